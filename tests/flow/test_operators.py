"""What operators and programmers ask for over HTTP: health, figures, and the description of it all."""

import pytest

from server_stub.handlers.execute import Executor
from tests.flow.office import Office


async def test_health(office: Office) -> None:
    for path in ("/healthz", "/readyz"):
        answer = await office.http.get(path)
        assert (answer.status_code, answer.text) == (200, "ok\n")


async def test_a_server_whose_writer_has_died_is_alive_but_not_ready(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Executor, "alive", property(lambda _: False))
    answer = await office.http.get("/readyz")
    assert (answer.status_code, answer.json()["code"]) == (503, "busy")
    assert (await office.http.get("/healthz")).status_code == 200


async def test_figures(office: Office) -> None:
    anna = await office.online()
    await anna.command("dance")
    await office.waiting_visitor()
    await anna.event("conversation_entered")
    page = (await office.http.get("/metrics")).text
    for line in (
        'livechat_sockets{side="agent"} 1.0',
        'livechat_sockets{side="visitor"} 1.0',
        'livechat_commands_total{kind="set_online",result="ack"} 1.0',
        'livechat_refusals_total{code="unknown_command"} 1.0',
        'livechat_welcomes_total{mode="snapshot",side="agent"} 1.0',
        'livechat_welcomes_total{mode="snapshot",side="visitor"} 1.0',
        "livechat_commands_waiting 0.0",
        "livechat_slowest_agent_events 0.0",
    ):
        assert line in page, line
    for name in ("event_lag_seconds_count", "batch_commands_count", "batch_seconds_count"):
        assert figure(page, name) > 0
    for name in ("database_bytes", "write_ahead_log_bytes", "disk_free_bytes"):
        assert figure(page, name) > 10_000


async def test_who_resumes_is_counted_with_what_was_read_again(office: Office) -> None:
    anna, greeting = await office.agent()
    assert (await anna.command("set_online", online=True))["type"] == "ack"
    await office.agent(epoch=greeting.welcome["epoch"], cursor=greeting.welcome["cursor"])
    page = (await office.http.get("/metrics")).text
    assert figure(page, 'welcomes_total{mode="resumed",side="agent"}') == 1
    assert figure(page, "replayed_events_total") > 0


def figure(page: str, name: str) -> float:
    """The value of one series."""
    (line,) = [line for line in page.splitlines() if line.startswith(f"livechat_{name} ")]
    return float(line.rsplit(" ", 1)[1])


async def test_the_description_names_every_request(office: Office) -> None:
    paths = (await office.http.get("/schema/openapi.json")).json()["paths"]
    assert {
        "/api/v1/sign-in",
        "/api/v1/refresh",
        "/api/v1/sign-out",
        "/api/v1/conversations/closed",
        "/api/v1/conversations/{conversation}/messages",
        "/api/v1/visitor/session",
        "/healthz",
        "/readyz",
        "/metrics",
        "/widget.js",
    } <= set(paths)
    assert paths["/api/v1/sign-in"]["post"]["responses"]["429"]["content"]["application/json"]["schema"]["$ref"].endswith("/Problem")
    for page in ("/schema", "/schema/swagger"):  # they would fetch scripts from elsewhere
        assert "<script" not in (await office.http.get(page)).text


async def test_the_wrong_method_is_told_as_a_problem(office: Office) -> None:
    answer = await office.http.get("/api/v1/sign-in")
    assert (answer.status_code, answer.json()) == (405, {"code": "bad_frame"})
