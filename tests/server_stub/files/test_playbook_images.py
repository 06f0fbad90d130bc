"""The images of playbooks: who uploads them, and that anybody may see them for ever."""

import pytest

from app.protocol.ids import new_id
from tests.server_stub.access.premises import Premises
from tests.server_stub.files.pictures import CANARY, bomb, encoded, moving, photo


async def put(here: Premises, content: bytes, who: str = "deals_admin") -> tuple[int, dict[str, object]]:
    """Upload it: status and body."""
    answer = await here.inside.http.put("/api/v1/playbooks/images", content=content, headers=here.principals[who].headers)
    return answer.status_code, answer.json()


async def test_an_image_is_uploaded_once_and_seen_by_anybody_for_ever(here: Premises) -> None:
    status, made = await put(here, photo((640, 480), turned=6))
    assert (status, made["width"], made["height"]) == (200, 480, 640)
    assert await put(here, photo((640, 480), turned=6)) == (200, made)
    read = await here.inside.http.get(f"/images/{made['image']}")
    assert CANARY not in read.content
    assert {name: read.headers[name] for name in read.headers if name != "x-request-id"} == {
        "content-type": "image/jpeg",
        "content-length": str(len(read.content)),
        "cache-control": "public, max-age=31536000, immutable",
        "content-security-policy": "sandbox; default-src 'none'",
        "cross-origin-resource-policy": "cross-origin",
        "x-content-type-options": "nosniff",
    }


async def test_only_images_that_stand_still_are_taken_and_only_of_those_who_may_configure(here: Premises) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    for content in (svg, b"words", bomb(), moving(), encoded()[:40], b"MZ" + encoded()):
        assert await put(here, content) == (422, {"code": "file_refused"})
    assert await put(here, b"") == (422, {"code": "file_empty"})
    assert await put(here, encoded(), "agent") == (403, {"code": "not_allowed"})


@pytest.mark.parametrize("image", ["00000000-0000-4000-8000-000000000009", "x", "..%2f..%2fsecret.key"])
async def test_what_is_no_image_is_absent(here: Premises, image: str) -> None:
    assert (await here.inside.http.get(f"/images/{image}")).json() == {"code": "not_found"}


async def test_a_file_of_a_chat_is_no_image(here: Premises) -> None:
    file = new_id()
    place = here.places["mine", "look"].conversation
    address = f"/api/v1/conversations/{place}/files/{file}"
    assert (await here.inside.http.put(address, content=encoded(), headers=here.principals["agent"].headers)).status_code == 200
    assert (await here.inside.http.get(f"/images/{file}")).status_code == 404
