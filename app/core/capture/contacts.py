"""E-mail addresses and phone numbers in a text."""

import re
from collections.abc import Iterator
from itertools import islice

from app.core.capture.found import Found, Locale
from app.protocol import entry
from app.protocol.details import FieldName

_MOST = 5
_TRIES = 20  # what merely looks like a number costs time; a text of nothing else has no more to say after these
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"/\x00]{1,64}@[^\s@<>()\[\],;:\\\"/\x00]{3,190}")
_AROUND = ".!?'…*_-"
# What stands before a number that belongs to a thing and not to a person's phone.
_THING = re.compile(
    r"(?:\b(?:order|invoice|account|serial|ticket|case|tracking|isbn|iban|vat|id|ref|reference|zam[oó]wieni\w*|faktur\w*|kont[oa]|paczk\w*"
    r"|nip|regon|krs|pesel|pedido|factura|cuenta|nif|cif|encomenda|fatura|conta|cnpj|cpf|bestelling|factuur|rekening|kvk|btw|commande|facture"
    r"|compte|siret|siren)\b|[#№])[^.!?\n]{0,24}$",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\s?(?:[€£$]|zł|eur|pln|usd)", re.IGNORECASE)
_NEAR = 40


def emails(text: str, locale: Locale) -> Iterator[Found]:
    """E-mail addresses."""
    for match in islice(_EMAIL.finditer(text), _MOST):
        words = match[0].strip(_AROUND)
        reading = entry.read(FieldName.PERSON_EMAIL, words, **locale._asdict())
        if reading.value:
            start = match.start() + match[0].index(words)
            yield Found(FieldName.PERSON_EMAIL, reading.value, start, start + len(words))


def phones(text: str, locale: Locale) -> Iterator[Found]:
    """Phone numbers that are in use somewhere, but none of an order, an invoice, a bank account or the like."""
    if not any(mark.isdigit() for mark in text):
        return
    import phonenumbers  # noqa: PLC0415 - loaded when first needed: the window must be painted before

    matches = phonenumbers.PhoneNumberMatcher(text, locale.region or None, max_tries=_TRIES)
    for match in islice(matches, _MOST):
        if _THING.search(text[max(0, match.start - _NEAR) : match.start]) or _MONEY.match(text, match.end):
            continue
        reading = entry.read(FieldName.PERSON_PHONE, match.raw_string, **locale._asdict())
        if reading.value:
            yield Found(FieldName.PERSON_PHONE, reading.value, match.start, match.end)
