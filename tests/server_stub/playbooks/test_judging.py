"""Cards that qualify, disqualify and hand back: in the flow, in the conversation's row, and in what agents are told."""

import msgspec
import pytest

from app.protocol.commands import AnswerQuestion
from app.protocol.records import Answer, ConversationState, Outcome, Qualification
from server_stub.handlers.effects import EndFlow, Say, SetQualification
from server_stub.playbooks.engine import begin, decode, step
from server_stub.playbooks.load import load
from server_stub.playbooks.publish import publish
from server_stub.playbooks.runs import Choice, Staff
from server_stub.playbooks.simulator import run
from server_stub.playbooks.situation import Answered, State, WaitExpired, Wrote
from tests.server_stub.company import SITE, Company
from tests.server_stub.playbooks.at_work import bot, state

ANSWERS = (Answer(id="yes", text="For a company"), Answer(id="no", text="For myself"), Answer(id="chat", text="May I talk?"))
PLAYBOOK = msgspec.json.encode(
    {
        "bot_name": "Bot",
        "start": "who",
        "cards": [
            {
                "type": "question",
                "id": "who",
                "text": "Whom is it for?",
                "answers": [
                    {"id": "yes", "text": "For a company", "next": "good"},
                    {"id": "no", "text": "For myself", "next": "bad"},
                    {"id": "chat", "text": "May I talk?", "next": "live"},
                ],
            },
            {"type": "qualify", "id": "good"},
            {"type": "disqualify", "id": "bad", "next": "back"},
            {"type": "hand_back", "id": "back", "text": "Sorry, we only sell to companies. Or is it for one?"},
            {"type": "live_chat", "id": "live", "online_message": "On", "wait_seconds": 9, "offline_message": "Off", "next": "plain"},
            {"type": "hand_back", "id": "plain"},
        ],
    }
)
FLOW = load(PLAYBOOK)
ASKED = State(question="who", above="who")


@pytest.mark.parametrize(("answer", "found"), [("yes", Qualification.QUALIFIED), ("no", Qualification.DISQUALIFIED)])
def test_an_answer_can_qualify_and_disqualify(answer: str, found: Qualification) -> None:
    _, effects = step(FLOW, begin(FLOW), Answered("who", answer, online=True))
    assert effects[0] == SetQualification(found)


def test_the_question_above_is_asked_again_in_the_cards_words_and_can_be_answered() -> None:
    after, effects = step(FLOW, begin(FLOW), Wrote("for myself", online=True))
    assert effects[1:] == (Say(text="Sorry, we only sell to companies. Or is it for one?", card="who", answers=ANSWERS),)
    assert after == ASKED
    assert step(FLOW, after, Answered("who", "yes", online=True))[1] == (SetQualification(Qualification.QUALIFIED), EndFlow())


@pytest.mark.parametrize("stored", [b"", b'{"question":"who","above":"who"}'])
def test_the_offline_flow_hands_back_over_the_live_chat_card(stored: bytes) -> None:
    waiting, _ = step(FLOW, decode(FLOW, stored), Answered("who", "chat", online=True))
    after, effects = step(FLOW, waiting, WaitExpired(online=True))
    assert effects == (Say(text="Off"), Say(text="Whom is it for?", card="who", answers=ANSWERS))
    assert after == State(question="who", live_chat="live", above="who")


def test_with_no_question_above_the_flow_ends() -> None:
    assert step(FLOW, State(live_chat="live"), WaitExpired(online=True))[1] == (Say(text="Off"), EndFlow())


def test_the_last_judgement_of_a_run_counts() -> None:
    assert run(FLOW, [Choice("no")], Staff(online=False)).qualification is Qualification.DISQUALIFIED
    assert run(FLOW, [Choice("no"), Choice("yes")], Staff(online=False)).qualification is Qualification.QUALIFIED


async def test_the_conversation_keeps_it(company: Company) -> None:
    publish(company.database, SITE, PLAYBOOK, company.clock())
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, AnswerQuestion(card="who", answer="yes"))
        row = await state(company, visitor, ConversationState.CLOSED)
    assert (row.qualification, row.outcome) == (Qualification.QUALIFIED, Outcome.BOT_ONLY)
