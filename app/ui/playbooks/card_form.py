"""Where a card is edited: a field for each thing that it says or is set to."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from app.core.playbooks.definition import Card
from app.protocol.details import CrmItemKind, FieldName
from app.ui.choice_box import ChoiceBox
from app.ui.details import words as details_words
from app.ui.labels import WrappedLabel
from app.ui.number_box import NumberBox
from app.ui.playbooks import words
from app.ui.playbooks.answers import Answers
from app.ui.playbooks.images import Images
from app.ui.playbooks.marked_field import MarkedField
from app.ui.theme import Theme

_LONGEST_WAIT_S = 3_600
_LONGEST_LINE = 200
SAID = {
    "greeting": ("text",),
    "message": ("text",),
    "question": ("text", "again"),
    "capture": ("text", "again"),
    "free_text": ("text",),
    "live_chat": ("online_message", "offline_message"),
    "hand_back": ("text",),
}
"""Which of a card's values are texts with marks."""


class CardForm(QScrollArea):
    """`changed`: values of the card, by name. The other signals are those of its answers. `people`: names of colleagues by their ids."""

    changed = Signal(object)
    answer_changed = Signal(object, str)
    answer_gone = Signal(object)
    answer_moved = Signal(object, int)
    answer_more = Signal()

    def __init__(self, theme: Theme, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._images = theme, images
        self._shape: tuple[object, ...] | None = None
        self._fill: list[Callable[[Card], None]] = []
        self.fields: dict[str, QWidget] = {}
        self.people: Mapping[str, str] = {}
        self.answers: Answers | None = None
        self.wrong = WrappedLabel(tone="bad")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_card(self, card: Card | None, wrong: str = "") -> None:
        """Let this card be edited; where it is the same one, the cursor stays where it is. None: none is."""
        shape = () if card is None else (card["id"], card["type"], *(answer["id"] for answer in card.get("answers", ())))
        if shape != self._shape:
            self._shape = shape
            self._begin(card)
        if card is not None:
            for fill in self._fill:
                fill(card)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong) and card is not None)

    def forget(self) -> None:
        """Make the fields anew, for words or colours changed."""
        self._shape = None

    def focus(self) -> None:
        """Give the keyboard to the first field."""
        first = next(iter(self.fields.values()), None)
        if isinstance(first, MarkedField):
            first.text.setFocus()
        elif first is not None:
            first.setFocus()

    def _begin(self, card: Card | None) -> None:
        self._fill, self.fields, self.answers = [], {}, None
        content = QWidget(self.viewport())  # where it is to stand: what moves later is styled twice
        content.setObjectName("surface")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(4)
        self.wrong = WrappedLabel(content, tone="bad")
        if card is not None:
            heading = WrappedLabel(content, letter="strong")
            heading.setText(words.kind(card))
            self._column.addWidget(heading)
            self._column.addWidget(self.wrong)
            self._furnish(card)
        else:
            self._hint(QCoreApplication.translate("Playbooks", "Choose a card to edit it, or add one behind the row that you are at."))
        self._column.addStretch(1)
        self.setWidget(content)  # the one before goes, with all it held

    def _furnish(self, card: Card) -> None:
        kind = card["type"]
        if kind == "capture":
            self._choice("field", {name.value: details_words.field(name) for name in FieldName})
        if kind == "outcome":
            self._choice("kind", {one.value: details_words.kind(one) for one in CrmItemKind})
            self._line("title")
            self._choice("owner", {"": QCoreApplication.translate("Playbooks", "Nobody"), **self.people})
        for name in SAID.get(kind, ()):
            self._marked(name)
        if kind in ("capture", "free_text"):
            self._line("skip")
        if kind == "live_chat":
            self._seconds("wait_seconds")
        if "answers" in card:
            self._answers(card)
        if kind not in SAID and kind != "outcome":
            self._hint(QCoreApplication.translate("Playbooks", "There is nothing to set at this card."))

    def _hint(self, words_: str) -> None:
        hint = WrappedLabel(tone="muted")
        hint.setText(words_)
        self._column.addWidget(hint)

    def _label(self, name: str) -> str:
        said = words.value_name(name)
        self._column.addSpacing(6)
        label = WrappedLabel(tone="muted", letter="small")
        label.setText(said)
        self._column.addWidget(label)
        return said

    def _place(self, name: str, field: QWidget) -> None:
        self.fields[name] = field
        self._column.addWidget(field)

    def _marked(self, name: str) -> None:
        said, field = self._label(name), MarkedField(self._theme, self._images)
        field.name(said)
        field.edited.connect(lambda: self.changed.emit({name: field.value}))
        self._fill.append(lambda card: field.show_value(card.get(name, "")))
        self._place(name, field)

    def _line(self, name: str) -> None:
        said, field = self._label(name), QLineEdit()
        field.setAccessibleName(said)
        field.setMaxLength(_LONGEST_LINE)
        field.textEdited.connect(lambda text: self.changed.emit({name: text}))
        self._fill.append(lambda card: _say(field, card.get(name, "")))
        self._place(name, field)

    def _seconds(self, name: str) -> None:
        said, field = self._label(name), NumberBox()
        field.setRange(1, _LONGEST_WAIT_S)
        field.setSuffix(" s")
        field.setAccessibleName(said)
        self._fill.append(lambda card: _set(field, card.get(name, 0)))
        field.valueChanged.connect(lambda value: self.changed.emit({name: value}))
        self._place(name, field)

    def _choice(self, name: str, choices: dict[str, str]) -> None:
        said, field = self._label(name), ChoiceBox()
        field.setAccessibleName(said)
        for value, shown in choices.items():
            field.addItem(shown, value)
        field.activated.connect(lambda place: self.changed.emit({name: field.itemData(place)}))
        self._fill.append(lambda card: _choose(field, card.get(name, "")))
        self._place(name, field)

    def _answers(self, card: Card) -> None:
        self._label("answers")
        made = self.answers = Answers(self._theme, card)
        made.changed.connect(self.answer_changed)
        made.gone.connect(self.answer_gone)
        made.moved.connect(self.answer_moved)
        made.more.connect(self.answer_more)
        self._fill.append(made.show_texts)
        self._column.addWidget(made)


def _say(field: QLineEdit, text: Any) -> None:
    if field.text() != text:
        field.setText(text)


def _choose(field: QComboBox, value: str) -> None:
    """Show a value; one that is none of the choices stays, and is said to be another."""
    if field.findData(value) < 0:
        field.addItem(QCoreApplication.translate("Playbooks", "Somebody or something else"), value)
    field.setCurrentIndex(field.findData(value))


def _set(field: QSpinBox, value: int) -> None:
    if field.value() != value:
        field.blockSignals(True)
        field.setValue(value)
        field.blockSignals(False)
