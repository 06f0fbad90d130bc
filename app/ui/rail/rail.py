"""The rail: the account and its menu, the folders with their counts, and at the bottom how one stands."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.views import Folder
from app.ui import icons, texts, ways
from app.ui.avatars import Logo
from app.ui.desk import Desk
from app.ui.labels import ElidedLabel, menu_text
from app.ui.menu_button import MenuButton
from app.ui.rail.folder_button import MARGIN, FolderButton
from app.ui.rail.standing import Standing


class Rail(QWidget):
    """`chosen`: a folder was chosen. The other signals: what was chosen in the menu."""

    chosen = Signal(Folder)
    leads = Signal()
    chatbot = Signal()
    company = Signal()
    preferences = Signal()
    search = Signal()
    overview = Signal()
    sign_out = Signal()
    leave = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._logo = Logo(desk.theme, desk.theme.pixels(28), self)
        self._account = ElidedLabel(self, letter="strong")
        self.menu = MenuButton(self)
        self.menu.setProperty("kind", "icon")
        self.menu.entries.aboutToShow.connect(self._fill_menu)
        self.folders = {folder: FolderButton(desk.theme, folder, self) for folder in Folder}
        for folder, button in self.folders.items():
            button.clicked.connect(lambda _checked=False, folder=folder: self.chosen.emit(folder))
        self.standing = Standing(desk, self)
        self.standing.settings.connect(self._open_settings)
        self._lay_out()
        self._come_first()
        desk.theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh(Changes(everything=True))

    def show_folder(self, folder: Folder) -> None:
        """Mark a folder as the chosen one."""
        self.folders[folder].setChecked(True)

    def focus_chosen(self) -> None:
        """Give the keyboard to the chosen folder."""
        next(button for button in self.folders.values() if button.isChecked()).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed."""
        if changes.folders or changes.everything:
            for count in self._desk.client.queries.folders():
                self.folders[count.folder].set_count(count)
        if changes.me or changes.everything:
            me = self._desk.client.queries.me()
            self._account.set_whole(me.account.name if me else self.tr("Live Chat Desk"))
            self._logo.set_name(me.account.name if me else "")
        if changes.connection or changes.me or changes.everything:
            self.standing.show_connection()
        if changes.quiet or changes.everything:
            self.standing.show_quiet()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
            self.refresh(Changes(everything=True))
        super().changeEvent(event)

    def _fill_menu(self) -> None:
        menu = self.menu.entries
        menu.clear()
        me = self._desk.client.queries.me()
        if me is not None:
            menu.addAction(menu_text(me.agent.name)).setEnabled(False)
            menu.addAction(menu_text(me.agent.email)).setEnabled(False)
            menu.addSeparator()
        menu.addAction(self.tr("Find anything…"), self.search.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Leads and deals"), self.leads.emit)
        menu.addAction(self.tr("Chatbot"), self.chatbot.emit)
        menu.addAction(self.tr("Company settings"), self.company.emit)
        menu.addAction(self.tr("Preferences"), self.preferences.emit)
        menu.addAction(self.tr("Connection settings…"), self._open_settings)
        menu.addAction(self.tr("Shortcuts"), self.overview.emit)
        menu.addAction(self.tr("Help"), lambda: ways.go("help"))
        menu.addSeparator()
        menu.addAction(self.tr("Sign out…"), self.sign_out.emit)
        menu.addAction(self.tr("Quit"), self.leave.emit)

    def _open_settings(self) -> None:
        from app.ui.connection.settings import open_settings  # noqa: PLC0415 - after the first paint

        open_settings(self._desk, self.window())

    def _restyle(self) -> None:
        self.menu.setIcon(icons.icon("more", self._desk.theme.colors.muted))
        self.menu.setAccessibleName(self.tr("Account menu"))
        for folder, button in self.folders.items():
            button.setAccessibleName(texts.folder(folder))
            button.fit()

    def _come_first(self) -> None:
        """Let Tab come here before it comes to the list: the rail is made after it, but stands before it."""
        before = self.window()
        for button in self.findChildren(QAbstractButton):
            self.setTabOrder(before, button)
            before = button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 0, 0)
        top.setSpacing(8)
        self._account.setMinimumHeight(self._desk.theme.row_height)
        top.addWidget(self._logo)
        top.addWidget(self._account, 1)
        top.addWidget(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, 14)
        column.setSpacing(2)
        column.addLayout(top)
        for button in self.folders.values():
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self.standing)
