"""Foreign text made safe for notifications."""

import re
import unicodedata

from msgspec.structs import replace

from app.core.ports import Notice

LONGEST = 200
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066\u2067"
_APART, _END = "\u2068", "\u2069"
_UNWANTED = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff{_BIDI}]")


def plain(text: str) -> str:
    """Foreign text as any desktop can show it: composed (NFC), 200 characters at most, and no control characters but line feeds.

    Of those for both directions only what sets a name apart stays, and none of it reaches beyond its own text.
    """
    kept = unicodedata.normalize("NFC", _UNWANTED.sub("", text[: LONGEST * 10]))
    return _closed(kept if len(kept) <= LONGEST else kept[: LONGEST - 1] + "…")


def plain_notice(notice: Notice) -> Notice:
    """The same, and its title in one line."""
    return replace(notice, title=plain(notice.title).replace("\n", " "), body=plain(notice.body))


def _closed(text: str) -> str:
    """Everything that is set apart ends within the text, and nothing ends that was not."""
    kept, open_now = [], 0
    for letter in text:
        if letter == _END and not open_now:
            continue
        open_now += (letter == _APART) - (letter == _END)
        kept.append(letter)
    return "".join(kept) + _END * open_now
