"""Which notices what happened asks for, and which it takes back."""

import msgspec
import pytest
from msgspec.structs import replace

from app.core.attention import Attention, badge
from app.core.errors import StoreError
from app.core.notice import Alert, NoticeAct, NoticeKind, Turn
from app.core.views import Folder, FolderCount
from app.protocol.ids import ConversationId, FileId, VisitorId
from app.protocol.people import Agent, NotificationRules, Presence
from app.protocol.records import Author, Conversation, ConversationState, File, Message, MessageKind, Visitor
from tests.fakes.records import ANNA, BEN, SYSTEM, by, cid, conversation, message

UNASSIGNED, MISSED, ASSIGNED, CLOSED = (
    ConversationState.UNASSIGNED,
    ConversationState.MISSED,
    ConversationState.ASSIGNED,
    ConversationState.CLOSED,
)
OFFLINE = msgspec.structs.replace(ANNA, intent=Presence.OFFLINE)


def header(state: ConversationState, last: int = 3, name: str = "c") -> Conversation:
    return conversation(name, state, last_number=last)


def notice(kind: MessageKind, author: Author, number: int = 3) -> Message:
    return message("c", number, author=author, kind=kind)


def turn(before: Conversation | None, after: Conversation | None, *messages: Message, read: int = 0, name: str = "c") -> Turn:
    return Turn(cid(name), before, after, messages, read)


def attention(noticed: int = 0) -> Attention:
    return Attention(lambda _: noticed)


def kinds(alerts: tuple[Alert, ...]) -> list[NoticeKind]:
    return [alert.kind for alert in alerts]


TRIGGERS = [
    # SR-74, SR-75: something comes into Unassigned
    ("new", turn(None, header(UNASSIGNED), message("c", 1)), [NoticeKind.NEW_CONVERSATION]),
    ("put back by a colleague", turn(None, header(UNASSIGNED), notice(MessageKind.UNASSIGNED, by(BEN))), [NoticeKind.RETURNED]),
    ("put back by the system", turn(header(ASSIGNED), header(UNASSIGNED), notice(MessageKind.UNASSIGNED, SYSTEM)), [NoticeKind.RETURNED]),
    (
        "taken back while I was away",
        turn(header(ASSIGNED), header(UNASSIGNED), replace(notice(MessageKind.UNASSIGNED, by(ANNA)), text="300000")),
        [NoticeKind.RETURNED],
    ),
    ("put back by myself", turn(header(ASSIGNED), header(UNASSIGNED), notice(MessageKind.UNASSIGNED, by(ANNA))), []),
    ("still unassigned", turn(header(UNASSIGNED), header(UNASSIGNED), message("c", 3)), []),
    ("its wait ran out", turn(header(UNASSIGNED), header(MISSED), notice(MessageKind.MISSED, SYSTEM)), []),
    # SR-76: something becomes mine
    ("handed to me", turn(None, header(ASSIGNED), notice(MessageKind.REASSIGNED, by(BEN))), [NoticeKind.ASSIGNED]),
    (
        "handed to me from Unassigned",
        turn(header(UNASSIGNED), header(ASSIGNED), notice(MessageKind.REASSIGNED, by(BEN))),
        [NoticeKind.ASSIGNED],
    ),
    (
        "handed to me, then written in",
        turn(None, header(ASSIGNED), notice(MessageKind.REASSIGNED, by(BEN)), message("c", 4)),
        [NoticeKind.ASSIGNED],
    ),
    ("taken by myself", turn(header(UNASSIGNED), header(ASSIGNED), notice(MessageKind.JOINED, by(ANNA))), []),
    ("taken by myself elsewhere", turn(None, header(ASSIGNED), message("c", 1), notice(MessageKind.JOINED, by(ANNA))), []),
    # SR-77: something is written in one of mine
    ("a message in mine", turn(header(ASSIGNED), header(ASSIGNED), message("c", 3)), [NoticeKind.NEW_MESSAGE]),
    ("a message read elsewhere", turn(header(ASSIGNED), header(ASSIGNED), message("c", 3), read=3), []),
    ("my own message", turn(header(ASSIGNED), header(ASSIGNED), message("c", 3, author=by(ANNA))), []),
    ("the visitor left", turn(header(ASSIGNED), header(ASSIGNED), notice(MessageKind.VISITOR_LEFT, SYSTEM)), []),
    # SR-81: nothing about what is not mine to see, or over
    ("left", turn(header(ASSIGNED), None), []),
    ("closed", turn(header(ASSIGNED), header(CLOSED), message("c", 3)), []),
    ("a colleague's, closed", turn(None, header(CLOSED), message("c", 3)), []),
]


@pytest.mark.parametrize(("happened", "expected"), [case[1:] for case in TRIGGERS], ids=[case[0] for case in TRIGGERS])
def test_what_is_told(happened: Turn, expected: list[NoticeKind]) -> None:
    assert kinds(attention().consider([happened], ANNA, news=True).show) == expected


def test_what_the_words_need() -> None:
    new = attention().consider([turn(None, header(UNASSIGNED), message("c", 1, "help!"))], ANNA, news=True).show[0]
    assert new.params == {"visitor": "Vera", "page": "https://shop.example/", "text": "help!"}
    handed = attention().consider([turn(None, header(ASSIGNED), notice(MessageKind.REASSIGNED, by(BEN)))], ANNA, news=True).show[0]
    assert handed.params == {"visitor": "Vera", "by": "Ben Smit"}
    written = attention().consider([turn(header(ASSIGNED), header(ASSIGNED), message("c", 3, "so?"))], ANNA, news=True).show[0]
    assert written.params == {"visitor": "Vera", "text": "so?"}
    assert written.conversation == cid("c")
    photo = File(id=FileId("p"), name="pole.jpg", media_type="image/jpeg", size=9, width=4, height=3)
    both = replace(message("c", 3, ""), files=(photo, replace(photo, name="offer.pdf", width=0, height=0)))
    brought = attention().consider([turn(header(ASSIGNED), header(ASSIGNED), both)], ANNA, news=True).show[0]
    assert brought.params == {"visitor": "Vera", "text": "", "files": "2", "photos": "1", "file": "pole.jpg"}
    waiting = attention().consider([turn(None, header(UNASSIGNED), replace(both, files=(photo,)))], ANNA, news=True).show[0]
    assert waiting.params == {
        "visitor": "Vera",
        "page": "https://shop.example/",
        "text": "",
        "files": "1",
        "photos": "1",
        "file": "pole.jpg",
    }


def test_a_visitor_without_a_name_is_called_by_the_pages_address_in_notices_too() -> None:
    visitor = Visitor(id=VisitorId("v"), page="https://shop.example/lamps", page_title="Acme · Things for a good desk")
    came = turn(None, conversation("c", visitor=visitor, last_number=3), message("c", 1))
    new = attention().consider([came], ANNA, news=True).show[0]
    assert new.params["page"] == visitor.page


@pytest.mark.parametrize(
    ("me", "happened", "expected"),
    [
        (OFFLINE, turn(None, header(UNASSIGNED), message("c", 1)), []),
        (OFFLINE, turn(header(ASSIGNED), header(UNASSIGNED), notice(MessageKind.UNASSIGNED, by(BEN))), []),
        (
            OFFLINE,
            turn(header(ASSIGNED), header(UNASSIGNED), replace(notice(MessageKind.UNASSIGNED, by(ANNA)), text="300000")),
            [NoticeKind.RETURNED],
        ),
        (OFFLINE, turn(None, header(ASSIGNED), notice(MessageKind.REASSIGNED, by(BEN))), [NoticeKind.ASSIGNED]),
        (OFFLINE, turn(header(ASSIGNED), header(ASSIGNED), message("c", 3)), [NoticeKind.NEW_MESSAGE]),
    ],
)
def test_offline_by_intent_of_unassigned_only_what_was_taken_back_is_told(me: Agent, happened: Turn, expected: list[NoticeKind]) -> None:
    assert kinds(attention().consider([happened], me, news=True).show) == expected


OF_EACH_KIND = {
    "new_conversation": turn(None, header(UNASSIGNED), message("c", 1)),
    "returned": turn(None, header(UNASSIGNED), notice(MessageKind.UNASSIGNED, by(BEN))),
    "assigned": turn(None, header(ASSIGNED), notice(MessageKind.REASSIGNED, by(BEN))),
    "new_message": turn(header(ASSIGNED), header(ASSIGNED), message("c", 3)),
}


@pytest.mark.parametrize("kind", OF_EACH_KIND)
def test_what_the_company_does_not_want_told_is_not(kind: str) -> None:
    """SR-78: each kind has a switch of its own, which holds for the summary of what was missed too."""
    off = NotificationRules(**{kind: False})
    for name, happened in OF_EACH_KIND.items():
        here = attention()
        assert bool(here.consider([happened], ANNA, news=True, rules=off).show) is (name != kind)
        here.consider([happened], ANNA, news=False, rules=off)
        assert bool(here.caught_up().show) is (name != kind)


def test_what_is_not_wanted_any_more_is_still_taken_back() -> None:
    here = attention()
    here.consider([OF_EACH_KIND["new_message"]], ANNA, news=True)
    silent = NotificationRules(new_message=False)
    assert here.consider([turn(header(ASSIGNED), header(ASSIGNED), read=3)], ANNA, news=True, rules=silent).withdraw == (cid("c"),)


@pytest.mark.parametrize("kind", OF_EACH_KIND)
def test_where_texts_are_hidden_a_notice_knows_nothing_of_what_was_written(kind: str) -> None:
    photo = File(id=FileId("p"), name="secret.jpg", media_type="image/jpeg", size=9, width=4, height=3)
    happened = OF_EACH_KIND[kind]
    with_files = replace(happened, messages=tuple(replace(said, text="", files=(photo,)) for said in happened.messages))
    for one in (happened, with_files):
        (alert,) = attention().consider([one], ANNA, news=True, rules=NotificationRules(text=False)).show
        assert not {"text", "files", "photos", "file"} & alert.params.keys()
        assert alert.params["visitor"] == "Vera"


@pytest.mark.parametrize(("focus", "active", "told"), [("c", True, False), ("c", False, True), ("other", True, True)])
def test_a_message_in_the_open_conversation_is_told_only_where_nobody_sits_before_it(focus: str, *, active: bool, told: bool) -> None:
    here = attention()
    here.focus(cid(focus), window_active=active)
    verdict = here.consider([turn(header(ASSIGNED), header(ASSIGNED), message("c", 3))], ANNA, news=True)
    assert bool(verdict.show) is told


def test_each_trigger_is_told_once_even_when_the_cache_was_lost() -> None:
    again = turn(None, header(ASSIGNED, 3), message("c", 2), message("c", 3))
    assert attention(noticed=3).consider([again], ANNA, news=True).show == ()
    assert attention(noticed=2).consider([again], ANNA, news=True).show[0].number == 3
    arrived = turn(None, header(UNASSIGNED, 3), message("c", 3))
    assert attention(noticed=3).consider([arrived], ANNA, news=True).show == ()
    assert attention().consider([arrived], ANNA, news=True).noticed == {cid("c"): 3}


# Taking back

SHOWN: dict[str, Turn] = {
    "new": turn(None, header(UNASSIGNED), message("c", 3)),
    "message": turn(header(ASSIGNED), header(ASSIGNED), message("c", 3)),
}


@pytest.mark.parametrize(
    ("shown", "then", "withdrawn"),
    [
        ("new", turn(header(UNASSIGNED), None), True),
        ("new", turn(header(UNASSIGNED), header(ASSIGNED), notice(MessageKind.JOINED, by(ANNA), 4)), True),
        ("new", turn(header(UNASSIGNED), header(CLOSED)), True),
        ("new", turn(header(UNASSIGNED), header(MISSED)), False),
        ("message", turn(header(ASSIGNED), header(ASSIGNED), read=3), True),
        ("message", turn(header(ASSIGNED), header(ASSIGNED), read=2), False),
        ("message", turn(header(ASSIGNED), None), True),
        ("message", turn(header(ASSIGNED), header(CLOSED)), True),
        ("message", turn(header(ASSIGNED), header(UNASSIGNED), notice(MessageKind.UNASSIGNED, by(ANNA), 4)), True),
    ],
)
def test_a_notice_is_taken_back_when_it_is_handled_elsewhere(shown: str, then: Turn, *, withdrawn: bool) -> None:
    here = attention()
    here.consider([SHOWN[shown]], ANNA, news=True)
    assert here.consider([then], ANNA, news=True).withdraw == ((cid("c"),) if withdrawn else ())


def test_opening_the_conversation_takes_its_notice_back() -> None:
    here = attention()
    here.consider([SHOWN["message"]], ANNA, news=True)
    assert here.focus(cid("c"), window_active=False).withdraw == ()
    assert here.focus(cid("c"), window_active=True).withdraw == (cid("c"),)
    assert here.focus(cid("c"), window_active=True).withdraw == ()


def test_signing_out_takes_everything_back() -> None:
    here = attention()
    here.consider([SHOWN["message"]], ANNA, news=True)
    assert here.clear().withdraw == (cid("c"),)


# Catching up


def away(name: str) -> Turn:
    return turn(None, header(UNASSIGNED, name=name), name=name)


def test_while_catching_up_nothing_is_told_and_a_few_things_are_told_after_it() -> None:
    here = attention()
    for name in ("a", "b", "c"):
        assert here.consider([away(name)], ANNA, news=False).show == ()
    assert kinds(here.caught_up().show) == [NoticeKind.NEW_CONVERSATION] * 3
    assert here.caught_up().show == ()


def test_more_than_a_few_become_one_summary_and_are_remembered_all() -> None:
    here = attention()
    here.consider([away(name) for name in ("a", "b", "d")], ANNA, news=False)
    here.consider([SHOWN["message"]], ANNA, news=False)
    verdict = here.caught_up()
    (summary,) = verdict.show
    assert (summary.kind, summary.params, summary.conversation) == (NoticeKind.SUMMARY, {"waiting": "3", "messages": "1"}, None)
    assert verdict.noticed == {cid(name): 3 for name in ("a", "b", "c", "d")}
    assert here.focus(None, window_active=True).withdraw == (summary.tag,)


def test_a_second_summary_says_what_the_first_did_that_still_stands() -> None:
    """A connection that comes and goes forgets nobody who waits."""
    here = attention()
    here.consider([away(name) for name in ("a", "b", "d", "e")], ANNA, news=False)
    here.caught_up()
    here.consider([turn(header(UNASSIGNED, name="a"), None, name="a")], ANNA, news=False)
    here.consider([away(name) for name in ("f", "g", "h", "i")], ANNA, news=False)
    (second,) = here.caught_up().show
    assert second.params == {"waiting": "7", "messages": "0"}
    assert set(here.numbers(second)) == {cid(name) for name in "bdefghi"}
    here.focus(None, window_active=True)
    here.consider([away(name) for name in ("k", "l", "m", "n")], ANNA, news=False)
    (third,) = here.caught_up().show
    assert third.params == {"waiting": "4", "messages": "0"}, "what was looked at is not said again"


def test_what_was_handled_while_away_is_not_told() -> None:
    here = attention()
    here.consider([away("c")], ANNA, news=False)
    here.consider([turn(header(UNASSIGNED), None)], ANNA, news=False)
    assert here.caught_up().show == ()


def test_the_newest_thing_of_a_conversation_is_told() -> None:
    here = attention()
    here.consider([away("c")], ANNA, news=False)
    here.consider([turn(header(UNASSIGNED), header(ASSIGNED), notice(MessageKind.REASSIGNED, by(BEN), 4))], ANNA, news=False)
    assert kinds(here.caught_up().show) == [NoticeKind.ASSIGNED]


# Quiet


def test_what_is_held_waits_for_the_end_of_quiet_and_is_told_then() -> None:
    here = attention()
    here.hold(here.consider([SHOWN["message"]], ANNA, news=True).show)
    assert here.held
    assert here.shown(cid("c")) is None
    assert kinds(here.caught_up(quiet=True).show) == [NoticeKind.NEW_MESSAGE]
    assert not here.held


def test_what_is_handled_meanwhile_is_held_no_more() -> None:
    here = attention()
    here.hold(here.consider([SHOWN["message"]], ANNA, news=True).show)
    assert here.consider([turn(header(ASSIGNED), header(ASSIGNED), read=3)], ANNA, news=True).withdraw == ()
    assert not here.held


def test_what_was_handled_before_it_could_be_held_is_not_held() -> None:
    here = attention()
    told = here.consider([SHOWN["message"]], ANNA, news=True).show
    here.consider([turn(header(ASSIGNED), header(ASSIGNED), read=3)], ANNA, news=True)
    here.hold(told)
    assert not here.held


def test_what_is_told_of_a_conversation_takes_the_place_of_what_was_held() -> None:
    here = attention()
    here.hold(here.consider([SHOWN["message"]], ANNA, news=True).show)
    newer = here.consider([turn(header(ASSIGNED), header(ASSIGNED, 4), message("c", 4))], ANNA, news=True)
    assert newer.show[0].number == 4
    assert not here.held


def test_much_that_was_held_becomes_a_summary_that_says_why_and_can_be_held_again() -> None:
    here = attention()
    names = ("a", "b", "d", "e")
    here.hold(here.consider([away(name) for name in names], ANNA, news=True).show)
    (summary,) = here.caught_up(quiet=True).show
    assert summary.params == {"waiting": "4", "messages": "0", "quiet": "1"}
    here.hold((summary,))
    here.consider([turn(header(UNASSIGNED, name="a"), None, name="a")], ANNA, news=True)
    assert [alert.tag for alert in here.caught_up().show] == [cid(name) for name in names[1:]]


def test_a_summary_goes_with_the_last_thing_it_was_about() -> None:
    here = attention()
    names = ("a", "b", "d", "e")
    here.consider([away(name) for name in names], ANNA, news=False)
    (summary,) = here.caught_up().show
    taken = [turn(header(UNASSIGNED, name=name), None, name=name) for name in names]
    assert here.consider(taken[:3], ANNA, news=True).withdraw == ()
    assert here.consider(taken[3:], ANNA, news=True).withdraw == (summary.tag,)


# What can be done


@pytest.mark.parametrize(
    ("kind", "acts"),
    [
        ("new_conversation", (NoticeAct.ASSIGN, NoticeAct.OPEN)),
        ("returned", (NoticeAct.ASSIGN, NoticeAct.OPEN)),
        ("assigned", (NoticeAct.OPEN,)),
        ("new_message", (NoticeAct.REPLY, NoticeAct.OPEN)),
    ],
)
def test_what_can_be_done_about_each(kind: str, acts: tuple[NoticeAct, ...]) -> None:
    (alert,) = attention().consider([OF_EACH_KIND[kind]], ANNA, news=True).show
    assert alert.acts == acts


def test_nobody_answers_in_a_notice_what_it_does_not_show() -> None:
    (alert,) = attention().consider([OF_EACH_KIND["new_message"]], ANNA, news=True, rules=NotificationRules(text=False)).show
    assert alert.acts == (NoticeAct.OPEN,)


def test_the_badge_counts_what_waits_and_what_is_unread() -> None:
    closed = FolderCount(Folder.CLOSED, 900, 0)
    assert badge((FolderCount(Folder.UNASSIGNED, 2, 1), FolderCount(Folder.MINE, 9, 3), closed)) == 5
    assert badge((FolderCount(Folder.UNASSIGNED, 0, 0), FolderCount(Folder.MINE, 9, 0), closed)) == 0


def test_what_could_not_be_judged_to_its_end_is_judged_whole_the_next_time() -> None:
    """The store may fail at any conversation of a batch."""
    failures = [StoreError("disk_failed")]

    def noticed(conversation: ConversationId) -> int:
        if conversation == cid("d") and failures:
            raise failures.pop()
        return 0

    here = Attention(noticed)
    here.consider([SHOWN["message"]], ANNA, news=True)
    batch = (turn(header(ASSIGNED), None), turn(None, header(UNASSIGNED, 1, "d"), message("d", 1), name="d"))
    with pytest.raises(StoreError):
        here.consider(batch, ANNA, news=True)
    verdict = here.consider(batch, ANNA, news=True)
    assert (verdict.withdraw, kinds(verdict.show)) == ((cid("c"),), [NoticeKind.NEW_CONVERSATION])
