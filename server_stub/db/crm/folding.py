"""How names are compared: in whatever case, width and spacing they are written."""

import unicodedata


def fold(name: str) -> str:
    """The name as it is compared with others."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
