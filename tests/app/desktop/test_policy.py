"""The policy of a machine: where it is read, whom it is believed, and what is wrong with it."""

import os
import plistlib
import pwd
import re
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, cast

import msgspec
import pytest

from app.core.preferences.policy import NONE, Policy, read_policy
from app.core.preferences.values import Appearance, ProxyChoice
from app.desktop import policy

ME = os.getuid()
DARK = (b'{"locked": {"appearance": "dark"}}', plistlib.dumps({"locked": {"appearance": "dark"}}))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "livechat-desk"
    folder.mkdir(mode=0o755)
    return folder / "policy.json"


def read(file: Path, owner: int = ME, decode: Callable[[bytes], object] = msgspec.json.decode) -> Policy:
    return policy.from_files((file,), decode, owner)


def test_without_a_file_there_is_no_policy(file: Path) -> None:
    assert read(file) == read(file / "below") == NONE


def test_a_file_presets_and_locks_and_is_named(file: Path) -> None:
    file.write_text('{"preset": {"volume": 30}, "locked": {"appearance": "dark", "alert_text": false}}')
    found = read(file)
    assert found == Policy({"volume": 30}, {"appearance": Appearance.DARK, "alert_text": False}, str(file))


@pytest.mark.parametrize("mode", [0o646, 0o664, 0o666])
def test_what_others_may_write_is_not_believed(file: Path, mode: int) -> None:
    file.write_text('{"locked": {"volume": 0}}')
    file.chmod(mode)
    assert read(file) == Policy(source=str(file), refused="writable")


def test_nor_what_lies_where_others_may_write(file: Path) -> None:
    file.write_text('{"locked": {"volume": 0}}')
    file.parent.chmod(0o777)
    assert read(file).refused == "writable"


def test_nor_what_belongs_to_another_than_the_administrator(file: Path) -> None:
    file.write_text('{"locked": {"volume": 0}}')
    assert read(file, owner=ME + 1).refused == "writable"


@pytest.mark.parametrize("content", [b"{", b"", b"\xff\xfe", b"[" * 60_000, b"[1]", b'"text"'])
def test_what_cannot_be_read_sets_nothing_and_is_said(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert read(file) == Policy(source=str(file), refused="unreadable")


def test_there_is_a_most_of_it(file: Path) -> None:
    file.write_text('{"locked": {"volume": 0}}' + " " * policy.MOST_BYTES)
    assert read(file).refused == "too_large"


def test_a_pipe_holds_nobody_up_and_a_folder_is_no_policy(file: Path) -> None:
    os.mkfifo(file, 0o600)
    assert stat.S_ISFIFO(file.stat().st_mode)
    assert read(file).refused == "unreadable"
    end = os.open(file, os.O_RDWR | os.O_NONBLOCK)
    os.write(end, b'{"locked": {"volume": 1}}')
    assert read(file).refused == "unreadable"
    os.close(end)
    file.unlink()
    file.mkdir(0o755)
    assert read(file).refused == "unreadable"


def test_a_proxy_is_set_like_anything_else_and_its_password_cannot_be(file: Path) -> None:
    file.write_text('{"locked": {"proxy": "manual", "proxy_address": "Proxy.acme.example:3128", "proxy_password": "x"}}')
    found = read(file)
    assert found.locked == {"proxy": ProxyChoice.MANUAL, "proxy_address": "http://proxy.acme.example:3128"}
    assert found.wrong == ("locked.proxy_password",)


@pytest.mark.parametrize("address", ["anna:secret@proxy.acme.example", "socks5://proxy:1080", "proxy acme", 7])
def test_what_is_no_proxy_s_address_is_named(file: Path, address: str | int) -> None:
    file.write_bytes(msgspec.json.encode({"preset": {"proxy_address": address}}))
    assert read(file) == Policy(source=str(file), wrong=("preset.proxy_address",))


def test_the_first_file_that_there_is_counts(file: Path) -> None:
    file.write_text('{"locked": {"volume": 1}}')
    found = policy.from_files((file.with_name("mine.json"), file), msgspec.json.decode, ME)
    assert found.locked == {"volume": 1}


def test_managed_preferences_of_macos(file: Path) -> None:
    file.write_bytes(plistlib.dumps({"locked": {"keep_alerts": True}, "preset": {"quiet_from": 600}, "PayloadUUID": "x"}))
    assert read(file, decode=policy.property_list) == Policy({"quiet_from": 600}, {"keep_alerts": True}, str(file))


@pytest.mark.parametrize(
    "content", [b"<plist>", b"bplist00junk", b"", b"<plist><dict><key>a</key></dict></plist>", b"bplist00" + b"\xff" * 32]
)
def test_broken_managed_preferences_set_nothing(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert read(file, decode=policy.property_list).refused == "unreadable"


class _Key:
    def __init__(self, values: list[tuple[str, Any, int]]) -> None:
        self.values = values

    def __enter__(self) -> "_Key":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        pass


class RecordedRegistry:
    """As winreg answers, recorded: numbers are REG_DWORD (4), texts REG_SZ (1); behind the last value comes OSError."""

    HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY = "HKLM", 0x20019, 0x100

    def __init__(self, **sections: dict[str, int | str]) -> None:
        self.sections = sections
        self.denied = False

    def OpenKey(self, key: Any, sub_key: str, reserved: int, access: int) -> _Key:  # noqa: N802 - winreg's name
        assert (key, reserved, access) == ("HKLM", 0, 0x20119)
        if self.denied:
            raise PermissionError(5, "Access is denied")
        base, _, section = sub_key.rpartition("\\")
        assert base == r"Software\Policies\LiveChatDesk"
        if section not in self.sections:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return _Key([(name, value, 4 if isinstance(value, int) else 1) for name, value in self.sections[section].items()])

    def EnumValue(self, key: _Key, index: int) -> tuple[str, Any, int]:  # noqa: N802 - winreg's name
        if index >= len(key.values):
            raise OSError(259, "No more data is available")
        return key.values[index]


SOURCE = r"HKEY_LOCAL_MACHINE\Software\Policies\LiveChatDesk"


def test_the_registry_says_with_numbers_and_texts_what_preferences_have() -> None:
    locked: dict[str, int | str] = {"keep_alerts": 1, "alert_text": 0, "appearance": "dark", "shortcuts": '{"quit": ""}'}
    found = policy.from_registry(RecordedRegistry(locked=locked, preset={"volume": 30}))
    values = {"keep_alerts": True, "alert_text": False, "appearance": Appearance.DARK, "shortcuts": {"quit": ""}}
    assert found == Policy({"volume": 30}, values, SOURCE)


def test_a_registry_without_our_keys_has_no_policy() -> None:
    assert policy.from_registry(RecordedRegistry()) == NONE


def test_what_the_registry_says_wrongly_is_named() -> None:
    found = policy.from_registry(RecordedRegistry(locked={"volume": 900, "colour": "red", "shortcuts": "{"}))
    assert found == Policy(source=SOURCE, wrong=("locked.colour", "locked.shortcuts", "locked.volume"))


def test_a_registry_that_may_not_be_read_or_is_too_full_sets_nothing() -> None:
    registry = RecordedRegistry(locked={f"name{number}": number for number in range(300)})
    assert policy.from_registry(registry) == Policy(source=SOURCE, refused="too_large")
    assert policy.from_registry(RecordedRegistry(preset={"language": "x" * 70_000})).refused == "too_large"
    registry.denied = True
    assert policy.from_registry(registry).refused == "unreadable"


def test_the_example_in_the_readme_is_understood() -> None:
    readme = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
    [example] = re.findall(r"policy\.json`:\n\n((?: {4}.*\n)+)", readme)
    found = read_policy(msgspec.json.decode(example), "README.md")
    assert found.wrong == ()
    assert found.preset
    assert {"proxy", "proxy_address"} <= set(found.locked)


def test_each_system_is_asked_in_its_own_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, ...]] = []

    def files(places: tuple[Path, ...], decode: Callable[[bytes], object]) -> Policy:
        asked.append(places)
        return read_policy(decode(DARK[len(asked) - 1]), "here")

    monkeypatch.setattr(policy, "from_files", files)
    monkeypatch.setattr(policy, "MACOS", tmp_path)
    monkeypatch.setitem(sys.modules, "winreg", cast("ModuleType", RecordedRegistry(locked={"appearance": "dark"})))
    found = [policy.managed(system) for system in ("linux", "darwin", "win32")]
    assert [one.locked for one in found] == [{"appearance": Appearance.DARK}] * 3
    bundle, me = "io.livechatdesk.Desk.plist", pwd.getpwuid(ME).pw_name
    assert asked == [(Path("/etc/livechat-desk/policy.json"),), (tmp_path / me / bundle, tmp_path / bundle)]
