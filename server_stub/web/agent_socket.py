"""The agents' socket: who may open it, what they may say, and who is told that they are typing."""

import asyncio
import logging
from typing import Any

from litestar import WebSocket
from litestar.handlers import WebsocketRouteHandler, websocket

from app.protocol.commands import AGENT_COMMANDS, Command
from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.frames import Alerts, Ephemeral, Typing
from app.protocol.ids import CommandId
from app.protocol.records import ConversationState
from server_stub.db.chats import find_chat
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.refused import Refused
from server_stub.settings import Rates
from server_stub.web.agent_view import AgentView
from server_stub.web.auth import Auth
from server_stub.web.connection import Connection
from server_stub.web.doors import Doors
from server_stub.web.greeting import first_hello, shake_hands
from server_stub.web.limits import Buckets
from server_stub.web.reports import Reports
from server_stub.web.serving import serve_socket
from server_stub.web.sockets import send_ephemeral
from server_stub.web.tokens import Access
from server_stub.web.transport import transport_of

log = logging.getLogger("livechat.web")

_CLOSES = {
    ErrorCode.ORIGIN_REFUSED: CloseCode.ORIGIN_REFUSED,
    ErrorCode.UNAUTHENTICATED: CloseCode.UNAUTHENTICATED,
    ErrorCode.TOKEN_EXPIRED: CloseCode.TOKEN_EXPIRED,
    ErrorCode.REVOKED: CloseCode.REVOKED,
    ErrorCode.NOT_ENTITLED: CloseCode.NOT_ENTITLED,
}


class AgentSide:
    """What an agent's frames do."""

    commands = AGENT_COMMANDS

    def __init__(self, actor: AgentActor, doors: Doors, command_limit: Buckets, typing_limit: Buckets, reports: Reports) -> None:
        self._actor = actor
        self._doors = doors
        self._reports = reports
        self._command_limit = command_limit
        self._typing_limit = typing_limit

    def admit(self) -> None:
        """One more command. Raises Refused (rate_limited)."""
        self._command_limit.spend(self._actor.agent)

    def submit(self, command_id: CommandId, command: Command) -> asyncio.Future[int]:
        """Give a command to be carried out."""
        return self._doors.executor.submit(self._actor, command_id, command)

    async def pass_on(self, typing: Typing) -> None:
        """Tell the visitor, if the conversation is this agent's."""
        if typing.conversation is None or self._typing_limit.take(self._actor.agent):
            return
        chat = await self._doors.look_up(find_chat, self._actor.account, typing.conversation)
        if chat is not None and chat.state is ConversationState.ASSIGNED and chat.owner == self._actor.agent:
            ephemeral = Ephemeral(name=chat.owner_name, typing=typing.typing)
            await send_ephemeral(self._doors.sockets.of_visitor(chat.visitor), ephemeral)

    async def note(self, alerts: Alerts) -> None:
        """What became of this agent's alerts."""
        await self._reports.note(self._actor, alerts)


class AgentDoor:
    """Lets agents in, over a socket or over requests that stand in for one: the same limits hold for both."""

    def __init__(self, doors: Doors, auth: Auth, rates: Rates) -> None:
        self.doors = doors
        self.auth = auth
        self._command_limit = Buckets(rates.agent_commands_burst, rates.agent_commands_per_s, doors.seconds)
        self._typing_limit = Buckets(rates.typing_burst, rates.typing_per_s, doors.seconds)
        self._reports = Reports(doors, Buckets(rates.agent_reports_burst, rates.agent_reports_per_s, doors.seconds))

    async def serve(self, connection: Connection, access: Access) -> None:
        """From hello to the end of the connection."""
        if (hello := await first_hello(connection)) is None:
            return
        actor = AgentActor(access.account, access.agent, hello.device)
        connection.belongs_to(actor, access.family)
        if not await self.doors.sockets.supersede(connection):
            return
        side = AgentSide(actor, self.doors, self._command_limit, self._typing_limit, self._reports)
        await serve_socket(connection, hello, side, AgentView(actor, self.doors), self.doors)


def agent_socket(door: AgentDoor) -> WebsocketRouteHandler:
    """The socket for desktop clients."""

    @websocket("/api/v1/agent/socket")
    async def open_socket(socket: WebSocket[Any, Any, Any]) -> None:
        connection = Connection(socket, transport_of(socket), door.doors.metrics, door.doors.seconds)
        if not await shake_hands(socket, connection):
            return
        try:
            access = await asyncio.to_thread(door.auth.admit, socket.headers)
        except Refused as refused:
            await connection.end(_CLOSES[refused.code], refused.code)
            return
        await door.serve(connection, access)

    return open_socket
