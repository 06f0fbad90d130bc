"""What an agent's desk tells of its alerts for waiting conversations."""

from enum import StrEnum

from msgspec import Struct

from app.protocol.ids import ConversationId


class AlertFate(StrEnum):
    """What became of an alert for a waiting conversation. OPENED: the conversation was looked at, whether or not through the alert.

    CLICKED, ANSWERED (a button that takes the conversation) and OPENED are reactions; SHOWN alone is none. OTHER is what a later version
    says, which counts for nothing here.
    """

    SHOWN = "shown"
    SUPPRESSED = "suppressed"
    CLICKED = "clicked"
    ANSWERED = "answered"
    OPENED = "opened"
    OTHER = "other"

    @classmethod
    def _missing_(cls, _value: object) -> "AlertFate":
        return cls.OTHER


class AlertSuppressed(StrEnum):
    """Why an alert was not shown. OTHER is a reason of a later version."""

    OFFLINE = "offline"  # the agent's switch
    SWITCHED_OFF = "switched_off"  # such alerts, by the agent or the company
    OWN_QUIET = "own_quiet"  # the agent's do-not-disturb
    SYSTEM_QUIET = "system_quiet"  # the desktop's
    NO_SERVER = "no_server"  # nothing here shows notifications
    FAILED = "failed"  # what shows them would not
    OTHER = "other"

    @classmethod
    def _missing_(cls, _value: object) -> "AlertSuppressed":
        return cls.OTHER


class AlertReport(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`why` belongs to SUPPRESSED."""

    conversation: ConversationId
    fate: AlertFate
    why: AlertSuppressed | None = None
