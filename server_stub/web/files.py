"""Files over HTTP: agents and visitors upload and read them, and anybody sees the images of playbooks."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated, Any, Protocol
from urllib.parse import quote

from litestar import Litestar, Request, Router, get, put
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, QueryParameter
from litestar.response import Stream
from litestar.response.base import ASGIResponse

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, ConversationId, FileId, is_id
from app.protocol.limits import MAX_FILE_BYTES
from app.protocol.playbooks import PlaybookImage
from app.protocol.records import File
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.files import Upload
from server_stub.handlers.refused import Refused
from server_stub.web.auth import Auth
from server_stub.web.errors import ABSENT, BEARER, NOT_STORED, PROBLEMS, VISITOR
from server_stub.web.uploads import BYTES, STREAMED, UPLOAD_PROBLEMS, BytesOperation, UploadLimits, announced_size
from server_stub.web.visitor_access import VisitorAccess

# Whatever is in a file, nothing of it runs, and no other site can show it.
_INERT = {"Content-Security-Policy": "sandbox; default-src 'none'", "X-Content-Type-Options": "nosniff"}
_ATTACHED = _INERT | {"Cross-Origin-Resource-Policy": "same-origin"}
_FOR_EVER = _INERT | {"Cache-Control": "public, max-age=31536000, immutable", "Cross-Origin-Resource-Policy": "cross-origin"}
_LONGEST_NAME = 2_000

AnyRequest = Request[Any, Any, Any]
Name = Annotated[str, QueryParameter(max_length=_LONGEST_NAME, description="What the file is called.")]
Small = Annotated[str | None, QueryParameter(max_length=10, description="Where it is given: the picture with 480 pixels at most.")]


class Download(Protocol):
    """A content that goes out. `size` in bytes."""

    @property
    def name(self) -> str: ...
    @property
    def media_type(self) -> str: ...
    @property
    def size(self) -> int: ...

    def pieces(self) -> AsyncIterator[bytes]:
        """Its bytes."""
        ...


class FileIntake(Protocol):
    """Whoever takes uploads; each raises Refused."""

    async def take_agents(self, actor: AgentActor, conversation: ConversationId, upload: Upload) -> File:
        """An agent's file for a conversation."""
        ...

    async def take_visitors(self, actor: VisitorActor, upload: Upload) -> File:
        """A visitor's file."""
        ...

    async def take_image(self, account: AccountId, body: AsyncIterator[bytes]) -> PlaybookImage:
        """An image that anybody may see."""
        ...


class FileReading(Protocol):
    """Whoever gives files back; each raises Refused (not_found)."""

    async def for_agent(self, actor: AgentActor, id_: FileId, small: bool) -> Download:
        """A file that the agent may read now."""
        ...

    async def for_visitor(self, actor: VisitorActor, id_: FileId, small: bool) -> Download:
        """A file that the visitor may read."""
        ...

    async def image(self, id_: str) -> Download:
        """An image that anybody may see."""
        ...


class Bytes(Stream):
    """A stream whose media type is the content's, and not the one that its request is described with."""

    def to_asgi_response(self, app: Litestar | None, request: AnyRequest, **more: Any) -> ASGIResponse:
        """As the framework asks for it."""
        return super().to_asgi_response(app, request, **(more | {"media_type": self.media_type}))


def file_routes(auth: Auth, visitors: VisitorAccess, intake: FileIntake, reading: FileReading, limits: UploadLimits) -> Router:
    """What agents and visitors ask for. Each request is judged anew by how the conversation stands."""
    handlers = [*_agents_files(auth, intake, reading, limits), *_visitors_files(visitors, intake, reading, limits)]
    return Router("/api/v1", route_handlers=handlers, response_headers=NOT_STORED, tags=["files"], **STREAMED)


def _agents_files(auth: Auth, intake: FileIntake, reading: FileReading, limits: UploadLimits) -> list[HTTPRouteHandler]:
    async def agent_of(request: AnyRequest) -> AgentActor:
        access = await asyncio.to_thread(auth.admit, request.headers)
        return AgentActor(access.account, access.agent, access.device)

    @put(
        "/conversations/{conversation:str}/files/{file:str}",
        security=BEARER,
        responses=UPLOAD_PROBLEMS,
        operation_class=BytesOperation,
        summary="Upload a file that a message to the visitor will bring",
    )
    async def put_agents(request: AnyRequest, conversation: FromPath[str], file: FromPath[str], name: Name = "") -> File:
        actor = await agent_of(request)
        if not is_id(conversation) or not is_id(file):
            raise Refused(ErrorCode.NOT_FOUND)
        upload = Upload(FileId(file), name, announced_size(request), request.stream())
        limits.agents.spend(actor.agent)
        return await intake.take_agents(actor, ConversationId(conversation), upload)

    @get("/files/{file:str}", media_type=BYTES, security=BEARER, responses=PROBLEMS, summary="A file of a conversation")
    async def get_agents(request: AnyRequest, file: FromPath[str], small: Small = None) -> Bytes:
        actor = await agent_of(request)
        return _attached(await reading.for_agent(actor, _named(file), small is not None))

    return [put_agents, get_agents]


def _visitors_files(visitors: VisitorAccess, intake: FileIntake, reading: FileReading, limits: UploadLimits) -> list[HTTPRouteHandler]:
    async def visitor_of(request: AnyRequest) -> VisitorActor:
        known = await asyncio.to_thread(visitors.admit, request)
        return VisitorActor(known.account, known.visitor, known.site, "")

    @put(
        "/visitor/files/{file:str}",
        security=VISITOR,
        responses=UPLOAD_PROBLEMS,
        operation_class=BytesOperation,
        summary="Upload a file that a visitor's message will bring",
    )
    async def put_visitors(request: AnyRequest, file: FromPath[str], name: Name = "") -> File:
        actor = await visitor_of(request)
        upload = Upload(_named(file), name, announced_size(request), request.stream())
        size = MAX_FILE_BYTES if upload.announced is None else upload.announced
        limits.visitors.spend(actor.visitor)
        limits.visitors_bytes.spend(actor.visitor, size)
        limits.address_bytes.spend(request.client.host if request.client else "", size)
        return await intake.take_visitors(actor, upload)

    @get("/visitor/files/{file:str}", media_type=BYTES, security=VISITOR, responses=PROBLEMS, summary="A file of the visitor's own chat")
    async def get_visitors(request: AnyRequest, file: FromPath[str], small: Small = None) -> Bytes:
        actor = await visitor_of(request)
        return _attached(await reading.for_visitor(actor, _named(file), small is not None))

    return [put_visitors, get_visitors]


def image_routes(auth: Auth, intake: FileIntake, reading: FileReading, limits: UploadLimits) -> Router:
    """The images of playbooks: uploaded by those who may configure, seen by anybody."""

    @put(
        "/api/v1/playbooks/images",
        security=BEARER,
        responses=UPLOAD_PROBLEMS,
        response_headers=NOT_STORED,
        operation_class=BytesOperation,
        summary="Upload an image for a playbook's messages, or for the bot",
    )
    async def put_image(request: AnyRequest) -> PlaybookImage:
        access = await asyncio.to_thread(auth.admit_deals_admin, request.headers)
        announced_size(request)
        limits.agents.spend(access.agent)
        return await intake.take_image(access.account, request.stream())

    @get("/images/{image:str}", media_type=BYTES, responses=ABSENT, summary="An image of a playbook")
    async def get_image(image: FromPath[str]) -> Bytes:
        found = await reading.image(_named(image))
        return Bytes(found.pieces(), media_type=found.media_type, headers=_FOR_EVER | {"Content-Length": str(found.size)})

    return Router("/", route_handlers=[put_image, get_image], tags=["files"], **STREAMED)


def _named(file: str) -> FileId:
    if not is_id(file):
        raise Refused(ErrorCode.NOT_FOUND)
    return FileId(file)


def _attached(found: Download) -> Bytes:
    headers = _ATTACHED | {"Content-Length": str(found.size), "Content-Disposition": disposition(found.name)}
    return Bytes(found.pieces(), media_type=found.media_type, headers=headers)


def disposition(name: str) -> str:
    """Saved and never shown, under this name (RFC 6266, with the name as RFC 8187 writes it, and for older readers in ASCII)."""
    plain = "".join(one if one.isascii() and one.isprintable() and one not in '"\\%' else "_" for one in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
