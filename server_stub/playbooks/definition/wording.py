"""What the bot says in a card: plain text, or text with marks. Pure."""

from app.protocol.marks import Marked, plain

Wording = str | Marked


def words(wording: Wording) -> str:
    """It without its marks."""
    return wording if isinstance(wording, str) else plain(wording)


def marks(wording: Wording) -> Marked:
    """It with its marks; nothing where it is plain."""
    return () if isinstance(wording, str) else wording
