"""Makes the pictures of resources/help: parts of the made-up windows of the gallery, in each language, light and dark.

`python packaging/help_pictures.py` makes them all; `python packaging/help_pictures.py DIR` makes them there. Run it when the windows
look otherwise.
"""

import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"  # sharp on dense screens
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402 - after the path is known
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QRect  # noqa: E402 - after Qt is told how dense the screen is
from PySide6.QtGui import QPixmap  # noqa: E402 - after Qt is told how dense the screen is
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402 - after Qt is told how dense the screen is

from app.ui import gallery, gallery_details, gallery_main, gallery_playbooks, gallery_preferences, language  # noqa: E402 - after the path is known
from app.ui.desk import Desk  # noqa: E402 - after the path is known
from app.ui.help.topic_page import picture_file  # noqa: E402 - after the path is known
from app.ui.sample_tasks import PromptTasks  # noqa: E402 - after the path is known
from app.ui.theme import Theme  # noqa: E402 - after the path is known
from app.ui.window import MainWindow  # noqa: E402 - after the path is known

_COLOURS = 56
_APART = 40
"""So different colours have to be, red, green and blue together, for each to have its own place among those of a picture."""
_ACROSS = 552
"""How wide a picture is at most: there is no more room for it in Help."""

Shot = tuple[str, QPixmap]


def pictures(theme: Theme) -> Iterator[Shot]:
    """Each by its name, in the language and the colours of now."""
    yield "inbox", _in_main(theme, gallery_main.waiting, (860, 500), _whole)
    yield "panel_picture", _in_main(theme, gallery_details.details, (1100, 720), _details)
    with gallery.stage(gallery_main.nothing, theme, width=900, height=600) as window:
        desk = Desk(window.desk.client, theme, PromptTasks(lambda _error: None), lambda _sentence: None)
        with gallery_playbooks.playbooks_stage(gallery_playbooks.chosen, desk, (900, 860)) as chatbot:
            yield "editor", _part(chatbot, chatbot.page, 340)
            yield "card_picture", _part(chatbot, chatbot.page.bench.editor.form, 384)
        with gallery_preferences.preferences_stage(gallery_preferences.notifications, desk, (760, 430)) as preferences:
            yield "page", preferences.grab()


def _in_main(theme: Theme, scene: gallery.Scene, size: tuple[int, int], part: Callable[[MainWindow], QPixmap]) -> QPixmap:
    with gallery.stage(scene, theme, width=size[0], height=size[1]) as window:
        return part(window)


def _whole(window: MainWindow) -> QPixmap:
    return window.grab()


def _details(window: MainWindow) -> QPixmap:
    return _part(window, window.columns.details, 470)


def _part(window: QWidget, part: QWidget, height: int) -> QPixmap:
    """A part of a window, from its top."""
    corner = part.mapTo(window, part.rect().topLeft())
    return window.grab(QRect(corner.x(), corner.y(), part.width(), min(height, part.height())))


def _saved(picture: QPixmap, file: Path) -> Path:
    """With few colours, and no wider than it is shown."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    if image.width > 2 * _ACROSS:
        image = image.resize((2 * _ACROSS, round(image.height * 2 * _ACROSS / image.width)), Image.Resampling.LANCZOS)
    file.parent.mkdir(parents=True, exist_ok=True)
    image.quantize(palette=_palette(image), dither=Image.Dither.NONE).save(file, optimize=True)
    return file


def _palette(image: Image.Image) -> Image.Image:
    """The colours that there is most of, exactly, so that no ground is tinted; of those alike only the first."""
    found = image.getcolors(image.width * image.height) or []
    counted = sorted(((count, colour) for count, colour in found if isinstance(colour, tuple)), reverse=True)
    chosen: list[tuple[int, ...]] = []
    for apart in (_APART, _APART // 2):
        for _, colour in counted:
            if len(chosen) < _COLOURS and all(_between(colour, one) >= apart for one in chosen):
                chosen.append(colour)
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in (*chosen, *[chosen[0]] * (256 - len(chosen))) for part in colour])
    return palette


def _between(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum(abs(first - second) for first, second in zip(one, other, strict=True))


def main(folder: Path) -> None:
    """Make them all."""
    app = QApplication([sys.argv[0], "-style", "fusion"])
    theme = Theme(app)
    for code in language.LANGUAGES:
        language.speak(app, code)
        if code == "en":
            QLocale.setDefault(QLocale("en_GB"))
        for scheme in ("light", "dark"):
            theme.fix(scheme)
            for name, picture in pictures(theme):
                file = _saved(picture, folder / picture_file(name, code, scheme))
                print(file, file.stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources")
