"""What support is told of this client: settings and policy by their values, all else as numbers; and the names that it must not be told."""

import re
from typing import Any
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from app.core import rows
from app.core.client import Client
from app.core.preferences.chosen import ChosenPreferences
from app.core.preferences.policy import SECTIONS
from app.protocol.details import Field

_LEFT_OUT = "…"
_OF_PROXY = ("proxy_address", "proxy_user")
_SHORTEST_FIELD = 3
"""What visitors answer in fewer letters, such as "no" or "2", is nobody's name, and would hide most of what the log counts."""
_decode_field = msgspec.json.Decoder(Field).decode


def parts(client: Client) -> dict[str, Any]:
    """By the names of the files that they become. Raises StoreError."""
    return {"settings": _settings(client.preferences), "policy": _policy(client.preferences), "state": _state(client)}


class Known(Struct, frozen=True):
    """Whom this client knows: `people` by their names and addresses, the company's name, and the rows of conversations and fields."""

    people: frozenset[str]
    company: str
    headers: tuple[bytes | str, ...]
    fields: tuple[bytes | str, ...]


def known(client: Client) -> Known:
    """As it stands in the store. Raises StoreError."""
    me, read = client.queries.me(), client.store.database.read
    agents = (*client.queries.agents(), *((me.agent,) if me else ()))
    return Known(
        frozenset(text for agent in agents for text in (agent.name, agent.email)),
        me.account.name if me else "",
        tuple(header for (header,) in read("SELECT header FROM conversation")),
        tuple(body for (body,) in read("SELECT body FROM field")),
    )


def names(of: Known) -> frozenset[str]:
    """Of people and companies, with their addresses, and each word of them. Takes a while where there are many."""
    people = of.people | {rows.decode_header(header).visitor.name for header in of.headers}
    fields = {value for body in of.fields if len(value := _decode_field(body).value) >= _SHORTEST_FIELD}
    words = {word for text in people | fields for word in text.split()}
    return frozenset(people | fields | words | {of.company}) - {""}


def _settings(preferences: ChosenPreferences) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(preferences.now)
    return _nameless(plain)


def _policy(preferences: ChosenPreferences) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(preferences.policy)
    plain |= {section: _nameless(plain[section]) for section in SECTIONS}
    return plain | {"source": re.split(r"[\\/]", preferences.policy.source)[-1]}  # the folders above may be called as their user


def _nameless(values: dict[str, Any]) -> dict[str, Any]:
    """Without who somebody is at a proxy, and where that is."""
    return values | {name: _LEFT_OUT for name in _OF_PROXY if values.get(name)}


def _state(client: Client) -> dict[str, Any]:
    connection, server = client.live.connection, urlsplit(client.account.server)
    return {
        "server": f"{server.scheme}://{server.hostname}" if server.hostname else "",
        "connection": connection.state.name,
        "why": connection.why,
        "proxy": client.proxies.setting().choice,
        "conversations": {count.folder: count.total for count in client.queries.folders()},
        "unsent": client.outbox.unsent(),
        "preferences_damaged": client.preferences.damaged,
    }
