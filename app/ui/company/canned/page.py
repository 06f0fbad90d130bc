"""The page "Canned replies": search and list at the left, the one that is chosen at the right, and its own save below."""

from functools import cached_property

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.views import ConnectionState
from app.protocol.company import CannedReply
from app.protocol.people import Me
from app.ui.company.canned.bench import RepliesBench
from app.ui.company.canned.editor import ReplyEditor
from app.ui.company.canned.foot import RepliesFoot
from app.ui.company.canned.list import RepliesList
from app.ui.company.canned.search import RepliesSearch
from app.ui.company.page import Page
from app.ui.empty import Empty
from app.ui.labels import set_tip
from app.ui.trouble import Trouble

_LEAST_HEIGHT, _AROUND = 260, 26


class CannedPage(Page):
    saves_itself = True
    most_width = 0

    @cached_property
    def bench(self) -> RepliesBench:
        """What outlives the widgets, which are made anew where language or colours change."""
        bench = RepliesBench(self.desk)
        bench.moved.connect(self._follow)
        bench.look.connect(self._look)
        return bench

    def title(self) -> str:
        return self.tr("Canned replies")

    def may(self, me: Me) -> bool:
        return me.admin or me.deals_admin

    def reason(self) -> str:
        return self.tr("Only administrators and deals admins may change canned replies. Everybody may use them: type / in a chat.")

    def furnish(self) -> None:
        theme = self.desk.theme
        self._opened = getattr(self, "_opened", "")
        self.body = QWidget()
        self.search, self.more = RepliesSearch(theme, self.body), QPushButton(self.tr("Add"), self.body)
        self.list, self.editor = RepliesList(theme, self.body), ReplyEditor(self._agent(), self.body)
        self.foot, self.right = RepliesFoot(self.body), QStackedWidget(self.body)
        self.nothing, self.trouble = Empty(theme, "mine", self.body), Trouble(theme, self.body)
        self.sheet = QScrollArea(self.body)
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.editor.setObjectName("surface")
        self.sheet.setWidget(self.editor)
        for part in (self.nothing, self.trouble, self.sheet):
            self.right.addWidget(part)
        self.list.setAccessibleName(self.tr("Canned replies"))
        self._connect()
        self._lay_out_replies()
        self._fit()
        self.add(self.body, 1)
        self._follow()

    def begin(self) -> None:
        self.bench.load()

    def hear(self, changes: Changes) -> None:
        back = changes.connection and self.desk.client.live.connection.state is ConnectionState.ONLINE
        me = self.desk.client.queries.me()
        edited = self.bench.edited
        others = changes.me and me is not None and edited is not None and me.account.replies != edited.base.revision
        if others or (back and self.bench.standing.failure is not None):
            self.bench.load()

    def allow(self, *, able: bool) -> None:
        super().allow(able=able)
        self.editor.allow(able=able)
        self._follow()

    def save(self) -> None:
        if self._able:
            self.bench.save()

    def release(self) -> None:
        self.bench.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as there is room: list and reply scroll by themselves, and what saves them stays in sight."""
        self.body.setFixedHeight(max(self.desk.theme.pixels(_LEAST_HEIGHT), self.viewport().height() - _AROUND))

    def _follow(self) -> None:
        """What stands there, or how, is another now."""
        edited, standing = self.bench.edited, self.bench.standing
        chosen = edited.find(self._opened) if edited is not None else None
        if edited is not None:
            self.list.show_replies(edited, self.search.words, self._opened)
            if chosen is not None:
                self.editor.show_reply(chosen, edited.fault(chosen))
        elif standing.failure is not None:
            self.trouble.explain(standing.failure)
        self._explain(none=edited is not None and not edited.now)
        lost = edited is None and standing.failure is not None
        self.right.setCurrentWidget(self.sheet if chosen is not None else self.trouble if lost else self.nothing)
        self.foot.show_standing(standing, able=self._able, changed=self.bench.is_changed)
        self.more.setEnabled(self._able and edited is not None and edited.has_room)
        set_tip(self.more, "" if edited is None or edited.has_room else self.tr("There are 500, which is as many as there can be."))

    def _explain(self, *, none: bool) -> None:
        advice = self.tr("Texts that are needed often. In a chat, / and the shortcut bring them into the message.")
        if self.search.words and not none and not self.list.rows.rowCount():
            self.nothing.say(self.tr("Nothing found"), self.tr("No reply has all these words. Try fewer, or only a part of one."))
            return
        self.nothing.say(self.tr("No canned replies yet") if none else self.tr("Choose a reply"), advice)

    def _open(self, id_: str) -> None:
        self._opened = id_
        self._follow()

    def _look(self, id_: str) -> None:
        """Show this one, ready to be written."""
        self._open(id_)
        self.editor.take_keyboard()

    def _erase(self) -> None:
        place = self.list.currentIndex().row()
        self.bench.erase(self._opened)
        beside = self.list.rows.index(min(place, self.list.rows.rowCount() - 1))
        reply = self.list.rows.replies[beside.row()] if beside.isValid() else None
        self._open(reply.id if isinstance(reply, CannedReply) else "")
        self.foot.undo.setFocus()

    def _agent(self) -> str:
        me = self.desk.client.queries.me()
        return me.agent.name if me is not None else ""

    def _connect(self) -> None:
        bench = self.bench
        self.search.wanted.connect(self._follow)
        self.search.down.connect(self.list.setFocus)
        self.list.chosen.connect(self._open)
        self.editor.changed.connect(bench.put)
        self.editor.erased.connect(self._erase)
        self.more.clicked.connect(lambda _checked: self._add())
        self.trouble.again.connect(bench.load)
        self.foot.save.clicked.connect(lambda _checked: bench.save())
        self.foot.give_up.clicked.connect(lambda _checked: bench.discard())
        self.foot.undo.clicked.connect(lambda _checked: bench.bring_back())

    def _add(self) -> None:
        with QSignalBlocker(self.search):
            self.search.clear()
        self.bench.add()

    def _lay_out_replies(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.search, 1)
        top.addWidget(self.more)
        left.addLayout(top)
        left.addWidget(self.list, 1)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addLayout(left, 2)
        both.addWidget(self.right, 3)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(both, 1)
        column.addWidget(self.foot)
