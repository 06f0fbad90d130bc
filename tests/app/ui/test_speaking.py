"""Languages that are not ours, not whole, or of a country: something is always spoken, and the country is kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale
from PySide6.QtWidgets import QApplication

from app.assets import translation
from app.core.views import Folder
from app.ui import language, texts


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)


def system(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let this be the system's locale."""
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(name)))


@pytest.mark.parametrize("name", ["C", "tr_TR", "ar_EG", "zh_CN", "fa_IR"])
def test_on_a_system_of_another_language_english_is_spoken_with_english_dates(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    system(monkeypatch, name)
    assert language.speak(qapp, "") == "en"
    assert texts.folder(Folder.MINE) == "My conversations"
    assert QLocale().name().startswith("en_")
    assert QLocale().toString(12) == "12"


@pytest.mark.parametrize("code", ["xx", "", "../pl", "pl/../../pl", "P", "\0", "ar"])
def test_what_is_no_language_of_ours_is_the_systems(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    system(monkeypatch, "nl_BE")
    assert language.speak(qapp, code) == "nl"
    assert QLocale().name() == "nl_BE"


@pytest.mark.parametrize(
    ("of_system", "asked", "locale"),
    [
        ("pt_PT", "pt", "pt_PT"),
        ("pt_BR", "pt", "pt_BR"),
        ("es_MX", "es", "es_MX"),
        ("fr_CA", "", "fr_CA"),
        ("pl_PL", "pt-BR", "pt_BR"),
        ("pl_PL", "pt-PT", "pt_PT"),
        ("pl_PL", "es_MX", "es_MX"),
        ("de_CH", "fr", "fr_FR"),
    ],
)
def test_the_country_of_the_system_or_of_what_was_asked_for_is_kept(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, of_system: str, asked: str, locale: str
) -> None:
    system(monkeypatch, of_system)
    language.speak(qapp, asked)
    assert QLocale().name() == locale


@pytest.mark.parametrize(
    "content", [None, b"", b"no translation at all", b"\x3c\xb8\x64\x18\xca\xef\x9c\x95\xcd\x21\x1c\xbf" + b"\xff" * 64]
)
def test_without_a_whole_file_of_ours_english_is_spoken_with_all_that_belongs_to_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, expect_log: Callable[..., None], content: bytes | None
) -> None:
    expect_log("language_missing language=pl")
    file = tmp_path / "app_pl.qm"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setattr(language, "translation", lambda code: file if code == "pl" else tmp_path / "none")
    assert language.speak(qapp, "pl") == "en"
    assert texts.folder(Folder.MINE) == "My conversations"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().name().startswith("en_")


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2),
        lambda whole: whole[:-4096] + bytes(4096),
        lambda whole: whole[:9000] + b"\xff" * 9000 + whole[18000:],
        lambda whole: whole[:90_000] + bytes([whole[90_000] ^ 1]) + whole[90_001:],
    ],
    ids=["half of it never written", "its end never written", "other places", "one letter"],
)
def test_a_file_of_the_right_length_that_is_not_whole_is_not_spoken_in_part(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, expect_log: Callable[..., None], damage: Callable[[bytes], bytes]
) -> None:
    expect_log("language_missing language=pl")
    file = tmp_path / "app_pl.qm"
    file.write_bytes(damage(translation("pl").read_bytes()))
    monkeypatch.setattr(language, "translation", lambda code: file if code == "pl" else tmp_path / "none")
    assert language.speak(qapp, "pl") == "en"
    assert texts.folder(Folder.MINE) == "My conversations"


@pytest.mark.parametrize("content", [None, b"no translation at all"])
def test_without_qts_words_ours_are_spoken_all_the_same(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "qtbase_pl.qm").write_bytes(content)
    monkeypatch.setattr(QLibraryInfo, "path", staticmethod(lambda _which: str(tmp_path)))
    assert language.speak(qapp, "pl") == "pl"
    assert texts.folder(Folder.MINE) == "Moje rozmowy"
