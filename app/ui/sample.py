"""Made-up data for the gallery: an account with colleagues, waiting, running and closed conversations."""

from itertools import count

from msgspec.structs import replace

from app.protocol.details import Details
from app.protocol.events import ConversationEntered
from app.protocol.ids import AccountId, AgentId, ConversationId, MessageId, VisitorId, derived_id
from app.protocol.people import Account, Agent, Me, Presence
from app.protocol.records import (
    Answer,
    Author,
    AuthorKind,
    Conversation,
    ConversationState,
    Message,
    MessageKind,
    Outcome,
    Qualification,
    Visitor,
)

NO_DETAILS = Details()
NOW = 1_795_271_460_000  # 2026-11-21 14:31 UTC
_MINUTE = 60_000

ANNA = Agent(
    id=AgentId(derived_id("anna")),
    name="Anna Nowak",
    email="anna@acme.example",
    intent=Presence.ONLINE,
    presence=Presence.ONLINE,
    admin=True,
    deals_admin=True,
)
BEN = Agent(id=AgentId(derived_id("ben")), name="Ben Smit", email="ben@acme.example", intent=Presence.ONLINE, presence=Presence.ONLINE)
CHRIS = Agent(id=AgentId(derived_id("chris")), name="Chris Dubois", email="chris@acme.example")
ME = Me(agent=ANNA, account=Account(id=AccountId(derived_id("acme")), name="Acme Outdoor"), admin=True, deals_admin=True)

BOT = Author(kind=AuthorKind.BOT, name="Alto Bot")
VISITOR = Author(kind=AuthorKind.VISITOR)


def agent_author(agent: Agent) -> Author:
    """A colleague as the author of a message."""
    return Author(kind=AuthorKind.AGENT, name=agent.name, id=agent.id)


class Talk:
    """Builds one conversation, message by message, each a little later than the one before."""

    def __init__(self, name: str, *, page: str = "", title: str = "", visitor: str = "", began: int = NOW - 5 * _MINUTE) -> None:
        self.id = ConversationId(derived_id("conversation", name))
        self._visitor = Visitor(id=VisitorId(derived_id("visitor", name)), name=visitor, page=page, page_title=title)
        self._began = self._at = began
        self._numbers = count(1)
        self._found: Qualification | None = None
        self.messages: list[Message] = []

    def say(
        self, author: Author, text: str, *, after: int = 5_000, kind: MessageKind = MessageKind.TEXT, answers: tuple[str, ...] = ()
    ) -> "Talk":
        """Add a message, `after` ms after the last one."""
        number = next(self._numbers)
        self._at += after
        self.messages.append(
            Message(
                id=MessageId(derived_id(self.id, str(number))),
                conversation=self.id,
                number=number,
                kind=kind,
                author=author,
                text=text,
                at=self._at,
                card="question" if answers else "",
                answers=tuple(Answer(id=str(place), text=answer) for place, answer in enumerate(answers)),
            )
        )
        return self

    def known(self, found: Qualification | None, *, verified: bool = False) -> "Talk":
        """What the playbook made of the visitor, and whether the website vouches for them."""
        self._found = found
        self._visitor = replace(self._visitor, verified=verified)
        return self

    def opening(self) -> "Talk":
        """The bot's greeting and the visitor's choice to talk to a person."""
        self.say(BOT, "Hi! How can we help you today?", answers=("Chat with a person", "Just looking"))
        self.say(VISITOR, "Chat with a person")
        return self.say(BOT, "Thanks, one of us will be right with you. You can keep writing.")

    def header(self, state: ConversationState, *, owner: Agent | None = None, wait: int | None = None, here: bool = True) -> Conversation:
        """The conversation as it stands. `wait`: ms of waiting time left."""
        closed = state is ConversationState.CLOSED
        return Conversation(
            id=self.id,
            state=state,
            visitor=self._visitor,
            owner=owner.id if owner else None,
            owner_name=owner.name if owner else "",
            created_at=self._began,
            waiting_since=self._began if state is ConversationState.UNASSIGNED else None,
            wait_deadline=NOW + wait if wait is not None else None,
            closed_at=self._at if closed else None,
            closed_by_name=owner.name if owner and closed else "",
            outcome=Outcome.ANSWERED if closed else None,
            visitor_here=here,
            qualification=self._found,
            last_number=len(self.messages),
            last_message=self.messages[-1] if self.messages else None,
        )

    def entered(self, header: Conversation, *, read: int = 0, details: Details = NO_DETAILS) -> ConversationEntered:
        """The conversation as an agent's client gets it."""
        return ConversationEntered(conversation=header, messages=tuple(self.messages), read=read, details=details)


HOUR, DAY = 60 * _MINUTE, 24 * 60 * _MINUTE
LONG = (
    "We are planning a hike of ten days along the coast in October, four people, and we are not sure whether "
    "the Alto 2 or the Alto 3 fits better. "
    "Two of us are rather tall (1.95 m) and we will have two large rucksacks each."
)

MARTA = (
    Talk("marta", visitor="Marta Kowal", page="https://shop.example/tents/alto-2", title="Alto 2 | Alto Outdoor")
    .known(Qualification.QUALIFIED)
    .opening()
    .say(VISITOR, "Hi! I'm looking at the Alto 2 tent.")
    .say(VISITOR, "Do you ship the 2-person tent to Gdańsk? I need it before the 28th.\nMy mail is marta.kowal@example.com")
)
PRICING = Talk("pricing", page="https://shop.example/pricing", began=NOW - 2 * _MINUTE).opening()
TIM = (
    Talk("tim", visitor="Tim <b>Bold</b> & Söhne", page="https://shop.example/stoves", began=NOW - 9 * _MINUTE)
    .opening()
    .say(VISITOR, "Hello? Anybody there?")
)
GONE = (
    Talk("gone", visitor="Ines Duarte", page="https://shop.example/", began=NOW - 20 * _MINUTE)
    .known(Qualification.DISQUALIFIED)
    .opening()
    .say(VISITOR, "I will look again later, thanks.")
)
JORIS = (
    Talk("joris", visitor="Joris de Vries", page="https://shop.example/stoves/primo", title="Primo stove", began=NOW - DAY - HOUR)
    .known(Qualification.QUALIFIED, verified=True)
    .opening()
    .say(agent_author(ANNA), "", kind=MessageKind.JOINED)
    .say(agent_author(ANNA), "Good afternoon Joris, how can I help you?")
    .say(
        VISITOR, "Is the stove still in stock? https://shop.example/stoves/primo?colour=green says so, but the app does not.", after=40_000
    )
    .say(VISITOR, LONG)
    .say(agent_author(ANNA), "Let me ask the warehouse.", after=DAY)
    .say(agent_author(ANNA), "They are counting just now; it takes five minutes.")
    .say(VISITOR, "Perfect 👍 I can wait. Zażółć gęślą jaźń!", after=90_000)
    .say(VISITOR, "", kind=MessageKind.VISITOR_LEFT)
    .say(VISITOR, "", kind=MessageKind.VISITOR_BACK)
    .say(VISITOR, "Still here.", after=1_000)
)
SAM = (
    Talk("sam", visitor="Sam Okafor", page="https://shop.example/cart", began=NOW - HOUR)
    .opening()
    .say(agent_author(ANNA), "Your order left this morning.")
)
CLARA = (
    Talk("clara", visitor="Clara Weiß", page="https://shop.example/returns", began=NOW - 3 * HOUR)
    .known(Qualification.DISQUALIFIED, verified=True)
    .opening()
    .say(agent_author(BEN), "", kind=MessageKind.JOINED)
    .say(agent_author(BEN), "Hello Clara, you can send it back within 30 days, free of charge.")
    .say(VISITOR, "Great, thank you!")
    .say(agent_author(BEN), "", kind=MessageKind.CLOSED, after=20_000)
)
