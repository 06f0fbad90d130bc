"""The panel "Details" of the open conversation: fields, notes and results, and the buttons that create leads and deals."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.details.views import DetailsView, SaveState
from app.core.errors import AppError
from app.core.views import ConnectionState
from app.protocol import entry
from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import ConversationId, CrmItemId
from app.ui import language, roles, texts
from app.ui.desk import Desk
from app.ui.details import words
from app.ui.details.foot import Foot
from app.ui.details.head import Head
from app.ui.details.known import Known
from app.ui.details.offers import Offers
from app.ui.details.sections import Sections
from app.ui.details.titles import title
from app.ui.details.unknown import Unknown
from app.ui.speech import say

_FREE = (FieldName.PERSON_NAME, FieldName.ORGANIZATION_NAME)
"""Whatever is typed there names somebody."""


class DetailsPanel(QFrame):
    """`folded`: it is to go out of the way. `jump`: this message is wanted."""

    folded = Signal()
    jump = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles.give(DetailsPanel, QAccessible.Role.Pane)
        self.setObjectName("details")
        self._desk = desk
        self._view: DetailsView | None = None
        self.head = Head(desk, self)
        self.sections = Sections(desk, self)
        self.unknown = Unknown(self)
        self.known = Known(desk, self)
        self.foot = Foot(desk, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.head.folded.connect(self.folded)
        self.sections.form.typed.connect(self._allow)
        self.sections.form.jump.connect(self.jump)
        self.sections.results.again.connect(self._try_again)
        self.offers = Offers(desk, self.sections.form.fields)
        self.foot.wanted.connect(self.make)
        self.unknown.again.connect(self._fetch)
        self._retranslate()

    @property
    def conversation(self) -> ConversationId | None:
        """Whose details are shown."""
        return self._view.conversation if self._view is not None else None

    def open(self, conversation: ConversationId) -> None:
        """Show the details of another conversation; what was begun in the one before is saved or kept."""
        if conversation == self.conversation:
            return
        self.settle()
        view = self._desk.client.queries.details(conversation)
        if view is None:
            self.forget()
            return
        self._view = view
        self.sections.open(view)
        self._show_verified(conversation)
        self.offers.open(conversation)
        self.unknown.load()
        self._show(view)
        self._complete()

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed; where the conversation may not be seen any more, its content goes at once."""
        conversation = self.conversation
        if conversation is None:
            return
        if changes.everything or changes.connection or conversation in changes.details | changes.left:
            view = self._desk.client.queries.details(conversation)
            if view is None:
                self._let_go(left=conversation in changes.left)
                return
            self._view = view
            self.sections.show_rows(view)
            self._show(view)
            self._complete()
        if changes.everything or conversation in changes.conversations:
            self._show_verified(conversation)
        self.offers.refresh(changes)

    def settle(self) -> None:
        """Save or keep what is being typed, now."""
        if self._view is not None:
            self.sections.settle()

    def forget(self) -> None:
        """Hold nothing of the conversation any more."""
        self._view = None
        self.foot.close_menu()
        self.sections.forget()
        self.offers.forget()
        self.known.forget()

    def make(self, kind: CrmItemKind) -> None:
        """Make a lead or a deal of what is known now."""
        self.sections.form.settle()
        view = self._desk.client.queries.details(self._view.conversation) if self._view is not None else None
        if view is None or not view.can_create:
            return
        known = {
            row.field: entry.shown(row.field, row.value, language.spoken()) for row in view.fields if row.state is not SaveState.FAILED
        }
        actions = self._desk.client.actions
        act = actions.create_deal if kind is CrmItemKind.DEAL else actions.create_lead
        if self._desk.attempt(lambda: act(view.conversation, title(kind, known))):
            self.refresh(Changes(everything=True))
            self.sections.reveal_newest()
            say(self, self.tr("Deal created") if kind is CrmItemKind.DEAL else self.tr("Lead created"))

    def cover(self, *, covering: bool) -> None:
        """Whether it stands in the chat's place; then it leads back there."""
        self.head.cover(covering=covering)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and not self.head.back.isHidden():
            self.folded.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_verified(self, conversation: ConversationId) -> None:
        shown = self._desk.client.queries.conversation(conversation)
        self.sections.form.show_verified(verified=shown is not None and shown.header.visitor.verified)

    def _show(self, view: DetailsView) -> None:
        self._stack.setCurrentWidget(self.sections if view.known else self.unknown)
        self.foot.setVisible(view.known)
        self.known.look(view)
        self._allow()

    def _allow(self) -> None:
        fields = self.sections.form.fields
        able = self._view is not None and (self._view.can_create or any(fields[name].line.text().strip() for name in _FREE))
        self.foot.allow(able=able, unsaved=tuple(words.field(name) for name, field in fields.items() if field.is_wrong))

    def _complete(self) -> None:
        """Fetch what the server knows and the store does not."""
        view = self._view
        online = self._desk.client.live.connection.state is ConnectionState.ONLINE
        if view is not None and not view.complete and (online or not view.known):
            self._fetch()

    def _fetch(self) -> None:
        conversation = self.conversation
        if conversation is not None:
            self.unknown.load()
            self._desk.tasks.spawn(self._fetched(conversation), "details")

    async def _fetched(self, conversation: ConversationId) -> None:
        try:
            await self._desk.client.details.fetch(conversation)
        except AppError as error:
            if conversation == self.conversation:
                self.unknown.explain(texts.error(error))

    def _let_go(self, *, left: bool) -> None:
        """The conversation is out of sight; what was being typed goes with its author only where it `left`, not with another one's."""
        if left:
            self.sections.rescue()
        self.forget()

    def _try_again(self, item: str) -> None:
        conversation = self.conversation
        if conversation is not None:
            self._desk.attempt(lambda: self._desk.client.actions.retry_crm_item(conversation, CrmItemId(item)))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Details"))
        self._allow()  # its hint names fields

    def _lay_out(self) -> None:
        self._stack.addWidget(self.sections)
        self._stack.addWidget(self.unknown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.known)
        whole.addWidget(self.foot)
