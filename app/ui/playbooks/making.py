"""A new playbook: its name, its site, and what it begins as."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.protocol.company import CompanySite
from app.protocol.ids import new_id
from app.protocol.playbooks import NewPlaybook, PlaybookTemplate
from app.ui import language
from app.ui.asking_dialog import AskingDialog
from app.ui.choice_box import ChoiceBox
from app.ui.desk import Desk
from app.ui.labels import PlainLabel, WrappedLabel, menu_text
from app.ui.playbooks import words
from app.ui.playbooks.new_look import NewLook
from app.ui.wait import Wait

LONGEST_NAME = 100
_WIDTH = 680


class Making(AskingDialog):
    """`made`: it is, with this id, which stays the same so that trying again makes no second one."""

    made = Signal(str)

    def __init__(self, desk: Desk, sites: Sequence[CompanySite], site: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = new_id()
        self._templates: list[PlaybookTemplate] = []
        self.name, self.site = QLineEdit(self), ChoiceBox(self)
        self.name.setMaxLength(LONGEST_NAME)
        for one in sites:
            self.site.addItem(one.name, one.key)
        self.site.setCurrentIndex(max(0, self.site.findData(site)))
        self.look = NewLook(desk.theme, self)
        self._names = [PlainLabel(parent=self) for _ in range(3)]
        self.choices = QButtonGroup(self)
        self.wait = Wait(self)
        self.trouble = WrappedLabel(self, tone="bad")
        self.make, self.cancel = QPushButton(self), QPushButton(self)
        self.make.setProperty("kind", "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self.reject)
        self._kinds = QWidget(self)
        self._column = QVBoxLayout(self._kinds)
        self._lay_out()
        self._retranslate()
        self._offer(self._empty())
        self.wait.begin()
        desk.tasks.spawn(self._load(), "playbook_templates")

    def offer_templates(self, templates: Sequence[PlaybookTemplate]) -> None:
        """These can be begun with; the first is what is meant unless another is chosen."""
        self.wait.end()
        for place, template in enumerate(templates):
            self._offer(template, place)
        if templates:
            self.choices.buttons()[-len(templates)].setChecked(True)

    def explain(self, error: AppError) -> None:
        """Say what went wrong; what was typed stays."""
        self.wait.end()
        self.trouble.setText(words.refusal(error))
        self.trouble.show()
        self.make.setEnabled(True)

    async def _load(self) -> None:
        try:
            templates = await self._desk.client.playbooks.templates(language.spoken())
        except AppError as error:
            if self._open:
                self.explain(error)
        else:
            if self._open:
                self.offer_templates(templates)

    def _make(self) -> None:
        template = self._templates[self.choices.checkedId()]
        name = self.name.text().strip() or template.name
        self.trouble.hide()
        self.make.setEnabled(False)
        self.wait.begin()
        new = NewPlaybook(id=self._id, site=self.site.currentData(), name=name, definition=self.look.dressed(template.definition))
        self._desk.tasks.spawn(self._create(new), "playbook_create")

    async def _create(self, new: NewPlaybook) -> None:
        try:
            await self._desk.client.playbooks.create(new)
        except AppError as error:
            if self._open:
                self.explain(error)
        else:
            if self._open:
                self.made.emit(new.id)
                self.accept()

    def _offer(self, template: PlaybookTemplate, place: int = 0) -> None:
        """One more to choose from, at a place above the empty one."""
        choice = QRadioButton(menu_text(template.name), self)
        advice = WrappedLabel(self, tone="muted", letter="small")
        advice.setText(template.text)
        advice.setContentsMargins(26, 0, 0, 6)
        self._templates.append(template)
        self.choices.addButton(choice, len(self._templates) - 1)
        choice.setChecked(len(self._templates) == 1)
        choice.setAccessibleDescription(template.text)
        self._column.insertWidget(2 * place, choice)
        self._column.insertWidget(2 * place + 1, advice)

    def _empty(self) -> PlaybookTemplate:
        me = self._desk.client.queries.me()
        greeting: dict[str, Any] = {"type": "greeting", "id": "greeting-1", "text": self.tr("Hello! 👋")}
        definition = {"bot_name": me.account.name if me else self.tr("Chatbot"), "start": "greeting-1", "cards": [greeting]}
        return PlaybookTemplate(id="", name=self.tr("Empty playbook"), text=self.tr("Only a greeting."), definition=definition)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("New playbook"))
        for label, said in zip(self._names, (self.tr("Name"), self.tr("Site"), self.tr("Begin with")), strict=True):
            label.setText(said)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("As the template"))
        self.site.setAccessibleName(self.tr("Site"))
        self.make.setText(self.tr("Create"))
        self.cancel.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.make)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        first = QVBoxLayout()
        first.setSpacing(6)
        for label, part in zip(self._names, (self.name, self.site, self._kinds), strict=True):
            first.addWidget(label)
            first.addWidget(part)
            first.addSpacing(6)
        first.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addLayout(first, 3)
        halves.addWidget(self.look, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addLayout(halves)
        column.addWidget(self.wait)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        self.trouble.hide()
        self.setMinimumWidth(self._desk.theme.pixels(_WIDTH))
