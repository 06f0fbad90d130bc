"""What is noted of an order's person and organization: who they are there, and by what they were known then."""

import msgspec

from server_stub.crm.port import Progress


class Held(msgspec.Struct, frozen=True, omit_defaults=True):
    """A person or an organization over there. `several`: others fitted as well when this one was chosen."""

    id: int
    name: str = ""
    email: str = ""
    phone: str = ""
    several: bool = False


def held(progress: Progress, step: str) -> Held | None:
    """What was noted of this step for this order, or the newest of the conversation."""
    noted = progress.kept(step) or progress.kept_before(step)
    return msgspec.json.decode(noted, type=Held) if noted else None


async def hold(progress: Progress, step: str, one: Held) -> Held:
    """Note it, unless just this was noted before."""
    noted = msgspec.json.encode(one).decode()
    if progress.kept(step) != noted:
        await progress.keep(step, noted)
    return one
