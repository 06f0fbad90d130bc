"""Schedules that once broke a promise, kept as they were found."""

from collections.abc import Iterator

import pytest

from app.core.actions import Actions
from app.core.errors import StoreError
from app.protocol.ids import ConversationId
from tests.property import checks
from tests.property.device import Device
from tests.property.network import UNREAD_FRAMES
from tests.property.tab import Browser, Tab, person, words
from tests.property.template import Ground
from tests.property.world import World


@pytest.fixture
def world(ground: Ground) -> Iterator[World]:
    """A world before the morning."""
    made = World(ground)
    try:
        yield made
    finally:
        made.close()


def fill_outbox(actions: Actions, conversation: ConversationId) -> None:
    """Until it has no room for any more. Raises StoreError."""
    while True:
        actions.assign_to_me(conversation)


def come_in(world: World, *devices: Device) -> None:
    """They connect and are caught up; whoever has the first is online then."""
    for device in devices:
        device.dial(world.up)
        world.flow(device)
    devices[0].client.actions.set_online(True)
    world.flow(devices[0])


def asks_for_a_person(world: World) -> tuple[Browser, Tab]:
    """Somebody who was never here, with one tab."""
    browser = world.new_browser()
    tab = world.new_tab(browser)
    tab.dial(world.up)
    browser.say(person())
    world.flow(tab)
    return browser, tab


def test_a_hello_that_comes_late_does_not_end_the_connection_that_took_its_place(world: World) -> None:
    device = world.devices[0]
    device.dial(world.up)
    given_up = device.line
    assert given_up is not None
    device.lose_line(server_knows=False, late=True)
    device.dial(world.up)
    world.flow(device)
    world.carry(given_up, 1)
    world.flow(device)
    assert device.caught_up
    checks.becomes_quiet(world)


def test_what_waited_for_a_slow_reader_is_judged_again_when_there_is_room(world: World) -> None:
    anna, ben = world.devices[0], world.devices[2]
    come_in(world, anna, ben)
    browser, tab = asks_for_a_person(world)
    world.flow(anna)
    for _ in range(UNREAD_FRAMES + 2):
        world.pass_time(2.0)
        token = world.token()
        browser.say(words(token), token)
        world.flow(tab)
        world.flow(anna)
    anna.client.actions.assign_to_me(next(iter(world.ledger.cases)))
    world.flow(anna)
    world.flow(ben)
    world.check()
    checks.becomes_quiet(world)
    checks.everybody_sees_the_same(world)


def test_a_mark_beyond_what_a_restored_backup_holds_hides_no_message(world: World) -> None:
    anna = world.devices[0]
    come_in(world, anna)
    browser, tab = asks_for_a_person(world)
    world.save_backup()
    conversation = next(iter(world.ledger.cases))
    for _ in range(2):
        token = world.token()
        browser.say(words(token), token)
        world.flow(tab)
    world.flow(anna)
    view = anna.client.queries.conversation(conversation)
    assert view is not None
    anna.lose_line(server_knows=True)
    anna.client.actions.mark_read(conversation, view.header.last_number)
    world.restore()
    checks.becomes_quiet(world)
    checks.everybody_sees_the_same(world)


def test_a_mark_that_finds_no_room_in_the_outbox_is_not_shown_either(world: World) -> None:
    anna = world.devices[0]
    come_in(world, anna)
    asks_for_a_person(world)
    world.flow(anna)
    (conversation,) = world.ledger.cases
    anna.fill_disk(full=True)
    with pytest.raises(StoreError):
        fill_outbox(anna.client.actions, conversation)
    view = anna.client.queries.conversation(conversation)
    assert view is not None
    with pytest.raises(StoreError):
        anna.client.actions.mark_read(conversation, view.header.last_number)
    assert anna.client.queries.conversation(conversation) == view
    checks.becomes_quiet(world)
    checks.everybody_sees_the_same(world)
