"""A Mac's notification centre, as rubicon shows it to Python; a test puts it to sleep."""

from collections.abc import Callable
from types import ModuleType
from typing import Any


class Notification:
    """What the centre hands to those who listen: an object with a name."""

    def __init__(self, name: str) -> None:
        self.name = name


class Centre:
    """`observers`: who listens, to what."""

    def __init__(self) -> None:
        self.observers: dict[object, tuple[str, Callable[[object], None]]] = {}

    def addObserverForName(  # noqa: N802 - Apple's name
        self,
        name: str,
        *,
        object: None,  # noqa: A002 - Apple's name
        queue: str,
        usingBlock: Callable[[Any], None],  # noqa: N803 - Apple's name
    ) -> Notification:
        """Have the block called for each notification of this name."""
        assert (object, queue) == (None, "main")
        token = Notification("token")
        self.observers[token] = (name, usingBlock)
        return token

    def removeObserver(self, token: Notification) -> None:  # noqa: N802 - Apple's name
        """Whoever has this token does not listen any more."""
        del self.observers[token]

    def posts(self, name: str) -> None:
        """The system tells everybody who listens to it."""
        for wanted, block in self.observers.values():
            if wanted == name:
                block(Notification(name))


class _Workspace:
    def __init__(self, centre: Centre) -> None:
        self.sharedWorkspace = self
        self.notificationCenter = centre


class _Queue:
    mainQueue = "main"  # noqa: N815 - Apple's name


def rubicon(centre: Centre) -> ModuleType:
    """The module `rubicon.objc` of a Mac with this centre."""
    module: Any = ModuleType("rubicon.objc")
    classes = {"NSWorkspace": _Workspace(centre), "NSOperationQueue": _Queue}
    module.ObjCClass = classes.__getitem__
    module.ObjCInstance = lambda pointer: pointer
    module.Block = lambda function, _returns, _takes: function
    module.objc_id = object()
    made: ModuleType = module
    return made
