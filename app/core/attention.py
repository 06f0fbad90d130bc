"""What is worth a person's attention: from what happened to conversations, which notices to show and which to take back."""

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct
from msgspec.structs import replace

from app.core.notice import Alert, NoticeKind, Turn, asked_for, is_mine, is_unassigned, presses
from app.core.views import FolderCount
from app.protocol.ids import AgentId, ConversationId
from app.protocol.people import Agent, NotificationRules

ONE_BY_ONE = 3
SUMMARY_TAG = "summary"
_EVERYTHING = NotificationRules()


class Verdict(Struct, frozen=True):
    """What to do: take back these tags, then show these alerts. `noticed`: told of up to which message, once that is done."""

    show: tuple[Alert, ...] = ()
    withdraw: tuple[str, ...] = ()
    noticed: Mapping[ConversationId, int] = {}


def badge(folders: Iterable[FolderCount]) -> int:
    """The number on the program's icon: conversations nobody has taken, and mine with something unread."""
    unassigned, mine, _ = folders
    return unassigned.total + mine.unread


class Attention:
    """Decides, and knows what is shown. `noticed` answers up to which message of a conversation this device was told before."""

    def __init__(self, noticed: Callable[[ConversationId], int]) -> None:
        self.noticed = noticed
        self._focus: ConversationId | None = None
        self._active = False
        self._shown: dict[str, Alert] = {}
        self._pending: dict[str, Alert] = {}
        self._summed: dict[str, Alert] = {}

    def focus(self, conversation: ConversationId | None, *, window_active: bool) -> Verdict:
        """Somebody looks at this conversation, or at none; its notices have done their work."""
        self._focus, self._active = conversation, window_active
        if not window_active:
            return Verdict()
        return self._take_back(tag for tag in (conversation or "", SUMMARY_TAG) if tag in self._shown)

    def consider(
        self, turns: Iterable[Turn], me: Agent, *, news: bool, rules: NotificationRules = _EVERYTHING, called: bool = False
    ) -> Verdict:
        """What these turns ask for, as far as the rules let it through. Without `news` everything waits for `caught_up`.

        `called`: what is for everybody is let through whatever the rules say.
        """
        withdraw: list[str] = []
        fresh: dict[str, Alert] = {}
        turns = tuple(turns)
        noticed = {turn.conversation: self.noticed(turn.conversation) for turn in turns}  # which may raise: before anything is changed
        for turn in turns:
            for alerts in (self._shown, self._pending, self._summed, fresh):
                if turn.conversation in alerts and _is_handled(alerts[turn.conversation], turn, me.id):
                    del alerts[turn.conversation]
                    withdraw += self._emptied(turn.conversation, alerts)
            alert = asked_for(turn, me, noticed[turn.conversation], rules, called=called)
            if alert is not None and not self._is_looked_at(alert):
                fresh[alert.tag] = alert
                # What only takes its own place would not be noticed.
                withdraw += [alert.tag] if alert.kind is NoticeKind.STILL_WAITING and alert.tag in self._shown else []
        if not news:
            self._pending.update(fresh)
            return Verdict(withdraw=tuple(withdraw))
        return self._show(tuple(fresh.values()), withdraw=tuple(withdraw))

    def caught_up(self, *, quiet: bool = False) -> Verdict:
        """Tell what happened while away, or while it was to be quiet: a few things one by one, more of them in one summary."""
        missed = tuple(self._pending.values())
        self._pending.clear()
        if len(missed) <= ONE_BY_ONE:
            return self._show(missed)
        said_before = self._summed if SUMMARY_TAG in self._shown else {}
        self._summed = said_before | {alert.tag: alert for alert in missed}
        return replace(self._show((_summary(tuple(self._summed.values()), quiet=quiet),)), noticed=_numbers(missed))

    def hold(self, alerts: Iterable[Alert]) -> None:
        """These were not shown after all, for it is to be quiet: what of them is not handled until then waits for `caught_up`."""
        for alert in alerts:
            if self._shown.pop(alert.tag, None) is not None:
                self._pending |= self._summed if alert.tag == SUMMARY_TAG else {alert.tag: alert}

    def shown(self, tag: str) -> Alert | None:
        """What this notice says, where it is still worth anything."""
        return self._shown.get(tag)

    def told_by(self, alert: Alert) -> tuple[Alert, ...]:
        """Those that a summary sums up; any other tells of itself."""
        return tuple(self._summed.values()) if alert.tag == SUMMARY_TAG else (alert,)

    def numbers(self, alert: Alert) -> dict[ConversationId, int]:
        """Of which conversations it tells, and up to which message."""
        return _numbers(self.told_by(alert))

    @property
    def known(self) -> AbstractSet[str]:
        """The tags of what is told of, or will be."""
        return self._shown.keys() | self._pending.keys() | self._summed.keys()

    @property
    def all_shown(self) -> tuple[Alert, ...]:
        """Every notice that is still worth anything."""
        return tuple(self._shown.values())

    @property
    def held(self) -> AbstractSet[ConversationId]:
        """Which conversations wait for `caught_up`."""
        return {alert.conversation for alert in self._pending.values() if alert.conversation is not None}

    def _show(self, alerts: tuple[Alert, ...], withdraw: tuple[str, ...] = ()) -> Verdict:
        for alert in alerts:
            self._shown[alert.tag] = alert
            self._pending.pop(alert.tag, None)  # what was held of it is older
        return Verdict(alerts, withdraw, _numbers(alerts))

    def _emptied(self, tag: str, alerts: dict[str, Alert]) -> list[str]:
        """What is to be taken back when this one is handled: its own notice, or the summary that had nothing else left to say."""
        if alerts is self._shown:
            return [tag]
        if alerts is self._summed and not alerts and SUMMARY_TAG in self._shown:
            del self._shown[SUMMARY_TAG]
            return [SUMMARY_TAG]
        return []

    def clear(self) -> Verdict:
        """Nothing is anybody's business any more: signed out."""
        self._pending.clear()
        self._summed.clear()
        return self._take_back(tuple(self._shown))

    def _take_back(self, tags: Iterable[str]) -> Verdict:
        gone = tuple(tags)
        for tag in gone:
            del self._shown[tag]
        return Verdict(withdraw=gone)

    def _is_looked_at(self, alert: Alert) -> bool:
        return self._active and alert.conversation == self._focus and alert.kind is NoticeKind.NEW_MESSAGE


def _is_handled(alert: Alert, turn: Turn, me: AgentId) -> bool:
    """The notice is about what is over: taken, left, closed, read elsewhere; or somebody sees to it."""
    if alert.kind is NoticeKind.STILL_WAITING:
        return not presses(turn.after)
    if alert.is_of_waiting:
        return not is_unassigned(turn.after)
    return not is_mine(turn.after, me) or turn.read >= alert.number


def _numbers(alerts: Iterable[Alert]) -> dict[ConversationId, int]:
    return {alert.conversation: alert.number for alert in alerts if alert.conversation is not None}


def _summary(missed: tuple[Alert, ...], *, quiet: bool) -> Alert:
    waiting = sum(alert.is_of_waiting for alert in missed)
    params = {"waiting": str(waiting), "messages": str(len(missed) - waiting)}
    return Alert(SUMMARY_TAG, NoticeKind.SUMMARY, params | ({"quiet": "1"} if quiet else {}), None)
