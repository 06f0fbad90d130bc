"""Protocol.md's table of states and commands, cell by cell, as those who give the commands meet it."""

import pytest

from app.protocol.commands import AssignToMe, CloseConversation, Command, MarkRead, Reassign, SendMessage, Unassign, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.ids import AgentId, ConversationId, new_id
from app.protocol.records import ConversationState
from server_stub.db.accounts import create_account
from server_stub.db.rows import ConversationRow
from server_stub.handlers.access import sees
from server_stub.handlers.refused import Refused
from tests.server_stub.company import Company

# → s: the conversation is then in state s (of the owner: mine is Anna's, hers is Ben's); = : nothing changes; anything else: the refusal.
TABLE = """
            assign_to_me      reassign     unassign      send_message  close     mark_read  visitor_writes
bot         not_found         not_found    not_found     not_found     not_found not_found  →bot
unassigned  →mine             →hers        not_assigned  not_assigned  →closed   =          →unassigned
missed      →mine             not_allowed  not_assigned  not_assigned  →closed   =          →missed
mine        =                 →hers        →unassigned   →mine         →closed   =          →mine
anothers    already_assigned  not_found    not_found     not_found     not_found not_found  →anothers
closed      closed            closed       closed        closed        =         =          →new
"""
COLUMNS, *ROWS = (line.split() for line in TABLE.strip().splitlines())
CELLS = [(state, command, cell) for state, *cells in ROWS for command, cell in zip(COLUMNS, cells, strict=True)]


def _command(name: str, conversation: ConversationId, other: AgentId) -> Command:
    commands: dict[str, Command] = {
        "assign_to_me": AssignToMe(conversation=conversation),
        "reassign": Reassign(conversation=conversation, to=other),
        "unassign": Unassign(conversation=conversation),
        "send_message": SendMessage(conversation=conversation, text="Hello"),
        "close": CloseConversation(conversation=conversation),
        "mark_read": MarkRead(conversation=conversation, number=1),
        "visitor_writes": WriteMessage(text="Hello"),
    }
    return commands[name]


async def _in_state(company: Company, state: str) -> ConversationRow:
    match state:
        case "mine":
            return await company.chat(ConversationState.ASSIGNED, company.anna)
        case "anothers":
            return await company.chat(ConversationState.ASSIGNED, company.chris)
        case _:
            return await company.chat(ConversationState(state))


def _state_of(company: Company, before: ConversationRow) -> str:
    row = company.current(company.visitor_of(before))
    if row.id != before.id:
        assert row.previous == before.id
        return "new"
    owners = {company.anna.agent: "mine", company.ben.agent: "hers", company.chris.agent: "anothers"}
    return owners[row.owner] if row.state is ConversationState.ASSIGNED and row.owner else row.state.value


@pytest.mark.parametrize(("state", "command", "cell"), CELLS)
async def test_cell_of_the_table(company: Company, state: str, command: str, cell: str) -> None:
    row = await _in_state(company, state)
    wish = _command(command, row.id, company.ben.agent)
    actor = company.visitor_of(row) if command == "visitor_writes" else company.anna
    if cell.startswith(("→", "=")):
        before = company.current(company.visitor_of(row))
        await company.does(actor, wish)
        if cell == "=":
            assert company.again(row) == before
        else:
            assert _state_of(company, row) == cell.removeprefix("→")
    else:
        with pytest.raises(Refused) as refusal:
            await company.does(actor, wish)
        assert refusal.value.code == cell
        assert company.again(row) == row


@pytest.mark.parametrize("command", [name for name in COLUMNS if name != "visitor_writes"])
async def test_absent_conversations_and_those_of_others_answer_alike(company: Company, command: str) -> None:
    stranger = company.agent("Zoe", create_account(company.database, "Elsewhere", company.clock()))
    row = await company.chat(ConversationState.UNASSIGNED)
    refusals = []
    for actor, conversation in ((stranger, row.id), (company.anna, ConversationId(new_id()))):
        with pytest.raises(Refused) as refusal:
            await company.does(actor, _command(command, conversation, company.ben.agent))
        refusals.append((refusal.value.code, refusal.value.detail))
    assert refusals == [(ErrorCode.NOT_FOUND, {})] * 2


async def test_the_loser_is_told_the_owners_name_and_no_more(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.ben)
    with pytest.raises(Refused) as refusal:
        await company.does(company.anna, AssignToMe(conversation=row.id))
    assert refusal.value.code is ErrorCode.ALREADY_ASSIGNED
    assert refusal.value.detail == {"owner": "Ben"}


@pytest.mark.parametrize("state", list(ConversationState))
def test_who_sees_what(state: ConversationState) -> None:
    mine = sees(AgentId("a"), state, AgentId("a"))
    anothers = sees(AgentId("a"), state, AgentId("b"))
    expected = {"bot": (False, False), "assigned": (True, False)}.get(state.value, (True, True))
    assert (mine, anothers) == expected
