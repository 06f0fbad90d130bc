"""The stable codes by which a refusal or a closed socket says what is wrong; every surface turns them into words."""

from enum import IntEnum, StrEnum


class ErrorCode(StrEnum):
    """Why something was refused. A code never changes its meaning; new ones may be added."""

    # The frame or the request itself
    BAD_FRAME = "bad_frame"
    FRAME_TOO_LARGE = "frame_too_large"
    UNSUPPORTED_VERSION = "unsupported_version"
    HELLO_EXPECTED = "hello_expected"
    # Who is speaking
    UNAUTHENTICATED = "unauthenticated"
    WRONG_CREDENTIALS = "wrong_credentials"
    TOKEN_EXPIRED = "token_expired"  # noqa: S105 - a code, no password
    REVOKED = "revoked"
    ORIGIN_REFUSED = "origin_refused"
    NOT_ENTITLED = "not_entitled"
    # The command
    UNKNOWN_COMMAND = "unknown_command"
    INVALID_COMMAND = "invalid_command"
    IDEMPOTENCY_CONFLICT = "idempotency_conflict"
    NOT_FOUND = "not_found"
    NOT_ALLOWED = "not_allowed"
    ALREADY_ASSIGNED = "already_assigned"
    NOT_ASSIGNED = "not_assigned"
    CLOSED = "closed"
    AGENT_UNKNOWN = "agent_unknown"
    TEXT_EMPTY = "text_empty"
    TEXT_TOO_LONG = "text_too_long"
    CONTROL_CHARACTERS = "control_characters"
    NO_PLAYBOOK = "no_playbook"
    CONSENT_MISSING = "consent_missing"
    # A file
    FILE_EMPTY = "file_empty"
    FILE_TOO_LARGE = "file_too_large"
    FILE_REFUSED = "file_refused"
    FILE_UNKNOWN = "file_unknown"
    STORAGE_FULL = "storage_full"
    # A playbook
    EDITED_MEANWHILE = "edited_meanwhile"
    PLAYBOOK_INVALID = "playbook_invalid"
    # A company's settings, users and sites
    SETTING_INVALID = "setting_invalid"
    EMAIL_TAKEN = "email_taken"
    LAST_ADMIN = "last_admin"
    INVITATION_OVER = "invitation_over"
    # A field's value, or what is made of the fields
    EMAIL_INVALID = "email_invalid"
    PHONE_INVALID = "phone_invalid"
    AMOUNT_INVALID = "amount_invalid"
    AMOUNT_TOO_LARGE = "amount_too_large"
    CURRENCY_UNKNOWN = "currency_unknown"
    DATE_INVALID = "date_invalid"
    VALUE_TOO_LONG = "value_too_long"
    TOO_MANY = "too_many"
    DETAILS_MISSING = "details_missing"
    # Not now
    RATE_LIMITED = "rate_limited"
    BUSY = "busy"
    INTERNAL = "internal"


class CloseCode(IntEnum):
    """Why a socket was closed. 40xx: do not reconnect unchanged. 41xx: back off first. 42xx: reconnect at once, with jitter."""

    UNAUTHENTICATED = 4001
    BAD_FRAME = 4002
    NOT_ENTITLED = 4003
    REVOKED = 4006
    SUPERSEDED = 4009
    ORIGIN_REFUSED = 4013
    UPGRADE_REQUIRED = 4406
    RATE_LIMITED = 4101
    OVERLOADED = 4102
    SLOW_READER = 4103
    RESTARTING = 4200
    TOKEN_EXPIRED = 4201
    NO_HEARTBEAT = 4202
    RESET = 4203
