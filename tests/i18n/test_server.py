"""The server's sentences: the same keys and places in every language, and each one said somewhere."""

import json
import re

import pytest

from tests.i18n.catalogues import LANGUAGES, ROOT, places

QUOTES = {"en": "“”", "pl": "„”", "es": "«»", "pt": "“”", "nl": "“”", "fr": "«»"}


def server(language: str) -> dict[str, str]:
    """The server's sentences."""
    words: dict[str, str] = json.loads((ROOT / "i18n" / f"server_{language}.json").read_text(encoding="utf-8"))
    return words


def test_every_language_has_its_sentences() -> None:
    assert {path.stem.removeprefix("server_") for path in (ROOT / "i18n").glob("server_*.json")} == {"en", *LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_places_and_shape_stay(language: str) -> None:
    english, translated = server("en"), server(language)
    assert set(translated) == set(english)
    for key, text in translated.items():
        assert text.strip() == text != "", key
        assert places(text) == places(english[key]), key
        assert text.count("*") == english[key].count("*") in (0, 2), key
        assert text[-1:] == english[key][-1:] or not english[key].endswith((".", "…", "?")), key


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    others = set("".join(QUOTES.values())) - set(QUOTES[language])
    assert {key: text for key, text in server(language).items() if others & set(text)} == {}


def test_every_problem_is_found_somewhere_and_has_its_sentence() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "server_stub" / "playbooks").rglob("*.py")]
    codes = {key.removeprefix("problem.") for key in server("en") if key.startswith("problem.")}
    assert {code for code in codes if not any(f'"{code}"' in source for source in sources)} == set()
    found = {code for source in sources for code in re.findall(r'\bFound\(\s*"(\w+)"', source)}
    assert found - codes == set()
