"""Questions to the CRM: what is held of their answers and for how long, and the file that is written whole or not at all."""

import asyncio
import errno
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import ApiError, FileError, Unreachable
from app.protocol.crm import CrmMatch, CrmMatches, CrmRecordKind
from app.protocol.details import FieldName
from app.protocol.ids import ConversationId
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.clock import FakeClock
from tests.fakes.linked_desk import MemoryApi
from tests.fakes.records import cid

MINE, OTHER = cid("mine"), cid("other")
EMAIL, PHONE, NAME = FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE, FieldName.ORGANIZATION_NAME
VERA = CrmMatch(kind=CrmRecordKind.PERSON, remote="1", name="Vera", by=EMAIL)
WHO = {EMAIL: "vera@shop.example", FieldName.PERSON_NAME: "Vera"}


class OneCrm(MemoryApi):
    """Knows Vera, and has a file in two pieces; breaks off before the piece `failing`."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []
        self.on_ask: Callable[[], None] = lambda: None
        self.failing: tuple[int, Exception] | None = None

    async def crm_matches(self, *asked: object) -> CrmMatches:
        self.asked.append(asked[1:])
        self.on_ask()
        return CrmMatches(matches=(VERA,))

    async def crm_export(self, *asked: object) -> None:
        take: Callable[[bytes], Awaitable[None]] = asked[1]  # type: ignore[assignment] # as the port has it
        for place, piece in enumerate((b"kind,id\r\n", b"lead,1\r\n", b"")):
            if self.failing is not None and self.failing[0] == place:
                raise self.failing[1]
            await take(piece)


@pytest.fixture
async def crm(client: Client) -> OneCrm:
    """Anna is signed in."""
    server = OneCrm()
    client.account.connect(server.open, MemorySecrets())
    await client.account.sign_in("https://desk.example", "anna@acme.example", "secret")
    return server


# Who is known


async def test_the_same_values_are_asked_for_once_in_five_minutes(client: Client, crm: OneCrm, clock: FakeClock) -> None:
    for _ in range(3):
        assert await client.crm.matches(MINE, WHO) == (VERA,)
    assert crm.asked == [("vera@shop.example", "", "")]
    clock.advance(5 * 60_000)
    await client.crm.matches(MINE, WHO)
    assert len(crm.asked) == 2
    await client.crm.matches(MINE, WHO | {PHONE: "+48123456789", NAME: "Shop"})
    assert crm.asked[-1] == ("vera@shop.example", "+48123456789", "Shop")


@pytest.mark.parametrize("gone", [Changes(left=frozenset({MINE})), Changes(everything=True), Changes(me=True)])
async def test_what_was_found_leaves_with_its_conversation(client: Client, crm: OneCrm, gone: Changes) -> None:
    await client.crm.matches(MINE, WHO)
    client.changes.publish(Changes(left=frozenset({OTHER})))
    await client.crm.matches(MINE, WHO)
    assert len(crm.asked) == 1
    client.changes.publish(gone)
    await client.crm.matches(MINE, WHO)
    assert len(crm.asked) == 2


async def test_an_answer_that_comes_after_the_conversation_left_is_not_held(client: Client, crm: OneCrm) -> None:
    crm.on_ask = lambda: client.changes.publish(Changes(left=frozenset({MINE})))
    await client.crm.matches(MINE, WHO)
    crm.on_ask = lambda: None
    await client.crm.matches(MINE, WHO)
    assert len(crm.asked) == 2


async def test_no_more_is_held_than_a_hundred_conversations_have(client: Client, crm: OneCrm) -> None:
    for number in range(101):
        await client.crm.matches(ConversationId(f"{number}"), WHO)
    await client.crm.matches(ConversationId("0"), WHO)
    assert len(crm.asked) == 102


# The file


async def test_the_file_is_there_whole(client: Client, crm: OneCrm, tmp_path: Path) -> None:
    assert crm.failing is None
    file = tmp_path / "crm.csv"
    file.write_text("older")
    await client.crm.export(file)
    assert file.read_bytes() == b"kind,id\r\nlead,1\r\n"
    assert file.stat().st_mode & 0o077 == 0
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("failure", [Unreachable(), ApiError("busy"), asyncio.CancelledError()])
async def test_a_file_that_breaks_off_leaves_the_older_one_as_it_was(
    client: Client, crm: OneCrm, tmp_path: Path, place: int, failure: Exception
) -> None:
    file = tmp_path / "crm.csv"
    file.write_text("older")
    crm.failing = place, failure
    with pytest.raises(type(failure)):
        await client.crm.export(file)
    assert file.read_text() == "older"
    assert leftovers(tmp_path) == []


@pytest.mark.usefixtures("crm")
async def test_a_folder_that_cannot_be_written_to_is_said(client: Client, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="not_written"):
        await client.crm.export(tmp_path / "nowhere" / "crm.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(FileError, match="not_written"):
        await client.crm.export(tmp_path / "folder.csv")
    assert leftovers(tmp_path) == []


@pytest.mark.usefixtures("crm")
async def test_a_full_disk_is_said(client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FileError, match="disk_full"):
        await client.crm.export(tmp_path / "crm.csv")
    assert leftovers(tmp_path) == []
    assert not (tmp_path / "crm.csv").exists()


def leftovers(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if file.name.endswith(".part")]
