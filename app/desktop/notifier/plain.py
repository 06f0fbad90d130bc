"""Foreign text made safe for notifications."""

import re
import unicodedata

from msgspec.structs import replace

from app.core.ports import Notice

LONGEST = 200
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNWANTED = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff{_BIDI}]")


def plain(text: str) -> str:
    """Foreign text as any desktop can show it: composed (NFC), no control or bidi characters but line feeds, 200 characters at most."""
    kept = unicodedata.normalize("NFC", _UNWANTED.sub("", text[: LONGEST * 10]))
    return kept if len(kept) <= LONGEST else kept[: LONGEST - 1] + "…"


def plain_notice(notice: Notice) -> Notice:
    """The same, and its title in one line."""
    return replace(notice, title=plain(notice.title).replace("\n", " "), body=plain(notice.body))
