"""The scene of the gallery that is about text with marks."""

from app.core.client import Client
from app.protocol.events import MessageAdded
from app.protocol.ids import MessageId, derived_id
from app.protocol.marks import Bullets, Marked, Paragraph, Picture, Span, plain
from app.protocol.records import Message
from app.ui import sample, sample_details
from app.ui.gallery_files import landscape
from app.ui.pictures.pictures import PlaybookPicture
from app.ui.window import MainWindow

_HERE = Picture(image=derived_id("valley"), text="The valley behind our shop", width=640, height=360)
_LOST = Picture(image=derived_id("way"), text="The way from the station to our shop, on foot", width=300, height=120)
_SAID: Marked = (
    Paragraph(
        spans=(
            Span(text="I am sorry, "),
            Span(text="nobody of us can answer right now", bold=True),
            Span(text=". What you wrote is "),
            Span(text="kept", italic=True),
            Span(text=". Until then:"),
        )
    ),
    Bullets(
        items=(
            (
                Span(text="look at our "),
                Span(text="table of sizes", link="https://shop.example/sizes"),
                Span(text=", which tells of every tent how many people, rucksacks and wet boots it has room for"),
            ),
            (Span(text="write to "), Span(text="help@shop.example", bold=True, link="mailto:help@shop.example")),
            (Span(text="or come by:"),),
        )
    ),
    _HERE,
    _LOST,
)


def marks(client: Client, window: MainWindow) -> None:
    """What a bot may say: bold, italic, links, a list, a picture, and one that could not be had."""
    window.open(sample.JORIS.id)
    pictures = window.conversation.chat.pictures
    pictures.keep(PlaybookPicture(_HERE.image), landscape(_HERE.width, _HERE.height))
    pictures.refuse(PlaybookPicture(_LOST.image))
    view = client.queries.conversation(sample.JORIS.id)
    number = view.header.last_number + 1 if view is not None else 1
    said = Message(
        id=MessageId(derived_id(sample.JORIS.id, "marks")),
        conversation=sample.JORIS.id,
        number=number,
        author=sample.BOT,
        text=plain(_SAID),
        at=sample.NOW + number,
        marked=_SAID,
    )
    sample_details.happen(client, MessageAdded(message=said))


SCENES = (marks,)
