"""The words of the Details panel: its fields, why a value cannot be kept, and how a lead or a deal stands in the CRM."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.core.details.views import ItemRow
from app.protocol.details import CrmItemKind, CrmItemState, CrmReason, FieldName
from app.protocol.errors import ErrorCode
from app.ui import texts


def field(which: FieldName) -> str:
    """A field's name."""
    return {
        FieldName.DEAL_VALUE: QCoreApplication.translate("Details", "Deal value"),
        FieldName.EXPECTED_CLOSE_DATE: QCoreApplication.translate("Details", "Expected close date"),
        FieldName.PERSON_NAME: QCoreApplication.translate("Details", "Person name"),
        FieldName.PERSON_EMAIL: QCoreApplication.translate("Details", "Email"),
        FieldName.PERSON_PHONE: QCoreApplication.translate("Details", "Phone"),
        FieldName.ORGANIZATION_NAME: QCoreApplication.translate("Details", "Organization name"),
        FieldName.ORGANIZATION_ADDRESS: QCoreApplication.translate("Details", "Organization address"),
    }[which]


def invitation(which: FieldName) -> str:
    """What stands in a field while it is empty."""
    return {
        FieldName.DEAL_VALUE: QCoreApplication.translate("Details", "Add amount"),
        FieldName.EXPECTED_CLOSE_DATE: QCoreApplication.translate("Details", "Add date"),
        FieldName.PERSON_NAME: QCoreApplication.translate("Details", "Add name"),
        FieldName.PERSON_EMAIL: QCoreApplication.translate("Details", "Add address", "of email"),
        FieldName.PERSON_PHONE: QCoreApplication.translate("Details", "Add phone"),
        FieldName.ORGANIZATION_NAME: QCoreApplication.translate("Details", "Add organization"),
        FieldName.ORGANIZATION_ADDRESS: QCoreApplication.translate("Details", "Add address", "of organization"),
    }[which]


def problem(code: str) -> str:
    """Why a value or a note cannot be kept, and what to do."""
    if code == ErrorCode.CONTROL_CHARACTERS:
        return QCoreApplication.translate("Details", "This holds characters that cannot be kept. Please type it anew.")
    return texts.refusal(code, {})


def kind(which: CrmItemKind) -> str:
    """What was made."""
    match which:
        case CrmItemKind.LEAD:
            return QCoreApplication.translate("Details", "Lead")
        case CrmItemKind.DEAL:
            return QCoreApplication.translate("Details", "Deal", "in the CRM")
        case CrmItemKind.ACTIVITY:
            return QCoreApplication.translate("Details", "Activity")
        case _:
            assert_never(which)


def standing(item: ItemRow) -> str:
    """How it stands, and why."""
    if item.sending:
        return QCoreApplication.translate("Details", "Being sent…")
    match item.state:
        case CrmItemState.PENDING:
            return _reasons()[item.reason] if item.reason else QCoreApplication.translate("Details", "Being saved in the CRM…")
        case CrmItemState.SAVED:
            saved = QCoreApplication.translate("Details", "Saved in the CRM")
            return f"{saved}. {_reasons()[item.reason]}" if item.reason else saved
        case CrmItemState.FAILED:
            failed = QCoreApplication.translate("Details", "Not saved in the CRM.")
            return f"{failed} {_reasons()[item.reason]}" if item.reason else failed
        case _:
            assert_never(item.state)


def _reasons() -> dict[CrmReason, str]:
    return _of_waiting() | _of_failing() | _of_saved()


def _of_waiting() -> dict[CrmReason, str]:
    return {
        CrmReason.UNREACHABLE: QCoreApplication.translate("Details", "The CRM does not answer. It is tried again by itself."),
        CrmReason.BUSY: QCoreApplication.translate("Details", "The CRM is busy. It is tried again by itself."),
        CrmReason.LIMITED: QCoreApplication.translate("Details", "The CRM takes no more for now. It is tried again by itself."),
    }


def _of_failing() -> dict[CrmReason, str]:
    return {
        CrmReason.NOT_CONNECTED: QCoreApplication.translate("Details", "No CRM is connected. Ask your administrator, then try again."),
        CrmReason.UNAUTHORIZED: QCoreApplication.translate(
            "Details", "The CRM wants a new sign-in. Ask your administrator, then try again."
        ),
        CrmReason.FORBIDDEN: QCoreApplication.translate("Details", "The CRM does not allow it. Ask your administrator, then try again."),
        CrmReason.CRM_CLOSED: QCoreApplication.translate(
            "Details", "Your company's CRM is closed. Ask your administrator, then try again."
        ),
        CrmReason.REJECTED: QCoreApplication.translate("Details", "The CRM did not accept it. Check the fields, then create it anew."),
        CrmReason.GONE: QCoreApplication.translate("Details", "What it belongs to was deleted in the CRM. Try again to make it anew."),
    }


def _of_saved() -> dict[CrmReason, str]:
    return {
        CrmReason.ORGANIZATION_AMBIGUOUS: QCoreApplication.translate(
            "Details", "Several organizations have this name; the oldest was taken. Please check it there."
        ),
        CrmReason.PERSON_AMBIGUOUS: QCoreApplication.translate(
            "Details", "Several people fit; the oldest was taken. Please check it there."
        ),
    }
