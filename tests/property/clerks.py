"""What agents do in the Details, and what the CRM answers."""

from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from app.core.views import Folder
from app.protocol.commands import AddNote, Command, CreateDeal, DeleteNote, EditNote, SetField
from app.protocol.details import CrmItemState, CrmReason, FieldName
from app.protocol.ids import CommandId, ConversationId, NoteId, new_id
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.system import SettleCrmItem
from tests.property.device import Device
from tests.property.stage import PICK, Stage
from tests.property.world import NAMES

FILING = ("agent_fills_in", "agent_notes", "agent_makes")


class Clerks(Stage):
    """In whatever conversation they see."""

    def seen(self, device: Device, pick: int) -> ConversationId | None:
        """One that the device shows, closed ones among them."""
        rows = [row for folder in (Folder.MINE, Folder.UNASSIGNED, Folder.CLOSED) for row in device.client.queries.inbox(folder)]
        return self.of(rows, pick).id if rows else None

    def agent_fills_in(self, device: Device, pick: int) -> None:
        """A field, once or twice; the person's name goes on to other conversations, and so says nothing that must not be known there."""
        if (conversation := self.seen(device, pick)) is None:
            return
        write = partial(device.client.actions.set_field, conversation)
        self.act(lambda: write(FieldName.PERSON_NAME, NAMES[pick % 3]))
        if pick % 2:
            token = self.world.token()
            self.act(lambda: write(FieldName.ORGANIZATION_NAME, f"Bakery ~{token}~"))

    def agent_notes(self, device: Device, pick: int) -> None:
        """A new note, or something about one that there is."""
        if (conversation := self.seen(device, pick)) is None:
            return
        acts, view = device.client.actions, device.client.queries.details(conversation)
        text = f"noted ~{self.world.token()}~"
        notes = view.notes if view else ()
        if pick % 3 == 0 or not notes:
            self.act(lambda: acts.add_note(conversation, text))
        elif pick % 3 == 1:
            self.act(lambda: acts.edit_note(conversation, notes[-1].id, text))
        else:
            self.act(lambda: acts.delete_note(conversation, notes[0].id))

    def agent_makes(self, device: Device, pick: int) -> None:
        """A lead or a deal, perhaps of nobody; or has a failed one tried again."""
        if (conversation := self.seen(device, pick)) is None:
            return
        acts, view = device.client.actions, device.client.queries.details(conversation)
        failed = [item.id for item in view.items if item.state is CrmItemState.FAILED] if view else []
        if failed and pick % 3 == 0:
            self.act(lambda: acts.retry_crm_item(conversation, failed[0]))
        else:
            make = acts.create_lead if pick % 2 else acts.create_deal
            self.act(lambda: make(conversation, f"deal ~{self.world.token()}~"))

    @rule(pick=PICK, state=st.sampled_from(CrmItemState))
    @precondition(lambda self: self.takes_all)
    def the_crm_answers(self, pick: int, state: CrmItemState) -> None:
        items = [item.id for known in self.world.ledger.papers.of.values() for item in known.items]
        if items:
            reason = None if state is CrmItemState.SAVED else CrmReason.BUSY
            self.world.run(self.world.up.tell(self.world.begin.account, SettleCrmItem(self.of(items, pick), state, reason)))

    @rule(seat=PICK, pick=PICK, kind=st.sampled_from(["field", "note", "edit", "delete", "deal"]))
    @precondition(lambda self: self.takes_all and self.world.ledger.cases)
    def a_client_files_what_its_window_does_not_show(self, seat: int, pick: int, kind: str) -> None:
        """The ledger sees whether somebody wrote where they may not look."""
        device = self.device(seat)
        conversation = self.of(list(self.world.ledger.cases), pick)
        notes = self.world.ledger.papers.of[conversation].notes if conversation in self.world.ledger.papers.of else ()
        note = self.of(notes, pick).id if notes else NoteId(new_id())
        commands: dict[str, Command] = {
            "field": SetField(conversation=conversation, field=FieldName.ORGANIZATION_NAME, value=f"Bakery ~{self.world.token()}~"),
            "note": AddNote(conversation=conversation, text=f"noted ~{self.world.token()}~"),
            "edit": EditNote(conversation=conversation, note=note, text=f"noted ~{self.world.token()}~"),
            "delete": DeleteNote(conversation=conversation, note=note),
            "deal": CreateDeal(conversation=conversation, title=f"deal ~{self.world.token()}~"),
        }
        actor = AgentActor(self.world.begin.account, device.agent, device.seat.device)
        self.world.run(self.world.up.answer(actor, CommandId(new_id()), commands[kind]))
