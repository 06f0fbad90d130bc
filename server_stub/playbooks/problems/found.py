"""A problem that was found, not yet in words. Pure."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Found:
    """What is wrong: a code, which words.py has a sentence for in each language, and the id of the card, empty for all of the playbook.

    `values` stand in the sentence, as does `card`; a value named `what` says which of a card's texts, and is itself put into words.
    """

    code: str
    card: str = ""
    values: dict[str, str] = field(default_factory=dict)
