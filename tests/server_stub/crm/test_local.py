"""This server's own CRM beyond the contract: search, sheets and export."""

import csv
import io

import pytest

from app.protocol.crm import CrmRecordKind, CrmRecordPage
from app.protocol.details import CrmItemKind, CrmKind, FieldName
from server_stub.crm.connections import Connections
from server_stub.crm.inquiries import Inquiries
from server_stub.crm.local import export as exporting
from server_stub.crm.local.csv_text import cell, lines
from server_stub.crm.room import kinds_of_crm
from server_stub.db.accounts import create_account
from server_stub.db.crm import export as export_pages
from tests.contract.counter import ACME, ANNA, DEAL, Counter
from tests.server_stub.company import Company
from tests.server_stub.crm.scripted import SEAL


@pytest.fixture
def counter(company: Company) -> Counter:
    return Counter(company)


@pytest.fixture
def inquiries(company: Company) -> Inquiries:
    return Inquiries(company.database, Connections(company.database, SEAL, kinds_of_crm(company.database, company.clock)))


async def make(counter: Counter, fields: dict[FieldName, str], title: str, *notes: str, kind: CrmItemKind = CrmItemKind.LEAD) -> str:
    """Something in the CRM: its id."""
    company = counter.company
    crm = kinds_of_crm(company.database, company.clock)[CrmKind.LOCAL]
    connections = Connections(company.database, SEAL, {CrmKind.LOCAL: crm})
    order = await counter.order(kind, fields, notes, title)
    return (await counter.give(await connections.of(company.account), order)).remote


def names(page: CrmRecordPage) -> list[tuple[str, str]]:
    return [(record.kind.value, record.name) for record in page.records]


# Search


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("tents", ["lead Three tents", "organization Acme Tents"]),
        ("THREE", ["lead Three tents"]),
        ("nowak", ["lead Three tents", "person Anna Nowak"]),
        ("anna@nowak", ["lead Three tents", "person Anna Nowak"]),
        ("600 700", ["lead Three tents", "person Anna Nowak"]),
        ("anna three", ["lead Three tents"]),
        ("żółć", ["deal ŻÓŁĆ %_' sale"]),
        ("%", ["deal ŻÓŁĆ %_' sale"]),
        ("_'", ["deal ŻÓŁĆ %_' sale"]),
        ("\N{TENT}", []),
        ("60", []),
        ("t t t h r e n s th hr re ee te en and all the others", ["lead Three tents"]),  # more words than are looked for
    ],
)
async def test_it_finds_names_titles_addresses_and_numbers(counter: Counter, inquiries: Inquiries, words: str, found: list[str]) -> None:
    await make(counter, ANNA | ACME, "Three tents")
    await make(counter, {FieldName.PERSON_NAME: "Eve"}, "ŻÓŁĆ %_' sale", kind=CrmItemKind.DEAL)
    page = await inquiries.search(counter.company.account, words, None, 50)
    assert sorted(f"{kind} {name}" for kind, name in names(page)) == found


async def test_no_words_find_everything_and_another_company_nothing(counter: Counter, inquiries: Inquiries) -> None:
    lead = await make(counter, ANNA | ACME, "Three tents")
    assert len((await inquiries.search(counter.company.account, "  ", None, 50)).records) == 3
    other = create_account(counter.company.database, "Globex", counter.company.clock())
    assert (await inquiries.search(other, "", None, 50)).records == ()
    assert await inquiries.sheet(other, CrmRecordKind.LEAD, lead) is None
    assert [piece async for piece in inquiries.export(other)] == [piece async for piece in inquiries.export(other)][:1]


async def test_pages_go_on_where_the_last_one_ended(counter: Counter, inquiries: Inquiries) -> None:
    for number in range(5):
        await make(counter, {FieldName.ORGANIZATION_NAME: "One of many"}, f"Lead {number}")
    place, seen = None, []
    while True:
        page = await inquiries.search(counter.company.account, "", place, 1)
        seen += names(page)
        if not page.more:
            break
        place = page.records[-1].at, page.records[-1].remote
    assert sorted(seen) == sorted([*(("lead", f"Lead {number}") for number in range(5)), ("organization", "One of many")])


async def test_what_is_found_says_whose_it_is_and_where(counter: Counter, inquiries: Inquiries) -> None:
    await make(counter, ANNA | ACME | DEAL, "Three tents")
    await make(counter, {FieldName.PERSON_PHONE: "+4930123456"}, "Unnamed", kind=CrmItemKind.DEAL)
    found = {record.name: record for record in (await inquiries.search(counter.company.account, "", None, 50)).records}
    lead = found["Three tents"]
    assert (lead.about, lead.value, lead.link) == ("Anna Nowak, Acme Tents", "125050 EUR", f"livechat://lead/{lead.remote}")
    assert found["Anna Nowak"].about == "anna@nowak.example, +48600700800"
    assert (found["+4930123456"].kind, found["+4930123456"].about) == (CrmRecordKind.PERSON, "")


# Sheets


async def test_a_sheet_holds_all_that_is_known(counter: Counter, inquiries: Inquiries) -> None:
    lead = await make(counter, ANNA | ACME | DEAL, "Three tents", "Wants them <b>soon</b>")
    account = counter.company.account
    sheet = await inquiries.sheet(account, CrmRecordKind.LEAD, lead)
    assert sheet is not None
    assert (sheet.record.name, sheet.owner_name, sheet.fields) == ("Three tents", "Anna", ANNA | ACME | DEAL)
    assert [(note.text, note.author_name) for note in sheet.notes] == [("Wants them <b>soon</b>", "Anna")]
    found = {record.kind: record for record in (await inquiries.search(account, "", None, 50)).records}
    for kind, fields in ((CrmRecordKind.PERSON, ANNA | ACME), (CrmRecordKind.ORGANIZATION, ACME)):
        sheet = await inquiries.sheet(account, kind, found[kind].remote)
        assert sheet is not None
        assert (sheet.fields, [one.title for one in sheet.related]) == (fields, ["Three tents"])


@pytest.mark.parametrize("kind", CrmRecordKind)
async def test_what_is_not_there_has_no_sheet(company: Company, inquiries: Inquiries, kind: CrmRecordKind) -> None:
    assert await inquiries.sheet(company.account, kind, "00000000-0000-4000-8000-000000000000") is None


# Export


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+48600700800", "'+48600700800"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("\r\n=1", "'\n=1"),
        (" \x00=1", "' =1"),
        ("\x07\x1b[2J=", "[2J="),
        ("\N{FULLWIDTH EQUALS SIGN}1", "'\N{FULLWIDTH EQUALS SIGN}1"),
        ("one\ttwo\rthree", "one two\nthree"),
        ('plain, "quoted" \N{TENT} مرحبا', 'plain, "quoted" \N{TENT} مرحبا'),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula_or_moves_a_cursor(text: str, safe: str) -> None:
    assert cell(text) == safe
    assert next(csv.reader(io.StringIO(lines([[text, "end"]]), newline=""))) == [safe, "end"]


async def test_the_file_holds_everything_once(counter: Counter, inquiries: Inquiries, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_pages, "AT_ONCE", 2)
    counter.company.clock.set_to(1_800_000_000_000)
    await make(counter, ANNA | ACME | DEAL, "=cmd|'/c calc'!A1", "One\nline", "-two")
    for number in range(4):
        counter.company.clock.set_to(1_800_000_001_000)  # so that pages end among deals of one moment
        await make(counter, {FieldName.ORGANIZATION_NAME: "Globex"}, f"Deal {number}", kind=CrmItemKind.DEAL)
    await make(counter, ANNA | {FieldName.DEAL_VALUE: "500 JPY"}, "Yen", kind=CrmItemKind.DEAL)
    await make(counter, {}, "Call back", kind=CrmItemKind.ACTIVITY)
    data = b"".join([piece async for piece in inquiries.export(counter.company.account)])
    assert data.startswith(b"\xef\xbb\xbfkind,id,title,")
    header, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert tuple(header) == exporting.COLUMNS
    first = dict(zip(header, rows[0], strict=True))
    assert first | {"id": "", "created_at": ""} == {
        "kind": "lead",
        "id": "",
        "title": "'=cmd|'/c calc'!A1",
        "deal_value": "1250.50",
        "currency": "EUR",
        "expected_close_date": "2027-02-28",
        "person_name": "Anna Nowak",
        "person_email": "anna@nowak.example",
        "person_phone": "'+48600700800",
        "organization_name": "Acme Tents",
        "organization_address": "Long Street 1, Gdańsk",
        "owner_name": "Anna",
        "created_at": "",
        "notes": "One\nline\n\n-two",
    }
    assert first["created_at"].startswith("2027-01-15 08:")
    assert [*sorted(row[2] for row in rows[1:5]), *(row[2] for row in rows[5:])] == [
        *(f"Deal {number}" for number in range(4)),
        "Yen",
        "Call back",
    ]
    assert [row[3:5] for row in rows[1:]] == [["", ""]] * 4 + [["500", "JPY"], ["", ""]]
