"""The page "Notifications": one's own choice beside the company's, whether they stay, when it is quiet, and the system's own settings."""

from PySide6.QtCore import QLocale, QTime

from app.ui import system_notifications
from app.ui.preferences.page import Page
from app.ui.sentence import Sentence
from app.ui.value_box import ValueBox

_SECONDS = (30, 60, 120, 300)
_STEP = 30
_DAY = 1_440


class NotificationsPage(Page):
    def title(self) -> str:
        return self.tr("Notifications")

    def furnish(self) -> None:
        self.own: dict[str, ValueBox] = {}
        self.part(self.tr("You are notified of"))
        self._own("new_conversation", self.tr("New conversations in Unassigned"))
        self._own("returned", self.tr("Conversations that are back in Unassigned"))
        self._own("assigned", self.tr("Conversations assigned to oneself"))
        self._own("new_message", self.tr("New messages in one's own conversations"))
        self.part(self.tr("How"))
        hidden = self.tr("Otherwise a notification only says who wrote, for screens that others can see.")
        self._own("text", self.tr("Show what visitors write"), hidden)
        self._own("in_app", self.tr("Also in the window"))
        if system_notifications.keeps():
            self.keeping = self.switch("keep_alerts", self.tr("Keep them until they are handled"))
        else:
            self.advise(self.tr("How long notifications stay is up to this computer's notification settings."))
        again = self.tr("Tell again of a chat that waits")
        self.repeat = self.pick("repeat_alerts_s", again, self._spans(), other=self._span)
        self.part(self.tr("Do not disturb"))
        self._furnish_quiet()
        self.part(self.tr("On this computer"))
        self._point_to_system()

    def show_more(self) -> None:
        me = self.desk.client.queries.me()
        if me is not None:
            for name, box in self.own.items():
                box.setItemText(0, self._company_s(on=getattr(me.account.notifications, name)))
        for name, box in (("quiet_from", self.quiet_from), ("quiet_to", self.quiet_to)):
            box.setEnabled(self.now.quiet and not self.desk.client.preferences.locked(name))

    def _own(self, name: str, said: str, advice: str = "") -> None:
        offered = {None: self._company_s(on=True), True: self.tr("On", "a notification"), False: self.tr("Off", "a notification")}
        self.own[name] = self.pick(f"alert_{name}", said, offered, advice)

    def _company_s(self, *, on: bool) -> str:
        return self.tr("As the company: on") if on else self.tr("As the company: off")

    def _furnish_quiet(self) -> None:
        after = self.tr("Nothing is shown or heard then. What you missed is told of afterwards.")
        self.quiet = self.switch("quiet", self.tr("Every day at the same time"), after)
        self.quiet_from = self.pick("quiet_from", self.tr("From", "a time of the day"), _times(), other=_time)
        self.quiet_to = self.pick("quiet_to", self.tr("Until", "a time of the day"), _times(), other=_time)
        if system_notifications.tells_of_quiet():
            self.system_quiet = self.switch("follow_system_quiet", self.tr("While this computer is set not to disturb"))
        else:
            self.advise(
                self.tr("This computer's Focus hides notifications, but tells no program of it: sounds are only off at the times set here.")
            )

    def _span(self, seconds: int) -> str:
        if seconds % 60:
            return self.tr("Every {seconds} s").format(seconds=seconds)
        return self.tr("Every {minutes} min").format(minutes=seconds // 60)

    def _spans(self) -> dict[int, str]:
        return {0: self.tr("Never", "tell again")} | {seconds: self._span(seconds) for seconds in _SECONDS}

    def _point_to_system(self) -> None:
        """The system has a say, too."""
        way = system_notifications.way()
        if not way:
            self.advise(self.tr("Whether notifications are shown at all is also up to the notification settings of each computer."))
            return
        self.advise(self.tr("Whether notifications of Live Chat Desk are shown at all is also up to each computer's own settings."))
        self.system = self.deed(self.tr("Open this computer's notification settings"), lambda: self._open(way))

    def _open(self, way: tuple[str, ...]) -> None:
        if not system_notifications.show(way):
            self.told.emit(Sentence(self._not_opened))

    def _not_opened(self) -> str:
        return self.tr("The notification settings did not open. Look for them in the settings of this computer.")


def _times() -> dict[int, str]:
    return {minute: _time(minute) for minute in range(0, _DAY, _STEP)}


def _time(minute: int) -> str:
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)
