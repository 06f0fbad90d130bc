"""A program that is installed nowhere, and remembers what support was given of it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.core.errors import FileError
from app.core.installation import Shipped


@dataclass
class MemoryInstallation:
    """`refuses`: the code with which it cannot write."""

    logs: Path
    version: str = "1.2.3"
    language: str = ""
    refuses: str = ""
    written: list[tuple[Path, Mapping[str, Any], Collection[str]]] = field(default_factory=list)

    def shipped(self) -> tuple[Shipped, ...]:
        return (Shipped("msgspec", "0.22", "BSD-3-Clause", "Redistribution and use"), Shipped("SQLite", "3.40", "public domain"))

    def bundle(self, file: Path, parts: Mapping[str, Any], hidden: Collection[str]) -> None:
        if self.refuses:
            raise FileError(self.refuses)
        self.written.append((file, parts, hidden))
