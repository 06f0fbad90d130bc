"""Made-up playbooks for the gallery and for tests."""

from typing import Any

import msgspec
from msgspec.structs import replace

from app.assets import resource
from app.protocol.company import CompanySite
from app.protocol.ids import derived_id
from app.protocol.marks import Picture
from app.protocol.people import Presence
from app.protocol.playbooks import Playbook, PlaybookContent, PlaybookTemplate
from app.ui import sample

_HOUR = 3_600_000

DEFINITION: dict[str, Any] = msgspec.json.decode(resource("playbooks/live-chat.json").read_bytes())
LIVE = Playbook(
    id=derived_id("live"),
    site="Acme shop",
    name="Chat with your leads",
    active=True,
    installed=True,
    presence=Presence.ONLINE,
    chats_today=12,
    version=4,
    changed_at=sample.NOW - 2 * _HOUR,
    changed_by_name="Ben Smit",
)
NIGHT = replace(LIVE, id=derived_id("night"), name="Quiet nights", active=False, presence=Presence.OFFLINE, chats_today=0, version=1)
BLOG = Playbook(id=derived_id("blog"), site="Stove blog", name="Which stove?", active=True, version=2, changed_at=sample.NOW - 90 * _HOUR)
HOSTILE = replace(BLOG, id=derived_id("hostile"), name="<b>Bold</b> & مرحبا 👍 " + "W" * 70, site="x" * 100, active=False)
ALL = (LIVE, NIGHT, BLOG, HOSTILE)

SHOP = CompanySite(
    key=LIVE.site,
    name="Acme shop",
    bot_name="Acme Assistant",
    accent="#12875a",
    allowed_origins=("https://shop.example", "https://www.shop.example"),
    loaded_at=sample.NOW - 60_000,
    loaded_from="https://shop.example/stoves",
)
STOVES = CompanySite(key=BLOG.site, name="Stove blog", bot_name="Stove blog Assistant")
WORKSHOP = CompanySite(key="workshop", name="Workshop", bot_name="Workshop Assistant")
LONG = CompanySite(key=HOSTILE.site, name="<b>x</b> " + "x" * 90, bot_name="x")
SITES = (SHOP, STOVES, WORKSHOP)
ALL_SITES = (*SITES, LONG)

STOVE = Picture(image=derived_id("stove"), text="A stove in a warm room", width=640, height=400)

CONTENT = PlaybookContent(playbook=LIVE, definition=DEFINITION)
LOOSE = PlaybookContent(playbook=HOSTILE, definition={**DEFINITION, "start": "topic"})
TEMPLATES = (
    PlaybookTemplate(
        id="live-chat",
        name="Chat with your leads",
        text="Visitors reach somebody of your team. Where nobody is there, they leave their name and what it is about.",
        definition=DEFINITION,
    ),
)
