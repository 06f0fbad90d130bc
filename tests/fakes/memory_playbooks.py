"""A server's playbooks in memory: it answers when it may, does what it is told, or fails as the test says."""

import asyncio
import hashlib
from typing import Any

from msgspec.structs import replace

from app.core.errors import ApiError, AppError
from app.protocol.api import Tokens
from app.protocol.ids import derived_id
from app.protocol.people import Me
from app.protocol.playbooks import (
    NewPlaybook,
    Playbook,
    PlaybookChange,
    PlaybookContent,
    PlaybookImage,
    PlaybookList,
    PlaybookProblem,
    PlaybookProblems,
    PlaybookRun,
    PlaybookTemplate,
    PlaybookTemplates,
    PlaybookTrial,
)
from app.ui.pictures.reading import size_of
from server_stub.playbooks.load import DefinitionError
from server_stub.playbooks.trial import try_out
from server_stub.playbooks.words import in_words
from tests.fakes.memory_sites import MemorySites


class MemoryPlaybooks(MemorySites):
    """`me`: who signs in. `asked`: what was asked for, in order, but for the trials, which are `tried`; `failing`: why nothing is answered.

    Trials are the server's own.
    """

    def __init__(self, me: Me, *contents: PlaybookContent) -> None:
        super().__init__()
        self.me = me
        self.asked: list[str] = []
        self.tried: list[PlaybookTrial] = []
        self.failing: AppError | None = None
        self.held = {content.playbook.id: content for content in contents}
        self.made_from: tuple[PlaybookTemplate, ...] = ()
        self.wrong: tuple[PlaybookProblem, ...] = ()
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    def _tokens(self) -> Tokens:
        self.issued += 1
        return Tokens(access_token=f"access-{self.issued}", refresh_token=f"refresh-{self.issued}", expires_in=900, me=self.me)

    async def playbooks(self, *_: object) -> PlaybookList:
        await self._hear("all")
        return PlaybookList(playbooks=tuple(content.playbook for content in self.held.values()))

    async def playbook(self, *asked: object) -> PlaybookContent:
        await self._hear(f"read {asked[1]}")
        return self._found(str(asked[1]))

    async def playbook_templates(self, *_: object) -> PlaybookTemplates:
        await self._hear("templates")
        return PlaybookTemplates(templates=self.made_from)

    async def validate_playbook(self, *_: object) -> PlaybookProblems:
        await self._hear("validate")
        return PlaybookProblems(problems=self.wrong)

    async def trial_playbook(self, *asked: object) -> PlaybookRun:
        trial = asked[1]
        assert isinstance(trial, PlaybookTrial)
        self.tried.append(trial)
        await self.answer()
        try:
            return try_out(trial)
        except DefinitionError as error:
            first = in_words(error.found[0], "en")
            raise ApiError("playbook_invalid", detail={"card": first.card, "text": first.text, "count": str(len(error.found))}) from None

    async def create_playbook(self, *asked: object) -> PlaybookContent:
        new = asked[1]
        assert isinstance(new, NewPlaybook)
        await self._hear(f"create {new.name}")
        made = Playbook(id=new.id, site=new.site, name=new.name, version=1, changed_at=0, changed_by_name=self.me.agent.name)
        return self.held.setdefault(new.id, PlaybookContent(playbook=made, definition=new.definition))

    async def save_playbook(self, *asked: object) -> PlaybookContent:
        id_, change = str(asked[1]), asked[2]
        assert isinstance(change, PlaybookChange)
        await self._hear(f"save {id_}")
        held = self._found(id_).playbook
        if change.version != held.version:
            raise ApiError("edited_meanwhile", detail={"name": held.changed_by_name, "version": str(held.version), "at": "0"})
        playbook = replace(held, version=held.version + 1, name=change.name, changed_by_name=self.me.agent.name)
        self.held[id_] = PlaybookContent(playbook=playbook, definition=change.definition)
        return self.held[id_]

    async def activate_playbook(self, *asked: object) -> PlaybookContent:
        await self._hear(f"activate {asked[1]}")
        site = self._found(str(asked[1])).playbook.site
        for id_, content in self.held.items():
            if content.playbook.site == site:
                self._put(id_, active=id_ == asked[1])
        return self._found(str(asked[1]))

    async def pause_playbook(self, *asked: object) -> PlaybookContent:
        await self._hear(f"pause {asked[1]}")
        return self._put(str(asked[1]), active=False)

    async def delete_playbook(self, *asked: object) -> None:
        await self._hear(f"delete {asked[1]}")
        self._found(str(asked[1]))
        del self.held[str(asked[1])]

    async def give_image(self, *asked: object) -> PlaybookImage:
        content = asked[1]
        assert isinstance(content, bytes)
        await self._hear("image")
        width, height = size_of(content)
        return PlaybookImage(image=derived_id("image", hashlib.sha256(content).hexdigest()), width=width, height=height)

    def saved_by_another(self, id_: str, definition: dict[str, Any]) -> None:
        """Ben saves it."""
        version = self._found(id_).playbook.version + 1
        self._put(id_, version=version, changed_by_name="Ben Smit")
        self.held[id_] = replace(self.held[id_], definition=definition)

    def _put(self, id_: str, **changed: Any) -> PlaybookContent:
        content = self._found(id_)
        self.held[id_] = replace(content, playbook=replace(content.playbook, **changed))
        return self.held[id_]

    def _found(self, id_: str) -> PlaybookContent:
        if id_ not in self.held:
            raise ApiError("not_found")
        return self.held[id_]

    async def _hear(self, question: str) -> None:
        self.asked.append(question)
        await self.answer()

    async def answer(self) -> None:
        failing = self.failing
        await self.may_answer.wait()
        if failing is not None:
            raise failing
