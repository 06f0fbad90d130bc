"""Where a link of a message leads when it is followed: out of the window, and nowhere but where links may lead."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.ui.conversation.outside import follow
from app.ui.links import Link, followable


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(QUrl(url).toString()))
    return asked


@pytest.mark.parametrize("address", ["https://shop.example/a?b=c", "mailto:help@shop.example", "tel:+31201234567"])
@pytest.mark.usefixtures("qapp")
def test_pages_mailboxes_and_phones_are_opened(opened: list[str], address: str) -> None:
    link = followable(address)
    assert link is not None
    window = QWidget()
    follow(window, link)
    assert opened == [address]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.example?attach=/etc/passwd", "https://shop.example@evil.example"]
)
@pytest.mark.usefixtures("qapp")
def test_nothing_else_is_however_it_got_there(opened: list[str], address: str) -> None:
    assert followable(address) is None
    follow(QWidget(), Link(0, 4, address, "shop.example", disguised=False))
    assert opened == []
