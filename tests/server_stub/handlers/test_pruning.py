"""What is promised for a time is kept that long, and no longer."""

import pytest

from app.protocol.commands import AssignToMe, SendMessage, SetOnline
from app.protocol.errors import ErrorCode
from app.protocol.ids import new_id
from app.protocol.records import ConversationState
from server_stub.db.tokens import issue_refresh_token, new_sign_in, rotate_refresh_token
from server_stub.handlers.pruning import DAY_MS, EVENTS_KEPT_MS, RESULTS_KEPT_MS, Pruning
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import DeactivateAgent
from tests.server_stub.company import Company


@pytest.mark.parametrize(("age_ms", "remembered"), [(RESULTS_KEPT_MS, True), (RESULTS_KEPT_MS + 1, False)])
async def test_results_are_remembered_for_a_week(company: Company, age_ms: int, remembered: bool) -> None:
    row = await company.chat(ConversationState.UNASSIGNED)
    id_, wish = new_id(), AssignToMe(conversation=row.id)
    await company.does(company.anna, SetOnline(online=False), id_)
    company.clock.advance(age_ms)
    await Pruning(company.database, company.clock).prune()
    if remembered:
        with pytest.raises(Refused) as refusal:
            await company.does(company.anna, wish, id_)
        assert refusal.value.code is ErrorCode.IDEMPOTENCY_CONFLICT
    else:
        await company.does(company.anna, wish, id_)


async def test_few_events_are_kept_however_old(company: Company) -> None:
    await company.chat(ConversationState.ASSIGNED, company.anna)
    company.clock.advance(100 * EVENTS_KEPT_MS)
    await Pruning(company.database, company.clock).prune()
    assert (await company.entries(0))[0].number == 1


async def test_a_message_is_remembered_for_ever(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    id_ = new_id()
    await company.does(company.anna, SendMessage(conversation=row.id, text="Once"), id_)
    company.clock.advance(365 * DAY_MS)
    await Pruning(company.database, company.clock).prune()
    before = company.head
    await company.does(company.anna, SendMessage(conversation=row.id, text="Once"), id_)
    assert company.head == before


async def test_with_a_user_their_tokens_end(company: Company) -> None:
    tokens = {
        agent: issue_refresh_token(company.database, new_sign_in(agent.agent, "desk", ""), company.clock(), DAY_MS).token
        for agent in (company.anna, company.ben)
    }
    await company.desk_does(DeactivateAgent(company.anna.agent))
    alive = [rotate_refresh_token(company.database, token, company.clock(), DAY_MS) is not None for token in tokens.values()]
    assert alive == [False, True]
