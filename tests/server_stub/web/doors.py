"""The parts of the server that sockets work with, over a company that is not reached from outside."""

from app.protocol.ids import AccountId
from server_stub.handlers.told import Told
from server_stub.web.doors import Doors
from server_stub.web.metrics import Metrics
from server_stub.web.presence import Presence
from server_stub.web.sockets import Sockets
from tests.server_stub.company import Company


def doors_of(company: Company) -> Doors:
    """What a socket of this company opens into; both clocks are the company's."""
    clock = company.clock
    sockets = Sockets(company.log.head, clock, clock.seconds)

    async def tell(_account: object, _command: object) -> None:
        return

    async def graces() -> dict[AccountId, int]:
        return {}

    presence = Presence(tell, clock, graces)
    return Doors(
        company.database,
        company.executor,
        company.log,
        company.wakeup,
        sockets,
        presence,
        company.delivery,
        Metrics(),
        Told(),
        clock,
        clock.seconds,
    )
