"""What is said of preferences that could not be read, and of a policy that could not be used."""

from PySide6.QtCore import QCoreApplication

from app.core.preferences.policy import Policy

_MOST = 5


def damaged() -> str:
    """The person's own were damaged."""
    return QCoreApplication.translate(
        "Preferences", "Your preferences could not be read, so everything is as it was delivered. Open Preferences to choose again."
    )


def of_policy(policy: Policy) -> str:
    """What is wrong with what the organization has set, and what to do; empty: nothing."""
    words = _refused(policy.refused) if policy.refused else _partly(policy.wrong) if policy.wrong else ""
    if policy.refused and (policy.preset or policy.locked):
        words += " " + QCoreApplication.translate("Preferences", "Until then, what was set before goes on.")
    return words.format(source=policy.source, names=_some(policy.wrong))


def _some(wrong: tuple[str, ...]) -> str:
    return ", ".join((*wrong[:_MOST], *(("…",) if len(wrong) > _MOST else ())))


def _refused(why: str) -> str:
    match why:
        case "writable":
            return QCoreApplication.translate(
                "Preferences",
                "What your organization has set is not used, since others than the administrator of this computer could change it. "
                "Please tell your administrator: {source}",
            )
        case "too_large":
            return QCoreApplication.translate(
                "Preferences",
                "What your organization has set is not used, since there is too much of it. Please tell your administrator: {source}",
            )
        case _:
            return QCoreApplication.translate(
                "Preferences", "What your organization has set cannot be read, and is not used. Please tell your administrator: {source}"
            )


def _partly(_wrong: tuple[str, ...]) -> str:
    return QCoreApplication.translate(
        "Preferences", "Some of what your organization has set is not understood: {names}. Please tell your administrator: {source}"
    )
