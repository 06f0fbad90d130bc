"""The program as it is installed here: its version, its parts, its log, and what support is given of these."""

import json
import os
import platform
import zipfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from app.core.installation import Shipped
from app.core.written import create, file_errors, sync
from app.desktop import shipped
from app.desktop.logs import FILES
from app.desktop.paths import Paths
from app.desktop.redaction import Redaction
from app.protocol.ids import new_id

_ABOUT = """What is in here, for support:
about.json     versions of the program and its parts, and of the system
settings.json  the preferences in force
policy.json    what the organization has set
state.json     how the connection is, and how many conversations there are
logs           what the program noted: which part of it did what and when

What people wrote, names, passwords and addresses of visitors are left out; "…" stands for what was.
"""


class Installed:
    """An `Installation` whose files are at these paths. `language`: the one asked for on the command line, or empty."""

    def __init__(self, paths: Paths, language: str = "") -> None:
        self._paths = paths
        self.language = language

    @property
    def version(self) -> str:
        return shipped.version()

    @property
    def logs(self) -> Path:
        return self._paths.log.parent

    def shipped(self) -> tuple[Shipped, ...]:
        """See Installation."""
        return shipped.shipped()

    def bundle(self, file: Path, parts: Mapping[str, Any], hidden: Collection[str]) -> None:
        """See Installation. It is whole, or not there."""
        part = file.with_name(f".{new_id()}.part")
        with file_errors():
            try:
                with create(part) as written:
                    self._write(written, {"about": self._about(), **parts}, Redaction(hidden))
                    sync(written)
                part.replace(file)
            finally:
                part.unlink(missing_ok=True)

    def _write(self, to: BinaryIO, parts: Mapping[str, Any], redaction: Redaction) -> None:
        with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as bundle:
            bundle.writestr("README.txt", _ABOUT)
            for name, content in parts.items():
                bundle.writestr(f"{name}.json", json.dumps(content, indent=2, default=str, ensure_ascii=False))
            for log in self._logs():
                lines = (redaction.line(line) for line in log.read_text("utf-8", "replace").splitlines())
                bundle.writestr(f"logs/{log.name}", "\n".join(line for line in lines if line))

    def _logs(self) -> Iterator[Path]:
        """The newest first."""
        for number in range(FILES):
            log = self._paths.log.with_name(self._paths.log.name + (f".{number}" if number else ""))
            if log.is_file():
                yield log

    def _about(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "system": platform.platform(),
            "desktop": {name: os.environ.get(name, "") for name in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM")},
            "parts": {part.name: part.version for part in self.shipped()},
        }
