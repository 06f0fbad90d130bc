"""What all that is changed in this window has in common: kept on this machine while it is not saved, and saved beside what others save."""

from abc import abstractmethod
from typing import Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.core.errors import ApiError, AppError
from app.protocol.errors import ErrorCode
from app.ui.after import after
from app.ui.desk import Desk
from app.ui.latest import Latest

BREATH_MS = 600
"""For so long nothing is changed before it is kept."""

_TRIES = 3
_Standing = TypeVar("_Standing", bound=Struct)


class KeptBench(QObject, Generic[_Standing]):
    """`moved`: what stands there, or how (`standing`, which has `busy`), is another now. `look`: what has this name is to be seen."""

    moved = Signal()
    look = Signal(str)
    standing: _Standing

    def __init__(self, desk: Desk) -> None:
        super().__init__()  # nobody's child: an answer may come when the window is gone
        self._desk = desk
        self._answers = Latest()
        self._over = False
        self.breath = after(BREATH_MS, self.keep, self)

    @abstractmethod
    def keep_draft(self) -> None:
        """Put what is not saved into the store, or take it out where nothing is. Raises StoreError."""

    @abstractmethod
    async def send(self) -> None:
        """Have the server take all of it. Raises AppError; EDITED_MEANWHILE: somebody else was faster."""

    @abstractmethod
    async def follow_other(self, error: ApiError) -> tuple[str | None, bool]:
        """Put the other's beside one's own. Who that was, None: a person must look first; and whether there is still something to send."""

    @abstractmethod
    def saved_beside(self, by: str) -> None:
        """It is saved: say so. `by`: who had saved meanwhile, empty: nobody."""

    @abstractmethod
    def not_saved(self, error: AppError) -> None:
        """It is not: say why."""

    def keep(self) -> None:
        """Keep what is not saved on this machine, unless whoever changed it has signed out."""
        self.breath.stop()
        if self._desk.client.queries.me() is not None:
            self._desk.attempt(self.keep_draft)

    def _end(self) -> None:
        """The window goes: nobody is to be told of anything."""
        self._answers.drop()
        self._over = True

    async def _save(self) -> None:
        try:
            by = await self._saved()
        except AppError as error:
            self.not_saved(error)
        else:
            if by is not None:
                self.saved_beside(by)
        finally:
            self._stand(replace(self.standing, busy=False))

    async def _saved(self) -> str | None:
        """Save, again where somebody else was faster and changed something else. Who that was; None: a person must look first."""
        by: str | None = ""
        for _ in range(_TRIES):
            try:
                await self.send()
            except ApiError as error:
                if error.code != ErrorCode.EDITED_MEANWHILE:
                    raise
                by, again = await self.follow_other(error)
            else:
                return by
            if not again:
                return by
        raise ApiError(ErrorCode.BUSY)

    def _stand(self, standing: _Standing) -> None:
        self.standing = standing
        self._moved()

    def _moved(self) -> None:
        if not self._over:
            self.moved.emit()
