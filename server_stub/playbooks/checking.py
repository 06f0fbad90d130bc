"""A definition as it comes from whoever edits it, checked with what only the account's rows tell: its images and its agents."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, is_id
from server_stub.db.accounts import agents_of
from server_stub.db.companies import has_live_chat
from server_stub.db.files import known_images
from server_stub.db.versions import Content
from server_stub.handlers.refused import Refused
from server_stub.playbooks.content import content_of
from server_stub.playbooks.definition.cards import LiveChat, Outcome
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.load import DefinitionError, load
from server_stub.playbooks.problems.found import Found
from server_stub.playbooks.problems.images import image_problems, shown_images
from server_stub.playbooks.words import in_words


@dataclass(frozen=True, slots=True)
class Draft:
    """A definition as it would be stored, and what it says, or what is wrong with it by itself."""

    data: bytes
    says: Definition | DefinitionError


def draft(definition: dict[str, Any]) -> Draft:
    """All that takes long: to be made before a transaction, in which everybody else would wait for it."""
    data = msgspec.json.encode(definition)
    try:
        return Draft(data, load(data))
    except DefinitionError as error:
        return Draft(data, error)


def check_entitled(connection: Connection, account: AccountId, made: Draft) -> None:
    """Agents are called only in companies that have live chat. Raises Refused: not_entitled."""
    calls = not isinstance(made.says, DefinitionError) and any(isinstance(card, LiveChat) for card in made.says.cards)
    if calls and not has_live_chat(connection, account):
        raise Refused(ErrorCode.NOT_ENTITLED)


def checked(connection: Connection, account: AccountId, made: Draft) -> Content:
    """What to store of it. Raises DefinitionError with everything that is wrong."""
    if isinstance(made.says, DefinitionError):
        raise made.says
    if found := _missing(connection, account, made.says):
        raise DefinitionError(found)
    return content_of(made.says, made.data)


def invalid(error: DefinitionError, language: str) -> Refused:
    """The refusal: how many problems there are, and the first of them in the words of a language."""
    first = in_words(error.found[0], language)
    return Refused(ErrorCode.PLAYBOOK_INVALID, count=str(len(error.found)), card=first.card, text=first.text)


def _missing(connection: Connection, account: AccountId, definition: Definition) -> tuple[Found, ...]:
    icon = definition.look.icon
    wanted = shown_images(definition) | ({icon} if is_id(icon) else set())
    known = known_images(connection, account, wanted) if wanted else {}
    missing = (Found("icon_unknown", "", {"icon": icon}),) if is_id(icon) and icon not in known else ()
    return missing + image_problems(definition, known) + _strangers(connection, account, definition)


def _strangers(connection: Connection, account: AccountId, definition: Definition) -> tuple[Found, ...]:
    """Cards that give what comes of them to somebody who is not of the account, or not any more."""
    owned = [card for card in definition.cards if isinstance(card, Outcome) and card.owner]
    here = {one.id for one in agents_of(connection, account) if not one.deactivated} if owned else set()
    return tuple(Found("owner_unknown", card.id) for card in owned if card.owner not in here)
