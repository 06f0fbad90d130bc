"""Made-up talk: snapshots and messages as a server would send them."""

import time
from typing import Any

NOW = int(time.time() * 1000)
SITE = {"name": "Acme", "bot_name": "Acme assistant", "online": True, "language": "en", "accent": "#1f6feb"}
ANSWERS = [{"id": "person", "text": "Chat with a person"}, {"id": "looking", "text": "Just looking"}]


def message(number: int, by: str, text: str = "", name: str = "", **more: Any) -> dict[str, Any]:
    """Message `number`, by a bot, agent, visitor or the system."""
    id_ = f"00000000-0000-4000-8000-{number:012d}"
    author = {"kind": by, "name": name}
    return {"id": id_, "conversation": "c", "number": number, "author": author, "text": text, "at": NOW - 60_000 + number * 1000} | more


OPENING = [message(1, "bot", "Hello!"), message(2, "bot", "How can we help?", card="topic", answers=ANSWERS)]
ASKED = [*OPENING, message(3, "visitor", "Chat with a person"), message(4, "bot", "I am calling somebody.")]
JOINED = [*ASKED, message(5, "agent", name="Anna Nowak", kind="joined"), message(6, "agent", "Hello, I am Anna.", "Anna Nowak")]


def snapshot(state: str, messages: list[dict[str, Any]], now: int = NOW, **chat: Any) -> dict[str, Any]:
    """What a ScriptedDesk tells a new socket."""
    return {"now": now, "data": {"site": SITE, "chat": {"state": state, **chat}, "messages": messages}}


def new() -> dict[str, Any]:
    """Nothing was said yet."""
    return snapshot("new", OPENING)


def talking() -> dict[str, Any]:
    """Anna has joined."""
    return snapshot("talking", JOINED, agent="Anna Nowak")
