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
from tests.property.stage import PICK, Stage
from tests.property.tab import person, words


class Visitors(Stage):
    """In their browsers."""

    @rule()
    @precondition(lambda self: self.takes_all and len(self.world.browsers) < 4)
    def visitor_comes(self) -> None:
        browser = self.world.new_browser()
        tab = self.world.new_tab(browser)
        tab.dial(self.world.up)
        self.world.flow(tab)
        browser.say(person())
        self.world.flow(tab)

    @rule(pick=PICK, question=st.booleans())
    @precondition(lambda self: self.world.browsers)
    def visitor_says(self, pick: int, *, question: bool) -> None:
        browser = self.of(self.world.browsers, pick)
        if question and pick % 3 == 0:
            browser.say(person())
        token = self.world.token()
        browser.say(words(token), token)

    @rule(pick=PICK)
    @precondition(lambda self: self.world.browsers and len(self.world.tabs) < 6)
    def another_tab(self, pick: int) -> None:
        self.world.new_tab(self.of(self.world.browsers, pick))

    @rule(pick=PICK)
    @precondition(lambda self: self.world.tabs)
    def tab_reloads(self, pick: int) -> None:
        self.of(self.world.tabs, pick).reload()


class Agents(Stage):
    """At their devices."""

    @rule(seat=PICK, pick=PICK)
    def agent_takes(self, seat: int, pick: int) -> None:
        device = self.device(seat)
        conversation = self.waiting(device, pick)
        if conversation is not None:
            self.act(lambda: device.client.actions.assign_to_me(conversation))

    @rule(seat=PICK, pick=PICK, count=st.integers(1, 3))
    def agent_writes(self, seat: int, pick: int, count: int) -> None:
        device = self.device(seat)
        conversation = self.mine(device, pick)
        if conversation is None:
            return
        for _ in range(count):
            token = self.world.token()
            if self.act(partial(device.client.actions.send_message, conversation, f"agent says ~{token}~")):
                device.typed.append((token, conversation))

    @rule(seat=PICK, pick=PICK, how=st.sampled_from(["unassign", "close", "reassign", "close waiting", "reassign waiting"]))
    def agent_hands_on(self, seat: int, pick: int, how: str) -> None:
        device = self.device(seat)
        actions = device.client.actions
        conversation = self.waiting(device, pick) if how.endswith("waiting") else self.mine(device, pick)
        if conversation is None:
            return
        to = list(self.world.begin.agents.values())[pick % 3]
        match how.partition(" ")[0]:
            case "unassign":
                self.act(lambda: actions.unassign(conversation))
            case "close":
                self.act(lambda: actions.close_conversation(conversation))
            case _:
                self.act(lambda: actions.reassign(conversation, to))

    @rule(seat=PICK, pick=PICK)
    def agent_reads(self, seat: int, pick: int) -> None:
        device = self.device(seat)
        rows = [row for folder in (Folder.MINE, Folder.UNASSIGNED) for row in device.client.queries.inbox(folder)]
        if rows:
            view = device.client.queries.conversation(self.of(rows, pick).id)
            if view is not None:
                self.act(lambda: device.client.actions.mark_read(view.header.id, view.header.last_number))

    @rule(seat=PICK, online=st.booleans())
    def agent_switches(self, seat: int, *, online: bool) -> None:
        device = self.device(seat)
        self.act(lambda: device.client.actions.set_online(online))

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
