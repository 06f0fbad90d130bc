"""What the bot reads of a conversation before it speaks; one read transaction each."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.protocol.details import FieldName
from app.protocol.ids import AccountId, ConversationId
from app.protocol.records import AuthorKind, ConversationState, Message, MessageKind
from server_stub.db.database import Database
from server_stub.db.looks import of_version
from server_stub.db.messages import COLUMNS as MESSAGE_COLUMNS
from server_stub.db.messages import message_from
from server_stub.db.tables import account, agent, conversation, detail_field, message, playbook, site
from server_stub.eventlog.stored import position
from server_stub.playbooks.situation import Around

# The bot speaks before an agent was called, and after none came.
BOT_STATES = (ConversationState.BOT, ConversationState.MISSED)
_LOOK = (of_version("bot_name").label("bot_name"), of_version("language").label("language"))


@dataclass(frozen=True, slots=True)
class Standing:
    """A conversation where the bot has the word: its playbook's version, the state it left, the message it answered last,
    the bot's name there, whether an agent is online, whatever the hour, and what there is around the flow.
    """

    playbook: str
    state: bytes
    answered: int
    bot_name: str
    online: bool
    around: Around


def read_standing(database: Database, account_id: AccountId, id_: ConversationId) -> Standing | None:
    """How a conversation stands; None where the bot has no say in it."""
    c = conversation.c
    wanted = (
        select(c.playbook, c.flow_state, c.flow_number, *_LOOK, account.c.region, account.c.currency)
        .join(site, site.c.key == c.site)
        .join(playbook, playbook.c.id == c.playbook)
        .join(account, account.c.id == c.account)
        .where(c.id == id_, c.account == account_id, c.state.in_(BOT_STATES))
    )
    with database.read() as connection:
        row = connection.execute(wanted).first()
        if row is None:
            return None
        around = Around(_known(connection, id_), row.language, row.region, row.currency)
        return Standing(row.playbook, row.flow_state, row.flow_number, row.bot_name, _online(connection, account_id), around)


def read_unanswered(database: Database, account: AccountId) -> tuple[list[Message], int]:
    """What the bot may still owe an answer to, oldest first, and the number of the account's newest event at that moment."""
    c = conversation.c
    open_ones = (message.c.conversation == c.id) & (message.c.number > c.flow_number)
    wanted = select(*MESSAGE_COLUMNS).join(conversation, open_ones).where(c.account == account, c.state.in_(BOT_STATES))
    with database.read() as connection:
        _, head = position(connection, account)
        found = [message_from(row) for row in connection.execute(wanted.order_by(message.c.conversation, message.c.number))]
    return [one for one in found if concerns_bot(one)], head


def concerns_bot(said: Message) -> bool:
    """Whether a message is one that the bot may answer: the visitor's words, or the notice that nobody came."""
    return said.kind is MessageKind.MISSED or (said.kind is MessageKind.TEXT and said.author.kind is AuthorKind.VISITOR)


def _known(connection: Connection, id_: ConversationId) -> dict[FieldName, str]:
    """The details that have a value."""
    c = detail_field.c
    rows = connection.execute(select(c.field, c.value).where(c.conversation == id_, c.value != ""))
    return {FieldName(row.field): row.value for row in rows}


def _online(connection: Connection, account: AccountId) -> bool:
    c = agent.c
    there = select(c.id).where(c.account == account, c.intent_online, c.reachable, ~c.deactivated)
    return connection.execute(there.limit(1)).first() is not None
