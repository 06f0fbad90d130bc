"""Business hours as plain JSON: what can be done to them. What is not known here is kept as it is. Pure."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

Hours = Mapping[str, Any]
Span = Mapping[str, Any]

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WORKDAYS = DAYS[:5]
FIRST = {"from": "09:00", "to": "17:00"}
_NEXT = {"from": "18:00", "to": "20:00"}
_WRITTEN = re.compile(r"\s*(\d{1,2})(?:\D?(\d{2}))?\s*")


def fresh(zone: str) -> Hours:
    """The hours to begin with, by the clocks of a time zone."""
    return {"zone": zone, "open": [{"day": day, **FIRST} for day in WORKDAYS]}


def spans(hours: Hours, day: str) -> Iterator[tuple[int, Span]]:
    """When it is open on a day, each with its place among all."""
    return ((place, span) for place, span in enumerate(hours.get("open", ())) if span.get("day") == day)


def added(hours: Hours, day: str) -> Hours:
    """One more time on a day, behind those that it has."""
    known = [place for place, _span in spans(hours, day)]
    entries = list(hours.get("open", ()))
    place = known[-1] + 1 if known else len(entries)
    entries.insert(place, {"day": day, **(_NEXT if known else FIRST)})
    return {**hours, "open": entries}


def changed(hours: Hours, place: int, values: Mapping[str, str]) -> Hours:
    """Another `from` or `to` at a place."""
    return {**hours, "open": [{**span, **values} if at == place else span for at, span in enumerate(hours["open"])]}


def without(hours: Hours, place: int) -> Hours:
    """The time at a place is taken out."""
    return {**hours, "open": [span for at, span in enumerate(hours["open"]) if at != place]}


def closed(hours: Hours, day: str) -> Hours:
    """One more date on which it stays closed; all in their order, each once."""
    return {**hours, "closed": sorted({*hours.get("closed", ()), day})}


def opened(hours: Hours, day: str) -> Hours:
    """That date is as any other; the rest stays in its order."""
    left = [one for one in hours.get("closed", ()) if one != day]
    rest = {name: value for name, value in hours.items() if name != "closed"}
    return {**rest, "closed": left} if left else rest


def time(written: str) -> str:
    """A time of day as it is stored, "9" as "09:00", "930" and "9.30" as "09:30"; what is none stays as it was written."""
    found = _WRITTEN.fullmatch(written)
    return f"{int(found[1]):02}:{found[2] or '00'}" if found else written
