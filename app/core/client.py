"""The client without its window: everything the user interface and the link hold on to."""

import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.changes import ChangeFeed
from app.core.live import Live
from app.core.outbox import Outbox
from app.core.queries import Queries
from app.core.store import Store

if TYPE_CHECKING:
    from app.core.account import Account
    from app.core.actions import Actions
    from app.core.alerts import Alerts
    from app.core.attachments.downloads import Downloads
    from app.core.attachments.outgoing import Outgoing
    from app.core.attachments.uploads import Uploads
    from app.core.company.asking import CompanyDesk
    from app.core.company.drafts import CompanyDraft
    from app.core.crm import Crm
    from app.core.diagnosis.examination import AlertCheck
    from app.core.history import History
    from app.core.intake import Intake
    from app.core.missing import MissingDetails
    from app.core.playbooks.asking import Playbooks
    from app.core.playbooks.drafts import Drafts
    from app.core.preferences.chosen import ChosenPreferences
    from app.core.proxies import Proxies
    from app.core.replies.drafts import RepliesDraft
    from app.core.replies.kept import KeptReplies
    from app.core.ringing import Ringing


class Client:
    """What a window needs: to read (`queries`, `live`), to act (`actions`, `outgoing` for files), to fetch (`history`, `details`, `crm`,
    `playbooks`, `company`, `replies`, `downloads`), to be told (`changes`).

    `attention` wants to know what is looked at, `proxies` which way leads to the server. `ringing`: what is heard.
    `preferences`: what a person chose on this machine. `store`, `outbox` and `intake` are the link's.
    What only acts, asks or alerts is loaded when it is first needed: the window is painted before.
    """

    def __init__(self, store: Store, clock: Callable[[], int]) -> None:
        self._clock = clock
        self.store = store
        self.changes = ChangeFeed()
        self.live = Live(clock, self.changes)
        self.outbox = Outbox(store.database)
        self.queries = Queries(store.database, store.settings)

    @cached_property
    def actions(self) -> "Actions":
        from app.core.actions import Actions  # noqa: PLC0415 - after the first paint

        return Actions(self.store.database, self.outbox, self.live, self.changes)

    @cached_property
    def history(self) -> "History":
        from app.core.history import History  # noqa: PLC0415 - after the first paint

        return History(self.store, self.account, self.changes)

    @cached_property
    def details(self) -> "MissingDetails":
        from app.core.missing import MissingDetails  # noqa: PLC0415 - after the first paint

        return MissingDetails(self.store, self.account, self.changes)

    @cached_property
    def crm(self) -> "Crm":
        from app.core.crm import Crm  # noqa: PLC0415 - after the first paint

        return Crm(self.store, self.account, self.changes, self._clock)

    @cached_property
    def preferences(self) -> "ChosenPreferences":
        from app.core.preferences.chosen import ChosenPreferences  # noqa: PLC0415 - loaded by whoever needs one

        return ChosenPreferences(self.store.settings, self.changes)

    @cached_property
    def playbooks(self) -> "Playbooks":
        from app.core.playbooks.asking import Playbooks  # noqa: PLC0415 - after the first paint

        return Playbooks(self.account)

    @cached_property
    def playbook_drafts(self) -> "Drafts":
        from app.core.playbooks.drafts import Drafts  # noqa: PLC0415 - after the first paint

        return Drafts(self.store.settings)

    @cached_property
    def company(self) -> "CompanyDesk":
        from app.core.company.asking import CompanyDesk  # noqa: PLC0415 - after the first paint

        return CompanyDesk(self.account)

    @cached_property
    def company_draft(self) -> "CompanyDraft":
        from app.core.company.drafts import CompanyDraft  # noqa: PLC0415 - after the first paint

        return CompanyDraft(self.store.settings)

    @cached_property
    def replies(self) -> "KeptReplies":
        from app.core.replies.kept import KeptReplies  # noqa: PLC0415 - after the first paint

        return KeptReplies(self.store, self.account, self.live, self.changes)

    @cached_property
    def replies_draft(self) -> "RepliesDraft":
        from app.core.replies.drafts import RepliesDraft  # noqa: PLC0415 - after the first paint

        return RepliesDraft(self.store.settings)

    @cached_property
    def outgoing(self) -> "Outgoing":
        from app.core.attachments.outgoing import Outgoing  # noqa: PLC0415 - after the first paint

        return Outgoing(self.store.database, self.changes)

    @cached_property
    def uploads(self) -> "Uploads":
        from app.core.attachments.uploads import Uploads  # noqa: PLC0415 - after the first paint

        return Uploads(self.outgoing, self.outbox, self.account, self.live, self.changes)

    @cached_property
    def downloads(self) -> "Downloads":
        from app.core.attachments.downloads import Downloads  # noqa: PLC0415 - after the first paint

        return Downloads(self.store.database, self.outgoing, self.account, self.changes)

    @cached_property
    def account(self) -> "Account":
        from app.core.account import Account  # noqa: PLC0415 - after the first paint

        return Account(self.store, self.outbox, self.live, self.changes, self._clock)

    @cached_property
    def proxies(self) -> "Proxies":
        from app.core.proxies import Proxies  # noqa: PLC0415 - after the first paint

        return Proxies(self.preferences, self.store.settings, self.changes)

    @cached_property
    def attention(self) -> "Alerts":
        from app.core.alerts import Alerts  # noqa: PLC0415 - after the first paint

        return Alerts(self.store.database, self.queries, self.changes, self.preferences, self.live)

    @cached_property
    def ringing(self) -> "Ringing":
        from app.core.ringing import Ringing  # noqa: PLC0415 - after the first paint

        return Ringing(self.preferences, self.queries, self.live)

    @cached_property
    def alert_check(self) -> "AlertCheck":
        from app.core.diagnosis.examination import AlertCheck  # noqa: PLC0415 - after the first paint

        return AlertCheck()

    @cached_property
    def intake(self) -> "Intake":
        from app.core.intake import Intake  # noqa: PLC0415 - after the first paint

        return Intake(self.store, self.outbox, self.live, self.attention, self.changes)

    def close(self) -> None:
        """Close the store; nothing may be asked afterwards."""
        self.store.close()


def local_clock() -> int:
    """This machine's clock: ms since 1970 UTC."""
    return time.time_ns() // 1_000_000


def open_client(store_file: Path, clock: Callable[[], int] = local_clock) -> Client:
    """A client over a store file, which is made where there is none. Raises StoreError."""
    return Client(Store(store_file), clock)
