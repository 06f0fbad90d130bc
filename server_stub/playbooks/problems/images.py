"""Which images a playbook's texts show, and what is wrong with those that its account does not have. Pure."""

from collections.abc import Iterator, Mapping

from app.protocol.marks import Picture
from server_stub.playbooks.definition.cards import wordings
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.definition.wording import Wording, marks
from server_stub.playbooks.problems.found import Found


def shown_images(definition: Definition) -> frozenset[str]:
    """The ids of the images in all its texts."""
    return frozenset(picture.image for _, _, picture in _pictures(definition))


def image_problems(definition: Definition, known: Mapping[str, tuple[int, int]]) -> tuple[Found, ...]:
    """What is wrong with the images it shows. `known`: width and height of those that are the account's."""
    found = []
    for card, what, picture in _pictures(definition):
        if picture.image not in known:
            found.append(Found("picture_unknown", card, {"what": what}))
        elif (picture.width, picture.height) != known[picture.image]:
            size = {"width": str(picture.width), "height": str(picture.height)}
            found.append(Found("picture_size", card, {"what": what} | size))
    return tuple(found)


def _pictures(definition: Definition) -> Iterator[tuple[str, str, Picture]]:
    """Each picture, with the card it stands in and which of its texts that is."""
    texts: list[tuple[str, str, Wording]] = [("", "consent", definition.consent)]
    texts += [(card.id, what, wording) for card in definition.cards for what, wording in wordings(card).items()]
    for card, what, wording in texts:
        yield from ((card, what, block) for block in marks(wording) if isinstance(block, Picture))
