"""The commands about sites: the secret with which one signs who its visitors are."""

import secrets
from typing import Any

import click

from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.db.sites import find_site, set_identity_secret, site_keys
from server_stub.sealing import Seal
from server_stub.settings import Given
from server_stub.web.identity import identity_place

_SECRET_BYTES = 32


@click.group()
def site() -> None:
    """Web sites that embed the chat."""


@site.command("identity-secret")
@click.argument("key")
@click.option("--replace", "replaced", is_flag=True, help="Make another one where there is one; what was signed with that counts no more.")
@data_options
def identity_secret(key: str, replaced: bool, **given: Any) -> None:
    """Make the secret with which the site KEY signs who its visitors are, and print it; it is shown only now."""
    settings = ready(Given(**given))
    found = with_database(settings, lambda opened: find_site(opened, key))
    if found is None:
        keys = with_database(settings, site_keys)
        raise Failure(f"There is no site with the key {key}. {_known(keys)}")
    if found.identity_secret is not None and not replaced:
        raise Failure("This site has a secret already. With --replace it gets another, and has to sign with that from then on.")
    secret = secrets.token_hex(_SECRET_BYTES)
    sealed = Seal(settings.secret_key).close(secret, identity_place(key))
    with_database(settings, lambda opened: set_identity_secret(opened, key, sealed))
    click.echo(f"identity secret {secret}")


def _known(keys: list[str]) -> str:
    return f"Known are: {', '.join(keys)}." if keys else "Make one with: livechat-server account create NAME"
