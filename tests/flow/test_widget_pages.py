"""The widget over HTTP: its page, who may frame it, its scripts, and the demo shop."""

from pathlib import Path

import msgspec
import pytest

from server_stub.beside import now_ms, open_database
from server_stub.playbooks.publish import publish
from server_stub.settings import Settings
from tests.flow.office import Office

ROOT = Path(__file__).parents[2]


async def test_the_widgets_page_may_be_framed_by_the_sites_own_pages_only(office: Office) -> None:
    answer = await office.http.get("/w/demo")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    policy = dict(part.strip().partition(" ")[::2] for part in answer.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    assert policy["frame-ancestors"] == "'self'"
    assert policy["connect-src"] == f"'self' {office.address.replace('http', 'ws')} {office.address.replace('http', 'wss')}"
    assert policy["require-trusted-types-for"] == "'script'"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert (await office.http.get("/w/unknown")).status_code == 404


@pytest.mark.parametrize(("site", "page", "status"), [("unknown", "https://acme.example/", 404), ("demo", "https://evil.example/", 403)])
async def test_a_frame_without_a_chat_says_so_in_the_visitors_language(office: Office, site: str, page: str, status: int) -> None:
    headers = {"Sec-Fetch-Dest": "iframe", "Referer": page, "Accept-Language": "tlh,pl-PL;q=0.9,en;q=0.8"}
    answer = await office.http.get(f"/w/{site}", headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert "Czat nie jest dostępny na tej stronie." in answer.text
    assert "{{" not in answer.text
    assert "frame-ancestors *" in answer.headers["content-security-policy"]
    assert "connect-src" not in answer.headers["content-security-policy"]


async def test_the_chat_itself_is_for_its_own_pages_and_for_who_opens_it_alone(office: Office) -> None:
    for headers in (
        {"Sec-Fetch-Dest": "iframe", "Referer": f"{office.address}/"},
        {"Sec-Fetch-Dest": "document", "Referer": "https://evil.example/"},
        {"Sec-Fetch-Dest": "iframe"},
    ):
        answer = await office.http.get("/w/demo", headers=headers)
        assert answer.status_code == 200
        assert "frame-ancestors 'self'" in answer.headers["content-security-policy"]


async def test_a_host_header_cannot_write_the_policy(office: Office) -> None:
    answer = await office.http.get("/w/demo", headers={"Host": "x; script-src *"})
    assert "script-src *" not in answer.headers.get("content-security-policy", "")


async def test_the_loader_is_kept_until_it_changes(office: Office) -> None:
    first = await office.http.get("/widget.js")
    assert first.headers["content-type"].startswith("text/javascript")
    assert first.headers["cross-origin-resource-policy"] == "cross-origin"
    for known in (first.headers["etag"], f'"other", W/{first.headers["etag"]}'):
        again = await office.http.get("/widget.js", headers={"If-None-Match": known})
        assert (again.status_code, again.content) == (304, b"")


async def test_what_the_widget_is_made_of_is_packed_for_who_takes_it(office: Office) -> None:
    for path in ("/widget.js", "/widget/widget.js", "/widget/widget.css", "/widget/words/en.json", "/w/demo", "/demo"):
        packed = await office.http.get(path, headers={"Accept-Encoding": "gzip, br"})
        plain = await office.http.get(path, headers={"Accept-Encoding": "identity"})
        assert (packed.headers["content-encoding"], "content-encoding" in plain.headers) == ("gzip", False), path
        assert int(packed.headers["content-length"]) < len(plain.content), path
        assert packed.text == plain.text, path
        assert packed.headers["vary"] == plain.headers["vary"], path
        assert "Accept-Encoding" in packed.headers["vary"].split(", "), path


async def test_the_two_forms_of_a_file_have_tags_of_their_own_and_pages_none(office: Office) -> None:
    """A browser that has the page may keep the policy that it came with: it is sent anew each time."""
    packed, plain = [
        (await office.http.get("/widget/widget.js", headers={"Accept-Encoding": one})).headers["etag"] for one in ("gzip", "x")
    ]
    assert packed != plain
    other = await office.http.get("/widget/widget.js", headers={"Accept-Encoding": "gzip", "If-None-Match": plain})
    assert other.status_code == 200
    assert "etag" not in (await office.http.get("/w/demo")).headers


async def test_the_widgets_page_is_in_the_language_of_the_sites_playbook(office: Office, office_folder: Path) -> None:
    assert '<html lang="en">' in (await office.http.get("/w/demo")).text
    playbook = msgspec.json.decode((ROOT / "resources" / "playbooks" / "live-chat.json").read_bytes()) | {"look": {"language": "pl"}}
    database = open_database(Settings(office_folder, f"sqlite:///{office_folder / 'desk.sqlite3'}", b""))
    try:
        publish(database, "demo", msgspec.json.encode(playbook), now_ms())
    finally:
        database.close()
    assert '<html lang="pl">' in (await office.http.get("/w/demo")).text


async def test_the_widgets_parts(office: Office) -> None:
    parts = {"/widget/widget.js": "text/javascript", "/widget/widget.css": "text/css", "/widget/words/en.json": "application/json"}
    for path, kind in parts.items():
        answer = await office.http.get(path)
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith(kind)
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_nothing_else_is_given_out(office: Office) -> None:
    for path in (
        "/widget/nothing.js",
        "/widget/widget.html",
        "/widget/..%2fsettings.py",
        "/widget/words/..%2f..%2fsecret.json",
        "/widget/words/xx.json",
        "/nothing",
        "/../../etc/passwd",
    ):
        answer = await office.http.get(path)
        assert (answer.status_code, answer.json()) == (404, {"code": "not_found"}), path


async def test_the_demo_shop(office: Office) -> None:
    answer = await office.http.get("/demo")
    assert answer.status_code == 200
    assert 'data-site="demo"' in answer.text
    assert "script-src 'self'" in answer.headers["content-security-policy"]
