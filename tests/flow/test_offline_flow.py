"""Nobody is online: the bot captures, a lead is made without an agent, and agents find both in the closed conversation."""

from pathlib import Path

import msgspec

from app.core.views import Folder
from app.protocol.details import CrmItemKind, FieldName
from app.protocol.marks import Marked
from app.protocol.records import AuthorKind, MessageKind
from tests.fakes.agent_desk import MemorySecrets, agent_desk
from tests.flow.client import Client
from tests.flow.office import Office

AGAIN = "This does not look like an e-mail address. Please write it like name@example.com."
OFFLINE = "I am sorry, nobody of us can answer right now. What you wrote is kept."
OFFLINE_SPANS = [
    {"text": "I am sorry, "},
    {"text": "nobody of us can answer right now", "bold": True},
    {"text": ". What you wrote is kept."},
]
ASK_EMAIL = "And at which e-mail address can we reach you?"


async def writes(visitor: Client, text: str) -> None:
    assert (await visitor.command("write_message", text=text))["type"] == "ack"


async def answers(visitor: Client, card: str, answer: str) -> None:
    assert (await visitor.command("answer_question", card=card, answer=answer))["type"] == "ack"


async def leave_a_lead(office: Office) -> None:
    """A visitor finds nobody, says who they are, and would like to buy."""
    visitor, _, _ = await office.visitor()
    await answers(visitor, "topic", "person")
    sorry = await visitor.message(OFFLINE)
    assert sorry["marked"] == [{"type": "paragraph", "spans": OFFLINE_SPANS}]
    asked = await visitor.message("May I ask your name, so that somebody can get back to you?")
    assert [(asked["card"], answer["id"]) for answer in asked["answers"]] == [("name", "skip")]
    await writes(visitor, "Zoë 🧡 Nowak")
    await visitor.message(ASK_EMAIL)
    await writes(visitor, "zoe(at)example")
    await visitor.message(AGAIN)
    await writes(visitor, "zoe@example.com")
    await visitor.message("What is it about?")
    await answers(visitor, "interest", "buying")
    await visitor.message("All right, somebody will look at it soon. Thank you for stopping by!")
    await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "closed")
    told = [event for frame in visitor.frames for event in frame.get("events", [])]
    assert {event["kind"] for event in told} <= {"message_added", "chat_changed"}
    notices = [event["data"]["message"].get("kind", "text") for event in told if event["kind"] == "message_added"]
    assert set(notices) == {"text", "closed"}, "what was made of the chat is nothing for the visitor"


async def test_what_the_bot_captured_and_made_is_found_by_the_agents(office: Office, tmp_path: Path) -> None:
    await leave_a_lead(office)
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
        await desk.client.account.sign_in(office.address, "anna@acme.example", "demo")
        await desk.online()
        await desk.client.history.load_closed()
        conversation = await desk.a_conversation(Folder.CLOSED)
        assert desk.client.queries.inbox(Folder.CLOSED)[0].visitor_name == "Zoë 🧡 Nowak"
        await desk.client.details.fetch(conversation)
        await desk.client.history.load_older(conversation)
        (sorry,) = [row for row in desk.client.queries.messages(conversation) if row.text == OFFLINE]
        assert sorry.marked == msgspec.convert([{"type": "paragraph", "spans": OFFLINE_SPANS}], Marked)
        view = desk.client.queries.details(conversation)
        assert view is not None
        captured = {row.field: (row.value, row.by_kind) for row in view.fields if row.value}
        assert captured == {
            FieldName.PERSON_NAME: ("Zoë 🧡 Nowak", AuthorKind.BOT),
            FieldName.PERSON_EMAIL: ("zoe@example.com", AuthorKind.BOT),
        }
        words = {row.id: row.text for row in desk.client.queries.messages(conversation)}
        sources = [words[row.message] for row in view.fields if row.message]
        assert sources == ["Zoë 🧡 Nowak", "zoe@example.com"]
        (lead,) = view.items
        assert (lead.kind, lead.title, lead.owner_name) == (CrmItemKind.LEAD, "Zoë 🧡 Nowak, asked in the chat", "")
        kinds = [row.kind for row in desk.client.queries.messages(conversation)]
        assert kinds.count(MessageKind.LEAD_CREATED) == 1
