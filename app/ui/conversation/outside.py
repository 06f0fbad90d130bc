"""Following a link out of the window: only what the allow-list lets through, and with a question where the address is disguised."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.ui.links import Link, followable
from app.ui.questions import answer, question, way_back
from app.ui.sentence import Sentence


def follow(window: QWidget, link: Link) -> None:
    """Open a link of a message: in the browser, or in whatever writes mails or dials."""
    checked = followable(link.url)
    if checked is None:
        return
    if not checked.disguised:
        _open(checked)
        return

    def text() -> str:
        said = QCoreApplication.translate("Links", "Its address is written in look-alike letters. It really leads to:\n{host}")
        return said.format(host=checked.host)

    box = question(window, Sentence(lambda: QCoreApplication.translate("Links", "Open this link?")), Sentence(text))
    answer(box, Sentence(lambda: QCoreApplication.translate("Links", "Open")), "plain", lambda: _open(checked))
    box.setDefaultButton(way_back(box, Sentence(lambda: QCoreApplication.translate("Links", "Do not open"))))
    box.open()


def _open(link: Link) -> None:
    QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode))
