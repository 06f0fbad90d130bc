"""Starting by itself on Windows, and for links: values in this person's part of the registry."""

import subprocess
from typing import Any, Protocol

from app.desktop.starting.launch import Launch

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
CLASS = r"Software\Classes\livechat"
_NAME = "Live Chat Desk"


class Registry(Protocol):
    """What is used of `winreg`."""

    HKEY_CURRENT_USER: Any
    HKEY_LOCAL_MACHINE: Any
    KEY_SET_VALUE: int
    REG_SZ: int

    def OpenKey(self, key: Any, sub_key: str) -> Any: ...  # noqa: N802 - winreg's name
    def CreateKeyEx(self, key: Any, sub_key: str, reserved: int, access: int) -> Any: ...  # noqa: N802 - winreg's name
    def QueryValueEx(self, key: Any, name: str) -> tuple[Any, int]: ...  # noqa: N802 - winreg's name
    def SetValueEx(self, key: Any, name: str, reserved: int, kind: int, value: str) -> None: ...  # noqa: N802 - winreg's name
    def DeleteValue(self, key: Any, name: str) -> None: ...  # noqa: N802 - winreg's name


class WindowsAutostart:
    """A value of the key Run. The Task Manager keeps what a person has switched off in a key beside it."""

    def __init__(self, launch: Launch, registry: Registry) -> None:
        self._registry = registry
        self._name = f"{_NAME}{launch.key}"
        self._line = subprocess.list2cmdline((*launch.command, *launch.options, "--minimized"))

    def is_set(self) -> bool:
        """Whether the value starts this program, and is not switched off."""
        return value(self._registry, self._registry.HKEY_CURRENT_USER, RUN, self._name) == self._line and not self.is_declined()

    def is_declined(self) -> bool:
        """An odd number in front says so."""
        approved = value(self._registry, self._registry.HKEY_CURRENT_USER, APPROVED, self._name)
        return isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1

    def set_up(self) -> None:
        """Raises OSError."""
        self._drop(APPROVED)
        put(self._registry, RUN, self._name, self._line)

    def remove(self) -> None:
        """Raises OSError."""
        self._drop(RUN)
        self._drop(APPROVED)

    def _drop(self, path: str) -> None:
        if value(self._registry, self._registry.HKEY_CURRENT_USER, path, self._name) is None:
            return
        with self._registry.CreateKeyEx(self._registry.HKEY_CURRENT_USER, path, 0, self._registry.KEY_SET_VALUE) as key:
            self._registry.DeleteValue(key, self._name)


def register_links(launch: Launch, registry: Registry) -> bool:
    """Have links open with this program, where no installer has seen to it for all users. Whether something was written. Raises OSError."""
    command = rf"{CLASS}\shell\open\command"
    line = subprocess.list2cmdline(launch.command) + ' "%1"'
    if value(registry, registry.HKEY_LOCAL_MACHINE, command, "") is not None:
        return False
    if value(registry, registry.HKEY_CURRENT_USER, command, "") == line:
        return False
    put(registry, CLASS, "", f"URL:{_NAME}")
    put(registry, CLASS, "URL Protocol", "")
    put(registry, command, "", line)
    return True


def value(registry: Registry, root: Any, path: str, name: str) -> Any:
    """A value; None: there is none."""
    try:
        with registry.OpenKey(root, path) as key:
            return registry.QueryValueEx(key, name)[0]
    except FileNotFoundError:
        return None


def put(registry: Registry, path: str, name: str, text: str) -> None:
    """Have this person's value. Raises OSError."""
    with registry.CreateKeyEx(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE) as key:
        registry.SetValueEx(key, name, 0, registry.REG_SZ, text)
