"""The window's language: our translation and Qt's own for it, with English where there is none."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.assets import translation

LANGUAGES = ("en", "pl", "es", "pt", "nl", "fr")
_OF_QT = {"pt": "pt_BR"}
"""What Qt calls a language in the names of its own files, where it is not our code."""


def speak(app: QCoreApplication, code: str) -> str:
    """Use the language `code`, or the system's where it is empty; times and numbers follow it. The code of the language in use."""
    language = _chosen(code)
    for loaded in app.findChildren(QTranslator):
        app.removeTranslator(loaded)
        loaded.deleteLater()
    QLocale.setDefault(QLocale(language) if code or language != QLocale.system().name()[:2] else QLocale.system())
    _install(app, str(translation(language)))
    _install(app, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + f"/qtbase_{_OF_QT.get(language, language)}.qm")
    return language


def _chosen(code: str) -> str:
    for wanted in (code, QLocale.system().name()):
        language = wanted.replace("-", "_").split("_")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


def _install(app: QCoreApplication, file: str) -> None:
    translator = QTranslator(app)
    if translator.load(file):
        app.installTranslator(translator)
    else:
        translator.deleteLater()
