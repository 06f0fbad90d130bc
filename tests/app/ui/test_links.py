"""What counts as a link, and the allow-list of what is ever opened."""

import pytest

from app.ui.links import find, openable


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("see https://shop.example/a?b=c#d, please", ["https://shop.example/a?b=c#d"]),
        ("(https://en.example/wiki/Tent_(camping)) and http://b.example.", ["https://en.example/wiki/Tent_(camping)", "http://b.example"]),
        ('<a href="https://x.example">', ["https://x.example"]),
        ("HTTPS://SHOUT.EXAMPLE/", ["HTTPS://SHOUT.EXAMPLE/"]),
        ("no link: shop.example, javascript:alert(1), www.example", []),
        ("", []),
    ],
)
def test_links_are_found(text: str, urls: list[str]) -> None:
    assert [link.url for link in find(text)] == urls
    assert all(text[link.start : link.end] == link.url for link in find(text))


REFUSED = [
    "",
    "shop.example",
    "//shop.example",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<b>",
    "vbscript:x",
    "file:///etc/passwd",
    "file://server/share",
    "smb://server/share",
    "\\\\server\\share",
    "ftp://x.example",
    "sftp://x.example",
    "ms-settings:privacy",
    "ms-msdt:/id",
    "search-ms:query=x",
    "shell:startup",
    "calculator:",
    "mailto:a@b.example",
    "tel:+48123",
    "ssh://x",
    "telnet://x",
    "ldap://x",
    "jar:http://x!/",
    "view-source:http://x",
    "about:blank",
    "blob:https://x/1",
    "ws://x.example",
    "wss://x.example",
    "intent://x#Intent;end",
    "steam://run/1",
    "slack://x",
    "vscode://x",
    "itms-services://x",
    "res://x",
    "mhtml:http://x",
    "livechat://conversation/x",
    "http:",
    "http://",
    "https:///path",
    "http:shop.example",
    "http:\\\\shop.example",
    "https://user@evil.example",
    "https://shop.example@evil.example",
    "https://a:b@evil.example",
    "https://x.example\\@evil.example",
    "https://x.example/\nfile:///x",
    "https://x.example\r\n",
    "https://x.example:port",
    "https://x.example:99999",
    "https://-",
    "https://.",
    "https://x..example/\x00",
    " https://x.example",
    "https://x.example ",
    "https://[::1",
    "https://exa mple",
    "ht\ttps://x.example",
    "https://" + "a" * 3000,
]


@pytest.mark.parametrize("url", REFUSED)
def test_anything_else_is_refused(url: str) -> None:
    assert openable(url) is None


@pytest.mark.parametrize("url", ["http://x.example", "https://x.example:8443/a%20b?c=(d)", "http://127.0.0.1/"])
def test_the_web_is_let_through(url: str) -> None:
    link = openable(url)
    assert link is not None
    assert link.url == url
    assert not link.disguised


@pytest.mark.parametrize("url", ["https://\u0430pple.example/", "https://xn--pple-43d.example/"])
def test_look_alike_letters_are_seen(url: str) -> None:
    link = openable(url)
    assert link is not None
    assert link.disguised
    assert link.host == "xn--pple-43d.example"
