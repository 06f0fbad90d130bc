"""Sentences about a card. Pure."""

from collections.abc import Iterable, Iterator

from app.protocol.playbooks import PlaybookProblem


def about(card: str, texts: Iterable[str]) -> Iterator[PlaybookProblem]:
    """These sentences as problems of one card; of the playbook as a whole where its id is empty."""
    return (PlaybookProblem(text=text, card=card) for text in texts)
