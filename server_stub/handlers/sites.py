"""What a visitor is shown of their site before anything was said: its look, whether somebody is there, and the opening."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
from sqlalchemy import Connection, select

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, ConversationId, MessageId, derived_id
from app.protocol.marks import Marked
from app.protocol.records import AuthorKind, Chat, ChatState, ConversationState, Message, Site
from server_stub.db.accounts import agents_of
from server_stub.db.conversations import current_conversation
from server_stub.db.files import file_rules_of
from server_stub.db.looks import site_look
from server_stub.db.playbooks import active_opening
from server_stub.db.tables import visitor
from server_stub.eventlog.append import append
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.bot import bot_author
from server_stub.handlers.consent import still_asked
from server_stub.handlers.file_rules import may_send
from server_stub.handlers.hours import decode_hours, open_at
from server_stub.handlers.refused import Refused


def visitor_site(connection: Connection, actor: VisitorActor, now: int, *, staffed: bool | None = None) -> Site:
    """The site as this visitor is shown it. `now` in ms; `staffed`: whether an agent is online, where that is known already.

    It is online while its active playbook calls agents, by its business hours, and there are some.
    """
    seen = site_look(connection, actor.site)
    if staffed is None:
        staffed = any(agent.online for agent in agents_of(connection, seen.account))
    look = seen.look
    return Site(
        name=seen.name,
        bot_name=look.bot_name,
        online=staffed and seen.playbook is not None and open_at(decode_hours(look.hours), now),
        language=look.language,
        accent=look.accent,
        icon=look.icon,
        consent=_consent_asked(connection, actor, look.consent),
        files=may_send(file_rules_of(connection, seen.account), AuthorKind.VISITOR),
    )


def check_upload(connection: Connection, actor: VisitorActor) -> None:
    """Of a visitor who has yet to agree to something nothing is stored, no file either. Raises Refused (consent_missing)."""
    current = current_conversation(connection, actor.visitor)
    begun = current is not None and current.state is not ConversationState.CLOSED
    if not begun and _consent_asked(connection, actor, site_look(connection, actor.site).look.consent):
        raise Refused(ErrorCode.CONSENT_MISSING)


def new_chat(connection: Connection, site: str) -> tuple[Chat, tuple[Message, ...]]:
    """A chat about to begin: the playbook's first words, as if they had been said already; nothing where no playbook is active."""
    messages = _opening(connection, site)
    return Chat(state=ChatState.NEW, last_number=len(messages)), messages


def _consent_asked(connection: Connection, actor: VisitorActor, asked: bytes | None) -> Marked:
    if not asked:
        return ()
    agreed_to = connection.execute(select(visitor.c.consent).where(visitor.c.id == actor.visitor)).scalar()
    return still_asked(asked, agreed_to or "")


def _opening(connection: Connection, site: str) -> tuple[Message, ...]:
    opening = active_opening(connection, site)
    if opening is None:
        return ()
    conversation = ConversationId(derived_id("opening", opening.version))
    return tuple(
        Message(
            id=MessageId(derived_id("opening", opening.version, str(number))),
            conversation=conversation,
            number=number,
            author=bot_author(opening.bot_name),
            text=said.text,
            at=0,
            card=said.card,
            answers=said.answers,
            marked=said.marked,
        )
        for number, said in enumerate(opening.messages, 1)
    )


class SiteNews(msgspec.Struct, frozen=True):
    """What an entry SITE_CHANGED says: a site looks otherwise now, or is open or closed. `opening`: chats begin otherwise, too."""

    site: str
    opening: bool = False


_news = msgspec.json.Decoder(SiteNews)


def encode_news(news: SiteNews) -> bytes:
    """As an entry's data."""
    return msgspec.json.encode(news)


def decode_news(data: bytes) -> SiteNews:
    """The data of an entry SITE_CHANGED."""
    return _news.decode(data)


@contextmanager
def telling_visitors(connection: Connection, account: AccountId, key: str, now: int) -> Iterator[None]:
    """Tell the site's visitors of what changes within the block, in the caller's transaction; `now` in ms."""
    before = site_look(connection, key)
    yield
    after = site_look(connection, key)
    if after != before:
        news = SiteNews(key, opening=after.playbook != before.playbook)
        append(connection, account, [Entry(account, 0, now, EntryKind.SITE_CHANGED, encode_news(news))])
