"""A link only navigates, and a second start hands it to the first."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.paths import Paths
from app.protocol.crm import CrmRecordKind
from app.ui import doorbell
from app.ui.doorbell import Doorbell
from app.ui.single_instance import Target, lock, target
from tests.fakes.patience import PATIENCE_MS

ID = "0b9bfa4e-7a0f-4b0e-8f3c-2b6f4f0a1c11"
LINK = f"livechat://conversation/{ID}"
TARGET = Target("conversation", ID)


def test_a_link_names_a_conversation() -> None:
    assert target(LINK) == target(LINK + "/") == TARGET
    assert not TARGET.is_of_crm


@pytest.mark.parametrize("kind", list(CrmRecordKind))
def test_a_link_names_something_in_the_crm(kind: CrmRecordKind) -> None:
    found = target(f"livechat://{kind.value}/{ID}")
    assert found == (kind.value, ID)
    assert found.is_of_crm


@pytest.mark.parametrize(
    "link",
    [
        "", "livechat:", "livechat://conversation/",
        f"livechat://close/{ID}", f"{LINK}?do=close", f"{LINK}#x", f"{LINK}/close", f"{LINK} --platform x",
        f"LIVECHAT://conversation/{ID}", LINK.upper(), f" {LINK}", f"{LINK}\n", f"{LINK}\x00", f"livechat://conversation/{ID[:-1]}",
        f"livechat://conversation/{ID}1", f"livechat://conversation/../{ID}", "livechat://conversation/" + "-" * 36, f"http://conversation/{ID}",
        "livechat://conversation/" + "0" * 10_000, f'livechat://conversation/"{ID}"', f"livechat://x@conversation/{ID}",
        f"livechat://leads/{ID}", f"livechat://note/{ID}", f"livechat://lead/{ID}/delete", f"livechat://lead/{ID}?kind=deal", "livechat://lead/",
        f"livechat://LEAD/{ID}", f"livechat://lead|deal/{ID}", f"livechat://person/{ID}\n--platform x", f"livechat://lead/{ID[:-1]}",
    ],
)  # fmt: skip
def test_nothing_else_is_a_link(link: str) -> None:
    assert target(link) is None


def test_a_folder_has_one_window(tmp_path: Path) -> None:
    first = lock(tmp_path)
    assert first is not None
    assert lock(tmp_path) is None
    first.unlock()
    second = lock(tmp_path)
    assert second is not None
    second.unlock()


def test_profiles_run_side_by_side_each_with_a_bell_of_its_own(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    folders = [Paths.of(tmp_path, profile).folder for profile in ("", "shop", "blog")]
    for folder in folders:
        folder.mkdir(exist_ok=True)
    heard: list[list[Target | None]] = [[] for _ in folders]
    bells = [Doorbell(folder, hers.append, qapp) for folder, hers in zip(folders, heard, strict=True)]
    locks = [lock(folder) for folder in folders]
    assert None not in locks
    assert doorbell.hand_over(folders[1], "")
    qtbot.waitUntil(lambda: any(heard), timeout=PATIENCE_MS)
    assert heard == [[], [None], []]
    for bell in bells:
        bell.close()
        bell.deleteLater()


@pytest.fixture
def rung() -> list[Target | None]:
    return []


@pytest.fixture
def bell(qapp: QApplication, tmp_path: Path, rung: list[Target | None]) -> Iterator[Doorbell]:
    made = Doorbell(tmp_path, rung.append, qapp)
    yield made
    made.close()
    made.deleteLater()


def send(folder: Path, words: bytes) -> None:
    """Ring as somebody who does not keep to the rules might."""
    socket = QLocalSocket()
    socket.connectToServer(doorbell._name(folder))
    assert socket.waitForConnected(1_000)
    socket.write(words)
    socket.waitForBytesWritten(1_000)
    QApplication.processEvents()
    socket.disconnectFromServer()


@pytest.mark.usefixtures("bell")
def test_a_second_start_hands_over_its_link(qtbot: QtBot, tmp_path: Path, rung: list[Target | None]) -> None:
    assert doorbell.hand_over(tmp_path, LINK)
    assert doorbell.hand_over(tmp_path, "")
    qtbot.waitUntil(lambda: len(rung) == 2, timeout=PATIENCE_MS)
    assert rung == [TARGET, None]


@pytest.mark.usefixtures("bell")
def test_a_second_start_with_rubbish_only_comes_to_the_front(qtbot: QtBot, tmp_path: Path, rung: list[Target | None]) -> None:
    assert doorbell.hand_over(tmp_path, "livechat://conversation/x --delete")
    qtbot.waitUntil(lambda: len(rung) == 1, timeout=PATIENCE_MS)
    assert rung == [None]


@pytest.mark.usefixtures("bell")
def test_whoever_does_not_keep_to_the_rules_is_not_heard(qtbot: QtBot, tmp_path: Path, rung: list[Target | None]) -> None:
    send(tmp_path, b"x" * 1_000_000)
    send(tmp_path, b"livechat://close/all\n")
    send(tmp_path, b"\xff\xfe\n")
    send(tmp_path, LINK.encode() + b"\n")
    qtbot.waitUntil(lambda: rung != [], timeout=PATIENCE_MS)
    assert rung == [TARGET]


@pytest.mark.skipif(os.name != "posix", reason="pipes have no folder")
def test_the_bell_hangs_where_nobody_else_can_hang_one(qapp: QApplication, qtbot: QtBot, rung: list[Target | None]) -> None:
    with tempfile.TemporaryDirectory() as short:
        folder = Path(short)
        bell = Doorbell(folder, rung.append, qapp)
        assert [file.name for file in folder.iterdir() if file.is_socket()] == ["doorbell"]
        assert doorbell.hand_over(folder, LINK)
        qtbot.waitUntil(lambda: rung == [TARGET], timeout=PATIENCE_MS)
        bell.close()
        bell.deleteLater()
        assert not list(folder.iterdir())


def test_a_folder_far_down_has_a_bell_too(qapp: QApplication, qtbot: QtBot, tmp_path: Path, rung: list[Target | None]) -> None:
    deep = tmp_path / ("d" * 100)
    deep.mkdir()
    bell = Doorbell(deep, rung.append, qapp)
    assert doorbell.hand_over(deep, LINK)
    qtbot.waitUntil(lambda: rung == [TARGET], timeout=PATIENCE_MS)
    bell.close()
    bell.deleteLater()


def test_where_nobody_listens_nobody_answers(tmp_path: Path) -> None:
    assert not doorbell.hand_over(tmp_path, LINK, within_ms=100)


def test_only_this_user_may_ring(bell: Doorbell) -> None:
    server = bell.findChild(QLocalServer)
    assert isinstance(server, QObject)
    assert server.socketOptions() == QLocalServer.SocketOption.UserAccessOption
