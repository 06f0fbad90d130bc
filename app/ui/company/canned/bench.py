"""Canned replies at work: loaded, changed, kept on this machine while they are not saved, and saved all together."""

from collections.abc import Callable

from msgspec.structs import replace

from app.core.errors import ApiError, AppError
from app.core.replies.editing import EditedReplies, opened
from app.protocol.company import CannedReply
from app.protocol.ids import new_id
from app.ui.company.canned import words
from app.ui.company.canned.standing import RepliesStanding
from app.ui.company.kept_bench import KeptBench
from app.ui.desk import Desk
from app.ui.foreign import filled
from app.ui.sentence import Sentence


class RepliesBench(KeptBench[RepliesStanding]):
    """`look`: the reply with this id is to be seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.edited: EditedReplies | None = None
        self.standing = RepliesStanding()

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return self.edited is not None and self.edited.is_changed

    def load(self) -> None:
        """Ask for them as they are now. What was changed here stays."""
        self._desk.tasks.spawn(self._load(self._answers.begin()), "replies")

    def add(self) -> None:
        """A new one, which is to be written now."""
        if self.edited is not None and self.edited.has_room:
            reply = CannedReply(id=new_id(), shortcut="", text="")
            self._change(self.edited.put(reply))
            self.look.emit(reply.id)

    def put(self, reply: CannedReply) -> None:
        """This one is so now."""
        if self.edited is not None:
            self._change(self.edited.put(reply))

    def erase(self, id_: str) -> None:
        """Without this one; it can be brought back until another goes, or they are saved."""
        gone = self.edited.find(id_) if self.edited is not None else None
        if self.edited is not None and gone is not None:
            self.standing = replace(self.standing, erased=gone if gone.shortcut or gone.text else None)
            self._change(self.edited.without(id_))

    def bring_back(self) -> None:
        """The one that was deleted last is there again."""
        gone = self.standing.erased
        if self.edited is not None and gone is not None:
            self.standing = replace(self.standing, erased=None)
            self._change(self.edited.put(gone))
            self.look.emit(gone.id)

    def discard(self) -> None:
        """As they were saved last, by whomever."""
        if self.edited is not None:
            self.standing = RepliesStanding()
            self._change(opened(self.edited.base))

    def save(self) -> None:
        """Let them be so for everybody; what cannot be saved is shown instead."""
        if self.edited is None or not self.is_changed or self.standing.busy:
            return
        faulty = self.edited.faults()
        if faulty:
            self._say(self.tr("Not saved. Put right what is marked first."), wrong=True)
            self.look.emit(faulty[0].id)
            return
        self.keep()
        self._stand(replace(self.standing, busy=True, said="", wrong=False, both=()))
        self._desk.tasks.spawn(self._save(), "replies_save")

    def keep_draft(self) -> None:
        if self.edited is None:
            return
        if self.edited.is_changed:
            self._desk.client.replies_draft.keep(self.edited)
        else:
            self._desk.client.replies_draft.drop()

    def settle(self) -> None:
        """The window goes: keep what has just been changed, and say so. What is being saved still is."""
        self.keep()
        if self.is_changed and not self.standing.busy and self._desk.client.queries.me() is not None:
            self._desk.tell(Sentence(self._not_saved_yet))
        self._end()

    def _not_saved_yet(self) -> str:
        return self.tr("Your canned replies are not saved yet: nobody else has them. They are kept here.")

    async def _load(self, counts: Callable[[], bool]) -> None:
        try:
            told = await self._desk.client.company.replies()
        except AppError as error:
            if counts() and self.edited is None:
                self._stand(replace(self.standing, failure=error))
            return
        if not counts():
            return
        fresh = self.edited is None
        followed = (self.edited or self._desk.client.replies_draft.find() or opened(told)).followed(told)
        self.edited = followed.edited
        self.standing = replace(self.standing, failure=None, both=followed.both)
        if fresh and self.is_changed:
            self.standing = replace(self.standing, said=self.tr("Your changes that were not saved are back."), wrong=False)
        self._desk.attempt(lambda: self._desk.client.replies.hold(told))
        self._moved()

    async def send(self) -> None:
        if self.edited is None:
            return
        sent = self.edited
        told = await self._desk.client.company.save_replies(sent.wanted)
        typed = replace(self.edited, base=replace(told, replies=sent.now))
        self.edited = typed.followed(told).edited
        self._desk.attempt(lambda: self._desk.client.replies.hold(told))
        self.standing = replace(self.standing, erased=None)
        self.keep()

    async def follow_other(self, error: ApiError) -> tuple[str | None, bool]:
        by = error.detail.get("name", "") or self.tr("Somebody else")
        if self.edited is None:
            return None, False
        followed = self.edited.followed(await self._desk.client.company.replies())
        self.edited = followed.edited
        if not followed.both and not self.edited.faults():
            return by, True
        both = followed.both or tuple(reply.shortcut for reply in self.edited.faults())
        said = self.tr("Not saved. {name} saved meanwhile and changed the same: {replies}. Yours stand here; save to put them in place.")
        self.standing = replace(self.standing, both=both)
        self._say(filled(said, name=by, replies=", ".join(f"/{shortcut}" for shortcut in both)), wrong=True)
        return None, False

    def not_saved(self, error: AppError) -> None:
        self._say(" ".join((self.tr("Not saved."), words.refusal(error), self.tr("Your changes are kept here."))), wrong=True)

    def saved_beside(self, by: str) -> None:
        beside = self.tr("Saved. {name} had saved others meanwhile; both are there.")
        self._say(filled(beside, name=by) if by else self.tr("Saved."))

    def _change(self, edited: EditedReplies) -> None:
        self.edited = edited
        self.standing = replace(self.standing, said="", wrong=False)
        self.breath.start()
        self._moved()

    def _say(self, said: str, *, wrong: bool = False) -> None:
        """Here, or in the main window where this one is gone by now."""
        if self._over:
            self._desk.tell(said)
        self._stand(replace(self.standing, said=said, wrong=wrong))
