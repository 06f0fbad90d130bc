"""A server's company in memory that has canned replies, too."""

from msgspec.structs import replace

from app.core.errors import ApiError
from app.protocol.company import CannedReplies, CannedReply
from app.protocol.people import Me
from tests.fakes.memory_company import MemoryCompany


class MemoryReplies(MemoryCompany):
    """`replies_held`: what it has; `replies_by`: who saved them last."""

    def __init__(self, me: Me, *replies: CannedReply) -> None:
        super().__init__(me)
        self.replies_held = CannedReplies(replies=replies, revision=3)
        self.replies_by = ""

    def another_saves(self, by: str, *replies: CannedReply) -> None:
        """Somebody else puts these in their place."""
        self.replies_held = CannedReplies(replies=replies, revision=self.replies_held.revision + 1)
        self.replies_by = by

    async def replies(self, *_: object) -> CannedReplies:
        await self._hear("replies")
        return self.replies_held

    async def save_replies(self, *asked: object) -> CannedReplies:
        wanted = asked[1]
        assert isinstance(wanted, CannedReplies)
        await self._hear("save replies")
        if wanted.revision != self.replies_held.revision:
            raise ApiError("edited_meanwhile", detail={"name": self.replies_by})
        self.replies_held = replace(wanted, revision=wanted.revision + 1)
        return self.replies_held
