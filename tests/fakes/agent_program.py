"""An agent's client without a window, as a program that can be killed: told what to do on stdin, a line of JSON each, answers likewise."""

import asyncio
import json
import logging
import os
import sys
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from app.core.views import ConnectionState, Folder
from app.protocol.details import FieldName
from app.protocol.ids import ConversationId
from tests.fakes.agent_desk import AgentDesk, agent_desk
from tests.fakes.patience import PATIENCE_S

_NEWEST = 1_000


class FileSecrets:
    """A keyring that survives the program: one file, written whole or not at all."""

    kept, shut = True, False

    def __init__(self, path: Path) -> None:
        self._path = path

    async def read(self, name: str) -> str | None:
        return self._held().get(name)

    async def write(self, name: str, secret: str) -> None:
        self._keep(self._held() | {name: secret})

    async def delete(self, name: str) -> None:
        self._keep({key: secret for key, secret in self._held().items() if key != name})

    def _held(self) -> dict[str, str]:
        held: dict[str, str] = json.loads(self._path.read_text()) if self._path.exists() else {}
        return held

    def _keep(self, held: dict[str, str]) -> None:
        new = self._path.with_suffix(".new")
        new.write_text(json.dumps(held))
        new.replace(self._path)


class Agent:
    """Does what the lines say. Each method's name is what a line calls it by."""

    def __init__(self, desk: AgentDesk) -> None:
        self._desk = desk
        self._client = desk.client

    async def sign_in(self, server: str, who: str) -> None:
        """Sign in, and switch to online."""
        await self._client.account.sign_in(server, f"{who}@acme.example", "demo")
        self._client.actions.set_online(True)

    async def resume(self) -> bool:
        """Go on with the sign-in that was kept."""
        return await self._client.account.resume()

    async def connected(self) -> None:
        """Wait until it is caught up."""
        await self._until(lambda: self._client.live.connection.state is ConnectionState.ONLINE)

    async def cut(self) -> None:
        """Wait until it knows that it is not connected."""
        await self._until(lambda: self._client.live.connection.state is not ConnectionState.ONLINE)

    async def quiet(self) -> None:
        """Wait until it is caught up and has nothing to send any more."""
        await self._until(lambda: self._client.live.connection.state is ConnectionState.ONLINE and not self._client.outbox.waiting())

    async def take(self, count: int) -> list[str]:
        """Take every conversation that waits, until `count` are this agent's; their ids."""
        asked: set[ConversationId] = set()

        def mine() -> list[str]:
            for row in self._client.queries.inbox(Folder.UNASSIGNED):
                if row.id not in asked:
                    asked.add(row.id)
                    self._client.actions.assign_to_me(row.id)
            return [row.id for row in self._client.queries.inbox(Folder.MINE)]

        await self._until(lambda: len(mine()) >= count)
        return mine()

    async def write(self, conversation: str, text: str) -> str:
        """Write a reply; the message's id, once it is kept."""
        return self._client.actions.send_message(ConversationId(conversation), text)

    async def set_field(self, conversation: str, field: str, value: str) -> None:
        """Write a field of the Details; done when it is kept."""
        self._client.actions.set_field(ConversationId(conversation), FieldName(field), value)

    async def fields(self, conversation: str) -> dict[str, list[str]]:
        """The Details that the window would show: value and state of each field."""
        shown = self._client.queries.details(ConversationId(conversation))
        return {row.field.value: [row.value, row.state.value] for row in shown.fields} if shown else {}

    async def holds(self, texts: list[str]) -> None:
        """Wait until all of these are there and sent."""
        await self._until(lambda: {text for text, delivery in chain(*self._texts().values()) if delivery == "sent"}.issuperset(texts))

    async def wake(self) -> None:
        """As when the machine wakes up."""
        self._desk.link.wake()

    async def view(self) -> dict[str, list[list[str]]]:
        """By conversation, what the window would show: text and delivery of each message, in order."""
        return self._texts()

    async def snapshots(self) -> int:
        """How many snapshots were taken since the start."""
        return _snapshots.count

    def _texts(self) -> dict[str, list[list[str]]]:
        queries = self._client.queries
        rows = [row for folder in Folder for row in queries.inbox(folder)]
        return {row.id: [[one.text, one.delivery.value] for one in queries.messages(row.id, _NEWEST) if one.text] for row in rows}

    async def _until(self, look: Callable[[], bool]) -> None:
        await self._desk.until(look, PATIENCE_S)


class _Snapshots(logging.Handler):
    """Counts the snapshots that were taken in."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += record.getMessage().startswith("snapshot ")


_snapshots = _Snapshots()


async def _work(folder: Path) -> None:
    async with agent_desk(folder, FileSecrets(folder / "secrets.json")) as desk:
        agent = Agent(desk)
        while line := await asyncio.to_thread(sys.stdin.readline):
            name, *arguments = json.loads(line)
            answer = await getattr(agent, name)(*arguments)
            sys.stdout.write(json.dumps({"done": name, "answer": answer}) + "\n")
            sys.stdout.flush()


def main() -> None:
    """Run over a data folder until stdin ends."""
    os.environ["NO_PROXY"] = "*"
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s", stream=sys.stderr)
    logging.getLogger("livechat.intake").addHandler(_snapshots)
    asyncio.run(_work(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
