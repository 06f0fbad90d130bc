"""The page "Alert check": begun by a button, told link by link, and nothing left behind when the window closes."""

import asyncio
import logging
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from app.core.client import Client
from app.core.diagnosis.examination import Probe
from app.core.diagnosis.findings import ChainLink, Finding, Standing
from app.ui.desk import Desk
from app.ui.preferences.alert_check import AlertCheckPage
from app.ui.theme import Theme
from tests.fakes.counted_tasks import CountedTasks


@pytest.fixture
def tasks() -> CountedTasks:
    return CountedTasks()


@pytest.fixture
def page(client: Client, theme: Theme, tasks: CountedTasks) -> Iterator[AlertCheckPage]:
    made = AlertCheckPage(Desk(client, theme, tasks, lambda _words: None))
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def finds(finding: Finding) -> Probe:
    async def look() -> tuple[Finding, ...]:
        return (finding,)

    return Probe((finding.link,), look, 60.0)


def said(page: AlertCheckPage) -> list[str]:
    return [label.text() for label in page.rows.findChildren(QLabel)]


HOLDS = finds(Finding(ChainLink.SERVER, Standing.HOLDS, "answers", "https://chat.example"))
FAILS = finds(Finding(ChainLink.KEYRING, Standing.FAILS, "locked"))


async def test_each_link_is_told_with_its_remedy(page: AlertCheckPage, client: Client, tasks: CountedTasks) -> None:
    client.alert_check.probes = lambda: (HOLDS, FAILS)
    assert said(page) == []
    page.button.click()
    assert (page.whole.text(), page.button.isEnabled()) == ("Checking…", False)
    await tasks.over()
    remedy = "It is locked, so you have to sign in at each start. Unlock it with its password, and check again."
    assert said(page) == ["Server: OK", "https://chat.example answers.", "Keyring: Failed", remedy]
    assert (page.whole.text(), page.button.isEnabled()) == ("Alerts may not reach you. What to do stands above.", True)


async def test_where_all_holds_that_is_said_and_stays_in_another_language(
    page: AlertCheckPage, client: Client, tasks: CountedTasks
) -> None:
    client.alert_check.probes = lambda: (HOLDS,)
    page.check()
    await tasks.over()
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert (said(page), page.whole.text()) == (["Server: OK", "https://chat.example answers."], "Alerts reach you.")


async def test_a_second_look_takes_the_place_of_the_first(page: AlertCheckPage, client: Client, tasks: CountedTasks) -> None:
    client.alert_check.probes = lambda: (HOLDS,)
    for _ in range(2):
        page.check()
        page.check()
        await tasks.over()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (said(page), len(tasks.all)) == (["Server: OK", "https://chat.example answers."], 2)


async def test_where_the_look_itself_fails_another_can_be_asked_for(
    page: AlertCheckPage, client: Client, tasks: CountedTasks, expect_log: Callable[..., None]
) -> None:
    def none() -> tuple[Probe, ...]:
        raise OSError

    client.alert_check.probes = none
    expect_log("task_failed name=alert check", logging.ERROR)
    page.check()
    await tasks.over()
    client.alert_check.probes = lambda: (HOLDS,)
    assert page.button.isEnabled()
    page.button.click()
    await tasks.over()
    assert page.whole.text() == "Alerts reach you."


async def test_a_window_that_closes_ends_the_look(client: Client, theme: Theme, tasks: CountedTasks) -> None:
    page, begun = AlertCheckPage(Desk(client, theme, tasks, lambda _words: None)), asyncio.Event()

    async def never() -> tuple[Finding, ...]:
        begun.set()
        await asyncio.Event().wait()
        return ()

    client.alert_check.probes = lambda: (Probe((ChainLink.TRAY,), never, 60.0),)
    page.check()
    await begun.wait()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    await tasks.over()
    assert [task.cancelled() for task in tasks.all] == [True]
