"""No setting without an explanation: the windows that have settings are walked, field by field."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from app.core.preferences.values import Preferences
from app.ui import gallery_company, gallery_playbooks, gallery_preferences
from app.ui.company.canned.page import CannedPage
from app.ui.company.users.page import UsersPage
from app.ui.connection.proxy_form import ProxyForm
from app.ui.connection.settings import ConnectionSettings
from app.ui.desk import Desk
from app.ui.explaining import words
from app.ui.explaining.fields import NAME
from app.ui.explaining.mark import Mark
from app.ui.playbooks.sites.form import SiteForm

FIELDS = (QComboBox, QLineEdit, QAbstractSpinBox, QAbstractSlider, QPlainTextEdit, QTextEdit)


@contextmanager
def preferences(desk: Desk) -> Iterator[list[QWidget]]:
    with gallery_preferences.preferences_stage(gallery_preferences.general, desk, (860, 620)) as window:
        yield list(window.pages)


@contextmanager
def company(desk: Desk) -> Iterator[list[QWidget]]:
    """Users and canned replies are no settings: they are made, changed and deleted."""
    with gallery_company.company_stage(gallery_company.general, desk, (900, 640)) as window:
        yield [page for page in window.pages if not isinstance(page, UsersPage | CannedPage)]


@contextmanager
def chatbot(desk: Desk) -> Iterator[list[QWidget]]:
    with gallery_playbooks.playbooks_stage(gallery_playbooks.hours, desk, (1280, 780)) as window:
        settings = window.page.bench.editor.settings
        settings.consent.switch.click()
        window.page.bench.breath.stop()  # there is no server to judge it
        yield [settings]


@contextmanager
def site(desk: Desk) -> Iterator[list[QWidget]]:
    form = SiteForm(desk.theme, whole=True)
    yield [form]
    form.deleteLater()


@contextmanager
def connection(desk: Desk) -> Iterator[list[QWidget]]:
    dialog = ConnectionSettings(desk, None)
    yield dialog.findChildren(ProxyForm)
    dialog.deleteLater()


PLACES = (preferences, company, chatbot, site, connection)


def fields(form: QWidget) -> list[QWidget]:
    """Everything in a form that holds a value, and no part of another field."""
    chosen = [one for one in form.findChildren(QAbstractButton) if one.isCheckable()]
    held = [one for kind in FIELDS for one in form.findChildren(kind)]
    return [one for one in (*chosen, *held) if not (isinstance(one.parent(), FIELDS) or is_only_read(one))]


def is_only_read(field: QWidget) -> bool:
    """Whether it is a bar beside something, or a text to be read."""
    return isinstance(field, QScrollBar) or (isinstance(field, QPlainTextEdit | QTextEdit) and field.isReadOnly())


def name_of(field: QWidget) -> str:
    """The name of the setting that a field is of, or is part of."""
    at: QWidget | None = field
    while at is not None and not at.property(NAME):
        at = at.parentWidget()
    return str(at.property(NAME)) if at is not None else ""


def test_every_setting_is_explained(desk: Desk) -> None:
    there = {f"preferences.{name}" for name in Preferences.__struct_fields__}
    for place in PLACES:
        with place(desk) as forms:
            walked = [field for form in forms for field in fields(form)]
            assert [field.accessibleName() or type(field).__name__ for field in walked if not words.explanation(name_of(field))] == []
            names = {name_of(field) for field in walked}
            assert names, place
            assert names == {mark.setting for form in forms for mark in form.findChildren(Mark)}
            explained = [field for form in forms for field in form.findChildren(QWidget) if field.property(NAME)]
            told = {name_of(field): field.accessibleDescription() for field in explained}
            assert {name for name in names if words.explanation(name) not in told[name]} == set()
            there |= names
    assert set(words.names()) == there
