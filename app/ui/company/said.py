"""What is said of the settings as a whole: which are not saved, what is in the way, and what both of two people changed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.core.company.editing import Edited
from app.ui.company.page import Page
from app.ui.company.standing import Clash, Standing
from app.ui.counts import Counts
from app.ui.foreign import filled
from app.ui.sentence import anew


class Said(QObject):
    """`pages`: those that know what their settings are called."""

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self._pages = pages

    def names(self, settings: Iterable[str]) -> str:
        """What these are called."""
        called = {name: said for page in self._pages for name, said in page.names().items()}
        return ", ".join(dict.fromkeys(called.get(name, name) for name in settings))

    def state(self, standing: Standing, changed: Sequence[str]) -> str:
        """Whether they are saved; empty where nothing is to be said."""
        if standing.busy:
            return self.tr("Saving…")
        if standing.wrong:
            return f"{Counts().problems(len(standing.wrong))}: {self.names(standing.wrong)}"
        return self.tr("Not saved yet: {settings}").format(settings=self.names(changed)) if changed else ""

    def caution(self, edited: Edited | None) -> str:
        """What is lost for good when these are saved; empty: nothing."""
        if edited is None:
            return ""
        return " ".join(filter(None, (page.caution(edited.base.settings, edited.now) for page in self._pages)))

    def reason(self, reason: str, *, changed: bool) -> str:
        """Why nothing can be changed. `changed`: something was, and cannot be saved any more."""
        return " ".join((reason, self.tr("What you changed is not saved, and stays here for you to copy."))) if changed else reason

    def trouble(self, why: str) -> str:
        """They were not saved."""
        return " ".join((self.tr("Not saved."), anew(why), self.tr("Your changes are kept here.")))

    def clash(self, clash: Clash) -> str:
        """Somebody else saved meanwhile, and changed the same."""
        who = clash.by or self.tr("The server's operator")
        both = "; ".join(f"{self.names((name,))}: {self._value(name, clash)}" for name in clash.theirs)
        said = self.tr("{name} saved meanwhile, and changed the same as you. Theirs: {settings}. Save to put yours in their place.")
        return filled(said, name=who, settings=both)

    def copy(self, edited: Edited) -> None:
        """Put what was changed on the clipboard."""
        lines = [f"{self.names((name,))}: {self._page(name).said(name, edited.now)}" for name in edited.changed]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _value(self, name: str, clash: Clash) -> str:
        return self._page(name).said(name, clash.settings)

    def _page(self, name: str) -> Page:
        return next(page for page in self._pages if name in page.names())
