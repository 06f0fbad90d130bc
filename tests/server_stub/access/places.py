"""Conversations in which everything stands that can be there, and what stands beside them."""

from dataclasses import dataclass

from sqlalchemy import insert, text

from app.protocol.ids import ConversationId, derived_id, new_id
from app.protocol.records import ConversationState
from server_stub.db.rows import ConversationRow
from server_stub.db.tables import crm_item, crm_person, detail_field, details, file, image, note
from server_stub.db.visitors import Admitted, admit_visitor
from server_stub.files.blobs import Blobs
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.system import SetVisitorHere
from tests.server_stub.company import SITE, Company

KNOWN, IMAGE = derived_id("somebody in the CRM"), derived_id("image of a playbook")


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation, the browser of its visitor, and a text that stands in nothing else."""

    conversation: ConversationId
    browser: Admitted
    canary: str


async def furnished(company: Company, state: str, wish: str, mine: AgentActor) -> Place:
    """A conversation in that state for that wish, with all that can be known of it; `mine` owns it where somebody of the tables does."""
    browser = admit_visitor(company.database, company.site, None, None, company.clock())
    await company.desk_does(SetVisitorHere(browser.visitor, True))
    canary = f"canary of {state} for {wish}"
    with company.database.write() as connection:
        connection.execute(text("UPDATE visitor SET name = :name WHERE id = :id"), {"name": canary, "id": browser.visitor})
    owner = company.chris if state == "anothers" else mine
    stored = ConversationState.ASSIGNED if state in ("mine", "anothers") else ConversationState(state)
    row = await company.chat(stored, owner, VisitorActor(company.account, browser.visitor, SITE, new_id()))
    _know(company, row.id, canary)
    _attach(company, row, canary)
    return Place(row.id, browser, canary)


def _know(company: Company, conversation: ConversationId, canary: str) -> None:
    """Details of a conversation: a field, a note, and a lead that the CRM did not want."""
    of, at = {"conversation": conversation}, company.clock()
    by = {"author_kind": "agent", "author_id": company.anna.agent, "author_name": "Anna", "at": at}
    lead = {"id": lead_in(conversation), "account": company.account, "kind": "lead", "title": canary, "state": "failed", "body": b"{}"}
    with company.database.write() as connection:
        connection.execute(insert(details).values(revision=3, **of))
        connection.execute(insert(detail_field).values(field="person_email", value=f"{canary}@shop.example", **by, **of))
        connection.execute(insert(note).values(id=note_in(conversation), added=2, text=canary, **by, **of))
        connection.execute(insert(crm_item).values(added=3, at=at, **lead, **of))


def _attach(company: Company, row: ConversationRow, canary: str) -> None:
    """A file that the visitor sent in a conversation."""
    with company.database.write() as connection:
        message = connection.execute(text("SELECT min(id) FROM message WHERE conversation = :id"), {"id": row.id}).scalar_one()
        by = {"account": row.account, "uploader_kind": "visitor", "uploader": row.visitor, "conversation": row.id, "message": message}
        about = {
            "name": f"{canary}.txt",
            "media_type": "text/plain",
            "size": len(canary),
            "width": 0,
            "height": 0,
            "given": "",
            "small": "",
        }
        kept = {"id": file_in(row.id), "digest": _kept(company, canary.encode()), "created_at": company.clock()}
        connection.execute(insert(file).values(**by, **about, **kept))


def show_image(company: Company) -> None:
    """An image of a playbook."""
    kept = {"id": IMAGE, "account": company.account, "width": 1, "height": 1, "digest": _kept(company, b"an image")}
    with company.database.write() as connection:
        connection.execute(insert(image).values(created_at=company.clock(), **kept))


def _kept(company: Company, content: bytes) -> str:
    """A content beside the database; its digest."""
    blobs = Blobs(company.database.file.parent)
    draft = blobs.draft()
    draft.write(content)
    draft.finish()
    blobs.keep(draft)
    return draft.digest


def know_somebody(company: Company) -> None:
    """A person in the CRM of this server."""
    somebody = {"id": KNOWN, "account": company.account, "name": "Eve", "folded": "eve", "created_at": company.clock()}
    with company.database.write() as connection:
        connection.execute(insert(crm_person).values(somebody))


def file_in(conversation: str) -> str:
    """The id of the file that was sent in a conversation."""
    return derived_id("file", conversation)


def note_in(conversation: str) -> str:
    """The id of the note that was taken in a conversation."""
    return derived_id("note", conversation)


def lead_in(conversation: str) -> str:
    """The id of the lead that was made of a conversation."""
    return derived_id("lead", conversation)
