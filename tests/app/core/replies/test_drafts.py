"""What was changed and not saved is there again, fit to be saved or not."""

from app.core.client import Client
from app.core.replies.editing import opened
from app.protocol.company import CannedReplies, CannedReply

HELLO = CannedReply(id="1", shortcut="hello", text="Hello!")


def test_what_is_not_finished_is_kept_as_it_is(client: Client) -> None:
    edited = opened(CannedReplies(replies=(HELLO,), revision=4)).put(CannedReply(id="2", shortcut="two words", text=""))
    client.replies_draft.keep(edited)
    assert client.replies_draft.find() == edited
    client.replies_draft.drop()
    assert client.replies_draft.find() is None


def test_what_another_version_kept_is_none(client: Client) -> None:
    client.store.settings.put("replies-draft", "[]")
    assert client.replies_draft.find() is None
