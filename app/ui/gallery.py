"""Every part of the window in every state, with made-up data; `python -m app.ui.gallery --shots DIR` makes pictures of them."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from app.core.client import Client, open_client
from app.core.errors import StoreError
from app.core.preferences.values import ProxyChoice
from app.protocol.errors import ErrorCode
from app.ui import (
    gallery_canned,
    gallery_company,
    gallery_company_pages,
    gallery_details,
    gallery_files,
    gallery_finding,
    gallery_help,
    gallery_leads,
    gallery_main,
    gallery_marks,
    gallery_playbooks,
    gallery_preferences,
    gallery_pseudo,
    gallery_questions,
    gallery_tray,
    language,
    sample,
    sample_client,
    texts,
)
from app.ui.connection.settings import ConnectionSettings
from app.ui.desk import Desk
from app.ui.failure import FailureWindow
from app.ui.gallery_fit import clipped, cut_off, sideways
from app.ui.overview.overview import Overview
from app.ui.sample_tasks import PromptTasks
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import Theme
from app.ui.window import MainWindow

Scene = Callable[[Client, MainWindow], None]
_SIZES = {
    "mine": ((1440, 900), (1100, 700), (860, 640)),
    "details": ((1440, 1200), (1200, 780), (1100, 700), (860, 640)),
    "first_day": ((1440, 900), (860, 640)),
}

SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        *gallery_main.SCENES,
        *gallery_details.SCENES,
        *gallery_files.SCENES,
        *gallery_canned.SCENES,
        *gallery_marks.SCENES,
        *gallery_finding.SCENES,
        gallery_leads.known,
    )
}


@contextmanager
def stage(scene: Scene, theme: Theme, *, width: int, height: int) -> Iterator[MainWindow]:
    """The window in a scene, on a store of its own."""
    with tempfile.TemporaryDirectory() as folder:
        client = open_client(Path(folder) / "store.sqlite3", clock=lambda: sample.NOW)
        sample_client.fill(client)

        def tell(sentence: str) -> None:
            window.tell(sentence)

        desk = Desk(client, theme, PromptTasks(lambda error: tell(texts.error(error))), tell)
        window = MainWindow(desk)
        window.furnish()
        window.complete()
        try:
            window.resize(width, height)
            window.show()
            _settle()
            scene(client, window)
            _settle()
            yield window
        finally:
            window.release()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            client.close()


def shots(folder: Path, theme: Theme) -> Iterator[Path]:
    """Pictures of every scene, light and dark, and of one in narrower windows."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        theme.fix(scheme)
        for name, shown in everything(theme):
            yield _save(shown, folder / f"{name}-{scheme}.png")


def everything(theme: Theme) -> Iterator[tuple[str, QWidget]]:
    """Every scene of every window, with its name."""
    for name, scene in SCENES.items():
        for width, height in _SIZES.get(name, ((1440, 900),)):
            with stage(scene, theme, width=width, height=height) as window:
                yield f"{name}-{width}", window
    for name, lonely in _lonely(theme):
        yield name, lonely
        lonely.deleteLater()


def _lonely(theme: Theme) -> Iterator[tuple[str, QWidget]]:
    """The windows that are shown instead of the main one, or beside it."""
    with stage(gallery_main.nothing, theme, width=1100, height=700) as window:
        desk = Desk(window.desk.client, theme, PromptTasks(lambda _error: None), lambda _sentence: None)
        asking = SignInWindow(desk, "https://chat.example.com", sample.ANNA.email)
        asking.say(texts.refusal(ErrorCode.WRONG_CREDENTIALS, {}))
        for name, lonely in (
            ("sign-in", asking),
            ("connection-settings", _settings(desk)),
            ("keys", Overview(desk, window)),
            ("failure", FailureWindow(theme, StoreError("newer_version"), "/home/anna/livechat-desk")),
        ):
            lonely.show()
            QApplication.processEvents()
            yield name, lonely
            lonely.hide()
        yield from gallery_leads.pictures(desk)
        yield from gallery_playbooks.pictures(desk)
        yield from gallery_company.pictures(desk)
        yield from gallery_company_pages.pictures(desk)
        yield from gallery_preferences.pictures(desk)
        yield from gallery_tray.pictures(window.desk)
        yield from gallery_help.pictures(desk)
        yield from gallery_questions.pictures()


def _settings(desk: Desk) -> ConnectionSettings:
    """As they are when an address is none, and there is no keyring."""
    asked = ConnectionSettings(desk, None)
    asked.form.wants_manual.disconnect()  # there is neither a loop nor a keyring to be asked
    asked.form.tell_of_password(there=True, outlives=False)
    asked.form.choices[ProxyChoice.MANUAL].setChecked(True)
    asked.form.address.setText("proxy acme example")
    asked.form.user.setText(sample.ANNA.email)
    asked.form.complain(texts.refusal("proxy_address", {}))
    return asked


def _settle() -> None:
    """Changes, then the layouts they ask for, then the layouts around these."""
    for _ in range(3):
        QApplication.processEvents()


def _without_room(shown: QWidget) -> tuple[str, ...]:
    return (*cut_off(shown), *clipped(shown), *sideways(shown))


def _save(widget: QWidget, path: Path) -> Path:
    if not widget.grab().save(str(path)):
        raise OSError(f"cannot write {path}")
    return path


def _speak(app: QApplication, code: str) -> None:
    if code == gallery_pseudo.CODE:
        gallery_pseudo.speak_pseudo(app)
        return
    language.speak(app, code)
    if code == "en":
        QLocale.setDefault(QLocale("en_GB"))


def main() -> int:
    """Make the pictures that the arguments ask for, or say what is cut off in any of them; then 1 is returned."""
    codes = (*language.LANGUAGES, gallery_pseudo.CODE)
    parser = argparse.ArgumentParser(prog="python -m app.ui.gallery", description=main.__doc__)
    task = parser.add_mutually_exclusive_group(required=True)
    task.add_argument("--shots", type=Path, metavar="DIR")
    task.add_argument("--cut-off", action="store_true")
    said = f"{', '.join(codes)}; the last is nobody's and twice as long"
    parser.add_argument("--language", default="en", choices=codes, metavar="CODE", help=said)
    wanted = parser.parse_args()
    app = QApplication([sys.argv[0], "-style", "fusion"])
    _speak(app, wanted.language)
    if wanted.cut_off:
        found = [f"{name}: {words}" for name, shown in everything(Theme(app, "light")) for words in _without_room(shown)]
        sys.stdout.write("".join(f"{line}\n" for line in found))
        return int(bool(found))
    for path in shots(wanted.shots, Theme(app)):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
