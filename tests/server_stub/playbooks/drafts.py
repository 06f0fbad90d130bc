"""Playbooks of any cards in any order, as a property test draws them."""

from collections.abc import Mapping

import msgspec
from hypothesis import strategies as st

from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.load import load
from tests.fakes.marked import MARKED

Json = dict[str, object]


def flow(*cards: Mapping[str, object], start: str) -> Definition:
    return load(msgspec.json.encode({"bot_name": "Bot", "start": start, "cards": cards}))


# What the bot says, plain and with every mark: nothing of the way depends on it.
TEXTS = st.sampled_from(["Hm", msgspec.to_builtins(MARKED)])
NAMES = ["a", "b", "c", "d", "e"]


def cards(name: str) -> st.SearchStrategy[Json]:
    then = st.sampled_from(["", *NAMES])
    answers = st.lists(then, min_size=1, max_size=3).map(
        lambda nexts: [{"id": f"{place}", "text": f"Answer {place}", "next": target} for place, target in enumerate(nexts)]
    )
    message = st.fixed_dictionaries({"type": st.just("message"), "id": st.just(name), "text": TEXTS, "next": then})
    question = st.fixed_dictionaries({"type": st.just("question"), "id": st.just(name), "text": TEXTS, "answers": answers})
    live_chat = {"type": st.just("live_chat"), "id": st.just(name), "online_message": TEXTS, "offline_message": TEXTS}
    chat = st.fixed_dictionaries(live_chat | {"wait_seconds": st.just(9), "next": then})
    fields = st.sampled_from(["person_name", "deal_value"])
    asked = {"type": st.just("capture"), "id": st.just(name), "text": TEXTS, "field": fields}
    capture = st.fixed_dictionaries(asked | {"skip": st.sampled_from(["", "Answer 0"]), "next": then})
    free = {"type": st.just("free_text"), "id": st.just(name), "text": TEXTS, "skip": st.sampled_from(["", "Answer 0"])}
    free_text = st.fixed_dictionaries(free | {"next": then})
    outcome = st.fixed_dictionaries({"type": st.just("outcome"), "id": st.just(name), "kind": st.just("lead"), "next": then})
    judged = st.fixed_dictionaries({"type": st.sampled_from(["qualify", "disqualify"]), "id": st.just(name), "next": then})
    back = st.fixed_dictionaries({"type": st.just("hand_back"), "id": st.just(name), "text": st.one_of(st.just(""), TEXTS)})
    return st.one_of(message, question, chat, capture, free_text, outcome, judged, back)


# Answers are listed on purpose: any order of any cards, also those that no writer would think of, as long as they pass the checks.
DRAFTS = st.tuples(*(cards(name) for name in NAMES))


def valid(draft: tuple[Json, ...]) -> Definition:
    """The draft with its mistakes mended: a question first, what nothing leads to left out, every loop cut."""
    kept = {str(card["id"]): card for card in draft}
    kept["a"] = {
        "type": "question",
        "id": "a",
        "text": "So?",
        "answers": [{"id": f"{n}", "text": f"Answer {n}", "next": t} for n, t in enumerate("bc")],
    }
    for name in NAMES[1:]:
        # Only a question may lead backwards, so that no loop is without one.
        if "next" in kept[name] and str(kept[name]["next"]) <= name:
            kept[name] = kept[name] | {"next": ""}
    reached, waiting = set(), ["a"]
    while waiting:
        if (name := waiting.pop()) and name not in reached:
            reached.add(name)
            paths = kept[name].get("answers", [kept[name]] if "next" in kept[name] else [])
            assert isinstance(paths, list)
            waiting += [path["next"] for path in paths]
    return flow(*(kept[name] for name in NAMES if name in reached), start="a")
