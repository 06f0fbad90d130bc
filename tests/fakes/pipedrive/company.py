"""What a made-up company keeps in Pipedrive: its users, persons, organizations, leads, deals, notes and activities."""

import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from itertools import count
from typing import Any

Row = dict[str, Any]
Clock = Callable[[], int]
DOMAIN = "acme-crm"


class Shelf:
    """The rows of one kind, oldest first, deleted ones among them. `stamp` writes a time as this kind's rows have it."""

    def __init__(self, clock: Clock, stamp: str, identify: Callable[[], Any]) -> None:
        self._clock = clock
        self._stamp = stamp
        self._identify = identify
        self._rows: dict[Any, Row] = {}

    def add(self, **values: Any) -> Row:
        """A new row."""
        now = self._now()
        row = {"id": self._identify(), "add_time": now, "update_time": now, "is_deleted": False} | values
        self._rows[row["id"]] = row
        return row

    def change(self, key: Any, values: Row) -> Row:
        """The row with these values in it."""
        self._rows[key] |= values | {"update_time": self._now()}
        return self._rows[key]

    def delete(self, key: Any) -> None:
        """Somebody deletes it in Pipedrive."""
        self._rows[key]["is_deleted"] = True

    def get(self, key: Any) -> Row | None:
        """The row, unless it was deleted."""
        row = self._rows.get(key)
        return row if row is not None and not row["is_deleted"] else None

    def rows(self) -> list[Row]:
        """All that are not deleted."""
        return [row for row in self._rows.values() if not row["is_deleted"]]

    def since(self, moment: str) -> list[Row]:
        """Those changed at that time or after it; all where it is empty. Seconds count, as in the real one's own."""
        wanted = moment[:19].replace("T", " ")
        return [row for row in self.rows() if row["update_time"][:19].replace("T", " ") >= wanted]

    def _now(self) -> str:
        return datetime.fromtimestamp(self._clock() / 1000, UTC).strftime(self._stamp)


class Company:
    """All of it. `indexing`: whether search finds what is new; the real one's search lags behind its lists."""

    def __init__(self, clock: Clock) -> None:
        numbers = count(101)
        second, fraction = "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S.000Z"

        def number() -> int:
            return next(numbers)

        self.indexing = True
        self._unindexed: set[int] = set()
        self.users = [_user(1, "Zoe Admin", "zoe@acme.example"), _user(2, "Anna Nowak", "anna@acme.example")]
        self.persons = Shelf(clock, second, number)
        self.organizations = Shelf(clock, second, number)
        self.deals = Shelf(clock, second, number)
        self.activities = Shelf(clock, second, number)
        self.leads = Shelf(clock, fraction, lambda: str(uuid.uuid4()))
        self.notes = Shelf(clock, "%Y-%m-%d %H:%M:%S", number)

    def person(self, name: str, *, email: str = "", phone: str = "", organization: int | None = None) -> Row:
        """A person who is there already."""
        emails = [{"value": email, "primary": True, "label": "work"}] if email else []
        phones = [{"value": phone, "primary": True, "label": "work"}] if phone else []
        return self.persons.add(name=name, emails=emails, phones=phones, org_id=organization, owner_id=1)

    def organization(self, name: str) -> Row:
        """An organization that is there already."""
        return self.organizations.add(name=name, address=None, owner_id=1)

    def made(self, row: Row) -> Row:
        """A row came over the API: search may not know it yet."""
        if not self.indexing:
            self._unindexed.add(row["id"])
        return row

    def index(self) -> None:
        """Search has caught up."""
        self.indexing = True
        self._unindexed.clear()

    def found(self, rows: Iterable[Row]) -> list[Row]:
        """Those of them that search knows."""
        return [row for row in rows if row["id"] not in self._unindexed]


def _user(number: int, name: str, email: str) -> Row:
    return {"id": number, "name": name, "email": email, "active_flag": True, "is_deleted": False, "default_currency": "EUR"}
