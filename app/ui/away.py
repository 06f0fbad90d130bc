"""Watches whether somebody sits at the machine: who has left goes offline by the ordinary switch, and is asked when they are back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.absence import Absence, Move
from app.core.changes import Changes
from app.core.errors import StoreError
from app.core.hands import Activity
from app.core.notice import NoticeAct
from app.core.ports import Moment, Notifier
from app.core.signed_in import Person
from app.core.views import Folder
from app.protocol.commands import KINDS, SetOnline
from app.protocol.people import Presence
from app.ui.away_notice import AwayNotice
from app.ui.away_strip import AwayStrip
from app.ui.desk import Desk
from app.ui.window import MainWindow

if TYPE_CHECKING:
    import asyncio

LOOKS_EVERY_MS = 20_000


class AwayWatch(QObject):
    """Looks only while there is something to be seen: while online and wanting it, or away. Nobody is put online by it.

    `strip`: the question, while it stands in the window.
    """

    def __init__(self, desk: Desk, window: MainWindow, activity: Activity, notifier: Notifier) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._activity = activity
        self._preferences = desk.client.preferences
        self._absence = Absence()
        self._person = Person(desk.client.queries, desk.client.live)
        self._notice = AwayNotice(desk, notifier, self._pressed)
        self._looking: asyncio.Task[None] | None = None
        self._heard = False  # the server said that one is offline
        self.strip: AwayStrip | None = None
        self.clock = QTimer(self)
        self.clock.setInterval(LOOKS_EVERY_MS)
        self.clock.timeout.connect(self.look)
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        window.looked.connect(self._came)
        self._settle()

    async def hold(self) -> None:
        """Hold what is asked until cancelled."""
        import asyncio  # noqa: PLC0415 - a quarter of a bare start; the window is painted before

        try:
            await asyncio.Event().wait()
        finally:
            await self._activity.close()

    def feel(self, moment: Moment) -> None:
        """What becomes of the machine; its sleep is an absence too."""
        if moment is Moment.SLEEPS:
            self._do(self._absence.sleeps(self._preferences.now, online=self._online()))
        elif moment is Moment.WAKES:
            self._absence.wakes()

    def look(self) -> None:
        """See how it stands, unless that is being done."""
        if self._looking is None or self._looking.done():
            self._looking = self._desk.tasks.spawn(self._look(), "away")

    def release(self) -> None:
        """Watch no more."""
        self.clock.stop()
        self._unsubscribe()

    async def _look(self) -> None:
        hands = await self._activity.look()
        self._do(self._absence.looked(hands, self._preferences.now, online=self._online()))

    def _do(self, move: Move) -> None:
        match move:
            case Move.GO_OFFLINE:
                self._heard = False
                if not self._desk.attempt(lambda: self._desk.client.actions.set_online(False)):
                    self._absence.over()
            case Move.ASK:
                self._ask()
            case Move.NOTHING:
                pass
        self._settle()

    def _ask(self) -> None:
        self._withdraw()
        if self._absence.why is None:
            return
        mine = next(count.total for count in self._desk.client.queries.folders() if count.folder is Folder.MINE)
        self.strip = AwayStrip(self._absence.why, self._absence.after_minutes, mine, self._window)
        self.strip.back.clicked.connect(self._go_online)
        self.strip.stay.clicked.connect(self._answered)
        self._window.setMenuWidget(self.strip)
        self.strip.show()
        self.strip.speak()
        if not self._window.isActiveWindow():
            self._notice.show(self.tr("You are offline"), self.strip.words.text())

    def _go_online(self) -> None:
        self._desk.attempt(lambda: self._desk.client.actions.set_online(True))

    def _pressed(self, act: NoticeAct) -> None:
        if act is NoticeAct.GO_ONLINE and self.strip is not None:
            self._go_online()
        else:
            self._window.come_to_front()

    def _answered(self) -> None:
        self._absence.over()
        self._withdraw()
        self._settle()

    def _withdraw(self) -> None:
        self._notice.withdraw()
        strip, self.strip = self.strip, None
        if strip is None:
            return
        if strip.back.hasFocus() or strip.stay.hasFocus():
            self._window.focus_list()  # and not whatever would come next
        strip.hide()
        strip.deleteLater()

    def _changed(self, changes: Changes) -> None:
        if not (changes.me or changes.preferences or changes.everything):
            return
        if self._person.is_another():  # whose absence it was is not asked about it here
            self._absence = Absence()
            self._withdraw()
        elif self._absence.why is not None and self._came_back_online():
            self._absence.switched_on()
            self._withdraw()
        self._settle()

    def _came_back_online(self) -> bool:
        """By any way. An act that was just acknowledged is none: until its event comes, all looks as before it."""
        client = self._desk.client
        told = client.store.settings.me()
        if told is None:
            return False
        self._heard = self._heard or told.agent.intent is Presence.OFFLINE
        asked_for = any(command.kind == KINDS[SetOnline] for command in client.outbox.waiting())
        return self._online() and (self._heard or asked_for)

    def _came(self) -> None:
        """Whoever uses the window is asked at once."""
        if self._window.isActiveWindow() and self.clock.isActive() and self._absence.why is not None:
            self.look()

    def _online(self) -> bool:
        try:
            me = self._person.now()
        except StoreError:  # it is not known, and nothing is done
            return False
        return me is not None and me.agent.intent is Presence.ONLINE

    def _settle(self) -> None:
        if not self._absence.is_watched(self._preferences.now, online=self._online()):
            self.clock.stop()
        elif not self.clock.isActive():
            self.clock.start()
