"""The registry as winreg has it, in memory: keys hold values, and what is not there raises FileNotFoundError."""

from contextlib import AbstractContextManager, nullcontext
from typing import Any


class WindowsRegistry:
    """`held`: the values by root and path, then by name."""

    HKEY_CURRENT_USER = "HKCU"
    HKEY_LOCAL_MACHINE = "HKLM"
    KEY_SET_VALUE = 2
    REG_SZ = 1

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], dict[str, Any]] = {}

    def OpenKey(self, key: Any, sub_key: str) -> AbstractContextManager[dict[str, Any]]:  # noqa: N802 - winreg's name
        if (key, sub_key) not in self.held:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return nullcontext(self.held[key, sub_key])

    def CreateKeyEx(self, key: Any, sub_key: str, reserved: int, access: int) -> AbstractContextManager[dict[str, Any]]:  # noqa: N802 - winreg's name
        assert (key, reserved, access) == (self.HKEY_CURRENT_USER, 0, self.KEY_SET_VALUE)
        return nullcontext(self.held.setdefault((key, sub_key), {}))

    def QueryValueEx(self, key: Any, name: str) -> tuple[Any, int]:  # noqa: N802 - winreg's name
        if name not in key:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return key[name], self.REG_SZ

    def SetValueEx(self, key: Any, name: str, reserved: int, kind: int, value: str) -> None:  # noqa: N802 - winreg's name
        assert (reserved, kind) == (0, self.REG_SZ)
        key[name] = value

    def DeleteValue(self, key: Any, name: str) -> None:  # noqa: N802 - winreg's name
        if name not in key:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        del key[name]
