"""What stands around the window while the program runs: shortcuts, tray, second starts, signals, and the way in and out."""

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from app.core.hands import Activity
from app.core.ports import Machine, Moment, Notifier
from app.protocol.ids import ConversationId
from app.ui import finding_keys, geometry, shortcuts
from app.ui.away import AwayWatch
from app.ui.company.door import CompanyDoor
from app.ui.desk import Desk
from app.ui.doorbell import Doorbell
from app.ui.entrance import Entrance
from app.ui.guide import Guide
from app.ui.help.door import HelpDoor
from app.ui.leads.door import LeadsDoor
from app.ui.leaving.guard import QuitGuard
from app.ui.network import NetworkWatch
from app.ui.overview.door import OverviewDoor
from app.ui.palette.door import PaletteDoor
from app.ui.playbooks.door import PlaybooksDoor
from app.ui.power import PowerBroadcasts
from app.ui.preferences.door import PreferencesDoor
from app.ui.single_instance import Target
from app.ui.termination import Termination
from app.ui.tray_place import TrayPlace
from app.ui.ways import Ways
from app.ui.window import MainWindow


class Surroundings:
    """Made when the loop runs; `leave` ends the program. Where there is a tray, closing the window leaves it running there."""

    def __init__(self, desk: Desk, window: MainWindow, folder: Path, server: str, leave: Callable[[], None]) -> None:
        self._desk = desk
        self._window = window
        self._folder = folder
        window.complete()
        desk.client.downloads.forget_all()  # of a run that was killed
        self._shortcuts = shortcuts.install(window)
        self.entrance = Entrance(desk, window, server)
        self._termination = Termination(leave, window)
        self._leads = LeadsDoor(desk, window)
        self._chatbot = PlaybooksDoor(desk, window)
        self._company = CompanyDoor(desk, window)
        self.preferences = PreferencesDoor(desk, window)
        self._palette = PaletteDoor(window)
        self._guide = Guide(window)
        self._overview = OverviewDoor(window, lambda: self.preferences.open_page("shortcuts"))
        self._help = HelpDoor(desk, window)
        self._ways = self._led()
        self._doorbell = Doorbell(folder, self.ring, window)
        self._guard = QuitGuard(desk, window, leave)
        self._tray = TrayPlace(desk, window, self._guard.lets_go, self._guard.leave, leave)
        self._power: PowerBroadcasts | None = None
        self._away: AwayWatch | None = None
        self._connect()

    def _connect(self) -> None:
        """What is wanted in the windows is done here."""
        window = self._window
        window.leave.connect(self._guard.leave)
        window.leads.connect(self._leads.open)
        window.chatbot.connect(self._chatbot.open)
        window.company.connect(self._company.open)
        window.preferences.connect(lambda: self.preferences.open() or window.come_to_front())
        window.page.connect(self.preferences.open_page)
        self.preferences.sign_out.connect(self._sign_out)
        window.looked.connect(self.look)
        self._leads.configure.connect(self._chatbot.configure)

    def _led(self) -> Ways:
        """Where words of this program's own lead."""
        leads: dict[str, Callable[[str], object]] = {
            "help": self._help.open,
            "preferences": self.preferences.open_page,
            "company": self._company.open_page,
            "chatbot": lambda _rest: self._chatbot.open(),
            "leads": lambda _rest: self._leads.open(),
            finding_keys.WAY: lambda _rest: self._palette.come(),
            "system": lambda _rest: self._open_system() or self.preferences.open_page("notifications"),
        }
        return Ways(leads, self._window)

    @staticmethod
    def _open_system() -> bool:
        """The system's own settings of notifications, where this desktop has such a page."""
        from app.ui import system_notifications  # noqa: PLC0415 - when it is wanted

        way = system_notifications.way()
        return bool(way) and system_notifications.show(way)

    def _sign_out(self) -> None:
        """Asked for in another window: the question is about what is seen in the main one."""
        if self._window.come_to_front():
            self._window.sign_out.emit()

    def look(self) -> None:
        """Tell what is looked at: its notices have done their work."""
        window, attention = self._window, self._desk.client.attention
        self._desk.attempt(lambda: attention.focus(window.conversation.conversation, window.isActiveWindow()))

    def watch_person(self, activity: Activity, notifier: Notifier) -> None:
        """Let who leaves the machine go offline, where they want that; before `watch_machine`, since a sleep counts too."""
        self._away = AwayWatch(self._desk, self._window, activity, notifier)
        self._desk.tasks.spawn(self._away.hold(), "activity")

    def watch_machine(self, feel: Callable[[Moment], Awaitable[None]], machine: Machine | None) -> None:
        """Let `feel` know of sleep, wake-up and networks."""

        async def felt(moment: Moment) -> None:
            if self._away is not None:
                self._away.feel(moment)
            await feel(moment)

        def tell(moment: Moment) -> None:
            self._desk.tasks.spawn(felt(moment), "moment")

        if sys.platform == "win32":
            self._power = PowerBroadcasts(tell)
        elif machine is None:
            return  # a Linux without a system bus knows no more of networks than of sleep
        else:
            self._desk.tasks.spawn(machine.watch(felt), "machine")
        NetworkWatch(tell, self._window)

    def ring(self, to: Target | None) -> None:
        """A second start, or a link, asks for the window, and perhaps for a conversation or something in the CRM."""
        if to is None:
            self._window.come_to_front()
        elif not to.is_of_crm:
            self._window.navigate(ConversationId(to.id))
        elif not self._open_in_crm(to):
            self._window.arrival.go(lambda: self._open_in_crm(to))

    def _open_in_crm(self, to: Target) -> bool:
        """Its sheet is asked of the server, so that somebody has to be signed in; what is stored is not enough."""
        return self._desk.client.account.is_signed_in and self._leads.open(to)

    def release(self) -> None:
        """The program ends: keep what is to be kept, and go out of sight at once."""
        geometry.keep(self._window, self._folder)
        self._desk.client.downloads.forget_all()
        self._window.release()
        self.entrance.release()
        self._leads.release()
        self._chatbot.release()
        self._company.release()
        self.preferences.release()
        self._help.release()
        self._ways.release()
        self._shortcuts.release()
        self._doorbell.close()
        self._termination.close()
        self._guard.release()
        if self._away is not None:
            self._away.release()
        if self._power is not None:
            self._power.close()
        self._tray.release()
        self._window.hide()
