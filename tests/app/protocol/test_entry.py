"""What people type into fields becomes one canonical value, or a clear reason; and what is shown can be typed again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocol import values
from app.protocol.currencies import DIGITS
from app.protocol.details import FieldName
from app.protocol.entry import read, shown
from app.protocol.errors import ErrorCode

LANGUAGES = ("en", "pl", "es", "pt", "nl", "fr")


def reading(field: FieldName, typed: str, language: str = "en", region: str = "PL", currency: str = "PLN") -> str:
    """The canonical value, or the code of what is wrong."""
    found = read(field, typed, language=language, region=region, currency=currency)
    assert found.failure is None or not found.value
    return found.failure or found.value


@pytest.mark.parametrize(
    ("language", "typed", "value"),
    [
        ("es", "1.250,50 €", "125050 EUR"),
        ("pl", "1 250,50 zł", "125050 PLN"),
        ("pl", "1\u00a0250,50\u00a0zł", "125050 PLN"),
        ("fr", "1\u202f250,5 €", "125050 EUR"),
        ("en", "€1,250.50", "125050 EUR"),
        ("nl", "€ 1.250,-", "125000 EUR"),
        ("pl", "PLN 500", "50000 PLN"),
        ("pl", "500 pln", "50000 PLN"),
        ("en", "1250", "125000 PLN"),
        ("en", "1,250", "125000 PLN"),
        ("pl", "1.250", "125000 PLN"),
        ("en", "12'500.00 CHF", "1250000 CHF"),
        ("en", "12k", "1200000 PLN"),
        ("en", "1.5k €", "150000 EUR"),
        ("en", "12k€", "1200000 EUR"),
        ("pl", "12 tys. zł", "1200000 PLN"),
        ("es", "2 millones de euros", "200000000 EUR"),
        ("en", "$12", "1200 USD"),
        ("en", "¥12.00", "12 JPY"),
        ("pl", "1,250 KWD", "1250 KWD"),
        ("en", "0", "0 PLN"),
    ],
)
def test_amounts_are_read_in_the_languages_own_format(language: str, typed: str, value: str) -> None:
    assert reading(FieldName.DEAL_VALUE, typed, language) == value


@pytest.mark.parametrize(
    ("language", "typed", "code"),
    [
        ("en", "-5", ErrorCode.AMOUNT_INVALID),
        ("en", "\u22125 €", ErrorCode.AMOUNT_INVALID),
        ("en", "about 500", ErrorCode.AMOUNT_INVALID),
        ("en", "€ 500 PLN", ErrorCode.AMOUNT_INVALID),
        ("en", "1.250", ErrorCode.AMOUNT_INVALID),
        ("pl", "1,250", ErrorCode.AMOUNT_INVALID),
        ("es", "1.250k", ErrorCode.AMOUNT_INVALID),
        ("en", "1,25,000", ErrorCode.AMOUNT_INVALID),
        ("en", "12.50 JPY", ErrorCode.AMOUNT_INVALID),
        ("en", "5.", ErrorCode.AMOUNT_INVALID),
        ("en", "zł", ErrorCode.AMOUNT_INVALID),
        ("en", "9" * 40, ErrorCode.AMOUNT_TOO_LARGE),
        ("en", "10,000,000,000,000.00", ErrorCode.AMOUNT_TOO_LARGE),
        ("en", "12 ABC", ErrorCode.CURRENCY_UNKNOWN),
        ("en", "5 kr", ErrorCode.CURRENCY_UNKNOWN),
    ],
)
def test_what_is_no_amount_or_could_be_two_is_refused_with_its_reason(language: str, typed: str, code: ErrorCode) -> None:
    assert reading(FieldName.DEAL_VALUE, typed, language) == code


def test_a_sign_of_several_currencies_means_the_accounts_own_where_it_is_one_of_them() -> None:
    assert reading(FieldName.DEAL_VALUE, "$5", currency="CAD") == "500 CAD"
    assert reading(FieldName.DEAL_VALUE, "5 kr", currency="SEK") == "500 SEK"


def test_an_amount_without_currency_needs_the_accounts() -> None:
    assert reading(FieldName.DEAL_VALUE, "5", currency="") == ErrorCode.CURRENCY_UNKNOWN


@pytest.mark.parametrize(
    ("language", "region", "typed", "value"),
    [
        ("pl", "PL", "31.12.2026", "2026-12-31"),
        ("pl", "PL", "31 grudnia 2026 r.", "2026-12-31"),
        ("pl", "PL", "1 paź 26", "2026-10-01"),
        ("es", "ES", "31/12/2026", "2026-12-31"),
        ("es", "ES", "31 de diciembre de 2026", "2026-12-31"),
        ("pt", "BR", "1º de março de 2027", "2027-03-01"),
        ("nl", "NL", "1-3-2027", "2027-03-01"),
        ("nl", "NL", "1 mrt 2027", "2027-03-01"),
        ("fr", "FR", "1er août 2027", "2027-08-01"),
        ("fr", "FR", "1 AOUT 2027", "2027-08-01"),
        ("en", "US", "03/04/2027", "2027-03-04"),
        ("en", "GB", "03/04/2027", "2027-04-03"),
        ("en", "", "03/04/2027", "2027-03-04"),
        ("en", "GB", "12/31/2026", "2026-12-31"),
        ("en", "US", "31/12/2026", "2026-12-31"),
        ("en", "GB", "December 31st, 2026", "2026-12-31"),
        ("en", "US", "31st of December 2026", "2026-12-31"),
        *((language, "", "2026-12-31", "2026-12-31") for language in LANGUAGES),
    ],
)
def test_dates_are_read_in_the_languages_own_format_and_in_iso(language: str, region: str, typed: str, value: str) -> None:
    assert reading(FieldName.EXPECTED_CLOSE_DATE, typed, language, region) == value


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "2026-02-30"),
        ("pt", "30 de fevereiro de 2026"),
        ("pl", "12/31/2026"),
        ("pl", "31.12"),
        ("fr", "5 jui 2026"),  # June or July
        ("en", "31 grudnia 2026"),
        ("pl", "1.1.0026"),
        ("pl", "1.1.2300"),
        ("pl", "-1.1.2026"),
        ("en", "2026-12-31T00:00"),
        ("en", "soon"),
        ("en", "1 2 3 4"),
    ],
)
def test_what_is_no_day_is_refused(language: str, typed: str) -> None:
    assert reading(FieldName.EXPECTED_CLOSE_DATE, typed, language) == ErrorCode.DATE_INVALID


@pytest.mark.parametrize(
    ("region", "typed", "value"),
    [
        ("PL", "600 123 456", "+48600123456"),
        ("PL", "0048 600-123-456", "+48600123456"),
        ("", "+48 (600) 123.456", "+48600123456"),
        ("PL", "tel. 600123456 wew. 12", "+48600123456;ext=12"),
        ("GB", "020 7946 0018 ext 5", "+442079460018;ext=5"),
        ("NL", "+31 20 123 4567 tst. 8", "+31201234567;ext=8"),
        ("PL", "\u202a+48600123456\u202c", "+48600123456"),
        ("PL", "600123456 or 700", ErrorCode.PHONE_INVALID),
        ("PL", "John 600123456", ErrorCode.PHONE_INVALID),
        ("PL", "12", ErrorCode.PHONE_INVALID),
        ("PL", "+0123456789", ErrorCode.PHONE_INVALID),
        ("", "600 123 456", ErrorCode.PHONE_INVALID),
        ("XX", "600 123 456", ErrorCode.PHONE_INVALID),
    ],
)
def test_phone_numbers_are_read_as_in_the_accounts_country(region: str, typed: str, value: str) -> None:
    assert reading(FieldName.PERSON_PHONE, typed, "pl", region) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        (" Ana@Example.COM ", "Ana@example.com"),
        ("mailto:a@b.co", "a@b.co"),
        ("ana@xn--w-uga1v8h.pl", "ana@żółw.pl"),
        ("josé@ejemplo.es", "josé@ejemplo.es"),
        ("ana@example", ErrorCode.EMAIL_INVALID),
        ("a b@c.pl", ErrorCode.EMAIL_INVALID),
        ("a..b@c.pl", ErrorCode.EMAIL_INVALID),
        ("a@" + "b" * 300 + ".pl", ErrorCode.VALUE_TOO_LONG),
    ],
)
def test_an_email_address_is_normalised_without_asking_anybody(typed: str, value: str) -> None:
    assert reading(FieldName.PERSON_EMAIL, typed) == value


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        (FieldName.PERSON_NAME, "  Ana \t María 🧡", "Ana María 🧡"),
        (FieldName.PERSON_NAME, "אנה لانا", "אנה لانا"),
        (FieldName.PERSON_NAME, "Jose\u0301", "José"),
        (FieldName.PERSON_NAME, "👩\u200d🔧", "👩\u200d🔧"),
        (FieldName.PERSON_NAME, " \n ", ""),
        (FieldName.PERSON_NAME, "A\x00", ErrorCode.CONTROL_CHARACTERS),
        (FieldName.PERSON_NAME, "A\x1cB", ErrorCode.CONTROL_CHARACTERS),
        (FieldName.PERSON_NAME, "\ud800", ErrorCode.CONTROL_CHARACTERS),
        (FieldName.PERSON_NAME, "a" * 256, ErrorCode.VALUE_TOO_LONG),
        (FieldName.PERSON_NAME, " " * 5_000, ErrorCode.VALUE_TOO_LONG),
        (FieldName.ORGANIZATION_ADDRESS, "ul. Prosta 1,\n\n00-001 Warszawa\n", "ul. Prosta 1, 00-001 Warszawa"),
    ],
)
def test_names_and_addresses_are_one_line_of_composed_characters(field: FieldName, typed: str, value: str) -> None:
    assert reading(field, typed) == value


amounts = st.builds(lambda units, code: f"{units} {code}", st.integers(0, values.MAX_MINOR_UNITS), st.sampled_from(sorted(DIGITS)))
dates = st.dates(values.FIRST_DATE, values.LAST_DATE).map(date.isoformat)


@given(st.one_of(amounts.map(lambda v: (FieldName.DEAL_VALUE, v)), dates.map(lambda v: (FieldName.EXPECTED_CLOSE_DATE, v))))
def test_what_is_shown_can_be_typed_again_in_every_language_and_region(what: tuple[FieldName, str]) -> None:
    field, value = what
    for language in LANGUAGES:
        for region in ("US", "GB", ""):
            assert reading(field, shown(field, value, language), language, region, "EUR") == value


@pytest.mark.parametrize("value", ["+48600123456", "+442079460018;ext=5", "+390612345678"])
def test_a_phone_number_that_is_shown_can_be_typed_again(value: str) -> None:
    assert shown(FieldName.PERSON_PHONE, value, "en") != value
    assert reading(FieldName.PERSON_PHONE, shown(FieldName.PERSON_PHONE, value, "en"), region="") == value


@pytest.mark.parametrize(
    ("field", "language", "value", "text"),
    [
        (FieldName.DEAL_VALUE, "en", "125050 EUR", "€1,250.50"),
        (FieldName.DEAL_VALUE, "en", "125000 SEK", "SEK\u00a01,250"),
        (FieldName.DEAL_VALUE, "pl", "125050 PLN", "1\u00a0250,50\u00a0zł"),
        (FieldName.DEAL_VALUE, "nl", "125050 EUR", "€\u00a01.250,50"),
        (FieldName.EXPECTED_CLOSE_DATE, "en", "2026-03-04", "4 Mar 2026"),
        (FieldName.EXPECTED_CLOSE_DATE, "pl", "2026-03-04", "04.03.2026"),
        (FieldName.PERSON_PHONE, "pl", "+48600123456", "+48 600 123 456"),
        (FieldName.PERSON_PHONE, "pl", "+99912345", "+99912345"),
        (FieldName.DEAL_VALUE, "pl", "not canonical", "not canonical"),
    ],
)
def test_values_are_shown_in_the_languages_own_format(field: FieldName, language: str, value: str, text: str) -> None:
    assert shown(field, value, language) == text


@given(st.sampled_from(FieldName), st.one_of(st.text(), st.text("0123456789.,'+- €zkKT@;:xe\u00a0\n")), st.sampled_from(LANGUAGES))
def test_whatever_is_typed_is_canonical_or_has_a_reason(field: FieldName, typed: str, language: str) -> None:
    found = read(field, typed, language=language, region="PL", currency="PLN")
    assert found.failure is not None or values.problem(field, found.value) is None


def test_the_longest_that_is_looked_at_takes_no_time_worth_mentioning() -> None:
    for field in FieldName:
        for part in ("1 ", "1.", "a@", "+", "(", "1,", " ", "x1", "ext", "é", "\u200b"):
            read(field, part * (4_000 // len(part)), language="pl", region="PL", currency="PLN")
