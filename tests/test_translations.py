"""The client's translation sources hold exactly the texts of its code, and every one of them is translated."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CATALOGUES = sorted((ROOT / "i18n").glob("app_*.ts"))
Texts = set[tuple[str | None, str | None]]


def texts(catalogue: Path) -> Texts:
    """Context and source of each entry."""
    contexts = ET.parse(catalogue).getroot().iter("context")  # noqa: S314 - our own file
    return {(context.findtext("name"), message.findtext("source")) for context in contexts for message in context.iter("message")}


@pytest.fixture(scope="module", params=["all", "plurals"])
def current(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Texts]:
    """What the code says now: all texts, or (for English, which is in the code) those with plural forms."""
    fresh = tmp_path_factory.mktemp("texts") / "app_xx.ts"
    sources = [str(path) for path in (ROOT / "app").rglob("*.py")]
    options = ["-pluralonly"] if request.param == "plurals" else []
    command = [str(Path(sys.executable).with_name("pyside6-lupdate")), *sources, "-ts", str(fresh), "-silent", *options]
    subprocess.run(command, check=True, capture_output=True)
    return request.param, texts(fresh)


def test_sources_are_up_to_date(current: tuple[str, Texts]) -> None:
    which, wanted = current
    catalogues = [path for path in CATALOGUES if (path.stem == "app_en") == (which == "plurals")]
    assert {path.name: texts(path) for path in catalogues} == {path.name: wanted for path in catalogues}, "run `make translations`"


def test_english_has_its_plurals() -> None:
    assert [path.name for path in CATALOGUES if path.stem == "app_en"] == ["app_en.ts"]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_nothing_is_left_untranslated(catalogue: Path) -> None:
    entries = ET.parse(catalogue).getroot().iter("translation")  # noqa: S314 - our own file
    assert [entry for entry in entries if entry.get("type") == "unfinished" or not "".join(entry.itertext()).strip()] == []
