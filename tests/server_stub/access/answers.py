"""What the doors answered, in the words of the tables."""

import json
from http import HTTPStatus

import httpx

from server_stub.db.visitors import Admitted
from tests.flow.client import Client
from tests.server_stub.access.places import Place
from tests.server_stub.access.principals import Principal
from tests.server_stub.access.table import (
    STATUS,
)
from tests.server_stub.company import SITE

LOOK = ("look",)


def verdict(answer: httpx.Response) -> str:
    """`yes`, or the code, where status and body fit each other and nothing else is said."""
    if answer.is_success:
        return first_word(answer.json()["frames"]) if answer.url.path.endswith("/poll") else "yes"
    if "html" in answer.headers["content-type"]:  # the framework's own page for what its description does not have
        return "not_found" if answer.status_code == 404 else answer.text
    if answer.status_code == HTTPStatus.CONFLICT:
        return "nothing_asked"
    code = str(answer.json().get("code"))
    fits = answer.json() == {"code": code} and answer.status_code == STATUS.get(code)
    return code if fits else f"{answer.status_code} {answer.text}"


def first_word(frames: list[str]) -> str:
    """What a connection over polls begins with."""
    first = json.loads(frames[0])
    return "yes" if first["type"] == "welcome" else str(first["code"])


async def nothing_said(client: Client) -> None:
    """Frames are read in order: what the last one did has been done when the next one is answered."""
    said = len(client.frames)
    assert (await client.command("nothing like it"))["code"] == "unknown_command"
    assert [frame["type"] for frame in client.frames[said:-1] if frame.get("events", True)] == []


def browser_of(who: Principal, place: Place) -> tuple[Admitted, str]:
    """Whose browser it is: that of the visitor of this place, or of another one."""
    return (place.browser, SITE) if who.name == "visitor" or who.browser is None else (who.browser, who.site)
