"""Names of companies in a text: before a legal form, and after words such as "I work at"."""

import re
from collections.abc import Iterator
from itertools import islice

from app.core.capture.found import Found, name_after, name_before
from app.protocol.details import FieldName

_MOST = 5
_WORDS = 5
_FORM = re.compile(
    r"(?<=\s)(?:GmbH(?: & Co\. KG)?|AG|[Ss]p\.? ?z ?o\.? ?o\.?|[Ss]p\. ?[kj]\.|S\.A\.S?\.?|SASU?|SA|S\.L\.(?:U\.)?|SLU?|S\.?r\.?l\.?"
    r"|Ltda\.?|Lda\.?|EIRELI|B\.V\.|BV|N\.V\.|NV|V\.O\.F\.|VOF|SARL|S\.A\.R\.L\.|S\.à r\.l\.|EURL"
    r"|Ltd\.?|Limited|LLC|LLP|Inc\.?|PLC|plc|Corp\.?)(?!\w)"
)
_SAYS = re.compile(
    r"\b(?:I work (?:at|for)|(?:I'm|I am) calling from|on behalf of|(?:from|at) the company|my company is|our company is"
    r"|z firmy|firma|w firmie|w imieniu firmy|pracuję w firmie|pracuję dla|reprezentuję(?: firmę)?"
    r"|trabajo para|de la empresa|en la empresa|mi empresa es|mi empresa se llama"
    r"|trabalho para|trabalho na empresa|da empresa|minha empresa é|a minha empresa é"
    r"|ik werk (?:bij|voor)|van het bedrijf|namens|mijn bedrijf heet|mijn bedrijf is"
    r"|je travaille (?:chez|pour)|de la société|de l'entreprise|mon entreprise s'appelle|ma société s'appelle)[ :]{1,2}[\"“„«]?",
    re.IGNORECASE,
)
# Words that begin a sentence with a capital and are no part of the name.
_NOT_NAMES = frozenset(
    re.findall(
        r"\w+",
        "I We At Hello Hi Hey My Our The For From In This Is Dear Company Firma Firmą Z W Dla Jestem Cześć Dzień Dobry Soy De La El Los En "
        "Hola Empresa Sou Da Do Na No Olá Ik Wij Van Het Bij Voor Namens Hallo Bedrijf Je Nous Chez Bonjour Société Entreprise Pour",
    )
)


def companies(text: str) -> Iterator[Found]:
    """The companies that a text names. `text`: with straight apostrophes."""
    formed = list(_formed(text))
    said = [(match.end(), name_after(text, match.end(), _WORDS)) for match in islice(_SAYS.finditer(text), _MOST)]
    alone = [(start, end) for start, end in said if end > start and not any(one < end and start < other for one, other in formed)]
    for start, end in formed + alone:
        yield Found(FieldName.ORGANIZATION_NAME, text[start:end], start, end)


def _formed(text: str) -> Iterator[tuple[int, int]]:
    for match in islice(_FORM.finditer(text), _MOST):
        end = match.start() - 1
        start = name_before(text, end, _WORDS)
        while (word := text[start:end].partition(" ")[0]) in _NOT_NAMES:
            start += len(word) + 1
        if start < end:
            yield start, match.end()
