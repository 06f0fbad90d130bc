"""The window's translation sources: they hold exactly the texts of the code, all translated, with the same places and the decided words."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.i18n.catalogues import LANGUAGES, ROOT, Entry, catalogue, entries, glossary, places, widget

ALL = ("en", *LANGUAGES)
FORMS = {"en": 2, "pl": 3, "es": 2, "pt": 2, "nl": 2, "fr": 2}
SOURCES = sorted((ROOT / "app").rglob("*.py"))


def test_every_language_has_its_catalogue() -> None:
    assert {path.stem.removeprefix("app_") for path in (ROOT / "i18n").glob("app_*.ts")} == set(ALL)


@pytest.mark.parametrize("language", ALL)
def test_they_are_what_the_code_says_now(language: str, tmp_path: Path) -> None:
    now = tmp_path / catalogue(language).name
    shutil.copy(catalogue(language), now)
    options = ["-pluralonly"] if language == "en" else []
    command = [str(Path(sys.executable).with_name("pyside6-lupdate")), *map(str, SOURCES)]
    command += ["-ts", str(now), "-locations", "none", "-no-obsolete", *options]
    subprocess.run(command, check=True, capture_output=True)
    assert now.read_text(encoding="utf-8") == catalogue(language).read_text(encoding="utf-8"), "run `make translations`, then translate"


@pytest.mark.parametrize("language", ALL)
def test_nothing_is_left_untranslated(language: str) -> None:
    for entry in entries(catalogue(language)):
        assert entry.state == "finished", entry
        assert all(form.strip() for form in entry.forms), entry
        assert len(entry.forms) == (FORMS[language] if entry.numerus else 1), entry


@pytest.mark.parametrize("language", ALL)
def test_places_and_shape_stay(language: str) -> None:
    for entry in entries(catalogue(language)):
        for form in entry.forms:
            assert places(form) == places(entry.source), entry
            assert form.count("\n") == entry.source.count("\n"), entry
            assert form.endswith("…") == entry.source.endswith("…"), entry
            assert form == form.strip(), entry
            assert "(s)" not in form, entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_decided_words_are_used(language: str) -> None:
    translated = entries(catalogue(language))
    for row in glossary():
        for entry in translated:
            if row["match"] == "whole" and _named(entry) == row["en"]:
                assert entry.forms == (row[language],)
            if row["match"] == "part" and re.search(rf"(?<!\w){re.escape(row['en'])}", entry.source, re.IGNORECASE):
                assert all(row[language].casefold() in form.casefold() for form in entry.forms), (row["en"], entry)


def test_every_decided_word_is_on_the_screen() -> None:
    texts = [_named(entry) for entry in entries(catalogue("pl"))] + list(widget("en").values())
    for row in glossary():
        whole, part = row["match"] == "whole", row["en"].casefold()
        assert any(text == row["en"] if whole else part in text.casefold() for text in texts), row["en"]


def test_lupdate_found_every_text_of_the_code() -> None:
    known = {(entry.source, entry.numerus) for entry in entries(catalogue("pl"))}
    wanted = {text for path in SOURCES for text in _texts(path)}
    assert len(wanted) > 100
    assert wanted <= known


def _named(entry: Entry) -> str:
    return f"{entry.source} [{entry.note}]" if entry.note else entry.source


def _texts(path: Path) -> Iterator[tuple[str, bool]]:
    """Each text that the code asks a translation for, and whether it bends with a number; each must be written out in the call."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        asked = ast.unparse(call.func) if isinstance(call, ast.Call) else ""
        if isinstance(call, ast.Call) and (asked.endswith(".tr") or asked == "QCoreApplication.translate"):
            text, *more = call.args if asked.endswith(".tr") else call.args[1:]
            assert isinstance(text, ast.Constant), f"{path}:{call.lineno}"
            assert isinstance(text.value, str), f"{path}:{call.lineno}"
            assert not call.keywords, f"{path}:{call.lineno}: lupdate passes over named arguments"
            yield text.value, len(more) > 1
