"""The window's translation sources: they hold exactly the texts of the code, all translated, in as many forms as the language has."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.i18n.catalogues import LANGUAGES, ROOT, catalogue, entries, places

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


def test_english_says_how_many_in_every_form() -> None:
    assert [
        entry for entry in entries(catalogue("en")) if any(places(form) != places(entry.source) or "(s)" in form for form in entry.forms)
    ] == []


def test_lupdate_found_every_text_of_the_code() -> None:
    known = {(entry.source, entry.numerus) for entry in entries(catalogue("pl"))}
    wanted = {text for path in SOURCES for text in _texts(path)}
    assert len(wanted) > 100
    assert wanted <= known


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
