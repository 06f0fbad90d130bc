"""Finds the files of resources/ and i18n/: in a checkout, in a wheel (app/_data) and in a frozen bundle."""

import sys
from functools import cache
from pathlib import Path


def resource(name: str) -> Path:
    """The file or folder `name` of resources/."""
    return _root() / "resources" / name


def translation(language: str) -> Path:
    """The compiled translation of the desktop client for a language code; it need not exist."""
    return _root() / "i18n" / f"app_{language}.qm"


def explanations(language: str) -> Path:
    """What each setting of the desktop client is, in one of our languages."""
    return _root() / "i18n" / f"settings_{language}.json"


def help_words(language: str) -> Path:
    """What Help says in one of our languages."""
    return _root() / "i18n" / f"help_{language}.json"


def visitor_words(language: str) -> tuple[Path, ...]:
    """What the visitor's chat says in one of our languages: what it always has at hand, and what comes later."""
    return tuple(_root() / "i18n" / f"{part}_{language}.json" for part in ("widget", "parts"))


def is_installed() -> bool:
    """Whether this is a wheel or a bundle, and no checkout."""
    return _root() != Path(__file__).resolve().parent.parent


@cache
def _root() -> Path:
    here = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", here))
    candidates = (here / "_data", bundle / "app" / "_data", bundle, here.parent)
    return next((folder for folder in candidates if (folder / "resources").is_dir()), here.parent)
