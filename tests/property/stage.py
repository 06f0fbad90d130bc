"""What all rules share: the world, and ways to pick somebody in it."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from app.core.errors import StoreError
from app.core.steps import Then
from app.core.views import Folder
from app.protocol.ids import ConversationId
from tests.property import checks
from tests.property.device import Device
from tests.property.tab import Tab
from tests.property.template import Ground
from tests.property.world import World

PICK = st.integers(0, 11)
_T = TypeVar("_T")


class Stage(RuleBasedStateMachine):
    """One world on a ground; the rules are added by those who inherit."""

    ground: Ground

    def __init__(self) -> None:
        super().__init__()
        self.world = World(self.ground)
        self.reader: checks.Reader | None = None

    @property
    def is_up(self) -> bool:
        """Whether there is a server."""
        return self.world.process is not None

    @property
    def takes_all(self) -> bool:
        """Whether there is a server whose disk has room."""
        return self.is_up and not self.world.up.disk_full

    def of(self, things: Sequence[_T], pick: int) -> _T:
        """One of these."""
        return things[pick % len(things)]

    def device(self, seat: int) -> Device:
        """One of the agents' devices."""
        return self.of(self.world.devices, seat)

    def end(self, pick: int) -> Device | Tab:
        """One end of a connection."""
        return self.of(self.world.everybody(), pick)

    def waiting(self, device: Device, pick: int) -> ConversationId | None:
        """A conversation that lies in Unassigned on this device."""
        rows = device.client.queries.inbox(Folder.UNASSIGNED)
        return self.of(rows, pick).id if rows else None

    def mine(self, device: Device, pick: int) -> ConversationId | None:
        """One that its agent may write in."""
        rows = device.client.queries.inbox(Folder.MINE)
        view = device.client.queries.conversation(self.of(rows, pick).id) if rows else None
        return view.header.id if view is not None and view.can_write else None

    def act(self, act: Callable[[], object]) -> bool:
        """An agent does something; False where their disk is full, and nothing happened."""
        try:
            act()
        except StoreError as error:
            if error.code != "disk_full":
                raise
            return False
        return True

    def signed_out(self, one: Device | Tab) -> bool:
        """Whether a person would have to sign in first."""
        return isinstance(one, Device) and one.then is Then.SIGN_OUT

    def signed_in(self) -> list[Device]:
        """The devices of those who were not let go."""
        return [device for device in self.world.devices if device.agent not in self.world.revoked and not self.signed_out(device)]

    def everything_flows(self) -> None:
        """Whoever is not connected dials, and all that is under way arrives."""
        for one in self.world.everybody():
            if self.is_up and one.line is None and not self.signed_out(one):
                one.dial(self.world.up)
            self.world.flow(one)
