"""Cards that capture details and cards that make something of them, without a database."""

import msgspec
import pytest

from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import MessageId
from app.protocol.records import Answer
from server_stub.handlers.effects import CreateItem, EndFlow, Say, SetDetail
from server_stub.playbooks.engine import begin, opening, step
from server_stub.playbooks.load import load
from server_stub.playbooks.situation import Answered, Around, State, Wrote

ASK = "At which e-mail address?"
SKIP = "I have none"
EMAIL = {
    "type": "capture",
    "id": "email",
    "field": "person_email",
    "text": ASK,
    "again": "Like name@example.com, please.",
    "skip": SKIP,
    "next": "value",
}
VALUE = {"type": "capture", "id": "value", "field": "deal_value", "text": "How much?", "next": "lead"}
LEAD = {"type": "outcome", "id": "lead", "kind": "lead", "title": "{person_email} for {deal_value}", "next": "bye"}
BYE = {"type": "message", "id": "bye", "text": "Bye"}
FLOW = load(msgspec.json.encode({"bot_name": "Bot", "start": "email", "cards": [EMAIL, VALUE, LEAD, BYE]}))
MESSAGE = MessageId("m")
SKIPPING = (Answer(id="skip", text=SKIP),)
ASKED_VALUE = State(question="value")
POLISH = Around(language="pl", currency="PLN")


def wrote(text: str) -> Wrote:
    return Wrote(text, online=False, message=MESSAGE)


def test_a_capture_card_asks_and_offers_to_skip_it() -> None:
    assert opening(FLOW) == (Say(text=ASK, card="email", answers=SKIPPING),)
    assert begin(FLOW) == State(question="email")


def test_what_is_written_is_kept_in_its_canonical_form_with_its_message() -> None:
    state, effects = step(FLOW, begin(FLOW), wrote(" Ana@Example.COM "))
    assert effects == (SetDetail(FieldName.PERSON_EMAIL, "Ana@example.com", MESSAGE), Say(text="How much?"))
    assert state == ASKED_VALUE


def test_what_cannot_be_read_is_asked_for_again() -> None:
    state, effects = step(FLOW, begin(FLOW), wrote("Ana at example"))
    assert (state, effects) == (begin(FLOW), (Say(text="Like name@example.com, please.", card="email", answers=SKIPPING),))


def test_without_a_second_wording_it_is_asked_again_as_it_is() -> None:
    assert step(FLOW, ASKED_VALUE, wrote("a lot"), POLISH) == (ASKED_VALUE, (Say(text="How much?"),))


@pytest.mark.parametrize("event", [Answered("email", "skip", online=False), wrote("i have  NONE")])
def test_who_would_rather_not_say_goes_on_without(event: Answered | Wrote) -> None:
    assert step(FLOW, begin(FLOW), event) == (ASKED_VALUE, (Say(text="How much?"),))


def test_a_card_without_such_an_answer_cannot_be_skipped() -> None:
    assert step(FLOW, ASKED_VALUE, Answered("value", "skip", online=False)) == (ASKED_VALUE, ())


def test_amounts_are_read_as_the_sites_language_and_the_account_have_them_and_stand_in_the_title() -> None:
    around = Around({FieldName.PERSON_EMAIL: "a@b.co"}, language="pl", currency="PLN")
    _, effects = step(FLOW, ASKED_VALUE, wrote("1 250,50"), around)
    lead = CreateItem(CrmItemKind.LEAD, "a@b.co for 125050 PLN")
    assert effects == (SetDetail(FieldName.DEAL_VALUE, "125050 PLN", MESSAGE), lead, Say(text="Bye"), EndFlow())


def test_a_title_that_names_what_is_not_known_is_left_to_be_made_up() -> None:
    _, effects = step(FLOW, ASKED_VALUE, wrote("5 zł"), POLISH)
    assert CreateItem(CrmItemKind.LEAD, "") in effects


def test_a_title_is_cut_to_the_length_that_titles_may_have() -> None:
    around = Around({FieldName.PERSON_EMAIL: "a" * 300}, currency="EUR")
    _, effects = step(FLOW, ASKED_VALUE, wrote("5"), around)
    assert [len(effect.title) for effect in effects if isinstance(effect, CreateItem)] == [255]


def test_what_is_known_is_not_asked_for() -> None:
    around = Around({FieldName.DEAL_VALUE: "500 EUR"})
    _, effects = step(FLOW, begin(FLOW), wrote("a@b.co"), around)
    assert [type(effect) for effect in effects] == [SetDetail, CreateItem, Say, EndFlow]
