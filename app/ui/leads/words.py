"""The words of the window "Leads and deals": what kind of thing something is, whose it is, what it is worth, and since when it is there."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.protocol import entry
from app.protocol.crm import CrmRecord, CrmRecordKind, CrmSheet
from app.protocol.details import CrmItemKind, FieldName
from app.ui import language, times
from app.ui.details import words
from app.ui.foreign import filled


def kind(which: CrmRecordKind) -> str:
    """What it is."""
    match which:
        case CrmRecordKind.PERSON:
            return QCoreApplication.translate("Leads", "Person")
        case CrmRecordKind.ORGANIZATION:
            return QCoreApplication.translate("Leads", "Organization")
        case CrmRecordKind.LEAD | CrmRecordKind.DEAL | CrmRecordKind.ACTIVITY:
            return words.kind(CrmItemKind(which.value))
        case _:
            assert_never(which)


def value(of: str) -> str:
    """What something is worth, as the language writes it; empty where that is not known."""
    return entry.shown(FieldName.DEAL_VALUE, of, language.spoken())


def whose(record: CrmRecord) -> str:
    """The kind of thing, and whose it is."""
    return " · ".join(filter(None, (kind(record.kind), record.about)))


def spoken(record: CrmRecord, now: int) -> str:
    """A row of the list for those who listen."""
    return ", ".join(filter(None, (whose(record), record.name, value(record.value), record.owner_name, times.short(record.at, now))))


def since(sheet: CrmSheet) -> str:
    """When it was made, and for whom."""
    made = QCoreApplication.translate("Leads", "Created {time}").format(time=times.full(sheet.record.at))
    if not sheet.owner_name:
        return made
    return f"{made} · " + filled(QCoreApplication.translate("Leads", "Owner: {name}"), name=sheet.owner_name)


def fields(sheet: CrmSheet) -> list[tuple[str, str]]:
    """The names of the fields and their values, as the language writes them, in the order of the Details panel."""
    known = ((name, sheet.fields[name]) for name in FieldName if name in sheet.fields)
    return [(words.field(name), entry.shown(name, of, language.spoken())) for name, of in known]


def whole(sheet: CrmSheet, now: int) -> str:
    """All of a sheet as text, to be put somewhere else."""
    head = [f"{kind(sheet.record.kind)}: {sheet.record.name}", since(sheet)]
    known = [f"{name}: {of}" for name, of in fields(sheet)]
    notes = [f"{one.text}\n({', '.join(filter(None, (one.author_name, times.short(one.at, now))))})" for one in sheet.notes]
    related = [", ".join(filter(None, (words.kind(one.kind), one.title, value(one.value)))) for one in sheet.related]
    return "\n\n".join("\n".join(part) for part in (head, known, *([note] for note in notes), related) if part)
