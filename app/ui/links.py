"""Links in messages: which text is one, and the allow-list of what is ever handed to the operating system."""

import re
from dataclasses import dataclass

from app.protocol.addresses import may_lead, web_host

_CANDIDATE = re.compile(r"https?://[^\s<>\"'`\\^{}|\u2018-\u201f]+", re.IGNORECASE)
_TRAILING = ".,;:!?)]}*_~"
_OWN = re.compile(r"livechat:[A-Za-z0-9/._~-]{1,200}")


@dataclass(frozen=True, slots=True)
class Link:
    """A link at [start, end) of a text. `host` is in ASCII; `disguised`: it is not what is written, so the person is asked first."""

    start: int
    end: int
    url: str
    host: str
    disguised: bool


def find(text: str) -> tuple[Link, ...]:
    """The links of a text, in order."""
    found = (_link(match.start(), _trimmed(match.group())) for match in _CANDIDATE.finditer(text))
    return tuple(link for link in found if link is not None)


def openable(url: str) -> Link | None:
    """The address as a link when it may be opened: http or https, a real host, nobody's name before it, nothing hidden inside."""
    if any(ord(character) <= 0x20 or ord(character) == 0x7F for character in url) or "\\" in url or len(url) > 2_000:  # noqa: PLR2004 - ASCII
        return None
    return _link(0, url)


def followable(address: str) -> Link | None:
    """The address of a link with marks, as a link where it may be opened; of a mailbox or phone, `host` is which."""
    if (found := openable(address)) is not None or not may_lead(address):
        return found
    return Link(0, len(address), address, address.partition(":")[2].partition("?")[0], disguised=False)


def may_open_of_crm(url: str) -> bool:
    """Whether a lead's or deal's address may be handed to the operating system: https with a real host, or one of our own."""
    if _OWN.fullmatch(url):
        return True
    found = openable(url)
    return found is not None and not found.disguised and url.lower().startswith("https:")


def _link(start: int, url: str) -> Link | None:
    if (found := web_host(url)) is None:
        return None
    written, host = found
    return Link(start, start + len(url), url, host, disguised=host != written or "xn--" in host)


def _trimmed(candidate: str) -> str:
    """Without the punctuation that belongs to the sentence; a closing bracket stays when the link opened it."""
    while candidate and candidate[-1] in _TRAILING:
        if candidate[-1] == ")" and candidate.count("(") >= candidate.count(")"):
            break
        candidate = candidate[:-1]
    return candidate
