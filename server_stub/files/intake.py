"""Takes uploads: looks at what was received, writes images anew, and keeps bytes and row in one step."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, contextmanager

from msgspec.structs import replace
from sqlalchemy import Connection

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, ConversationId, derived_id
from app.protocol.people import FileRules
from app.protocol.playbooks import PlaybookImage
from app.protocol.records import AuthorKind, File
from server_stub.db.database import Database
from server_stub.db.files import ImageRow, add_file, add_image, file_rules_of, placed_file, standing_of
from server_stub.db.rows import FileRow
from server_stub.db.trouble import told_apart
from server_stub.files.blobs import Blobs, Draft
from server_stub.files.images import NoImageError, Redrawn, TooManyPixelsError, redraw
from server_stub.files.kinds import IMAGES, PLAIN, kind_of, media_type, name_runs, runs
from server_stub.files.names import clean_name, named_as
from server_stub.files.receiving import received, refused_when_full
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.file_rules import ALL_TAKEN, check_kind, check_sender, check_size
from server_stub.handlers.files import Upload, check_upload, file_record, uploader
from server_stub.handlers.refused import Refused
from server_stub.handlers.sites import check_upload as check_visitors_upload


class Intake:
    """What is uploaded to all accounts; `clock` gives ms UTC. One image is decoded at a time, in a thread of its own."""

    def __init__(self, database: Database, blobs: Blobs, clock: Callable[[], int]) -> None:
        self._database = database
        self._blobs = blobs
        self._clock = clock
        self._looking = asyncio.Semaphore(1)

    async def take_agents(self, actor: AgentActor, conversation: ConversationId, upload: Upload) -> File:
        """A file for a conversation that the agent may write in. Raises Refused, before the body is read where that is possible."""
        rules = await asyncio.to_thread(self._check, actor, conversation, upload)
        return await self._take(actor, conversation, upload, rules)

    async def take_visitors(self, actor: VisitorActor, upload: Upload) -> File:
        """A visitor's file; a message gives it its conversation. Raises Refused, likewise."""
        rules = await asyncio.to_thread(self._check_visitor, actor, upload)
        return await self._take(actor, None, upload, rules)

    async def take_image(self, account: AccountId, body: AsyncIterator[bytes]) -> PlaybookImage:
        """An image that anybody may see. Raises Refused: file_refused where it is none, or moves."""
        with refused_when_full():
            async with received(self._blobs, body) as draft, self._looking:
                return await asyncio.to_thread(self._keep_image, account, draft)

    async def _take(self, actor: AgentActor | VisitorActor, conversation: ConversationId | None, upload: Upload, rules: FileRules) -> File:
        called = clean_name(upload.name)
        if name_runs(called):
            raise Refused(ErrorCode.FILE_REFUSED)
        kind, by = uploader(actor)

        def row(digest: str) -> FileRow:
            """The file as far as it is known before anybody has looked at it."""
            return FileRow(upload.id, actor.account, kind, by, conversation, None, called, PLAIN, 0, 0, 0, digest, "", "", self._clock())

        with refused_when_full():
            async with received(self._blobs, upload.body, rules) as draft:
                if known := await asyncio.to_thread(self._known, row(draft.digest)):
                    return file_record(known)
                async with self._looking:
                    return file_record(await asyncio.to_thread(self._keep, row(draft.digest), draft, rules))

    # In a thread

    def _check(self, actor: AgentActor, conversation: ConversationId, upload: Upload) -> FileRules:
        with self._database.read() as connection:
            check_upload(actor, standing_of(connection, actor.account, conversation))
            return _rules(connection, actor, upload)

    def _check_visitor(self, actor: VisitorActor, upload: Upload) -> FileRules:
        with self._database.read() as connection:
            check_visitors_upload(connection, actor)
            return _rules(connection, actor, upload)

    def _known(self, wanted: FileRow) -> FileRow | None:
        """The file of this id, where it was uploaded before. Raises Refused where that was another one."""
        with self._database.read() as connection:
            placed = placed_file(connection, wanted.id)
        return None if placed is None else _same(placed.row, wanted)

    def _keep(self, wanted: FileRow, draft: Draft, rules: FileRules) -> FileRow:
        content = draft.path.read_bytes()
        if runs(wanted.name, content):
            raise Refused(ErrorCode.FILE_REFUSED)
        kind, redrawn = _looked_at(content)
        check_kind(rules, kind_of(kind, content))
        with ExitStack() as drafts:
            kept = draft if redrawn is None else self._written(drafts, redrawn.content)
            small = self._written(drafts, redrawn.small) if redrawn and redrawn.small else None
            width, height = (redrawn.width, redrawn.height) if redrawn else (0, 0)
            row = replace(
                wanted,
                name=named_as(wanted.name, kind),
                media_type=kind,
                size=kept.size,
                width=width,
                height=height,
                digest=kept.digest,
                small=small.digest if small else "",
            )
            with self._placed(kept, *([small] if small else ())) as connection:
                return _same(add_file(connection, row), wanted)

    def _keep_image(self, account: AccountId, draft: Draft) -> PlaybookImage:
        _, redrawn = _looked_at(draft.path.read_bytes())
        if redrawn is None:
            raise Refused(ErrorCode.FILE_REFUSED)
        with ExitStack() as drafts:
            kept = self._written(drafts, redrawn.content)
            id_ = derived_id("image", account, kept.digest)
            row = ImageRow(id_, account, redrawn.width, redrawn.height, kept.digest, self._clock())
            with self._placed(kept) as connection:
                add_image(connection, row)
        return PlaybookImage(image=id_, width=redrawn.width, height=redrawn.height)

    @contextmanager
    def _placed(self, *contents: Draft) -> Iterator[Connection]:
        """A transaction for the row that names them. They have their places before: everybody else would wait for the disk within it."""
        with self._blobs.changing:
            for one in contents:
                self._blobs.keep(one)
            with told_apart(), self._database.write() as connection:
                yield connection

    def _written(self, drafts: ExitStack, content: bytes) -> Draft:
        draft = self._blobs.draft()
        drafts.callback(draft.discard)
        draft.write(content)
        draft.finish()
        return draft


def _rules(connection: Connection, actor: AgentActor | VisitorActor, upload: Upload) -> FileRules:
    """By what an upload is judged. One that is there already was judged when it came. Raises Refused."""
    if placed_file(connection, upload.id) is not None:
        return ALL_TAKEN
    rules = file_rules_of(connection, actor.account)
    check_sender(rules, uploader(actor)[0])
    check_size(rules, upload.announced or 0)
    return rules


def _same(found: FileRow, wanted: FileRow) -> FileRow:
    """The file that was found, where the same person uploaded the same bytes. Raises Refused where it is another one."""
    places = (wanted.conversation,) if wanted.uploader_kind is AuthorKind.AGENT else (found.conversation,)
    theirs = (found.account, found.uploader_kind, found.uploader, found.given)
    if theirs != (wanted.account, wanted.uploader_kind, wanted.uploader, wanted.given) or found.conversation not in places:
        raise Refused(ErrorCode.IDEMPOTENCY_CONFLICT)
    return found


def _looked_at(content: bytes) -> tuple[str, Redrawn | None]:
    """What the bytes are, and the image that is made of them where they are one. Raises Refused."""
    kind = media_type(content)
    if kind not in IMAGES:
        return kind, None
    try:
        return kind, redraw(content, kind)
    except TooManyPixelsError:
        raise Refused(ErrorCode.FILE_REFUSED) from None
    except NoImageError:
        return PLAIN, None
