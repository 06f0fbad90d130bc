"""How many steps a second the playbooks' engine takes on one core: the demo's chat, typed, captured and chosen, up to a lead."""

import time

from server_stub.playbooks.engine import begin, step
from server_stub.playbooks.load import load
from server_stub.playbooks.runs import Choice, Staff, Words
from server_stub.playbooks.simulator import run
from tests.bench.figures import say
from tests.bench.programs import ROOT

ROUNDS = 5_000
REPLIES = (Words("chat with a person"), Words("Jan Nowak"), Choice("skip"), Choice("buying"))


def measure() -> None:
    """In processor time, so that a neighbour on the machine does not count."""
    definition = load((ROOT / "resources" / "playbooks" / "live-chat.json").read_bytes())
    events = [moment.event for moment in run(definition, REPLIES, Staff(online=False)).moments]
    opened = begin(definition)
    begun = time.process_time()
    for _ in range(ROUNDS):
        state = opened
        for event in events:
            state, _effects = step(definition, state, event)
    taken = time.process_time() - begun
    say("steps of a playbook", ROUNDS * len(events) / taken, "steps/s", aim="over 50,000 on one core")


if __name__ == "__main__":
    measure()
