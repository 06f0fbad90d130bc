"""Every CRM that the suite is run with."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from tests.contract.local import local
from tests.contract.pipedrive import over_pipedrive
from tests.contract.subject import Subject
from tests.server_stub.company import Company

SUBJECTS: dict[str, Callable[[Company], AbstractAsyncContextManager[Subject]]] = {"local": local, "pipedrive": over_pipedrive}
