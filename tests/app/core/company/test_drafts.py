"""What is not saved of the company's settings is kept on this machine."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.client import open_client
from app.core.company.editing import Edited
from app.protocol.company import Company, CompanySettings
from app.protocol.ids import AccountId
from app.protocol.people import Account

BASE = Company(account=Account(id=AccountId("a"), name="Acme"), settings=CompanySettings(name="Acme"), revision=4)
EDITED = Edited(BASE, replace(BASE.settings, currency="PLN", return_after_ms=None))


def test_it_outlives_the_run_until_it_is_dropped(tmp_path: Path) -> None:
    first = open_client(tmp_path / "store.sqlite3")
    assert first.company_draft.find() is None
    first.company_draft.keep(EDITED)
    first.close()
    again = open_client(tmp_path / "store.sqlite3")
    assert again.company_draft.find() == EDITED
    again.company_draft.drop()
    assert again.company_draft.find() is None
    again.close()


def test_what_no_company_can_be_is_kept_without_it(tmp_path: Path) -> None:
    client = open_client(tmp_path / "store.sqlite3")
    client.company_draft.keep(replace(EDITED, now=replace(EDITED.now, name=" ")))
    assert client.company_draft.find() == EDITED
    client.close()


@pytest.mark.parametrize("kept", ["{", '{"base": {}}'])
def test_what_cannot_be_read_any_more_is_none(tmp_path: Path, kept: str) -> None:
    client = open_client(tmp_path / "store.sqlite3")
    client.store.settings.put("company-draft", kept)
    assert client.company_draft.find() is None
    client.close()
