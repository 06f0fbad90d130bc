"""The page "Account": who is signed in where, and the way out."""

from PySide6.QtCore import Signal

from app.ui.preferences.page import Page


class AccountPage(Page):
    """`sign_out`: somebody wants to."""

    sign_out = Signal()

    def title(self) -> str:
        return self.tr("Account")

    def furnish(self) -> None:
        self.part(self.tr("Signed in as"))
        self.name, self.email = self.say(""), self.say("")
        self.part(self.tr("Company"))
        self.company = self.say("")
        self.part(self.tr("Server"))
        self.server = self.say("")
        self.advise(self.tr("An administrator of your company can change your name, your e-mail address and what you may do."))
        self.out = self.deed(self.tr("Sign out…"), self.sign_out.emit)

    def show_more(self) -> None:
        me = self.desk.client.queries.me()
        self.name.setText(me.agent.name if me else "")
        self.email.setText(me.agent.email if me else "")
        self.company.setText(me.account.name if me else "")
        self.server.setText(self.desk.client.account.server)
