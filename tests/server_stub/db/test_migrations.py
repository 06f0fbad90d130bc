"""Files that earlier versions wrote, brought up to date."""

from pathlib import Path

import msgspec
from alembic import command
from alembic.config import Config

from app.protocol.company import CompanySettings
from app.protocol.events import AgentChanged
from app.protocol.ids import AccountId, AgentId, ConversationId
from app.protocol.people import Account
from server_stub.db import migrations
from server_stub.db.companies import read_company
from server_stub.db.database import Database
from server_stub.db.looks import Look, active_hours, site_look
from server_stub.db.messages import newest_messages
from server_stub.db.replies import RepliesRow, put_replies, replies_of
from server_stub.db.versions import NOBODY
from server_stub.eventlog.stored import entries_after

decode = msgspec.json.Decoder(AgentChanged).decode

_OLD = """
INSERT INTO account (id, name, epoch, head, floor, created_at) VALUES ('acme', 'Acme', 'e', 7, 0, 1);
INSERT INTO agent VALUES ('here', 'acme', 'here@x', 'Here', 'h', 0, 0, 1, 1, 0, 1);
INSERT INTO agent VALUES ('gone', 'acme', 'gone@x', 'Gone', 'h', 0, 0, 1, 0, 0, 1);
INSERT INTO site VALUES ('shop', 'acme', 'Shop', 'Robin', 'en', '#000000', '');
INSERT INTO visitor (id, account, site, secret_hash, here, created_at) VALUES ('v', 'acme', 'shop', x'00', 1, 1);
"""
_CHAT = """
INSERT INTO conversation (id, account, site, visitor, state, owner, created_at, wait_ms, visitor_here, last_number, chat_number,
  answered, playbook, flow_number, flow_state, question)
VALUES ('{id}', 'acme', 'shop', 'v', '{state}', '{owner}', 1, 1, 1, 0, 0, 0, 'p', 0, x'', x'')
"""


def _written_by(revision: str, file: Path) -> Database:
    database = Database.open(f"sqlite:///{file}")
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.set_main_option("path_separator", "os")
    chats = [("a", "assigned", "here"), ("b", "assigned", "gone"), ("c", "closed", "gone")]
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        statements = _OLD.split(";") + [_CHAT.format(id=id_, state=state, owner=owner) for id_, state, owner in chats]
        for statement in filter(str.strip, statements):
            connection.exec_driver_sql(statement)
        command.upgrade(config, revision)
    return database


def test_leases_begin_with_the_upgrade_for_owners_who_are_away(tmp_path: Path) -> None:
    database = _written_by("0001", tmp_path / "desk.sqlite3")
    database.upgrade()
    with database.read() as connection:
        accounts = connection.exec_driver_sql("SELECT id, head, return_after_ms FROM account").all()
        on_lease = connection.exec_driver_sql("SELECT id FROM conversation WHERE owner_away_since > 1600000000000").scalars().all()
        others = connection.exec_driver_sql("SELECT count(*) FROM conversation WHERE owner_away_since IS NULL").scalar()
    database.close()
    assert accounts == [("acme", 7, 300_000)]
    assert (on_lease, others) == (["b"], 2)


def test_nothing_is_said_of_visitors_who_were_there_before_playbooks_judged(tmp_path: Path) -> None:
    database = _written_by("0003", tmp_path / "desk.sqlite3")
    database.upgrade()
    with database.read() as connection:
        found = connection.exec_driver_sql("SELECT id, state, qualification FROM conversation ORDER BY id").all()
    database.close()
    assert found == [("a", "assigned", None), ("b", "assigned", None), ("c", "closed", None)]


def test_details_come_with_the_upgrade_and_nothing_that_was_there_changes(tmp_path: Path) -> None:
    database = _written_by("0002", tmp_path / "desk.sqlite3")
    chats = "SELECT id, state, owner, owner_away_since FROM conversation ORDER BY id"
    with database.read() as connection:
        before = connection.exec_driver_sql(chats).all()
    database.upgrade()
    with database.read() as connection:
        assert connection.exec_driver_sql(chats).all() == before
        assert connection.exec_driver_sql("SELECT id, head, currency, region FROM account").all() == [("acme", 7, "EUR", "")]
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO details VALUES ('a', 1)")
        connection.exec_driver_sql("INSERT INTO detail_field VALUES ('a', 'person_name', 'Maya', 'agent', 'here', 'Here', 1, NULL)")
        connection.exec_driver_sql(
            "INSERT INTO crm_item (id, account, conversation, added, kind, title, at, state, body) "
            "VALUES ('i', 'acme', 'a', 2, 'lead', 'L', 1, 'pending', x'')"
        )
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id FROM crm_item WHERE account = 'acme' AND state = 'pending' AND next_at <= 1"
        ).all()
    database.close()
    assert "crm_item_due" in str(plan)


_MESSAGE = "INSERT INTO message VALUES ('a', 1, 'm', 'text', 'bot', '', 'Robin', 'Hello', 1, '', x'')"


def test_messages_written_before_there_were_marks_and_files_have_none(tmp_path: Path) -> None:
    database = _written_by("0005", tmp_path / "desk.sqlite3")
    with database.write() as connection:
        connection.exec_driver_sql(_MESSAGE)
    database.upgrade()
    with database.read() as connection:
        (found,) = newest_messages(connection, ConversationId("a"), 10)
        kept = connection.exec_driver_sql("SELECT marked, files FROM message").all()
    database.close()
    assert (found.text, found.marked, found.files, kept) == ("Hello", (), (), [(None, None)])


_SWITCHED = """
INSERT INTO event (account, number, at, kind, data, owner_name, card, answer)
VALUES ('acme', {number}, 1, '{kind}', CAST('{{"agent":{{"id":"{agent}","name":"Ä"}}}}' AS BLOB), '', '', '')
"""


def test_companies_go_on_as_they_were_and_what_agents_may_do_is_in_the_log(tmp_path: Path) -> None:
    database = _written_by("0009", tmp_path / "desk.sqlite3")
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE agent SET admin = 1 WHERE id = 'here'")
        connection.exec_driver_sql("UPDATE account SET return_after_ms = 1000, currency = 'PLN'")
        for number, kind, agent in ((1, "agent_changed", "here"), (2, "agent_changed", "gone"), (3, "site_changed", "here")):
            connection.exec_driver_sql(_SWITCHED.format(number=number, kind=kind, agent=agent))
    database.upgrade()
    with database.read() as connection:
        company = read_company(connection, AccountId("acme"))
        agents = [decode(row.data).agent for row in entries_after(connection, AccountId("acme"), 0, 2)]
        (other,) = entries_after(connection, AccountId("acme"), 2, 1)
    database.close()
    assert company.account == Account(id=AccountId("acme"), name="Acme", currency="PLN")
    assert company.settings == CompanySettings(name="Acme", currency="PLN", return_after_ms=60_000)
    assert (company.revision, company.changed_at, company.changed_by) == (0, None, NOBODY)
    assert [(agent.id, agent.name, agent.admin, agent.deals_admin) for agent in agents] == [
        ("here", "Ä", True, False),
        ("gone", "Ä", False, False),
    ]
    assert other.data == '{"agent":{"id":"here","name":"Ä"}}'.encode()


_PLAYBOOK = "INSERT INTO playbook VALUES ('{id}', '{site}', x'7b7d', x'5b5d', {active}, {at})"


def test_the_versions_of_a_site_become_one_playbook_named_as_the_site(tmp_path: Path) -> None:
    database = _written_by("0003", tmp_path / "desk.sqlite3")
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO site VALUES ('blog', 'acme', 'Blog', 'Robin', 'en', '#000000', '')")
        # two were saved within one millisecond: the order in which they came counts
        for id_, site, active, at in (("z", "shop", 0, 5), ("m", "shop", 0, 5), ("b", "blog", 1, 6), ("a", "shop", 1, 7)):
            connection.exec_driver_sql(_PLAYBOOK.format(id=id_, site=site, active=active, at=at))
    database.upgrade()
    with database.read() as connection:
        found = connection.exec_driver_sql(
            "SELECT id, series, version, name, active, deleted_at FROM playbook ORDER BY series, version"
        ).all()
        chats = connection.exec_driver_sql("SELECT id, playbook FROM conversation ORDER BY id").all()
        loaded = connection.exec_driver_sql("SELECT loaded_at FROM site").scalars().all()
    database.close()
    assert found == [("b", "b", 1, "Blog", 1, None), *(("zma"[at], "z", at + 1, "Shop", at // 2, None) for at in range(3))]
    assert chats == [("a", "p"), ("b", "p"), ("c", "p")]
    assert loaded == [None, None]


def test_nothing_is_known_or_asked_of_visitors_who_were_there_before_they_could_be_identified(tmp_path: Path) -> None:
    database = _written_by("0006", tmp_path / "desk.sqlite3")
    database.upgrade()
    of_visitor = "SELECT id, external_id, email, verified, consent, consented_at, consented_to FROM visitor"
    with database.read() as connection:
        visitors = connection.exec_driver_sql(of_visitor).all()
        chats = connection.exec_driver_sql("SELECT DISTINCT verified, consented_at, consented_to FROM conversation").all()
        sites = connection.exec_driver_sql("SELECT key, identity_secret FROM site").all()
    database.close()
    assert visitors == [("v", "", "", 0, "", None, None)]
    assert chats == [(0, None, None)]
    assert sites == [("shop", None)]


_FILE = "INSERT INTO file VALUES ('{id}', 'acme', 'visitor', 'v', {conversation}, NULL, 'n', 't', 1, 0, 0, 'g', 'd', '', 1)"


def test_files_come_with_the_upgrade_and_what_was_there_stays(tmp_path: Path) -> None:
    database = _written_by("0008", tmp_path / "desk.sqlite3")
    database.upgrade()
    with database.write() as connection:
        chats = connection.exec_driver_sql("SELECT id, state FROM conversation ORDER BY id").all()
        for id_, conversation in (("f", "'a'"), ("g", "NULL")):
            connection.exec_driver_sql(_FILE.format(id=id_, conversation=conversation))
        found = connection.exec_driver_sql("SELECT id, conversation, message FROM file ORDER BY id").all()
        plan = connection.exec_driver_sql("EXPLAIN QUERY PLAN SELECT id FROM file WHERE message IS NULL AND created_at < 5").all()
    database.close()
    assert chats == [("a", "assigned"), ("b", "assigned"), ("c", "closed")]
    assert found == [("f", "a", None), ("g", None, None)]
    assert "file_unsent" in str(plan)


def test_playbooks_that_were_saved_before_leave_the_look_to_their_site(tmp_path: Path) -> None:
    database = _written_by("0007", tmp_path / "desk.sqlite3")
    with database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO playbook (id, site, definition, opening, active, created_at, series, version, name) "
            "VALUES ('p', 'shop', x'7b7d', x'5b5d', 1, 1, 'p', 1, 'Shop')"
        )
    database.upgrade()
    with database.read() as connection:
        found = site_look(connection, "shop")
        hours = active_hours(connection)
        saved_by = connection.exec_driver_sql("SELECT saved_by FROM playbook").scalars().all()
    database.close()
    assert found == ("acme", "Shop", "p", Look("Robin", "#000000", "", "en", None, None))
    assert (hours, saved_by) == ([], [""])


def test_a_company_of_before_has_no_canned_replies_and_can_save_some(tmp_path: Path) -> None:
    database = _written_by("0010", tmp_path / "desk.sqlite3")
    database.upgrade()
    saved = RepliesRow(b'[{"id":"r"}]', 5, AgentId("here"), "Here")
    with database.write() as connection:
        before = replies_of(connection, AccountId("acme"))
        put_replies(connection, AccountId("acme"), 1, saved)
    with database.read() as connection:
        after = replies_of(connection, AccountId("acme"))
    database.close()
    assert (before, after) == ((0, RepliesRow()), (1, saved))


def test_who_works_there_has_a_password_and_sites_are_as_they_were(tmp_path: Path) -> None:
    database = _written_by("0011", tmp_path / "desk.sqlite3")
    database.upgrade()
    with database.read() as connection:
        users = connection.exec_driver_sql("SELECT id, password_hash, invited, seen_at FROM agent ORDER BY id").all()
        sites = connection.exec_driver_sql("SELECT key, name, loaded_from, revision, changed_at FROM site").all()
        links = connection.exec_driver_sql("SELECT count(*) FROM invitation").scalar()
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    database.close()
    assert users == [("gone", "h", 0, None), ("here", "h", 0, None)]
    assert (sites, links) == ([("shop", "Shop", "", 0, None)], 0)


def test_what_waits_already_presses_nobody_and_a_new_wait_can(tmp_path: Path) -> None:
    database = _written_by("0012", tmp_path / "desk.sqlite3")
    database.upgrade()
    with database.write() as connection:
        before = connection.exec_driver_sql("SELECT id, urgency, alert_deadline FROM conversation ORDER BY id").all()
        connection.exec_driver_sql("UPDATE conversation SET urgency = 'again', alert_deadline = 5 WHERE id = 'a'")
        plan = connection.exec_driver_sql("EXPLAIN QUERY PLAN SELECT id FROM conversation WHERE alert_deadline <= 5").all()
    database.close()
    assert before == [("a", "none", None), ("b", "none", None), ("c", "none", None)]
    assert "conversation_alert_deadline" in str(plan)
