"""The preferences: one record, whose field names are those of the stored file and of the policy that manages a machine."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import force_setattr

from app.core.errors import AppError
from app.protocol.people import NotificationRules

Minute = Annotated[int, Meta(ge=0, lt=1_440)]
"""A minute of the day, by the machine's clock."""


class Appearance(StrEnum):
    """Light or dark; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ProxyChoice(StrEnum):
    """What leads to the server: what the system says, nothing, or the proxy that is set here."""

    SYSTEM = "system"
    NONE = "none"
    MANUAL = "manual"


class Contrast(StrEnum):
    """How much lighter or darker what is drawn is than its ground: as usual, or much; SYSTEM follows the desktop."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


class Preferences(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What holds for this person on this machine. Where a value is None, the company's (Account.notifications) holds.

    `language`: one of language.LANGUAGES; empty: the company's, else the system's. `autostart`: when the desktop begins, minimised.
    `close_to_tray`: closing the window leaves the program running, where there is a tray. `away_after_minutes` without a hand on mouse
    or keyboard one goes offline; 0: never. `away_when_locked`: also when the screen is locked.
    `keep_alerts`: notifications stay until they are handled. `repeat_alerts_s`: after so many seconds a waiting chat is told of again;
    0: never. `quiet`: nothing is shown or heard from `quiet_from` to `quiet_to` each day (the same twice: all day).
    `follow_system_quiet`: nor while the desktop asks for quiet. `volume` in percent; 0: silent. `ring_until_taken`: the sound of a waiting
    chat comes again until somebody takes it. `flash`: the window's button in the taskbar asks for a look when something waits.
    `shortcuts`: the keys of actions that are not as delivered, as QKeySequence's portable text.
    `proxy_address`: of the proxy that `proxy` MANUAL means, http://host:port, and `proxy_user` the name to give there, or empty; its
    password is in the keyring.
    `playbook_preview`: the visitor's side stands beside a playbook's editor.
    """

    language: str = ""
    appearance: Appearance = Appearance.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    autostart: bool = False
    close_to_tray: bool = True
    away_after_minutes: Annotated[int, Meta(ge=0, le=240)] = 0
    away_when_locked: bool = False
    alert_new_conversation: bool | None = None
    alert_returned: bool | None = None
    alert_assigned: bool | None = None
    alert_new_message: bool | None = None
    alert_text: bool | None = None
    alert_in_app: bool | None = None
    keep_alerts: bool = False
    repeat_alerts_s: Annotated[int, Meta(ge=0, le=600)] = 0
    quiet: bool = False
    quiet_from: Minute = 18 * 60
    quiet_to: Minute = 8 * 60
    follow_system_quiet: bool = True
    sound_new_conversation: bool = True
    sound_returned: bool = True
    sound_assigned: bool = True
    sound_new_message: bool = True
    volume: Annotated[int, Meta(ge=0, le=100)] = 70
    ring_until_taken: bool = False
    flash: bool = True
    proxy: ProxyChoice = ProxyChoice.SYSTEM
    proxy_address: str = ""
    proxy_user: str = ""
    playbook_preview: bool = True
    shortcuts: dict[str, str] = {}

    def __post_init__(self) -> None:
        """A proxy's address stands as libraries take it. Raises ValueError for what is none."""
        if self.proxy_address:
            from app.core.proxy_address import proxy_address  # noqa: PLC0415 - what it needs is only loaded where there is one

            try:
                force_setattr(self, "proxy_address", proxy_address(self.proxy_address))
            except AppError as error:
                raise ValueError("no proxy's address") from error

    def alerts(self, company: NotificationRules) -> NotificationRules:
        """Which notifications there are, for somebody of this company."""
        return NotificationRules(
            new_conversation=_chosen(self.alert_new_conversation, company.new_conversation),
            returned=_chosen(self.alert_returned, company.returned),
            assigned=_chosen(self.alert_assigned, company.assigned),
            new_message=_chosen(self.alert_new_message, company.new_message),
            text=_chosen(self.alert_text, company.text),
            in_app=_chosen(self.alert_in_app, company.in_app),
        )

    def is_quiet(self, minute: int) -> bool:
        """Whether this minute of the day lies in the quiet time."""
        if self.quiet_from < self.quiet_to:
            return self.quiet and self.quiet_from <= minute < self.quiet_to
        return self.quiet and (minute >= self.quiet_from or minute < self.quiet_to)


def _chosen(mine: bool | None, company: bool) -> bool:
    return company if mine is None else mine
