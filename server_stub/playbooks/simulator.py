"""One run of a playbook in virtual time: what a visitor says, whether an agent comes, and what becomes of it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never

from app.protocol.details import CrmItemKind, FieldName, names_somebody
from app.protocol.playbooks import TrialEnd, TrialLine
from app.protocol.records import AuthorKind, MessageKind, Qualification
from server_stub.handlers.effects import CreateItem, Effect, EndFlow, RequestAgent, Say, SetDetail, SetQualification, WriteNote
from server_stub.playbooks.acts import answers
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.engine import asked, enter, follow
from server_stub.playbooks.runs import Choice, Moment, Run, Staff, Words
from server_stub.playbooks.situation import NOWHERE, Answered, Around, Event, State, WaitExpired, Wrote
from server_stub.playbooks.speakers import speakers

MOST_MOMENTS = 1_000
"""A run is cut off after that many things that happened in it."""

_CREATED = {
    CrmItemKind.LEAD: MessageKind.LEAD_CREATED,
    CrmItemKind.DEAL: MessageKind.DEAL_CREATED,
    CrmItemKind.ACTIVITY: MessageKind.ACTIVITY_CREATED,
}


def run(definition: Definition, replies: Sequence[Choice | Words], staff: Staff, *, pace: int = 5_000, around: Around = NOWHERE) -> Run:
    """Let a visitor go through it who says these things, `pace` ms apart. It comes to an end with any definition, checked or not.

    A reply to a card is said `pace` after that card asks; where it never does, or does not offer the answer, no more is said.
    """
    return _Course(definition, replies, staff, pace, around).run()


@dataclass(slots=True)
class _Course:
    """A run that is under way."""

    definition: Definition
    replies: Sequence[Choice | Words]
    staff: Staff
    pace: int
    around: Around
    now: int = 0
    said: int = 0
    state: State = field(default_factory=State)
    deadline: int | None = None
    take_at: int | None = None
    missed: bool = False
    end: TrialEnd = TrialEnd.OPEN
    lines: list[TrialLine] = field(default_factory=list)
    captured: dict[FieldName, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    qualification: Qualification | None = None
    moments: list[Moment] = field(default_factory=list)

    def run(self) -> Run:
        walk = enter(self.definition)
        for effect, card in speakers(self.definition, self.state, walk):
            if isinstance(effect, Say):
                self._say(effect, card)
        self.state = walk.state
        for _ in range(MOST_MOMENTS):
            if self.end is not TrialEnd.OPEN or not self._go_on():
                return self._result(self.end)
        return self._result(TrialEnd.CUT_OFF if self.end is TrialEnd.OPEN else self.end)

    def _result(self, end: TrialEnd) -> Run:
        lines, notes, moments = tuple(self.lines), tuple(self.notes), tuple(self.moments)
        asks = asked(self.definition, self.state) if end is TrialEnd.OPEN else None
        asking = asks.id if asks else ""
        return Run(end, self.now, lines, self.captured, notes, self.qualification, moments, self.said, asking)

    def _go_on(self) -> bool:
        """What happens next; of several at once the deadline comes first, as on the server. False: nothing will."""
        due = [(at, order) for order, at in enumerate((self.deadline, self.take_at, self._reply_at())) if at is not None]
        if not due:
            return False
        at, what = min(due)
        self.now = max(self.now, at)
        (self._expire, self._take, self._reply)[what]()
        return True

    def _reply_at(self) -> int | None:
        """When the visitor says the next thing; None: as it stands they do not."""
        reply = self.replies[self.said] if self.said < len(self.replies) else None
        if reply is None:
            return None
        return self.now + self.pace if self._is_asked(reply) else (self.said + 1) * self.pace if not reply.card else None

    def _is_asked(self, reply: Choice | Words) -> bool:
        """Whether it answers what is asked now, by name."""
        card = asked(self.definition, self.state)
        if card is None or card.id != reply.card:
            return False
        return isinstance(reply, Words) or any(path.id == reply.answer for path in answers(card))

    def _expire(self) -> None:
        self.deadline, self.missed = None, True
        self._write(AuthorKind.SYSTEM, kind=MessageKind.MISSED)
        self._tell(WaitExpired(self.staff.online))

    def _take(self) -> None:
        self.end = TrialEnd.TAKEN
        self._write(AuthorKind.AGENT, kind=MessageKind.JOINED)

    def _reply(self) -> None:
        reply, card = self.replies[self.said], asked(self.definition, self.state)
        self.said += 1
        match reply:
            case Words(text=text):
                self._write(AuthorKind.VISITOR, text)
                self._tell(Wrote(text, self.staff.online))
            case Choice(answer=answer):
                chosen = next((path for path in answers(card) if path.id == answer), None) if card else None
                if card and chosen:  # what is not offered cannot be chosen
                    self._write(AuthorKind.VISITOR, chosen.text)
                    self._tell(Answered(card.id, answer, self.staff.online))
            case _:
                assert_never(reply)

    def _tell(self, event: Event) -> None:
        walk = follow(self.definition, self.state, event, self.around)
        self.moments.append(Moment(event, walk))
        before, self.state = self.state, walk.state
        for effect, card in speakers(self.definition, before, walk):
            self._carry_out(effect, card)

    def _carry_out(self, effect: Effect, card: str) -> None:
        match effect:
            case Say():
                self._say(effect, card)
            case RequestAgent():
                self._say(Say(effect.online_message, marked=effect.online_marked), card)
                self.deadline, self.missed = self.now + effect.wait_ms, False
                self.take_at = None if self.staff.takes_after is None else self.now + self.staff.takes_after
            case EndFlow():
                self.end = TrialEnd.MISSED if self.missed else TrialEnd.BOT_ONLY
            case SetDetail():
                self.captured[effect.field] = effect.value
                self.around = replace(self.around, known={**self.around.known, effect.field: effect.value})
            case SetQualification():
                self.qualification = effect.qualification
            case WriteNote():
                self.notes.append(effect.text)
            case CreateItem():
                if effect.kind is CrmItemKind.ACTIVITY or names_somebody(self.around.known):
                    self._write(AuthorKind.BOT, effect.title, _CREATED[effect.kind], card)
            case _:
                assert_never(effect)

    def _say(self, say: Say, card: str) -> None:
        line = TrialLine(at=self.now, author=AuthorKind.BOT, text=say.text, marked=say.marked, answers=say.answers, card=card)
        self.lines.append(line)

    def _write(self, author: AuthorKind, text: str = "", kind: MessageKind = MessageKind.TEXT, card: str = "") -> None:
        self.lines.append(TrialLine(at=self.now, author=author, kind=kind, text=text, card=card))
