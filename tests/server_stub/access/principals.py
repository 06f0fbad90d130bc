"""Every kind of person who may come to the desk's doors, with what they hold."""

from dataclasses import dataclass
from functools import cache

from app.protocol.ids import AccountId, new_id
from server_stub.db.accounts import NewUser, add_user, create_account
from server_stub.db.companies import write_live_chat
from server_stub.db.playbooks import Content, save_playbook
from server_stub.db.sites import SiteRow, add_site
from server_stub.db.tokens import issue_refresh_token, new_sign_in, revoke_device
from server_stub.db.visitors import Admitted, admit_visitor
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.system import DeactivateAgent
from server_stub.web.passwords import hash_password
from server_stub.web.tokens import Access, AccessTokens
from tests.fakes.in_process import OWN
from tests.flow.client import Frame
from tests.server_stub.company import OPENING, SITE, Company

AGENTS = ("agent", "admin", "deals_admin")
UNENTITLED = {"unentitled", "unentitled_visitor"}
VISITORS = ("visitor", "other_visitor", "foreign_visitor")
_LONG_MS = 3_600_000  # longer than all that is prepared takes
KEY, FOREIGN_SITE, UNENTITLED_SITE, PASSWORD = b"k" * 32, "globex", "initech", "good password"


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


def secret(browser: Admitted) -> dict[str, str]:
    """What a visitor's browser shows with a request."""
    return {"Authorization": f"Visitor {browser.visitor}:{browser.secret}"}


def session(browser: Admitted | None, site: str) -> Frame:
    """What a browser asks for a ticket with."""
    return {"site": site} | ({"visitor": browser.visitor, "secret": browser.secret} if browser else {})


async def principal_of(company: Company, kind: str, foreign: SiteRow, unentitled: SiteRow) -> tuple[AgentActor | None, Principal]:
    """Somebody of that kind, and who they are at the desk, where they are an agent; two companies are elsewhere."""
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


def other_site(company: Company, key: str) -> SiteRow:
    """Another company, with a site and a playbook."""
    name = key.capitalize()
    account = create_account(company.database, name, company.clock())
    site = SiteRow(key, account, name, "Gus", (OWN,))
    add_site(company.database, site)
    save_playbook(company.database, key, Content(b"{}", OPENING), company.clock())
    return site


def without_live_chat(company: Company) -> SiteRow:
    """Another one, which has no live chat any more."""
    site = other_site(company, UNENTITLED_SITE)
    with company.database.write() as connection:
        write_live_chat(connection, site.account, on=False)
    return site


@cache
def _hash() -> str:
    return hash_password(PASSWORD)
