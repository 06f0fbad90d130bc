"""Where a link in a text with marks may lead: a web page, somebody's mailbox or a phone, and nothing else."""

import re
from urllib.parse import urlsplit

MAX_ADDRESS_CHARACTERS = 2_000
# As many as the system of names allows; to write a much longer one in ASCII takes long.
MAX_HOST_CHARACTERS = 253

# White space, controls, the backslash that browsers take for a slash, and what makes text run backwards.
_UNFIT = re.compile("[\x00-\x20\x7f-\xa0\\\\\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?", re.ASCII)
_MAIL = re.compile(r"mailto:[A-Za-z0-9.!#$%*+/=^_{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:\?subject=[^&?#]*)?", re.ASCII)
_PHONE = re.compile(r"tel:\+?[0-9][0-9().-]{2,30}", re.ASCII)


def may_lead(address: str) -> bool:
    """Whether a link may lead there: http, https, mailto (to one person, with a subject at most) or tel, written out in full."""
    if len(address) > MAX_ADDRESS_CHARACTERS or _UNFIT.search(address):
        return False
    return web_host(address) is not None or _MAIL.fullmatch(address) is not None or _PHONE.fullmatch(address) is not None


def web_host(address: str) -> tuple[str, str] | None:
    """The host of a web address as it is written and in ASCII; None where it is no such address, or names a user before the host."""
    try:
        parts = urlsplit(address)
        written = parts.hostname or ""
        if len(written) > MAX_HOST_CHARACTERS:
            return None
        host = written.encode("idna").decode("ascii")
        valid = parts.scheme in ("http", "https") and (parts.port is None or parts.port > 0)
    except (UnicodeError, ValueError):
        return None
    return (written, host) if valid and "@" not in parts.netloc and _HOST.fullmatch(host) else None
