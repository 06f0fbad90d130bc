"""Reads the translations as their users do: the window's .ts files, and the JSON files of the widget, of its pages and of the server."""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LANGUAGES = ("pl", "es", "pt", "nl", "fr")
"""Those that English is translated into."""

KINDS = ("widget", "parts", "join", "server", "settings", "help")
"""The JSON files: the visitor's chat and what of it comes later, the page of invitations, the server's sentences, settings and Help."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A text of the window. `note`: what tells it from the same text elsewhere; `forms`: its translations, several where it bends."""

    context: str
    source: str
    note: str
    numerus: bool
    state: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text of any catalogue. `where`: its file and its key or context."""

    where: str
    english: str
    note: str
    forms: tuple[str, ...]


def catalogue(language: str) -> Path:
    """The window's translation source."""
    return ROOT / "i18n" / f"app_{language}.ts"


def entries(file: Path) -> list[Entry]:
    """All texts of a translation source."""
    contexts = ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
    return [_entry(context.findtext("name", ""), message) for context in contexts for message in context.iter("message")]


def words(kind: str, language: str) -> dict[str, str]:
    """The texts of one JSON file, by their keys; a key within others, and a place in a list, follows a slash."""
    return dict(_flat("", json.loads((ROOT / "i18n" / f"{kind}_{language}.json").read_text(encoding="utf-8"))))


@cache
def texts(language: str) -> tuple[Text, ...]:
    """Every text of every catalogue in a language other than English."""
    of_window = [Text(f"app.{entry.context}", entry.source, entry.note, entry.forms) for entry in entries(catalogue(language))]
    of_files = [
        Text(f"{kind}.{key}", english, "", (words(kind, language)[key],)) for kind in KINDS for key, english in words(kind, "en").items()
    ]
    return (*of_window, *of_files)


def places(text: str) -> list[str]:
    """What is filled in later: {name}, %n, %1; and the & of a shortcut."""
    return sorted(re.findall(r"\{\w*\}|%L?(?:n|\d+)|&(?=\w)", text))


def _flat(key: str, said: Any) -> Iterator[tuple[str, str]]:
    if isinstance(said, str):
        yield key, said
        return
    for one, within in said.items() if isinstance(said, dict) else enumerate(said):
        yield from _flat(f"{key}/{one}" if key else str(one), within)


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    numerus = message.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in translation.iter("numerusform")) if numerus else (translation.text or "",)
    return Entry(
        context, message.findtext("source", ""), message.findtext("comment", ""), numerus, translation.get("type", "finished"), forms
    )
