"""The check of alerts in the running program, which has the sign-in and knows of its tray."""

from app.core.client import Client
from app.core.diagnosis.examination import Probe
from app.core.diagnosis.findings import TraySeen
from app.desktop.notifier.desktop import DesktopNotifier
from app.desktop.starting.launch import Launch
from app.desktop.starting.system import autostart
from app.diagnosis.chain import Chain
from app.diagnosis.chosen import chosen_by
from app.diagnosis.signed_in import OwnSignIn
from app.net.way import Ways
from app.ui.tray import Tray


def probes(client: Client, ways: Ways, launch: Launch, notifier: DesktopNotifier) -> tuple[Probe, ...]:
    """Those of now: who is signed in where may be another later."""
    account = client.account
    starts = autostart(launch) if client.preferences.now.autostart else None
    tray = TraySeen(screen=True, tray=Tray.available())
    chosen = chosen_by(client.queries.me(), client.preferences.now, client.live.local_now())
    return Chain(account.server, ways, OwnSignIn(account), lambda: tray, starts, notifier.library(), chosen).probes()
