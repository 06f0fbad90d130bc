"""The scenes of the gallery that are about the window "Chatbot"."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import msgspec
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from app.core.errors import ApiError, Unreachable
from app.core.playbooks.hours import closed
from app.protocol.errors import ErrorCode
from app.protocol.playbooks import PlaybookProblem
from app.ui import gallery_preview, gallery_sites, sample_preview
from app.ui import sample_playbooks as sample
from app.ui.desk import Desk
from app.ui.gallery_stage import staged
from app.ui.pictures.pictures import PlaybookPicture
from app.ui.playbooks.marked_field import MarkedField
from app.ui.playbooks.window import PlaybooksWindow


def chosen(window: PlaybooksWindow) -> None:
    """A playbook that is at work, and its flow."""
    _show(window)
    window.page.bench.editor.choose("live-chat")


def changed(window: PlaybooksWindow) -> None:
    """A question that is being edited, with something to put right."""
    _show(window)
    editor = window.page.bench.editor
    editor.choose("topic")
    editor.bar.menu.entries.actions()[1].trigger()
    editor.choose("topic")
    window.page.bench.breath.stop()  # there is no server to judge it
    editor.judge((PlaybookProblem(text="Two answers of this card say the same.", card="topic"),))


def settings(window: PlaybooksWindow) -> None:
    """What is set for the whole, with something to put right."""
    _show(window)
    editor = window.page.bench.editor
    editor.settings.changed.emit({"look": {"accent": "#0f766e", "icon": "heart", "language": "nl"}}, "")
    window.page.bench.breath.stop()  # there is no server to judge it
    editor.judge((PlaybookProblem(text="The bot's name is longer than 100 characters.", code="bot_name_unfit"),))


def consent(window: PlaybooksWindow) -> None:
    """Visitors are asked for their consent."""
    _show(window)
    window.page.bench.editor.settings.consent.switch.click()
    window.page.bench.breath.stop()  # there is no server to judge it


def hours(window: PlaybooksWindow) -> None:
    """Business hours, with a break, and a day that is closed."""
    _show(window)
    settings = window.page.bench.editor.settings
    settings.hours.switch.click()
    settings.hours.week.more["monday"].click()
    settings.hours.changed.emit(closed(window.page.bench.editor.history.now.definition["hours"], "2026-12-25"), "")
    QApplication.processEvents()
    settings.ensureWidgetVisible(settings.hours.close_day)
    window.page.bench.breath.stop()  # there is no server to judge it


def picture(window: PlaybooksWindow) -> None:
    """A picture in what the bot says, and one that could not come."""
    _show(window)
    bench = window.page.bench
    bench.images.pictures.keep(PlaybookPicture(sample.STOVE.image), _drawn())
    bench.editor.choose("goodbye")
    said = [{"type": "paragraph", "spans": [{"text": "See you soon!"}]}, {"type": "picture", **msgspec.to_builtins(sample.STOVE)}]
    bench.editor.form.changed.emit({"text": said})
    field = bench.editor.form.fields["text"]
    if isinstance(field, MarkedField):
        field.text.moveCursor(QTextCursor.MoveOperation.End)
        field.pictures.bringing.explain(ApiError(ErrorCode.FILE_TOO_LARGE))
    bench.breath.stop()  # there is no server to judge it


def icon(window: PlaybooksWindow) -> None:
    """The bot's icon is a picture of the company's own."""
    _show(window)
    bench = window.page.bench
    bench.images.pictures.keep(PlaybookPicture(sample.STOVE.image), _drawn())
    bench.editor.settings.changed.emit({"look": {"icon": sample.STOVE.image}}, "")
    bench.editor.settings.ensureWidgetVisible(bench.editor.settings.language)
    bench.breath.stop()  # there is no server to judge it


def paused(window: PlaybooksWindow) -> None:
    """One that rests, of long words, with cards that no visitor reaches."""
    _show(window)
    window.page.show_content(sample.LOOSE)
    window.shelf.list.mark(sample.HOSTILE.id)


def none(window: PlaybooksWindow) -> None:
    """There is no playbook, and the one that was open is gone."""
    window.shelf.show_all((), ())
    window.page.explain(ApiError(ErrorCode.NOT_FOUND))


def lost(window: PlaybooksWindow) -> None:
    """There is no connection; something is under way all the same."""
    window.shelf.explain(Unreachable())
    window.page.explain(Unreachable())
    window.shelf.wait.show()


def locked(window: PlaybooksWindow) -> None:
    """Who is no deals admin."""
    window.lock()


SIZES = ((1280, 780), (900, 560))
PlaybooksScene = Callable[[PlaybooksWindow], None]
_ALL = (chosen, changed, settings, consent, hours, picture, icon, paused, none, lost, locked)


def _preview(scene: PlaybooksScene) -> PlaybooksScene:
    """A scene of the preview, in the window with all there are."""

    def shown(window: PlaybooksWindow) -> None:
        _show(window)
        scene(window)

    return shown


SCENES: dict[str, PlaybooksScene] = {
    **{f"chatbot-{scene.__name__}": scene for scene in _ALL},
    **gallery_sites.SCENES,
    **{f"chatbot-preview-{scene.__name__}": _preview(scene) for scene in gallery_preview.SCENES},
}


def pictures(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Every scene, in both sizes, and the dialogs."""
    for name, scene in SCENES.items():
        for size in SIZES:
            with playbooks_stage(scene, desk, size) as window:
                yield f"{name}-{size[0]}", window
    yield from gallery_sites.dialogs(desk)


def playbooks_stage(scene: PlaybooksScene, desk: Desk, size: tuple[int, int]) -> AbstractContextManager[PlaybooksWindow]:
    """The window in a scene."""
    window = PlaybooksWindow(desk)
    window.page.bench.beside.rehearsing.breath.blockSignals(True)  # there is no server to try it
    return staged(window, scene, size)


def _show(window: PlaybooksWindow) -> None:
    window.page.show_content(sample.CONTENT)
    window.page.bench.beside.rehearsing.show(sample_preview.COMING, sample.DEFINITION)
    window.shelf.show_all(sample.ALL, sample.ALL_SITES)
    window.shelf.list.mark(sample.LIVE.id)


def _drawn() -> QImage:
    image = QImage(sample.STOVE.width, sample.STOVE.height, QImage.Format.Format_RGB32)
    image.fill("#b45309")
    return image
