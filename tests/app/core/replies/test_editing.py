"""Canned replies while they are edited: faults, and what becomes of them when somebody else has saved."""

import pytest
from msgspec.structs import replace

from app.core.replies.editing import EditedReplies, Fault, opened
from app.protocol.company import MAX_REPLIES, CannedReplies, CannedReply


def reply(name: str, text: str = "text", shortcut: str = "") -> CannedReply:
    return CannedReply(id=name, shortcut=shortcut or name, text=text)


def held(*replies: CannedReply, revision: int = 3) -> CannedReplies:
    return CannedReplies(replies=replies, revision=revision)


BASE = held(reply("a"), reply("b"), reply("c"))


def test_what_is_put_and_taken_away_is_to_be_saved_under_the_revision_that_was_edited() -> None:
    edited = opened(BASE)
    assert not edited.is_changed
    edited = edited.put(reply("b", "other")).put(reply("z", shortcut="A1")).without("c")
    assert edited.is_changed
    assert edited.wanted == held(reply("a"), reply("z", shortcut="A1"), reply("b", "other"))
    assert not edited.put(reply("b")).put(reply("c")).without("z").is_changed


@pytest.mark.parametrize(
    ("one", "fault"),
    [
        (reply("b", shortcut="b2"), None),
        (reply("b", shortcut="größe_1-x"), None),
        (replace(reply("b"), shortcut=""), Fault.SHORTCUT_EMPTY),
        (reply("b", shortcut="two words"), Fault.SHORTCUT_UNFIT),
        (reply("b", shortcut="x" * 31), Fault.SHORTCUT_UNFIT),
        (reply("b", shortcut="/b"), Fault.SHORTCUT_UNFIT),
        (reply("b", shortcut="A"), Fault.SHORTCUT_TAKEN),
        (reply("b", " \n"), Fault.TEXT_EMPTY),
        (reply("b", "x" * 8_001), Fault.TEXT_TOO_LONG),
    ],
)
def test_what_is_wrong_with_one_among_the_others(one: CannedReply, fault: Fault | None) -> None:
    edited = opened(BASE).put(one)
    assert edited.fault(one) is fault
    assert (edited.find("b") in edited.faults()) is (fault is not None)


def test_there_is_room_for_as_many_as_the_server_takes() -> None:
    full = opened(held(*(reply(f"r{number}") for number in range(MAX_REPLIES))))
    assert not full.has_room
    assert full.without("r0").has_room


MINE_B = opened(BASE).put(reply("b", "mine"))


@pytest.mark.parametrize(
    ("mine", "theirs", "merged", "both"),
    [
        (MINE_B, held(reply("a", "theirs"), reply("b"), reply("c"), reply("d")), ["theirs", "mine", "text", "text"], ()),
        (MINE_B, held(reply("a"), reply("b", "theirs"), reply("c")), ["text", "mine", "text"], ("b",)),
        (MINE_B, held(reply("a"), reply("b", "mine"), reply("c")), ["text", "mine", "text"], ()),
        (MINE_B, held(reply("a"), reply("c")), ["text", "mine", "text"], ("b",)),
        (opened(BASE).without("b"), held(reply("a"), reply("b", "theirs"), reply("c")), ["text", "theirs", "text"], ("b",)),
        (opened(BASE).without("b"), held(reply("a"), reply("c")), ["text", "text"], ()),
        (opened(BASE), held(reply("a")), ["text"], ()),
    ],
)
def test_what_another_saved_is_merged_reply_by_reply(
    mine: EditedReplies, theirs: CannedReplies, merged: list[str], both: tuple[str, ...]
) -> None:
    followed = mine.followed(replace(theirs, revision=4))
    assert [one.text for one in followed.edited.now] == merged
    assert followed.both == both
    assert followed.edited.wanted.revision == 4


def test_two_that_took_the_same_shortcut_are_a_fault_of_both() -> None:
    followed = opened(BASE).put(reply("mine", shortcut="new")).followed(held(*BASE.replies, reply("theirs", shortcut="NEW")))
    assert [one.id for one in followed.edited.faults()] == ["mine", "theirs"]
