"""A server that cannot be asked about playbooks."""

from app.core.errors import Unreachable
from app.protocol.playbooks import PlaybookContent, PlaybookImage, PlaybookList, PlaybookProblems, PlaybookRun, PlaybookTemplates


class NoPlaybooks:
    """Part of a core.ports.Api."""

    async def playbooks(self, *_: object) -> PlaybookList:
        raise Unreachable

    async def playbook(self, *_: object) -> PlaybookContent:
        raise Unreachable

    async def playbook_templates(self, *_: object) -> PlaybookTemplates:
        raise Unreachable

    async def validate_playbook(self, *_: object) -> PlaybookProblems:
        raise Unreachable

    async def trial_playbook(self, *_: object) -> PlaybookRun:
        raise Unreachable

    async def create_playbook(self, *_: object) -> PlaybookContent:
        raise Unreachable

    async def save_playbook(self, *_: object) -> PlaybookContent:
        raise Unreachable

    async def activate_playbook(self, *_: object) -> PlaybookContent:
        raise Unreachable

    async def pause_playbook(self, *_: object) -> PlaybookContent:
        raise Unreachable

    async def delete_playbook(self, *_: object) -> None:
        raise Unreachable

    async def give_image(self, *_: object) -> PlaybookImage:
        raise Unreachable
