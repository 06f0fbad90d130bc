"""A playbook that somebody edits while visitors have the chat open: over HTTP and sockets."""

from typing import Any

import httpx

from tests.flow.client import Frame
from tests.flow.office import Office

CARDS = [
    {"type": "greeting", "id": "hi", "text": "Good day!", "next": "ask"},
    {"type": "question", "id": "ask", "text": "So?", "answers": [{"id": "yes", "text": "Yes", "next": ""}]},
]


def _asks(data: Frame) -> bool:
    return bool(data["message"]["text"] == "So?")


def _is_closed(data: Frame) -> bool:
    return bool(data["chat"]["state"] == "closed")


class Editor:
    """Somebody who may configure."""

    def __init__(self, office: Office, token: str) -> None:
        self._office = office
        self._headers = {"Authorization": f"Bearer {token}"}

    async def ask(self, method: str, path: str = "", **asked: Any) -> httpx.Response:
        answer = await self._office.http.request(method, f"/api/v1/playbooks{path}", headers=self._headers, **asked)
        answer.raise_for_status()
        return answer

    async def only(self) -> dict[str, Any]:
        """The account's one playbook."""
        (one,) = (await self.ask("GET")).json()["playbooks"]
        found: dict[str, Any] = one
        return found


async def test_an_open_chat_follows_what_is_saved_paused_and_activated(office: Office) -> None:
    editor = Editor(office, (await office.sign_in("anna"))["access_token"])
    visitor, _, _ = await office.visitor()
    known = await editor.only()
    look = {"accent": "#aa00bb", "icon": "star", "language": "nl"}
    definition = {"bot_name": "Nova", "start": "hi", "cards": CARDS, "look": look}
    await editor.ask("PUT", f"/{known['id']}", json={"version": known["version"], "name": "New", "definition": definition})
    site = await visitor.event("site_changed")
    assert {name: site["site"][name] for name in ("bot_name", "accent", "icon", "language")} == {"bot_name": "Nova"} | look
    assert (await visitor.event("chat_changed"))["restarted"]
    await visitor.event("message_added", _asks)
    assert (await visitor.command("answer_question", card="ask", answer="yes"))["type"] == "ack"
    await visitor.event("chat_changed", _is_closed)

    fresh, _, _ = await office.visitor()
    await editor.ask("POST", f"/{known['id']}/pause")
    await fresh.event("chat_changed", lambda data: "restarted" in data and "last_number" not in data["chat"])
    assert (await fresh.command("write_message", text="Anybody?"))["code"] == "no_playbook"
    await editor.ask("POST", f"/{known['id']}/activate")
    await fresh.event("message_added", _asks)
    assert (await fresh.command("write_message", text="yes"))["type"] == "ack"


async def test_templates_can_be_made_into_playbooks_and_deleted(office: Office) -> None:
    editor = Editor(office, (await office.sign_in("anna"))["access_token"])
    first = await editor.only()
    templates = (await editor.ask("GET", "/templates?language=pl")).json()["templates"]
    for number, template in enumerate(templates):
        id_ = f"00000000-0000-4000-8000-00000000000{number}"
        await editor.ask("POST", json={"id": id_, "site": "demo", "name": template["name"], "definition": template["definition"]})
    assert {one["name"] for one in (await editor.ask("GET")).json()["playbooks"]} == {first["name"]} | {one["name"] for one in templates}
    assert (await editor.ask("DELETE", f"/{first['id']}")).status_code == 204
    _, greeted, _ = await office.visitor()
    assert "messages" not in greeted.snapshot[0]
    await editor.ask("POST", "/00000000-0000-4000-8000-000000000000/activate")
    _, greeted, _ = await office.visitor()
    assert greeted.snapshot[0]["messages"][1]["text"] == "W czym możemy dziś pomóc?"
