"""Whether the company lets a file be sent, as far as its name and size tell; the server looks at the bytes."""

from pathlib import PurePath

from app.protocol.limits import MAX_FILE_BYTES
from app.protocol.people import FileKind, FileRules

_ENDINGS = {
    FileKind.IMAGE: frozenset({"png", "jpg", "jpeg", "gif", "webp", "heic", "avif"}),
    FileKind.DOCUMENT: frozenset({"pdf", "txt", "csv", "md", "docx", "xlsx", "pptx"}),
    FileKind.MEDIA: frozenset({"mp3", "m4a", "ogg", "oga", "mp4", "m4v", "mov"}),
    FileKind.OTHER: frozenset({"zip", "gz", "tgz", "7z", "rar", "tar"}),
}


def agents_may_send(rules: FileRules) -> bool:
    """Whether agents may send files at all."""
    return rules.agents and bool(rules.kinds)


def wrong_kind(rules: FileRules, name: str) -> bool:
    """Whether a file of this name is surely of a kind that is not wanted. Of names that say nothing, the server decides."""
    ending = PurePath(name).suffix[1:].lower()
    kind = next((kind for kind, endings in _ENDINGS.items() if ending in endings), None)
    return kind is not None and kind not in rules.kinds


def too_large(rules: FileRules, length: int) -> bool:
    """Whether so many bytes are more than a file may have."""
    return length > min(rules.max_bytes, MAX_FILE_BYTES)
