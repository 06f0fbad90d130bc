"""How the visitor's chat looks in the preview: the colours of the bot, the desk's light or dark, and where pictures come from."""

from dataclasses import dataclass

from app.core.playbooks.definition import Definition
from app.core.playbooks.rehearsal import look
from app.ui.conversation.messages.pictures import PictureSource
from app.ui.playbooks.preview.palette import Palette, palette
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Looks:
    """What every part of the chat is painted with. `name`, `sign`: the bot's, the sign as the definition has it."""

    theme: Theme
    pictures: PictureSource
    palette: Palette
    name: str = ""
    sign: str = ""


def looks(theme: Theme, pictures: PictureSource, of: Definition, accent: str) -> Looks:
    """Those of a playbook. `accent`: its colour or its site's."""
    colors = palette(accent, theme.colors.surface, theme.colors.bubble_in)
    return Looks(theme, pictures, colors, str(of.get("bot_name", "")), look(of, "icon"))
