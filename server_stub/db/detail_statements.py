"""The statements by which a batch of commands reads and writes details, as text that is made once."""

from dataclasses import dataclass
from functools import cache

from sqlalchemy import Dialect, bindparam, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from server_stub.db.detail_rows import CrmItemRow, FieldRow, NoteRow
from server_stub.db.prepared import Prepared, among, prepare
from server_stub.db.tables import crm_item, detail_field, details, note

# What becomes of an item after it was made.
SETTLED = ("state", "reason", "detail", "link", "remote", "attempts", "next_at")


@dataclass(frozen=True, slots=True)
class DetailReads:
    """Reads; the first two take a JSON list of conversations, the others one of conversations and one of the rows' own ids."""

    revisions: Prepared
    fields: Prepared
    notes: Prepared
    items: Prepared


@dataclass(frozen=True, slots=True)
class DetailWrites:
    """Writes; each takes its parameters in the order of its `names`."""

    set_revision: Prepared
    set_field: Prepared
    set_note: Prepared
    insert_item: Prepared
    settle_item: Prepared


@cache
def prepare_detail_reads(dialect: Dialect) -> DetailReads:
    """The reads for one kind of database."""
    fields = select(*(detail_field.c[name] for name in FieldRow.__struct_fields__))
    notes = select(*(note.c[name] for name in NoteRow.__struct_fields__))
    items = select(*(crm_item.c[name] for name in CrmItemRow.__struct_fields__))
    return DetailReads(
        revisions=prepare(select(details.c.conversation, details.c.revision).where(among(details.c.conversation)), dialect),
        fields=prepare(fields.where(among(detail_field.c.conversation)), dialect),
        notes=prepare(notes.where(or_(among(note.c.conversation), among(note.c.id, "own"))).order_by(note.c.added), dialect),
        items=prepare(items.where(or_(among(crm_item.c.conversation), among(crm_item.c.id, "own"))).order_by(crm_item.c.added), dialect),
    )


@cache
def prepare_detail_writes(dialect: Dialect) -> DetailWrites:
    """The writes for one kind of database."""
    revision, field, written = upsert(details), upsert(detail_field), upsert(note)
    newly = {name: field.excluded[name] for name in FieldRow.__struct_fields__[2:]}
    anew = {name: written.excluded[name] for name in NoteRow.__struct_fields__[3:]}
    settled = update(crm_item).values({name: bindparam(name) for name in SETTLED}).where(crm_item.c.id == bindparam("id_"))
    counted = revision.on_conflict_do_update(index_elements=["conversation"], set_={"revision": revision.excluded.revision})
    return DetailWrites(
        set_revision=prepare(counted, dialect, ("conversation", "revision")),
        set_field=prepare(
            field.on_conflict_do_update(index_elements=["conversation", "field"], set_=newly), dialect, FieldRow.__struct_fields__
        ),
        set_note=prepare(written.on_conflict_do_update(index_elements=["id"], set_=anew), dialect, NoteRow.__struct_fields__),
        insert_item=prepare(insert(crm_item), dialect, (*CrmItemRow.__struct_fields__, "body")),
        settle_item=prepare(settled, dialect),
    )
