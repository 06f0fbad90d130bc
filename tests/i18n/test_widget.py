"""The widget's words, and those of the page of invitations: the same keys and places in every language, and the decided words."""

import pytest

from tests.i18n.catalogues import LANGUAGES, ROOT, glossary, places, widget


@pytest.mark.parametrize("kind", ["widget", "parts", "join"])
def test_every_language_has_its_words(kind: str) -> None:
    assert {path.stem.removeprefix(f"{kind}_") for path in (ROOT / "i18n").glob(f"{kind}_*.json")} == {"en", *LANGUAGES}


@pytest.mark.parametrize("kind", ["widget", "parts", "join"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_places_and_shape_stay(language: str, kind: str) -> None:
    english, translated = widget("en", kind), widget(language, kind)
    assert list(translated) == list(english)
    for key, text in translated.items():
        assert text.strip() == text != "", key
        assert places(text) == places(english[key]), key
        assert text.endswith("…") == english[key].endswith("…"), key
        assert text.endswith(".") == english[key].endswith("."), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_decided_words_are_used(language: str) -> None:
    decided = {row["en"]: row[language] for row in glossary()}
    english, translated = widget("en"), widget(language)
    checked = {key: (text, decided[english[key]]) for key, text in translated.items() if english[key] in decided}
    assert set(checked) == {"online", "offline", "joined"}
    assert all(text == word for text, word in checked.values()), checked


def test_every_word_is_said_somewhere() -> None:
    scripts = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "server_stub" / "widget").glob("*.js"))
    assert [key for key in widget("en") | widget("en", "parts") if not key.startswith("refused.") and f"'{key}'" not in scripts] == []
