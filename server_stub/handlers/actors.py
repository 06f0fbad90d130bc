"""Who asks: an agent, a visitor, or the desk itself (the bot, a deadline, a lost connection)."""

from dataclasses import dataclass

from app.protocol.ids import AccountId, AgentId, VisitorId


@dataclass(frozen=True, slots=True)
class AgentActor:
    """An agent at one of their devices."""

    account: AccountId
    agent: AgentId
    device: str


@dataclass(frozen=True, slots=True)
class VisitorActor:
    """A visitor of one of the account's sites."""

    account: AccountId
    visitor: VisitorId
    site: str
    device: str


@dataclass(frozen=True, slots=True)
class SystemActor:
    """The desk itself. Its commands (handlers/system.py) have no form on the wire."""

    account: AccountId


Actor = AgentActor | VisitorActor | SystemActor
