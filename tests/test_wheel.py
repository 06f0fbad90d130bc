"""The wheel brings all that the programs load, and nothing that it is only made from."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.ui.language import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
WORDS = ("app_{}.qm", "help_{}.json", "join_{}.json", "parts_{}.json", "server_{}.json", "settings_{}.json", "widget_{}.json")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of all files in a wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with ZipFile(next(folder.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


def test_the_words_of_every_language_are_in_it_and_not_what_they_are_made_from(shipped: set[str]) -> None:
    words = {name.removeprefix("app/_data/i18n/") for name in shipped if name.startswith("app/_data/i18n/")}
    assert words == {name.format(code) for name in WORDS for code in LANGUAGES}


def test_both_programs_and_all_resources_are_in_it(shipped: set[str]) -> None:
    resources = ROOT / "resources"
    assert {f"app/_data/resources/{file.relative_to(resources).as_posix()}" for file in resources.rglob("*") if file.is_file()} <= shipped
    assert {"app/__main__.py", "server_stub/__main__.py", "server_stub/widget/loader.js", "server_stub/join/join.js"} <= shipped
