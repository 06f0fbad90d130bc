"""The window's language: our translation and Qt's own for it, with English where there is none."""

import logging
import zlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.assets import translation

log = logging.getLogger("livechat.ui")

LANGUAGES = ("en", "pl", "es", "pt", "nl", "fr")
_OF_QT = {"pt": "pt_BR"}
"""What Qt calls a language in the names of its own files, where it is not our code."""

_WHOLE = 0x2144DF1C
"""The CRC-32 of any file that ends with its own, as `make translations` has ours end."""

_spoken: list[QTranslator] = []


def speak(app: QCoreApplication, code: str) -> str:
    """Use the language `code`, or the system's where that is none of ours; times and numbers follow it. The code of the language in use.

    Where its file is missing or damaged it is English, dates and all, so that nothing is half of one language and half of another.
    """
    while _spoken:
        app.removeTranslator(_spoken.pop())
    locale = _chosen(code)
    language = _of_ours(locale.name())
    if not _install_ours(app, language) and language != "en":
        log.warning("language_missing language=%s", language)
        locale, language = QLocale("en"), "en"
        _install_ours(app, language)
    QLocale.setDefault(locale)
    if language != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, Path(qt) / f"qtbase_{_OF_QT.get(language, language)}.qm")
    return language


def spoken() -> str:
    """The code of the language that amounts and dates are written in."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else "en"


def _chosen(code: str) -> QLocale:
    """The country is that of `code`; without one the system's, where the language is."""
    system = QLocale.system()
    wanted, of_system = _of_ours(code), _of_ours(system.name())
    if not wanted:
        return system if of_system else QLocale("en")
    if wanted == of_system and code.lower() == wanted:
        return system
    return QLocale(code)


def _of_ours(code: str) -> str:
    """The language of "pt", "pt-BR" or "pt_BR"; empty: none of ours."""
    language = code.replace("-", "_").split("_")[0].lower()
    return language if language in LANGUAGES else ""


def _install_ours(app: QCoreApplication, language: str) -> bool:
    """Qt looks at lengths alone: it takes half of the words from a file half written, and crashes at places that lead out of it."""
    file = translation(language)
    return file.is_file() and zlib.crc32(file.read_bytes()) == _WHOLE and _install(app, file)


def _install(app: QCoreApplication, file: Path) -> bool:
    translator = QTranslator(app)
    if not file.is_file() or not translator.load(str(file)):
        return False
    app.installTranslator(translator)
    _spoken.append(translator)
    return True
