"""The notes of a lead or a deal, each written once, in the order in which they were made."""

from app.protocol.details import CrmItemKind
from server_stub.crm.pipedrive.answers import Missing
from server_stub.crm.pipedrive.errand import Errand
from server_stub.crm.pipedrive.rows import NoteRow, read
from server_stub.crm.pipedrive.texts import notes_of

_BEGUN = "notes/begun"


async def write_notes(errand: Errand, remote: str) -> None:
    """Write what is not written yet. An activity has its notes in itself. Raises CrmTrouble, GONE where the item was deleted."""
    if errand.order.kind is CrmItemKind.ACTIVITY:
        return
    missing = [note for note in notes_of(errand.order) if errand.progress.kept(_step(note[0])) != remote]
    if not missing:
        return
    there = await _marks_there(errand, remote, [mark for mark, _ in missing])
    for mark, content in missing:
        if mark not in there:
            await _write(errand, remote, content)
        await errand.progress.keep(_step(mark), remote)


def _step(mark: str) -> str:
    return f"note/{mark.rpartition(' ')[2]}"


async def _marks_there(errand: Errand, remote: str, marks: list[str]) -> set[str]:
    """Which of them an earlier attempt has written already; it is noted that there was one."""
    if errand.progress.kept(_BEGUN) != remote:
        await errand.progress.keep(_BEGUN, remote)
        if not errand.progress.incomplete:
            return set()
    rows = await errand.line.all_rows("v1/notes", {_belongs(errand): remote})
    written = [read(row, NoteRow).content or "" for row in rows]
    return {mark for mark in marks if any(mark in content for content in written)}


async def _write(errand: Errand, remote: str, content: str) -> None:
    number: str | int = remote if errand.order.kind is CrmItemKind.LEAD else int(remote)
    try:
        answer = await errand.line.ask("POST", "v1/notes", body={"content": content, _belongs(errand): number})
    except Missing:
        await errand.progress.keep(errand.order.kind.value, "")  # whoever tries again makes it anew
        raise
    read(answer.get("data"), NoteRow)


def _belongs(errand: Errand) -> str:
    return f"{errand.order.kind.value}_id"
