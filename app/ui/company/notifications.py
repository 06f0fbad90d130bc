"""The page "Notifications": what everybody is told of, and whether texts are shown; the system's own settings are one press away."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from app.protocol.company import CompanySettings
from app.ui import system_notifications
from app.ui.company.page import Page, explained
from app.ui.sentence import Sentence
from app.ui.switch_row import SwitchRow


class NotificationsPage(Page):
    def title(self) -> str:
        return self.tr("Notifications")

    def names(self) -> dict[str, str]:
        return {
            "notifications.new_conversation": self.tr("New conversations in Unassigned"),
            "notifications.returned": self.tr("Conversations that are back in Unassigned"),
            "notifications.assigned": self.tr("Conversations assigned to oneself"),
            "notifications.new_message": self.tr("New messages in one's own conversations"),
            "notifications.text": self.tr("Show what visitors write"),
            "notifications.in_app": self.tr("Also in the window"),
        }

    def furnish(self) -> None:
        names = list(self.names())
        self.rows: dict[str, SwitchRow] = {}
        self.part(self.tr("Everybody is notified of"))
        self.advise(self.tr("What is switched off here is told to nobody; it still stands in the lists."))
        for name in names[:4]:
            self._switch(name)
        self.part(self.tr("How"))
        self._switch(names[4], self.tr("Otherwise a notification only says who wrote, for screens that others can see."))
        self._switch(names[5], self.tr("A line at the top of the window, beside the system's notifications. Each works without the other."))
        self.part(self.tr("On this computer"))
        self._point_to_system()

    def show_fields(self, settings: CompanySettings) -> None:
        for name, row in self.rows.items():
            row.show_value(on=_value(name, settings))

    def said(self, name: str, settings: CompanySettings) -> str:
        return self.tr("on") if _value(name, settings) else self.tr("off")

    def _switch(self, name: str, advice: str = "") -> None:
        row = self.rows[name] = self.hold(name, SwitchRow(self.desk.theme, self.names()[name], advice, explained=explained(name)))
        row.switched.connect(lambda on: self.changed.emit({name: on}))

    def _point_to_system(self) -> None:
        """The system has a say, too, on each computer for itself."""
        self.system: QPushButton | None = None
        way = system_notifications.way()
        if not way:
            self.advise(self.tr("Whether notifications are shown at all is also up to the notification settings of each computer."))
            return
        self.advise(self.tr("Whether notifications of Live Chat Desk are shown at all is also up to each computer's own settings."))
        self.system = self.add(QPushButton(self.tr("Open this computer's notification settings")))
        self.system.setProperty("kind", "link")
        self.system.clicked.connect(lambda _checked: self._open(way))

    def _open(self, way: tuple[str, ...]) -> None:
        if not system_notifications.show(way):
            self.desk.tell(Sentence(_not_opened))


def _not_opened() -> str:
    """Said in the main window, where this one may be gone."""
    return QCoreApplication.translate(
        "NotificationsPage", "The notification settings did not open. Look for them in the settings of this computer."
    )


def _value(name: str, settings: CompanySettings) -> bool:
    return bool(getattr(settings.notifications, name.partition(".")[2]))
