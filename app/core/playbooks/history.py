"""What was done to a playbook since it was opened, to be undone and done again. Pure."""

from msgspec import Struct
from msgspec.structs import replace

from app.core.playbooks.definition import Definition

MOST_STEPS = 200


class Work(Struct, frozen=True):
    """A playbook as it is being edited."""

    name: str
    definition: Definition


class History(Struct, frozen=True, kw_only=True):
    """`saved`: as it was opened, or saved last; `now`: as it is. `about`: what the last step was about, where more of it may follow."""

    saved: Work
    now: Work
    past: tuple[Work, ...] = ()
    future: tuple[Work, ...] = ()
    about: str = ""

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self.now != self.saved

    def done(self, now: Work, about: str = "") -> "History":
        """A step. One about the same as the last, such as a text that is being typed, is one with it."""
        if now == self.now:
            return self
        past = self.past if about and about == self.about else (*self.past, self.now)[-MOST_STEPS:]
        return History(saved=self.saved, now=now, past=past, about=about)

    def undone(self) -> "History":
        """As it was before the last step."""
        if not self.past:
            return self
        return replace(self, now=self.past[-1], past=self.past[:-1], future=(self.now, *self.future), about="")

    def redone(self) -> "History":
        """The step that was undone last is done again."""
        if not self.future:
            return self
        return replace(self, now=self.future[0], past=(*self.past, self.now), future=self.future[1:], about="")

    def beside(self, other: Work) -> "History":
        """With something else one step back, from where it can be had again."""
        return replace(self, past=(*self.past, other)[-MOST_STEPS:], future=(), about="")

    def kept(self, saved: Work) -> "History":
        """That is saved now; what was done since is not."""
        return replace(self, saved=saved, about="")


def opened(work: Work) -> History:
    """A playbook as it comes."""
    return History(saved=work, now=work)
