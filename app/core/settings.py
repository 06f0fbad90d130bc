"""The few values that outlive the cache: device, server, e-mail, who is signed in."""

import msgspec

from app.core.database import Database
from app.protocol.errors import ErrorCode
from app.protocol.ids import AgentId, DeviceId, new_id
from app.protocol.people import Me

_decode_me = msgspec.json.Decoder(Me).decode
_encode = msgspec.json.Encoder().encode
PREFERENCES, POLICY = "preferences", "policy"
ENDED_BY = "ended_by"


class Settings:
    """Named texts in the store. Each method raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.ends_by = ""
        """Why the sign-in has ended while that is not noted, be it that there was no room: it counts already."""

    def get(self, name: str) -> str:
        """The value, or empty."""
        rows = self._database.read("SELECT value FROM setting WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else ""

    def put(self, name: str, value: str) -> None:
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))

    @property
    def lost(self) -> bool:
        """Whether what was set here could not be read any more, so that it begins anew in this run."""
        return self._database.settings_lost

    def anything_preferred(self) -> bool:
        """Whether a person, or a policy, has ever set a preference here; what reads them is not to be loaded for nothing."""
        rows = self._database.read("SELECT 1 FROM setting WHERE name IN (?, ?) AND value <> ''", (PREFERENCES, POLICY))
        return bool(rows)

    def device(self) -> DeviceId:
        """This installation's id, made at the first asking."""
        if not self.get("device"):
            self.put("device", new_id())
        return DeviceId(self.get("device"))

    def me(self) -> Me | None:
        """Who is signed in, as the server said last; None also where this version cannot read it, until the server says it again."""
        text = self.get("me")
        try:
            return _decode_me(text) if text else None
        except msgspec.DecodeError:
            return None

    def is_somebodys(self) -> bool:
        """Whether somebody signed in here and not out again, be it that `me` cannot say who."""
        return bool(self.get("me"))

    def may_be_seen(self) -> bool:
        """Whether what is stored may be seen before somebody has signed in anew: not where the company has no Live Chat any more."""
        return self.me() is not None and self.ended_by != ErrorCode.NOT_ENTITLED and not self.is_to_be_cleared()

    def is_to_be_cleared(self) -> bool:
        """Whether conversations are here that the account that was taken away has left: there was no room to clear them away."""
        return self.ended_by == ErrorCode.REVOKED and bool(self._database.read("SELECT 1 FROM conversation LIMIT 1"))

    def note_end(self, code: str) -> None:
        """Note why the server ended the sign-in; empty: somebody is in again."""
        self.put(ENDED_BY, code)
        self.ends_by = ""

    @property
    def ended_by(self) -> str:
        """Why the server ended the last sign-in here, as an ErrorCode; empty where it did not."""
        return self.ends_by or self.get(ENDED_BY)

    def put_me(self, me: Me) -> None:
        self.put("me", _encode(me).decode())

    def my_id(self) -> AgentId | None:
        me = self.me()
        return me.agent.id if me else None
