"""How a site stands, in words: which pages may have the chat, and which loaded it last."""

from PySide6.QtCore import QCoreApplication

from app.core.company.origins import origin
from app.protocol.company import CompanySite
from app.ui import times

_MOST_LINES, _MOST_LETTERS = 3, 60


def loaded(site: CompanySite, now: int) -> str:
    """When a page loaded the chat, and which."""
    if site.loaded_at is None:
        return QCoreApplication.translate("Sites", "No page has loaded the chat yet.")
    when = times.short(site.loaded_at, now)
    if not site.loaded_from:
        return QCoreApplication.translate("Sites", "A page loaded the chat last at {time}.").format(time=when)
    said = QCoreApplication.translate("Sites", "A page loaded the chat last at {time}: {page}")
    return said.format(time=when, page=site.loaded_from)


def locked_out(site: CompanySite) -> str:
    """Why pages do not get the chat though they have the line; empty where nothing is known to be in their way."""
    if not site.allowed_origins:
        return allowed(site)
    shut = shut_out(site)
    return not_allowed(shut) if shut else ""


def shut_out(site: CompanySite) -> str:
    """The origin of the page that loaded the chat last, where it is not among the allowed ones; else empty."""
    found = origin(site.loaded_from) if site.loaded_from else None
    return found if found is not None and site.allowed_origins and found not in site.allowed_origins else ""


def not_allowed(shut: str) -> str:
    """That the chat does not open there, and what to do."""
    said = QCoreApplication.translate(
        "Sites", "The chat does not open on {site}: it is not among the allowed sites. Add it in the site's settings."
    )
    return said.format(site=shut)


def allowed(site: CompanySite) -> str:
    """On which sites it may be."""
    if not site.allowed_origins:
        return QCoreApplication.translate("Sites", "No page may have the chat yet. Add your site in the site's settings.")
    return QCoreApplication.translate("Sites", "Allowed sites: {sites}").format(sites=", ".join(site.allowed_origins))


def no_sites(lines: tuple[str, ...]) -> str:
    """That these lines are none."""
    said = QCoreApplication.translate("Sites", "“{line}” is no site. Write it like https://shop.example, one per line.")
    return "\n".join(said.format(line=line if len(line) <= _MOST_LETTERS else f"{line[:_MOST_LETTERS]}…") for line in lines[:_MOST_LINES])
