"""The tokens can be read by everybody, and the window follows the system's scheme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.ui.theme import Colors, Theme, colors

SCHEMES = ("light", "dark")
TEXT, CONTROL = 4.5, 3.0


def luminance(color: str) -> float:
    tint = QColor(color)
    parts = (tint.redF(), tint.greenF(), tint.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_pairs(of: Colors) -> Iterator[tuple[str, str, str]]:
    grounds = {"background": of.background, "surface": of.surface, "hover": of.hover, "accent_weak": of.accent_weak}
    for ground, value in grounds.items():
        for ink in ("text", "muted", "accent"):
            yield f"{ink} on {ground}", getattr(of, ink), value
    for ground in ("background", "surface"):
        for ink in ("faint", "ok", "warn", "bad"):
            yield f"{ink} on {ground}", getattr(of, ink), getattr(of, ground)
    for ground in ("bubble_in", "bubble_out"):
        for ink in ("text", "accent"):
            yield f"{ink} on {ground}", getattr(of, ink), getattr(of, ground)
    yield "on accent", of.on_accent, of.accent
    yield "on bad", of.on_accent, of.bad
    yield "warn on its chip", of.warn, of.warn_weak
    yield "bad on its chip", of.bad, of.bad_weak
    for avatar in (*of.avatars, of.avatar_unknown):
        yield f"initials on {avatar}", of.on_avatar, avatar


def control_pairs(of: Colors) -> Iterator[tuple[str, str, str]]:
    for ground in ("background", "surface"):
        for part in ("control", "accent", "ok", "warn", "bad"):
            yield f"{part} on {ground}", getattr(of, part), getattr(of, ground)
    yield "knob of the switch", of.surface, of.ok
    yield "knob of the switch, off", of.surface, of.control


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read(scheme: str) -> None:
    weak = [f"{name}: {contrast(ink, ground):.2f}" for name, ink, ground in text_pairs(colors(scheme)) if contrast(ink, ground) < TEXT]
    assert weak == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_controls_can_be_seen(scheme: str) -> None:
    weak = [
        f"{name}: {contrast(ink, ground):.2f}" for name, ink, ground in control_pairs(colors(scheme)) if contrast(ink, ground) < CONTROL
    ]
    assert weak == []


def test_the_system_s_scheme_is_followed(qapp: QApplication) -> None:
    theme = Theme(qapp)
    heard: list[str] = []
    theme.changed.connect(lambda: heard.append(theme.colors.surface))
    try:
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert theme.colors == colors("dark")
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert theme.colors == colors("light")
        assert heard == [colors("dark").surface, colors("light").surface]
    finally:
        theme.release()
        theme.deleteLater()


def test_no_placeholder_is_left_in_the_style_sheet(theme: Theme, qapp: QApplication) -> None:
    assert "@" not in qapp.styleSheet()
    assert theme.colors.accent in qapp.styleSheet()
