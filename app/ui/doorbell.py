"""How a second start rings at the window that is already open, and hands over its link."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.ui.single_instance import Target, target

_LONGEST = 128
_LONGEST_PATH = 90
"""Of a socket, in bytes: systems take 104 or 108, and Qt binds it under a longer name first."""
_WITHIN_MS = 5_000
_AGAIN_MS = 50


def hand_over(folder: Path, link: str, within_ms: int = _WITHIN_MS) -> bool:
    """Ask the window that is already open to come to the front, and to open a link unless it is empty. False: nobody answered in time.

    A window that is just being opened hears the bell a moment later.
    """
    socket = QLocalSocket()
    giving_up = QDeadlineTimer(within_ms)
    while not _connected(socket, folder):
        if giving_up.hasExpired():
            return False
        QThread.msleep(_AGAIN_MS)
    socket.write((link if target(link) else "").encode() + b"\n")
    done = socket.waitForBytesWritten(_WITHIN_MS)
    socket.disconnectFromServer()
    return done


class Doorbell(QObject):
    """Hears of second starts. `on_ring` gets what is asked for, or None."""

    def __init__(self, folder: Path, on_ring: Callable[[Target | None], None], parent: QObject) -> None:
        super().__init__(parent)
        self._on_ring = on_ring
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come_in)
        QLocalServer.removeServer(_name(folder))  # what a crash left; the lock says that nobody else listens
        self._server.listen(_name(folder))

    def close(self) -> None:
        """Hear of nothing any more."""
        self._server.close()

    def _come_in(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.setReadBufferSize(_LONGEST + 1)
            socket.readyRead.connect(lambda: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
        elif socket.canReadLine():
            line = bytes(socket.readLine().data()).decode("ascii", "replace").strip()
            socket.disconnectFromServer()
            if not line or target(line):
                self._on_ring(target(line))


def _connected(socket: QLocalSocket, folder: Path) -> bool:
    socket.connectToServer(_name(folder))
    return socket.waitForConnected(1_000)


def _name(folder: Path) -> str:
    """A socket in the folder itself, where nobody else can be first; a pipe's name on Windows, and where the path is too long for one."""
    inside = str(folder.resolve() / "doorbell")
    if os.name == "posix" and len(os.fsencode(inside)) <= _LONGEST_PATH:
        return inside
    return "livechat-desk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
