"""The same on Windows and macOS, through desktop-notifier."""

from uuid import uuid4

from app.core.diagnosis.findings import NoticesSeen


async def probe_library(app_name: str, words: str) -> NoticesSeen:
    """These systems show who may notify, and what is in their notification centre."""
    import desktop_notifier as library  # noqa: PLC0415 - loaded when first needed

    notifier = library.DesktopNotifier(app_name)
    if not await notifier.has_authorisation():
        return NoticesSeen(allowed=False)
    tag, dispatched = f"alert-check-{uuid4()}", list[bool]()
    await notifier.send_notification(
        library.Notification(title=app_name, message=words, identifier=tag, on_dispatched=lambda: dispatched.append(True))
    )
    can = await notifier.get_capabilities()
    await notifier.clear(tag)
    return NoticesSeen(
        allowed=True,
        name=app_name,
        capabilities=frozenset(_called(can, library.Capability)),
        shown=bool(dispatched),
        withdrawn=tag not in await notifier.get_current_notifications(),
    )


def _called(can: "frozenset[object]", known: object) -> list[str]:
    """These capabilities by the names that Linux desktops have for them."""
    names = {"MESSAGE": "body", "ON_CLICKED": "actions"}
    return [name for member, name in names.items() if getattr(known, member) in can]
