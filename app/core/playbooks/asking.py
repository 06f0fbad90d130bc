"""Questions and orders about playbooks by way of the server; nothing of the answers is stored."""

from app.core.account import Account
from app.core.playbooks.definition import Definition
from app.protocol.playbooks import (
    NewPlaybook,
    Playbook,
    PlaybookChange,
    PlaybookContent,
    PlaybookImage,
    PlaybookProblem,
    PlaybookRun,
    PlaybookTemplate,
    PlaybookTrial,
)


class Playbooks:
    """For admins and deals admins. Each raises ApiError (`not_allowed`: somebody else asks) or Unreachable.

    `today_from`: when today began where the agent is, in ms; chats are counted from then.
    """

    def __init__(self, account: Account) -> None:
        self._account = account

    async def all(self, today_from: int) -> tuple[Playbook, ...]:
        """The account's playbooks, by site and name."""
        return (await self._account.ask(lambda api, access: api.playbooks(access, today_from))).playbooks

    async def read(self, id_: str, today_from: int) -> PlaybookContent:
        """One of them with its definition."""
        return await self._account.ask(lambda api, access: api.playbook(access, id_, today_from))

    async def templates(self, language: str) -> tuple[PlaybookTemplate, ...]:
        """What a new one can be made from, in a language."""
        return (await self._account.ask(lambda api, access: api.playbook_templates(access, language))).templates

    async def problems(self, definition: Definition, language: str) -> tuple[PlaybookProblem, ...]:
        """All that is wrong with a definition, in a language."""
        return (await self._account.ask(lambda api, access: api.validate_playbook(access, dict(definition), language))).problems

    async def trial(self, trial: PlaybookTrial, language: str) -> PlaybookRun:
        """What becomes of a made-up visitor. ApiError `playbook_invalid`: its detail has the first card that is wrong, and why."""
        return await self._account.ask(lambda api, access: api.trial_playbook(access, trial, language))

    async def create(self, playbook: NewPlaybook) -> PlaybookContent:
        """Make one, which is not active. Asked twice with the same id, there is one. ApiError `playbook_invalid`."""
        return await self._account.ask(lambda api, access: api.create_playbook(access, playbook))

    async def save(self, id_: str, change: PlaybookChange) -> PlaybookContent:
        """Let it be so from now on. ApiError `edited_meanwhile` (its detail names who saved) or `playbook_invalid`."""
        return await self._account.ask(lambda api, access: api.save_playbook(access, id_, change))

    async def activate(self, id_: str) -> PlaybookContent:
        """New conversations of its site begin with it, and with no other."""
        return await self._account.ask(lambda api, access: api.activate_playbook(access, id_))

    async def pause(self, id_: str) -> PlaybookContent:
        """No conversation begins with it any more; those that run go on."""
        return await self._account.ask(lambda api, access: api.pause_playbook(access, id_))

    async def delete(self, id_: str) -> None:
        """It goes; conversations that run go on. ApiError `not_found`: it is gone already."""
        await self._account.ask(lambda api, access: api.delete_playbook(access, id_))

    async def give_image(self, content: bytes) -> PlaybookImage:
        """Bring an image to the server, for messages and bots to show. ApiError `file_too_large` or `file_refused`: it is no picture."""
        return await self._account.ask(lambda api, access: api.give_image(access, content))
