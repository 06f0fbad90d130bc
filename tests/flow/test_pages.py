"""What is asked for over HTTP: history, health, the widget's pages, and the description of it all."""

from pathlib import Path

import msgspec
import pytest

from app.core.client import open_client
from app.core.views import Folder
from app.net.api import HttpApi
from app.protocol.ids import ConversationId, derived_id, new_id
from server_stub.beside import now_ms, open_database
from server_stub.handlers.execute import Executor
from server_stub.playbooks.publish import publish
from server_stub.settings import Settings
from tests.fakes.agent_desk import MemorySecrets
from tests.flow.client import Client, Frame
from tests.flow.office import Office

ROOT = Path(__file__).parents[2]
# Nobody has this id; it is the same in every process that collects these tests.
STRANGER = derived_id("stranger")


def bearer(tokens: Frame) -> dict[str, str]:
    return {"Authorization": f"Bearer {tokens['access_token']}"}


async def closed_conversation(office: Office, anna: Client) -> str:
    _, _ = await office.waiting_visitor()
    conversation: str = (await anna.event("conversation_entered", lambda data: data["conversation"]["state"] == "unassigned"))[
        "conversation"
    ]["id"]
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    assert (await anna.command("close_conversation", conversation=conversation))["type"] == "ack"
    await anna.event("conversation_changed", lambda data: data["conversation"]["state"] == "closed")
    return conversation


async def test_closed_conversations_come_in_pages_newest_first(office: Office) -> None:
    anna = await office.online()
    made = [await closed_conversation(office, anna) for _ in range(5)]
    headers = bearer(await office.sign_in("ben"))
    seen: list[str] = []
    after = ""
    while True:
        page = (await office.http.get(f"/api/v1/conversations/closed?limit=2{after}", headers=headers)).json()
        seen += [row["id"] for row in page["conversations"]]
        assert page["total"] == 5
        if not page["more"]:
            break
        last = page["conversations"][-1]
        after = f"&before_at={last['closed_at']}&before_id={last['id']}"
    assert seen == made[::-1]


async def test_messages_come_in_pages_ending_before_a_number(office: Office) -> None:
    anna = await office.online()
    conversation = await closed_conversation(office, anna)
    headers = bearer(await office.sign_in("ben"))
    path = f"/api/v1/conversations/{conversation}/messages"
    everything = (await office.http.get(path, headers=headers)).json()
    newest = (await office.http.get(f"{path}?limit=2", headers=headers)).json()
    assert newest["messages"] == everything["messages"][-2:]
    assert (newest["more"], everything["more"]) == (True, False)
    before = newest["messages"][0]["number"]
    older = (await office.http.get(f"{path}?before={before}&limit=100", headers=headers)).json()
    assert older["messages"] + newest["messages"] == everything["messages"]
    assert (await office.http.get(f"{path}?before=1", headers=headers)).json() == {"messages": [], "more": False}


async def test_one_closed_conversation_is_found_by_its_id_alone(office: Office, tmp_path: Path) -> None:
    anna = await office.online()
    made = [ConversationId(await closed_conversation(office, anna)) for _ in range(3)]
    client = open_client(tmp_path / "store.sqlite3")
    client.account.connect(HttpApi, MemorySecrets())
    await client.account.sign_in(office.address, "ben@acme.example", "demo")
    assert await client.history.find_closed(made[1])
    assert [row.id for row in client.queries.inbox(Folder.CLOSED)] == [made[1]]
    assert not await client.history.find_closed(ConversationId(STRANGER))
    await client.account.close()
    client.close()


async def test_a_page_that_cannot_be_is_a_bad_frame(office: Office) -> None:
    headers = bearer(await office.sign_in())
    numbers = ("before=0", "before=-1", "before=99999999999999999999", "before=x")
    places = ("before_at=x", "before_at=-1", "before_id=no-uuid", "before_at=5", f"before_id={new_id()}", "before_at=5&before_id=x")
    limits = ("limit=0", "limit=101", "limit=x")
    for path, queries in ((f"{new_id()}/messages", numbers + limits), ("closed", places + limits)):
        for query in queries:
            answer = await office.http.get(f"/api/v1/conversations/{path}?{query}", headers=headers)
            assert (answer.status_code, answer.json()) == (400, {"code": "bad_frame"}), (path, query)


async def test_an_absent_conversation_is_not_found(office: Office) -> None:
    headers = bearer(await office.sign_in())
    for conversation in (new_id(), "no-uuid", "%00", "x" * 500, new_id().upper()):
        answer = await office.http.get(f"/api/v1/conversations/{conversation}/messages", headers=headers)
        assert (answer.status_code, answer.json()) == (404, {"code": "not_found"})


async def test_history_is_for_those_who_are_signed_in(office: Office) -> None:
    wrong: list[dict[str, str]] = [{}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic YTpi"}]
    for path in ("closed", f"{new_id()}/messages"):
        for headers in wrong:
            answer = await office.http.get(f"/api/v1/conversations/{path}", headers=headers)
            assert (answer.status_code, answer.json()) == (401, {"code": "unauthenticated"})


async def test_health(office: Office) -> None:
    for path in ("/healthz", "/readyz"):
        answer = await office.http.get(path)
        assert (answer.status_code, answer.text) == (200, "ok\n")


async def test_a_server_whose_writer_has_died_is_alive_but_not_ready(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Executor, "alive", property(lambda _: False))
    answer = await office.http.get("/readyz")
    assert (answer.status_code, answer.json()["code"]) == (503, "busy")
    assert (await office.http.get("/healthz")).status_code == 200


async def test_figures(office: Office) -> None:
    anna = await office.online()
    await anna.command("dance")
    await office.waiting_visitor()
    await anna.event("conversation_entered")
    page = (await office.http.get("/metrics")).text
    for line in (
        'livechat_sockets{side="agent"} 1.0',
        'livechat_sockets{side="visitor"} 1.0',
        'livechat_commands_total{kind="set_online",result="ack"} 1.0',
        'livechat_refusals_total{code="unknown_command"} 1.0',
        'livechat_welcomes_total{mode="snapshot",side="agent"} 1.0',
        'livechat_welcomes_total{mode="snapshot",side="visitor"} 1.0',
        "livechat_commands_waiting 0.0",
        "livechat_slowest_agent_events 0.0",
    ):
        assert line in page, line
    for name in ("event_lag_seconds_count", "batch_commands_count", "batch_seconds_count"):
        assert figure(page, name) > 0
    for name in ("database_bytes", "write_ahead_log_bytes", "disk_free_bytes"):
        assert figure(page, name) > 10_000


async def test_who_resumes_is_counted_with_what_was_read_again(office: Office) -> None:
    anna, greeting = await office.agent()
    assert (await anna.command("set_online", online=True))["type"] == "ack"
    await office.agent(epoch=greeting.welcome["epoch"], cursor=greeting.welcome["cursor"])
    page = (await office.http.get("/metrics")).text
    assert figure(page, 'welcomes_total{mode="resumed",side="agent"}') == 1
    assert figure(page, "replayed_events_total") > 0


def figure(page: str, name: str) -> float:
    """The value of one series."""
    (line,) = [line for line in page.splitlines() if line.startswith(f"livechat_{name} ")]
    return float(line.rsplit(" ", 1)[1])


async def test_the_description_names_every_request(office: Office) -> None:
    paths = (await office.http.get("/schema/openapi.json")).json()["paths"]
    assert {
        "/api/v1/sign-in",
        "/api/v1/refresh",
        "/api/v1/sign-out",
        "/api/v1/conversations/closed",
        "/api/v1/conversations/{conversation}/messages",
        "/api/v1/visitor/session",
        "/healthz",
        "/readyz",
        "/metrics",
        "/widget.js",
    } <= set(paths)
    assert paths["/api/v1/sign-in"]["post"]["responses"]["429"]["content"]["application/json"]["schema"]["$ref"].endswith("/Problem")
    for page in ("/schema", "/schema/swagger"):  # they would fetch scripts from elsewhere
        assert "<script" not in (await office.http.get(page)).text


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


async def test_the_wrong_method_is_told_as_a_problem(office: Office) -> None:
    answer = await office.http.get("/api/v1/sign-in")
    assert (answer.status_code, answer.json()) == (405, {"code": "bad_frame"})
