"""The scenes of the gallery that are about the window "Leads and deals"."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from PySide6.QtWidgets import QWidget

from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.protocol.crm import CrmRecordPage
from app.protocol.errors import ErrorCode
from app.ui import sample, sample_leads
from app.ui.desk import Desk
from app.ui.gallery_stage import staged
from app.ui.leads.window import LeadsWindow
from app.ui.window import MainWindow


def found(window: LeadsWindow) -> None:
    """A list, and the sheet of a lead."""
    window.finder.show_page(sample_leads.PAGE)
    window.finder.list.mark(sample_leads.LEAD.remote)
    window.reader.show_sheet(sample_leads.SHEET)


def exported(window: LeadsWindow) -> None:
    """Texts of the greatest length, and a file that was written."""
    window.finder.show_page(sample_leads.PAGE)
    window.finder.list.mark(sample_leads.LONG.remote)
    window.reader.show_sheet(sample_leads.EDGE)
    window.note.tell("Saved as /home/anna/Downloads/leads-and-deals-2026-11-21.csv", "/home/anna/Downloads/leads-and-deals-2026-11-21.csv")


def none(window: LeadsWindow) -> None:
    """Nothing was found, and what a link named is gone."""
    window.finder.field.setText("zebra")
    window.finder.show_page(CrmRecordPage())
    window.reader.explain(ApiError(ErrorCode.NOT_FOUND))


def new(window: LeadsWindow) -> None:
    """Nothing was ever created."""
    window.finder.show_page(CrmRecordPage())


def lost(window: LeadsWindow) -> None:
    """There is no connection; something is under way all the same."""
    window.finder.explain(Unreachable())
    window.reader.explain(Unreachable())
    window.finder.wait.show()


def elsewhere(window: LeadsWindow) -> None:
    """The company uses Pipedrive."""
    window.refer()


SIZES = ((1040, 680), (640, 420))
LeadsScene = Callable[[LeadsWindow], None]
SCENES: dict[str, LeadsScene] = {f"leads-{scene.__name__}": scene for scene in (found, exported, none, new, lost, elsewhere)}


def pictures(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Every scene, in both sizes."""
    for name, scene in SCENES.items():
        for size in SIZES:
            with leads_stage(scene, desk, size) as window:
                yield f"{name}-{size[0]}", window


def known(_client: Client, window: MainWindow) -> None:
    """Whom of a conversation the CRM knows already."""
    window.open(sample.JORIS.id)
    window.columns.details.known.tell((sample_leads.MATCH, sample_leads.AT_WORK))


def leads_stage(scene: LeadsScene, desk: Desk, size: tuple[int, int]) -> AbstractContextManager[LeadsWindow]:
    """The window in a scene."""
    return staged(LeadsWindow(desk), scene, size)
