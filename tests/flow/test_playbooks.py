"""A deals admin's client and a real server: a playbook is made, edited, saved, activated, paused and deleted."""

from pathlib import Path
from typing import Any

import pytest

from app.core.errors import ApiError
from app.core.playbooks import changes
from app.core.playbooks.definition import Slot
from app.protocol.ids import new_id
from app.protocol.playbooks import NewPlaybook, PlaybookChange, PlaybookContent
from tests.fakes.agent_desk import MemorySecrets, agent_desk
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in

EMPTY: dict[str, Any] = {
    "bot_name": "Acme",
    "start": "greeting-1",
    "cards": [{"type": "greeting", "id": "greeting-1", "text": "Hello! 👋"}],
}


def edited(content: PlaybookContent, name: str) -> PlaybookChange:
    """With a message more behind its first card."""
    definition, _ = changes.add(content.definition, {"type": "message", "text": "Nice to see you."}, Slot(content.definition["start"]))
    return PlaybookChange(version=content.playbook.version, name=name, definition=dict(definition))


async def test_from_the_template_to_the_site_and_back(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path, MemorySecrets()) as anna:
        await signed_in(anna, office)
        playbooks = anna.client.playbooks
        [active] = await playbooks.all(0)
        template = (await playbooks.templates("nl"))[0]
        new = NewPlaybook(id=new_id(), site=active.site, name="Chat met je leads", definition=template.definition)
        made = await playbooks.create(new)
        assert await playbooks.create(new) == made
        assert (made.playbook.active, made.playbook.changed_by_name) == (False, "Anna Nowak")
        assert await playbooks.problems(made.definition, "nl") == ()

        saved = await playbooks.save(made.playbook.id, edited(made, "Met begroeting"))
        assert await playbooks.read(made.playbook.id, 0) == saved
        assert (saved.playbook.name, saved.playbook.version) == ("Met begroeting", 2)
        with pytest.raises(ApiError, match="edited_meanwhile") as beaten:
            await playbooks.save(made.playbook.id, edited(made, "Te laat"))
        assert beaten.value.detail["name"] == "Anna Nowak"

        await playbooks.activate(made.playbook.id)
        assert {one.id: one.active for one in await playbooks.all(0)} == {active.id: False, made.playbook.id: True}
        assert not (await playbooks.pause(made.playbook.id)).playbook.active
        await playbooks.delete(made.playbook.id)
        assert [one.id for one in await playbooks.all(0)] == [active.id]
        with pytest.raises(ApiError, match="not_found"):
            await playbooks.delete(made.playbook.id)


async def test_an_empty_one_can_be_made_and_one_that_cannot_work_is_told_card_by_card(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path, MemorySecrets()) as anna:
        await signed_in(anna, office)
        playbooks = anna.client.playbooks
        [active] = await playbooks.all(0)
        made = await playbooks.create(NewPlaybook(id=new_id(), site=active.site, name="Leeg", definition=EMPTY))
        assert made.definition == EMPTY
        broken, card = changes.add(EMPTY, {"type": "message", "text": ""}, Slot("greeting-1"))
        assert [problem.card for problem in await playbooks.problems(broken, "nl")] == [card]
        with pytest.raises(ApiError, match="playbook_invalid"):
            await playbooks.save(made.playbook.id, PlaybookChange(version=1, name="Leeg", definition=dict(broken)))


async def test_who_is_no_deals_admin_is_refused(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path, MemorySecrets()) as ben:
        await signed_in(ben, office, "ben")
        for request in (ben.client.playbooks.all(0), ben.client.playbooks.activate(new_id()), ben.client.playbooks.delete(new_id())):
            with pytest.raises(ApiError, match="not_allowed"):
                await request
