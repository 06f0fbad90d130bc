"""Images of playbooks, as the client asks for them."""

from collections.abc import Awaitable, Callable

import pytest

from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.protocol.errors import ErrorCode
from app.protocol.frames import MAX_FILE_BYTES
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.linked_desk import MemoryApi


class Gallery(MemoryApi):
    """Has images, each in these pieces."""

    def __init__(self) -> None:
        super().__init__()
        self.images: dict[str, tuple[bytes, ...]] = {}

    async def image(self, image: str, take: Callable[[bytes], Awaitable[None]]) -> None:  # type: ignore[override]  # its own parameters
        if image not in self.images:
            raise ApiError(ErrorCode.NOT_FOUND)
        for piece in self.images[image]:
            await take(piece)


@pytest.fixture
async def gallery(client: Client) -> Gallery:
    opened = Gallery()
    client.account.connect(opened.open, MemorySecrets())
    await client.account.sign_in("desk.example", "anna@acme.example", "secret")
    return opened


async def test_an_image_comes_whole(client: Client, gallery: Gallery) -> None:
    gallery.images["shop"] = (b"one", b"two")
    assert await client.downloads.image("shop") == b"onetwo"


async def test_an_image_that_is_gone_is_an_error(client: Client, gallery: Gallery) -> None:
    with pytest.raises(ApiError) as gone:
        await client.downloads.image("gone")
    assert gone.value.code == ErrorCode.NOT_FOUND
    assert not gallery.images


async def test_what_never_ends_is_no_image(client: Client, gallery: Gallery) -> None:
    piece = bytes(1024 * 1024)
    gallery.images["endless"] = (piece,) * (MAX_FILE_BYTES // len(piece) + 1)
    with pytest.raises(Unreachable):
        await client.downloads.image("endless")
