"""What is wrong with a playbook beside its cards: name, look, business hours, consent. Pure."""

import re
from collections.abc import Iterator

from app.protocol.ids import is_id
from app.protocol.people import LANGUAGES
from app.protocol.playbooks import ICONS
from server_stub.handlers.hours import Hours, is_date, is_time, is_zone
from server_stub.playbooks.definition.look import Look
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.problems.found import Found
from server_stub.playbooks.problems.texts import text_problems

MOST_CARDS = 1_000
MAX_NAME_CHARACTERS = 100
MAX_CONSENT_CHARACTERS = 2_000
MOST_SPANS = 50
MOST_CLOSED_DAYS = 400
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_SHOWN_CHARACTERS = 60


def whole_problems(definition: Definition) -> Iterator[Found]:
    """What is wrong with it, whatever its cards say."""
    yield from _name_problems(definition.bot_name)
    yield from _count_problems(definition)
    yield from _look_problems(definition.look)
    if definition.hours is not None:
        yield from _hours_problems(definition.hours)
    if definition.consent:
        yield from text_problems("", "consent", definition.consent, MAX_CONSENT_CHARACTERS)


def _name_problems(name: str) -> Iterator[Found]:
    if not name.strip():
        yield Found("bot_name_missing")
    if len(name) > MAX_NAME_CHARACTERS or _CONTROL.search(name):
        yield Found("bot_name_unfit", "", {"limit": str(MAX_NAME_CHARACTERS)})


def _count_problems(definition: Definition) -> Iterator[Found]:
    names = {card.id for card in definition.cards}
    if not names:
        yield Found("cards_missing")
    if len(definition.cards) > MOST_CARDS:
        yield Found("cards_too_many", "", {"limit": str(MOST_CARDS)})
    if "" in names:
        yield Found("card_id_missing")
    if definition.start not in names:
        yield Found("start_unknown", "", {"start": definition.start})


def _look_problems(look: Look) -> Iterator[Found]:
    if look.accent and not _COLOUR.fullmatch(look.accent):
        yield Found("accent_unfit", "", {"accent": look.accent[:_SHOWN_CHARACTERS]})
    if look.icon and look.icon not in ICONS and not is_id(look.icon):
        yield Found("icon_unknown", "", {"icon": look.icon[:_SHOWN_CHARACTERS]})
    if look.language and look.language not in LANGUAGES:
        yield Found("language_unknown", "", {"language": look.language[:_SHOWN_CHARACTERS], "known": ", ".join(LANGUAGES)})


def _hours_problems(hours: Hours) -> Iterator[Found]:
    if not is_zone(hours.zone):
        yield Found("zone_unknown", "", {"zone": hours.zone[:_SHOWN_CHARACTERS]})
    if not hours.open:
        yield Found("hours_missing")
    if len(hours.open) > MOST_SPANS:
        yield Found("hours_too_many", "", {"limit": str(MOST_SPANS)})
    for time in (time for span in hours.open[:MOST_SPANS] for time in (span.begins, span.ends)):
        if not is_time(time):
            yield Found("time_unfit", "", {"time": time[:_SHOWN_CHARACTERS]})
    if any(span.begins in (span.ends, "24:00") for span in hours.open):
        yield Found("hours_empty")
    if len(hours.closed) > MOST_CLOSED_DAYS:
        yield Found("closed_days_too_many", "", {"limit": str(MOST_CLOSED_DAYS)})
    for day in hours.closed[:MOST_CLOSED_DAYS]:
        if not is_date(day):
            yield Found("day_unfit", "", {"day": day[:_SHOWN_CHARACTERS]})
