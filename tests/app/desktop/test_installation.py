"""What the program knows of itself, and what support is given: enough to help, and nothing of anybody's."""

import importlib
import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from app.core import support
from app.core.client import Client, open_client
from app.core.errors import FileError
from app.core.preferences.policy import read_policy
from app.desktop import shipped
from app.desktop.installation import Installed
from app.desktop.logs import log_to
from app.desktop.paths import Paths
from app.protocol.details import Field
from app.protocol.ids import ConversationId
from app.ui import sample, sample_client

CANARIES = ("CanaryText", "CanaryName", "CanaryToken", "canary@visitor.example", "203.0.113.77", "CanaryPass", "CanaryFolder")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "CanaryFolder")


@pytest.fixture
def client(paths: Paths) -> Iterator[Client]:
    """Of somebody whose every word and name is a canary."""
    paths.folder.mkdir(exist_ok=True)
    opened = open_client(paths.store, lambda: sample.NOW)
    sample_client.fill(opened)
    agent = replace(sample.ME.agent, name="CanaryName Kowal", email="canary@visitor.example")
    opened.store.settings.put_me(replace(sample.ME, agent=agent))
    opened.store.settings.put("server", "https://user:CanaryPass@chat.example:8443/CanaryToken")
    opened.store.settings.put("proxy_user", "CanaryName")
    opened.actions.save_draft(ConversationId(sample.JORIS.id), "CanaryText")
    yield opened
    opened.close()


@pytest.fixture
def _logged(paths: Paths) -> Iterator[None]:
    """A log in which everything stands that never should."""
    handler = log_to(paths.log)
    log = logging.getLogger("livechat.test")
    log.info("started at=here")
    for said in ("CanaryText", "visitor=CanaryName wrote=CanaryText", "token=CanaryToken.CanaryToken.CanaryToken"):
        log.info(said)
    log.info("address=203.0.113.77 who=canary@visitor.example password='CanaryPass'")
    log.info("wrote canaryname")
    log.info("where is canarytext order=1")
    yield
    logging.getLogger().removeHandler(handler)
    handler.close()


def read(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


@pytest.mark.usefixtures("_logged")
def test_no_canary_leaves_with_the_file_for_support(client: Client, paths: Paths, tmp_path: Path) -> None:
    client.preferences.manage(
        read_policy(
            {"locked": {"volume": 5, "proxy_address": "canaryname.example:3128"}}, "/Library/Managed Preferences/CanaryName/policy.plist"
        )
    )
    file = tmp_path / "support.zip"
    Installed(paths).bundle(file, support.parts(client), support.names(support.known(client)))
    found = read(file)
    assert sorted(found) == ["README.txt", "about.json", "logs/livechat-desk.log", "policy.json", "settings.json", "state.json"]
    everything = "\n".join(found.values()).casefold()
    assert [canary for canary in CANARIES if canary.casefold() in everything] == []
    assert "started at=here" in found["logs/livechat-desk.log"]
    assert '"volume": 5' in found["policy.json"]
    assert "policy.plist" in found["policy.json"]
    assert '"server": "https://chat.example"' in found["state.json"]
    assert "msgspec" in found["about.json"]


def test_what_cannot_be_written_is_said_and_nothing_is_left(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(FileError):
        Installed(paths).bundle(tmp_path / "missing" / "support.zip", {}, ())
    folder = tmp_path / "support.zip"
    folder.mkdir()
    with pytest.raises(FileError):
        Installed(paths).bundle(folder, {}, ())
    assert list(tmp_path.iterdir()) == [folder]


def test_names_are_those_of_everybody_who_is_known(client: Client) -> None:
    field = Field(value="canary@visitor.example +48 600", by=sample.VISITOR, at=sample.NOW)
    with client.store.database.write() as connection:
        connection.execute("INSERT INTO field VALUES (?, ?, ?)", (sample.MARTA.id, "person_email", msgspec.json.encode(field)))
    names = support.names(support.known(client))
    assert {"600", "CanaryName", "Kowal", "canary@visitor.example", "Marta Kowal", sample.BEN.name} <= names
    assert "" not in names


def test_every_part_that_is_shipped_is_named_with_its_licence() -> None:
    parts = {part.name.casefold().replace("_", "-"): part for part in shipped.shipped()}
    assert {"python", "sqlite", "openssl", "msgspec", "pyside6-essentials", "httpx", "websockets", "qasync", "keyring"} <= set(parts)
    assert not {"pytest", "mypy", "litestar", "sqlalchemy", "livechat-desk"} & set(parts)
    assert [part.name for part in parts.values() if not part.licence or not part.version] == []
    assert "Redistribution" in parts["msgspec"].text
    assert list(parts) == sorted(parts)


def test_they_are_also_named_once_the_keyring_is_loaded() -> None:
    before = shipped.shipped()
    importlib.import_module("keyring")  # on Python 3.11 another reader of packages comes with it
    assert shipped.shipped() == before


def test_the_log_lies_in_the_data_folder(paths: Paths) -> None:
    installed = Installed(paths)
    assert installed.logs == paths.folder
    assert installed.version
