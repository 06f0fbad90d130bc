"""A server's sites in memory; a MemoryPlaybooks has them besides, and does not count what is asked about them."""

from msgspec.structs import replace

from app.core.errors import ApiError
from app.protocol.company import CompanySite, CompanySites, NewSite, SiteChange
from tests.fakes.linked_desk import MemoryApi


class MemorySites(MemoryApi):
    """`at`: sites by key. `wanted`, `made`: keys that were asked for, and made. `saver`: who saved what a change came too late for."""

    def __init__(self, *sites: CompanySite) -> None:
        super().__init__()
        self.at = {site.key: site for site in sites}
        self.wanted: list[str] = []
        self.made: list[str] = []
        self.saver = "Ben Smit"

    async def answer(self) -> None:
        """Wait until it may be answered; raises why it is not."""
        raise NotImplementedError

    async def sites(self, *_: object) -> CompanySites:
        await self.answer()
        return CompanySites(sites=tuple(self.at.values()))

    async def create_site(self, *asked: object) -> CompanySite:
        new = asked[1]
        assert isinstance(new, NewSite)
        self.wanted.append(new.key)
        await self.answer()
        self.made.append(new.key)
        made = CompanySite(key=new.key, name=new.name, bot_name=f"{new.name} Assistant", allowed_origins=new.allowed_origins)
        return self.at.setdefault(new.key, made)

    async def save_site(self, *asked: object) -> CompanySite:
        key, change = str(asked[1]), asked[2]
        assert isinstance(change, SiteChange)
        await self.answer()
        if change.revision != self.at[key].revision:
            raise ApiError("edited_meanwhile", detail={"name": self.saver})
        self.at[key] = replace(
            self.at[key],
            name=change.name,
            bot_name=change.bot_name,
            language=change.language,
            accent=change.accent,
            allowed_origins=change.allowed_origins,
            revision=change.revision + 1,
        )
        return self.at[key]
