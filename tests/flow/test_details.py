"""The Details of a chat between real clients and a real server: who wrote last, who was away, who may not see it any more."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.core.client import open_client
from app.core.details.views import DetailsView, FieldRow, SaveState
from app.core.superseded import NEW_NOTE
from app.core.views import Folder
from app.protocol.details import CrmItemKind, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId, MessageId, new_id
from app.protocol.records import MessageKind
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.fakes.processes import agent_process
from tests.flow.office import Office, open_office
from tests.flow.storm import storm
from tests.flow.test_client_core import connection, free_port, signed_in
from tests.flow.test_withdrawal import on_disk

NAME, EMAIL, VALUE = FieldName.PERSON_NAME, FieldName.PERSON_EMAIL, FieldName.DEAL_VALUE
CANARY = "canary-of-the-details"


def details(desk: AgentDesk, conversation: ConversationId) -> DetailsView:
    shown = desk.client.queries.details(conversation)
    assert shown is not None
    return shown


def field(desk: AgentDesk, conversation: ConversationId, name: FieldName = NAME) -> FieldRow:
    return next(row for row in details(desk, conversation).fields if row.field is name)


def notes(desk: AgentDesk, conversation: ConversationId) -> list[str]:
    return [row.text for row in details(desk, conversation).notes]


async def quiet(*desks: AgentDesk) -> None:
    for desk in desks:
        await desk.until(lambda desk=desk: not desk.client.outbox.waiting())  # type: ignore[misc] # bound per desk


async def mine(desk: AgentDesk, office: Office) -> ConversationId:
    """A chat that the desk's agent has taken."""
    await signed_in(desk, office)
    await office.waiting_visitor()
    conversation = await desk.a_conversation()
    desk.client.actions.assign_to_me(conversation)
    return await desk.a_conversation(Folder.MINE)


async def test_two_who_write_one_field_see_the_last_word_and_whose_it_is(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna, agent_desk(tmp_path / "ben", MemorySecrets()) as ben:
        await signed_in(anna, office)
        await signed_in(ben, office, "ben")
        me = anna.client.queries.me()
        assert me is not None
        assert (me.account.currency, me.account.crm) == ("EUR", "local")
        await office.waiting_visitor()
        conversation = await anna.a_conversation()
        assert await ben.a_conversation() == conversation

        anna.client.actions.set_field(conversation, NAME, "Vera")
        await ben.until(lambda: field(ben, conversation).value == "Vera")
        seen = field(ben, conversation)
        assert (seen.by_name, seen.own, seen.state) == ("Anna Nowak", False, SaveState.SAVED)
        assert seen.at > 0
        assert ben.client.queries.inbox(Folder.UNASSIGNED)[0].visitor_name == "Vera"

        for turn in range(5):
            anna.client.actions.set_field(conversation, NAME, f"Anna's {turn}")
            ben.client.actions.set_field(conversation, NAME, f"Ben's {turn}")
            await quiet(anna, ben)
        await anna.until(lambda: field(anna, conversation).value == field(ben, conversation).value)
        for one, other in ((field(anna, conversation), field(ben, conversation)),):
            assert one.value in {"Anna's 4", "Ben's 4"}
            assert (one.by_name, one.at, one.state) == (other.by_name, other.at, other.state)
            assert (one.by_name == "Anna Nowak") is one.own is one.value.startswith("Anna")

        added = anna.client.actions.add_note(conversation, "calls back")
        await ben.until(lambda: notes(ben, conversation) == ["calls back"])
        ben.client.actions.edit_note(conversation, added, "called back")
        await anna.until(lambda: notes(anna, conversation) == ["called back"])
        anna.client.actions.delete_note(conversation, added)
        await ben.until(lambda: notes(ben, conversation) == [])
        assert anna.refusals == ben.refusals == []


async def test_what_is_written_without_a_connection_is_sent_when_it_is_back(office_folder: Path, tmp_path: Path) -> None:
    port = free_port()
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna:
        async with open_office(office_folder, port=port) as office:
            conversation = await mine(anna, office)
        await anna.until(lambda: connection(anna) != "online")
        anna.client.actions.set_field(conversation, NAME, "Vera")
        anna.client.actions.add_note(conversation, "calls back")
        anna.client.actions.create_lead(conversation)
        anna.client.actions.set_field(conversation, NAME, "Vera Lind")
        assert field(anna, conversation).state is details(anna, conversation).notes[0].state is SaveState.SAVING
        assert anna.client.account.unsent() == 4
        async with open_office(office_folder, port=port) as office:
            anna.link.wake()
            await quiet(anna)
            await anna.until(lambda: field(anna, conversation).state is SaveState.SAVED and len(details(anna, conversation).items) == 1)
            (item,) = details(anna, conversation).items
            assert (item.kind, item.title, item.owner_name, item.sending) == (CrmItemKind.LEAD, "Vera", "Anna Nowak", False)
            assert (field(anna, conversation).value, notes(anna, conversation)) == ("Vera Lind", ["calls back"])
            await anna.until(lambda: MessageKind.LEAD_CREATED in [row.kind for row in anna.client.queries.messages(conversation)])
            assert anna.client.account.unsent() == 0


async def test_what_the_server_refuses_stays_at_its_place_over_a_restart(office: Office, tmp_path: Path) -> None:
    secrets = MemorySecrets()
    async with agent_desk(tmp_path / "anna", secrets) as anna:
        conversation = await mine(anna, office)
        anna.client.actions.set_field(conversation, NAME, "from nowhere", MessageId(new_id()))
        await anna.until(lambda: field(anna, conversation).state is SaveState.FAILED)
        assert [(refusal.kind, refusal.code) for refusal in anna.refusals] == [("set_field", ErrorCode.NOT_FOUND)]
        anna.client.actions.create_lead(conversation)
        await anna.until(lambda: len(anna.refusals) == 2)
        assert anna.refusals[-1].code == ErrorCode.DETAILS_MISSING
        assert details(anna, conversation).items == ()
    async with agent_desk(tmp_path / "anna", secrets) as anna:
        assert (field(anna, conversation).value, field(anna, conversation).failure) == ("from nowhere", ErrorCode.NOT_FOUND)
        assert await anna.client.account.resume()
        await anna.online()
        anna.client.actions.set_field(conversation, NAME, "Vera")
        await anna.until(lambda: field(anna, conversation).state is SaveState.SAVED)
        assert (field(anna, conversation).value, anna.client.account.unsent()) == ("Vera", 0)


async def test_a_closed_chat_is_worked_on_by_whoever_opens_it(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna:
        conversation = await mine(anna, office)
        anna.client.actions.set_field(conversation, NAME, "Vera")
        anna.client.actions.close_conversation(conversation)
        await quiet(anna)
        async with agent_desk(tmp_path / "ben", MemorySecrets()) as ben:
            await signed_in(ben, office, "ben")
            assert await ben.a_conversation(Folder.CLOSED) == conversation
            assert not details(ben, conversation).known
            await ben.client.details.fetch(conversation)
            assert (details(ben, conversation).complete, field(ben, conversation).value) == (True, "Vera")
            ben.client.actions.set_field(conversation, EMAIL, "vera@example.com")
            ben.client.actions.create_deal(conversation, "Two lamps")
            await anna.until(lambda: field(anna, conversation, EMAIL).by_name == "Ben Smit")
            for desk in (anna, ben):
                await desk.until(lambda desk=desk: [row.title for row in details(desk, conversation).items] == ["Two lamps"])  # type: ignore[misc] # bound per desk
            await anna.until(lambda: anna.client.queries.messages(conversation)[-1].kind is MessageKind.DEAL_CREATED)
            assert ben.client.queries.inbox(Folder.CLOSED)[0].last_kind is MessageKind.DEAL_CREATED
            assert anna.notifier.on_screen == {}


async def test_notes_that_are_too_long_to_be_told_at_once_are_fetched(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna:
        conversation = await mine(anna, office)
        for letter in "ab":
            anna.client.actions.add_note(conversation, letter * 5_000)
        await quiet(anna)
        async with agent_desk(tmp_path / "elsewhere", MemorySecrets()) as elsewhere:
            await signed_in(elsewhere, office)
            assert [note[0] for note in notes(elsewhere, conversation)] == ["b"]
            assert not details(elsewhere, conversation).complete
            await elsewhere.client.details.fetch(conversation)
            assert [note[0] for note in notes(elsewhere, conversation)] == ["a", "b"]
            assert details(elsewhere, conversation).complete


@pytest.mark.parametrize("weeks", [0, 3])
async def test_a_chat_that_went_to_somebody_else_takes_its_details_along(office_folder: Path, tmp_path: Path, weeks: int) -> None:
    """What its agent typed meanwhile is offered to them alone, whether the log still tells of it or a snapshot has to."""
    port, secrets, folder = free_port(), MemorySecrets(), tmp_path / "anna"
    async with open_office(office_folder, port=port) as office:
        async with agent_desk(folder, secrets) as anna:
            conversation = await mine(anna, office)
            anna.client.actions.set_field(conversation, NAME, CANARY)
            anna.client.actions.add_note(conversation, f"{CANARY} in a note")
            anna.client.actions.create_lead(conversation)
            await quiet(anna)
            await anna.until(lambda: len(details(anna, conversation).items) == 1 and not anna.client.account.unsent())
            ben_id = next(agent.id for agent in anna.client.queries.agents() if agent.name == "Ben Smit")
        with closing(open_client(folder / "store.sqlite3")) as away:
            away.actions.set_field(conversation, VALUE, "125000 EUR")
            away.actions.save_typed(conversation, NEW_NOTE, "half a note")
        elsewhere, _ = await office.agent("anna")
        assert (await elsewhere.command("reassign", conversation=conversation, to=ben_id))["type"] == "ack"
    if weeks:
        with closing(sqlite3.connect(office_folder / "desk.sqlite3")) as database, database:
            database.execute("DELETE FROM event")
            database.execute("UPDATE account SET floor = head")

    assert CANARY.encode() in on_disk(folder)
    async with open_office(office_folder, port=port) as office, agent_desk(folder, secrets) as anna:
        assert await anna.client.account.resume()
        await anna.online()
        await quiet(anna)
        assert anna.client.queries.details(conversation) is None
        assert CANARY.encode() not in on_disk(folder)
        stranded = [(text.place, text.text, text.failure) for text in anna.client.queries.stranded_texts()]
        assert stranded == [(VALUE, "125000 EUR", ErrorCode.NOT_FOUND), (NEW_NOTE, "half a note", "")]


async def test_a_client_killed_while_it_saves_keeps_the_value_and_saves_it(tmp_path: Path, demo_database: Path) -> None:
    async with storm(tmp_path, demo_database) as weather:
        anna = await weather.agent("anna")
        await weather.waiting(1)
        (conversation,) = await anna.ask("take", 1)
        for turn, kept in enumerate((1, 8)):
            values = [f"Vera {turn}.{number}" for number in range(30)]
            for value in values:
                anna.begin("set_field", conversation, NAME.value, value)
            for _ in range(kept):
                await anna.answer()
            await anna.kill()
            await anna.start()
            value, _ = (await anna.ask("fields", conversation))[NAME.value]
            assert values.index(value) >= kept - 1
            assert await anna.ask("resume")
            await anna.ask("quiet")
            assert (await anna.ask("fields", conversation))[NAME.value] == [value, "saved"]
        async with agent_process(tmp_path / "another device") as another:
            await another.ask("sign_in", weather.proxy.address, "anna")
            await another.ask("quiet")
            assert (await another.ask("fields", conversation))[NAME.value] == [value, "saved"]
