"""Notices on Windows and macOS: what the library is given, and what it tells, with its own half that is the same on all systems."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import cast

import desktop_notifier.main
import pytest
from desktop_notifier import Capability, Icon, Notification, Urgency
from desktop_notifier.backends.base import DesktopNotifierBackend
from msgspec.structs import replace

from app.assets import resource
from app.core.notice import NoticeAct
from app.core.ports import Later, Notice, NoticeButton, Pressed
from app.desktop.notifier.desktop import DesktopNotifier
from app.desktop.notifier.windows import windows_asks_for_quiet
from app.protocol.ids import ConversationId
from app.protocol.reports import AlertSuppressed

OPEN = NoticeButton(NoticeAct.OPEN, "Open")
NEW = Notice("c1", "New conversation", "Vera: hi", ConversationId("c1"), (NoticeButton(NoticeAct.ASSIGN, "Assign to me"), OPEN))
WRITTEN = Notice("c1", "New message", "hi", ConversationId("c1"), (NoticeButton(NoticeAct.REPLY, "Reply", "Send"), OPEN))


class Centre(DesktopNotifierBackend):
    """A notification centre that is given what those of Windows and macOS are, and tells what they tell."""

    broken = False
    slow = False
    answer: "asyncio.Future[bool] | None" = None

    async def request_authorisation(self) -> bool:
        return await self.answer if self.answer is not None else True

    async def has_authorisation(self) -> bool:
        return True

    async def _send(self, notification: Notification) -> None:
        if self.broken:
            raise OSError
        self.on_screen[notification.identifier] = notification
        if self.slow:
            await asyncio.Event().wait()

    async def _clear(self, identifier: str) -> None:
        self.on_screen.pop(identifier, None)

    async def _clear_all(self) -> None:
        self.cleared = True

    async def _get_capabilities(self) -> frozenset[Capability]:
        return frozenset(Capability)

    def __init__(self) -> None:
        super().__init__("Live Chat Desk", None)
        self.of_program: tuple[object, ...] = ()
        self.on_screen: dict[str, Notification] = {}
        self.cleared = False

    def of(self, *of_program: object) -> "Centre":
        """It, for whoever sets one up with a name and an icon."""
        self.of_program = of_program
        return self


@pytest.fixture
def centre(monkeypatch: pytest.MonkeyPatch) -> Centre:
    made = Centre()
    monkeypatch.setattr(desktop_notifier.main, "get_backend_class", lambda: made.of)
    return made


@pytest.fixture(params=["win32", "darwin"])
def notifier(request: pytest.FixtureRequest) -> DesktopNotifier:
    return DesktopNotifier("Live Chat Desk", system=request.param)


def ignore(_: Pressed) -> None:
    """Nobody does anything."""


async def test_a_new_chat_has_its_button_by_a_name_that_never_changes(centre: Centre, notifier: DesktopNotifier) -> None:
    await notifier.show(NEW, ignore)
    shown = centre.on_screen["c1"]
    assert [(button.identifier, button.title) for button in shown.buttons] == [("assign", "Assign to me")]
    assert (shown.title, shown.message, shown.reply_field, shown.urgency) == ("New conversation", "Vera: hi", None, Urgency.Normal)


async def test_its_icon_is_one_that_these_systems_can_show(centre: Centre) -> None:
    icon = resource("icons/livechat-desk.svg")
    await DesktopNotifier("Live Chat Desk", icon, system="win32").show(NEW, ignore)
    _, given = centre.of_program
    assert isinstance(given, Icon)
    assert given.as_path().read_bytes().startswith(b"\x89PNG")


async def test_a_message_has_a_field_beside_its_button(centre: Centre, notifier: DesktopNotifier) -> None:
    await notifier.show(replace(WRITTEN, keep=True), ignore)
    shown = centre.on_screen["c1"]
    assert shown.reply_field is not None
    assert (shown.reply_field.title, shown.reply_field.button_title, shown.buttons) == ("Reply", "Send", ())
    assert shown.urgency is Urgency.Critical


CASES: list[tuple[Callable[[Centre], None], Pressed]] = [
    (lambda centre: centre.handle_clicked("c1", centre.on_screen["c1"]), Pressed(NoticeAct.OPEN)),
    (lambda centre: centre.handle_button("c1", "assign", centre.on_screen["c1"]), Pressed(NoticeAct.ASSIGN)),
    (lambda centre: centre.handle_replied("c1", "tak", centre.on_screen["c1"]), Pressed(NoticeAct.REPLY, "tak")),
    # macOS, where a notice with the same buttons came first, and Windows, where an older one was dismissed: the library knows it no more
    (lambda centre: centre.handle_clicked("c1"), Pressed(NoticeAct.OPEN)),
    (lambda centre: centre.handle_button("c1", "assign"), Pressed(NoticeAct.ASSIGN)),
    (lambda centre: centre.handle_replied("c1", "half \ud83d"), Pressed(NoticeAct.REPLY, "half ?")),
]


@pytest.mark.parametrize(("happens", "told"), CASES)
async def test_what_a_person_does_is_told(
    centre: Centre, notifier: DesktopNotifier, happens: Callable[[Centre], None], told: Pressed
) -> None:
    done: list[Pressed] = []
    await notifier.show(NEW, done.append)
    happens(centre)
    assert done == [told]


async def test_a_button_of_no_notice_of_ours_does_nothing(centre: Centre, notifier: DesktopNotifier) -> None:
    done: list[Pressed] = []
    await notifier.show(NEW, done.append)
    centre.handle_button("c2", "assign")
    centre.handle_button("c1", "an older version's")
    await notifier.withdraw("c1")
    centre.handle_clicked("c1")
    assert (done, centre.on_screen) == ([], {})


async def test_a_newer_notice_has_the_name_of_the_one_it_replaces(centre: Centre, notifier: DesktopNotifier) -> None:
    done: list[str] = []
    await notifier.show(NEW, lambda _: done.append("older"))
    await notifier.show(WRITTEN, lambda _: done.append("newer"))
    centre.handle_clicked("c1")
    assert (list(centre.on_screen), done) == (["c1"], ["newer"])


async def test_where_the_library_could_not_hand_it_over_that_is_said_once(
    centre: Centre, notifier: DesktopNotifier, expect_log: Callable[..., None]
) -> None:
    centre.broken = True
    expect_log("notifications unavailable")
    for _ in range(2):
        await notifier.show(NEW, ignore)


async def test_what_a_killed_run_left_is_taken_back(centre: Centre, tmp_path: Path) -> None:
    killed = DesktopNotifier("Live Chat Desk", leftovers=tmp_path / "notices", system="darwin")
    await killed.show(NEW, ignore)
    await DesktopNotifier("Live Chat Desk", leftovers=tmp_path / "notices", system="darwin").begin()
    assert centre.cleared
    assert not (tmp_path / "notices").exists()


@pytest.mark.parametrize(("allowed", "on_screen"), [(True, ["c1"]), (False, [])])
async def test_what_comes_while_a_person_is_asked_for_leave_is_shown_once_they_said_yes(
    centre: Centre, notifier: DesktopNotifier, expect_log: Callable[..., None], *, allowed: bool, on_screen: list[str]
) -> None:
    if not allowed:
        expect_log("notifications unavailable")
    late: list[tuple[str, AlertSuppressed | None]] = []
    notifier.on_late = lambda tag, why_not: late.append((tag, why_not))
    centre.answer = asyncio.get_running_loop().create_future()
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(notifier.ask_leave())
        await asyncio.sleep(0)
        assert await notifier.show(NEW, ignore) is Later.LATER, "nobody knows yet"
        await notifier.show(replace(NEW, tag="c2"), ignore)
        await notifier.withdraw("c2")
        assert (list(centre.on_screen), late) == ([], [])
        centre.answer.set_result(allowed)
        await asking
    assert (list(centre.on_screen), late) == (on_screen, [("c1", None if allowed else AlertSuppressed.NO_SERVER)])


async def test_what_nobody_waited_for_is_taken_back_all_the_same(
    centre: Centre, notifier: DesktopNotifier, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    expect_log("notifications unavailable")
    monkeypatch.setattr("app.desktop.notifier.desktop.WITHIN_S", 0)
    centre.slow = True
    await notifier.show(NEW, ignore)
    assert list(centre.on_screen) == ["c1"]
    centre.slow = False
    monkeypatch.setattr("app.desktop.notifier.desktop.WITHIN_S", 5)
    await notifier.withdraw("c1")
    assert not centre.on_screen


@pytest.mark.parametrize(("state", "quiet"), [(-1, False), (1, False), (2, False), (3, True), (4, True), (5, False), (6, True), (7, False)])
def test_when_windows_holds_notices_back(state: int, *, quiet: bool) -> None:
    assert windows_asks_for_quiet(lambda: state, lambda: 0) is quiet


class Toasts:
    """winrt's manager of toasts, as Windows 11 (0, 1, 2) and those before it (none, or an error of the system) answer."""

    def __init__(self, *mode: int | OSError) -> None:
        self._mode = mode
        self.ToastNotificationManager = self

    def get_default(self) -> "Toasts":
        return self

    @property
    def notification_mode(self) -> int:
        if not self._mode:
            raise AttributeError
        if isinstance(self._mode[0], OSError):
            raise self._mode[0]
        return self._mode[0]


@pytest.mark.parametrize(
    ("toasts", "quiet"),
    [(Toasts(0), False), (Toasts(1), True), (Toasts(2), True), (Toasts(), False), (Toasts(OSError(-2147221164)), False)],
)
def test_windows_11_says_that_it_is_not_to_be_disturbed(monkeypatch: pytest.MonkeyPatch, toasts: Toasts, *, quiet: bool) -> None:
    monkeypatch.setitem(sys.modules, "winrt.windows.ui.notifications", cast("ModuleType", toasts))
    assert windows_asks_for_quiet() is quiet


async def test_macos_tells_nobody(centre: Centre) -> None:
    assert await DesktopNotifier("Live Chat Desk", system="darwin").quiet() is False
    assert not centre.on_screen
