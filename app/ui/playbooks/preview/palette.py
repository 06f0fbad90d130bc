"""The colours of the visitor's chat from the bot's accent, readable on light and dark grounds as the chat itself makes them. Pure."""

from typing import NamedTuple

USUAL = "#1f6feb"
"""The accent where neither playbook nor site has one."""

_LIGHT_INK, _DARK_INK = "#ffffff", "#0c1117"
_ENOUGH, _APART, _MIDDLE, _STEP = 4.5, 1.25, 0.5, 0.05
_LINEAR_TO = 0.04045


class Palette(NamedTuple):
    """The accent, the text on it, and the accent as text, each as #rrggbb."""

    accent: str
    on_accent: str
    as_text: str


def palette(wish: str, chat: str, bubble: str) -> Palette:
    """`wish`: the accent that is wanted, empty for the usual one. `chat`, `bubble`: what lies under bubbles, and under their text."""
    accent = _readable(wish or USUAL, chat, _APART)  # a white bubble on white is none
    ink = _LIGHT_INK if contrast(accent, _LIGHT_INK) >= _ENOUGH else _DARK_INK
    filled = accent if contrast(accent, ink) >= _ENOUGH else _readable(accent, ink)
    return Palette(filled, ink, _readable(filled, bubble))


def contrast(one: str, other: str) -> float:
    """How far two colours can be told apart, by WCAG: from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _readable(accent: str, ground: str, enough: float = _ENOUGH) -> str:
    """The colour, moved towards black or white as little as gives it that contrast with the ground."""
    towards = "#000000" if _luminance(ground) > _MIDDLE else "#ffffff"
    share = 0.0
    while share < 1 and contrast(_mixed(accent, towards, share), ground) < enough:
        share += _STEP
    return _mixed(accent, towards, min(share, 1.0))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(value / 255) for value in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= _LINEAR_TO else float(((share + 0.055) / 1.055) ** 2.4)


def _mixed(colour: str, other: str, share: float) -> str:
    values = (round(value + (target - value) * share) for value, target in zip(_channels(colour), _channels(other), strict=True))
    return "#" + "".join(f"{value:02x}" for value in values)
