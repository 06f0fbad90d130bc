"""The scenes of the gallery that are about files of messages."""

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

from app.core.client import Client
from app.protocol.errors import ErrorCode
from app.protocol.events import MessageAdded
from app.protocol.ids import CommandId, FileId, MessageId, derived_id
from app.protocol.records import Author, File, Message
from app.ui import sample, sample_details
from app.ui.conversation.messages.paint_files import FileSource
from app.ui.pictures.pictures import PictureName
from app.ui.window import MainWindow

_PHOTO = File(id=FileId(derived_id("photo")), name="IMG_2041.jpg", media_type="image/jpeg", size=1_482_133, width=1200, height=900)
_TALL = File(id=FileId(derived_id("tall")), name="label.png", media_type="image/png", size=83_120, width=300, height=700)
_LOST = File(id=FileId(derived_id("lost")), name="tent.jpg", media_type="image/jpeg", size=912_004, width=1600, height=1000)
_OFFER = File(
    id=FileId(derived_id("offer")), name="Alto Outdoor offer 2026-1183 <b>final</b>.pdf", media_type="application/pdf", size=248_911
)


def files(client: Client, window: MainWindow) -> None:
    """Photos and files of both sides: come, sent, on their way, refused, and chosen for the next message."""
    window.open(sample.JORIS.id)
    chat = window.conversation.chat
    for file in (_PHOTO, _TALL):
        chat.pictures.keep(PictureName(sample.JORIS.id, file.id), landscape(file.width, file.height))
    _say(client, sample.VISITOR, "This is the pole that broke.", _PHOTO)
    _say(client, sample.agent_author(sample.ANNA), "Thank you! Here is what a new one costs.", _OFFER)
    _say(client, sample.VISITOR, "", _TALL)
    refused = _chosen(client, "setup.exe", b"MZ" * 4_000)
    sent = client.actions.send_message(sample.JORIS.id, "And our tool for measuring.", [refused])
    client.changes.publish(client.outbox.refused(CommandId(sent), ErrorCode.FILE_REFUSED, {}))
    under_way = _chosen(client, "manual.pdf", b"%PDF" * 500_000)
    client.actions.send_message(sample.JORIS.id, "", [under_way])
    chat.messages.files = FileSource(chat.messages.files.picture, {under_way: 0.6}.get)
    _chosen(client, "price list.xlsx", b"PK" * 30_000)
    _chosen(client, "pole.png", png(landscape(640, 480)), 640, 480)


def photo_lost(client: Client, window: MainWindow) -> None:
    """Photos that are being fetched, or could not be had."""
    window.open(sample.JORIS.id)
    chat = window.conversation.chat
    chat.pictures.refuse(PictureName(sample.JORIS.id, _LOST.id))
    _say(client, sample.VISITOR, "", _LOST)


def landscape(width: int, height: int) -> QImage:
    """A drawn photo: hills under a sky."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    sky = QLinearGradient(0, 0, 0, height)
    sky.setColorAt(0, QColor("#7fb4e6"))
    sky.setColorAt(1, QColor("#f6e3c5"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, width, height), sky)
    for share, ink in ((0.55, "#6b8f71"), (0.7, "#41644a"), (0.85, "#26402d")):
        top = height * share
        hill = [
            (0.0, height),
            (0.0, top),
            (width * 0.3, top - height * 0.12),
            (width * 0.6, top),
            (width, top - height * 0.08),
            (width, height),
        ]
        painter.setBrush(QColor(ink))
        painter.setPen(QColor(ink))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in hill]))
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """It as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows of file names only
    return bytes(buffer.data().data())


def _say(client: Client, author: Author, text: str, *brought: File) -> None:
    view = client.queries.conversation(sample.JORIS.id)
    number = view.header.last_number + 1 if view is not None else 1
    identity = MessageId(derived_id(sample.JORIS.id, "files", str(number)))
    said = Message(
        id=identity, conversation=sample.JORIS.id, number=number, author=author, text=text, at=sample.NOW + number, files=brought
    )
    sample_details.happen(client, MessageAdded(message=said))


def _chosen(client: Client, name: str, content: bytes, width: int = 0, height: int = 0) -> FileId:
    copied = client.outgoing.copied(content, name)
    file = File(id=copied.id, name=name, media_type=copied.media_type, size=copied.size, width=width, height=height)
    client.outgoing.add(sample.JORIS.id, file)
    return file.id


SCENES = (files, photo_lost)
