"""A person who plays the visitor of a playbook that they are at work on: what they said, and who is there to answer. Pure."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.core.playbooks.definition import Definition, Slot
from app.protocol.playbooks import PlaybookRun, PlaybookTrial, TrialReply
from app.protocol.records import Answer, AuthorKind

LONGEST_WAIT_S = 600


class Crew(StrEnum):
    """Who is there to answer."""

    TAKES = "takes"  # somebody takes the chat after a while
    BUSY = "busy"  # somebody is online, but takes no chat
    NOBODY = "nobody"


class Rehearsal(Struct, frozen=True, kw_only=True):
    """What the visitor said so far, and what goes on around. `after_s`: how long they wait for who takes the chat.

    `agreed`: the consent that was agreed to, as the definition has it.
    """

    replies: tuple[TrialReply, ...] = ()
    crew: Crew = Crew.TAKES
    after_s: int = 15
    agreed: Any = ""

    def trial(self, definition: Definition, language: str) -> PlaybookTrial:
        """What to ask the server. `language`: in which dates and amounts are read where the playbook names none."""
        return PlaybookTrial(
            definition=dict(definition),
            replies=self.replies,
            online=self.crew is not Crew.NOBODY,
            taken_after_ms=self.after_s * 1_000 if self.crew is Crew.TAKES else None,
            language=spoken(definition) or language,
        )

    def said(self, run: PlaybookRun, answer: str = "", text: str = "") -> "Rehearsal":
        """The visitor chooses an answer of what is asked in a run, or writes. What could not be said any more is forgotten."""
        return replace(self, replies=(*self._heard(run), TrialReply(answer=answer, text=text, card=run.asks)))

    def back(self, run: PlaybookRun) -> "Rehearsal":
        """Without the last thing that was said."""
        return replace(self, replies=self._heard(run)[:-1])

    def anew(self) -> "Rehearsal":
        """From the beginning, with the same people around."""
        return replace(self, replies=(), agreed="")

    def among(self, crew: Crew, after_s: int) -> "Rehearsal":
        """With others around."""
        return replace(self, crew=crew, after_s=after_s)

    def must_agree(self, definition: Definition) -> bool:
        """Whether the visitor is to agree to something first."""
        return bool(consent(definition)) and consent(definition) != self.agreed

    def broke_off(self, run: PlaybookRun) -> bool:
        """Whether the visitor could not say all that they said before."""
        return run.said < len(self.replies)

    def _heard(self, run: PlaybookRun) -> tuple[TrialReply, ...]:
        return self.replies[: run.said]


def offered(run: PlaybookRun) -> tuple[Answer, ...]:
    """The answers that the visitor may choose from at the end of a run."""
    if not run.asks:
        return ()
    return next((line.answers for line in reversed(run.lines) if line.author is AuthorKind.BOT and line.card == run.asks), ())


def consent(definition: Definition) -> Any:
    """What visitors must agree to, plain or with marks; empty: nothing."""
    return definition.get("consent", "")


def look(definition: Definition, name: str) -> str:
    """What a playbook says of its look: accent, icon or language; empty: it is left to the site."""
    return str(definition.get("look", {}).get(name, ""))


def spoken(definition: Definition) -> str:
    """The language of a playbook; empty: the site's."""
    return look(definition, "language")


def unreached(runs: PlaybookRun | None) -> tuple[frozenset[str], frozenset[Slot]]:
    """The cards and the ways that no visitor reaches, as far as all was tried."""
    if runs is None or not runs.whole:
        return frozenset(), frozenset()
    return frozenset(runs.unreached_cards), frozenset(_slots(runs))


def _slots(run: PlaybookRun) -> Iterable[Slot]:
    return (Slot(way.card, way.answer) for way in run.unreached_ways)
