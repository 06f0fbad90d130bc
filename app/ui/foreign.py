"""Foreign names in our sentences: one that is written from right to left does not turn the words around it."""

from app.protocol.direction import isolated


def filled(sentence: str, **names: str) -> str:
    """A translated sentence with names at its places, each apart."""
    return sentence.format(**{place: isolated(name) for place, name in names.items()})
