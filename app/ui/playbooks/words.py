"""The words of the window "Chatbot": how a playbook stands, and what its cards are and say."""

from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.core.playbooks.definition import Card
from app.protocol.company import CompanySite
from app.protocol.details import CrmItemKind, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.marks import Marked, plain
from app.protocol.people import Presence
from app.protocol.playbooks import Playbook
from app.ui import texts, times
from app.ui.counts import Counts
from app.ui.details import words
from app.ui.foreign import filled
from app.ui.sentence import Sentence


def activity(of: Playbook) -> str:
    """Whether conversations begin with it."""
    if of.active:
        return QCoreApplication.translate("Playbooks", "Active")
    return QCoreApplication.translate("Playbooks", "Paused")


def installation(of: Playbook) -> str:
    """Whether its site has it."""
    if of.installed:
        return QCoreApplication.translate("Playbooks", "Installed")
    return QCoreApplication.translate("Playbooks", "Not installed")


def presence(of: Playbook) -> str:
    """Whether visitors reach somebody through it."""
    if of.presence is Presence.ONLINE:
        return QCoreApplication.translate("Playbooks", "Online")
    return QCoreApplication.translate("Playbooks", "Offline")


def standing(of: Playbook) -> str:
    """How it stands, in few words."""
    return " · ".join((activity(of), installation(of), presence(of)))


def saved(of: Playbook, now: int) -> str:
    """When it was saved last, and by whom."""
    when = times.short(of.changed_at, now)
    if not of.changed_by_name:
        return QCoreApplication.translate("Playbooks", "Saved {time}").format(time=when)
    return filled(QCoreApplication.translate("Playbooks", "Saved by {name}, {time}"), name=of.changed_by_name, time=when)


def refusal(error: AppError) -> str:
    """What to tell of something that was not done."""
    if error.code == ErrorCode.NOT_FOUND:
        return Sentence(lambda: QCoreApplication.translate("Playbooks", "Somebody deleted this playbook meanwhile."))
    if error.code == ErrorCode.NOT_ALLOWED:
        return Sentence(lambda: QCoreApplication.translate("Playbooks", "Only deals admins may do this, and you are none any more."))
    return texts.error(error)


def spoken(of: Playbook) -> str:
    """A row of the list for those who listen."""
    return ", ".join((of.name, activity(of), installation(of), presence(of), Counts().chats_today(of.chats_today)))


def heading(site: CompanySite, *, empty: bool) -> str:
    """A site in the list, for those who listen. `empty`: it has no playbook."""
    none = QCoreApplication.translate("Playbooks", "no playbook yet")
    return ", ".join((filled(QCoreApplication.translate("Playbooks", "Site {name}"), name=site.name), *((none,) if empty else ())))


def kind(card: Card) -> str:
    """What a card is."""
    match card["type"]:
        case "outcome":
            return words.kind(CrmItemKind(card["kind"]))
        case "capture":
            return ": ".join((_kinds()["capture"], words.field(FieldName(card["field"]))))
        case other:
            return _kinds().get(other, QCoreApplication.translate("Playbooks", "Card"))


def said(card: Card) -> str:
    """What a card says first, in one line."""
    for name in ("text", "online_message", "title"):
        if card.get(name):
            return " ".join(text(card[name]).split())
    return ""


def text(wording: Any) -> str:
    """Text, with marks or without, as plain text."""
    return wording if isinstance(wording, str) else plain(msgspec.convert(wording, Marked))


def _kinds() -> dict[str, str]:
    return {
        "greeting": QCoreApplication.translate("Playbooks", "Greeting"),
        "message": QCoreApplication.translate("Playbooks", "Message"),
        "question": QCoreApplication.translate("Playbooks", "Question card"),
        "capture": QCoreApplication.translate("Playbooks", "Capture card"),
        "free_text": QCoreApplication.translate("Playbooks", "Free text"),
        "live_chat": QCoreApplication.translate("Playbooks", "Live Chat card"),
        "qualify": QCoreApplication.translate("Playbooks", "Qualified lead"),
        "disqualify": QCoreApplication.translate("Playbooks", "Not a lead"),
        "hand_back": QCoreApplication.translate("Playbooks", "Back to the question"),
    }


def value_name(name: str) -> str:
    """What one of a card's values is; of one that is not known here, how the server calls it."""
    return {
        "text": QCoreApplication.translate("Playbooks", "What the bot says"),
        "again": QCoreApplication.translate("Playbooks", "What it says when it did not understand"),
        "skip": QCoreApplication.translate("Playbooks", "Answer for who would rather not say"),
        "answers": QCoreApplication.translate("Playbooks", "Answers"),
        "field": QCoreApplication.translate("Playbooks", "What it asks for"),
        "kind": QCoreApplication.translate("Playbooks", "What it creates"),
        "owner": QCoreApplication.translate("Playbooks", "Whose it is"),
        "title": QCoreApplication.translate("Playbooks", "Title"),
        "online_message": QCoreApplication.translate("Playbooks", "Online message"),
        "offline_message": QCoreApplication.translate("Playbooks", "Offline message"),
        "wait_seconds": QCoreApplication.translate("Playbooks", "Wait time"),
    }.get(name, name)


def fresh_cards() -> dict[str, Card]:
    """What can be put in, by what the menu calls it."""
    yes, no = QCoreApplication.translate("Playbooks", "Yes"), QCoreApplication.translate("Playbooks", "No")
    ask = QCoreApplication.translate("Playbooks", "May I ask a question?")
    away = QCoreApplication.translate("Playbooks", "Nobody can answer right now. What you wrote is kept.")
    calling = QCoreApplication.translate("Playbooks", "I am calling somebody from our team.")
    name = QCoreApplication.translate("Playbooks", "May I ask your name?")
    about = QCoreApplication.translate("Playbooks", "What is it about?")
    cards: list[dict[str, Any]] = [
        {"type": "message", "text": QCoreApplication.translate("Playbooks", "A new message")},
        {"type": "question", "text": ask, "answers": [{"text": yes}, {"text": no}]},
        {"type": "capture", "field": "person_name", "text": name},
        {"type": "free_text", "text": about},
        {"type": "live_chat", "online_message": calling, "wait_seconds": 120, "offline_message": away},
        {"type": "outcome", "kind": "lead"},
        {"type": "qualify"},
        {"type": "disqualify"},
        {"type": "hand_back"},
    ]
    return {_kinds().get(card["type"], QCoreApplication.translate("Playbooks", "Lead, deal or activity")): card for card in cards}
