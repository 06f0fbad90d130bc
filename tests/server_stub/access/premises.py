"""A desk with a conversation of its own for every cell of the tables, and every kind of person who may come to its doors."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import insert, text

from app.protocol.ids import AccountId, AgentId, ConversationId, derived_id, new_id
from app.protocol.records import ConversationState
from server_stub.db.accounts import NewUser, add_user, create_account
from server_stub.db.companies import write_live_chat
from server_stub.db.database import Database
from server_stub.db.playbooks import Content, save_playbook
from server_stub.db.rows import ConversationRow
from server_stub.db.sites import SiteRow, add_site
from server_stub.db.tables import crm_item, crm_person, detail_field, details, file, image, note
from server_stub.db.tokens import issue_refresh_token, new_sign_in, revoke_device
from server_stub.db.visitors import Admitted, admit_visitor
from server_stub.files.blobs import Blobs
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.system import DeactivateAgent, SetVisitorHere
from server_stub.settings import Rates, Settings
from server_stub.web.passwords import hash_password
from server_stub.web.tokens import Access, AccessTokens
from tests.fakes.clock import FakeClock
from tests.fakes.in_process import OWN, Inside, inside
from tests.flow.client import Client, Frame, greeting
from tests.server_stub.access.table import STATES
from tests.server_stub.company import OPENING, SITE, Company, database_at

AGENTS = ("agent", "admin", "deals_admin")
UNENTITLED = {"unentitled", "unentitled_visitor"}
VISITORS = ("visitor", "other_visitor", "foreign_visitor")
_LONG_MS = 3_600_000  # longer than all that is prepared takes
KEY, FOREIGN_SITE, UNENTITLED_SITE, PASSWORD = b"k" * 32, "globex", "initech", "good password"
KNOWN, IMAGE = derived_id("somebody in the CRM"), derived_id("image of a playbook")
NO_LIMITS = Rates(*(10_000, 10_000.0) * 9)


@dataclass(frozen=True, slots=True)
class Principal:
    """One kind of person, with what they hold: headers, password, refresh token, and a browser's visitor."""

    name: str
    headers: dict[str, str]
    email: str = "nobody@nowhere.example"
    password: str = "guess"
    refresh: str = "guess"
    site: str = SITE
    browser: Admitted | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation, the browser of its visitor, and a text that stands in nothing else."""

    conversation: ConversationId
    browser: Admitted
    canary: str


@dataclass(slots=True)
class Premises:
    """The running desk, who comes to it, and its conversations by state and by what will be done to them."""

    inside: Inside
    principals: dict[str, Principal]
    database: Database
    colleague: AgentId
    places: dict[tuple[str, str], Place]
    clock: FakeClock
    playbook: str

    async def agent(self, kind: str) -> Client:
        """This agent's socket, caught up."""
        client = await self.inside.dial("/api/v1/agent/socket", self.principals[kind].headers)
        await greeting(client)
        return client

    async def visitor(self, browser: Admitted, site: str = SITE) -> Client:
        """The socket of a browser's visitor, caught up."""
        client = await self.inside.dial("/api/v1/visitor/socket", {"Origin": OWN}, ticket=await self.ticket(browser, site))
        await greeting(client)
        return client

    async def ticket(self, browser: Admitted | None, site: str = SITE) -> str:
        """A visitor's admission."""
        answer = await self.inside.http.post("/api/v1/visitor/session", json=session(browser, site), headers={"Origin": OWN})
        return str(answer.json()["ticket"])

    def rows(self) -> dict[str, tuple[object, ...]]:
        """All conversations as the database has them, and how often their details have changed."""
        query = text("SELECT conversation.*, revision FROM conversation LEFT JOIN details ON details.conversation = id")
        with self.database.read() as connection:
            return {row.id: tuple(row) for row in connection.execute(query)}


def secret(browser: Admitted) -> dict[str, str]:
    """What a visitor's browser shows with a request."""
    return {"Authorization": f"Visitor {browser.visitor}:{browser.secret}"}


def session(browser: Admitted | None, site: str) -> Frame:
    """What a browser asks for a ticket with."""
    return {"site": site} | ({"visitor": browser.visitor, "secret": browser.secret} if browser else {})


@asynccontextmanager
async def premises(
    folder: Path, kinds: Sequence[str], wishes: Sequence[str], rates: Rates = NO_LIMITS, seconds: Callable[[], float] | None = None
) -> AsyncGenerator[Premises]:
    """A desk that these principals come to, with a conversation in every state for each wish; the first of the agents owns `mine`."""
    clock = FakeClock()
    database = database_at(folder)
    try:
        company = Company(database, clock)
        await company.executor.start()
        try:
            principals, places = await _prepare(company, kinds, wishes)
        finally:
            await company.executor.stop()
        settings = Settings(folder, str(database.engine.url), KEY, public_url=OWN, rates=rates)
        async with inside(settings, clock, seconds or clock.seconds) as running:
            yield Premises(running, principals, database, company.ben.agent, places, clock, company.playbook)
    finally:
        database.close()


async def _prepare(
    company: Company, kinds: Sequence[str], wishes: Sequence[str]
) -> tuple[dict[str, Principal], dict[tuple[str, str], Place]]:
    await company.come_online(company.anna, company.chris)
    foreign = _other_site(company, FOREIGN_SITE)
    unentitled = _without_live_chat(company) if UNENTITLED.intersection(kinds) else foreign
    _know_somebody(company)
    _show(company)
    owner, principals, places = company.anna, {}, {}
    for kind in kinds:
        actor, principals[kind] = await _principal(company, kind, foreign, unentitled)
        owner = actor if owner is company.anna and actor and kind in AGENTS else owner
    for state in sorted(STATES, key=lambda state: state != "missed"):  # waits that were begun before would run out with it
        for wish in wishes:
            places[state, wish] = await _place(company, state, wish, owner)
    return principals, places


async def _place(company: Company, state: str, wish: str, mine: AgentActor) -> Place:
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


def _show(company: Company) -> None:
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


def _know_somebody(company: Company) -> None:
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


async def _principal(company: Company, kind: str, foreign: SiteRow, unentitled: SiteRow) -> tuple[AgentActor | None, Principal]:
    match kind:
        case "nobody":
            return None, Principal(kind, {})
        case "visitor" | "other_visitor":
            return None, Principal(kind, {"Origin": OWN}, browser=_browser(company, company.site))
        case "foreign_visitor":
            return None, Principal(kind, {"Origin": OWN}, site=FOREIGN_SITE, browser=_browser(company, foreign))
        case "unentitled_visitor":
            return None, Principal(kind, {"Origin": OWN}, site=UNENTITLED_SITE, browser=_browser(company, unentitled))
        case "forged":
            return None, Principal(kind, _bearer(b"x" * 32, company.anna, new_id(), company.clock() + _LONG_MS))
        case _:
            elsewhere = {"foreign_agent": foreign.account, "unentitled": unentitled.account}
            return await _signed_in(company, kind, elsewhere.get(kind, company.account))


async def _signed_in(company: Company, kind: str, account: AccountId) -> tuple[AgentActor, Principal]:
    new = NewUser(f"{kind}@acme.example", kind, _hash(), admin=kind == "admin", deals_admin=kind == "deals_admin")
    actor = AgentActor(account, add_user(company.database, account, new, company.clock()), new_id())
    if kind in AGENTS:
        await company.come_online(actor)
    sign_in = new_sign_in(actor.agent, actor.device, "")
    issued = issue_refresh_token(company.database, sign_in, company.clock(), _LONG_MS)
    headers = _bearer(KEY, actor, sign_in.family, company.clock() + (0 if kind == "expired" else _LONG_MS))
    if kind == "revoked":
        revoke_device(company.database, actor.agent, actor.device, company.clock())
    if kind == "deactivated":
        await company.desk_does(DeactivateAgent(actor.agent))
    own = {"Origin": OWN} if kind == "page" else {}
    return actor, Principal(kind, headers | own, new.email, PASSWORD, issued.token)


def _bearer(key: bytes, actor: AgentActor, family: str, until: int) -> dict[str, str]:
    token = AccessTokens(key).issue(Access(actor.account, actor.agent, family, actor.device, until))
    return {"Authorization": f"Bearer {token}"}


def _browser(company: Company, site: SiteRow) -> Admitted:
    return admit_visitor(company.database, site, None, None, company.clock())


def _other_site(company: Company, key: str) -> SiteRow:
    """Another company, with a site and a playbook."""
    name = key.capitalize()
    account = create_account(company.database, name, company.clock())
    site = SiteRow(key, account, name, "Gus", (OWN,))
    add_site(company.database, site)
    save_playbook(company.database, key, Content(b"{}", OPENING), company.clock())
    return site


def _without_live_chat(company: Company) -> SiteRow:
    """Another one, which has no live chat any more."""
    site = _other_site(company, UNENTITLED_SITE)
    with company.database.write() as connection:
        write_live_chat(connection, site.account, on=False)
    return site


@cache
def _hash() -> str:
    return hash_password(PASSWORD)
