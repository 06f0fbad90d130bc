"""Windows and dialogs that stand alone, and what lies over the main window, each made with something in it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.absence import Away
from app.core.changes import Changes
from app.core.errors import StoreError
from app.core.first_steps import FIRST_STEPS
from app.core.overview import overview
from app.protocol.company import Invitation
from app.protocol.ids import FileId, derived_id
from app.protocol.records import File
from app.ui import sample, sample_client
from app.ui import sample_playbooks as playbooks
from app.ui.away_strip import AwayStrip
from app.ui.company.users.form import UserForm
from app.ui.company.users.link import LinkDialog
from app.ui.connection.settings import ConnectionSettings
from app.ui.conversation.picture_window import PictureWindow
from app.ui.desk import Desk
from app.ui.details.calendar import CalendarPopup
from app.ui.failure import FailureWindow
from app.ui.guide import Guide
from app.ui.leaving.question import QuitQuestion
from app.ui.overview.overview import Overview
from app.ui.palette.palette import Palette
from app.ui.playbooks.making import Making
from app.ui.sample_company import LONG
from app.ui.sign_in.window import SignInWindow
from app.ui.stranded import StrandedTexts
from app.ui.tray_menu import TrayMenu
from app.ui.welcome.welcome import Welcome
from app.ui.window import MainWindow

Made = Callable[[Desk, MainWindow], QWidget]
_PHOTO = File(id=FileId(derived_id("photo")), name="IMG_2041.jpg", media_type="image/jpeg", size=1_482_133, width=1200, height=900)


def sign_in(desk: Desk, _window: MainWindow) -> SignInWindow:
    made = SignInWindow(desk, "https://chat.example.com", sample.ANNA.email)
    made.say("The password is wrong.")
    return made


def connection(desk: Desk, _window: MainWindow) -> ConnectionSettings:
    return ConnectionSettings(desk, None)


def failure(desk: Desk, _window: MainWindow) -> FailureWindow:
    return FailureWindow(desk.theme, StoreError("newer_version"), "/home/anna")


def keys(desk: Desk, window: MainWindow) -> Overview:
    return Overview(desk, window)


def quitting(desk: Desk, window: MainWindow) -> QuitQuestion:
    return QuitQuestion(desk, 0, window)


def stranded(desk: Desk, window: MainWindow) -> StrandedTexts:
    desk.client.actions.save_draft(sample.JORIS.id, "We are open until six.")
    desk.client.actions.save_draft(sample.MARTA.id, "We do.")
    for conversation in (sample.JORIS.id, sample.MARTA.id):
        desk.client.changes.publish(sample_client.leave(desk.client, conversation))
    made = StrandedTexts(desk, window)
    made.show_texts(desk.client.queries.stranded_texts())
    return made


def picture(_desk: Desk, window: MainWindow) -> PictureWindow:
    return PictureWindow(_PHOTO, window)


def making(desk: Desk, window: MainWindow) -> Making:
    made = Making(desk, playbooks.ALL_SITES, playbooks.SHOP.key, window)
    made.offer_templates(playbooks.TEMPLATES)
    return made


def inviting(desk: Desk, window: MainWindow) -> UserForm:
    return UserForm(desk, lambda _change: pytest.fail("nothing was entered"), window)


def link(desk: Desk, window: MainWindow) -> LinkDialog:
    return LinkDialog(desk, Invitation(user=LONG, link="https://chat.example.com/join#x", expires_at=sample.NOW), window)


def calendar(desk: Desk, window: MainWindow) -> CalendarPopup:
    made = CalendarPopup(desk.theme, lambda _day: None, window)
    made.show_below(window, date(2026, 11, 21))
    return made


def tray(desk: Desk, _window: MainWindow) -> TrayMenu:
    made, client = TrayMenu(), desk.client
    made.show_overview(overview(client.queries, client.live), client.live.now(), client.live.local_now())
    return made


def palette(_desk: Desk, window: MainWindow) -> Palette:
    made = Palette(window)
    made.begin()
    return made


def first_day(desk: Desk, window: MainWindow) -> MainWindow:
    """With its steps, a question above them and a notice over them."""
    Guide(window)
    desk.client.store.settings.put(FIRST_STEPS, "")
    desk.client.changes.publish(Changes(everything=True))
    strip = AwayStrip(Away.IDLE, 15, 2, window)
    window.setMenuWidget(strip)
    strip.show()
    window.banner.announce("new", "Marta Kowal\nAre you there?", lambda: None, lambda: None)
    QApplication.processEvents()
    assert isinstance(window.conversation.currentWidget(), Welcome)
    return window


ALONE: tuple[Made, ...] = (
    sign_in,
    connection,
    failure,
    keys,
    quitting,
    stranded,
    picture,
    making,
    inviting,
    link,
    calendar,
    tray,
    palette,
    first_day,
)
