"""Brings what pip cannot onto Debian and its children: Qt libraries and the programs of the end-to-end story. Needs only Python itself."""

import os
import platform
import shutil
import subprocess
import sys

QT_LIBRARIES = """
    libegl1 libgl1 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libgssapi-krb5-2 libx11-6 libx11-xcb1 libxcb1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0
    libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon0 libxkbcommon-x11-0
"""
# A virtual screen, its window manager and its tray, a session bus, the accessibility bus, a keyring, hands for keyboard and mouse, a font.
STORY_PROGRAMS = "xvfb openbox trayer dbus at-spi2-core gnome-keyring xdotool fonts-dejavu-core"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# Where one of these is, notifications are shown by it: a daemon of ours would take its place.
DESKTOPS = ("gnome-shell", "plasmashell", "xfce4-session", "mate-session", "cinnamon", "lxqt-session", "sway", "hyprland")
# Names that changed with the 64-bit time_t (Debian 13, Ubuntu 24.04).
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}


def main() -> None:
    """Install what is missing, or print the one line that does."""
    if not (sys.platform == "linux" and shutil.which("apt-get") and shutil.which("dpkg-query")):
        return
    missing = missing_packages()
    if missing and not install(missing):
        print(
            f"Some programs are missing. Please run this line, then your command again:\n  sudo apt-get install {' '.join(missing)}",
            file=sys.stderr,
        )


def missing_packages() -> list[str]:
    """Those of our packages that this system lacks."""
    wanted = [*QT_LIBRARIES.split(), *STORY_PROGRAMS.split(), *browser_package(), *daemon_package(), *venv_package()]
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${Status}\n", *wanted, *RENAMED.values()]
    lines = subprocess.run(query, check=False, capture_output=True, text=True).stdout.splitlines()
    present = {line.split()[0] for line in lines if line.endswith("ok installed")}
    return [package for package in wanted if package not in present and RENAMED.get(package) not in present]


def browser_package() -> list[str]:
    """Chromium, unless a browser is there. Ubuntu's package is a snap, which cannot be driven: there Playwright brings its own."""
    ubuntu = platform.freedesktop_os_release().get("ID") == "ubuntu"
    return [] if ubuntu or any(map(shutil.which, BROWSERS)) else ["chromium"]


def daemon_package() -> list[str]:
    """What shows notifications in tests, where no desktop does it."""
    return [] if any(map(shutil.which, DESKTOPS)) else ["dunst"]


def venv_package() -> list[str]:
    """Debian ships the venv module's pip apart from Python."""
    complete = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], check=False, capture_output=True).returncode == 0
    return [] if complete else ["python3-venv"]


def install(packages: list[str]) -> bool:
    """As root, or with a sudo that does not ask. False: not allowed, or it failed."""
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and (not shutil.which("sudo") or subprocess.run([*sudo, "true"], check=False, capture_output=True).returncode != 0):
        return False
    print("Installing the system's packages.", file=sys.stderr)
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2"]
    subprocess.run([*apt, "update"], check=False, stdout=sys.stderr)
    return subprocess.run([*apt, "install", "--yes", "--no-install-recommends", *packages], check=False, stdout=sys.stderr).returncode == 0


if __name__ == "__main__":
    main()
