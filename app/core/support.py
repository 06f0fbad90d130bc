"""What support is told of this client: settings and policy by their values, all else as numbers; and the names that it must not be told."""

import re
from typing import Any
from urllib.parse import urlsplit

import msgspec

from app.core import rows
from app.core.client import Client
from app.core.preferences.chosen import ChosenPreferences
from app.protocol.details import Field

_decode_field = msgspec.json.Decoder(Field).decode


def parts(client: Client) -> dict[str, Any]:
    """By the names of the files that they become. Raises StoreError."""
    return {"settings": _settings(client.preferences), "policy": _policy(client.preferences), "state": _state(client)}


def names(client: Client) -> frozenset[str]:
    """Of people and companies, with their addresses, as far as this client knows them. Raises StoreError."""
    me, read = client.queries.me(), client.store.database.read
    people = {text for agent in (*client.queries.agents(), *((me.agent,) if me else ())) for text in (agent.name, agent.email)}
    people |= {rows.decode_header(header).visitor.name for (header,) in read("SELECT header FROM conversation")}
    people |= {_decode_field(body).value for (body,) in read("SELECT body FROM field")}
    words = {word for text in people for word in text.split()}
    return frozenset(people | words | ({me.account.name} if me else set())) - {""}


def _settings(preferences: ChosenPreferences) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(preferences.now)
    return plain


def _policy(preferences: ChosenPreferences) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(preferences.policy)
    return plain | {"source": re.split(r"[\\/]", preferences.policy.source)[-1]}  # the folders above may be called as their user


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
