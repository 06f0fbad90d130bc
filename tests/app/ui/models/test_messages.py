"""The loaded part of a conversation follows its end and grows at its top."""

from msgspec.structs import replace

from app.core.views import Delivery, MessageRow
from app.protocol.ids import MessageId
from app.protocol.records import AuthorKind, MessageKind
from app.ui.models.messages import MessageWindow, Splice


def row(number: int | None, name: str = "") -> MessageRow:
    delivery = Delivery.SENT if number is not None else Delivery.PENDING
    identity = MessageId(name or f"m{number}")
    return MessageRow(identity, number, MessageKind.TEXT, AuthorKind.VISITOR, "", False, f"text {number}", 1000, delivery, "")


def rows(first: int, last: int) -> tuple[MessageRow, ...]:
    return tuple(row(number) for number in range(first, last + 1))


def test_an_equal_reading_changes_nothing() -> None:
    assert MessageWindow(rows(1, 5)).follow(rows(1, 5)) is None


def test_a_new_message_is_appended() -> None:
    window = MessageWindow(rows(1, 5))
    assert window.follow(rows(2, 6)) == Splice(5, 0, rows(6, 6))
    assert window.rows == list(rows(1, 6))


def test_a_reply_under_way_is_confirmed_in_its_place() -> None:
    window = MessageWindow((*rows(1, 3), row(None, "mine")))
    confirmed = replace(row(4), id=MessageId("mine"))
    assert window.follow((*rows(1, 3), confirmed)) == Splice(3, 1, (confirmed,))


def test_another_message_comes_before_the_reply_under_way() -> None:
    mine = row(None, "mine")
    window = MessageWindow((*rows(1, 3), mine))
    assert window.follow((*rows(1, 4), mine)) == Splice(3, 0, rows(4, 4))


def test_older_messages_come_in_front_once() -> None:
    window = MessageWindow(rows(101, 200))
    assert window.extend(rows(1, 100)) == Splice(0, 0, rows(1, 100))
    assert window.extend(rows(1, 100)) is None
    assert window.oldest == 1


def test_a_gap_drops_what_is_older_than_it() -> None:
    window = MessageWindow(rows(1, 100))
    change = window.follow(rows(300, 399))
    assert window.rows == list(rows(300, 399))
    assert change == Splice(0, 100, rows(300, 399))
