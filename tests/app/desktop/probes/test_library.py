"""A test notification on Windows and macOS, as their notification centres answer: with the program's own notifier, and without one."""

import desktop_notifier
import desktop_notifier.main
import pytest
from desktop_notifier import Capability, Notification
from desktop_notifier.backends.base import DesktopNotifierBackend

from app.core.diagnosis.findings import NoticesSeen
from app.core.ports import Notice
from app.desktop.notifier.desktop import DesktopNotifier
from app.desktop.probes import library
from app.desktop.probes.notices import probe_notices
from app.protocol.ids import ConversationId

SEEN = NoticesSeen(allowed=True, name="Live Chat Desk", capabilities=frozenset({"body", "actions"}), shown=True, withdrawn=True)


class Centre(DesktopNotifierBackend):
    """One that takes a moment to take something back, as macOS's does. `made`: how often somebody set one up, which clears its buttons."""

    made = 0

    def __init__(self) -> None:
        super().__init__("Live Chat Desk", None)
        self.asked, self.allowed, self.says_yes = 0, True, True
        self.broken = False
        self.on_screen: list[str] = []
        self.shown: list[str] = []
        self.looks_until_gone = 2

    async def request_authorisation(self) -> bool:
        self.asked += 1
        self.allowed = self.says_yes
        return self.allowed

    async def has_authorisation(self) -> bool:
        return self.allowed

    async def _send(self, notification: Notification) -> None:
        if self.broken:
            raise OSError
        self.on_screen.append(notification.identifier)
        self.shown.append(notification.message)

    async def _clear(self, identifier: str) -> None:
        """Done when somebody has looked often enough."""

    async def _clear_all(self) -> None:
        self.on_screen.clear()

    async def get_current_notifications(self) -> list[str]:
        self.looks_until_gone -= 1
        if self.looks_until_gone == 0:
            self.on_screen.clear()
        return self.on_screen

    async def _get_capabilities(self) -> frozenset[Capability]:
        return frozenset(Capability)


@pytest.fixture
def centre(monkeypatch: pytest.MonkeyPatch) -> Centre:
    centre = Centre()

    def make(*_of_program: object) -> Centre:
        centre.made += 1
        return centre

    monkeypatch.setattr(desktop_notifier.main, "get_backend_class", lambda: make)
    monkeypatch.setattr(library, "_LOOK_AGAIN_S", 0)
    return centre


async def probed(notifier: DesktopNotifier | None = None, system: str = "darwin") -> NoticesSeen:
    ours = notifier.library() if notifier is not None else None
    return await probe_notices("Live Chat Desk", "io.livechatdesk.Desk", "A test", system, ours)


@pytest.mark.parametrize("system", ["darwin", "win32"])
async def test_it_is_shown_and_taken_back(centre: Centre, system: str) -> None:
    assert await probed(system=system) == SEEN
    assert (centre.shown, centre.on_screen) == (["A test"], [])


async def test_the_program_that_runs_lends_its_own_notifier_and_keeps_its_clicks(centre: Centre) -> None:
    notifier, pressed = DesktopNotifier("Live Chat Desk", system="darwin"), list[object]()
    await notifier.show(Notice("c1", "New message", "hi", ConversationId("c1")), pressed.append)
    assert await probed(notifier) == SEEN
    centre.handle_clicked("c1")
    assert (centre.made, len(pressed)) == (1, 1)


async def test_on_linux_there_is_none_to_lend() -> None:
    assert DesktopNotifier("Live Chat Desk", system="linux").library() is None


async def test_who_was_never_asked_for_leave_is_asked_first(centre: Centre) -> None:
    centre.allowed = False
    assert await probed() == SEEN
    assert centre.asked


async def test_leave_that_is_denied(centre: Centre) -> None:
    centre.allowed = centre.says_yes = False
    assert await probed() == NoticesSeen(allowed=False)


async def test_what_was_not_handed_over_is_not_shown(centre: Centre) -> None:
    centre.broken = True
    assert not (await probed()).shown


async def test_what_stays_is_seen(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "_TAKEN_BACK_WITHIN_S", 0)
    centre.looks_until_gone = -1
    assert not (await probed()).withdrawn
