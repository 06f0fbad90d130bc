"""Many at once: a hundred come back after a crash without a snapshot, and fifty who do not read delay nobody and are cut."""

from pathlib import Path

from server_stub.settings import Rates
from tests.bench.reconnect import come_back
from tests.bench.stalled import cut, stall, tell_everybody
from tests.fakes.programs import until
from tests.flow.office import open_office

CLIENTS = 100
READERS = 50
MESSAGES = 60  # 8 KB each: more than there is room for on the way to who does not read
GENEROUS = Rates(visitor_messages_burst=1_000, agent_commands_burst=1_000, visitor_sessions_burst=1_000)


async def test_a_hundred_come_back_after_a_crash_and_none_needs_a_snapshot(tmp_path: Path) -> None:
    assert (await come_back(str(tmp_path), CLIENTS)).snapshots == 0


class Seconds:
    """A clock that only goes forward, and only when told."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


async def test_fifty_who_do_not_read_delay_nobody_and_are_cut(office_folder: Path) -> None:
    seconds = Seconds()
    async with open_office(office_folder, rates=GENEROUS, seconds=seconds) as office:
        token = (await office.sign_in("anna"))["access_token"]
        people = await stall(office.address, token, READERS)
        await tell_everybody(office.address, token, MESSAGES)  # to the last of them, for who reads
        seconds.now += 31

        async def look() -> bool:
            page = (await office.http.get("/metrics")).text
            return f'livechat_closes_total{{code="slow_reader"}} {float(READERS)}' in page and 'livechat_sockets{side="agent"} 0.0' in page

        await until("all who do not read are cut", look, 30.0)
        await tell_everybody(office.address, token, MESSAGES)  # nothing of them is in anybody's way
        cut(people)
