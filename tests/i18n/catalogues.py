"""Reads the translations as their users do: the window's .ts files and the widget's JSON files."""

import csv
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LANGUAGES = ("pl", "es", "pt", "nl", "fr")
"""Those that English is translated into."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A text of the window. `note`: what tells it from the same text elsewhere; `forms`: its translations, several where it bends."""

    context: str
    source: str
    note: str
    numerus: bool
    state: str
    forms: tuple[str, ...]


def catalogue(language: str) -> Path:
    """The window's translation source."""
    return ROOT / "i18n" / f"app_{language}.ts"


def entries(file: Path) -> list[Entry]:
    """All texts of a translation source."""
    contexts = ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
    return [_entry(context.findtext("name", ""), message) for context in contexts for message in context.iter("message")]


def widget(language: str, kind: str = "widget") -> dict[str, str]:
    """The widget's words, or those of the `kind` "parts", which come when they are needed."""
    words: dict[str, str] = json.loads((ROOT / "i18n" / f"{kind}_{language}.json").read_text(encoding="utf-8"))
    return words


def glossary() -> list[dict[str, str]]:
    """The decided words for what the screens show; `match` says whether a row is a whole text or a part of others."""
    with Path(__file__).with_name("glossary.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def places(text: str) -> list[str]:
    """What is filled in later: {name}, %n, %1; and the & of a shortcut."""
    return sorted(re.findall(r"\{\w*\}|%L?(?:n|\d+)|&(?=\w)", text))


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    numerus = message.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in translation.iter("numerusform")) if numerus else (translation.text or "",)
    return Entry(
        context, message.findtext("source", ""), message.findtext("comment", ""), numerus, translation.get("type", "finished"), forms
    )
