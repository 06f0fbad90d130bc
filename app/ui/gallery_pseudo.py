"""A language that nobody speaks, for the gallery: accents and twice the length, so that what is cut off or not translated is seen."""

import re
from itertools import cycle, islice

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.ui import language

CODE = "xx"
"""What the gallery calls it."""

_ACCENTS = str.maketrans("aceilnorstuyzACEILNORSTUYZ", "åçëîłñöřšťüýžÅÇËÎŁÑÖŘŠŤÜÝŽ")
_PLACES = re.compile(r"(\{\w*\}|%L?(?:n|\d+)|&(?=\w))")
"""What is filled in later, and the & of a shortcut: they stay as they are."""


class PseudoTranslator(QTranslator):
    """Makes its translations instead of looking them up; Qt's own words are among them."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, text: str, _note: str | None = None, _number: int = -1) -> str:
        return pseudo(text)


def speak_pseudo(app: QCoreApplication) -> PseudoTranslator:
    """Speak it, instead of any other, until `app.removeTranslator` is called with the answer."""
    language.speak(app, "en")
    QLocale.setDefault(QLocale("pl"))  # no names of days and months are longer
    translator = PseudoTranslator(app)
    app.installTranslator(translator)
    return translator


def pseudo(text: str) -> str:
    """The text in the language that nobody speaks; what is not filled in later is twice as long."""
    accented = "".join(part if _PLACES.fullmatch(part) else part.translate(_ACCENTS) for part in _PLACES.split(text))
    words = _PLACES.sub("", accented).split()
    if not words:
        return text
    room, more = sum(map(len, words)) + len(words) - 1, ""
    for word in islice(cycle(words), 10 * len(words)):
        if len(more) >= room:
            break
        more += " " + word
    return accented + more
