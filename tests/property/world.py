"""One world: a server that may die, agents with devices, visitors with tabs, and a single time for all of them."""

import asyncio
import copy
import random
import re
import sqlite3
import uuid
from collections.abc import Coroutine
from contextlib import closing
from typing import Any, TypeVar

import msgspec
from sqlalchemy import select

from app.protocol.api import MessagePage
from app.protocol.commands import AGENT_COMMANDS, VISITOR_COMMANDS
from app.protocol.frames import CommandFrame
from app.protocol.ids import AgentId, CommandId, VisitorId, new_id
from server_stub.db.sites import SiteRow
from server_stub.db.tables import account
from server_stub.db.visitors import admit_visitor
from server_stub.handlers.actors import Actor, AgentActor, VisitorActor
from tests.property.device import Device
from tests.property.ears import Ears
from tests.property.ledger import Ledger
from tests.property.loop import Loop, Time, advance
from tests.property.network import Line
from tests.property.process import Process
from tests.property.tab import Browser, Tab
from tests.property.template import ORIGIN, SITE, Ground, beginning

_CURSOR = re.compile(rb'"cursor":(\d+)')
_command = msgspec.json.Decoder(CommandFrame).decode
_answer = msgspec.json.decode
_T = TypeVar("_T")
Answer = tuple[str, str]
REVOKED_WITHIN_S = 5.0
NAMES = ("Maya", "Piet", "")  # what agents call visitors; empty: not any more
_PATIENCE = 1_000  # turns; nothing takes nearly as many


class World:
    """Everything there is; what the rules and the checks work on."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        ground.clear()
        self._uuid4, chance = uuid.uuid4, random.Random(0)  # noqa: S311 - the same ids in every replay
        uuid.uuid4 = lambda: uuid.UUID(int=chance.getrandbits(128), version=4)
        self.begin = beginning()
        self.ears = Ears()
        self.ears.open()
        self.time = Time()
        self.ledger = Ledger()
        self.problems: list[str] = []
        self.desktop = self._loop()
        self.answers: dict[CommandId, Answer] = {}
        self.heard: list[tuple[Actor, CommandFrame]] = []
        self.lost: set[int] = set()
        self.revoked: dict[AgentId, float] = {}
        self.ever_revoked: set[AgentId] = set()
        self.spoken = 0
        self.clock_was_set = False
        self.backup: tuple[bytes, Ledger, dict[AgentId, float]] | None = None
        self.process: Process | None = None
        self.old_lines: list[Line] = []
        self.devices = [self._device(place) for place in range(len(self.begin.seats))]
        self.browsers: list[Browser] = []
        self.tabs: list[Tab] = []
        self.start()

    def _loop(self) -> Loop:
        loop = Loop(self.time)
        loop.set_exception_handler(self._failed)
        return loop

    def _failed(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.problems.append(f"{context['message']} {context.get('exception')!r}")

    def _device(self, place: int) -> Device:
        folder = self._ground.folder / f"device{place}"
        folder.mkdir()
        return Device(self.begin.seats[place], folder, self.time, self.desktop, newer_server=place == 1)

    def close(self) -> None:
        """The end."""
        try:
            for device in self.devices:
                device.close()
            if self.process is not None:
                self.process.kill()
            self.desktop.end()
        finally:
            self.ears.close()
            uuid.uuid4 = self._uuid4

    def check(self) -> None:
        """Nothing went wrong where nobody could say so."""
        assert not self.problems, self.problems
        assert not self.ears.problems, self.ears.problems

    # The server

    def start(self) -> None:
        """A server process over the file, as it lies there; on a full disk nobody starts one."""
        self._ground.disk_full = False
        self.process = Process(self._ground, self.time, self.ledger, self._audit, self._failed)

    @property
    def up(self) -> Process:
        """The server; only asked for while there is one."""
        assert self.process is not None
        return self.process

    def kill(self, turns: int) -> None:
        """The server dies."""
        self.up.kill(turns)
        self.process = None

    def run(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Something asked of the server in no time."""
        process = self.up
        self.calm()
        task = process.loop.create_task(work)
        for _ in range(_PATIENCE):
            process.loop.finish_threads()
            process.loop.settle()
            if task.done():
                break
            self.check()
        return task.result()

    def calm(self) -> None:
        """The server does what it is at."""
        if self.process is not None:
            self.process.loop.slow_threads = False
            self.process.loop.finish_threads()
            self.process.loop.settle()

    def pass_time(self, seconds: float) -> None:
        """Time passes for everybody; no thread takes longer than a moment."""
        self.calm()
        advance(self.time, [self.desktop, *([self.process.loop] if self.process else [])], seconds)

    def settle(self) -> None:
        """Everybody does what there is to do at this moment."""
        if self.process is not None:
            self.process.loop.settle()
        self.desktop.settle()

    def save_backup(self) -> None:
        """Keep the file as it is now."""
        self.settle()
        self.up.database.checkpoint()
        self.backup = (self._ground.file.read_bytes(), copy.deepcopy(self.ledger), dict(self.revoked))

    def restore(self) -> None:
        """The server dies, and a backup takes its file's place: what happened since is lost, and the number line is another one."""
        assert self.backup is not None
        if self.process is not None:
            self.kill(0)
        content, ledger, revoked = self.backup
        for path in self._ground.folder.glob("desk.sqlite3*"):
            path.unlink()
        self._ground.file.write_bytes(content)
        with closing(sqlite3.connect(self._ground.file)) as connection, connection:
            connection.execute("UPDATE account SET epoch = ?", (new_id(),))
        self.lost |= self.ledger.where.keys() - ledger.where.keys()
        self.ledger = copy.deepcopy(ledger)
        self.answers.clear()
        self.heard.clear()
        self.revoked = dict(revoked)
        self.old_lines.clear()
        self.start()

    def floor(self) -> int:
        """The last number that was pruned."""
        with self.up.database.read() as connection:
            return int(connection.execute(select(account.c.floor).where(account.c.id == self.begin.account)).scalar_one())

    @property
    def is_healthy(self) -> bool:
        """Whether nothing keeps the server from being in time."""
        return self.process is not None and not (
            self.process.disk_full or self.process.loop.slow_threads or self.clock_was_set or any(one.full for one in self.devices)
        )

    def judge_page(self, agent: AgentId, page: MessagePage) -> None:
        """What a request is answered with."""
        assert self.ledger.may_see(agent, msgspec.json.encode(page), self.ledger.head), "a page told of another agent's chat"

    # Who comes

    def new_browser(self) -> Browser:
        """A visitor who was never here."""
        site = SiteRow(SITE, self.begin.account, "Shop", "Robin", (ORIGIN,))
        admitted = admit_visitor(self.up.database, site, None, None, self.time.wall())
        self.browsers.append(Browser(admitted.visitor))
        return self.browsers[-1]

    def new_tab(self, browser: Browser) -> Tab:
        """One more page of a visitor's."""
        self.tabs.append(Tab(browser, self.time))
        return self.tabs[-1]

    def token(self) -> int:
        """The number of a text that somebody types now."""
        self.spoken += 1
        return self.spoken

    # The network

    def carry(self, line: Line, count: int, turns: int = -1) -> None:
        """Bring frames to the server, which gets so many turns to answer, and note the commands among them."""
        for frame in list(line.to_server)[:count]:
            if line.served and frame.startswith(b'{"type":"command"'):
                self.heard.append((self._actor(line), _command(frame)))
        line.carry(count)
        if self.process is not None:
            self.process.loop.settle(turns)

    def _actor(self, line: Line) -> Actor:
        for device in self.devices:
            if device.agent == line.name and device.seat.device == line.device:
                return AgentActor(self.begin.account, device.agent, device.seat.device)
        return VisitorActor(self.begin.account, VisitorId(line.name), SITE, line.device)

    def flow(self, one: Device | Tab) -> None:
        """What is under way on this connection arrives, both ways, and so do the answers to it."""
        one.speak()
        while one.line is not None and (one.line.to_server or one.line.to_client):
            self.carry(one.line, 1_000)
            one.hear(1_000)
            self.settle()
            one.speak()

    def everybody(self) -> list[Device | Tab]:
        """All ends of all connections."""
        return [*self.devices, *self.tabs]

    # What the server gives to the network

    def _audit(self, line: Line, frame: bytes) -> None:
        try:
            self._judge(line, frame)
        except (AssertionError, KeyError) as wrong:
            self.problems.append(f"{wrong!r} in {frame[:300]!r} to {line.name}")

    def _judge(self, line: Line, frame: bytes) -> None:
        if line.name not in self.begin.agents.values():
            assert self.ledger.is_of(VisitorId(line.name), frame), "a stranger's text went to a visitor"
            assert not any(f'"{name}"'.encode() in frame for name in NAMES if name), "a visitor was told what agents call them"
            assert not any(agent.encode() in frame for agent in self.begin.agents.values()), "a visitor was told an agent's id"
        else:
            agent = AgentId(line.name)
            assert self.time.now <= self.revoked.get(agent, self.time.now) + REVOKED_WITHIN_S, "told after the sign-in ended"
            found = _CURSOR.search(frame) if frame.startswith(b'{"type":"snapshot"') else None
            assert self.ledger.may_see(agent, frame, int(found[1]) if found else self.ledger.head), "another agent's chat was told"
        if frame.startswith((b'{"type":"ack"', b'{"type":"refusal"')):
            self._note(_answer(frame))

    def _note(self, answer: dict[str, Any]) -> None:
        if answer.get("command") is None or "retry_after_ms" in answer:
            return
        now = ("ack", "") if answer["type"] == "ack" else ("refusal", answer["code"])
        before = self.answers.setdefault(answer["command"], now)
        assert before == now, f"one command, two answers: {before} {now}"

    def again(self, actor: Actor, frame: CommandFrame) -> Answer:
        """Give a command once more, some other way; its answer."""
        kinds = AGENT_COMMANDS if isinstance(actor, AgentActor) else VISITOR_COMMANDS
        command = msgspec.json.decode(frame.data, type=kinds[frame.kind])
        return self.run(self.up.answer(actor, frame.id, command))

    def mend_everything(self) -> None:
        """All faults are over: the server runs, its disk has room, and who is not there any more is known to be gone."""
        if self.process is None:
            self.start()
        process = self.up
        process.fill_disk(False)
        process.loop.slow_threads = False
        process.loop.finish_threads()
        for device in self.devices:
            device.fill_disk(full=False)
        for line in process.lines:
            if not line.open:
                line.carry(1_000)
                line.hang_up_server()
        self.settle()
