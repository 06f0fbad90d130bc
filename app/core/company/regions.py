"""The countries whose phone numbers are known, with the number that calls them."""


def regions() -> dict[str, int]:
    """Each country's calling code, by ISO 3166-1."""
    import phonenumbers  # noqa: PLC0415 - loaded when first needed: it is large

    return {region: phonenumbers.country_code_for_region(region) for region in sorted(phonenumbers.SUPPORTED_REGIONS)}
