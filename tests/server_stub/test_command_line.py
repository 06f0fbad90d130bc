"""`livechat-server` as its users meet it: a process with arguments, output and an exit code."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest

from tests.fakes.patience import PATIENCE_S

_RUN = """
import atexit, sys
from server_stub.__main__ import main
atexit.register(lambda: print("Qt:", [name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "qasync"))]))
main()
"""


def environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("LIVECHAT_")}


def command(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "server_stub", *arguments]
    return subprocess.run(line, input=given, capture_output=True, text=True, timeout=PATIENCE_S, env=environment(), check=False)


@contextmanager
def started(*arguments: str) -> Generator[subprocess.Popen[str]]:
    line = [sys.executable, "-c", _RUN, *arguments]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()) as process:
        try:
            yield process
        finally:
            process.kill()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")


def ended(process: subprocess.Popen[str], with_signal: signal.Signals) -> tuple[int, str, str]:
    assert process.stdout is not None
    assert process.stderr is not None
    process.send_signal(with_signal)
    code = process.wait(PATIENCE_S)
    return code, process.stdout.read(), process.stderr.read()


def failed(*arguments: str, given: str = "") -> str:
    """The one line on stderr of a command that fails with 1."""
    done = command(*arguments, given=given)
    assert (done.returncode, done.stdout) == (1, ""), done
    assert "Traceback" not in done.stderr
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    return lines[0]


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_serve_says_where_it_listens_and_stops_in_peace(tmp_path: Path, how: signal.Signals) -> None:
    with started("serve", "--port", "0", "--data-dir", str(tmp_path)) as server:
        line = first_line(server)
        assert line.startswith("listening on http://127.0.0.1:")
        assert httpx.get(line.removeprefix("listening on ") + "/readyz", trust_env=False).text == "ok\n"
        code, out, err = ended(server, how)
    assert (code, err) == (0, "")
    assert out == "Qt: []\n"


def test_demo_says_where_the_shop_is_and_who_can_sign_in(tmp_path: Path) -> None:
    for _ in range(2):  # the second time finds the account there
        with started("demo", "--port", "0", "--data-dir", str(tmp_path)) as server:
            address = first_line(server).removeprefix("listening on ")
            body = {"email": "anna@acme.example", "password": "demo", "device": "b3f5a5b4-8a5c-4d3e-9a55-0d7e6b1f2c11"}
            me = httpx.post(f"{address}/api/v1/sign-in", json=body, trust_env=False).json()["me"]
            assert (me["agent"]["name"], me["admin"], me["deals_admin"]) == ("Anna Nowak", True, True)
            assert httpx.get(f"{address}/demo", trust_env=False).status_code == 200
            code, out, err = ended(server, signal.SIGTERM)
        assert (code, err) == (0, "")
        assert f"{address}/demo" in out
        assert all(f"{who}@acme.example" in out for who in ("anna", "ben", "chris"))


def test_an_account_with_a_user_is_made_and_the_user_shut_out_again(tmp_path: Path) -> None:
    where = ("--data-dir", str(tmp_path))
    made = command("account", "create", "Globex", "--origin", "https://globex.example", *where)
    assert made.returncode == 0, made.stderr
    assert '<script async src="https://HOST/widget.js" data-site="' in made.stdout
    added = command(
        "user", "add", "hank@globex.example", "--name", "Hank Scorpio", "--admin", "--password-stdin", *where, given="volcano lair\n"
    )
    assert added.returncode == 0, added.stderr
    with started("serve", "--port", "0", *where) as server:
        address = first_line(server).removeprefix("listening on ")
        body = {"email": "hank@globex.example", "password": "volcano lair", "device": "b3f5a5b4-8a5c-4d3e-9a55-0d7e6b1f2c11"}
        tokens = httpx.post(f"{address}/api/v1/sign-in", json=body, trust_env=False).json()
        assert tokens["me"]["account"]["name"] == "Globex"
        shut_out = command("user", "deactivate", "Hank@Globex.example", *where)
        assert shut_out.returncode == 0, shut_out.stderr
        again = httpx.post(f"{address}/api/v1/sign-in", json=body, trust_env=False)
        assert (again.status_code, again.json()) == (401, {"code": "wrong_credentials"})
        headers = {"Authorization": f"Bearer {tokens['access_token']}"}
        page = httpx.get(f"{address}/api/v1/conversations/closed", headers=headers, trust_env=False)
        assert (page.status_code, page.json()) == (401, {"code": "revoked"})
        ended(server, signal.SIGTERM)


def test_a_port_in_use_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        line = failed("serve", "--port", str(port), "--data-dir", str(tmp_path))
    assert f"port {port}" in line
    assert "--port" in line


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("serve", "--host", "no such host.invalid", "--port", "0"), "Cannot listen"),
        (("serve", "--database", "nonsense"), "database URL"),
        (("serve", "--database", "mysql://localhost/x"), "sqlite"),
        (("database", "upgrade", "--database", "sqlite:////proc/nothing/desk.sqlite3"), "database"),
        (("user", "deactivate", "nobody@acme.example"), "no user"),
        (("user", "add", "a@b.example", "--name", "A", "--password-stdin"), "account create"),
    ],
)
def test_what_cannot_work_is_told_in_one_line(tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    assert words in failed(*arguments, "--data-dir", str(tmp_path), given="long enough\n")


def test_a_data_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "--data-dir" in failed("serve", "--data-dir", str(tmp_path / "file"))


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "livechat.sqlite3").write_text("this is a shopping list, not a database" * 100)
    assert "database" in failed("serve", "--port", "0", "--data-dir", str(tmp_path))


def test_a_database_of_a_newer_version_is_told(tmp_path: Path) -> None:
    assert command("database", "upgrade", "--data-dir", str(tmp_path)).returncode == 0
    database = sqlite3.connect(tmp_path / "livechat.sqlite3")
    database.execute("UPDATE alembic_version SET version_num = 'from the future'")
    database.commit()
    database.close()
    assert "newer version" in failed("serve", "--port", "0", "--data-dir", str(tmp_path))


def test_how_long_absent_owners_keep_their_chats_is_set(tmp_path: Path) -> None:
    where = ("--data-dir", str(tmp_path))
    assert "account create" in failed("account", "set", "--return-after", "5m", *where)
    assert command("account", "create", "Globex", *where).returncode == 0
    for written, stored in (("90s", 90_000), ("never", None), ("1h", 3_600_000)):
        done = command("account", "set", "--return-after", written, "--account", "Globex", *where)
        assert (done.returncode, done.stdout, done.stderr) == (0, f"return after {written}\n", "")
        with closing(sqlite3.connect(tmp_path / "livechat.sqlite3")) as database:
            assert database.execute("SELECT return_after_ms FROM account").fetchall() == [(stored,)]


def test_currency_and_country_are_given_and_changed(tmp_path: Path) -> None:
    where = ("--data-dir", str(tmp_path))

    def stored() -> list[tuple[str, str, int]]:
        with closing(sqlite3.connect(tmp_path / "livechat.sqlite3")) as database:
            return database.execute("SELECT currency, region, return_after_ms FROM account ORDER BY created_at").fetchall()

    assert command("account", "create", "Globex", "--currency", "pln", "--region", "pl", *where).returncode == 0
    assert stored() == [("PLN", "PL", 300_000)]
    done = command("account", "set", "--currency", "GBP", "--region", "GB", *where)
    assert (done.returncode, done.stdout, done.stderr) == (0, "currency GBP\nregion GB\n", "")
    assert stored() == [("GBP", "GB", 300_000)]
    assert command("account", "create", "Acme", *where).returncode == 0
    assert stored()[1] == ("EUR", "", 300_000)


def test_live_chat_is_switched_off_and_on_and_each_change_is_told_once(tmp_path: Path) -> None:
    where = ("--data-dir", str(tmp_path))
    assert command("account", "create", "Globex", *where).returncode == 0
    for switch, stored in (("off", 0), ("off", 0), ("on", 1)):
        done = command("account", "set", "--live-chat", switch, *where)
        assert (done.returncode, done.stdout, done.stderr) == (0, f"live chat {switch}\n", "")
        with closing(sqlite3.connect(tmp_path / "livechat.sqlite3")) as database:
            assert database.execute("SELECT live_chat FROM account").fetchall() == [(stored,)]
    with closing(sqlite3.connect(tmp_path / "livechat.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM event WHERE kind = 'account_changed'").fetchall() == [(2,)]


def test_a_short_password_is_refused(tmp_path: Path) -> None:
    assert command("account", "create", "Globex", "--data-dir", str(tmp_path)).returncode == 0
    add = ("user", "add", "a@b.example", "--name", "A", "--password-stdin", "--data-dir", str(tmp_path))
    assert "too short" in failed(*add, given="short\n")
    for place, wrong, words in ((2, "a@b", "e-mail address"), (4, " ", "name")):
        assert f"The {words} cannot be used" in failed(*add[:place], wrong, *add[place + 1 :])


@pytest.mark.parametrize(
    "arguments",
    [
        ("dance",),
        ("serve", "--port", "x"),
        ("serve", "--port", "65536"),
        ("serve", "--what"),
        ("user", "add"),
        ("account", "create", "A", "--origin", "a/b"),
        ("account", "set"),
        ("account", "set", "--return-after", "5"),
        ("account", "set", "--return-after", "25h"),
        ("account", "set", "--return-after", "59s"),
        ("account", "set", "--live-chat", "maybe"),
        ("account", "create", "x" * 101),
        ("account", "create", "  "),
        ("account", "create", "Ac\nme"),
        ("account", "create", "Acme", "--site-name", "x" * 101),
        ("account", "set", "--currency", "XXX"),
        ("account", "create", "A", "--region", "ZZ"),
    ],
)
def test_wrong_usage_is_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "server_stub", *arguments],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        env=environment(),
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_help_is_0() -> None:
    done = command("--help")
    assert done.returncode == 0
    assert all(name in done.stdout for name in ("serve", "demo", "account", "user", "database"))


def test_the_log_names_no_secret(tmp_path: Path) -> None:
    with started("demo", "--port", "0", "--data-dir", str(tmp_path)) as server:
        address = first_line(server).removeprefix("listening on ")
        body = {"email": "anna@acme.example", "password": "hunter2-canary", "device": "b3f5a5b4-8a5c-4d3e-9a55-0d7e6b1f2c11"}
        assert httpx.post(f"{address}/api/v1/sign-in", json=body, trust_env=False).status_code == 401
        httpx.post(f"{address}/api/v1/refresh", json={"refresh_token": "token-canary"}, trust_env=False)
        httpx.post(f"{address}/api/v1/sign-in", content=json.dumps({"password": "json-canary"}), trust_env=False)
        ended(server, signal.SIGTERM)
    assert "canary" not in (tmp_path / "livechat-server.log").read_text()


def test_commands_that_do_not_serve_load_no_web() -> None:
    web = {"litestar", "uvicorn", "websockets"}
    code = f"import sys, server_stub.__main__; print(*sorted({web} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    assert done.stdout.strip() == ""
