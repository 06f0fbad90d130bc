"""The dialog "Connection settings": which proxy leads to the server."""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.preferences.values import ProxyChoice
from app.core.proxies import NAMES
from app.ui import managed, texts
from app.ui.connection.proxy_form import ProxyForm
from app.ui.desk import Desk
from app.ui.frames import Dialog
from app.ui.labels import WrappedLabel


class ConnectionSettings(Dialog):
    """Saved at once and obeyed at once: the link dials anew. To be open()ed; it deletes itself when it is closed. Raises StoreError."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._proxies = desk.client.proxies
        self._saving = False
        self.form = ProxyForm(desk.theme, self._proxies.setting(), self)
        self.trouble = WrappedLabel(self, tone="bad")
        self.save = QPushButton(self)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.cancel = QPushButton(self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.form.wants_manual.connect(self._ask_for_password)
        self.form.grew.connect(self._fit)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._retranslate()
        if self.form.setting().choice is ProxyChoice.MANUAL:
            self._ask_for_password()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self._fit()  # only now is it known in which style, and how large its letters are
        super().showEvent(event)

    def reject(self) -> None:
        """Close without a change; not while one is being made, which may wait for the keyring."""
        if not self._saving:
            super().reject()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _ask_for_password(self) -> None:
        self._spawn(self._look_into_keyring(), "proxy_password")

    async def _look_into_keyring(self) -> None:
        there = await self._proxies.has_password()
        self.form.tell_of_password(there=there, outlives=self._proxies.keeps_password)

    def _save(self) -> None:
        self._busy(busy=True)
        self._spawn(self._change(), "connection_settings")

    async def _change(self) -> None:
        try:
            await self._proxies.change(self.form.setting(), self.form.new_password())
        except AppError as error:
            self._refused(error)
        else:
            self.accept()
        finally:
            self._busy(busy=False)

    def _refused(self, error: AppError) -> None:
        at_field = error.code == "proxy_address"
        self._busy(busy=False)  # what cannot be used cannot have the keyboard
        self.trouble.setText("" if at_field else texts.error(error))
        self.trouble.setVisible(not at_field)
        self.form.complain(texts.error(error) if at_field else "")
        self._fit()

    def _busy(self, *, busy: bool) -> None:
        self._saving = busy
        for part in (self.form, self.save, self.cancel):
            part.setEnabled(not busy)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = self._desk.tasks.spawn(work, name)
        self.destroyed.connect(lambda _gone: task.cancel())  # it may still wait for the keyring

    def _fit(self) -> None:
        self.ensurePolished()
        for part in (self.form.fields, self.form, self):  # from within: each knows its height when those in it do
            layout = part.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
        by_width = self.heightForWidth(self.width())
        self.setFixedHeight(by_width if by_width >= 0 else self.sizeHint().height())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Connection settings"))
        self.save.setText(self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))
        preferences = self._desk.client.preferences
        self.form.hold([name for name in NAMES if preferences.locked(name)], managed.said(preferences, *NAMES))
        self._fit()

    def _lay_out(self) -> None:
        self.setFixedWidth(self._desk.theme.pixels(400))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.form)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        self.trouble.hide()


def open_settings(desk: Desk, parent: QWidget) -> None:
    """Ask for other settings, over this window."""
    desk.attempt(lambda: ConnectionSettings(desk, parent).open())
