"""The rules of users: their names and rights, and how they are shut out and let in again."""

from msgspec.structs import replace

from app.protocol.errors import ErrorCode
from app.protocol.ids import AgentId
from app.protocol.records import MessageKind
from server_stub.db.rows import AgentRow
from server_stub.handlers.drafts import DESK_AUTHOR, Draft
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import ActivateAgent, AnnounceAgent, ChangeAgent, DeactivateAgent
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import see_whether_last, waiting


def announce_agent(turn: Turn, command: AnnounceAgent) -> None:
    """Nothing about the agent changes."""
    turn.announce(turn.known_agent(command.agent))


def change_agent(turn: Turn, command: ChangeAgent) -> None:
    """Colleagues are told, and of a new name also who is in a chat with them. An e-mail address is one user's only, in all accounts."""
    before = _changed_by(turn, command.agent, command.by)
    if turn.email_taken(command.email, besides=before.id):
        raise Refused(ErrorCode.EMAIL_TAKEN)
    after = replace(before, name=command.name, email=command.email, admin=command.admin, deals_admin=command.deals_admin)
    _put(turn, before, after, command.by)
    for row in turn.owned(before.id) if after.name != before.name else ():
        turn.change(row, replace(row, owner_name=after.name))


def deactivate_agent(turn: Turn, command: DeactivateAgent) -> None:
    """Their open chats return to Unassigned."""
    before = _changed_by(turn, command.agent, command.by)
    if before.deactivated:
        return
    _put(turn, before, replace(before, deactivated=True), command.by)
    for row in turn.owned(before.id):
        turn.change(row, waiting(turn, row), Draft(DESK_AUTHOR, MessageKind.UNASSIGNED))
    see_whether_last(turn, before)


def activate_agent(turn: Turn, command: ActivateAgent) -> None:
    """They sign in as they did before; nobody who has yet to choose a password can."""
    before = _changed_by(turn, command.agent, command.by)
    _put(turn, before, replace(before, deactivated=False), command.by)


def _changed_by(turn: Turn, agent: AgentId, by: AgentId | None) -> AgentRow:
    """The user who is to be changed by an admin who may have lost the right since they asked. Raises Refused."""
    if by is not None and ((admin := turn.agent(by)) is None or not admin.leads):
        raise Refused(ErrorCode.NOT_ALLOWED)
    return turn.known_agent(agent)


def _put(turn: Turn, before: AgentRow, after: AgentRow, by: AgentId | None) -> None:
    """Somebody must be left who can change all this; whoever runs the server can add somebody."""
    if after == before:
        return
    last = before.leads and not after.leads and not any(row.leads for row in turn.crew() if row.id != before.id)
    if last and by is not None:
        raise Refused(ErrorCode.LAST_ADMIN)
    turn.put_agent(after)
