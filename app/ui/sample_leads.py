"""Made-up contents of a CRM for the gallery and for tests."""

from msgspec.structs import replace

from app.protocol.crm import CrmMatch, CrmNote, CrmRecord, CrmRecordKind, CrmRecordPage, CrmRelated, CrmSheet
from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import derived_id
from app.ui import sample

_KIND, _HOUR = CrmRecordKind, 3_600_000


def record(kind: CrmRecordKind, name: str, about: str, hours: int = 1) -> CrmRecord:
    """Something that a search finds. `hours`: for so long it has been there."""
    remote = derived_id(kind.value, name)
    link = f"livechat://{kind.value}/{remote}"
    return CrmRecord(kind=kind, remote=remote, name=name, about=about, at=sample.NOW - hours * _HOUR, link=link)


LEAD = replace(
    record(_KIND.LEAD, "Joris de Vries lead", "Joris de Vries, De Vries Klimt & Zonen"), owner_name="Anna Nowak", value="124950 EUR"
)
DEAL = replace(
    record(_KIND.DEAL, "Six Primo stoves for the course in spring", "Joris de Vries", 2), owner_name="Anna Nowak", value="74970000 EUR"
)
CALL = record(_KIND.ACTIVITY, "Call before noon", "Marta Kowal", 3)
JORIS = record(_KIND.PERSON, "Joris de Vries", "joris@devries-klimt.example, +31201234567", 26)
KLIMT = record(_KIND.ORGANIZATION, "De Vries Klimt & Zonen", "Keizersgracht 1, Amsterdam", 26)
MARKUP = '<img src="file:///x.png"> <b>bold</b> & \u0645\u0631\u062d\u0628\u0627 👍'
HOSTILE = replace(record(_KIND.LEAD, MARKUP, "Tim <b>Bold</b> & Söhne", 300), owner_name="Ben Smit")
LONG = replace(
    record(_KIND.DEAL, "W" * 120, "x" * 200, 900), owner_name="Wolfeschlegelsteinhausenbergerdorff " * 3, value=f"{10**15 - 1} VND"
)

PAGE = CrmRecordPage(records=(LEAD, DEAL, CALL, JORIS, KLIMT, HOSTILE, LONG))


def related(of: CrmRecord) -> CrmRelated:
    """The same beside somebody's sheet."""
    kind = CrmItemKind(of.kind.value)
    return CrmRelated(kind=kind, remote=of.remote, title=of.name, value=of.value, at=of.at, link=of.link)


SHEET = CrmSheet(
    record=LEAD,
    owner_name="Anna Nowak",
    fields={
        FieldName.DEAL_VALUE: "124950 EUR",
        FieldName.EXPECTED_CLOSE_DATE: "2026-12-01",
        FieldName.PERSON_NAME: "Joris de Vries",
        FieldName.PERSON_EMAIL: "joris@devries-klimt.example",
        FieldName.PERSON_PHONE: "+31201234567",
        FieldName.ORGANIZATION_NAME: "De Vries Klimt & Zonen",
        FieldName.ORGANIZATION_ADDRESS: "Keizersgracht 1, 1015 CJ Amsterdam, Nederland",
    },
    notes=(
        CrmNote(text="Bought the Primo last year, wants the same again.", author_name="Ben Smit", at=sample.NOW - 2 * _HOUR),
        CrmNote(
            text="Needs six by the end of the month, for a course.\nCall before noon, never on Fridays.",
            author_name="Anna Nowak",
            at=sample.NOW - _HOUR,
        ),
    ),
    related=(related(DEAL), related(CALL)),
)
EDGE = CrmSheet(
    record=LONG,
    owner_name=LONG.owner_name,
    fields=dict.fromkeys(FieldName, "<b>W</b>" * 60),
    notes=tuple(CrmNote(text=f"{number} " + "x" * 300, at=sample.NOW - _HOUR) for number in range(25)),
    related=(related(HOSTILE), related(LONG)),
)
MATCH = CrmMatch(
    kind=_KIND.PERSON, remote=JORIS.remote, name=JORIS.name, by=FieldName.PERSON_EMAIL, link=JORIS.link, related=(related(DEAL),) * 2
)
AT_WORK = CrmMatch(
    kind=_KIND.ORGANIZATION,
    remote=KLIMT.remote,
    name=KLIMT.name,
    by=FieldName.ORGANIZATION_NAME,
    link=KLIMT.link,
    related=(related(DEAL), related(LEAD)),
)
