"""What the company lets be sent, as far as name and size tell."""

import pytest
from msgspec.structs import replace

from app.core.attachments.admission import agents_may_send, too_large, wrong_kind
from app.protocol.limits import MAX_FILE_BYTES
from app.protocol.people import FileKind, FileRules

PICTURES = FileRules(kinds=(FileKind.IMAGE,), max_bytes=1_000)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.PNG", FileKind.IMAGE), ("offer.pdf", FileKind.DOCUMENT), ("song.mp3", FileKind.MEDIA), ("all.tar.gz", FileKind.OTHER)],
)
def test_a_kind_that_is_not_wanted_is_known_by_its_name(name: str, kind: FileKind) -> None:
    assert not wrong_kind(FileRules(), name)
    assert not wrong_kind(FileRules(kinds=(kind,)), name)
    assert wrong_kind(FileRules(kinds=tuple(other for other in FileKind if other is not kind)), name)


@pytest.mark.parametrize("name", ["report", "sheet.xyz", ".pdf", "", "plan.tiff"])
def test_of_a_name_that_says_nothing_the_server_decides(name: str) -> None:
    assert not wrong_kind(PICTURES, name)


def test_the_largest_size_is_the_companys_and_never_more_than_the_servers() -> None:
    assert [too_large(PICTURES, length) for length in (1_000, 1_001)] == [False, True]
    assert too_large(replace(PICTURES, max_bytes=2 * MAX_FILE_BYTES), MAX_FILE_BYTES + 1)


def test_without_any_kind_there_is_nothing_to_send() -> None:
    assert agents_may_send(PICTURES)
    assert not agents_may_send(replace(PICTURES, agents=False))
    assert not agents_may_send(replace(PICTURES, kinds=()))
