"""What is changed in the settings, and what becomes of it when somebody else has saved meanwhile."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.company.editing import NESTED, Edited, differing, opened, taken, unfit, values
from app.protocol.company import Company, CompanySettings
from app.protocol.ids import AccountId
from app.protocol.people import Account, FileRules, NotificationRules

ACME = CompanySettings(name="Acme")


def company(settings: CompanySettings, revision: int = 1) -> Company:
    return Company(account=Account(id=AccountId("a"), name=settings.name), settings=settings, revision=revision)


def changed(**to: object) -> Edited:
    """Somebody changed these, and has not saved."""
    return Edited(company(ACME), replace(ACME, **to))


def test_nothing_is_changed_at_first() -> None:
    assert opened(company(ACME)).changed == ()


def test_every_setting_counts_by_its_name() -> None:
    names = set(values(ACME))
    assert names >= set(CompanySettings.__struct_fields__) - set(NESTED)
    assert {name for name in names if name.startswith("files.")} == {f"files.{name}" for name in FileRules.__struct_fields__}
    assert {name for name in names if name.startswith("notifications.")} == {
        f"notifications.{name}" for name in NotificationRules.__struct_fields__
    }


def test_what_is_changed_is_named() -> None:
    edited = changed(name="Alto", grace_ms=60_000, files=FileRules(visitors=False))
    assert edited.changed == ("name", "grace_ms", "files.visitors")


def test_what_is_changed_here_stays_and_all_else_becomes_theirs() -> None:
    theirs = company(replace(ACME, region="NL", files=FileRules(agents=False)), 2)
    followed = changed(name="Alto", files=FileRules(visitors=False)).followed(theirs)
    assert followed.both == ()
    assert followed.edited.base == theirs
    assert followed.edited.now == replace(ACME, name="Alto", region="NL", files=FileRules(visitors=False, agents=False))
    assert followed.edited.changed == ("name", "files.visitors")


def test_what_both_changed_is_told_and_stays_as_it_is_here() -> None:
    followed = changed(currency="PLN", name="Alto").followed(company(replace(ACME, currency="USD"), 2))
    assert followed.both == ("currency",)
    assert followed.edited.now.currency == "PLN"


def test_what_both_changed_to_the_same_is_not_told() -> None:
    followed = changed(currency="PLN").followed(company(replace(ACME, currency="PLN"), 2))
    assert followed.both == ()
    assert followed.edited.changed == ()


def test_what_was_typed_while_it_was_saved_is_still_to_be_saved() -> None:
    """The base of what was sent is what was sent: only what came after it is mine."""
    sent = replace(ACME, name="Alto", language="nl")
    typed = Edited(company(sent), replace(sent, name="Alto Outdoor"))
    assert typed.followed(company(sent, 2)).edited.changed == ("name",)


@pytest.mark.parametrize(("name", "wrong"), [("Acme", ()), ("", ("name",)), ("  ", ("name",))])
def test_a_company_has_a_name(name: str, wrong: tuple[str, ...]) -> None:
    assert unfit(replace(ACME, name=name)) == wrong


SETTINGS = st.builds(
    CompanySettings,
    name=st.sampled_from(["Acme", "Alto"]),
    currency=st.sampled_from(["EUR", "PLN"]),
    return_after_ms=st.sampled_from([None, 60_000]),
    files=st.builds(FileRules, visitors=st.booleans(), max_bytes=st.sampled_from([1, 2])),
    notifications=st.builds(NotificationRules, text=st.booleans()),
)


@given(SETTINGS, SETTINGS, SETTINGS)
def test_each_field_is_mine_where_i_changed_it_and_else_theirs(
    base: CompanySettings, mine: CompanySettings, theirs: CompanySettings
) -> None:
    followed = Edited(company(base), mine).followed(company(theirs, 2))
    was, here, there, now = (values(one) for one in (base, mine, theirs, followed.edited.now))
    for name in was:
        assert now[name] == (here[name] if here[name] != was[name] else there[name])
        assert (name in followed.both) == (here[name] != was[name] != there[name] != here[name])
    assert followed.edited.changed == differing(theirs, followed.edited.now)


@given(SETTINGS, SETTINGS)
def test_with_all_differing_fields_taken_they_are_the_same(one: CompanySettings, other: CompanySettings) -> None:
    assert taken(one, other, differing(one, other)) == other
