"""The window's language: our translation and Qt's own for it, with English where there is none."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.assets import translation

LANGUAGES = ("en", "pl", "es", "pt", "nl", "fr")
_OF_QT = {"pt": "pt_BR"}
"""What Qt calls a language in the names of its own files, where it is not our code."""

_spoken: list[QTranslator] = []


def speak(app: QCoreApplication, code: str) -> str:
    """Use the language `code`, or the system's where it is empty; times and numbers follow it. The code of the language in use."""
    while _spoken:
        app.removeTranslator(_spoken.pop())
    language = _chosen(code)
    own = not code and QLocale.system().name()[:2] == language
    QLocale.setDefault(QLocale.system() if own else QLocale(code or language))
    _install(app, translation(language))
    if language != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, Path(qt) / f"qtbase_{_OF_QT.get(language, language)}.qm")
    return language


def spoken() -> str:
    """The code of the language that amounts and dates are written in."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else "en"


def _chosen(code: str) -> str:
    for wanted in (code, QLocale.system().name()):
        language = wanted.replace("-", "_").split("_")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


def _install(app: QCoreApplication, file: Path) -> None:
    if not file.is_file():
        return
    translator = QTranslator(app)
    if translator.load(str(file)):
        app.installTranslator(translator)
        _spoken.append(translator)
