"""Marks and files of messages: wherever a message comes out, they do; what has none is stored as before."""

import msgspec

from app.protocol.events import MessageAdded
from app.protocol.ids import CommandId, FileId, MessageId, new_id
from app.protocol.limits import MAX_FRAME_BYTES
from app.protocol.marks import Paragraph, Span, plain
from app.protocol.records import Answer, ConversationState, File, Message
from server_stub.db.batch import Batch
from server_stub.db.playbooks import Content, save_playbook
from server_stub.db.rows import OpeningMessage
from server_stub.handlers.bot import bot_author
from server_stub.handlers.desk import Desk
from server_stub.handlers.drafts import Draft
from server_stub.handlers.effects import RequestAgent, Say
from server_stub.handlers.history import messages_page
from server_stub.handlers.snapshot import agent_snapshot
from server_stub.handlers.turn import Turn
from tests.fakes.marked import MARKED, PLAIN
from tests.server_stub.company import SITE, WAIT_MS, Company

FILE = File(id=FileId(new_id()), name="plan.png", media_type="image/png", size=2_000, width=40, height=30)


def _with_marks(messages: tuple[Message, ...] | list[Message]) -> list[str]:
    return [message.text for message in messages if message.marked == MARKED]


async def test_what_the_bot_says_keeps_its_marks_everywhere(company: Company) -> None:
    row = await company.chat(ConversationState.BOT)
    before = company.head
    await company.bot(row, Say(PLAIN, marked=MARKED), RequestAgent(WAIT_MS, PLAIN, MARKED))
    visitor = company.visitor_of(row)
    (entered,) = [one for part in company.agent_snapshot(company.anna) for one in part.conversations]
    told = [event.message for event in await company.told(visitor, before) if isinstance(event, MessageAdded)]
    for messages in (
        told,
        entered.messages,
        company.visitor_snapshot(visitor).messages,
        messages_page(company.database, company.anna, row.id, None, 50).messages,
    ):
        assert _with_marks(messages) == [PLAIN, PLAIN]
    assert entered.conversation.last_message == entered.messages[-1]
    assert entered.messages[-1].marked == MARKED


async def test_an_opening_with_marks_is_shown_and_then_said(company: Company) -> None:
    opening = (OpeningMessage(PLAIN, "choice", (Answer(id="person", text="A person"),), MARKED),)
    save_playbook(company.database, SITE, Content(b"{}", opening), company.clock())
    visitor = await company.visitor()
    assert _with_marks(company.visitor_snapshot(visitor).messages) == [PLAIN]
    await company.chat(ConversationState.BOT, visitor=visitor)
    assert _with_marks(company.visitor_snapshot(visitor).messages) == [PLAIN]


async def test_an_opening_stored_before_there_were_marks_is_still_read(company: Company) -> None:
    old = b'[{"text":"Hello!"},{"text":"And?","card":"choice","answers":[{"id":"person","text":"A person"}]}]'
    with company.database.write() as connection:
        connection.exec_driver_sql("UPDATE playbook SET opening = ? WHERE active", (old,))
    visitor = await company.visitor()
    await company.chat(ConversationState.BOT, visitor=visitor)
    shown = company.visitor_snapshot(visitor).messages
    assert [(message.text, message.marked) for message in shown] == [("Hello!", ()), ("And?", ()), ("A person", ())]


async def test_what_has_neither_is_stored_with_nothing(company: Company) -> None:
    row = await company.chat(ConversationState.BOT)
    await company.bot(row, Say(PLAIN, marked=MARKED))
    with company.database.read() as connection:
        found = connection.exec_driver_sql("SELECT author_kind, marked IS NULL, files IS NULL FROM message ORDER BY number").all()
    assert found == [("bot", 1, 1), ("bot", 1, 1), ("visitor", 1, 1), ("bot", 0, 1)]


async def test_files_are_stored_told_and_read_beside_the_text(company: Company) -> None:
    row, desk, batch = await company.chat(ConversationState.UNASSIGNED), Desk(), Batch(company.database)
    turn = Turn(desk, company.account, CommandId(new_id()), company.clock())
    turn.write(row, Draft(bot_author("Robin"), id=MessageId(new_id()), files=(FILE, FILE)))
    with batch.transaction():
        batch.insert_messages(desk.new_messages)
        batch.grow_conversations([desk.conversations[row.id]])
        (written,) = batch.last_messages([row.id])
    batch.close()
    (told,) = [msgspec.json.decode(entry.data, type=MessageAdded).message for entry in desk.new_entries]
    (read,) = messages_page(company.database, company.anna, row.id, None, 1).messages
    assert told == written == read
    assert (read.text, read.files) == ("", (FILE, FILE))


async def test_many_marks_leave_a_snapshot_within_its_frames(company: Company) -> None:
    link = Span(text="x", link="https://shop.example/" + "y" * 1_000)
    marked = (Paragraph(spans=(link,) * 12),)
    for _ in range(4):
        row = await company.chat(ConversationState.BOT)
        await company.bot(row, *[Say(plain(marked), marked=marked)] * 4, RequestAgent(WAIT_MS, "One moment."))
    parts = agent_snapshot(company.database, company.anna).parts
    assert max(map(len, parts)) < MAX_FRAME_BYTES
