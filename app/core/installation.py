"""What the program knows of itself as it is installed on this machine; app/desktop answers."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct


class Shipped(Struct, frozen=True):
    """A part of the program that others have written. `text`: the licence as it came, or empty."""

    name: str
    version: str
    licence: str
    text: str = ""


class Installation(Protocol):
    """`version`: of the program. `logs`: the folder with its log. `language`: the one that this start was asked to speak, or empty."""

    @property
    def version(self) -> str: ...
    @property
    def logs(self) -> Path: ...
    @property
    def language(self) -> str: ...
    def shipped(self) -> tuple[Shipped, ...]:
        """What is part of it, by name; takes a while."""

    def bundle(self, file: Path, parts: Mapping[str, Any], hidden: Collection[str]) -> None:
        """Write for support: the logs without whatever could be somebody's words, and these parts.

        `hidden`: names that must not be in it. Takes a while. Raises FileError.
        """
