"""The page "Absence": when somebody who lost the connection counts as away, and for how long they keep their chats then."""

from app.protocol.company import MINUTE_MS, CompanySettings
from app.ui.company.lengths import Lengths
from app.ui.company.page import Page
from app.ui.value_box import ValueBox

_GRACE = (15_000, 30_000, 45_000, *(minutes * MINUTE_MS for minutes in (1, 2, 3, 5, 10)))
_RETURN = tuple(minutes * MINUTE_MS for minutes in (1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440))


class AbsencePage(Page):
    def title(self) -> str:
        return self.tr("Absence")

    def names(self) -> dict[str, str]:
        return {"grace_ms": self.tr("Lost connection"), "return_after_ms": self.tr("Chats of somebody who is away")}

    def furnish(self) -> None:
        names, lengths = self.names(), Lengths()
        self.grace = self.place(
            "grace_ms",
            names["grace_ms"],
            ValueBox({ms: lengths.of(ms) for ms in _GRACE}),
            self.tr(
                "For so long somebody whose connection is lost still counts as online, and new chats reach the team because of them. "
                "Longer forgives bad networks; shorter tells visitors sooner that nobody is there."
            ),
        )
        self.return_after = self.place(
            "return_after_ms",
            names["return_after_ms"],
            ValueBox({**{ms: self._kept(ms) for ms in _RETURN}, None: self._kept(None)}),
            self.tr(
                "Somebody is away when their window is closed or not connected. When that time is over, their open chats return to "
                "Unassigned, where colleagues can take them. Who only switches to offline keeps theirs."
            ),
        )
        self.grace.picked.connect(lambda ms: self.changed.emit({"grace_ms": ms}))
        self.return_after.picked.connect(lambda ms: self.changed.emit({"return_after_ms": ms}))

    def show_fields(self, settings: CompanySettings) -> None:
        self.grace.show_value(settings.grace_ms, self.said("grace_ms", settings))
        self.return_after.show_value(settings.return_after_ms, self.said("return_after_ms", settings))

    def said(self, name: str, settings: CompanySettings) -> str:
        return self._kept(settings.return_after_ms) if name == "return_after_ms" else Lengths().of(settings.grace_ms)

    def _kept(self, ms: int | None) -> str:
        return self.tr("They keep them for ever") if ms is None else self.tr("They keep them for {time}").format(time=Lengths().of(ms))
