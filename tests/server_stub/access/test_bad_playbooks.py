"""Playbooks that cannot work: each gets a clear word at the card it belongs to, in the asker's language, and nothing is stored."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from app.protocol.ids import derived_id, new_id
from app.protocol.people import LANGUAGES
from server_stub.db.tables import event, image, playbook, site
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.company import SITE

Card = dict[str, Any]
IMAGE = derived_id("an image of another company")


def says(id_: str, then: str = "", text: object = "Hm") -> Card:
    return {"type": "message", "id": id_, "text": text, "next": then}


def asks(id_: str, *then: str, text: object = "So?") -> Card:
    answers = [{"id": f"a{place}", "text": f"Answer {place}", "next": name} for place, name in enumerate(then)]
    return {"type": "question", "id": id_, "text": text, "answers": answers}


def whole(*cards: Card, **more: Any) -> dict[str, Any]:
    return {"bot_name": "Robin", "start": cards[0].get("id", "") if cards else "", "cards": list(cards)} | more


def chain(length: int) -> list[Card]:
    return [says(f"m{place}", f"m{place + 1}" if place < length - 1 else "") for place in range(length)]


def linked(link: str) -> list[Any]:
    return [{"type": "paragraph", "spans": [{"text": "here", "link": link}]}]


def pictured(id_: str) -> list[Any]:
    return [{"type": "picture", "image": id_, "text": "A cat", "width": 10, "height": 10}]


ALWAYS = [{"day": "monday", "from": "00:00", "to": "24:00"}]
BAD = [
    ("cycle", whole(asks("q", "a"), says("a", "b"), says("b", "a")), {("a", "circle"), ("b", "circle")}),
    ("itself", whole(says("a", "a")), {("a", "circle")}),
    ("dangling answer", whole(asks("q", "nowhere")), {("q", "target_unknown")}),
    ("dangling card", whole(says("a", "nowhere")), {("a", "target_unknown")}),
    ("empty path", whole(asks("q", "") | {"answers": [{"id": "a", "text": " "}]}), {("q", "text_empty")}),
    ("no path", whole(asks("q")), {("q", "answers_missing")}),
    ("paths without ids", whole(asks("q") | {"answers": [{"id": "", "text": "A"}]}), {("q", "answer_ids_alike")}),
    ("many paths", whole(asks("q", *[""] * 51)), {("q", "answers_too_many")}),
    ("long id of a card", whole(says("a" * 101)), {("a" * 100, "id_too_long")}),
    ("long id of an answer", whole(asks("q", "") | {"answers": [{"id": "a" * 101, "text": "A"}]}), {("q", "id_too_long")}),
    ("unknown card", whole(says("a", "d"), {"type": "dance", "id": "d"}), {("d", "card_unknown")}),
    ("unknown field", whole(says("a") | {"html": "<b>"}), {("a", "unreadable")}),
    ("unreached card", whole(says("a"), says("b")), {("b", "unreached")}),
    ("two of one id", whole(says("a", "a"), says("a")), {("a", "card_id_twice")}),
    ("no cards", whole(), {("", "cards_missing"), ("", "start_unknown")}),
    ("nothing", {}, {("", "unreadable")}),
    ("javascript link", whole(says("a", text=linked("javascript:alert(1)"))), {("a", "link_unfit")}),
    ("disguised link", whole(says("a", text=linked("\tjava\nscript:alert(1)"))), {("a", "link_unfit")}),
    ("data link", whole(asks("q", "", text=linked("data:text/html,x"))), {("q", "link_unfit")}),
    ("link in consent", whole(says("a"), consent=linked("javascript:alert(1)")), {("", "link_unfit")}),
    ("no image", whole(says("a", text=pictured("cat.png"))), {("a", "picture_unknown")}),
    ("unknown image", whole(says("a", text=pictured(derived_id("none")))), {("a", "picture_unknown")}),
    ("another's image", whole(says("a", text=pictured(IMAGE))), {("a", "picture_unknown")}),
    ("another's image as icon", whole(says("a"), look={"icon": IMAGE}), {("", "icon_unknown")}),
    ("no icon", whole(says("a"), look={"icon": "skull"}), {("", "icon_unknown")}),
    ("no colour", whole(says("a"), look={"accent": "red; background: url(//evil.example)"}), {("", "accent_unfit")}),
    ("no language", whole(says("a"), look={"language": "tlh"}), {("", "language_unknown")}),
    ("path of 200 cards", whole(*chain(200)), {("m20", "too_many_in_a_row")}),
    ("too many cards", whole(*(asks(f"q{n}", f"q{n + 1}" if n < 1000 else "") for n in range(1001))), {("", "cards_too_many")}),
    ("no zone", whole(says("a"), hours={"zone": "Mars/Base", "open": ALWAYS}), {("", "zone_unknown")}),
    ("never open", whole(says("a"), hours={"zone": "UTC", "open": []}), {("", "hours_missing")}),
    ("no time", whole(says("a"), hours={"zone": "UTC", "open": [ALWAYS[0] | {"from": "9"}]}), {("", "time_unfit")}),
    ("no hour", whole(says("a"), hours={"zone": "UTC", "open": [ALWAYS[0] | {"to": "00:00"}]}), {("", "hours_empty")}),
    ("no day", whole(says("a"), hours={"zone": "UTC", "open": ALWAYS, "closed": ["Christmas"]}), {("", "day_unfit")}),
    ("too many hours", whole(says("a"), hours={"zone": "UTC", "open": ALWAYS * 51}), {("", "hours_too_many")}),
    ("no day of the week", whole(says("a"), hours={"zone": "UTC", "open": [ALWAYS[0] | {"day": "noday"}]}), {("", "unreadable")}),
    ("no name", whole(says("a"), bot_name="\u0007"), {("", "bot_name_unfit")}),
]


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, ("deals_admin",), ("look",)) as opened:
        with opened.database.write() as connection:
            foreign = connection.execute(select(site.c.account).where(site.c.key != SITE)).scalar_one()
            size = {"width": 10, "height": 10, "digest": "d", "created_at": 1}
            connection.execute(insert(image).values(id=IMAGE, account=foreign, **size))
        yield opened


def stored(here: Premises) -> tuple[int, int]:
    """How many versions and events there are."""
    with here.database.read() as connection:
        counts = [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in (playbook, event)]
    return counts[0], counts[1]


async def ask(here: Premises, method: str, path: str, language: str, body: object) -> Any:
    headers = here.principals["deals_admin"].headers | {"Accept-Language": f"{language};q=0.9"}
    return await here.inside.http.request(method, f"/api/v1/playbooks{path}", headers=headers, json=body)


async def test_each_gets_a_clear_word_at_its_card_and_is_not_stored(here: Premises) -> None:
    before = stored(here)
    for number, (what, definition, wrong) in enumerate(BAD):
        language = LANGUAGES[number % len(LANGUAGES)]
        found = (await ask(here, "POST", "/validate", language, {"definition": definition})).json().get("problems", [])
        assert {(one.get("card", ""), one["code"]) for one in found} == wrong, what
        assert all(one["text"] and "{what}" not in one["text"] for one in found), what
        first = {"count": str(len(found)), "card": found[0].get("card", ""), "text": found[0]["text"]}
        refused = {"code": "playbook_invalid", "detail": first}
        made = await ask(here, "POST", "", language, {"id": new_id(), "site": SITE, "name": what, "definition": definition})
        assert (made.status_code, made.json()) == (422, refused), what
        saved = await ask(here, "PUT", f"/{here.playbook}", language, {"version": 1, "name": what, "definition": definition})
        assert (saved.status_code, saved.json()) == (422, refused), what
    assert stored(here) == before


async def test_the_words_are_in_the_language_that_is_asked_for(here: Premises) -> None:
    body = {"definition": whole(says("a"), bot_name=" ")}
    texts = [(await ask(here, "POST", "/validate", language, body)).json()["problems"][0]["text"] for language in LANGUAGES]
    assert texts[0] == "The bot needs a name."
    assert len(set(texts)) == len(LANGUAGES)
    assert [
        (await ask(here, "POST", f"/validate?language={language}", "nl", body)).json()["problems"][0]["text"] for language in LANGUAGES
    ] == texts
    for odd in ("", "tlh", "x-y-z", "en-GB", "*"):
        assert (await ask(here, "POST", "/validate", odd, body)).json()["problems"][0]["text"] == texts[0]


async def test_a_deep_definition_is_no_bug(here: Premises) -> None:
    deep: Any = "x"
    for _ in range(200):
        deep = {"next": deep}
    assert (await ask(here, "POST", "/validate", "en", {"definition": {"cards": [deep]}})).json() == {"code": "bad_frame"}


async def test_a_thousand_cards_are_looked_through(here: Premises) -> None:
    several = [asks(f"q{n}", f"q{n + 1}" if n < 999 else "", f"q{n // 2}") for n in range(1_000)]
    assert (await ask(here, "POST", "/validate", "en", {"definition": whole(*several)})).json() == {}


async def test_two_hundred_cards_with_questions_between_are_saved(here: Premises) -> None:
    cards = [asks(f"c{n}", f"c{n + 1}") if n % 10 == 0 else says(f"c{n}", f"c{n + 1}" if n < 199 else "") for n in range(200)]
    saved = await ask(here, "PUT", f"/{here.playbook}", "en", {"version": 1, "name": "Long", "definition": whole(*cards)})
    assert saved.status_code == 200
