"""Starting by itself on macOS: a launch agent of this person's."""

from pathlib import Path

from app.desktop.starting.launch import Launch

_LABEL = "io.livechatdesk.Desk"


class MacAutostart:
    """`folder`: of launch agents, this person's otherwise. launchd reads it at the next sign-in."""

    def __init__(self, launch: Launch, folder: Path | None = None) -> None:
        self._label = f"{_LABEL}{launch.key}"
        self._file = (folder or Path.home() / "Library" / "LaunchAgents") / f"{self._label}.plist"
        self._command = [*launch.command, *launch.options, "--minimized"]

    def is_set(self) -> bool:
        """Whether the agent is ours to the letter."""
        try:
            return self._file.read_bytes() == self._content()
        except OSError:
            return False

    def is_declined(self) -> bool:
        """The system keeps that to itself, and minds it."""
        return False

    def set_up(self) -> None:
        """Raises OSError."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_bytes(self._content())

    def remove(self) -> None:
        """Raises OSError."""
        self._file.unlink(missing_ok=True)

    def _content(self) -> bytes:
        import plistlib  # noqa: PLC0415 - only there

        agent = {"Label": self._label, "ProgramArguments": self._command, "RunAtLoad": True, "ProcessType": "Interactive"}
        return plistlib.dumps(agent)
