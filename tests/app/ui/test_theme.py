"""The tokens can be read by everybody, and the window follows the system's scheme."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QFont
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from app.assets import resource
from app.ui import icons
from app.ui.theme import Colors, Theme, colors, hovered

SCHEMES = ("light", "dark", "light_contrast", "dark_contrast")
TEXT, CONTROL = {False: 4.5, True: 7.0}, {False: 3.0, True: 4.5}
"""What letters and what is operated need at least; the same where the contrast is high."""


_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_STYLE = re.compile(r"(?<![\w-])((?:selection-)?(?:background-)?(?:color|background)): (@\w+|transparent)")


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


def too_weak(pairs: Iterator[tuple[str, str, str]], least: float) -> list[str]:
    return [f"{name}: {found:.2f}" for name, ink, ground in pairs if (found := contrast(ink, ground)) < least]


def high(scheme: str) -> bool:
    return scheme.endswith("_contrast")


def worn(sheet: str) -> Iterator[tuple[str, str, str]]:
    """Each rule of the style sheet that names an ink: its selector, the ink and the ground, which the rule without its state may name."""
    rules = [(selectors.strip(), dict(_STYLE.findall(body))) for selectors, body in _RULE.findall(sheet)]
    grounds = {selectors: style.get("background", "") for selectors, style in rules}
    for selectors, style in rules:
        plain = re.sub(r":(hover|focus|disabled|checked|pressed|selected|read-only|enabled)", "", selectors)
        ground = style.get("background") or grounds.get(plain) or "transparent"
        if "color" in style:
            yield selectors, style["color"], ground
        if "selection-color" in style:
            yield f"{selectors}, selected", style["selection-color"], style["selection-background-color"]


def rings(sheet: str) -> Iterator[tuple[str, str]]:
    """What marks where the keyboard is: the selector, and the colour of the ring."""
    for selectors, body in _RULE.findall(sheet):
        if ":focus" in selectors and (ring := re.search(r"border: \dpx \w+ @(\w+)", body)):
            yield selectors.strip(), ring[1]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_the_style_sheet_writes_can_be_read(scheme: str) -> None:
    of = colors(scheme)
    values = {**{name: getattr(of, name) for name in of.__struct_fields__}, "accent_hover": hovered(of)}
    weak = []
    for selectors, ink, ground in worn(resource("styles/window.qss").read_text("utf-8")):
        for place in ("surface", "background") if ground == "transparent" else (ground.removeprefix("@"),):
            found = contrast(values[ink.removeprefix("@")], values[place])
            if found < TEXT[high(scheme)]:
                weak.append(f"{selectors}: {ink} on {place}: {found:.2f}")
    assert weak == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_where_the_keyboard_is_can_be_seen(scheme: str) -> None:
    of = colors(scheme)
    found = {
        f"{selectors} on {ground}": contrast(getattr(of, ring), getattr(of, ground))
        for selectors, ring in rings(resource("styles/window.qss").read_text("utf-8"))
        for ground in ("surface", "background")
    }
    assert len(found) > 20
    assert {name: ratio for name, ratio in found.items() if ratio < CONTROL[high(scheme)]} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_where_one_has_scrolled_to_can_be_seen(scheme: str) -> None:
    of = colors(scheme)
    handles = re.findall(r"QScrollBar::handle:\w+ \{ background: @(\w+)", resource("styles/window.qss").read_text("utf-8"))
    assert len(handles) == 2
    assert min(contrast(getattr(of, name), of.surface) for name in handles) > 1.6  # more where it is pointed at


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read(scheme: str) -> None:
    assert too_weak(text_pairs(colors(scheme)), TEXT[high(scheme)]) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_controls_can_be_seen(scheme: str) -> None:
    assert too_weak(control_pairs(colors(scheme)), CONTROL[high(scheme)]) == []


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


def test_the_system_s_wish_for_contrast_is_followed_until_one_has_chosen(qapp: QApplication) -> None:
    theme = Theme(qapp, "dark")
    hints = qapp.styleHints()
    wished = hints.accessibility().contrastPreferenceChanged
    try:
        wished.emit(Qt.ContrastPreference.HighContrast)
        assert theme.colors == colors("dark_contrast")
        theme.fix("light", contrast=False)
        assert theme.colors == colors("light")
        wished.emit(Qt.ContrastPreference.NoPreference)
        theme.fix("light", contrast=True)
        assert theme.colors == colors("light_contrast")
        theme.fix("light")
        assert theme.colors == colors("light")
    finally:
        theme.release()
        theme.deleteLater()


def test_a_wish_for_contrast_that_was_there_before_is_followed_from_the_start(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _hints: Qt.ContrastPreference.HighContrast)
    theme = Theme(qapp, "dark")
    seen = theme.colors
    theme.release()
    theme.deleteLater()
    assert seen == colors("dark_contrast")


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_what_a_field_asks_for_can_be_read(theme: Theme, kind: type[QWidget]) -> None:
    field = kind()
    field.ensurePolished()
    assert field.palette().placeholderText().color() == QColor(theme.colors.faint)  # Qt would have half the text's


def test_no_placeholder_is_left_in_the_style_sheet(theme: Theme, qapp: QApplication) -> None:
    assert "@" not in qapp.styleSheet()
    assert theme.colors.accent in qapp.styleSheet()


@pytest.mark.parametrize(("letters", "size"), [(13, 16), (26, 32)])
def test_icons_of_buttons_grow_with_the_letters(qapp: QApplication, letters: int, size: int) -> None:
    before, grown = QFont(qapp.font()), QFont(qapp.font())
    grown.setPixelSize(letters)
    qapp.setFont(grown)
    theme = Theme(qapp, "light")
    button = QPushButton()
    button.ensurePolished()
    assert button.iconSize() == QSize(size, size)
    assert icons.icon("more", "#000000").pixmap(button.iconSize(), 1.0).size() == QSize(size, size)
    button.deleteLater()
    theme.deleteLater()
    theme.release()
    qapp.setFont(before)
