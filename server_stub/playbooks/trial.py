"""A playbook that somebody is at work on, tried out: one visitor's way through it, and what no visitor reaches. Pure."""

from typing import Any

import msgspec

from app.protocol.playbooks import PlaybookRun, PlaybookTrial, PlaybookWay, TrialReply
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.exploration import explore
from server_stub.playbooks.load import load
from server_stub.playbooks.runs import Choice, Staff, Words
from server_stub.playbooks.simulator import run
from server_stub.playbooks.situation import Around

MOST_REPLIES = 500


def try_out(trial: PlaybookTrial, region: str = "", currency: str = "") -> PlaybookRun:
    """What becomes of it. `region`, `currency`: the account's, see entry.read. Raises DefinitionError where it cannot be used yet."""
    definition = load(msgspec.json.encode(trial.definition))
    replies = [_reply(one) for one in trial.replies[:MOST_REPLIES]]
    staff = Staff(trial.online, trial.taken_after_ms)
    done = run(definition, replies, staff, pace=trial.pace_ms, around=Around({}, trial.language, region, currency))
    return PlaybookRun(
        end=done.end,
        lasted_ms=done.lasted,
        lines=done.lines,
        fields=done.captured,
        notes=done.notes,
        qualification=done.qualification,
        said=done.said,
        asks=done.asks,
        **_unreached(definition),
    )


def _reply(reply: TrialReply) -> Choice | Words:
    return Choice(reply.answer, reply.card) if reply.answer else Words(reply.text, reply.card)


def _unreached(definition: Definition) -> dict[str, Any]:
    found = explore(definition)
    ways = tuple(PlaybookWay(card=card, answer=answer) for card, answer in found.ways)
    return {"unreached_cards": found.cards, "unreached_ways": ways, "whole": found.whole}
