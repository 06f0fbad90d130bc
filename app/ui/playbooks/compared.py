"""What differs between two playbooks, in words: which card, which of its values, and what each of both says there."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.playbooks.comparing import Difference, Value
from app.core.playbooks.definition import Definition, cards
from app.core.playbooks.hours import DAYS
from app.protocol.details import CrmItemKind, FieldName
from app.ui.details import words as details_words
from app.ui.playbooks import look, words

_TEXTS = ("text", "again", "online_message", "offline_message", "consent")


def title(difference: Difference) -> str:
    """What it is about."""
    card = difference.card
    if card is None:
        return QCoreApplication.translate("Playbooks", "Bot and playbook")
    return ": ".join(filter(None, (words.kind(card), words.said(card))))


def name(value: str) -> str:
    """What a value is called."""
    known = _names().get(value)
    return known if known is not None else words.value_name(value)


def said(value: Value, of: Any, definition: Definition, people: Mapping[str, str]) -> str:
    """What one of both has there. `definition`: theirs or one's own; `people`: names by their ids."""
    if of is None:
        return QCoreApplication.translate("Playbooks", "Nothing")
    if value.name in _TEXTS:
        return words.text(of)
    stranger = QCoreApplication.translate("Playbooks", "Somebody or something else")
    shown: dict[str, Callable[[], str]] = {
        "answers": lambda: "\n".join(_answer(answer, definition) for answer in of),
        "next": lambda: _card(str(of), definition),
        "start": lambda: _card(str(of), definition),
        "field": lambda: details_words.field(FieldName(of)),
        "kind": lambda: details_words.kind(CrmItemKind(of)),
        "owner": lambda: people.get(str(of), stranger),
        "look": lambda: "\n".join(look.described(of)),
        "hours": lambda: "\n".join(_hours(of)),
    }
    return shown.get(value.name, lambda: str(of))()


def _answer(answer: Mapping[str, Any], definition: Definition) -> str:
    after = _card(str(answer.get("next", "")), definition)
    return f"{answer['text']} → {after}"


def _card(id_: str, definition: Definition) -> str:
    """A card that follows, by what it says."""
    card = cards(definition).get(id_)
    if card is None:
        return QCoreApplication.translate("Playbooks", "The bot's part ends here")
    return words.said(card) or words.kind(card)


def _hours(of: Mapping[str, Any]) -> list[str]:
    """Time zone, the times of each day, and the days on which it is closed."""
    spans = of.get("open", ())
    local = QLocale()
    lines = [str(of.get("zone", ""))]
    for number, day in enumerate(DAYS, 1):
        times = ", ".join(f"{span.get('from')}\u2013{span.get('to')}" for span in spans if span.get("day") == day)
        if times:
            lines.append(f"{local.standaloneDayName(number)}: {times}")
    closed = ", ".join(map(str, of.get("closed", ())))
    return [*lines, QCoreApplication.translate("Playbooks", "Closed: {days}").format(days=closed)] if closed else lines


def _names() -> dict[str, str]:
    return {
        "name": QCoreApplication.translate("Playbooks", "Name of the playbook"),
        "bot_name": QCoreApplication.translate("Playbooks", "Name of the bot"),
        "look": QCoreApplication.translate("Playbooks", "Look and language"),
        "consent": QCoreApplication.translate("Playbooks", "What visitors agree to"),
        "hours": QCoreApplication.translate("Playbooks", "Business hours"),
        "start": QCoreApplication.translate("Playbooks", "First card"),
        "next": QCoreApplication.translate("Playbooks", "Goes on with"),
    }
