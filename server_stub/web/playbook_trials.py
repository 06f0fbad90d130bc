"""Trying playbooks out over HTTP, for those who may configure them."""

from typing import Protocol

from litestar import post
from litestar.handlers import HTTPRouteHandler
from litestar.params import JSONBody

from app.protocol.ids import AccountId
from app.protocol.playbooks import PlaybookRun, PlaybookTrial
from server_stub.web.admitting import Admit
from server_stub.web.asking import AnyRequest, Language, wanted_language
from server_stub.web.errors import BEARER
from server_stub.web.playbook_changes import INVALID


class TrialDesk(Protocol):
    """Whoever lets made-up visitors go through a playbook."""

    async def trial(self, account: AccountId, trial: PlaybookTrial, language: str) -> PlaybookRun:
        """What becomes of one. Raises Refused (playbook_invalid), in the words of a language."""
        ...


def trial_handler(admit: Admit, desk: TrialDesk) -> HTTPRouteHandler:
    """The request. `admit`: who asks, if they may."""

    @post("/trial", status_code=200, security=BEARER, responses=INVALID, summary="A made-up visitor's way through a definition")
    async def trial(request: AnyRequest, data: JSONBody[PlaybookTrial], language: Language = None) -> PlaybookRun:
        access = await admit(request)
        return await desk.trial(access.account, data, wanted_language(request, language))

    return trial
