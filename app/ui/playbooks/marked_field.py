"""A field for what the bot says: text with bold, italic, links, bullets and pictures, as high as its lines."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QKeySequence, QShortcut, QTextCharFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.protocol.marks import Span
from app.ui import icons, roles
from app.ui.labels import set_tip
from app.ui.playbooks.images import Images
from app.ui.playbooks.marked_document import fill, look, read
from app.ui.playbooks.marked_text import MarkedText
from app.ui.playbooks.picture_part import PicturePart
from app.ui.theme import Theme


class MarkedField(QFrame):
    """`edited`: it holds something else now; `value` is that, as JSON."""

    edited = Signal()

    def __init__(self, theme: Theme, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        roles.give(MarkedField, QAccessible.Role.Grouping)
        self._theme = theme
        self._filling = False
        self.text = MarkedText(theme, images.pictures, self)
        self.pictures = PicturePart(images, self.text, self)
        self.picture = QPushButton(self)
        self.picture.setProperty("kind", "small")
        self.picture.clicked.connect(lambda _checked: self.pictures.choose())
        self.pictures.bringing.busy.connect(lambda busy: self.picture.setEnabled(not busy))
        self.bold, self.italic, self.dots, self.link = (QPushButton(self) for _ in range(4))
        self.address = QLineEdit(self)
        self.address.hide()
        self.address.returnPressed.connect(self._set_link)
        for button, act in ((self.bold, self._bold), (self.italic, self._italic), (self.dots, self._dots), (self.link, self._ask_link)):
            button.setProperty("kind", "small")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, act=act: act())
        for keys, act in (("Ctrl+B", self._bold), ("Ctrl+I", self._italic), ("Ctrl+K", self._ask_link)):
            QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(act)
        self.text.textChanged.connect(self._tell)
        self.text.cursorPositionChanged.connect(self._show_look)
        self.text.currentCharFormatChanged.connect(lambda _format: self._show_look())
        theme.changed.connect(self._restyle)
        self._lay_out()
        self._restyle()
        self._retranslate()

    @property
    def value(self) -> Any:
        """The text as JSON has it."""
        return read(self.text.document())

    @property
    def dots_here(self) -> bool:
        """Whether the cursor is in a list."""
        return bool(self.text.textCursor().currentList())

    def show_value(self, wording: Any) -> None:
        """Hold this text; where it does already, the cursor stays where it is."""
        if wording == self.value:
            return
        self._filling = True
        fill(self.text.document(), wording, self._theme.colors.accent)
        self._filling = False

    def name(self, words: str) -> None:
        """What is written here, for those who listen: to the text, and to its tools."""
        self.setAccessibleName(words)
        self.text.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _bold(self) -> None:
        format_ = QTextCharFormat()
        heavy = self.text.fontWeight() >= QFont.Weight.DemiBold
        format_.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold)
        self._merge(format_)

    def _italic(self) -> None:
        format_ = QTextCharFormat()
        format_.setFontItalic(not self.text.fontItalic())
        self._merge(format_)

    def _merge(self, format_: QTextCharFormat) -> None:
        self.text.mergeCurrentCharFormat(format_)
        self.text.setFocus()
        self._show_look()

    def _dots(self) -> None:
        cursor = self.text.textCursor()
        if self.dots_here:
            cursor.currentList().remove(cursor.block())
            plain = cursor.blockFormat()
            plain.setIndent(0)
            cursor.setBlockFormat(plain)
        else:
            cursor.createList(QTextListFormat.Style.ListDisc)
        self.text.setFocus()
        self._show_look()
        self._tell()

    def _ask_link(self) -> None:
        """Show where the link leads, to be typed; of the word under the cursor where nothing is selected."""
        cursor = self.text.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            self.text.setTextCursor(cursor)
        self.address.setText(cursor.charFormat().anchorHref() or "https://")
        self.address.show()
        self.address.setFocus()
        self.address.selectAll()
        self._show_look()

    def _set_link(self) -> None:
        """Empty takes the link away."""
        href = self.address.text().strip()
        cursor, format_ = self.text.textCursor(), self.text.textCursor().charFormat()
        bold, italic = format_.fontWeight() >= QFont.Weight.DemiBold, format_.fontItalic()
        span = Span(text="", bold=bold, italic=italic, link="" if href == "https://" else href)
        if cursor.hasSelection():
            cursor.setCharFormat(look(span, self._theme.colors.accent))
        elif span.link:
            cursor.insertText(span.link, look(span, self._theme.colors.accent))
        self.address.hide()
        self.text.setFocus()
        self._tell()

    def _show_look(self) -> None:
        cursor = self.text.textCursor()
        self.bold.setChecked(self.text.fontWeight() >= QFont.Weight.DemiBold)
        self.italic.setChecked(self.text.fontItalic())
        self.dots.setChecked(self.dots_here)
        self.link.setChecked(bool(cursor.charFormat().anchorHref()) or self.address.isVisible())

    def _restyle(self) -> None:
        """Each button looks like what it does."""
        for button, drawing in ((self.dots, "bullets"), (self.link, "link"), (self.picture, "picture")):
            button.setIcon(icons.icon(drawing, self._theme.colors.text))
        heavy, leaning = QFont(self.font()), QFont(self.font())
        heavy.setBold(True)
        leaning.setItalic(True)
        self.bold.setFont(heavy)
        self.italic.setFont(leaning)

    def _retranslate(self) -> None:
        said = (
            (self.bold, "B", self.tr("Bold")),
            (self.italic, "I", self.tr("Italic")),
            (self.dots, "", self.tr("Bullets")),
            (self.link, "", self.tr("Link")),
            (self.picture, "", self.tr("Picture")),
        )
        for button, sign, words in said:
            button.setText(sign)
            button.setAccessibleName(words)
            set_tip(button, words)
        self.address.setAccessibleName(self.tr("Address of the link"))
        self.address.setPlaceholderText(self.tr("Where it leads; Enter sets it, empty takes it away"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in (self.bold, self.italic, self.dots, self.link, self.picture):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addWidget(self.address)
        column.addWidget(self.pictures)
        column.addLayout(row)
