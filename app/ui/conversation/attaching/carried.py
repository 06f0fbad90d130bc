"""What a drop or a paste brings that can be a file of a message."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QDateTime, QIODevice, QMimeData
from PySide6.QtGui import QImage

Source = Path | QImage


def carried(data: QMimeData) -> tuple[Source, ...]:
    """Files of this machine, or a picture. What has words too, such as cells of a table, is text."""
    urls = data.urls()
    if urls and all(url.isLocalFile() for url in urls):
        return tuple(Path(url.toLocalFile()) for url in urls)
    if data.hasImage() and not data.hasText():
        image = QImage(data.imageData())
        return () if image.isNull() else (image,)
    return ()


def carries(data: QMimeData) -> bool:
    """Whether there is something of the kind."""
    urls = data.urls()
    return bool(urls and all(url.isLocalFile() for url in urls)) or (data.hasImage() and not data.hasText())


def name(source: Source) -> str:
    """What it is called; a picture without a name is called after the moment."""
    if isinstance(source, Path):
        return source.name
    word = QCoreApplication.translate("Attaching", "picture", "name of a file")
    return f"{word}-{QDateTime.currentDateTime().toString('yyyy-MM-dd-HHmmss')}.png"


def content(source: Source) -> Path | bytes:
    """What is to be copied. For a thread: a large picture takes a while."""
    if isinstance(source, Path):
        return source
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    source.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows of file names only
    return bytes(buffer.data().data())
