"""Starting by itself on Linux desktops: an entry in the folder that they look through when somebody signs in."""

from pathlib import Path

from app.desktop.starting.desktop_entry import ENTRY, NAME, entry, read, says, user_folder, write
from app.desktop.starting.launch import Launch

_GNOMES = "X-GNOME-Autostart-enabled"


class FreedesktopAutostart:
    """`folder`: of all such entries, this person's otherwise."""

    def __init__(self, launch: Launch, folder: Path | None = None) -> None:
        folder = folder or user_folder("XDG_CONFIG_HOME", ".config") / "autostart"
        self._file = folder / f"{ENTRY}{launch.key}.desktop"
        name = f"{NAME} ({launch.key[1:]})" if launch.key else NAME  # they stand beside each other in the desktop's settings
        self._text = entry((*launch.command, *launch.options, "--minimized"), more={"Name": name, _GNOMES: "true"})

    def is_set(self) -> bool:
        """Whether the entry is ours to the letter."""
        return read(self._file) == self._text

    def is_declined(self) -> bool:
        """Desktops write so into the entry."""
        text = read(self._file)
        return says(text, "Hidden").lower() == "true" or says(text, _GNOMES).lower() == "false"

    def set_up(self) -> None:
        """Raises OSError."""
        write(self._file, self._text)

    def remove(self) -> None:
        """Raises OSError."""
        self._file.unlink(missing_ok=True)
