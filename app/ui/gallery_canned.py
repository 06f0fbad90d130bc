"""The scene of the gallery that is about canned replies in a chat."""

from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.protocol.company import CannedReplies, CannedReply
from app.ui import sample
from app.ui.window import MainWindow

REPLIES = CannedReplies(
    replies=(
        CannedReply(id="1", shortcut="hello", text="Hello {visitor}, this is {agent}. How can I help you?"),
        CannedReply(id="2", shortcut="hours", text="We are here from Monday to Friday, nine to six."),
        CannedReply(
            id="3", shortcut="how-to-return-things", text="Put it back into its box and send it to us within 30 days; we pay for the way."
        ),
        CannedReply(id="4", shortcut="thanks", text="Thank you, {visitor}. Write to us whenever you need something.\n{agent}"),
    ),
    revision=1,
)


def canned(client: Client, window: MainWindow) -> None:
    """Canned replies are offered."""
    client.replies.hold(REPLIES)
    window.open(sample.JORIS.id)
    field = window.conversation.chat.composer.field
    window.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    field.insertPlainText("Hi! /h")


SCENES = (canned,)
