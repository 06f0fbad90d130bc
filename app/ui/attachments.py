"""Files of messages in words: how large one is, and what to say of a message that brings some."""

import unicodedata
from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from app.protocol.people import FileKind
from app.protocol.records import File
from app.ui.counts import Counts
from app.ui.foreign import filled


def size(length: int) -> str:
    """So many bytes, as people say it."""
    precise = 0 if length < 1024 * 1024 else 1
    return QLocale().formattedDataSize(length, precise, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def kind(of: FileKind) -> str:
    """What files of a kind are called, several together."""
    match of:
        case FileKind.IMAGE:
            return QCoreApplication.translate("Files", "Pictures")
        case FileKind.DOCUMENT:
            return QCoreApplication.translate("Files", "Documents")
        case FileKind.MEDIA:
            return QCoreApplication.translate("Files", "Sound and films")
        case FileKind.OTHER:
            return QCoreApplication.translate("Files", "Other files")
        case _:
            assert_never(of)


def is_picture(file: File) -> bool:
    """Whether it is shown as an image."""
    return file.width > 0 and file.height > 0


def name(file: File) -> str:
    """What it is called, in one line, and with nothing in it that turns around what is read."""
    return plain(file.name)


def plain(called: str) -> str:
    """A foreign name, likewise."""
    kept = "".join(sign for sign in called if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    return " ".join(kept.split()) or QCoreApplication.translate("Files", "File")


def said(text: str, files: Sequence[File]) -> str:
    """What a message says in one line of a list: its text, and where it has none, what it brings."""
    return text if text.strip() or not files else summary(files)


def summary(files: Sequence[File]) -> str:
    """What a message brings: "Photo", "File: name", or how many."""
    return brought(len(files), sum(is_picture(file) for file in files), files[0].name)


def brought(files: int, photos: int, first: str) -> str:
    """The same of so many files, of which so many are photos; `first`: the name of the first."""
    if photos == files:
        return QCoreApplication.translate("Files", "Photo") if files == 1 else Counts().photos(files)
    return filled(QCoreApplication.translate("Files", "File: {name}"), name=plain(first)) if files == 1 else Counts().files(files)


def spoken(text: str, files: Sequence[File]) -> str:
    """A message for those who listen: its text, and each file with its name and size."""
    return ". ".join(filter(None, (text, *(_spoken(file) for file in files))))


def _spoken(file: File) -> str:
    kind = QCoreApplication.translate("Files", "Photo: {name}") if is_picture(file) else QCoreApplication.translate("Files", "File: {name}")
    return f"{filled(kind, name=name(file))}, {size(file.size)}"
