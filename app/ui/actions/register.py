"""The actions that may have keys: each by its name, its group and the keys it is delivered with; the one list that all others read."""

from collections.abc import Mapping
from enum import StrEnum
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


class Group(StrEnum):
    """What an action is about, in the order in which groups are shown."""

    GO = "go"
    CHAT = "chat"
    OPEN = "open"
    SELF = "self"


class Action(Struct, frozen=True):
    """`name` is that of Preferences.shortcuts. `keys`, in portable text, are as delivered; empty: none."""

    name: str
    group: Group
    keys: str = ""


ACTIONS = (
    Action("palette", Group.GO, "Ctrl+K"),
    Action("unassigned", Group.GO, "Ctrl+1"),
    Action("mine", Group.GO, "Ctrl+2"),
    Action("closed", Group.GO, "Ctrl+3"),
    Action("previous", Group.GO, "Alt+Up"),
    Action("next", Group.GO, "Alt+Down"),
    Action("list", Group.GO, "Ctrl+L"),
    Action("write", Group.CHAT, "Ctrl+M"),
    Action("take", Group.CHAT),
    Action("reassign", Group.CHAT),
    Action("put_back", Group.CHAT),
    Action("close", Group.CHAT),
    Action("attach", Group.CHAT),
    Action("details", Group.CHAT, "Ctrl+I"),
    Action("write_details", Group.CHAT, "Ctrl+Shift+I"),
    Action("lead", Group.CHAT),
    Action("deal", Group.CHAT),
    Action("leads", Group.OPEN, "Ctrl+4"),
    Action("chatbot", Group.OPEN, "Ctrl+5"),
    Action("company", Group.OPEN, "Ctrl+6"),
    Action("preferences", Group.OPEN, "Ctrl+,"),
    Action("overview", Group.OPEN, "Ctrl+/"),
    Action("help", Group.OPEN, "F1"),
    Action("connection", Group.OPEN),
    Action("online", Group.SELF),
    Action("redial", Group.SELF),
    Action("sign_out", Group.SELF),
    Action("quit", Group.SELF, "Ctrl+Q"),
)

DELIVERED = {action.name: action.keys for action in ACTIONS}
"""The keys of each action, in portable text."""


def keys(chosen: Mapping[str, str]) -> dict[str, str]:
    """The keys of each action in force; empty: none. Keys that somebody chose are not taken by what is delivered with them."""
    taken = set(chosen.values())
    return {name: chosen.get(name, "" if delivered in taken else delivered) for name, delivered in DELIVERED.items()}


def shown(portable: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence.fromString(portable, QKeySequence.SequenceFormat.PortableText).toString(QKeySequence.SequenceFormat.NativeText)


def group(which: Group) -> str:
    """What a group is called."""
    match which:
        case Group.GO:
            return QCoreApplication.translate("Shortcuts", "Go to")
        case Group.CHAT:
            return QCoreApplication.translate("Shortcuts", "The open conversation")
        case Group.OPEN:
            return QCoreApplication.translate("Shortcuts", "Windows")
        case Group.SELF:
            return QCoreApplication.translate("Shortcuts", "You and this program")
        case _:
            assert_never(which)


def words() -> dict[str, str]:
    """What each action does, in the order of the list."""
    said = {**_of_going(), **_of_chat(), **_of_windows(), **_of_self()}
    return {action.name: said[action.name] for action in ACTIONS}


def _of_going() -> dict[str, str]:
    return {
        "palette": QCoreApplication.translate("Shortcuts", "Find actions, people and conversations"),
        "unassigned": QCoreApplication.translate("Shortcuts", "Go to Unassigned"),
        "mine": QCoreApplication.translate("Shortcuts", "Go to My conversations"),
        "closed": QCoreApplication.translate("Shortcuts", "Go to Closed conversations"),
        "previous": QCoreApplication.translate("Shortcuts", "Previous conversation"),
        "next": QCoreApplication.translate("Shortcuts", "Next conversation"),
        "list": QCoreApplication.translate("Shortcuts", "Go to the list of conversations"),
    }


def _of_chat() -> dict[str, str]:
    return {
        "write": QCoreApplication.translate("Shortcuts", "Write a message"),
        "take": QCoreApplication.translate("Shortcuts", "Assign to me"),
        "reassign": QCoreApplication.translate("Shortcuts", "Reassign"),
        "put_back": QCoreApplication.translate("Shortcuts", "Put back into Unassigned"),
        "close": QCoreApplication.translate("Shortcuts", "Close conversation"),
        "attach": QCoreApplication.translate("Shortcuts", "Attach files"),
        "details": QCoreApplication.translate("Shortcuts", "Show or hide the details"),
        "write_details": QCoreApplication.translate("Shortcuts", "Write in the details"),
        "lead": QCoreApplication.translate("Shortcuts", "Create lead"),
        "deal": QCoreApplication.translate("Shortcuts", "Create deal"),
    }


def _of_windows() -> dict[str, str]:
    return {
        "leads": QCoreApplication.translate("Shortcuts", "Open Leads and deals"),
        "chatbot": QCoreApplication.translate("Shortcuts", "Open Chatbot"),
        "company": QCoreApplication.translate("Shortcuts", "Open Company settings"),
        "preferences": QCoreApplication.translate("Shortcuts", "Open Preferences"),
        "overview": QCoreApplication.translate("Shortcuts", "Show all shortcuts"),
        "help": QCoreApplication.translate("Shortcuts", "Open Help"),
        "connection": QCoreApplication.translate("Shortcuts", "Open Connection settings"),
    }


def _of_self() -> dict[str, str]:
    return {
        "online": QCoreApplication.translate("Shortcuts", "Go online or offline"),
        "redial": QCoreApplication.translate("Shortcuts", "Try to connect now"),
        "sign_out": QCoreApplication.translate("Shortcuts", "Sign out"),
        "quit": QCoreApplication.translate("Shortcuts", "Quit"),
    }
