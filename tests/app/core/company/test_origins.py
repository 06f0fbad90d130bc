"""What somebody writes for a site is read kindly; what is no site is found."""

import pytest

from app.core.company.origins import origin, origins


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https://shop.example", "https://shop.example"),
        ("  HTTPS://Shop.Example/stoves?a=b#c ", "https://shop.example"),
        ("shop.example", "https://shop.example"),
        ("shop.example/stoves", "https://shop.example"),
        ("shop.example:8080/stoves", "https://shop.example:8080"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("http://192.168.0.7:81", "http://192.168.0.7:81"),
        ("https://shop.example:443", "https://shop.example"),
        ("http://shop.example:80/", "http://shop.example"),
        ("http://shop.example:443", "http://shop.example:443"),
        ("https://käse.example", "https://xn--kse-qla.example"),
    ],
)
def test_a_site_is_understood(written: str, meant: str) -> None:
    assert origin(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "",
        "shop",
        "our shop",
        "ftp://shop.example",
        "https://",
        "javascript:alert(1)",
        "https://a:b@shop.example",
        "https://shop.example:99999999",
        "https://[::1]",
        "https://..",
        "https://shop..example",
        "https://shop.example:0",
        "https://shop.example:\u0663",
        "https://*.shop.example",
        "https://" + "a" * 60 + ("." + "b" * 60) * 3,
        "mailto:a@shop.example",
    ],
)
def test_what_is_no_site_is_none(written: str) -> None:
    assert origin(written) is None


def test_each_line_is_one_and_each_site_counts_once() -> None:
    good, wrong = origins("https://shop.example\n\nshop.example/x\n our shop \nhttp://blog.example")
    assert good == ("https://shop.example", "http://blog.example")
    assert wrong == ("our shop",)
