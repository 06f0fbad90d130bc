"""The playbooks to begin with can be used as they are, in every language."""

import json

import msgspec
import pytest

from app.protocol.marks import Paragraph
from app.protocol.people import LANGUAGES
from server_stub.playbooks.definition.cards import LiveChat
from server_stub.playbooks.definition.wording import marks, words
from server_stub.playbooks.exploration import explore
from server_stub.playbooks.load import load
from server_stub.playbooks.templates import NAMES, template, templates

DECIDED = {
    "en": "Chat with your leads",
    "pl": "Rozmawiaj ze swoimi leadami",
    "es": "Chatea con tus prospectos",
    "pt": "Conversar com seus leads",
    "nl": "Chat met je leads",
    "fr": "Discuter avec vos prospects",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_each_can_be_used_as_it_is_and_all_of_it_is_reached(name: str, language: str) -> None:
    found = template(name, language)
    definition = load(msgspec.json.encode(found.definition))
    unreached = explore(definition)
    assert (unreached.cards, unreached.ways) == ((), ())
    assert definition.look.language == language
    assert '"@' not in json.dumps(found.definition)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_live_chat_template_comes_first_under_its_decided_name(language: str) -> None:
    first, *others = templates(language).templates
    assert (first.id, first.name) == ("leads", DECIDED[language])
    assert "live_chat" in [card["type"] for card in first.definition["cards"]]
    assert len({one.name for one in others}) == len(NAMES) - 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_matters_while_nobody_is_there_is_bold(language: str) -> None:
    definition = load(msgspec.json.encode(template(NAMES[0], language).definition))
    (chat,) = [card for card in definition.cards if isinstance(card, LiveChat)]
    for wording in (chat.online_message, chat.offline_message):
        (paragraph,) = marks(wording)
        assert isinstance(paragraph, Paragraph)
        assert [span.bold for span in paragraph.spans if len(span.text) > 1][-2:] in ([False, True], [True, False])
        assert "*" not in words(wording)
