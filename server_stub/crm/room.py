"""The CRM's room put together: which kinds of CRM there are, the worker, and what agents may ask."""

from collections.abc import Callable, Mapping

from app.protocol.details import CrmKind
from server_stub.crm.connections import Connections
from server_stub.crm.inquiries import Inquiries
from server_stub.crm.local.crm import LocalCrm
from server_stub.crm.pipedrive.access import is_let_in
from server_stub.crm.pipedrive.crm import pipedrive
from server_stub.crm.pipedrive.granting import Granting
from server_stub.crm.pipedrive.line import Clocks
from server_stub.crm.port import Connection, Crm, KeepSecret, OpenCrm
from server_stub.crm.settling import Means, try_failed
from server_stub.crm.worker import Worker
from server_stub.db.database import Database
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.sealing import Seal

Clock = Callable[[], int]


def kinds_of_crm(database: Database, clock: Clock) -> Mapping[CrmKind, OpenCrm]:
    """How each kind is opened. Until somebody has let this server in elsewhere, what is made stays here."""

    def local(connection: Connection, _keep: KeepSecret) -> Crm:
        return LocalCrm(database, connection.account, clock)

    def elsewhere(connection: Connection, keep: KeepSecret) -> Crm:
        return pipedrive(connection, keep, Clocks(clock)) if is_let_in(connection.secret) else local(connection, keep)

    return {CrmKind.LOCAL: local, CrmKind.PIPEDRIVE: elsewhere}


class CrmRoom:
    """All of it for one server."""

    def __init__(self, means: Means, log: EventLog, wakeup: Wakeup, seal: Seal) -> None:
        connections = Connections(means.database, seal, kinds_of_crm(means.database, means.clock))
        self.granting = Granting(means.database, seal, means.clock, lambda account: try_failed(means, account))
        self.worker = Worker(means, connections, log, wakeup)
        self.inquiries = Inquiries(means.database, connections)
