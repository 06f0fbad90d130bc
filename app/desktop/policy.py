"""What whoever manages this machine has set for the program: a file on Linux, the registry on Windows, managed preferences on macOS."""

import importlib
import logging
import os
import stat
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol, cast

import msgspec

from app.core.preferences.policy import NONE, SECTIONS, Policy, read_policy
from app.core.preferences.values import Preferences

log = logging.getLogger("livechat.policy")

MOST_BYTES = 65_536
LINUX = Path("/etc/livechat-desk/policy.json")
WINDOWS = r"Software\Policies\LiveChatDesk"
MACOS = Path("/Library/Managed Preferences")
_BUNDLE = "io.livechatdesk.Desk.plist"
_ROOT = 0
_MOST_VALUES = 200
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_UNREADABLE = (
    msgspec.DecodeError,
    ValueError,
    RecursionError,
    SyntaxError,
    AttributeError,
    TypeError,
    LookupError,
    OverflowError,
    MemoryError,
)
"""What decoders raise for bytes that mean nothing; plistlib says so in many ways."""


class Registry(Protocol):
    """What is used of `winreg`."""

    HKEY_LOCAL_MACHINE: Any
    KEY_READ: int
    KEY_WOW64_64KEY: int

    def OpenKey(self, key: Any, sub_key: str, reserved: int, access: int) -> Any: ...  # noqa: N802 - winreg's name
    def EnumValue(self, key: Any, index: int) -> tuple[str, Any, int]: ...  # noqa: N802 - winreg's name


def managed(system: str = sys.platform) -> Policy:
    """The policy of this machine; without one, or where it must not be trusted or cannot be read, one that sets nothing and says why."""
    if system == "win32":
        found = from_registry(cast("Registry", importlib.import_module("winreg")))  # by name: only Windows has it
    elif system == "darwin":
        found = from_files(_of_macos(), property_list)
    else:
        found = from_files((LINUX,), msgspec.json.decode)
    if found != NONE:
        sizes = (len(found.preset), len(found.locked), len(found.wrong))
        log.info("policy preset=%d locked=%d wrong=%d refused=%s", *sizes, found.refused or "no")
    return found


def from_files(files: Sequence[Path], decode: Callable[[bytes], object], owner: int = _ROOT) -> Policy:
    """The policy in the first of these files that there is. `owner`: the user to whom it and its folder must belong."""
    for file in files:
        try:
            content = _content(file, owner)
            return read_policy(decode(content), str(file))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except _NotTrustedError:
            return Policy(source=str(file), refused="writable")
        except _TooLargeError:
            return Policy(source=str(file), refused="too_large")
        except (OSError, *_UNREADABLE):
            return Policy(source=str(file), refused="unreadable")
    return NONE


def from_registry(registry: Registry) -> Policy:
    """The policy in the machine's part of the registry: a key for each section, a value for each preference."""
    source = rf"HKEY_LOCAL_MACHINE\{WINDOWS}"
    try:
        sections = {section: _values(registry, rf"{WINDOWS}\{section}") for section in SECTIONS}
    except _TooLargeError:
        return Policy(source=source, refused="too_large")
    except OSError:
        return Policy(source=source, refused="unreadable")
    there = {section: values for section, values in sections.items() if values is not None}
    return read_policy(there, source) if there else NONE


class _NotTrustedError(Exception):
    """Somebody else than the machine's administrator may write it."""


class _TooLargeError(Exception):
    """There is more of it than any policy needs."""


def _content(file: Path, owner: int) -> bytes:
    """Read what was looked at, and nothing that took its place meanwhile; a pipe cannot hold us up."""
    with os.fdopen(os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as opened:
        for one in (os.fstat(opened.fileno()), file.resolve().parent.stat()):
            if one.st_uid != owner or one.st_mode & _WRITABLE_BY_OTHERS:
                raise _NotTrustedError
        if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
            raise OSError
        content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise _TooLargeError
    return content


def _of_macos() -> tuple[Path, ...]:
    """What is set for this user counts more than what is set for everybody."""
    import pwd  # noqa: PLC0415 - not on Windows

    return MACOS / pwd.getpwuid(os.getuid()).pw_name / _BUNDLE, MACOS / _BUNDLE


def property_list(content: bytes) -> object:
    """What a property list holds, without what the system adds. Raises ValueError, and what else `plistlib` does."""
    import plistlib  # noqa: PLC0415 - only there
    from xml.parsers.expat import ExpatError  # noqa: PLC0415 - only there

    try:
        found = plistlib.loads(content)
    except ExpatError as error:
        raise ValueError from error
    if isinstance(found, dict):
        return {name: value for name, value in found.items() if not str(name).startswith("Payload")}
    return found


def _values(registry: Registry, path: str) -> dict[str, Any] | None:
    """The values of a key; None: there is no such key."""
    try:
        key = registry.OpenKey(registry.HKEY_LOCAL_MACHINE, path, 0, registry.KEY_READ | registry.KEY_WOW64_64KEY)
    except FileNotFoundError:
        return None
    found: dict[str, Any] = {}
    with key:
        for index in range(_MOST_VALUES + 1):
            try:
                name, value, _kind = registry.EnumValue(key, index)
            except OSError:  # there is no further one
                return found
            if len(str(value)) > MOST_BYTES:
                raise _TooLargeError
            found[name] = _converted(name, value)
    raise _TooLargeError


def _converted(name: str, value: Any) -> Any:
    """A value of the registry, which knows only numbers and texts, as the preference has it; where that is none, as it stands there."""
    try:
        plain = msgspec.json.decode(value) if name == "shortcuts" else value
        return getattr(msgspec.convert({name: plain}, Preferences, strict=False), name)
    except (AttributeError, msgspec.DecodeError, TypeError, RecursionError):
        return value
