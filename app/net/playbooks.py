"""Playbooks over HTTP, for those who may configure them."""

from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

from app.net.files import FileRequests
from app.net.requests import read
from app.protocol.playbooks import (
    NewPlaybook,
    PlaybookChange,
    PlaybookContent,
    PlaybookDraft,
    PlaybookImage,
    PlaybookList,
    PlaybookProblems,
    PlaybookRun,
    PlaybookTemplates,
    PlaybookTrial,
)


class PlaybookRequests(FileRequests):
    """Each raises ApiError or Unreachable. `today_from`: when today began here, in ms."""

    async def playbooks(self, access: str, today_from: int) -> PlaybookList:
        """All of the account."""
        return read(await self.ask("GET", "/playbooks", access=access, query={"today_from": today_from}), PlaybookList)

    async def playbook(self, access: str, id_: str, today_from: int) -> PlaybookContent:
        """One, with the definition of its newest version."""
        return read(await self.ask("GET", _place(id_), access=access, query={"today_from": today_from}), PlaybookContent)

    async def playbook_templates(self, access: str, language: str) -> PlaybookTemplates:
        """What a new one can be made from."""
        return read(await self.ask("GET", "/playbooks/templates", access=access, query={"language": language}), PlaybookTemplates)

    async def validate_playbook(self, access: str, definition: dict[str, Any], language: str) -> PlaybookProblems:
        """All that is wrong with a definition."""
        draft = PlaybookDraft(definition=definition)
        return await self.tell("POST", f"/playbooks/validate?language={quote(language, safe='')}", access, draft, PlaybookProblems)

    async def trial_playbook(self, access: str, trial: PlaybookTrial, language: str) -> PlaybookRun:
        """What becomes of a made-up visitor."""
        return await self.tell("POST", f"/playbooks/trial?language={quote(language, safe='')}", access, trial, PlaybookRun)

    async def create_playbook(self, access: str, playbook: NewPlaybook) -> PlaybookContent:
        """Make one."""
        return await self.tell("POST", "/playbooks", access, playbook, PlaybookContent)

    async def save_playbook(self, access: str, id_: str, change: PlaybookChange) -> PlaybookContent:
        """Let one be so."""
        return await self.tell("PUT", _place(id_), access, change, PlaybookContent)

    async def activate_playbook(self, access: str, id_: str) -> PlaybookContent:
        """Let its site's conversations begin with it."""
        return read(await self.ask("POST", f"{_place(id_)}/activate", access=access), PlaybookContent)

    async def pause_playbook(self, access: str, id_: str) -> PlaybookContent:
        """Let none begin with it."""
        return read(await self.ask("POST", f"{_place(id_)}/pause", access=access), PlaybookContent)

    async def delete_playbook(self, access: str, id_: str) -> None:
        """Let it go."""
        await self.ask("DELETE", _place(id_), access=access)

    async def give_image(self, access: str, content: bytes) -> PlaybookImage:
        """Bring an image that messages and bots may show; the same one twice is one."""
        return read(await self.give("/playbooks/images", access, len(content), _whole(content), {}), PlaybookImage)


def _place(id_: str) -> str:
    return f"/playbooks/{quote(id_, safe='')}"


async def _whole(content: bytes) -> AsyncIterator[bytes]:
    yield content
