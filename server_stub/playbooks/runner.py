"""The bot as a reader of the event log: hears what visitors say, asks the engine, and has its answers carried out."""

import asyncio
import logging
from functools import lru_cache

import msgspec
from sqlalchemy.exc import DatabaseError

from app.protocol.events import MessageAdded
from app.protocol.ids import AccountId, CommandId, derived_id
from app.protocol.records import Message, MessageKind
from server_stub.db.database import Database
from server_stub.db.playbooks import playbook_definition
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.effects import RequestAgent
from server_stub.handlers.execute import Clock, Executor
from server_stub.handlers.hours import next_change, open_at
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import AdvancePlaybook
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.engine import decode, encode, step
from server_stub.playbooks.load import read
from server_stub.playbooks.situation import Answered, Event, WaitExpired, Wrote
from server_stub.playbooks.standing import BOT_STATES, concerns_bot, read_standing, read_unanswered

log = logging.getLogger("livechat.playbooks")

SUBSCRIBER = "playbooks"
TRY_AGAIN_S = 1.0

_events = msgspec.json.Decoder(MessageAdded)
Choice = tuple[str, str]


class Runner:
    """Makes the playbooks of all accounts run: a durable reader of the log, see Follower."""

    name = SUBSCRIBER

    def __init__(self, executor: Executor, database: Database, clock: Clock) -> None:
        """`clock` gives ms UTC."""
        self._executor = executor
        self._database = database
        self._clock = clock
        self._definition = lru_cache(maxsize=256)(self._load)

    async def hear(self, entry: Entry) -> None:
        """Answer the visitor, where the bot has the word. Nothing is answered twice."""
        if entry.kind is not EntryKind.MESSAGE_ADDED or entry.state not in BOT_STATES:
            return
        message = _events.decode(entry.data).message
        if concerns_bot(message):
            await self._answer(entry.account, message, (entry.card, entry.answer))

    async def catch_up(self, account: AccountId) -> int:
        """What was pruned is still to be found where it led to: in conversations that wait for the bot."""
        messages, head = await asyncio.to_thread(read_unanswered, self._database, account)
        for message in messages:
            await self._answer(account, message, ("", ""))
        return head

    async def _answer(self, account: AccountId, message: Message, choice: Choice) -> None:
        """Answer one message, however long the database takes; what goes wrong in one conversation stops no other."""
        while True:
            try:
                await self._advance(account, message, choice)
            except Refused as refused:
                if refused.retry_after_ms is None:
                    return  # an agent came in between, or another process was faster
                await asyncio.sleep(refused.retry_after_ms / 1000)
            except DatabaseError:
                log.warning("conversation cannot be read conversation=%s", message.conversation)
                await asyncio.sleep(TRY_AGAIN_S)
            except Exception:
                log.exception("playbook failed conversation=%s", message.conversation)
                return
            else:
                return

    async def _advance(self, account: AccountId, message: Message, choice: Choice) -> None:
        standing = await asyncio.to_thread(read_standing, self._database, account, message.conversation)
        if standing is None or message.number <= standing.answered:
            return
        definition = await asyncio.to_thread(self._definition, standing.playbook)
        now, before = self._clock(), decode(definition, standing.state)
        online = standing.online and open_at(definition.hours, now)
        state, effects = step(definition, before, _event(message, choice, online), standing.around)
        if not effects:
            return
        called = online and any(isinstance(effect, RequestAgent) for effect in effects)
        until = next_change(definition.hours, now) if called else None
        wish = AdvancePlaybook(message.conversation, message.number, encode(state), effects, standing.bot_name, until)
        id_ = CommandId(derived_id(SUBSCRIBER, message.conversation, str(message.number)))
        await self._executor.execute(SystemActor(account), id_, wish)

    def _load(self, version: str) -> Definition:
        data = playbook_definition(self._database, version)
        if data is None:
            raise LookupError(f"no playbook of version {version}")
        return read(data)


def _event(message: Message, choice: Choice, online: bool) -> Event:
    if message.kind is MessageKind.MISSED:
        return WaitExpired(online)
    card, answer = choice
    return Answered(card, answer, online) if card else Wrote(message.text, online, message.id)
