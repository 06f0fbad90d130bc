"""The server's sentences in the languages of the product, and the problems of a playbook put into them."""

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from app.protocol.direction import isolated
from app.protocol.people import LANGUAGES
from app.protocol.playbooks import PlaybookProblem
from server_stub.playbooks.problems.found import Found
from server_stub.settings import packaged

ENGLISH = LANGUAGES[0]
_PLACE = re.compile(r"\{(\w+)\}")


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """All sentences of one of LANGUAGES, by key."""
    return msgspec.json.decode((packaged("i18n") / f"server_{language}.json").read_bytes(), type=dict[str, str])


def spoken(wanted: str) -> str:
    """The first language of a header or a setting such as "nl-BE, en;q=0.5" that there are sentences in; English where there is none."""
    for one in wanted.lower().split(","):
        language = re.split("[-_;]", one.strip(), maxsplit=1)[0]
        if language in LANGUAGES:
            return language
    return ENGLISH


def said(key: str, language: str, values: Mapping[str, str]) -> str:
    """A sentence with the values at their places, each apart where it would turn the words around it; places without one stay."""
    return _PLACE.sub(lambda place: isolated(values[place[1]]) if place[1] in values else place[0], catalogue(language)[key])


def in_words(found: Found, language: str = ENGLISH) -> PlaybookProblem:
    """A problem as the person is told of it who wrote the playbook."""
    values = {"card": found.card} | found.values
    if "what" in values:
        values["what"] = catalogue(language)[f"what.{values['what']}"]
        values["where"] = said("where.card" if found.card else "where.playbook", language, values)
    return PlaybookProblem(text=said(f"problem.{found.code}", language, values), card=found.card, code=found.code)
