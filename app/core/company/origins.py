"""The pages on which a site's chat may be: what somebody writes for them, as the server wants it. Pure."""

import re
from urllib.parse import urlsplit

LONGEST = 200
_ORIGIN = re.compile(r"https?://[a-z0-9-]+(\.[a-z0-9-]+)*\.?(:[1-9][0-9]{0,4})?")
_OWN_PORT = {"http": 80, "https": 443}  # which browsers leave away
_BARE = re.compile(r"([^/:\s]+\.[^/:\s]+|localhost)(:\d+)?(/.*)?")


def origin(written: str) -> str | None:
    """Such as "https://shop.example", of an address that may say more and may lack its scheme; None: it is no site."""
    address = written.strip()
    if _BARE.fullmatch(address):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        name = (parts.hostname or "").encode("idna").decode()
        port = "" if parts.port in (None, _OWN_PORT.get(parts.scheme)) else f":{parts.port}"
    except ValueError:  # UnicodeError is one
        return None
    found = f"{parts.scheme}://{name}{port}"
    fits = _ORIGIN.fullmatch(found) and len(found) <= LONGEST and name.strip(".-") and not (parts.username or parts.password)
    return found if fits else None


def origins(lines: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sites that are written one per line, each once, and the lines that are none."""
    written = [line.strip() for line in lines.split("\n") if line.strip()]
    found = {line: origin(line) for line in written}
    good = dict.fromkeys(one for one in found.values() if one is not None)
    return tuple(good), tuple(line for line, one in found.items() if one is None)
