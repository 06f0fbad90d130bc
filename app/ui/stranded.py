"""The window of texts that were not sent and whose conversations are out of sight: each can be copied or discarded, nothing else."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.views import StrandedText
from app.protocol.details import FieldName
from app.ui import attachments, language, texts, times
from app.ui.desk import Desk
from app.ui.finding_keys import FindingKeys
from app.ui.frames import Dialog
from app.ui.labels import WrappedLabel
from app.ui.reading_area import ReadingArea

FIELDS = frozenset(FieldName)


class StrandedTexts(Dialog):
    """Holds what its author wrote, and nothing of the conversations. It closes when it has nothing more to show."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        FindingKeys(self, desk.client)
        self._shown: tuple[StrandedText, ...] = ()
        self._advice = WrappedLabel(self, tone="muted")
        self._area = ReadingArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self._advice)
        column.addWidget(self._area, 1)
        self.resize(desk.theme.pixels(460), desk.theme.pixels(420))
        self._retranslate()

    def show_texts(self, stranded: tuple[StrandedText, ...]) -> None:
        """Show these instead of those before."""
        if stranded != self._shown:
            self._shown = stranded
            self._fill()
        if not stranded:
            self.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Not sent"))
        self._area.setAccessibleName(self.windowTitle())
        self._advice.setText(self.tr("These conversations left your window before you could send this. Copy what you still need."))
        self._fill()

    def _fill(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for stranded in self._shown:
            column.addWidget(self._card(stranded, content))
        column.addStretch(1)
        self._area.setWidget(content)  # the one before is deleted

    def _card(self, stranded: StrandedText, parent: QWidget) -> QFrame:
        card = QFrame(parent)
        card.setObjectName("composer")
        written = WrappedLabel(card)
        text = "\n".join(filter(None, (_readable(stranded), *map(attachments.plain, stranded.files))))
        written.setText(text)
        written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        about = WrappedLabel(card, tone="muted", letter="small")
        about.setText(self._about(stranded))
        deeds = QHBoxLayout()
        deeds.addStretch(1)
        copy = self._button(card, self.tr("Copy"), partial(QGuiApplication.clipboard().setText, text))
        discard = self._button(card, self.tr("Discard"), partial(self._discard, stranded))
        for button in (copy, discard):
            button.setAccessibleDescription(text)
            deeds.addWidget(button)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(written)
        column.addWidget(about)
        column.addLayout(deeds)
        return card

    def _about(self, stranded: StrandedText) -> str:
        place = [self._named(stranded.place)] if stranded.place else []
        if stranded.command is None:
            return " · ".join((*place, self.tr("Draft")))
        return " · ".join((*place, times.full(stranded.at), texts.refusal(stranded.failure, {})))

    def _named(self, place: str) -> str:
        from app.ui.details import words  # noqa: PLC0415 - the list is painted without them

        return words.field(FieldName(place)) if place in FIELDS else self.tr("Note")

    def _button(self, card: QFrame, words: str, act: partial[None]) -> QPushButton:
        button = QPushButton(words, card)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: act())
        return button

    def _discard(self, stranded: StrandedText) -> None:
        actions = self._desk.client.actions
        if stranded.command is not None:
            self._desk.attempt(partial(actions.discard_change, stranded.command))
        elif stranded.place:
            self._desk.attempt(partial(actions.save_typed, stranded.conversation, stranded.place, ""))
        else:
            self._desk.attempt(partial(actions.save_draft, stranded.conversation, ""))


def _readable(stranded: StrandedText) -> str:
    """What was refused in a field is canonical, and is shown and copied as it is read."""
    if stranded.command is None or stranded.place not in FIELDS:
        return stranded.text
    from app.protocol import entry  # noqa: PLC0415 - the list is painted without it

    return entry.shown(FieldName(stranded.place), stranded.text, language.spoken())
