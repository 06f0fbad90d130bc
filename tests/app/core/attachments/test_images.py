"""Images of playbooks, as the client asks for them."""

import pytest

from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.protocol.errors import ErrorCode
from app.protocol.limits import MAX_FILE_BYTES
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.picture_house import PictureHouse


@pytest.fixture
async def house(client: Client) -> PictureHouse:
    opened = PictureHouse()
    client.account.connect(opened.open, MemorySecrets())
    await client.account.sign_in("desk.example", "anna@acme.example", "secret")
    return opened


async def test_an_image_comes_whole(client: Client, house: PictureHouse) -> None:
    house.images["shop"] = (b"one", b"two")
    assert await client.downloads.image("shop") == b"onetwo"


async def test_an_image_that_is_gone_is_an_error(client: Client, house: PictureHouse) -> None:
    with pytest.raises(ApiError) as gone:
        await client.downloads.image("gone")
    assert gone.value.code == ErrorCode.NOT_FOUND
    assert not house.images


async def test_what_never_ends_is_no_image(client: Client, house: PictureHouse) -> None:
    piece = bytes(1024 * 1024)
    house.images["endless"] = (piece,) * (MAX_FILE_BYTES // len(piece) + 1)
    with pytest.raises(Unreachable):
        await client.downloads.image("endless")
