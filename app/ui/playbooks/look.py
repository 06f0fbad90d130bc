"""How the bot can look: the colours and icons that are offered, their names and their pictures."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from app.protocol.playbooks import ICONS
from app.ui import icons
from app.ui.theme import Theme

AUTONYMS = {"en": "English", "pl": "Polski", "es": "Español", "pt": "Português", "nl": "Nederlands", "fr": "Français"}
_SIDE, _DENSE = 18, 2


def colours(theme: Theme) -> dict[str, tuple[QIcon, str]]:
    """Picture and name of each colour that is offered, by how it is written; the site's own is written empty."""
    return {value: (_disc(value, theme.colors.control), name) for value, name in _colours().items()}


def signs(theme: Theme) -> dict[str, tuple[QIcon, str]]:
    """Picture and name of each icon, by how it is called; none is called by an empty text."""
    named = _signs()
    none = icons.icon("dismiss", theme.colors.muted)
    drawn = {name: (icons.icon(f"bot/{name}", theme.colors.text), named[name]) for name in ICONS}
    return {"": (none, QCoreApplication.translate("Playbooks", "No icon: the first letter of the name")), **drawn}


def described(of: Mapping[str, Any]) -> Iterator[str]:
    """A look in words, a line for each setting that it has."""
    accent, icon, language = str(of.get("accent", "")), str(of.get("icon", "")), str(of.get("language", ""))
    if accent:
        yield QCoreApplication.translate("Playbooks", "Colour: {name}").format(name=_colours().get(accent.lower(), accent))
    if icon:
        own = QCoreApplication.translate("Playbooks", "a picture")
        yield QCoreApplication.translate("Playbooks", "Icon: {name}").format(name=_signs().get(icon, own))
    if language:
        yield QCoreApplication.translate("Playbooks", "Language: {name}").format(name=AUTONYMS.get(language, language))


def _colours() -> dict[str, str]:
    return {
        "": QCoreApplication.translate("Playbooks", "The site's colour"),
        "#1f6feb": QCoreApplication.translate("Playbooks", "Blue"),
        "#0f766e": QCoreApplication.translate("Playbooks", "Teal"),
        "#12875a": QCoreApplication.translate("Playbooks", "Green"),
        "#b45309": QCoreApplication.translate("Playbooks", "Orange"),
        "#c3272b": QCoreApplication.translate("Playbooks", "Red"),
        "#be185d": QCoreApplication.translate("Playbooks", "Pink"),
        "#7c3aed": QCoreApplication.translate("Playbooks", "Purple"),
        "#334155": QCoreApplication.translate("Playbooks", "Dark grey"),
    }


def _signs() -> dict[str, str]:
    return {
        "bot": QCoreApplication.translate("Playbooks", "Robot"),
        "chat": QCoreApplication.translate("Playbooks", "Speech bubble"),
        "person": QCoreApplication.translate("Playbooks", "Person"),
        "smile": QCoreApplication.translate("Playbooks", "Smile"),
        "star": QCoreApplication.translate("Playbooks", "Star"),
        "heart": QCoreApplication.translate("Playbooks", "Heart"),
        "question": QCoreApplication.translate("Playbooks", "Question mark"),
        "bell": QCoreApplication.translate("Playbooks", "Bell"),
    }


def _disc(colour: str, edge: str) -> QIcon:
    """A disc in the colour; a ring where it is none."""
    canvas = QPixmap(_SIDE * _DENSE, _SIDE * _DENSE)
    canvas.fill(Qt.GlobalColor.transparent)
    canvas.setDevicePixelRatio(_DENSE)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 1.2))
    painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1, 1, _SIDE - 2, _SIDE - 2))
    painter.end()
    return QIcon(canvas)
