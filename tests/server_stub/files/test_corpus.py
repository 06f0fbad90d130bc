"""Files that are not what they say, over HTTP: each is refused with its word, or lies there harmless, and nothing is half saved."""

import logging
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import update

from app.protocol.ids import new_id
from app.protocol.limits import MAX_FILE_BYTES
from server_stub.db.tables import playbook
from tests.server_stub.access.premises import Premises
from tests.server_stub.files.pictures import CANARY, bomb, encoded, moving, photo
from tests.server_stub.files.uploads import Side, agent, visitor

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(document.domain)</script>"


@pytest.fixture(params=["agent", "visitor"])
def side(here: Premises, request: pytest.FixtureRequest) -> Side:
    return agent(here) if request.param == "agent" else visitor(here)


def on_disk(folder: Path) -> set[Path]:
    """All that lies where files do."""
    return {one for one in (folder / "files").rglob("*") if one.is_file()}


PLAIN = [
    ("drawing", SVG, "a.svg", "text/plain"),
    ("drawing called an image", SVG, "a.png", "text/plain"),
    ("page", HTML, "a.html", "text/plain"),
    ("page that begins as an image", b"GIF89a" + HTML, "a.gif", "application/octet-stream"),
    ("page that begins as a JPEG", b"\xff\xd8\xff" + HTML, "a.jpg", "application/octet-stream"),
    ("half an image", encoded("PNG", (64, 64))[:60], "a.png", "application/octet-stream"),
    ("moving image", moving("GIF"), "a.gif", "image/gif"),
    ("words", b"words", "a.png", "text/plain"),
]


async def test_what_could_run_or_is_no_image_lies_there_as_an_attachment(side: Side) -> None:
    for what, content, name, kind in PLAIN:
        file = new_id()
        answer = (await side.put(content, name, file)).json()
        assert (answer["media_type"], answer.get("width", 0)) == (kind, 0), what
        read = await side.get(file)
        assert read.content == content, what
        headers = [read.headers[name] for name in ("content-type", "content-security-policy", "x-content-type-options")]
        assert headers == ["application/octet-stream", "sandbox; default-src 'none'", "nosniff"], what
        assert read.headers["content-disposition"].startswith("attachment;"), what
        assert (await side.get(file, small="")).json() == {"code": "not_found"}, what


async def test_an_image_brings_nothing_along(side: Side) -> None:
    for image in (photo(), *(encoded(kind, (640, 480)) for kind in ("PNG", "WEBP", "GIF"))):
        file = new_id()
        answer = (await side.put(image + HTML + CANARY, "x.html", file)).json()
        assert answer["name"].startswith("x.html.")
        for read in (await side.get(file), await side.get(file, small="")):
            assert read.headers["content-type"].startswith("image/")
            assert HTML not in read.content
            assert CANARY not in read.content


REFUSED = [
    ("nothing", b"", "a.txt", (422, "file_empty")),
    ("program by name", b"words", "a.exe", (422, "file_refused")),
    ("program by a name written backwards", b"words", "photo\u202egnp.exe", (422, "file_refused")),
    ("program by a name with a tail", b"words", "a.bat. . ", (422, "file_refused")),
    ("program by its bytes", b"MZ\x90\x00" + bytes(100), "a.jpg", (422, "file_refused")),
    ("bomb", bomb(), "a.png", (422, "file_refused")),
    ("a byte too many", bytes(MAX_FILE_BYTES + 1), "a.bin", (413, "file_too_large")),
]


async def test_what_is_refused_leaves_nothing(side: Side, tmp_path: Path) -> None:
    before = on_disk(tmp_path)
    for what, content, name, wanted in REFUSED:
        file = new_id()
        answer = await side.put(content, name, file)
        assert (answer.status_code, answer.json()["code"]) == wanted, what
        assert on_disk(tmp_path) == before, what
        assert (await side.get(file)).status_code == 404, what


async def test_ten_mebibytes_are_taken_and_a_body_that_does_not_say_its_size_is_counted(side: Side, tmp_path: Path) -> None:
    assert (await side.put(bytes(MAX_FILE_BYTES))).status_code == 200
    before, sent = on_disk(tmp_path), 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(1_000):
            sent += 1
            yield bytes(1024 * 1024)

    answer = await side.put(endless())
    assert (answer.status_code, answer.json()) == (413, {"code": "file_too_large", "detail": {"limit": str(MAX_FILE_BYTES)}})
    assert on_disk(tmp_path) == before


NAMES = {
    "..\\..\\boot.ini": "boot.ini",
    "../../a.txt": "a.txt",
    "\u202etxt.a\u0000\n": "txt.a",
    "": "file",
    "NUL.txt": "_NUL.txt",
}


async def test_names_are_harmless(here: Premises) -> None:
    side = visitor(here)
    for name, kept in NAMES.items():
        file = new_id()
        assert (await side.put(b"words", name, file)).json()["name"] == kept
        assert f'filename="{kept}"' in (await side.get(file)).headers["content-disposition"]


async def test_a_name_cannot_end_its_header(here: Premises) -> None:
    side, file = visitor(here), new_id()
    await side.put(b"words", 'a"; filename="b.exe%0d%0aSet-Cookie: c=d', file)
    header = (await side.get(file)).headers["content-disposition"]
    assert header == (
        'attachment; filename="a_; filename=_b.exe_0d_0aSet-Cookie_ c=d"; '
        "filename*=UTF-8''a_%3B%20filename%3D_b.exe%250d%250aSet-Cookie_%20c%3Dd"
    )


# Whose


async def test_a_file_stops_being_readable_when_the_chat_changes_hands(here: Premises) -> None:
    place, mine, guest, file = here.places["mine", "look"], agent(here), visitor(here), new_id()
    await guest.put(b"words", "a.txt", file)
    client, tab = await here.agent("agent"), await here.visitor(place.browser)
    assert (await mine.get(file)).status_code == 404  # nobody has sent it
    assert (await tab.command("write_message", text="", files=[file]))["type"] == "ack"
    assert (await mine.get(file)).content == b"words"
    assert (await client.command("reassign", conversation=place.conversation, to=here.colleague))["type"] == "ack"
    refused, absent = await mine.get(file), await mine.get(new_id())
    assert (refused.status_code, refused.content) == (absent.status_code, absent.content) == (404, b'{"code":"not_found"}')
    assert (await guest.get(file)).content == b"words"


async def test_another_visitor_and_another_company_read_and_take_over_nothing(here: Premises) -> None:
    sent, unsent = new_id(), new_id()
    guest, tab = visitor(here), await here.visitor(here.places["mine", "look"].browser)
    for file in (sent, unsent):
        await guest.put(b"words", "a.txt", file)
    await tab.command("write_message", text="", files=[sent])
    other = visitor(here, "unassigned")
    for stranger in (other, agent(here, "foreign_agent")):
        for file in (sent, unsent):
            assert (await stranger.get(file)).json() == {"code": "not_found"}
    assert (await other.put(b"words", "a.txt", unsent)).json() == {"code": "idempotency_conflict"}
    theirs = await here.visitor(here.places["unassigned", "look"].browser)
    assert (await theirs.command("write_message", text="", files=[unsent]))["code"] == "file_unknown"


MAY_UPLOAD = {
    "bot": (404, "not_found"),
    "unassigned": (409, "not_assigned"),
    "anothers": (404, "not_found"),
    "closed": (409, "closed"),
    "mine": (200, None),
}


async def test_agents_upload_where_they_may_write(here: Premises) -> None:
    for state, wanted in MAY_UPLOAD.items():
        answer = await agent(here, state=state).put(b"words")
        assert (answer.status_code, answer.json().get("code")) == wanted, state


async def test_of_who_has_not_agreed_nothing_is_stored_until_a_chat_has_begun(here: Premises, tmp_path: Path) -> None:
    with here.database.write() as connection:
        connection.execute(update(playbook).values(consent=b'[{"type":"paragraph","spans":[{"text":"Agreed?"}]}]'))
    before = on_disk(tmp_path)
    answer = await visitor(here, "closed").put(b"words")
    assert (answer.status_code, answer.json()) == (403, {"code": "consent_missing"})
    assert on_disk(tmp_path) == before
    assert (await visitor(here, "mine").put(b"words")).status_code == 200


async def test_a_file_that_lost_its_bytes_is_absent_and_that_is_logged(
    here: Premises, tmp_path: Path, expect_log: Callable[..., None]
) -> None:
    file, before = new_id(), on_disk(tmp_path)
    await agent(here).put(b"words", "a.txt", file)
    for one in on_disk(tmp_path) - before:
        one.unlink()
    expect_log("file missing digest=.* why=No such file or directory", logging.ERROR)
    assert (await agent(here).get(file)).status_code == 404
