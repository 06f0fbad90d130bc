"""How a second start rings at the window that is already open, and hands over its link."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.protocol.ids import ConversationId
from app.ui.single_instance import target

_LONGEST = 128
_WITHIN_MS = 2_000


def hand_over(folder: Path, link: str) -> bool:
    """Ask the window that is already open to come to the front, and to open a link unless it is empty. False: nobody answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_WITHIN_MS):
        return False
    socket.write((link if target(link) else "").encode() + b"\n")
    done = socket.waitForBytesWritten(_WITHIN_MS)
    socket.disconnectFromServer()
    return done


class Doorbell(QObject):
    """Hears of second starts. `on_ring` gets the conversation asked for, or None."""

    def __init__(self, folder: Path, on_ring: Callable[[ConversationId | None], None], parent: QObject) -> None:
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


def _name(folder: Path) -> str:
    return "livechat-desk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
