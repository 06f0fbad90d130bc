"""Names of files, cleaned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.files.names import LONGEST_BYTES, clean_name, ending, named_as

CLEANED = [
    ("plan.pdf", "plan.pdf"),
    ("Ünïcödé ñame 名前.txt", "Ünïcödé ñame 名前.txt"),
    ("e\u0301.txt", "é.txt"),
    ("../../etc/passwd", "passwd"),
    ("..\\..\\windows\\win.ini", "win.ini"),
    ("C:\\a\\b.txt", "b.txt"),
    ("a/b\\", "file"),
    ("", "file"),
    ("..", "file"),
    (" . ", "file"),
    ("\u202e\u200b", "file"),
    ("photo\u202egnp.exe", "photognp.exe"),
    ("a\u2066b\u2069\ufeff.txt", "ab.txt"),
    ("a\x00b\x1f\x7f\x85.txt", "ab .txt".replace(" ", "")),
    ("two\nlines\tand  more.txt", "two lines and more.txt"),
    ("no\u00a0break\u2003.txt", "no break .txt"),
    ("half \ud83d.txt", "half .txt"),
    ("setup.exe. . .", "setup.exe"),
    (".htaccess", "htaccess"),
    ("a.txt:hidden", "a.txt_hidden"),
    ('<a>|b?*"c".txt', "_a__b___c_.txt"),
    ("CON", "_CON"),
    ("nul.txt", "_nul.txt"),
    ("Com1 .tar.gz", "_Com1 .tar.gz"),
    ("LPT³.x", "_LPT³.x"),
    ("conin$", "_conin$"),
    ("console.txt", "console.txt"),
    ("com10.txt", "com10.txt"),
    ("x" * 300 + ".pdf", "x" * 251 + ".pdf"),
    ("é" * 200 + ".pdf", "é" * 125 + ".pdf"),
    ("x" * 10 + "." + "y" * 300, "x" * 10 + "." + "y" * 244),
]


@pytest.mark.parametrize(("given_name", "kept"), CLEANED)
def test_names_are_cleaned(given_name: str, kept: str) -> None:
    assert clean_name(given_name) == kept


@given(st.text(alphabet=st.characters(codec=None), max_size=400) | st.text(alphabet="a./\\: \u202e\t", max_size=20))
def test_any_name_becomes_one_that_stays_as_it_is(name: str) -> None:
    kept = clean_name(name)
    assert clean_name(kept) == kept
    assert kept
    assert len(kept.encode()) <= LONGEST_BYTES
    assert kept == kept.strip(". ")
    assert kept.isprintable()
    assert not set('/\\<>:"|?*') & set(kept)


@pytest.mark.parametrize(
    ("name", "last"), [("a.PDF", "pdf"), ("a.tar.gz", "gz"), ("a", ""), (".a", ""), ("a.", ""), ("a. exe", "exe"), ("a.b c", "b c")]
)
def test_endings(name: str, last: str) -> None:
    assert ending(name) == last


@pytest.mark.parametrize(
    ("name", "kind", "kept"),
    [
        ("a.jpeg", "image/jpeg", "a.jpeg"),
        ("a.html", "image/png", "a.html.png"),
        ("a", "image/webp", "a.webp"),
        ("a.gif.png", "image/gif", "a.gif.png.gif"),
        ("x" * 255, "image/png", "x" * 251 + ".png"),
        ("a.html", "text/plain", "a.html"),
    ],
)
def test_an_image_is_called_one(name: str, kind: str, kept: str) -> None:
    assert named_as(name, kind) == kept
