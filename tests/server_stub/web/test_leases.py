"""Who is there."""

from server_stub.web.leases import Leases


def test_the_first_socket_makes_a_holder_be_there() -> None:
    leases: Leases[str] = Leases()
    leases.opened("anna", "laptop")
    assert leases.due(0) == [("anna", True)]
    leases.told("anna", True, 0)
    leases.opened("anna", "laptop")
    assert leases.due(0) == []


def test_a_lease_outlasts_the_last_socket_by_its_grace() -> None:
    leases: Leases[str] = Leases()
    leases.opened("anna", "laptop")
    leases.opened("anna", "laptop")
    leases.told("anna", True, 0)
    leases.closed("anna", "laptop", 10)
    leases.closed("anna", "laptop", 50)
    assert leases.due(49) == []
    assert leases.due(50) == [("anna", False)]


def test_coming_back_within_the_grace_flips_nothing() -> None:
    leases: Leases[str] = Leases()
    leases.opened("anna", "laptop")
    leases.told("anna", True, 0)
    leases.closed("anna", "laptop", 45)
    leases.opened("anna", "laptop")
    assert leases.due(1_000) == []


def test_the_last_socket_says_how_long_the_grace_is() -> None:
    leases: Leases[str] = Leases()
    leases.opened("anna", "laptop")
    leases.opened("anna", "laptop")
    leases.told("anna", True, 0)
    leases.closed("anna", "laptop", 45)
    leases.closed("anna", "laptop", 0)
    assert leases.due(0) == [("anna", False)]


def test_a_device_that_quits_does_not_end_the_grace_of_another() -> None:
    leases: Leases[str] = Leases()
    leases.opened("anna", "laptop")
    leases.opened("anna", "desktop")
    leases.told("anna", True, 0)
    leases.closed("anna", "laptop", 45)
    leases.closed("anna", "desktop", 1)
    assert leases.due(44) == []
    assert leases.due(45) == [("anna", False)]


def test_a_device_that_came_back_and_quit_has_no_grace_left() -> None:
    leases: Leases[str] = Leases()
    leases.opened("anna", "laptop")
    leases.told("anna", True, 0)
    leases.closed("anna", "laptop", 45)
    leases.opened("anna", "laptop")
    leases.closed("anna", "laptop", 3)
    assert leases.due(3) == [("anna", False)]


def test_who_came_back_after_a_start_and_quits_is_gone_at_once() -> None:
    leases: Leases[str] = Leases()
    leases.remember(["anna"], 60)
    leases.opened("anna", "laptop")
    leases.closed("anna", "laptop", 5)
    assert leases.due(5) == [("anna", False)]


def test_what_could_not_be_told_stays_due() -> None:
    leases: Leases[str] = Leases()
    leases.opened("anna", "laptop")
    leases.told("anna", True, 0)
    leases.closed("anna", "laptop", 5)
    assert leases.due(5) == [("anna", False)]
    assert leases.due(6) == [("anna", False)]
    leases.told("anna", False, 6)
    assert leases.due(7) == []


def test_a_return_while_the_absence_is_being_told_is_told_next() -> None:
    leases: Leases[str] = Leases()
    leases.opened("anna", "laptop")
    leases.told("anna", True, 0)
    leases.closed("anna", "laptop", 5)
    assert leases.due(5) == [("anna", False)]
    leases.opened("anna", "laptop")
    leases.told("anna", False, 6)
    assert leases.due(6) == [("anna", True)]


def test_after_a_start_those_from_before_have_time_to_come_back() -> None:
    leases: Leases[str] = Leases()
    leases.remember(["anna", "ben"], 60)
    leases.opened("anna", "laptop")
    assert leases.due(59) == []
    assert leases.due(60) == [("ben", False)]
