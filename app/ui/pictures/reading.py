"""Foreign bytes as a picture: only of kinds that hold nothing but pixels, and never larger than is asked for."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_KINDS = frozenset({b"png", b"jpeg", b"jpg", b"gif", b"webp", b"bmp"})
_MOST_PIXELS = 64_000_000


def read(data: bytes, most: QSize) -> QImage | None:
    """The picture, within this size and upright; None where it is none, or of a kind that is not looked at. For a thread, too."""
    reader, _held = _reader(data)
    size = _size(reader)
    if size is None:
        return None
    turned = _is_turned(reader)
    room = most.transposed() if turned else most
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height in pixels as it is seen; 0 and 0 where it is no picture that is looked at."""
    reader, _held = _reader(data)
    size = _size(reader)
    if size is None:
        return 0, 0
    upright = size.transposed() if _is_turned(reader) else size
    return upright.width(), upright.height()


def _reader(data: bytes) -> tuple[QImageReader, tuple[QByteArray, QBuffer]]:
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader, (held, buffer)


def _size(reader: QImageReader) -> QSize | None:
    if bytes(reader.format().data()) not in _KINDS:
        return None
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > _MOST_PIXELS:
        return None
    return size


def _is_turned(reader: QImageReader) -> bool:
    return bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
