"""What a CRM has said of leads, deals and activities, and trying again what failed."""

from app.protocol.commands import RetryCrmItem
from app.protocol.details import CrmItemState, CrmReason
from app.protocol.errors import ErrorCode
from app.protocol.events import CrmItemChanged
from app.protocol.ids import CrmItemId, new_id
from server_stub.db.accounts import create_account
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.crm_items import MAX_DETAIL_CHARACTERS, MAX_LINK_CHARACTERS
from server_stub.handlers.system import SettleCrmItem
from tests.server_stub.company import Company
from tests.server_stub.handlers.written import items, known, lead, refusal, stored, told

PENDING, SAVED, FAILED = CrmItemState.PENDING, CrmItemState.SAVED, CrmItemState.FAILED


async def test_what_the_crm_says_is_told(company: Company) -> None:
    row = await known(company)
    id_, before = await lead(company, row), company.head
    long = "no such owner " * 100
    await company.desk_does(SettleCrmItem(id_, PENDING, CrmReason.BUSY))
    await company.desk_does(SettleCrmItem(id_, PENDING, CrmReason.BUSY))
    await company.desk_does(SettleCrmItem(id_, FAILED, CrmReason.REJECTED, long))
    await company.desk_does(SettleCrmItem(id_, SAVED, CrmReason.PERSON_AMBIGUOUS, "", "https://crm.example/7", "7"))
    changes = [event for event in await company.told(company.anna, before) if isinstance(event, CrmItemChanged)]
    assert [(one.revision, one.item.state, one.item.reason, one.item.detail, one.item.link) for one in changes] == [
        (3, PENDING, CrmReason.BUSY, "", ""),
        (4, FAILED, CrmReason.REJECTED, long[:MAX_DETAIL_CHARACTERS], ""),
        (5, SAVED, CrmReason.PERSON_AMBIGUOUS, "", "https://crm.example/7"),
    ]
    assert (items(company, row), stored(company, id_, "remote")) == ([changes[-1].item], "7")


async def test_what_is_saved_stays_saved(company: Company) -> None:
    row = await known(company)
    id_ = await lead(company, row)
    await company.desk_does(SettleCrmItem(id_, SAVED, None, "", "https://crm.example/7", "7"))
    for late in (SettleCrmItem(id_, PENDING, CrmReason.BUSY), SettleCrmItem(id_, FAILED, CrmReason.REJECTED)):
        await company.desk_does(late)
    assert [(item.state, item.reason) for item in items(company, row)] == [(SAVED, None)]


async def test_an_item_of_another_company_is_not_settled(company: Company) -> None:
    id_ = await lead(company, await known(company))
    other = SystemActor(create_account(company.database, "Elsewhere", company.clock()))
    for actor, item in ((other, id_), (company.desk, CrmItemId(new_id()))):
        assert (await refusal(company, actor, SettleCrmItem(item, SAVED))).code is ErrorCode.NOT_FOUND


async def test_a_failed_one_is_tried_again_at_once_and_others_need_no_help(company: Company) -> None:
    row = await known(company)
    id_ = await lead(company, row)
    retry = RetryCrmItem(conversation=row.id, item=id_)
    assert await told(company, company.anna, retry) == []
    await company.desk_does(SettleCrmItem(id_, FAILED, CrmReason.REJECTED, "no such owner"))
    with company.database.write() as connection:
        connection.exec_driver_sql("UPDATE crm_item SET attempts = 4, next_at = 99")
    (changed,) = await told(company, company.anna, retry)
    assert isinstance(changed, CrmItemChanged)
    assert (changed.item.state, changed.item.reason, changed.item.detail) == (PENDING, None, "")
    assert (stored(company, id_, "attempts"), stored(company, id_, "next_at")) == (0, 0)
    await company.desk_does(SettleCrmItem(id_, SAVED, None, "", "", "7"))
    assert await told(company, company.anna, retry) == []
    elsewhere = await known(company)
    for item, conversation in ((id_, elsewhere.id), (CrmItemId(new_id()), row.id)):
        refused = await refusal(company, company.anna, RetryCrmItem(conversation=conversation, item=item))
        assert refused.code is ErrorCode.NOT_FOUND


async def test_a_link_that_is_too_long_is_none(company: Company) -> None:
    row = await known(company)
    id_ = await lead(company, row)
    await company.desk_does(SettleCrmItem(id_, SAVED, None, "", "https://crm.example/" + "7" * MAX_LINK_CHARACTERS, "7"))
    assert [(item.state, item.link) for item in items(company, row)] == [(SAVED, "")]


async def test_what_was_noted_of_attempts_outlasts_what_the_crm_says(company: Company) -> None:
    id_ = await lead(company, await known(company))
    with company.database.write() as connection:
        connection.exec_driver_sql("UPDATE crm_item SET attempts = 4, next_at = 99")
    await company.desk_does(SettleCrmItem(id_, PENDING, CrmReason.BUSY))
    assert (stored(company, id_, "attempts"), stored(company, id_, "next_at")) == (4, 99)
