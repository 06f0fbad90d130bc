"""The page "Alert check": whether alerts reach this person, tried link by link, and what to do where they do not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.diagnosis.findings import Finding, Standing, all_hold
from app.ui.desk import Desk
from app.ui.diagnosis import words
from app.ui.labels import WrappedLabel
from app.ui.preferences.page import Page
from app.ui.speech import say

_TONES = {Standing.HOLDS: "ok", Standing.WEAK: "warn", Standing.FAILS: "bad", Standing.UNKNOWN: "muted"}


_GAP = 6


class AlertCheckPage(Page):
    """Begins when it is asked to, and not by itself: a notification is shown for it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.findings: list[Finding] = []
        self.checking = False
        super().__init__(desk, parent)

    def title(self) -> str:
        return self.tr("Alert check")

    def furnish(self) -> None:
        self.advise(
            self.tr("Each part of the way that alerts take is tried for real. A test notification appears, and goes away by itself.")
        )
        self.button = self.deed(self.tr("Check now"), self.check)
        self.rows = self.add(QWidget(self._content))
        self._column_of_rows = QVBoxLayout(self.rows)
        self._column_of_rows.setContentsMargins(0, 2, 0, 8)
        self._column_of_rows.setSpacing(2)
        self.whole = self.say("")
        for finding in self.findings:
            self._show(finding)
        self._show_standing()

    def check(self) -> None:
        """Look at all of it."""
        if self.checking:
            return
        self.checking, self.findings = True, []
        self._clear()
        self._show_standing()
        task = self.desk.tasks.spawn(self._look(), "alert check")
        self.destroyed.connect(lambda _page: task.cancel())

    async def _look(self) -> None:
        try:
            async for finding in self.desk.client.alert_check.findings():
                self.findings.append(finding)
                self._show(finding)
        except Exception:
            self._rest()  # so that another look can be asked for; a page that goes ends the look by cancelling it
            raise
        self._rest()
        say(self.button, self.whole.text())

    def _rest(self) -> None:
        self.checking = False
        self._show_standing()

    def _show(self, finding: Finding) -> None:
        """A link by its name, how it stands, and what to do."""
        head, body = WrappedLabel(self.rows, tone=_TONES[finding.standing], letter="strong"), WrappedLabel(self.rows)
        self._column_of_rows.addSpacing(_GAP)
        for label, said in ((head, words.head(finding)), (body, words.sentence(finding))):
            label.setText(said)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column_of_rows.addWidget(label)

    def _clear(self) -> None:
        while (item := self._column_of_rows.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.deleteLater()

    def _show_standing(self) -> None:
        if self.checking:
            self.whole.setText(self.tr("Checking…"))
        elif self.findings:
            self.whole.setText(words.whole(holds=all_hold(self.findings)))
        self.button.setEnabled(not self.checking)
