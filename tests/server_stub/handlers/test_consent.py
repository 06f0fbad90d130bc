"""What a visitor must agree to: once, before anything is stored, and again only where the text is another one."""

from typing import Any

import msgspec
import pytest
from sqlalchemy import insert, select, text, update

from app.protocol.commands import AnswerQuestion, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.ids import new_id
from app.protocol.marks import Marked
from app.protocol.records import ChatState, ConversationState
from server_stub.db.tables import playbook
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.effects import EndFlow
from server_stub.handlers.refused import Refused
from tests.fakes.marked import MARKED
from tests.server_stub.company import PERSON, Company

AGREED = AnswerQuestion(card=PERSON.card, answer=PERSON.answer, consent=True)


def ask(company: Company, consent: Marked) -> str:
    """A new version of the playbook, which asks for this."""
    asked: dict[str, Any] = {"id": new_id(), "consent": msgspec.json.encode(consent), "active": True, "created_at": company.clock()}
    with company.database.write() as connection:
        before = connection.execute(select(playbook).where(playbook.c.active)).mappings().one()
        connection.execute(update(playbook).values(active=False))
        connection.execute(insert(playbook).values(dict(before) | asked | {"version": before["version"] + 1}))
    return str(asked["id"])


async def refused(company: Company, visitor: VisitorActor, command: AnswerQuestion | WriteMessage, id_: str | None = None) -> ErrorCode:
    """The code of the refusal."""
    with pytest.raises(Refused) as refusal:
        await company.does(visitor, command, id_)
    return refusal.value.code


def stored(company: Company) -> list[int]:
    """How many rows there are of everything that a command leaves behind."""
    tables = ("conversation", "message", "event", "result")
    with company.database.read() as connection:
        return [connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in tables]  # noqa: S608 - our own names


async def end(company: Company, visitor: VisitorActor) -> None:
    """The bot has nothing more to say."""
    await company.bot(company.current(visitor), EndFlow())


@pytest.mark.parametrize("command", [PERSON, WriteMessage(text="Hello?")])
async def test_without_consent_nothing_is_stored(company: Company, command: AnswerQuestion | WriteMessage) -> None:
    ask(company, MARKED)
    visitor = await company.visitor()
    before, id_ = stored(company), new_id()
    assert await refused(company, visitor, command, id_) is ErrorCode.CONSENT_MISSING
    assert stored(company) == before
    assert company.visitor_snapshot(visitor).chat.state is ChatState.NEW
    await company.does(visitor, msgspec.structs.replace(command, consent=True), id_)  # the same command, agreed to now
    assert company.current(visitor).state is ConversationState.BOT


async def test_when_and_to_what_is_kept_with_the_conversation(company: Company) -> None:
    version, visitor = ask(company, MARKED), await company.visitor()
    company.clock.advance(5_000)
    await company.does(visitor, AGREED)
    agreed_at = company.clock()
    row = company.current(visitor)
    assert (row.consented_at, row.consented_to) == (agreed_at, version)


async def test_the_site_asks_until_the_visitor_has_agreed(company: Company) -> None:
    ask(company, MARKED)
    visitor, other = await company.visitor(), await company.visitor()
    assert company.visitor_snapshot(visitor).site.consent == MARKED
    await company.does(visitor, AGREED)
    assert company.visitor_snapshot(visitor).site.consent == ()
    assert company.visitor_snapshot(other).site.consent == MARKED


async def test_who_has_agreed_is_not_asked_again_by_a_version_that_asks_for_the_same(company: Company) -> None:
    version, visitor = ask(company, MARKED), await company.visitor()
    await company.does(visitor, AGREED)
    agreed_at = company.clock()
    await company.does(visitor, WriteMessage(text="In the same conversation nobody asks."))
    company.clock.advance(60_000)
    ask(company, MARKED)
    await end(company, visitor)
    await company.does(visitor, PERSON)
    row = company.current(visitor)
    assert (row.consented_at, row.consented_to) == (agreed_at, version)


async def test_another_text_is_asked_for_anew(company: Company) -> None:
    ask(company, MARKED)
    visitor = await company.visitor()
    await company.does(visitor, AGREED)
    newer = ask(company, MARKED[:1])
    await company.does(visitor, WriteMessage(text="The running chat keeps its version."))
    await end(company, visitor)
    assert company.visitor_snapshot(visitor).site.consent == MARKED[:1]
    assert await refused(company, visitor, PERSON) is ErrorCode.CONSENT_MISSING
    await company.does(visitor, AGREED)
    assert company.current(visitor).consented_to == newer


async def test_where_nothing_is_asked_consent_is_nothing(company: Company) -> None:
    visitor = await company.visitor()
    await company.does(visitor, AGREED)
    row = company.current(visitor)
    assert (row.consented_at, row.consented_to) == (None, None)
