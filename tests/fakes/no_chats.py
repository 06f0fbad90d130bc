"""A server that answers no request about chats: neither their history nor their files, nor what a CRM has of them."""

from app.core.errors import Unreachable
from app.protocol.api import ConversationDetails, ConversationPage, MessagePage
from app.protocol.crm import CrmMatches, CrmRecordPage, CrmSheet
from app.protocol.records import File


class NoChats:
    """The requests, for servers that answer others."""

    async def messages(self, _access: str, *_: object) -> MessagePage:
        raise Unreachable

    async def closed(self, *_: object) -> ConversationPage:
        raise Unreachable

    async def details(self, *_: object) -> ConversationDetails:
        raise Unreachable

    async def upload(self, *_: object) -> File:
        raise Unreachable

    async def download(self, *_: object, **__: object) -> None:
        raise Unreachable

    async def image(self, *_: object) -> None:
        raise Unreachable

    async def crm_matches(self, *_: object) -> CrmMatches:
        raise Unreachable

    async def crm_search(self, *_: object) -> CrmRecordPage:
        raise Unreachable

    async def crm_sheet(self, *_: object) -> CrmSheet:
        raise Unreachable

    async def crm_export(self, *_: object) -> None:
        raise Unreachable
