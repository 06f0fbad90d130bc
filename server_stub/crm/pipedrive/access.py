"""What a connection to Pipedrive is made with: its addresses, checked, and its credentials as they lie in the connection's secret."""

import ipaddress
import re
from urllib.parse import urlsplit

import msgspec

API = "https://api.pipedrive.com"
OAUTH = "https://oauth.pipedrive.com"
_COMPANY = re.compile(r"([a-z0-9][a-z0-9-]{0,62})\.pipedrive\.com")
_NOT_COMPANIES = frozenset({"api", "oauth", "app", "www", "developers"})


class AccessError(Exception):
    """An address or a credential cannot be used. The text says what to do, and nothing of a secret."""


class Grant(msgspec.Struct, frozen=True, omit_defaults=True):
    """OAuth2: an app of Pipedrive's, and what it was granted. `redirect`: where a browser brings the code; `expires_at` in ms."""

    client: str
    client_secret: str
    redirect: str
    access: str = ""
    refresh: str = ""
    expires_at: int = 0


class Asked(msgspec.Struct, frozen=True):
    """A grant that somebody is asked for. Their browser comes back with the `state`, which is good once, `until` then (ms)."""

    grant: Grant
    state: str
    until: int


class Access(msgspec.Struct, frozen=True, omit_defaults=True):
    """How this server comes in: a user's API token, or a grant, from `oauth`; and what it has `asked` for beside that.

    `owner`: the Pipedrive user who gets what belongs to no agent known there; None for the token's own.
    `deal_field`: key of a custom field of deals that keeps our own id of them, or empty.
    """

    token: str = ""
    grant: Grant | None = None
    owner: int | None = None
    deal_field: str = ""
    oauth: str = OAUTH
    asked: Asked | None = None


def read_access(secret: str) -> Access:
    """What the secret of a connection holds: JSON, or an API token as it is. Raises AccessError."""
    if not secret.startswith("{"):
        return Access(token=secret)
    try:
        access = msgspec.json.decode(secret, type=Access)
    except (msgspec.DecodeError, RecursionError):
        raise AccessError("What was stored for Pipedrive cannot be read. Connect it again.") from None
    checked_address(access.oauth, OAUTH)
    return access


def is_let_in(secret: str) -> bool:
    """Whether there are credentials in it; not so where somebody is only asked for them, or has said no."""
    try:
        access = read_access(secret)
    except AccessError:  # it may hold some: whoever opens it says what is wrong
        return True
    return bool(access.token) or access.grant is not None


def written(access: Access) -> str:
    """The secret of a connection."""
    return msgspec.json.encode(access).decode()


def checked_address(address: str, usual: str) -> str:
    """The address, or the `usual` one where it is empty. Only Pipedrive over https, or this machine, is taken. Raises AccessError."""
    given = (address or usual).rstrip("/")
    try:
        if _is_pipedrive(given, usual) or _is_local(given):
            return given
    except ValueError:  # it is no address at all
        pass
    raise AccessError("Write the address of Pipedrive as https://COMPANY.pipedrive.com.")


def _is_pipedrive(given: str, usual: str) -> bool:
    return given == f"https://{urlsplit(given).hostname}" and (given == usual or bool(company_of(given)))


def _is_local(given: str) -> bool:
    parts = urlsplit(given)
    plain = given == f"{parts.scheme}://{parts.netloc}" and parts.scheme in ("http", "https") and parts.username is None
    return plain and parts.port != 0 and on_this_machine(given)


def company_of(address: str) -> str:
    """The company's own name in an address such as https://acme.pipedrive.com; empty where it has none."""
    match = _COMPANY.fullmatch(urlsplit(address).hostname or "")
    return match[1] if match and match[1] not in _NOT_COMPANIES else ""


def home_of(address: str, company: str) -> str:
    """The address of this company itself: what is noted under it holds for no other. This machine stays what it is."""
    return address if on_this_machine(address) else f"https://{company}.pipedrive.com"


def on_this_machine(address: str) -> bool:
    """Whether it never leaves this machine: for tests and demonstrations."""
    host = urlsplit(address).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
