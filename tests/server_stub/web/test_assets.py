"""How the widget's files are sent: packed where the browser takes it, each form with a tag of its own."""

import gzip

import pytest

from server_stub.web.assets import asset, takes_gzip


@pytest.mark.parametrize(
    ("accepted", "takes"),
    [
        ("gzip, deflate, br, zstd", True),
        ("br;q=1.0, GZIP; q=0.8", True),
        ("gzip;q=0", False),
        ("gzip; q=0.00", False),
        ("gzip;q=0.001", True),
        ("identity", False),
        ("br, xgzip", False),
        ("", False),
    ],
)
def test_who_takes_gzip_is_read_from_the_header(accepted: str, takes: bool) -> None:
    assert takes_gzip(accepted) is takes


def test_a_script_is_sent_lean_and_packed_as_the_same_text() -> None:
    found = asset(".js", "  // why\n  act();\n")
    assert (found.kind, found.plain, gzip.decompress(found.packed)) == ("text/javascript", b"\nact();", b"\nact();")


def test_words_and_pages_are_sent_as_they_are() -> None:
    assert asset(".json", '{\n  "a": "// b"\n}').plain == b'{\n  "a": "// b"\n}'


def test_the_tag_follows_the_content() -> None:
    assert asset(".js", "a()").tag == asset(".js", "a()").tag != asset(".js", "b()").tag
