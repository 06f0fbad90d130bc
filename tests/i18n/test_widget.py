"""The widget's words: each is said somewhere, and those of the loader, which has no file, stand in every language."""

import re

from tests.i18n.catalogues import LANGUAGES, ROOT, places, words

WIDGET = ROOT / "server_stub" / "widget"


def test_every_word_is_said_somewhere() -> None:
    scripts = "".join(path.read_text(encoding="utf-8") for path in WIDGET.glob("*.js"))
    assert [
        key for key in words("widget", "en") | words("parts", "en") if not key.startswith("refused.") and f"'{key}'" not in scripts
    ] == []


def test_the_loader_speaks_every_language() -> None:
    rows = re.findall(r"^ {4}(\w\w): \[(.+)\],$", (WIDGET / "loader.js").read_text(encoding="utf-8"), re.MULTILINE)
    said = {language: re.findall(r"'([^']+)'", row) for language, row in rows}
    assert set(said) == {"en", *LANGUAGES}
    assert {tuple(tuple(places(word)) for word in row) for row in said.values()} == {((), (), (), ("{count}",))}
    assert [said[language][1] for language in LANGUAGES] == [words("widget", language)["close"] for language in LANGUAGES]
