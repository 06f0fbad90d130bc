"""The decided words (i18n/glossary.tsv), and how they bend inside of sentences (i18n/glossary_forms.tsv)."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.i18n.catalogues import LANGUAGES, ROOT, Text


@dataclass(frozen=True, slots=True)
class Term:
    """A decided word. `note`: which of several of the same spelling; `said`: its translations."""

    english: str
    note: str
    said: dict[str, str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """English words inside of a sentence, and what a translation has at least one of, by language: stems in small letters."""

    english: str
    stems: dict[str, tuple[str, ...]]


@cache
def terms() -> tuple[Term, ...]:
    """All decided words."""
    return tuple(_term(row) for row in _rows("glossary.tsv"))


@cache
def forms() -> dict[str, Phrase]:
    """How words bend, by what they are in small letters; the longest first."""
    bent = {row["words"].casefold(): _phrase(row) for row in _rows("glossary_forms.tsv")}
    for term in terms():
        bent.setdefault(term.english.casefold(), _unbent(term.english))
    return {words: bent[words] for words in sorted(bent, key=len, reverse=True)}


def wrong_label(text: Text, language: str) -> str:
    """What a text that is a decided word must be, where it is something else."""
    same = [term for term in terms() if term.english == text.english.replace("&", "")]
    decided = {term.said[language] for term in same if term.note == text.note} or {term.said[language] for term in same}
    return "" if not decided or {form.replace("&", "") for form in text.forms} <= decided else " or ".join(sorted(decided))


def said_of(text: Text) -> Iterator[Phrase]:
    """The phrases that stand in a text; what is part of longer ones is held to these alone."""
    for found in _any_phrase().finditer(text.english.replace("&", "")):
        yield forms()[found[1].casefold()]


def missing(text: Text, phrase: Phrase, language: str) -> bool:
    """Whether a form of the translation lacks the decided word."""
    return any(not any(stem in form.replace("&", "").casefold() for stem in phrase.stems[language]) for form in text.forms)


@cache
def _any_phrase() -> re.Pattern[str]:
    """Any of them as it stands in a sentence, once or many times over; no name of a place."""
    return re.compile(r"(?<![\w{-])(" + "|".join(map(re.escape, forms())) + r")s?(?![\w}])", re.IGNORECASE)


def _rows(file: str) -> list[dict[str, str]]:
    with (ROOT / "i18n" / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _term(row: dict[str, str]) -> Term:
    english, _, note = row["en"].partition(" [")
    return Term(english, note.removesuffix("]"), {language: row[language] for language in LANGUAGES})


def _phrase(row: dict[str, str]) -> Phrase:
    return Phrase(row["words"], {language: tuple(row[language].casefold().split("|")) for language in LANGUAGES})


def _unbent(english: str) -> Phrase:
    """A word that bends nowhere: as it was decided, in each of its meanings."""
    same = [term for term in terms() if term.english == english]
    return Phrase(english, {language: tuple(term.said[language].casefold() for term in same) for language in LANGUAGES})
