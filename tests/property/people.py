"""What visitors and agents do."""

import asyncio
from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from app.core.views import Folder
from app.protocol.commands import AssignToMe, CloseConversation, Command, SendMessage, Unassign
from app.protocol.ids import CommandId, new_id
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.system import DeactivateAgent
from tests.property.clerks import FILING, Clerks
from tests.property.device import Device
from tests.property.stage import PICK, Stage
from tests.property.tab import person, words

# What people do most comes more often.
WORK = (
    *("visitor_says", "agent_takes", "agent_writes") * 3,
    *("agent_puts_back", "agent_hands_over", "agent_closes", "agent_reads", "agent_switches"),
    *FILING,
)
Act = tuple[str, int, int, bool]
ACT = st.tuples(st.sampled_from(WORK), PICK, PICK, st.booleans())


class Visitors(Stage):
    """In their browsers."""

    @rule()
    @precondition(lambda self: self.takes_all and len(self.world.browsers) < 5)
    def visitor_comes(self) -> None:
        browser = self.world.new_browser()
        tab = self.world.new_tab(browser)
        tab.dial(self.world.up)
        self.world.flow(tab)
        browser.say(person())
        self.world.flow(tab)

    @rule(pick=PICK)
    @precondition(lambda self: self.world.browsers and len(self.world.tabs) < 7)
    def another_tab(self, pick: int) -> None:
        self.world.new_tab(self.of(self.world.browsers, pick))

    @rule(pick=PICK)
    @precondition(lambda self: self.world.tabs)
    def tab_reloads(self, pick: int) -> None:
        self.of(self.world.tabs, pick).reload()

    def visitor_says(self, pick: int) -> None:
        """Something, or first that a person is wanted."""
        if self.world.browsers:
            browser = self.of(self.world.browsers, pick)
            if pick % 4 == 0:
                browser.say(person())
            token = self.world.token()
            browser.say(words(token), token)


class Agents(Visitors, Clerks):
    """At their devices."""

    def agent_takes(self, device: Device, pick: int) -> None:
        """Out of Unassigned."""
        if (conversation := self.waiting(device, pick)) is not None:
            self.act(lambda: device.client.actions.assign_to_me(conversation))

    def agent_writes(self, device: Device, pick: int) -> None:
        """One to three texts at once."""
        if (conversation := self.mine(device, pick)) is None:
            return
        for _ in range(1 + pick % 3):
            token = self.world.token()
            if self.act(partial(device.client.actions.send_message, conversation, f"agent says ~{token}~")):
                device.typed.append((token, conversation))

    def agent_puts_back(self, device: Device, pick: int) -> None:
        """Into Unassigned."""
        if (conversation := self.mine(device, pick)) is not None:
            self.act(lambda: device.client.actions.unassign(conversation))

    def agent_hands_over(self, device: Device, pick: int) -> None:
        """To somebody, their own or one that waits."""
        to = list(self.world.begin.agents.values())[pick % 3]
        if (conversation := self.mine(device, pick) or self.waiting(device, pick)) is not None:
            self.act(lambda: device.client.actions.reassign(conversation, to))

    def agent_closes(self, device: Device, pick: int) -> None:
        """Their own or one that waits."""
        if (conversation := self.mine(device, pick) or self.waiting(device, pick)) is not None:
            self.act(lambda: device.client.actions.close_conversation(conversation))

    def agent_reads(self, device: Device, pick: int) -> None:
        """Whatever is in sight."""
        rows = [row for folder in (Folder.MINE, Folder.UNASSIGNED) for row in device.client.queries.inbox(folder)]
        view = device.client.queries.conversation(self.of(rows, pick).id) if rows else None
        if view is not None:
            self.act(lambda: device.client.actions.mark_read(view.header.id, view.header.last_number))

    def agent_switches(self, device: Device, pick: int) -> None:
        """Rather on than off."""
        self.act(lambda: device.client.actions.set_online(pick % 3 > 0))

    @rule(acts=st.lists(ACT, min_size=2, max_size=8))
    def work_goes_on(self, acts: list[Act]) -> None:
        """Some of it at once."""
        for act in acts:
            self.work(act)

    def work(self, act: Act) -> None:
        """One person does one thing; then perhaps everybody hears of it."""
        what, seat, pick, arrives = act
        if what == "visitor_says":
            self.visitor_says(pick)
        else:
            getattr(self, what)(self.device(seat), pick)
        if arrives:
            self.everything_flows()

    @rule(seat=PICK, pick=PICK, kind=st.sampled_from(["take", "write", "close", "unassign"]))
    @precondition(lambda self: self.takes_all and self.world.ledger.cases)
    def a_client_tries_what_its_window_does_not_offer(self, seat: int, pick: int, kind: str) -> None:
        """Or offered a moment ago; the ledger sees whether a rule was broken."""
        device = self.device(seat)
        conversation = self.of(list(self.world.ledger.cases), pick)
        commands: dict[str, Command] = {
            "take": AssignToMe(conversation=conversation),
            "write": SendMessage(conversation=conversation, text=f"agent insists ~{self.world.token()}~"),
            "close": CloseConversation(conversation=conversation),
            "unassign": Unassign(conversation=conversation),
        }
        actor = AgentActor(self.world.begin.account, device.agent, device.seat.device)
        self.world.run(self.world.up.answer(actor, CommandId(new_id()), commands[kind]))

    @rule(pick=PICK)
    @precondition(lambda self: self.takes_all)
    def everybody_takes(self, pick: int) -> None:
        """In the same moment; one gets it."""
        ids = [one for one, case in self.world.ledger.cases.items() if case.at(self.world.ledger.head)[0] in ("unassigned", "missed")]
        agents = [agent for agent in self.world.begin.agents.values() if agent not in self.world.revoked]
        if not ids:
            return
        conversation = self.of(ids, pick)

        async def race() -> list[tuple[str, str]]:
            actors = [AgentActor(self.world.begin.account, agent, new_id()) for agent in agents[pick % 3 :] + agents[: pick % 3]]
            take = AssignToMe(conversation=conversation)
            return list(await asyncio.gather(*(self.world.up.answer(actor, CommandId(new_id()), take) for actor in actors)))

        answers = self.world.run(race())
        assert answers.count(("ack", "")) == 1, answers
        assert answers.count(("refusal", "already_assigned")) == len(agents) - 1

    @rule()
    @precondition(lambda self: self.takes_all and not self.world.revoked)
    def chris_is_let_go(self) -> None:
        chris = self.world.begin.agents["Chris"]
        self.world.revoked[chris] = self.world.time.now
        self.world.ever_revoked.add(chris)
        self.world.run(self.world.up.tell(self.world.begin.account, DeactivateAgent(chris)))
