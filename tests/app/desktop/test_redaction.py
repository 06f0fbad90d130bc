"""Of the log only what has the shape of keys and values leaves the machine, and never a name that is known."""

import pytest

from app.desktop.redaction import Redaction

AT = "2026-11-21T10:00:00.000+00:00 INFO"
ID = "0b0e7c1e-1111-4222-8333-444455556666"


def line(said: str, room: str = "livechat.link", *hidden: str) -> str:
    return Redaction(hidden).line(f"{AT} {room} {said}").removeprefix(f"{AT} {room} ")


@pytest.mark.parametrize(
    "said",
    [
        "disconnected why=proxy_sign_in healthy_s=12",
        f"notice kind=NEW_MESSAGE conversation={ID}",
        "snapshot parts=3 cursor=812",
        "task error=OSError bus_failed=DBusError",
    ],
)
def test_keys_with_plain_values_stay(said: str) -> None:
    assert line(said) == said


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("who=anna@acme.example", "who=…"),
        ("name=Anna", "name=…"),
        ("from=203.0.113.7", "from=…"),
        ("from=2001:db8::7", "from=…"),
        ("url=https://chat.acme.example/?t=1", "url=…"),
        ("token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdef", "token=…"),
        ("where is my order", "…"),
        ("where is my order=1 please", "order=1"),
        ("text='Gdzie jest'", "text=… …"),
        ("/home/anna/store.sqlite3", "…"),
    ],
)
def test_what_could_be_somebody_s_is_left_out(said: str, left: str) -> None:
    assert line(said) == left


def test_names_that_are_known_are_left_out_though_they_look_plain() -> None:
    assert line("agent=Marta told kowal", "livechat.link", "Marta", "Kowal", "") == "agent=… told …"
    assert line("martas=1 store=1", "livechat.store", "Marta") == "martas=1 store=1"


@pytest.mark.parametrize(
    ("hidden", "said", "left"),
    [
        ("Bo Li", "agent=bo told li", "agent=… told …"),
        ("Anna Kowal", "agent=anna.kowal", "agent=…"),
        ("jean-luc@acme.example", "agent=jean-luc.x by acme", "agent=… by …"),
        ("O'Neil", "o=1 agent=neil", "o=1 agent=…"),
        ("Łucja", "error=ŁUCJA failed=Lucja", "error=… failed=Lucja"),
        ("2", "healthy_s=12", "healthy_s=12"),
        (ID, f"conversation={ID}", "conversation=…"),
        ("dead 1111", "conversation=" + ID, "conversation=" + ID),
    ],
)
def test_whatever_a_name_is_made_of(hidden: str, said: str, left: str) -> None:
    assert line(said, "livechat.link", hidden) == left


def test_of_others_only_who_wrote_when_stays() -> None:
    assert line("Could not show 'Where is my order?'", "desktop_notifier.main") == "…"
    assert line("x=1", "livechatty") == "…"


def test_of_a_trace_places_stay_without_what_is_above_them_and_errors_without_words() -> None:
    redaction = Redaction(())
    assert redaction.line("  OSError: [Errno 2] No such file: '/home/anna/x'") == "  OSError"
    assert redaction.line("    /home/anna/app/core/store.py:12 in read") == "    core/store.py:12 in read"
    assert redaction.line(r"    C:\Users\Anna\app\core\store.py:12 in <module>") == "    core/store.py:12 in <module>"
    assert redaction.line("Where is my order?") == ""
