"""The CRM of a real server, asked by a real client: found, looked at, told of as known, and taken away as a file."""

import csv
from pathlib import Path

import pytest

from app.core.errors import ApiError
from app.protocol.crm import CrmRecordKind
from app.protocol.details import CrmItemState, FieldName
from app.protocol.ids import ConversationId, new_id
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.flow.office import Office
from tests.flow.test_details import details, mine, quiet

VERA = {
    FieldName.PERSON_NAME: "Vera Lind",
    FieldName.PERSON_EMAIL: "vera@shop.example",
    FieldName.ORGANIZATION_NAME: "Shop & Söhne",
    FieldName.DEAL_VALUE: "125000 EUR",
}


async def a_lead_and_a_deal(desk: AgentDesk, office: Office) -> ConversationId:
    """Both are in the CRM."""
    conversation = await mine(desk, office)
    for name, value in VERA.items():
        desk.client.actions.set_field(conversation, name, value)
    desk.client.actions.add_note(conversation, "calls back")
    await quiet(desk)
    desk.client.actions.create_lead(conversation, "Vera's lead")
    desk.client.actions.create_deal(conversation, "Vera's deal")
    await desk.until(lambda: [item.state for item in details(desk, conversation).items] == [CrmItemState.SAVED] * 2)
    return conversation


async def test_what_was_created_is_found_and_leads_on(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path, MemorySecrets()) as anna:
        conversation = await a_lead_and_a_deal(anna, office)
        crm = anna.client.crm
        found = {record.kind: record for record in (await crm.search("vera")).records}
        lead, deal = found[CrmRecordKind.LEAD], found[CrmRecordKind.DEAL]
        assert (lead.name, lead.about, lead.value, lead.owner_name) == (
            "Vera's lead",
            "Vera Lind, Shop & Söhne",
            "125000 EUR",
            "Anna Nowak",
        )
        assert found[CrmRecordKind.PERSON].owner_name == ""
        assert {item.link for item in details(anna, conversation).items} == {lead.link, deal.link}

        sheet = await crm.sheet(CrmRecordKind.LEAD, lead.remote)
        assert (sheet.record.name, sheet.owner_name, sheet.fields) == ("Vera's lead", "Anna Nowak", VERA)
        assert [note.text for note in sheet.notes] == ["calls back"]
        assert [one.title for one in sheet.related] == ["Vera's deal"]
        person = await crm.sheet(CrmRecordKind.PERSON, found[CrmRecordKind.PERSON].remote)
        assert {one.title for one in person.related} == {"Vera's lead", "Vera's deal"}
        with pytest.raises(ApiError, match="not_found"):
            await crm.sheet(CrmRecordKind.LEAD, new_id())

        (match, shop) = await crm.matches(conversation, VERA)
        assert (match.name, match.by, len(match.related)) == ("Vera Lind", FieldName.PERSON_EMAIL, 2)
        assert shop.name == "Shop & Söhne"

        last = (await crm.search("")).records[-1]
        assert (await crm.search("", last)).records == ()


async def test_all_of_it_comes_as_a_file(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path, MemorySecrets()) as anna:
        await a_lead_and_a_deal(anna, office)
        await anna.client.crm.export(tmp_path / "crm.csv")
    with (tmp_path / "crm.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["kind"], row["title"], row["deal_value"], row["notes"]) for row in rows] == [
        ("lead", "Vera's lead", "1250.00", "calls back"),
        ("deal", "Vera's deal", "1250.00", "calls back"),
    ]
