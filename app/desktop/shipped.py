"""What the program is made of besides our own code: each part with its version and licence."""

import platform
import re
import sqlite3
import ssl
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from app.core.installation import Shipped

_US = "livechat-desk"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(?:.*/)?(?:LICEN[CS]E|COPYING)[^/]*", re.IGNORECASE)
_CLASSIFIER = "License :: "


def shipped() -> tuple[Shipped, ...]:
    """Python and the libraries it brings, and every package that the program needs, in alphabetical order."""
    found = [_shipped(one) for one in _packages()]
    return tuple(sorted((*found, *_with_python()), key=lambda one: one.name.casefold()))


def version() -> str:
    """Our own; empty where nothing says it."""
    try:
        return distribution(_US).version
    except PackageNotFoundError:
        return ""


def _packages() -> list[Distribution]:
    """Those that the desktop needs, and those that these need, as far as they are installed here."""
    found: dict[str, Distribution] = {}
    waiting = _needs(_US, "desktop")
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:  # of another system, or another Python
            continue
        waiting += _needs(name, "")
    return list(found.values())


def _needs(name: str, extra: str) -> list[str]:
    try:
        wanted = distribution(name).requires or []
    except PackageNotFoundError:
        return []
    always = [line for line in wanted if "extra ==" not in line]
    asked = [line for line in wanted if extra and re.search(rf"extra == ['\"]{extra}['\"]", line)]
    return [found[0].lower() for line in (*always, *asked) if (found := _NAME.match(line))]


def _shipped(one: Distribution) -> Shipped:
    about = one.metadata
    # As lists: keyring brings importlib_metadata on Python 3.11, which then answers here, and otherwise raises for what is not said.
    expressions, words, classifiers = (about.get_all(name) or [] for name in ("License-Expression", "License", "Classifier"))
    said = (expressions or words or [""])[0].split("\n")[0]
    classified = [line.removeprefix(_CLASSIFIER).split(" :: ")[-1] for line in classifiers if line.startswith(_CLASSIFIER)]
    return Shipped(about["Name"], one.version, said or ", ".join(classified), _text(one))


def _text(one: Distribution) -> str:
    """The licence as it came with the package."""
    files = [file for file in one.files or [] if _LICENCE_FILE.fullmatch(str(file))]
    places = [Path(str(one.locate_file(file))) for file in files]
    return "\n\n".join(place.read_text("utf-8", "replace") for place in places if place.is_file())


def _with_python() -> tuple[Shipped, ...]:
    return (
        Shipped("Python", platform.python_version(), "PSF-2.0"),
        Shipped("SQLite", sqlite3.sqlite_version, "blessing (public domain)"),
        Shipped("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0"),
    )
