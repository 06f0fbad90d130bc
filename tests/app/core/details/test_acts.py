"""What an agent does in Details is queued for good, shown at once, and settled by whichever of ack and event comes first."""

from collections.abc import Callable

import msgspec
import pytest

from app.core.changes import Changes
from app.core.client import Client
from app.core.details.views import DetailsView, FieldRow, SaveState
from app.core.errors import AppError
from app.core.lanes import Lanes
from app.core.superseded import NEW_NOTE
from app.core.views import Folder
from app.protocol.details import CrmItemKind, CrmItemState, Details, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationChanged, CrmItemChanged, FieldChanged, NoteChanged, NoteDeleted
from app.protocol.ids import CommandId, CrmItemId, MessageId, NoteId
from app.protocol.records import ConversationState
from tests.fakes.clock import FakeClock
from tests.fakes.records import ANNA, BEN, cid, conversation, entered, given, lead, message, note, numbered, snapshot

ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED
NAME, EMAIL, VALUE = FieldName.PERSON_NAME, FieldName.PERSON_EMAIL, FieldName.DEAL_VALUE
MINE = cid("mine")
OLD = note("old", "has a shop")
Fill = Callable[..., None]


@pytest.fixture
def desk(client: Client, fill: Fill) -> Client:
    """Anna's conversation, in which Ben gave a name and wrote a note."""
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1), details=Details(revision=2, fields={NAME: given("Vera")}, notes=(OLD,)))))
    return client


def view(client: Client) -> DetailsView:
    shown = client.queries.details(MINE)
    assert shown is not None
    return shown


def field(client: Client, name: FieldName = NAME) -> FieldRow:
    return next(row for row in view(client).fields if row.field is name)


def notes(client: Client) -> list[tuple[str, SaveState]]:
    return [(row.text, row.state) for row in view(client).notes]


def kinds(client: Client) -> list[str]:
    return [waiting.kind for waiting in client.outbox.waiting()]


def last(client: Client) -> CommandId:
    return client.outbox.waiting()[-1].id


def refuse(client: Client, command: CommandId, code: str = "not_found") -> Changes:
    return client.outbox.refused(command, code, {})


# Fields


def test_a_field_is_saving_from_the_start_and_ends_what_is_typed_there(desk: Client, clock: FakeClock) -> None:
    told: list[Changes] = []
    desk.actions.save_typed(MINE, NAME, "Vera L")
    unsubscribe = desk.changes.subscribe(told.append)
    desk.actions.set_field(MINE, NAME, "Vera Lind", MessageId("m"))
    unsubscribe()
    row = field(desk)
    assert (row.value, row.state, row.by_name, row.own, row.at) == ("Vera Lind", SaveState.SAVING, ANNA.name, True, clock())
    assert row.message == MessageId("m")
    assert desk.queries.typed(MINE, NAME) is None
    assert told == [Changes(details=frozenset((MINE,)), outbox=True)]
    assert msgspec.json.decode(desk.outbox.waiting()[0].body) == {
        "conversation": MINE,
        "field": "person_name",
        "value": "Vera Lind",
        "message": "m",
    }


@pytest.mark.parametrize("event_first", [True, False])
def test_ack_and_event_settle_a_field_in_either_order(desk: Client, *, event_first: bool) -> None:
    desk.actions.set_field(MINE, NAME, "Vera Lind")
    command = last(desk)
    now = FieldChanged(conversation=MINE, revision=3, field=NAME, now=given("Vera Lind", ANNA))
    steps: list[Callable[[], object]] = [lambda: desk.store.apply([numbered(101, now)], 101), lambda: desk.outbox.acked(command, 101)]
    for step in steps if event_first else reversed(steps):
        step()
        assert field(desk).value == "Vera Lind"
    assert (field(desk).state, field(desk).command) == (SaveState.SAVED, None)
    assert desk.queries.details(MINE) is not None
    assert kinds(desk) == []
    assert desk.account.unsent() == 0


def test_what_this_agent_gave_stands_over_what_came_before_it(desk: Client) -> None:
    desk.actions.set_field(MINE, NAME, "Anna's")
    command = last(desk)
    before = FieldChanged(conversation=MINE, revision=3, field=NAME, now=given("Ben's"))
    desk.store.apply([numbered(101, before)], 101)
    assert (field(desk).value, field(desk).state) == ("Anna's", SaveState.SAVING)
    assert desk.outbox.acked(command, 102).details == {MINE}
    assert (field(desk).value, field(desk).state) == ("Anna's", SaveState.SAVED)
    after = FieldChanged(conversation=MINE, revision=5, field=NAME, now=given("Ben's again"))
    own = FieldChanged(conversation=MINE, revision=4, field=NAME, now=given("Anna's", ANNA))
    desk.store.apply([numbered(102, own), numbered(103, after)], 103)
    assert (field(desk).value, field(desk).by_name, field(desk).own) == ("Ben's again", BEN.name, False)


def test_a_later_value_takes_the_place_of_the_one_that_waits(desk: Client) -> None:
    desk.actions.set_field(MINE, NAME, "V")
    first = last(desk)
    desk.actions.set_field(MINE, EMAIL, "vera@example.com")
    desk.actions.set_field(MINE, NAME, "Vera Lind")
    assert kinds(desk) == ["set_field", "set_field"]
    assert field(desk).value == "Vera Lind"
    assert not desk.outbox.acked(first, 101)
    assert not refuse(desk, first)
    assert field(desk).state is SaveState.SAVING


def test_what_a_lead_is_made_of_is_not_taken_back_by_what_comes_later(desk: Client) -> None:
    desk.actions.set_field(MINE, NAME, "for the lead")
    desk.actions.create_lead(MINE)
    desk.actions.set_field(MINE, NAME, "for the deal")
    desk.actions.set_field(MINE, NAME, "for the deal, corrected")
    desk.actions.create_deal(MINE)
    desk.actions.set_field(MINE, NAME, "after both")
    assert kinds(desk) == ["set_field", "create_lead", "set_field", "create_deal", "set_field"]
    assert field(desk).value == "after both"


def test_each_waits_for_the_answer_to_the_one_before(desk: Client) -> None:
    desk.actions.set_field(MINE, NAME, "Vera Lind")
    desk.actions.set_field(MINE, EMAIL, "vera@example.com")
    desk.actions.create_lead(MINE)
    lanes, sent = Lanes(), []
    while waiting := desk.outbox.waiting():
        (command,) = lanes.next(waiting, 0.0)
        assert lanes.next(waiting, 0.0) == []
        sent.append(command.kind)
        lanes.answered(command.id)
        desk.outbox.acked(command.id, 100)
    assert sent == ["set_field", "set_field", "create_lead"]


def test_a_refused_field_keeps_what_was_given_until_its_author_decides(desk: Client) -> None:
    desk.actions.set_field(MINE, NAME, "Vera Lind")
    changes = refuse(desk, last(desk), "value_too_long")
    assert [(refusal.kind, refusal.code) for refusal in changes.refusals] == [("set_field", "value_too_long")]
    row = field(desk)
    assert (row.value, row.state, row.failure) == ("Vera Lind", SaveState.FAILED, "value_too_long")
    assert desk.queries.inbox(Folder.MINE)[0].failed
    assert desk.account.unsent() == 1
    assert row.command is not None
    desk.actions.retry_change(row.command)
    assert (field(desk).value, field(desk).state) == ("Vera Lind", SaveState.SAVING)
    assert last(desk) != row.command
    refuse(desk, last(desk))
    desk.actions.discard_change(field(desk).command or row.command)
    assert (field(desk).value, field(desk).state, desk.account.unsent()) == ("Vera", SaveState.SAVED, 0)


def test_a_new_value_ends_the_refused_one(desk: Client) -> None:
    desk.actions.set_field(MINE, NAME, "refused")
    first = last(desk)
    desk.actions.create_lead(MINE)
    refuse(desk, first)
    desk.actions.set_field(MINE, NAME, "better")
    assert (field(desk).value, field(desk).state) == ("better", SaveState.SAVING)
    assert desk.account.unsent() == 2
    desk.outbox.acked(last(desk), 100)
    assert (field(desk).value, field(desk).state) == ("Vera", SaveState.SAVED)


def test_a_value_refused_after_a_newer_one_was_given_is_nobodys_business(desk: Client) -> None:
    desk.actions.set_field(MINE, NAME, "older")
    older = last(desk)
    desk.actions.create_lead(MINE)
    desk.actions.set_field(MINE, NAME, "newer")
    assert refuse(desk, older).refusals == ()
    assert kinds(desk) == ["create_lead", "set_field"]
    assert desk.account.unsent() == 2


def test_a_refused_clearing_leaves_nothing_but_the_word_of_it(desk: Client) -> None:
    desk.actions.set_field(MINE, NAME, "")
    assert field(desk).value == ""
    assert len(refuse(desk, last(desk)).refusals) == 1
    assert (field(desk).value, field(desk).state, desk.account.unsent()) == ("Vera", SaveState.SAVED, 0)


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [(EMAIL, "vera@", ErrorCode.EMAIL_INVALID), (VALUE, "12,50", ErrorCode.AMOUNT_INVALID), (NAME, "x" * 256, ErrorCode.VALUE_TOO_LONG)],
)
def test_what_is_not_canonical_is_refused_at_once(desk: Client, name: FieldName, value: str, code: ErrorCode) -> None:
    desk.actions.save_typed(MINE, name, "12,50")
    with pytest.raises(AppError, match=code):
        desk.actions.set_field(MINE, name, value)
    assert desk.queries.typed(MINE, name) == "12,50"
    assert kinds(desk) == []


def test_a_conversation_can_be_worked_on_while_its_details_are_saved(desk: Client) -> None:
    acts: list[Callable[[], None]] = [lambda: desk.actions.set_field(MINE, NAME, "V"), lambda: desk.actions.create_lead(MINE)]
    for act in acts:
        act()
        shown = desk.queries.conversation(MINE)
        assert shown is not None
        assert (shown.waiting_command, shown.can_write, shown.can_close) == (False, True, True)


def test_a_closed_conversation_is_worked_on_as_any(desk: Client) -> None:
    desk.store.apply([numbered(101, ConversationChanged(conversation=conversation("mine", CLOSED, last_number=1)))], 101)
    desk.actions.set_field(MINE, NAME, "Vera Lind")
    desk.actions.add_note(MINE, "bought two")
    desk.actions.create_deal(MINE)
    assert kinds(desk) == ["set_field", "add_note", "create_deal"]
    assert (field(desk).value, notes(desk)[-1], len(view(desk).items)) == ("Vera Lind", ("bought two", SaveState.SAVING), 1)
    refuse(desk, desk.outbox.waiting()[0].id)
    assert desk.queries.stranded_texts() == ()


# Notes


def test_a_note_is_added_written_anew_and_taken_away(desk: Client, clock: FakeClock) -> None:
    desk.actions.save_typed(MINE, NEW_NOTE, "calls")
    added = desk.actions.add_note(MINE, " calls back\r\n")
    assert desk.queries.typed(MINE, NEW_NOTE) is None
    row = view(desk).notes[-1]
    assert (row.id, row.text, row.by_name, row.own, row.at, row.state) == (added, "calls back", ANNA.name, True, clock(), SaveState.SAVING)
    desk.actions.save_typed(MINE, OLD.id, "has two")
    desk.actions.edit_note(MINE, OLD.id, "has two shops")
    desk.actions.edit_note(MINE, OLD.id, "has three shops")
    assert desk.queries.typed(MINE, OLD.id) is None
    assert notes(desk) == [("has three shops", SaveState.SAVING), ("calls back", SaveState.SAVING)]
    assert kinds(desk) == ["add_note", "edit_note"]
    desk.actions.delete_note(MINE, OLD.id)
    assert kinds(desk) == ["add_note", "delete_note"]
    assert notes(desk) == [("calls back", SaveState.SAVING)]


@pytest.mark.parametrize("event_first", [True, False])
def test_ack_and_event_settle_a_note_in_either_order(desk: Client, *, event_first: bool) -> None:
    added = desk.actions.add_note(MINE, "calls back")
    event = NoteChanged(conversation=MINE, revision=3, note=msgspec.structs.replace(note("x", "calls back", ANNA), id=added))
    steps: list[Callable[[], object]] = [
        lambda: desk.store.apply([numbered(101, event)], 101),
        lambda: desk.outbox.acked(CommandId(added), 101),
    ]
    for step in steps if event_first else reversed(steps):
        step()
        assert notes(desk)[1:] == [("calls back", SaveState.SAVED)]
    assert kinds(desk) == []


def test_what_arrived_with_a_snapshot_is_no_longer_under_way(desk: Client, fill: Fill) -> None:
    added = desk.actions.add_note(MINE, "calls back")
    desk.actions.create_lead(MINE)
    item = view(desk).items[0].id
    arrived = (msgspec.structs.replace(note("x", "calls back", ANNA), id=added),)
    made = (msgspec.structs.replace(lead("x", "mine"), id=item),)
    fill(snapshot(entered("mine", ASSIGNED, details=Details(revision=4, notes=arrived, items=made))))
    assert (kinds(desk), notes(desk), [row.sending for row in view(desk).items]) == ([], [("calls back", SaveState.SAVED)], [False])


def test_a_note_that_is_being_taken_away_is_back_if_that_is_refused(desk: Client) -> None:
    desk.actions.delete_note(MINE, OLD.id)
    assert notes(desk) == []
    assert [refusal.kind for refusal in refuse(desk, last(desk), "rate_limited").refusals] == ["delete_note"]
    assert notes(desk) == [("has a shop", SaveState.SAVED)]
    desk.actions.delete_note(MINE, OLD.id)
    desk.outbox.acked(last(desk), 101)
    assert notes(desk) == []
    desk.store.apply([numbered(101, NoteDeleted(conversation=MINE, revision=3, note=OLD.id))], 101)
    assert notes(desk) == []


def test_a_refused_note_takes_what_was_made_of_it_since(desk: Client) -> None:
    added = desk.actions.add_note(MINE, "calls back")
    desk.actions.edit_note(MINE, added, "calls back on Monday")
    desk.actions.edit_note(MINE, added, "calls back on Tuesday")
    refuse(desk, CommandId(added), "too_many")
    row = view(desk).notes[-1]
    assert (row.text, row.state, row.failure, row.command) == ("calls back on Tuesday", SaveState.FAILED, "too_many", CommandId(added))
    assert kinds(desk) == []
    desk.actions.edit_note(MINE, added, "calls back on Friday")
    assert notes(desk)[1:] == [("calls back on Friday", SaveState.SAVING)]
    assert kinds(desk) == ["add_note"]
    desk.actions.discard_change(last(desk))
    assert kinds(desk) == ["add_note"]  # only what was refused can be dropped


def test_a_refused_note_that_was_taken_away_since_is_not_shown(desk: Client) -> None:
    added = desk.actions.add_note(MINE, "calls back")
    desk.actions.delete_note(MINE, added)
    assert not refuse(desk, CommandId(added)).refusals
    again = desk.actions.add_note(MINE, "calls back")
    refuse(desk, CommandId(again))
    desk.actions.delete_note(MINE, again)
    assert notes(desk) == [("has a shop", SaveState.SAVED)]
    assert kinds(desk) == ["delete_note"]


def test_a_note_that_is_gone_is_written_anew_when_tried_again(desk: Client) -> None:
    desk.actions.edit_note(MINE, OLD.id, "has two shops")
    desk.store.apply([numbered(101, NoteDeleted(conversation=MINE, revision=3, note=OLD.id))], 101)
    refuse(desk, last(desk), ErrorCode.NOT_FOUND)
    (row,) = view(desk).notes
    assert (row.text, row.state) == ("has two shops", SaveState.FAILED)
    assert row.command is not None
    desk.actions.retry_change(row.command)
    assert kinds(desk) == ["add_note"]
    assert notes(desk) == [("has two shops", SaveState.SAVING)]


def test_a_note_that_is_gone_is_written_anew_when_it_is_edited_further(desk: Client) -> None:
    desk.actions.edit_note(MINE, OLD.id, "has two shops")
    desk.store.apply([numbered(101, NoteDeleted(conversation=MINE, revision=3, note=OLD.id))], 101)
    refuse(desk, last(desk), ErrorCode.NOT_FOUND)
    desk.actions.edit_note(MINE, OLD.id, "has three shops")
    assert kinds(desk) == ["add_note"]
    assert notes(desk) == [("has three shops", SaveState.SAVING)]


def test_a_note_that_is_still_there_is_tried_as_it_was(desk: Client) -> None:
    desk.actions.edit_note(MINE, OLD.id, "has two shops")
    refuse(desk, last(desk), ErrorCode.NOT_FOUND)
    desk.actions.retry_change(view(desk).notes[0].command or CommandId(""))
    assert kinds(desk) == ["edit_note"]


@pytest.mark.parametrize("text", ["", " \n", "x" * 8_001])
def test_a_note_that_cannot_be_sent_is_refused_at_once(desk: Client, text: str) -> None:
    desk.actions.save_typed(MINE, NEW_NOTE, "half")
    with pytest.raises(AppError, match="text_"):
        desk.actions.add_note(MINE, text)
    with pytest.raises(AppError, match="text_"):
        desk.actions.edit_note(MINE, OLD.id, text)
    assert (kinds(desk), desk.queries.typed(MINE, NEW_NOTE)) == ([], "half")


# Leads and deals


def test_a_lead_is_listed_as_being_sent_until_the_server_tells_of_it(desk: Client, clock: FakeClock) -> None:
    desk.actions.create_lead(MINE, "  Two\nlamps ")
    (row,) = view(desk).items
    assert (row.kind, row.title, row.owner_name, row.at, row.state) == (
        CrmItemKind.LEAD,
        "Two lamps",
        ANNA.name,
        clock(),
        CrmItemState.PENDING,
    )
    assert row.sending
    made = msgspec.structs.replace(lead("x", "mine", title="Two lamps"), id=row.id)
    desk.outbox.acked(CommandId(row.id), 101)
    assert [row.sending for row in view(desk).items] == [False]
    desk.store.apply([numbered(101, CrmItemChanged(conversation=MINE, revision=3, item=made))], 101)
    assert [(row.title, row.sending) for row in view(desk).items] == [("Two lamps", False)]
    assert kinds(desk) == []


def test_a_lead_that_the_server_tells_of_before_it_answers_is_not_sent_again(desk: Client) -> None:
    desk.actions.create_lead(MINE)
    made = msgspec.structs.replace(lead("x", "mine"), id=view(desk).items[0].id)
    desk.store.apply([numbered(101, CrmItemChanged(conversation=MINE, revision=3, item=made))], 101)
    assert (kinds(desk), [row.sending for row in view(desk).items]) == ([], [False])


def test_a_title_that_cannot_be_sent_is_refused_at_once(desk: Client) -> None:
    with pytest.raises(AppError, match="value_too_long"):
        desk.actions.create_deal(MINE, "x" * 256)
    desk.actions.create_deal(MINE, " \n")
    assert [row.title for row in view(desk).items] == [""]


def test_a_refused_lead_is_told_of_and_goes(desk: Client) -> None:
    desk.actions.create_lead(MINE)
    desk.actions.create_deal(MINE)
    assert desk.account.unsent() == 2
    (refusal,) = refuse(desk, desk.outbox.waiting()[0].id, "details_missing").refusals
    assert (refusal.kind, refusal.code, refusal.conversation) == ("create_lead", "details_missing", MINE)
    assert [row.kind for row in view(desk).items] == [CrmItemKind.DEAL]


def test_an_item_is_tried_again_once(desk: Client) -> None:
    failed = lead("a", "mine", state=CrmItemState.FAILED)
    desk.store.apply([numbered(101, CrmItemChanged(conversation=MINE, revision=3, item=failed))], 101)
    desk.actions.retry_crm_item(MINE, failed.id)
    desk.actions.retry_crm_item(MINE, failed.id)
    desk.actions.retry_crm_item(MINE, CrmItemId("of another time"))
    assert kinds(desk) == ["retry_crm_item", "retry_crm_item"]
    assert [row.sending for row in view(desk).items] == [True]
    assert desk.account.unsent() == 0
    desk.outbox.acked(desk.outbox.waiting()[0].id, 200)
    assert [row.sending for row in view(desk).items] == [False]


def test_a_lead_can_be_made_as_soon_as_somebody_is_named_here(desk: Client) -> None:
    desk.actions.set_field(MINE, NAME, "")
    assert not view(desk).can_create
    desk.actions.set_field(MINE, VALUE, "125000 EUR")
    assert not view(desk).can_create
    desk.actions.set_field(MINE, EMAIL, "vera@example.com")
    assert view(desk).can_create
    refuse(desk, last(desk))
    assert not view(desk).can_create


# What is not finished


def test_what_is_typed_is_kept_for_its_place_over_restarts_and_snapshots(desk: Client, fill: Fill) -> None:
    desk.actions.save_typed(MINE, EMAIL, "vera@")
    desk.actions.save_typed(MINE, EMAIL, "vera@ex")
    desk.actions.save_typed(MINE, NEW_NOTE, "calls")
    desk.store.drop_cache()
    fill(snapshot(entered("mine", ASSIGNED)))
    assert [desk.queries.typed(MINE, place) for place in (EMAIL, NEW_NOTE, NAME)] == ["vera@ex", "calls", None]
    desk.actions.save_typed(MINE, EMAIL, "")
    assert desk.queries.typed(MINE, EMAIL) is None


def test_nothing_is_begun_where_the_conversation_is_not_to_be_seen(desk: Client) -> None:
    desk.actions.save_typed(cid("theirs"), EMAIL, "vera@")
    assert desk.queries.typed(cid("theirs"), EMAIL) is None
    assert desk.queries.details(cid("theirs")) is None


def test_an_edit_of_nothing_that_is_known_is_shown_where_it_was_written(desk: Client) -> None:
    desk.actions.edit_note(MINE, NoteId("unknown"), "of a note further back")
    assert notes(desk)[-1] == ("of a note further back", SaveState.SAVING)
