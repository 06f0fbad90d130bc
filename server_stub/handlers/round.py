"""One round of the writer: a batch of commands is loaded, decided and saved in one transaction."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from app.protocol.commands import Command
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId, MessageId
from server_stub.db.batch import Batch
from server_stub.db.rows import ResultRow
from server_stub.eventlog.entry import Entry
from server_stub.handlers.actors import Actor, SystemActor
from server_stub.handlers.decide import decide
from server_stub.handlers.desk import Desk
from server_stub.handlers.load import load
from server_stub.handlers.messages import check_repeated
from server_stub.handlers.needs import Needs
from server_stub.handlers.refused import Refused
from server_stub.handlers.results import Answer, Key, conflict, key_of, remembered, to_remember
from server_stub.handlers.save import append_entries, save_rows
from server_stub.handlers.system import SystemCommand
from server_stub.handlers.turn import Turn

Clock = Callable[[], int]


class Wish(msgspec.Struct, frozen=True):
    """A command, who gives it, and under which id."""

    actor: Actor
    id: CommandId
    command: Command | SystemCommand


@dataclass(slots=True)
class _Fresh:
    """A wish that was not carried out before, and what it comes to: where its events end, if it has some, or why it was refused."""

    wish: Wish
    last_entry: int | None = None
    refused: Refused | None = None
    cursor: int = 0

    @property
    def answer(self) -> Answer:
        """What is answered, once it is carried out."""
        return Answer(self.cursor, self.refused)

    def is_remembered(self, desk: Desk) -> bool:
        """Whether its result has to be kept beside what it has done.

        A message carries the id of its command, and so is the memory of it. To the desk's own commands a refusal is not final. Of a
        visitor who has not agreed to it nothing at all is stored; the same command may come again with their consent.
        """
        if self.refused is not None:
            return not isinstance(self.wish.actor, SystemActor) and self.refused.code is not ErrorCode.CONSENT_MISSING
        return MessageId(self.wish.id) not in desk.written


@dataclass(frozen=True, slots=True)
class Round:
    """What a batch came to: an answer for each wish, in their order, and the events that were committed."""

    answers: list[Answer]
    entries: list[Entry]


def play(batch: Batch, wishes: Sequence[Wish], clock: Clock) -> Round:
    """Carry the wishes out in their order, all or none. Raises Unwritable, or whatever a bug of ours raises."""
    keys = [key_of(wish.actor, wish.id) for wish in wishes]
    with batch.transaction():
        results: dict[Key, ResultRow] = {row[:3]: row for row in batch.results([wish.id for wish in wishes])}
        fresh: dict[Key, _Fresh] = {}
        for wish, key in zip(wishes, keys, strict=True):
            if key not in results and key not in fresh:
                fresh[key] = _Fresh(wish)
        entries = _carry_out(batch, fresh, clock())
    answers = [
        remembered(results[key], wish.command) if key in results else _answer(wish, fresh[key])
        for wish, key in zip(wishes, keys, strict=True)
    ]
    return Round(answers, entries)


def _answer(wish: Wish, fresh: _Fresh) -> Answer:
    """The answer to a wish that was carried out in this round, or is the same again."""
    return fresh.answer if wish.command == fresh.wish.command else conflict(fresh.cursor)


def _carry_out(batch: Batch, fresh: Mapping[Key, _Fresh], now: int) -> list[Entry]:
    """Decide and save what is not yet decided."""
    desk = load(batch, _needs(fresh.values()))
    before = desk.as_loaded()
    for one in fresh.values():
        _decide(desk, one, now)
    entries, heads = append_entries(batch, desk.new_entries, {one.wish.actor.account for one in fresh.values()})
    save_rows(batch, before, desk, now)
    for one in fresh.values():
        one.cursor = heads[one.wish.actor.account] if one.last_entry is None else entries[one.last_entry].number
    kept = [to_remember(key, one.wish.command, one.answer, now) for key, one in fresh.items() if one.is_remembered(desk)]
    batch.insert_results(kept)
    return entries


def _needs(fresh: Iterable[_Fresh]) -> Needs:
    needs = Needs()
    for one in fresh:
        needs.add(one.wish.actor, one.wish.id, one.wish.command)
    return needs


def _decide(desk: Desk, one: _Fresh, now: int) -> None:
    so_far = len(desk.new_entries)
    written = desk.written.get(MessageId(one.wish.id))
    try:
        if written is not None:
            check_repeated(written, one.wish.actor, one.wish.command)
            return
        decide(Turn(desk, one.wish.actor.account, one.wish.id, now), one.wish.actor, one.wish.command)
    except Refused as refused:
        one.refused = refused
    if len(desk.new_entries) > so_far:
        one.last_entry = len(desk.new_entries) - 1
    if one.refused is not None and one.last_entry is not None:
        raise RuntimeError(f"{type(one.wish.command).__name__} was refused after it had changed something")
