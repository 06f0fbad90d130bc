"""Looks through what the visitor wrote for values that could stand in the fields, aside, so that nothing waits for it."""

from datetime import date
from functools import partial

from app.core.capture.suggestions import Suggestion, suggestions
from app.core.changes import Changes
from app.core.details.views import FieldRow
from app.core.views import MessageRow
from app.protocol.details import FieldName
from app.protocol.ids import ConversationId
from app.protocol.records import AuthorKind, MessageKind
from app.ui import language, times
from app.ui.desk import Desk
from app.ui.details.field import FieldEdit

_LOOKED_THROUGH = 100


class Offers:
    """For the fields of one conversation at a time."""

    def __init__(self, desk: Desk, fields: dict[FieldName, FieldEdit]) -> None:
        self._desk = desk
        self._fields = fields
        self._conversation: ConversationId | None = None
        self._heard: dict[str, MessageRow] = {}
        self._found: tuple[Suggestion, ...] = ()
        self._declined: set[tuple[ConversationId | None, FieldName, str]] = set()
        for field in fields.values():
            field.offer.declined.connect(self._decline)

    def open(self, conversation: ConversationId) -> None:
        """Look through another conversation."""
        self.forget()
        self._conversation = conversation
        self._look()

    def refresh(self, changes: Changes) -> None:
        """Look again where something was said, and offer again where a field changed."""
        if changes.everything or self._conversation in changes.messages:
            self._look()
        self.show()

    def forget(self) -> None:
        """Hold nothing of the conversation any more."""
        self._conversation, self._heard, self._found = None, {}, ()
        self.show()

    def show(self) -> None:
        """Offer each field the newest value that was said after the field was filled, if it is another one."""
        for field in self._fields.values():
            field.show_offer(next((found for found in self._found if self._fits(found, field.row)), None))

    def _look(self) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        rows = self._desk.client.queries.messages(conversation, _LOOKED_THROUGH)
        said = {row.id: row for row in rows if row.author_kind is AuthorKind.VISITOR and row.kind is MessageKind.TEXT}
        if said.keys() == self._heard.keys():
            return
        self._heard = {str(row): message for row, message in said.items()}
        me, day = self._desk.client.queries.me(), times.date_of(self._desk.client.live.now())
        work = partial(
            suggestions,
            [(row.id, row.text) for row in said.values()],
            language=language.spoken(),
            region=me.account.region if me is not None else "",
            currency=me.account.currency if me is not None else "",
            today=date(day.year(), day.month(), day.day()),
        )
        self._desk.tasks.aside(work, partial(self._take_over, conversation), "offers")

    def _take_over(self, conversation: ConversationId, found: tuple[Suggestion, ...]) -> None:
        if conversation == self._conversation:
            self._found = found
            self.show()

    def _fits(self, found: Suggestion, row: FieldRow) -> bool:
        said = self._heard.get(found.message)
        return (
            found.field is row.field
            and found.value != row.value
            and said is not None
            and said.at > row.at
            and (self._conversation, found.field, found.value) not in self._declined
        )

    def _decline(self, found: Suggestion) -> None:
        self._declined.add((self._conversation, found.field, found.value))
        self.show()
