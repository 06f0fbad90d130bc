"""What a company lets people send."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.protocol.ids import AccountId, new_id
from app.protocol.limits import MAX_FILE_BYTES
from app.protocol.people import FileKind, FileRules
from server_stub.company.settings import change_settings
from server_stub.db.tables import site
from server_stub.files.kinds import kind_of, media_type
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.company import SITE
from tests.server_stub.files.pictures import encoded
from tests.server_stub.files.test_kinds import COMPOUND, zipped
from tests.server_stub.files.uploads import Side, agent, visitor

PDF = b"%PDF-1.7\n"
KINDS = {
    FileKind.IMAGE: (encoded("PNG"), encoded("GIF"), b"\x00\x00\x00\x18ftypheic", b"II*\x00"),
    FileKind.DOCUMENT: (
        PDF,
        b"words",
        zipped("word/document.xml"),
        COMPOUND,
        b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text",
    ),
    FileKind.MEDIA: (
        b"\x00\x00\x00\x18ftypmp42",
        b"\x00\x00\x00\x18ftypM4A ",
        b"ID3\x04",
        b"\xff\xfb\x90",
        b"RIFF\x00\x00\x00\x00WAVE",
        b"\x1a\x45\xdf\xa3",
        b"OggS",
    ),
    FileKind.OTHER: (zipped("a.txt"), b"\x1f\x8b\x08", b"\xff\xd8\xffand then no image at all\x00", b"nul\x00"),
}


@pytest.fixture
async def here(tmp_path: Path, asleep: None) -> AsyncGenerator[Premises]:
    del asleep
    async with premises(tmp_path, ("agent",), ("look",)) as opened:
        yield opened


def rule(here: Premises, **rules: Any) -> None:
    """From now on."""
    with here.database.read() as connection:
        account = connection.execute(select(site.c.account).where(site.c.key == SITE)).scalar_one()
    change_settings(here.database, AccountId(account), here.clock(), files=FileRules(**rules))


async def answered(side: Side, content: bytes, file: str = "") -> tuple[int, dict[str, Any]]:
    """Status, and code with detail where it was refused."""
    answer = await side.put(content, "a.dat", file)
    return answer.status_code, {name: value for name, value in answer.json().items() if name in ("code", "detail")}


def test_a_kind_is_what_the_bytes_say() -> None:
    for kind, contents in KINDS.items():
        found = [kind_of(media_type(content), content) for content in contents if b"no image" not in content]
        assert set(found) == {kind}, kind


async def test_only_the_kinds_that_are_taken_are_taken_whatever_they_are_called(here: Premises) -> None:
    rule(here, kinds=(FileKind.IMAGE,))
    for side in (agent(here), visitor(here)):
        for kind, contents in KINDS.items():
            refused = (422, {"code": "file_refused", "detail": {"kind": kind.value}})
            wanted = [(200, {}) if kind is FileKind.IMAGE else refused] * len(contents)
            assert [await answered(side, content) for content in contents] == wanted


async def test_a_file_is_as_large_as_the_company_lets_it_be(here: Premises) -> None:
    rule(here, max_bytes=1_000)
    for side in (agent(here), visitor(here)):
        assert await answered(side, b"x" * 1_000) == (200, {})
        assert await answered(side, b"x" * 1_001) == (413, {"code": "file_too_large", "detail": {"limit": "1000"}})

        async def unannounced() -> AsyncGenerator[bytes]:
            for _ in range(3):
                yield b"x" * 500

        assert (await side.put(unannounced())).json() == {"code": "file_too_large", "detail": {"limit": "1000"}}
    assert list((here.database.file.parent / "files" / "part").iterdir()) == []


async def test_no_rule_takes_more_than_the_wire_does(here: Premises) -> None:
    with here.database.write() as connection:
        connection.exec_driver_sql("""UPDATE account SET files = '{"max_bytes": 99999999}'""")
    refused = (413, {"code": "file_too_large", "detail": {"limit": str(MAX_FILE_BYTES)}})
    assert await answered(visitor(here), b"x" * (MAX_FILE_BYTES + 1)) == refused


@pytest.mark.parametrize("rules", [{"visitors": False}, {"agents": False}, {"kinds": ()}])
async def test_who_may_send_none_sends_none(here: Premises, rules: dict[str, Any]) -> None:
    rule(here, **rules)
    for name, side in (("agents", agent(here)), ("visitors", visitor(here))):
        sends = rules.get(name, True) and rules.get("kinds") is None
        assert await answered(side, b"words") == ((200, {}) if sends else (403, {"code": "not_allowed"}))


async def test_what_is_there_already_may_go_and_is_answered_as_before(here: Premises) -> None:
    files = [new_id(), new_id()]
    sides = agent(here), visitor(here)
    taken = [(await side.put(b"words", "a.txt", file)).json() for side, file in zip(sides, files, strict=True)]
    rule(here, kinds=())
    assert [(await side.put(b"words", "a.txt", file)).json() for side, file in zip(sides, files, strict=True)] == taken
    assert await answered(sides[0], b"other words", files[0]) == (409, {"code": "idempotency_conflict"})
    place = here.places["mine", "look"]
    sender, guest = await here.agent("agent"), await here.visitor(place.browser)
    sent = await sender.command("send_message", conversation=place.conversation, text="", files=[files[0]])
    assert (sent["type"], (await guest.command("write_message", text="", files=[files[1]]))["type"]) == ("ack", "ack")


async def test_visitors_are_told_at_once_and_only_of_what_concerns_them(here: Premises) -> None:
    browser = here.places["mine", "look"].browser
    guest = await here.visitor(browser)
    for rules in ({"visitors": False}, {"visitors": False, "agents": False}, {"max_bytes": 5}, {"kinds": ()}):
        rule(here, **rules)
        if "agents" not in rules:
            assert (await guest.event("site_changed"))["site"].get("files", True) is (rules == {"max_bytes": 5})
    assert (await guest.command("write_message", text="Still there?"))["type"] == "ack"
    assert [event for event in guest.events if event["kind"] == "site_changed"] == []
    again = await here.visitor(browser)
    (snapshot,) = (frame for frame in again.frames if frame["type"] == "snapshot")
    assert snapshot["data"]["site"]["files"] is False
