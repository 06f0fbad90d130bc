"""The bot at work in a company, and what its visitors read."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from app.protocol.commands import AnswerQuestion, Command
from app.protocol.records import ConversationState
from server_stub.db.messages import newest_messages
from server_stub.db.rows import ConversationRow
from server_stub.eventlog.follower import Follower
from server_stub.eventlog.subscribe import Subscription
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.execute import Executor
from server_stub.playbooks.runner import Runner
from tests.fakes.patience import PATIENCE_S
from tests.fakes.working import working
from tests.server_stub.company import Company

PERSON = AnswerQuestion(card="topic", answer="person")
LOOKING = AnswerQuestion(card="topic", answer="looking")
ONLINE = "Great! I am calling somebody from our team. You can already write what it is about."
OFFLINE = "I am sorry, nobody of us can answer right now. What you wrote is kept."
ASK_NAME = "May I ask your name, so that somebody can get back to you?"
AGAIN = "I am only a small bot and know these two ways. Which one may I take you?"
ASK_EMAIL = "And at which e-mail address can we reach you?"
ASK_INTEREST = "What is it about?"
SKIP_NAME = AnswerQuestion(card="name", answer="skip")
SKIP_EMAIL = AnswerQuestion(card="email", answer="skip")


@asynccontextmanager
async def bot(company: Company, executor: Executor | None = None) -> AsyncGenerator[None]:
    """The bot of all accounts, running until the end of the block."""
    work = Follower(company.log, company.wakeup, company.database, Runner(executor or company.executor, company.database, company.clock))
    async with working(work.run(), "bot"):
        yield


def texts(company: Company, row: ConversationRow) -> list[str]:
    """Everything written in a conversation after the opening."""
    with company.database.read() as connection:
        return [message.text for message in newest_messages(connection, row.id, 100) if message.text][2:]


async def until(company: Company, asked: Callable[[], bool]) -> None:
    """Wait until the log has brought it about."""
    async with asyncio.timeout(PATIENCE_S):
        with Subscription(company.log, company.wakeup, company.account, company.head) as log:
            while not asked():
                await log.next()


async def state(company: Company, visitor: VisitorActor, wanted: ConversationState) -> ConversationRow:
    """The visitor's conversation, once it is in that state."""
    await until(company, lambda: company.current(visitor).state is wanted)
    return company.current(visitor)


async def bot_is_through(company: Company) -> None:
    """Wait until the bot has read everything: it answers in order, so somebody who comes now is answered last."""
    last = await company.visitor()
    await company.does(last, LOOKING)
    await state(company, last, ConversationState.CLOSED)


async def says(company: Company, visitor: VisitorActor, command: Command, reply: str) -> None:
    """The visitor says something, and the bot has answered with these words."""
    await company.does(visitor, command)
    await until(company, lambda: texts(company, company.current(visitor))[-1:] == [reply])
