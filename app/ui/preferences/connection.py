"""The page "Connection": where the server is, how it is reached, and the way to the proxy's settings."""

from app.core.changes import Changes
from app.core.preferences.values import ProxyChoice
from app.core.proxies import NAMES
from app.ui import texts
from app.ui.preferences.page import Page


class ConnectionPage(Page):
    def title(self) -> str:
        return self.tr("Connection")

    def furnish(self) -> None:
        self.part(self.tr("Server"))
        self.server = self.say("")
        self.state = self.advise("")
        self.part(self.tr("Proxy"))
        self.proxy = self.say("")
        self.lock = self.advise("")
        self.change = self.deed(self.tr("Connection settings…"), self._open, self.tr("Proxy"))
        self.part(self.tr("Certificate"))
        self.advise(
            self.tr(
                "The server has to prove who it is with a certificate that this computer trusts. "
                "One of your company's own is added to the computer's certificates by your administrator."
            )
        )

    def show_more(self) -> None:
        client = self.desk.client
        self.server.setText(client.account.server)
        self.state.setText(texts.connection(client.live.connection, client.live.now()))
        self.proxy.setText(self._proxy())
        self.lock.setText(self.managed(*NAMES))
        self.lock.setVisible(bool(self.lock.text()))
        self.change.setEnabled(self.now.proxy is ProxyChoice.MANUAL or not client.preferences.locked("proxy"))

    def hear(self, changes: Changes) -> None:
        if changes.connection or changes.redial:
            self.show_now()
        super().hear(changes)

    def _proxy(self) -> str:
        setting = self.desk.client.proxies.setting()
        words = {
            ProxyChoice.SYSTEM: self.tr("As this computer's settings say"),
            ProxyChoice.NONE: self.tr("None"),
            ProxyChoice.MANUAL: setting.address,
        }
        return words[setting.choice]

    def _open(self) -> None:
        from app.ui.connection.settings import open_settings  # noqa: PLC0415 - when it is wanted

        open_settings(self.desk, self.window())
