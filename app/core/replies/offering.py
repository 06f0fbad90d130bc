"""What is offered while an agent types / and some letters, and how a canned reply becomes the text of a message."""

import re

from msgspec import Struct

from app.protocol.company import CannedReply

VISITOR, AGENT = "{visitor}", "{agent}"
MOST_OFFERED = 50

_ASKED = re.compile(r"(?:^|\s)/([\w-]{0,30})$")
_PLACES = re.compile(r"(?P<before>[^\S\n]*)(?P<place>\{visitor\}|\{agent\})(?P<after>[,;:]?[^\S\n]*)")


class _Folded(Struct, frozen=True):
    reply: CannedReply
    shortcut: str
    text: str


class Offering:
    """All replies, prepared once so that each letter typed finds its own among hundreds of them at once."""

    def __init__(self, replies: tuple[CannedReply, ...]) -> None:
        self._all = tuple(_Folded(reply, reply.shortcut.casefold(), reply.text.casefold()) for reply in replies)

    def matching(self, typed: str, most: int = MOST_OFFERED) -> tuple[CannedReply, ...]:
        """Those whose shortcut begins so, then those that have it in their shortcut, then those that have it in their text."""
        sought = typed.casefold()
        begin = [one for one in self._all if one.shortcut.startswith(sought)]
        within = [one for one in self._all if sought in one.shortcut and not one.shortcut.startswith(sought)]
        said = [one for one in self._all if sought in one.text and sought not in one.shortcut]
        return tuple(one.reply for one in (*begin, *within, *said)[:most])


def asked(before: str) -> str | None:
    """What was typed behind the / that stands at the beginning of a text, or after a space; None: nothing is asked for.

    `before`: what stands before the cursor.
    """
    found = _ASKED.search(before)
    return found[1] if found else None


def filled(text: str, visitor: str, agent: str) -> str:
    """A reply with the names in their places. A name that is not known leaves no gap: "Hello {visitor}, how…" becomes "Hello, how…"."""
    names = {VISITOR: visitor.strip(), AGENT: agent.strip()}
    cut = _PLACES.search(text)
    begins = cut is not None and cut.start() == 0 and not names[cut["place"]]
    whole = _PLACES.sub(lambda found: _place(found, names[found["place"]]), text)
    return whole[:1].upper() + whole[1:] if begins else whole


def _place(found: re.Match[str], name: str) -> str:
    if name:
        return found["before"] + name + found["after"]
    begins = found.start() == 0 or found.string[found.start() - 1] == "\n"
    return "" if begins else found["after"] or ""
