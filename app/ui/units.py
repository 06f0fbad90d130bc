"""Places in a text: Qt counts in UTF-16 units, Python in characters. An emoji is two of the one and one of the other."""


def units(text: str) -> int:
    """How long a text is for Qt; of what stands before a place, Qt's number of that place."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def between(text: str, start: int, end: int) -> str:
    """The stretch between two of Qt's places."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "ignore")
