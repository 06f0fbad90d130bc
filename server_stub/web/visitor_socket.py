"""The visitors' socket: admission by ticket, what they may say, and who is told that they are typing."""

import asyncio
from typing import Any

from litestar import WebSocket
from litestar.handlers import WebsocketRouteHandler, websocket
from msgspec.structs import replace

from app.protocol.commands import VISITOR_COMMANDS, Command
from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.frames import Alerts, Ephemeral, Typing
from app.protocol.ids import CommandId
from app.protocol.records import ChatState, ConversationState
from server_stub.db.chats import ChatRow, current_chat
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.settings import Rates
from server_stub.web.connection import Connection
from server_stub.web.doors import Doors
from server_stub.web.greeting import first_hello, shake_hands
from server_stub.web.limits import Buckets
from server_stub.web.serving import serve_socket
from server_stub.web.sockets import send_ephemeral
from server_stub.web.tickets import Tickets
from server_stub.web.transport import transport_of
from server_stub.web.visitor_view import VisitorView


class VisitorLimits:
    """How much one visitor may send, over all of their tabs."""

    def __init__(self, rates: Rates, doors: Doors) -> None:
        self.messages = Buckets(rates.visitor_messages_burst, rates.visitor_messages_per_s, doors.seconds)
        self.conversations = Buckets(rates.visitor_conversations_burst, rates.visitor_conversations_per_s, doors.seconds)
        self.typing = Buckets(rates.typing_burst, rates.typing_per_s, doors.seconds)


class VisitorSide:
    """What a visitor's frames do."""

    commands = VISITOR_COMMANDS

    def __init__(self, actor: VisitorActor, view: VisitorView, doors: Doors, limits: VisitorLimits) -> None:
        self._actor = actor
        self._view = view
        self._doors = doors
        self._limits = limits
        self._beginning = False

    def admit(self) -> None:
        """One more command, which may begin a conversation. Raises Refused (rate_limited)."""
        self._limits.messages.spend(self._actor.visitor)
        if self._view.state in (ChatState.NEW, ChatState.CLOSED) and not self._beginning:
            self._limits.conversations.spend(self._actor.visitor)
            self._beginning = True  # what follows at once belongs to the same new conversation

    def submit(self, command_id: CommandId, command: Command) -> asyncio.Future[int]:
        """Give a command to be carried out."""
        outcome = self._doors.executor.submit(self._actor, command_id, command)
        if self._beginning:
            outcome.add_done_callback(self._began)
        return outcome

    def _began(self, outcome: asyncio.Future[int]) -> None:
        """The first of the commands that may have begun a conversation is answered."""
        if not self._beginning:
            return
        self._beginning = False
        if outcome.exception() is None:
            self._view.began()
        else:
            self._limits.conversations.give_back(self._actor.visitor)

    async def pass_on(self, typing: Typing) -> None:
        """Tell the owner, or, while there is none, everybody who may take the conversation."""
        if self._limits.typing.take(self._actor.visitor):
            return
        chat = await self._doors.look_up(current_chat, self._actor.visitor)
        if chat is not None:
            await send_ephemeral(self._readers(chat), Ephemeral(conversation=chat.conversation, typing=typing.typing))

    async def note(self, _alerts: Alerts) -> None:
        """Visitors get no alerts."""

    def _readers(self, chat: ChatRow) -> list[Connection]:
        match chat.state:
            case ConversationState.ASSIGNED if chat.owner is not None:
                return list(self._doors.sockets.of_agent(chat.owner))
            case ConversationState.UNASSIGNED | ConversationState.MISSED:
                return self._doors.sockets.agents_of(self._actor.account)
            case _:
                return []


class VisitorDoor:
    """Lets visitors in, over a socket or over requests that stand in for one: the same limits hold for both."""

    def __init__(self, doors: Doors, tickets: Tickets, rates: Rates) -> None:
        self.doors = doors
        self._tickets = tickets
        self._limits = VisitorLimits(rates, doors)

    async def serve(self, connection: Connection, origin: str) -> None:
        """From hello to the end of the connection, for a page of this origin."""
        if (hello := await first_hello(connection)) is None:
            return
        try:
            admission = self._tickets.take(hello.ticket or "", origin)
        except Refused as refused:
            await connection.end(CloseCode.UNAUTHENTICATED, refused.code)
            return
        if admission.fresh:  # what their client holds is another visitor's
            hello = replace(hello, epoch=None, cursor=None)
        actor = VisitorActor(admission.account, admission.visitor, admission.site, hello.device)
        connection.belongs_to(actor)
        view = VisitorView(actor, self.doors)
        await view.look()
        if self._tickets.is_withdrawn(admission.visitor):  # forgotten while we looked
            await connection.end(CloseCode.UNAUTHENTICATED, ErrorCode.UNAUTHENTICATED)
            return
        await serve_socket(connection, hello, VisitorSide(actor, view, self.doors, self._limits), view, self.doors)


def visitor_socket(door: VisitorDoor) -> WebsocketRouteHandler:
    """The socket for the widget."""

    @websocket("/api/v1/visitor/socket")
    async def open_socket(socket: WebSocket[Any, Any, Any]) -> None:
        connection = Connection(socket, transport_of(socket), door.doors.metrics, door.doors.seconds)
        if await shake_hands(socket, connection):
            await door.serve(connection, socket.headers.get("origin", ""))

    return open_socket
