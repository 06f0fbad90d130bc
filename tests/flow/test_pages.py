"""History over HTTP, page by page."""

from pathlib import Path

from app.core.client import open_client
from app.core.views import Folder
from app.net.api import HttpApi
from app.protocol.ids import ConversationId, derived_id, new_id
from tests.fakes.agent_desk import MemorySecrets
from tests.flow.client import Client, bearer
from tests.flow.office import Office

# Nobody has this id; it is the same in every process that collects these tests.
STRANGER = derived_id("stranger")


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
