"""A dialog with a site's fields, which stays with all that was typed until it is saved or given up."""

from abc import abstractmethod
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.protocol.company import CompanySite
from app.protocol.errors import ErrorCode
from app.ui import texts
from app.ui.asking_dialog import AskingDialog
from app.ui.desk import Desk
from app.ui.details.trouble import Deed, Trouble
from app.ui.playbooks.asking import ask_to_discard_site
from app.ui.playbooks.sites import words
from app.ui.playbooks.sites.form import SiteForm
from app.ui.wait import Wait

_WIDTH = 460


class SiteDialog(AskingDialog):
    """`saved`: the site is so on the server now (CompanySite)."""

    saved = Signal(object)

    def __init__(self, desk: Desk, form: SiteForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._explain: Callable[[], None] = self.clear
        self.form = form
        self.wait = Wait(self)
        self.save, self.cancel = QPushButton(self), QPushButton(self)
        self.trouble = Trouble(self.cancel, self)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(lambda _checked: self.attempt())
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self._retranslate()
        self.begun = form.fields

    def attempt(self) -> None:
        """Save what is written, where it is fit."""
        if self.form.is_fit():
            self.clear()
            self.save.setEnabled(False)
            self.wait.begin()
            self._desk.tasks.spawn(self._attempted(), "site_save")

    @abstractmethod
    def request(self) -> Awaitable[CompanySite]:
        """What is asked of the server. Raises AppError."""

    @abstractmethod
    def title(self) -> tuple[str, str]:
        """Of the window, and of the button that saves."""

    def meanwhile(self, error: AppError) -> None:
        """Somebody else saved it first."""
        self.explain(lambda: texts.error(error))

    def explain(self, said: Callable[[], str], deeds: Callable[[], tuple[Deed, ...]] = tuple) -> None:
        """Say what went wrong, in the language of now and in each that comes; what was typed stays."""
        self._explain = lambda: self.trouble.say(said(), *deeds())
        self._explain()

    def reject(self) -> None:
        """Close it, once that is confirmed where something would be lost."""
        if self.form.fields == self.begun:
            super().reject()
        else:
            ask_to_discard_site(self, super().reject)

    async def _attempted(self) -> None:
        try:
            site = await self.request()
        except AppError as error:
            if self._open:
                self.wait.end()
                self.save.setEnabled(True)
                self._refused(error)
        else:
            if self._open:
                self.accept()
                self.saved.emit(site)

    def _refused(self, error: AppError) -> None:
        field, value = error.detail.get("field", ""), error.detail.get("value", "")

        def said() -> str:
            return words.no_sites((value,)) if field == "allowed_origins" else texts.error(error)

        if error.code == ErrorCode.EDITED_MEANWHILE:
            self.meanwhile(error)
        elif error.code != ErrorCode.SETTING_INVALID or not self.form.complain(field, said):
            self.explain(lambda: texts.error(error))

    def clear(self) -> None:
        """Nothing is the matter any more."""
        self._explain = self.trouble.clear
        self.trouble.clear()

    def _retranslate(self) -> None:
        title, deed = self.title()
        self.setWindowTitle(title)
        self.save.setText(deed)
        self.cancel.setText(self.tr("Cancel"))
        self._explain()

    def _lay_out(self) -> None:
        inside = QFrame()
        inside.setObjectName("surface")
        held = QVBoxLayout(inside)
        held.setContentsMargins(20, 8, 20, 8)
        held.addWidget(self.form)
        held.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 4, 20, 14)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addWidget(self.wait)
        foot.addWidget(self.trouble)
        column.addLayout(foot)
        column.addLayout(buttons)
        px = self._desk.theme.pixels
        self.resize(px(_WIDTH), min(px(620), inside.sizeHint().height() + px(150)))
