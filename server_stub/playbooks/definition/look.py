"""What a playbook says of how its bot looks. Pure."""

from msgspec import Struct


class Look(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`accent`: a colour, "#1f6feb"; `icon`: one of protocol.playbooks.ICONS or the id of an image; `language`: a code such as "nl".

    What is empty is left to the site.
    """

    accent: str = ""
    icon: str = ""
    language: str = ""
