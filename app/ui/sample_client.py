"""A client's store with the made-up account in it: each conversation where it stands, and what becomes of one."""

from app.core.changes import Changes
from app.core.client import Client
from app.core.first_steps import FirstSteps
from app.core.steps import Numbered, Position
from app.core.views import ConnectionState
from app.protocol.events import ConversationEntered, ConversationLeft
from app.protocol.ids import ConversationId
from app.protocol.records import ConversationState, MessageKind
from app.protocol.snapshots import AgentSnapshot
from app.ui.sample import ANNA, BEN, CHRIS, CLARA, DAY, GONE, JORIS, MARTA, ME, NOW, PRICING, SAM, TIM, VISITOR, Talk, agent_author
from app.ui.sample_details import known


def _old() -> tuple[Talk, ...]:
    names = ("Ola Nordmann", "Marie Dupont", "Kofi Mensah", "Li Wei", "", "Ana Souza")
    talks = (
        Talk(f"old-{place}", visitor=name, page="https://shop.example/sale", began=NOW - (place + 1) * 2 * DAY)
        for place, name in enumerate(names)
    )
    return tuple(talk.opening().say(VISITOR, "Thanks, that is all.").say(agent_author(BEN), "", kind=MessageKind.CLOSED) for talk in talks)


def _entered() -> tuple[ConversationEntered, ...]:
    state = ConversationState
    return (
        MARTA.entered(MARTA.header(state.UNASSIGNED, wait=24_000), read=3),
        PRICING.entered(PRICING.header(state.UNASSIGNED, wait=112_000)),
        TIM.entered(TIM.header(state.MISSED)),
        GONE.entered(GONE.header(state.UNASSIGNED, wait=61_000, here=False), read=99),
        JORIS.entered(
            JORIS.header(state.ASSIGNED, owner=ANNA), read=11, details=known(JORIS.id, JORIS.messages[5].id, agent_author(BEN), NOW)
        ),
        SAM.entered(SAM.header(state.ASSIGNED, owner=ANNA), read=99),
        *(talk.entered(talk.header(state.CLOSED, owner=BEN), read=99) for talk in (CLARA, *_old())),
    )


def leave(client: Client, conversation: ConversationId) -> Changes:
    """A colleague takes a conversation."""
    return client.store.apply([Numbered(2, NOW, ConversationLeft(conversation=conversation, owner_name=BEN.name))], 2).changes


def fill(client: Client) -> None:
    """Put all of it into a client's store."""
    entered = _entered()
    closed = tuple(one.conversation for one in entered if one.conversation.state is ConversationState.CLOSED)
    snapshot = AgentSnapshot(me=ME, agents=(ANNA, BEN, CHRIS), conversations=entered, closed=closed, closed_count=1_284)
    for _ in client.store.replace([snapshot], Position("sample", 1)):
        pass
    client.live.connected(ConnectionState.ONLINE)
    FirstSteps(client.queries, client.store.settings).dismiss()
    client.changes.publish(Changes(everything=True))
