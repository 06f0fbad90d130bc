"""Uploading and reading over HTTP, by agents and visitors."""

import asyncio

import pytest

from app.protocol.ids import new_id
from tests.server_stub.access.premises import Premises
from tests.server_stub.files.pictures import encoded
from tests.server_stub.files.uploads import Side, agent, visitor


@pytest.fixture(params=["agent", "visitor"])
def side(here: Premises, request: pytest.FixtureRequest) -> Side:
    return agent(here) if request.param == "agent" else visitor(here)


async def test_what_was_uploaded_is_read_again_as_an_attachment(side: Side) -> None:
    content = b"%PDF-1.7\n" + bytes(range(256)) * 3_000
    file = new_id()
    answer = await side.put(content, "Offerte é.pdf", file)
    assert answer.status_code == 200
    assert answer.json() == {"id": file, "name": "Offerte é.pdf", "media_type": "application/pdf", "size": len(content)}
    read = await side.get(file)
    assert (read.status_code, read.content) == (200, content)
    headers = {name: read.headers[name] for name in read.headers if name not in ("x-request-id",)}
    assert headers == {
        "content-type": "application/octet-stream",
        "content-length": str(len(content)),
        "content-disposition": "attachment; filename=\"Offerte _.pdf\"; filename*=UTF-8''Offerte%20%C3%A9.pdf",
        "content-security-policy": "sandbox; default-src 'none'",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
    }


async def test_an_image_has_its_size_and_a_preview(side: Side) -> None:
    file = new_id()
    answer = await side.put(encoded("PNG", (960, 320)), "plan.png", file)
    assert {name: answer.json()[name] for name in ("media_type", "width", "height")} == {
        "media_type": "image/png",
        "width": 960,
        "height": 320,
    }
    whole, small = await side.get(file), await side.get(file, small="")
    assert (whole.headers["content-type"], small.headers["content-type"]) == ("image/png", "image/jpeg")
    assert len(whole.content) == answer.json()["size"]


async def test_the_same_again_is_answered_the_same_and_another_content_is_refused(side: Side) -> None:
    file = new_id()
    first = await side.put(b"words", "a.txt", file)
    assert (await side.put(b"words", "b.txt", file)).json() == first.json()
    other = await side.put(b"other words", "a.txt", file)
    assert (other.status_code, other.json()) == (409, {"code": "idempotency_conflict"})
    assert (await side.get(file)).content == b"words"


async def test_of_two_contents_that_come_under_one_id_at_once_one_is_taken(side: Side) -> None:
    file, contents = new_id(), (b"one", b"two")
    answers = await asyncio.gather(*(side.put(content, "a.txt", file) for content in contents))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    taken = next(content for content, answer in zip(contents, answers, strict=True) if answer.status_code == 200)
    assert (await side.get(file)).content == taken
    same = await asyncio.gather(*(side.put(taken, "a.txt", file) for _ in range(2)))
    assert [answer.json() for answer in same] == [next(answer.json() for answer in answers if answer.status_code == 200)] * 2
