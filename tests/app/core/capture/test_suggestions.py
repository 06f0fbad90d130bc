"""What a visitor writes is offered where it belongs, in six languages; what merely looks like it is not."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.capture.suggestions import Suggestion, suggestions
from app.protocol import values
from app.protocol.details import FieldName
from app.protocol.ids import MessageId
from app.protocol.limits import MAX_TEXT_CHARACTERS

SATURDAY = date(2026, 11, 21)


def offered(text: str, language: str = "en", region: str = "PL", currency: str = "EUR") -> tuple[Suggestion, ...]:
    """What one message offers."""
    return suggestions([(MessageId("m"), text)], language=language, region=region, currency=currency, today=SATURDAY)


def offers(text: str, language: str = "en", region: str = "PL") -> set[tuple[str, str]]:
    """Fields, values."""
    return {(one.field.value, one.value) for one in offered(text, language, region)}


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Write to ana.kowalska@example.com, please", "person_email", "ana.kowalska@example.com"),
        ("<Ana@Example.COM>.", "person_email", "Ana@example.com"),
        ("call +48 600 123 456.", "person_phone", "+48600123456"),
        ("my number is 600123456", "person_phone", "+48600123456"),
        ("+44 20 7946 0018 ext 5", "person_phone", "+442079460018;ext=5"),
        ("we can pay 1,250.50 €", "deal_value", "125050 EUR"),
        ("around $5k", "deal_value", "500000 USD"),
        ("nous avons 1\u202f250 € pour cela", "deal_value", "125000 EUR"),
        ("budżet to 20 tys. zł", "deal_value", "2000000 PLN"),
        ("our budget is about 12k", "deal_value", "1200000 EUR"),
        ("el presupuesto: 15 000", "deal_value", "1500000 EUR"),
        ("I work at Acme & Sons, in sales", "organization_name", "Acme & Sons"),
        ("jestem z firmy Nowak Sp. z o.o. i pytam", "organization_name", "Nowak Sp. z o.o."),
        ("Nuestra empresa Pérez e Hijos S.L. busca", "organization_name", "Pérez e Hijos S.L."),
        ("Sou da empresa Silva Lda", "organization_name", "Silva Lda"),
        ("ik werk bij Jansen Bouw B.V. in Utrecht", "organization_name", "Jansen Bouw B.V."),
        ("Je travaille chez Dupont", "organization_name", "Dupont"),
        ("Martin SARL", "organization_name", "Martin SARL"),
        ("Hi Müller GmbH here", "organization_name", "Müller GmbH"),
        ("biuro: ul. Prosta 51/3, 00-838 Warszawa, proszę", "organization_address", "ul. Prosta 51/3, 00-838 Warszawa"),
        ("Calle Mayor 5, 28013 Madrid", "organization_address", "Calle Mayor 5, 28013 Madrid"),
        ("Rua Augusta 100, 1100-053 Lisboa", "organization_address", "Rua Augusta 100, 1100-053 Lisboa"),
        ("Rua das Flores, 123, São Paulo", "organization_address", "Rua das Flores, 123, São Paulo"),
        ("Ik zit op Damrak 1, 1012 LG Amsterdam nu", "organization_address", "Damrak 1, 1012 LG Amsterdam"),
        ("12 bis rue de la Paix, 75002 Paris", "organization_address", "12 bis rue de la Paix, 75002 Paris"),
        ("12 bis rue de la Paix\n75002 Paris", "organization_address", "12 bis rue de la Paix, 75002 Paris"),
        ("221B Baker Street, London NW1 6XE thanks", "organization_address", "221B Baker Street, London NW1 6XE"),
    ],
)
def test_what_somebody_says_of_themselves_is_offered(text: str, field: str, value: str) -> None:
    assert offers(text) == {(field, value)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("we start on 2026-12-31", "2026-12-31"),
        ("31.12.2026 at the latest", "2026-12-31"),
        ("next Friday", "2026-11-27"),
        ("by the end of the month", "2026-11-30"),
        ("before the end of March 2028", "2028-03-31"),
        ("in two weeks", "2026-12-05"),
        ("in a month", "2026-12-21"),
        ("December 31st", "2026-12-31"),
        ("1 February", "2027-02-01"),
        ("do końca marca", "2027-03-31"),
        ("do końca lutego 2028", "2028-02-29"),
        ("w przyszły piątek", "2026-11-27"),
        ("do poniedziałku", "2026-11-23"),
        ("za tydzień", "2026-11-28"),
        ("za 3 dni", "2026-11-24"),
        ("pojutrze", "2026-11-23"),
        ("31 grudnia", "2026-12-31"),
        ("el próximo viernes", "2026-11-27"),
        ("dentro de 15 días", "2026-12-06"),
        ("pasado mañana", "2026-11-23"),
        ("a finales de año", "2026-12-31"),
        ("31 de diciembre", "2026-12-31"),
        ("na próxima sexta-feira", "2026-11-27"),
        ("daqui a um mês", "2026-12-21"),
        ("até o fim do mês", "2026-11-30"),
        ("depois de amanhã", "2026-11-23"),
        ("1 de março de 2028", "2028-03-01"),
        ("volgende vrijdag", "2026-11-27"),
        ("over twee weken", "2026-12-05"),
        ("eind maart", "2027-03-31"),
        ("eind van het jaar", "2026-12-31"),
        ("overmorgen", "2026-11-23"),
        ("vendredi prochain", "2026-11-27"),
        ("dans 3 semaines", "2026-12-12"),
        ("d\u2019ici la fin de l\u2019année", "2026-12-31"),
        ("1er mars", "2027-03-01"),
        ("après-demain", "2026-11-23"),
    ],
)
def test_days_to_come_are_understood_in_every_language_whatever_the_windows(text: str, day: str) -> None:
    assert offers(text, "nl") == {("expected_close_date", day)}


@pytest.mark.parametrize(
    "text",
    [
        "order 600123456",
        "zamówienie nr 600 123 456",
        "invoice #500600700",
        "NIP 526-000-12-46",
        "PL61 1090 1014 0000 0712 1981 2874",
        "version 3.12.1 of the app, build 10.2.2026.1",
        "https://shop.example.com/order/600123456?ref=31.12.2026&mail=a@b.co",
        "prices: 5 €, 10 €, 15 €, 20 €",
        "5 €/month",
        "100% of 5 kg in 3D",
        "we may 3 times",
        "it was on 2026-11-01",
        "in 1999",
        "buenos días, mañana por la mañana no",
        "goede morgen",
        "I work at home",
        "the company is nice",
        "there are 2 place left",
        "my street is long",
        "user@host",
        "budget: 12",
        "10:30, 192.168.100.200",
        "31 February",
    ],
)
def test_what_only_looks_like_it_is_not_offered(text: str) -> None:
    assert offers(text) - {("expected_close_date", "2026-11-22")} == set()


def test_each_says_which_message_and_words_it_came_from_the_newest_first_and_once() -> None:
    first, second = MessageId("first"), MessageId("second")
    messages = [(first, "a@b.co or call\u00a0+48\u00a0600 123 456"), (second, "I said a@b.co!")]
    assert suggestions(messages, language="en", region="", currency="", today=SATURDAY) == (
        Suggestion(FieldName.PERSON_EMAIL, "a@b.co", second, "a@b.co"),
        Suggestion(FieldName.PERSON_PHONE, "+48600123456", first, "+48\u00a0600 123 456"),
    )


def test_figures_are_read_as_the_language_and_region_write_them() -> None:
    assert offers("03/04/2027", "en", "US") == {("expected_close_date", "2027-03-04")}
    assert offers("03/04/2027", "en", "GB") == {("expected_close_date", "2027-04-03")}
    assert offers("1.250 €", "en") == set()
    assert offers("1.250 €", "es") == {("deal_value", "125000 EUR")}


DATES = ("in 2 weeks ", "end of the ", "31 march 20", "next friday ", "31.12.2026 ", "d'")
NAMES = ("A ", "ul. a ", "calle a b c ", "12 rue a ", "12 A Street, B, ", "I work at A ", "A B GmbH ", "A1 1, 1012 AB")
NUMBERS = ("1 ", "1.", "1,000 ", "5 € ", "1k€ ", "1 000", "budget 1 1", "+48 600 123 456 ", "(((")
MARKS = ("a@", "a@b.co ", "www.", "\n", "é", "\u200b", "'", "\0", "\U0001f9e1", "\ud800")
PIECES = st.sampled_from(DATES + NAMES + NUMBERS + MARKS)


@settings(deadline=None, max_examples=30)
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, min_size=1, max_size=5).map("".join)), st.booleans())
def test_any_text_ends_soon_and_offers_only_what_the_fields_take(text: str, repeated: bool) -> None:
    """A pattern that tries everything would not come to its end within the time of a test."""
    whole = (text * MAX_TEXT_CHARACTERS)[:MAX_TEXT_CHARACTERS] if repeated else text
    for one in offered(whole):
        assert one.value
        assert values.problem(one.field, one.value) is None
        assert one.words in whole
