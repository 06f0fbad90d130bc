"""The first steps: which three there are for whom, what is done of them, and that they are over for good."""

import pytest
from msgspec.structs import replace

from app.core.client import Client
from app.core.first_steps import FIRST_STEPS, FirstSteps, Step
from app.ui import sample, sample_client


@pytest.fixture
def first(client: Client) -> FirstSteps:
    sample_client.fill(client)
    client.store.settings.put(FIRST_STEPS, "")
    return FirstSteps(client.queries, client.store.settings)


def test_nobody_is_guided_before_somebody_is_in(client: Client) -> None:
    assert not FirstSteps(client.queries, client.store.settings).wanted


def test_who_configures_is_led_to_the_site_and_who_does_not_to_the_palette(first: FirstSteps, client: Client) -> None:
    assert [step for step, _ in first.steps()] == [Step.ONLINE, Step.ALERTS, Step.SITE]
    agent = replace(sample.ME, agent=sample.BEN, admin=False, deals_admin=False)
    client.store.settings.put_me(agent)
    assert [step for step, _ in first.steps()] == [Step.ONLINE, Step.ALERTS, Step.FIND]


def test_what_is_done_stays_done_and_online_is_as_the_switch_is(first: FirstSteps, client: Client) -> None:
    first.do(Step.ALERTS)
    assert dict(first.steps()) == {Step.ONLINE: True, Step.ALERTS: True, Step.SITE: False}
    client.actions.set_online(False)
    first.do(Step.SITE)
    assert dict(first.steps()) == {Step.ONLINE: False, Step.ALERTS: True, Step.SITE: True}
    assert first.wanted


def test_they_are_over_for_good_in_this_profile_also_after_signing_out(first: FirstSteps, client: Client) -> None:
    first.dismiss()
    assert not first.wanted
    client.store.erase()
    client.store.settings.put_me(sample.ME)
    assert not first.wanted
