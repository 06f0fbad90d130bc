"""The company's settings at work: loaded, changed, kept on this machine while they are not saved, and saved."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal

from app.core.company.editing import Edited, opened, unfit, with_values
from app.core.errors import ApiError, AppError
from app.protocol.company import Company, CompanyChange, CompanySettings
from app.protocol.errors import ErrorCode
from app.ui import texts
from app.ui.company.kept_bench import KeptBench
from app.ui.company.standing import Clash, Standing
from app.ui.desk import Desk
from app.ui.foreign import filled
from app.ui.sentence import Sentence


class Bench(KeptBench[Standing]):
    """`look`: the setting with this name is to be seen. `told`: something to say calmly."""

    told = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.edited: Edited | None = None
        self.standing = Standing()

    @property
    def changed(self) -> tuple[str, ...]:
        """The names of the settings that are not saved."""
        return self.edited.changed if self.edited is not None else ()

    def load(self) -> None:
        """Ask for them as they are now. What was changed here stays."""
        self._desk.tasks.spawn(self._load(self._answers.begin()), "company")

    def change(self, values: Mapping[str, Any]) -> None:
        """Somebody changed these, by name."""
        if self.edited is None:
            return
        groups = {name.partition(".")[0] for name in values} | set(values)
        self.edited = self.edited.done(values)
        self.standing = self.standing.without(groups)
        self.breath.start()
        self._moved()

    def discard(self) -> None:
        """As they were saved last, by whomever."""
        if self.edited is not None:
            self.edited, self.standing = opened(self.edited.base), replace(self.standing, wrong={}, trouble="", clash=None)
            self.keep()
            self._moved()

    def take_theirs(self) -> None:
        """What both changed is as the other has it; the rest of one's own changes stays."""
        clash = self.standing.clash
        if self.edited is not None and clash is not None:
            self.edited = Edited(self.edited.base, with_values(self.edited.now, clash.theirs))
            self.standing = replace(self.standing, clash=None)
            self.keep()
            self._moved()

    def save(self) -> None:
        """Let them be so for everybody."""
        if self.edited is None or not self.changed or self.standing.busy:
            return
        wrong = unfit(self.edited.now)
        if wrong:
            self._complain(wrong[0], Sentence(lambda: self.tr("Please write a name.")))
            return
        self.keep()
        self._stand(replace(self.standing, busy=True, trouble="", wrong={}))
        self._desk.tasks.spawn(self._save(), "company_save")

    def keep_draft(self) -> None:
        if self.edited is None:
            return
        if self.edited.changed:
            self._desk.client.company_draft.keep(self.edited)
        else:
            self._desk.client.company_draft.drop()

    def settle(self) -> None:
        """The window goes: keep what has just been changed. What is being saved still is."""
        self.keep()
        self._end()

    def may_again(self) -> None:
        """Who is signed in is another, or has other rights: the server is believed anew."""
        self._stand(replace(self.standing, refused=False))

    async def _load(self, counts: Callable[[], bool]) -> None:
        try:
            company = await self._desk.client.company.read()
        except AppError as error:
            if counts():
                self._stand(replace(self.standing, failure=error))
        else:
            if counts():
                self._follow(company)

    def _follow(self, company: Company) -> None:
        """The settings are so now: what was changed here, or left unsaved the last time, stays."""
        fresh = self.edited is None
        edited = self.edited or self._desk.client.company_draft.find() or opened(company)
        followed = edited.followed(company)
        self.edited = followed.edited
        self.standing = replace(self.standing, failure=None)
        if followed.both:
            self.standing = replace(self.standing, clash=Clash.of(company, followed.both))
        if fresh and self.changed:
            self._tell(Sentence(lambda: self.tr("Your changes that were not saved are back.")))
        self._moved()

    async def follow_other(self, error: ApiError) -> tuple[str | None, bool]:  # noqa: ARG002 - the settings themselves say who it was
        company = await self._desk.client.company.read()
        by = company.changed_by_name or self.tr("The server's operator")
        self._follow(company)
        if self.changed and self.standing.clash is not None:
            return None, False
        return by, bool(self.changed)

    async def send(self) -> None:
        if self.edited is None:
            return
        sent = replace(self.edited.now, name=self.edited.now.name.strip())
        self.edited = replace(self.edited, now=sent)
        company = await self._desk.client.company.save(CompanyChange(revision=self.edited.base.revision, settings=sent))
        self._took(company, sent)

    def _took(self, company: Company, sent: CompanySettings) -> None:
        """They are saved; what was changed while they were is not."""
        self._answers.drop()  # what was asked for before may be older
        if self.edited is not None:
            typed = Edited(replace(company, settings=sent), self.edited.now)
            self.edited = typed.followed(company).edited
        self.standing = replace(self.standing, clash=None)
        self.keep()

    def not_saved(self, error: AppError) -> None:
        field = error.detail.get("field", "")
        if error.code == ErrorCode.SETTING_INVALID and field:
            self._complain(field, texts.refusal(error.code, {}))
        elif error.code == ErrorCode.NOT_ALLOWED:
            self._stand(replace(self.standing, refused=True))
        else:
            self._stand(replace(self.standing, trouble=texts.error(error)))
        if self._over:
            self._tell(texts.error(error))

    def _complain(self, field: str, words: str) -> None:
        self._stand(replace(self.standing, wrong={field: words}))
        if not self._over:
            self.look.emit(field)

    def saved_beside(self, by: str) -> None:
        self._tell(Sentence(partial(self._said_of, by)))

    def _said_of(self, by: str) -> str:
        beside = self.tr("Saved. {name} had saved meanwhile: what you did not change is as they have it.")
        return filled(beside, name=by) if by else self.tr("Saved.")

    def _tell(self, sentence: str) -> None:
        """Say it here, or in the main window where this one is gone by now."""
        (self._desk.tell if self._over else self.told.emit)(sentence)
