"""The colleagues that the palette offers: to hand the open conversation to, or to see which closed ones were theirs."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.protocol.people import Agent, Presence
from app.ui.foreign import filled
from app.ui.palette.entry import Entry
from app.ui.window import MainWindow


def people(window: MainWindow, show_theirs: Callable[[str], None]) -> Iterator[Entry]:
    """Everybody in the company but oneself, those online first. `show_theirs`: the conversations of this name are wanted."""
    me = window.desk.client.queries.me()
    for agent in window.desk.client.queries.agents():
        if me is None or agent.id != me.agent.id:
            yield from _ways_to(window, agent, show_theirs)


def _ways_to(window: MainWindow, agent: Agent, show_theirs: Callable[[str], None]) -> Iterator[Entry]:
    view, online = window.conversation.view, agent.presence is Presence.ONLINE
    presence = QCoreApplication.translate("Palette", "Online") if online else QCoreApplication.translate("Palette", "Offline")
    if view is not None and view.can_reassign and view.header.owner != agent.id:
        said = filled(QCoreApplication.translate("Palette", "Reassign to {name}"), name=agent.name)
        give = partial(window.conversation.chat.give, agent.id, agent.name, absent=not online)
        yield Entry(f"reassign {agent.id}", said, QCoreApplication.translate("Palette", "Colleague"), give, presence, icon="next")
    yield Entry(
        f"agent {agent.id}",
        agent.name,
        QCoreApplication.translate("Palette", "Colleague"),
        partial(show_theirs, agent.name),
        filled(QCoreApplication.translate("Palette", "{presence} · show their closed conversations"), presence=presence),
        face=agent.name,
        stays=True,
    )
