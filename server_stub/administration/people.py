"""The commands that make users, and shut them out."""

import asyncio
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from app.protocol.ids import AccountId, AgentId
from server_stub.administration.companies import find_account
from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.beside import carry_out, now_ms
from server_stub.company.texts import checked_email, checked_name
from server_stub.db.accounts import NewUser, add_user, find_user_by_email
from server_stub.db.database import Database
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import AnnounceAgent, DeactivateAgent
from server_stub.settings import Given
from server_stub.web.passwords import hash_password

SHORTEST_PASSWORD = 8


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What `user add` is told."""

    email: str
    name: str
    account: str | None
    admin: bool
    deals_admin: bool


@click.group()
def user() -> None:
    """Agents and admins."""


@user.command("add")
@click.argument("email")
@click.option("--name", required=True, help="The name that colleagues and visitors see.")
@click.option("--account", help="Name or id of the company; needed where there are several.")
@click.option("--admin", is_flag=True)
@click.option("--deals-admin", is_flag=True, help="May configure chatbot and Live Chat. Admins may anyway.")
@click.option("--password-stdin", is_flag=True, help="Read the password from the first line of standard input.")
@data_options
def user_add(password_stdin: bool, data_dir: Path | None, database: str | None, **told: Any) -> None:
    """Add somebody who answers visitors."""
    settings = ready(Given(data_dir, database))
    new = _checked(Newcomer(**told))
    home = with_database(settings, lambda opened: find_account(opened, new.account))
    password_hash = hash_password(_ask_password(password_stdin))
    agent = with_database(settings, lambda opened: _add_user(opened, home, new, password_hash))
    asyncio.run(carry_out(settings, home, AnnounceAgent(agent=agent)))
    click.echo(f"user {agent}")


def _checked(new: Newcomer) -> Newcomer:
    """With name and e-mail address as users are kept. Raises Failure."""
    try:
        return replace(new, name=checked_name(new.name), email=checked_email(new.email))
    except Refused as refused:
        wrong = {"name": "name", "email": "e-mail address"}[refused.detail["field"]]
        raise Failure(f"The {wrong} cannot be used. Check how it is written.") from None


def _add_user(database: Database, home: AccountId, new: Newcomer, password_hash: str) -> AgentId:
    row = NewUser(new.email, new.name, password_hash, admin=new.admin, deals_admin=new.deals_admin or new.admin)
    return add_user(database, home, row, now_ms())


@user.command("deactivate")
@click.argument("email")
@data_options
def user_deactivate(email: str, **given: Any) -> None:
    """Shut somebody out: their sign-ins end, and their open chats return to Unassigned."""
    settings = ready(Given(**given))
    found = with_database(settings, lambda opened: find_user_by_email(opened, email))
    if found is None:
        raise Failure(f"There is no user with the e-mail address {email}. Check how it is written.")
    asyncio.run(carry_out(settings, found.account, DeactivateAgent(agent=found.id)))
    click.echo(f"deactivated {found.email}")


def _ask_password(from_stdin: bool) -> str:
    password = sys.stdin.readline().rstrip("\n") if from_stdin else click.prompt("Password", hide_input=True, confirmation_prompt=True)
    if len(password) < SHORTEST_PASSWORD:
        raise Failure(f"The password is too short: take at least {SHORTEST_PASSWORD} characters.")
    return str(password)
