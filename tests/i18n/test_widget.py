"""The widget's words: each is said somewhere, and those of the loader, which has no file, stand in every language."""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.i18n.catalogues import LANGUAGES, ROOT, places, words

DENO = Path(sys.executable).with_name("deno")
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


def test_names_from_right_to_left_stand_apart_in_its_sentences() -> None:
    script = (
        f"import {{ Words }} from {(WIDGET / 'words.js').as_uri()!r};"
        "const words = new Words('en', { joined: '{name} joined {chat}' });"
        "console.log(JSON.stringify(['Anna', '\\u05e9\\u05e8\\u05d4', '\\u2069a\\u202eb'].map((name) => words.say('joined', { name }))));"
    )
    said = subprocess.run([DENO, "eval", script], check=True, capture_output=True).stdout
    assert json.loads(said) == ["Anna joined {chat}", "\u2068שרה\u2069 joined {chat}", "\u2068ab\u2069 joined {chat}"]
