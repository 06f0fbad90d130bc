"""The page "Data retention": for how long closed conversations and their files are kept, and what is erased for good."""

from app.protocol.company import CompanySettings
from app.ui.company.days_field import DaysField
from app.ui.company.erasures import Erasures
from app.ui.company.page import Page

_CHATS, _FILES = "keep_chats_days", "keep_files_days"


class RetentionPage(Page):
    def title(self) -> str:
        return self.tr("Data retention")

    def names(self) -> dict[str, str]:
        return {_CHATS: self.tr("Keep closed conversations"), _FILES: self.tr("Keep files of closed conversations")}

    def furnish(self) -> None:
        self.rows: dict[str, DaysField] = {}
        advice = {
            _CHATS: self.tr("Open conversations always stay. Leads, deals and activities made from a conversation stay where they are."),
            _FILES: self.tr("Files go with their conversation at the latest. Where they go first, the conversation still names them."),
        }
        self.warnings = {}
        for name, said in self.names().items():
            field = self.rows[name] = self.place(name, said, DaysField())
            field.picked.connect(lambda days, name=name: self.changed.emit({name: days}))
            self.warnings[name] = self.advise("")
            self.advise(advice[name])

    def show_fields(self, settings: CompanySettings) -> None:
        for name, field in self.rows.items():
            days = getattr(settings, name)
            field.show_days(days)
            self.warnings[name].setVisible(days is not None)
            self.warnings[name].set_tone("warn")
            self.warnings[name].setText(_erased(name, days) if days is not None else "")

    def said(self, name: str, settings: CompanySettings) -> str:
        days = getattr(settings, name)
        return self.tr("for ever") if days is None else Erasures().days(days)

    def caution(self, before: CompanySettings, after: CompanySettings) -> str:
        shorter = [name for name in self.names() if _is_shorter(getattr(after, name), getattr(before, name))]
        if not shorter:
            return ""
        erased = " ".join(_erased(name, getattr(after, name)) for name in shorter)
        when = self.tr("What is older than that already goes an hour after you save. Until then you can put the setting back.")
        return " ".join((erased, when))


def _is_shorter(days: int | None, than: int | None) -> bool:
    return days is not None and (than is None or days < than)


def _erased(name: str, days: int) -> str:
    return Erasures().chats(days) if name == _CHATS else Erasures().files(days)
