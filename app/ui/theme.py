"""Colours, sizes and fonts of the window, from resources/styles; follows the system's light or dark scheme, and its wish for contrast."""

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.assets import resource

_HIGH, _LOW, _ICON = 20, 16, 16
"""How high the words of a button or field are at least, of a small button, and a button's icon, as designed."""


class Colors(msgspec.Struct, frozen=True):
    """The colour tokens of one scheme, as #rrggbb."""

    background: str
    surface: str
    line: str
    edge: str
    control: str
    hover: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_weak: str
    on_accent: str
    ok: str
    warn: str
    warn_weak: str
    bad: str
    bad_weak: str
    bubble_in: str
    bubble_out: str
    avatars: tuple[str, ...]
    avatar_unknown: str
    on_avatar: str


@cache
def tokens() -> dict[str, Any]:
    """The tokens file."""
    read: dict[str, Any] = msgspec.json.decode(resource("styles/tokens.json").read_bytes())
    return read


@cache
def colors(scheme: str) -> Colors:
    """The colours of "light" or "dark", or of "light_contrast" or "dark_contrast"."""
    return msgspec.convert(tokens()[scheme], Colors)


class Theme(QObject):
    """The look in force. `changed` is emitted when it is another: the system goes light or dark, or wants more contrast or less."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: str | None = None, *, contrast: bool | None = None) -> None:
        """`scheme` fixes "light" or "dark", `contrast` whether it is high; without them the system decides."""
        super().__init__(app)
        self._app = app
        self._fixed, self._fixed_contrast = scheme, contrast
        self._base = max(app.font().pixelSize(), round(app.font().pointSizeF() * app.primaryScreen().logicalDotsPerInchY() / 72), 13)
        self._styles = app.styleHints()  # PySide gives up what it has given, once it is held no more
        self._system = self._styles.colorScheme()
        self._styles.colorSchemeChanged.connect(self._system_went)
        self._hints = self._styles.accessibility()
        self._wish = self._hints.contrastPreference()
        self._hints.contrastPreferenceChanged.connect(self._system_wished)
        self.colors = colors(self._scheme())
        self._apply()

    @property
    def motion_ms(self) -> int:
        """How long a movement takes; 0 where the system asks for less motion."""
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - its many names take longer than the first paint's share

        wanted = self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return int(tokens()["motion_ms"]) if wanted > 0 else 0

    def font(self, size: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The system's font in the size "small", "body" or "title"."""
        font = QFont(self._app.font())
        font.setPixelSize(self.pixels(tokens()["type"][size]))
        font.setWeight(weight)
        return font

    def pixels(self, designed: float) -> int:
        """A designed length, grown with the system's font."""
        return round(designed * self._base / 13)

    @staticmethod
    def radius(of: str = "control") -> int:
        """How round the corners of a "small" part, a "control" or a "card" are, in pixels."""
        return int(tokens()["radius"][of])

    @property
    def row_height(self) -> int:
        return self.pixels(tokens()["row"])

    def fix(self, scheme: str | None, *, contrast: bool | None = None) -> None:
        """Use "light" or "dark", and high contrast or none, whatever the system says; None follows the system again."""
        self._fixed, self._fixed_contrast = scheme, contrast
        self._apply()

    def release(self) -> None:
        """Stop following the system."""
        self._styles.colorSchemeChanged.disconnect(self._system_went)
        self._hints.contrastPreferenceChanged.disconnect(self._system_wished)

    def _scheme(self) -> str:
        scheme = self._fixed or ("dark" if self._system == Qt.ColorScheme.Dark else "light")
        high = self._wish == Qt.ContrastPreference.HighContrast if self._fixed_contrast is None else self._fixed_contrast
        return f"{scheme}_contrast" if high else scheme

    def _system_went(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self._apply()

    def _system_wished(self, wish: Qt.ContrastPreference) -> None:
        self._wish = wish
        self._apply()

    def _apply(self) -> None:
        self.colors = colors(self._scheme())
        self._app.setFont(self.font())
        self._app.setPalette(_palette(self.colors))
        self._app.setStyleSheet(_style_sheet(self.colors, self.pixels))
        self.changed.emit()


def hovered(of: Colors) -> str:
    """The accent where the mouse points at it."""
    return _darker(of.accent, 112)


def _darker(color: str, percent: int) -> str:
    return QColor(color).darker(percent).name()


def _palette(of: Colors) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in {
        role.Window: of.surface,
        role.Base: of.surface,
        role.AlternateBase: of.background,
        role.Button: of.surface,
        role.ToolTipBase: of.surface,
        role.WindowText: of.text,
        role.Text: of.text,
        role.ButtonText: of.text,
        role.ToolTipText: of.text,
        role.PlaceholderText: of.faint,
        role.Highlight: of.accent,
        role.HighlightedText: of.on_accent,
        role.Link: of.accent,
        role.Mid: of.line,
    }.items():
        palette.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(of.faint))
    return palette


def _style_sheet(of: Colors, pixels: Callable[[float], int]) -> str:
    sheet = resource("styles/window.qss").read_text("utf-8")
    values = {name: str(getattr(of, name)) for name in of.__struct_fields__ if name != "avatars"}
    values["accent_hover"] = hovered(of)
    values |= {"accent_pressed": _darker(of.accent, 125), "bad_hover": _darker(of.bad, 112), "bad_pressed": _darker(of.bad, 125)}
    values |= {f"{size}_px": str(pixels(tokens()["type"][size])) for size in ("small", "title")}
    values |= {f"radius_{name}": str(radius) for name, radius in tokens()["radius"].items()}
    values["question"] = str(pixels(tokens()["question"]))
    values |= {name: str(pixels(designed)) for name, designed in (("high_px", _HIGH), ("low_px", _LOW), ("icon_px", _ICON))}
    values["icons"] = resource("icons").as_posix()
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace("@" + name, values[name])
    return sheet
