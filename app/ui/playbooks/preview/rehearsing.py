"""The talk with the server about a rehearsal: asked anew with each change, and only the newest answer counts."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.core.changes import Changes
from app.core.errors import ApiError, AppError
from app.core.playbooks.definition import Definition
from app.core.playbooks.rehearsal import Crew, Rehearsal, consent, look
from app.core.views import ConnectionState
from app.protocol.company import CompanySite
from app.protocol.errors import ErrorCode
from app.protocol.playbooks import PlaybookRun
from app.ui import language
from app.ui.after import after
from app.ui.desk import Desk
from app.ui.latest import Latest

BREATH_MS = 300
"""For so long nothing is changed before it is tried."""

NOTHING: Definition = {"start": "", "cards": []}


class Rehearsing(QObject):
    """`changed`: there is another picture, or something else to say about it.

    `run`: the last one that succeeded, of the definition `of`; `trouble`: why there is no newer one. `acted`: the person did something as
    the visitor since it was shown.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Latest()
        self._wanted: Definition | None = None
        self.rehearsal = Rehearsal()
        self.run: PlaybookRun | None = None
        self.of: Definition = NOTHING
        self.trouble: AppError | None = None
        self.acted = False
        self._sites: Mapping[str, CompanySite] = {}
        self._key = ""
        self.breath = after(BREATH_MS, self.ask, self)
        self.destroyed.connect(desk.client.changes.subscribe(self._follow))

    def begin(self, definition: Definition, site: str) -> None:
        """Another playbook, of the site with this key: its visitor has said nothing yet."""
        self.end()
        self._wanted, self._key, self.acted = definition, site, True

    def end(self) -> None:
        """Nothing of it is wanted any more."""
        self.breath.stop()
        self._answers.drop()
        self._wanted, self.run, self.of, self.trouble = None, None, NOTHING, None
        self.rehearsal = self.rehearsal.anew()
        self.changed.emit()

    def stand_on(self, sites: Mapping[str, CompanySite]) -> None:
        """The sites as they are, by key: what a playbook leaves to its site is theirs."""
        if sites != self._sites:
            self._sites = sites
            self.changed.emit()

    def follow(self, definition: Definition) -> None:
        """It is being changed."""
        self._wanted = definition
        self.breath.start()

    def ask(self) -> None:
        """Ask for it as it is now."""
        self.breath.stop()
        if self._wanted is not None:
            self._desk.tasks.spawn(self._tried(self._answers.begin(), self._wanted), "playbook_trial")

    def show(self, run: PlaybookRun, of: Definition) -> None:
        """That came of it."""
        self.run, self.of, self.trouble = run, of, None
        self.changed.emit()

    def explain(self, trouble: AppError) -> None:
        """Nothing came of it, for this reason; what came of it last stays."""
        self.trouble = trouble
        self.changed.emit()

    def agree(self) -> None:
        """The visitor agrees to what they are asked to."""
        self.rehearsal = replace(self.rehearsal, agreed=consent(self.of))
        self.changed.emit()

    def say(self, answer: str = "", text: str = "") -> None:
        """The visitor chooses an answer, or writes."""
        if self.run is not None:
            self._go_on(self.rehearsal.said(self.run, answer, text))

    def back(self) -> None:
        """The last thing that the visitor said is taken back."""
        if self.run is not None:
            self._go_on(self.rehearsal.back(self.run))

    def restart(self) -> None:
        """The visitor begins anew."""
        self._go_on(self.rehearsal.anew())

    def call(self, crew: Crew, after_s: int) -> None:
        """Others are there to answer."""
        self._go_on(self.rehearsal.among(crew, after_s))

    @property
    def accent(self) -> str:
        """The colour of what is shown; empty: neither playbook nor site names one."""
        site = self._sites.get(self._key)
        return look(self.of, "accent") or (site.accent if site is not None else "")

    @property
    def language(self) -> str:
        """The language of what is shown; empty: neither playbook nor site names one."""
        site = self._sites.get(self._key)
        return look(self.of, "language") or (site.language if site is not None else "")

    @property
    def wrong_card(self) -> str:
        """The card at which it stops, for it is wrong; empty: none is known."""
        return self.trouble.detail.get("card", "") if isinstance(self.trouble, ApiError) else ""

    @property
    def may_ask_again(self) -> bool:
        """Whether the server did not answer, or not what was asked."""
        return self.trouble is not None and self.trouble.code != ErrorCode.PLAYBOOK_INVALID

    @property
    def unreached_cards(self) -> tuple[str, ...]:
        """The cards that no visitor reaches, in order."""
        return self.run.unreached_cards if self.run is not None and self.run.whole else ()

    def next_unreached(self, card: str) -> str:
        """The one after this, or the first of them; empty: there is none."""
        found = self.unreached_cards
        place = found.index(card) + 1 if card in found else 0
        return found[place % len(found)] if found else ""

    def _go_on(self, rehearsal: Rehearsal) -> None:
        self.rehearsal, self.acted = rehearsal, True
        self.ask()

    async def _tried(self, counts: Callable[[], bool], definition: Definition) -> None:
        spoken = language.spoken()
        try:
            trial = self.rehearsal.trial(definition, self.language or spoken)
            run = await self._desk.client.playbooks.trial(trial, spoken)
        except AppError as error:
            if counts():
                self.explain(error)
        else:
            if counts():
                self.show(run, definition)

    def _follow(self, changes: Changes) -> None:
        """What could not be asked is asked when the connection is back."""
        online = changes.connection and self._desk.client.live.connection.state is ConnectionState.ONLINE
        if online and self.may_ask_again:
            self.ask()
