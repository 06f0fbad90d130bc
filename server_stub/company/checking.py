"""What a company's settings may be, beside what their types say already."""

from msgspec.structs import replace

from app.protocol.company import CompanySettings
from app.protocol.errors import ErrorCode
from app.protocol.people import LANGUAGES, FileRules
from server_stub.company.places import known_currency, known_region
from server_stub.company.texts import checked_name
from server_stub.handlers.refused import Refused

MAX_FILE_BYTES = FileRules().max_bytes


def checked(settings: CompanySettings) -> CompanySettings:
    """The settings as they are stored. Raises Refused: setting_invalid, with the `field`."""
    currency, region = known_currency(settings.currency), known_region(settings.region) if settings.region else ""
    if currency is None:
        raise _invalid("currency")
    if region is None:
        raise _invalid("region")
    if settings.language not in ("", *LANGUAGES):
        raise _invalid("language")
    return replace(settings, name=checked_name(settings.name), currency=currency, region=region, files=_files(settings.files))


def _files(rules: FileRules) -> FileRules:
    if not 0 < rules.max_bytes <= MAX_FILE_BYTES:
        raise _invalid("files")
    return replace(rules, kinds=tuple(dict.fromkeys(rules.kinds)))


def _invalid(field: str) -> Refused:
    return Refused(ErrorCode.SETTING_INVALID, field=field)
