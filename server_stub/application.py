"""The ASGI application of one server: which requests and sockets lead to which of its parts."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager

from litestar import Litestar
from litestar.types import ControllerRouterHandler

from app.protocol.limits import MAX_FRAME_BYTES
from server_stub.handlers.delivery import Delivery
from server_stub.parts import Parts
from server_stub.sealing import Seal
from server_stub.settings import Rates, Settings, packaged
from server_stub.web.agent_socket import AgentDoor, agent_socket
from server_stub.web.auth import auth_routes
from server_stub.web.bodies import check_body
from server_stub.web.company import company_routes
from server_stub.web.company_sites import site_routes
from server_stub.web.company_users import user_routes
from server_stub.web.crm import crm_routes
from server_stub.web.description import description
from server_stub.web.doors import Doors
from server_stub.web.errors import EXCEPTION_HANDLERS
from server_stub.web.files import file_routes, image_routes
from server_stub.web.grants import grant_routes
from server_stub.web.health import health_routes
from server_stub.web.history import history_routes
from server_stub.web.identity import Identities
from server_stub.web.invitations import invitation_routes
from server_stub.web.join import join_routes
from server_stub.web.limits import Buckets
from server_stub.web.playbooks import playbook_routes
from server_stub.web.poll_routes import poll_routes
from server_stub.web.readiness import Readiness
from server_stub.web.replies import reply_routes
from server_stub.web.tickets import Tickets
from server_stub.web.uploads import upload_limits
from server_stub.web.visitor_access import VisitorAccess
from server_stub.web.visitor_socket import VisitorDoor, visitor_socket
from server_stub.web.visitors import Visitors, visitor_routes
from server_stub.web.widget import widget_routes

Routes = Sequence[ControllerRouterHandler]


def application(parts: Parts, settings: Settings, life: Callable[[Litestar], AbstractAsyncContextManager[None]]) -> Litestar:
    """The application; `life` goes around all that it does."""
    tickets = Tickets(parts.clock)
    return Litestar(
        [
            *_everybodys(parts),
            *_agents(parts, settings.rates),
            *_company(parts, settings),
            *_visitors(parts, settings, tickets),
            *_sockets(parts, settings.rates, tickets),
        ],
        lifespan=[life],
        exception_handlers=EXCEPTION_HANDLERS,
        before_request=check_body,
        request_max_body_size=MAX_FRAME_BYTES,
        response_headers={"X-Content-Type-Options": "nosniff"},
        openapi_config=description(),
        logging_config=None,
    )


def _everybodys(parts: Parts) -> Routes:
    """What needs nobody's name."""
    readiness = Readiness(parts.database, lambda: parts.takes_work, parts.seconds)
    words = packaged("i18n")
    return [
        health_routes(readiness, parts.metrics),
        widget_routes(parts.database, words),
        join_routes(words),
        grant_routes(parts.crm.granting),
    ]


def _agents(parts: Parts, rates: Rates) -> Routes:
    """What agents ask for beside their socket."""
    asking = Buckets(rates.crm_requests_burst, rates.crm_requests_per_s, parts.seconds)
    return [
        auth_routes(parts.auth, parts.sockets),
        history_routes(parts.auth, parts.database),
        crm_routes(parts.auth, parts.crm.inquiries, asking),
    ]


def _company(parts: Parts, settings: Settings) -> Routes:
    """What is set up for a company, and by whom."""
    auth, company, playbooks, rates = parts.auth, parts.company, parts.playbooks, settings.rates
    configuring = Buckets(rates.playbook_requests_burst, rates.playbook_requests_per_s, parts.seconds)
    inviting = Buckets(rates.invitation_requests_burst, rates.invitation_requests_per_s, parts.seconds)
    return [
        playbook_routes(auth, playbooks.catalogue, playbooks.editing, playbooks.trials, configuring),
        user_routes(auth, company.users, configuring, settings.public_url),
        site_routes(auth, company.sites, configuring),
        invitation_routes(company.invitations, inviting, settings.public_url),
        reply_routes(auth, company.replies, configuring),
        company_routes(auth, company.settings, configuring),
    ]


def _visitors(parts: Parts, settings: Settings, tickets: Tickets) -> Routes:
    """What lets visitors in; and files, which come from both sides."""
    auth, files, rates = parts.auth, parts.files, settings.rates
    access = VisitorAccess(parts.database, settings.public_url)
    visitors = Visitors(parts.database, tickets, parts.tell, Identities(Seal(settings.secret_key)), parts.clock)
    sessions = Buckets(rates.visitor_sessions_burst, rates.visitor_sessions_per_s, parts.seconds)
    uploads = upload_limits(rates, parts.seconds)
    return [
        visitor_routes(visitors, parts.sockets, access, sessions, settings.public_url),
        file_routes(auth, access, files.intake, files.reading, uploads),
        image_routes(auth, files.intake, files.reading, uploads),
    ]


def _sockets(parts: Parts, rates: Rates, tickets: Tickets) -> Routes:
    """The two doors, each open to sockets and to polls."""
    doors = Doors(
        parts.database,
        parts.executor,
        parts.log,
        parts.wakeup,
        parts.sockets,
        parts.presence,
        Delivery(parts.database, parts.log, parts.clock),
        parts.metrics,
        parts.told,
        parts.clock,
        parts.seconds,
    )
    agents, guests = AgentDoor(doors, parts.auth, rates), VisitorDoor(doors, tickets, rates)
    return [agent_socket(agents), visitor_socket(guests), *poll_routes(parts.polls, agents, guests)]
