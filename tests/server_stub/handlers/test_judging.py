"""What a playbook finds of a visitor, as agents are told of it."""

import msgspec

from app.protocol.events import ConversationChanged
from app.protocol.records import ConversationState, Qualification
from server_stub.handlers.effects import SetQualification
from tests.server_stub.company import Company


async def test_agents_who_see_the_conversation_are_told_and_the_last_word_counts(company: Company) -> None:
    row = await company.chat(ConversationState.MISSED)
    before = company.head
    await company.bot(row, SetQualification(Qualification.QUALIFIED), SetQualification(Qualification.DISQUALIFIED))
    *_, told = await company.told(company.anna, before)
    assert isinstance(told, ConversationChanged)
    assert msgspec.json.decode(msgspec.json.encode(told.conversation))["qualification"] == "disqualified"
    assert company.again(row).qualification is Qualification.DISQUALIFIED


async def test_nothing_is_said_of_a_visitor_whom_no_card_has_judged(company: Company) -> None:
    row = await company.chat(ConversationState.MISSED)
    assert row.qualification is None
