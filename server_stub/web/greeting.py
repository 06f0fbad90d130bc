"""The first moments of a socket: the handshake and hello."""

import asyncio

from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.frames import HELLO_WITHIN_S, SUBPROTOCOL, VERSIONS, Hello
from app.protocol.ids import is_id
from server_stub.web.connection import Connection, Gone, Unframed
from server_stub.web.incoming import Unreadable, read_frame
from server_stub.web.transport import AnySocket


async def shake_hands(socket: AnySocket, connection: Connection) -> bool:
    """Accept the socket, so that a close code can say what is wrong; False where it speaks something else and was closed."""
    if SUBPROTOCOL not in socket.scope["subprotocols"]:
        await socket.accept()
        await connection.end(CloseCode.UPGRADE_REQUIRED, ErrorCode.UNSUPPORTED_VERSION)
        return False
    await socket.accept(subprotocols=SUBPROTOCOL)
    return True


async def first_hello(connection: Connection) -> Hello | None:
    """The client's hello; None where it did not come in time or was none, and the socket was closed."""
    try:
        async with asyncio.timeout(HELLO_WITHIN_S):
            frame = read_frame(await connection.receive())
    except TimeoutError:
        await connection.close(CloseCode.NO_HEARTBEAT)
        return None
    except Gone:
        return None
    except (Unframed, Unreadable):
        await connection.end(CloseCode.BAD_FRAME, ErrorCode.BAD_FRAME)
        return None
    if not isinstance(frame, Hello):
        await connection.end(CloseCode.BAD_FRAME, ErrorCode.HELLO_EXPECTED)
        return None
    return await _checked(connection, frame)


async def _checked(connection: Connection, hello: Hello) -> Hello | None:
    if not set(hello.versions) & set(VERSIONS):
        await connection.end(CloseCode.UPGRADE_REQUIRED, ErrorCode.UNSUPPORTED_VERSION)
        return None
    if not is_id(hello.device):
        await connection.end(CloseCode.BAD_FRAME, ErrorCode.BAD_FRAME)
        return None
    return hello
