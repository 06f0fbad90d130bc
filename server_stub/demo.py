"""The demo account: a company with three agents, a site and a playbook, to try the desk with."""

from collections.abc import Callable

from server_stub.db.accounts import NewUser, add_user, create_account, find_user_by_email
from server_stub.db.database import Database
from server_stub.db.playbooks import active_playbook
from server_stub.db.sites import SiteRow, add_site, find_site
from server_stub.playbooks.publish import publish
from server_stub.settings import packaged
from server_stub.web.passwords import hash_password

SITE = "demo"
PASSWORD = "demo"  # noqa: S105 - known to everybody, on purpose
_USERS = (
    ("anna@acme.example", "Anna Nowak", True),
    ("ben@acme.example", "Ben Smit", False),
    ("chris@acme.example", "Chris Dubois", False),
)


def make_demo_account(database: Database, clock: Callable[[], int]) -> None:
    """Make what is not there yet, so that a run that was cut short is completed by the next, whatever was set in the account since."""
    known = find_site(database, SITE) or find_user_by_email(database, _USERS[0][0])
    account = known.account if known else create_account(database, "Acme", clock())
    for email, name, admin in _USERS:
        if find_user_by_email(database, email) is None:
            add_user(database, account, NewUser(email, name, hash_password(PASSWORD), admin=admin, deals_admin=admin), clock())
    if find_site(database, SITE) is None:
        add_site(database, SiteRow(SITE, account, "Acme", "Acme Assistant", ()))
    if active_playbook(database, SITE) is None:
        publish(database, SITE, template(), clock())


def template() -> bytes:
    """The playbook of the demo shop."""
    return (packaged("resources") / "playbooks" / "live-chat.json").read_bytes()


def demo_guide(address: str) -> str:
    """What to do with the demo, for the person who started it."""
    people = (f"  {email}  password {PASSWORD}" for email, _, _ in _USERS)
    lines = (f"Demo shop with the chat: {address}/demo", f"Sign the desktop client in to {address} as one of:", *people, "Ctrl+C stops it.")
    return "\n".join(lines)
