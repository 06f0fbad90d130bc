"""Every state of a lead or a deal, and every reason, has words."""

import pytest

from app.core.details.views import ItemRow
from app.protocol.details import CrmItemKind, CrmItemState, CrmReason, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.ids import CrmItemId
from app.ui.details import words


def item(state: CrmItemState, reason: CrmReason | None) -> ItemRow:
    return ItemRow(CrmItemId("1"), CrmItemKind.LEAD, "Ann lead", "Ben", "", 0, state, reason, "", "", False)


@pytest.mark.parametrize("state", list(CrmItemState))
def test_every_reason_has_words_of_its_own(state: CrmItemState) -> None:
    said = {words.standing(item(state, reason)) for reason in CrmReason}
    assert len(said) == len(CrmReason)
    assert all(sentence.endswith(".") for sentence in said)


def test_every_state_has_words_without_a_reason_too() -> None:
    assert len({words.standing(item(state, None)) for state in CrmItemState}) == len(CrmItemState)


def test_every_field_and_kind_has_a_name() -> None:
    assert len({words.field(field) for field in FieldName}) == len(FieldName)
    assert all(words.invitation(field) for field in FieldName)
    assert len({words.kind(kind) for kind in CrmItemKind}) == len(CrmItemKind)


def test_what_cannot_be_kept_in_a_field_is_no_message() -> None:
    assert "message" not in words.problem(ErrorCode.CONTROL_CHARACTERS)
    assert words.problem(ErrorCode.DATE_INVALID) == "This is no date. Choose a day in the calendar."
