"""Starting by itself on Windows, and for links, against the registry as winreg has it."""

from app.desktop.starting.launch import Launch
from app.desktop.starting.windows import APPROVED, CLASS, RUN, WindowsAutostart, register_links
from tests.fakes.windows_registry import WindowsRegistry

PROGRAM = Launch((r"C:\Launch Files\Live Chat Desk\livechat-desk.exe",))
LINE = r'"C:\Launch Files\Live Chat Desk\livechat-desk.exe"'


def test_it_is_set_up_and_removed_without_a_trace() -> None:
    registry = WindowsRegistry()
    autostart = WindowsAutostart(PROGRAM, registry)
    assert not autostart.is_set()
    autostart.remove()
    assert registry.held == {}
    autostart.set_up()
    assert registry.held["HKCU", RUN] == {"Live Chat Desk": f"{LINE} --minimized"}
    assert (autostart.is_set(), autostart.is_declined()) == (True, False)
    autostart.remove()
    assert registry.held["HKCU", RUN] == {}


def test_each_profile_has_its_own() -> None:
    registry = WindowsRegistry()
    for program in (PROGRAM, Launch(PROGRAM.command, ("--profile=shop",))):
        WindowsAutostart(program, registry).set_up()
    assert set(registry.held["HKCU", RUN]) == {"Live Chat Desk", "Live Chat Desk-shop"}


def test_what_the_task_manager_switched_off_counts_until_it_is_chosen_again() -> None:
    registry = WindowsRegistry()
    autostart = WindowsAutostart(PROGRAM, registry)
    autostart.set_up()
    registry.held["HKCU", APPROVED] = {"Live Chat Desk": b"\x03\x00\x00\x00" + bytes(8)}
    assert (autostart.is_set(), autostart.is_declined()) == (False, True)
    autostart.set_up()
    assert (autostart.is_set(), autostart.is_declined()) == (True, False)
    registry.held["HKCU", APPROVED] = {"Live Chat Desk": b"\x02\x00\x00\x00" + bytes(8)}
    assert (autostart.is_set(), autostart.is_declined()) == (True, False)


def test_links_open_with_it() -> None:
    registry = WindowsRegistry()
    assert register_links(PROGRAM, registry)
    assert registry.held["HKCU", CLASS] == {"": "URL:Live Chat Desk", "URL Protocol": ""}
    assert registry.held["HKCU", rf"{CLASS}\shell\open\command"] == {"": f'{LINE} "%1"'}
    assert not register_links(PROGRAM, registry)
    assert register_links(Launch((r"D:\livechat-desk.exe",)), registry)


def test_what_an_installer_has_done_is_left_alone() -> None:
    registry = WindowsRegistry()
    registry.held["HKLM", rf"{CLASS}\shell\open\command"] = {"": "whatever"}
    assert not register_links(PROGRAM, registry)
    assert ("HKCU", CLASS) not in registry.held
