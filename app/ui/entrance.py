"""Which window is shown: the main one to whoever is signed in, else the sign-in window; and the way out."""

from PySide6.QtCore import QObject

from app.core.changes import Changes
from app.core.views import ConnectionState
from app.protocol.errors import ErrorCode
from app.ui import texts
from app.ui.desk import Desk
from app.ui.front import bring
from app.ui.questions import answer, question, way_back
from app.ui.sentence import Sentence
from app.ui.sign_in.window import SignInWindow
from app.ui.window import MainWindow


class Entrance(QObject):
    """`server`: the address to offer when nobody has signed in here yet."""

    def __init__(self, desk: Desk, window: MainWindow, server: str) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._server = server
        self._sign_in: SignInWindow | None = None
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        self._begins = not window.isVisible()  # nobody knows yet who comes in; who was in before sees what is stored
        window.may_show = self._may_show
        window.sign_in.connect(self._show)
        window.sign_out.connect(self._ask_to_sign_out)

    def ask_in(self, sentence: str = "") -> None:
        """Show the sign-in window, saying why, also where a sign-in could not be had from the keyring."""
        self._begins = False
        if self._sign_in is None:
            account = self._desk.client.account
            self._sign_in = SignInWindow(self._desk, account.server or self._server, account.email)
            self._sign_in.signed_in.connect(self.come_in)
            self._sign_in.closing.connect(self._closed)
        shut = self._desk.client.account.secrets_shut
        self._sign_in.say(sentence or (self.tr("The keyring of this computer is locked. Unlock it to stay signed in.") if shut else ""))
        self._show()
        client = self._desk.client
        if client.live.connection.why == ErrorCode.NOT_ENTITLED or not client.store.settings.may_be_seen():
            self._window.hide()  # there is nothing to be seen, or nothing that may be: what was typed is kept

    def come_in(self) -> None:
        """Somebody is signed in: show the main window, and say so where the sign-in will not be kept."""
        self._begins = False
        self._drop()
        self._window.come_to_front()
        if not self._desk.client.account.secrets_kept:
            said = Sentence(lambda: self.tr("There is no keyring on this computer, so you are signed in for this run only."))
            self._window.tell(said)

    def go_on(self) -> None:
        """The sign-in that was kept is good: show the main window where it was not shown yet."""
        if self._begins:
            self.come_in()

    def release(self) -> None:
        """Be told of nothing any more."""
        self._unsubscribe()
        self._drop()

    def _changed(self, changes: Changes) -> None:
        connection = self._desk.client.live.connection
        if (changes.me or changes.connection) and self._nobody_is_in() and self._sign_in is None:
            self.ask_in(texts.refusal(connection.why, {}) if connection.why else "")

    def _may_show(self) -> bool:
        """Whether the main window may be seen. While it is not known yet who comes in, it comes by itself."""
        return not self._begins and self._sign_in is None and not self._nobody_is_in()

    def _nobody_is_in(self) -> bool:
        client = self._desk.client
        return client.live.connection.state is ConnectionState.SIGNED_OUT and not client.account.is_signed_in

    def _show(self) -> None:
        if self._sign_in is not None:
            bring(self._sign_in)

    def _closed(self) -> None:
        if not self._window.isVisible():
            self._window.leave.emit()

    def _ask_to_sign_out(self) -> None:
        unsent = self._desk.client.account.unsent()

        def words() -> str:
            kept = self.tr("Your conversations are removed from this computer; the server keeps them.")
            return self.tr("%Ln reply(s) or change(s) not sent yet would be lost.", "", unsent) + "\n" + kept if unsent else kept

        box = question(self._window, Sentence(lambda: self.tr("Sign out?")), Sentence(words))
        out = answer(box, Sentence(lambda: self.tr("Sign out")), "plain", self._sign_out)
        stay = way_back(box, Sentence(lambda: self.tr("Stay signed in")))
        box.setDefaultButton(stay if unsent else out)
        box.open()

    def _sign_out(self) -> None:
        self._desk.tasks.spawn(self._desk.client.account.sign_out(), "sign_out")

    def _drop(self) -> None:
        if self._sign_in is not None:
            self._sign_in.closing.disconnect(self._closed)
            self._sign_in.close()
            self._sign_in.deleteLater()
            self._sign_in = None
