"""Where a link with marks may lead: pages, mailboxes and phones, and nothing that pretends to be one."""

import pytest

from app.protocol.addresses import may_lead


@pytest.mark.parametrize(
    "address",
    [
        "https://shop.example",
        "http://shop.example:8080/a/b?c=d#e",
        "HTTPS://SHOP.EXAMPLE",
        "https://żółw.example/pomoc",
        "https://shop.example/szczegóły",
        "https://127.0.0.1/",
        "mailto:help@shop.example",
        "mailto:first.last+chat@mail.shop.example?subject=A%20question",
        "tel:+31201234567",
        "tel:020-123.45(67)",
    ],
)
def test_addresses_that_people_mean(address: str) -> None:
    assert may_lead(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "shop.example",
        "www.shop.example",
        "/help",
        "#top",
        "//shop.example/a",
        "https://",
        "https:shop.example",
        "https://-",
        "https:///shop.example",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\tscript:alert(1)",
        " https://shop.example",
        "https://shop.example\n",
        "https://shop.example/\x00",
        "https://shop.example/\u202egpj.exe",
        "https://shop\u200b.example",
        "https://shop.example\\@evil.example",
        "https://shop.example@evil.example/",
        "https://user:secret@shop.example/",
        "https://@shop.example/",
        "https://shop.example:99999/",
        "https://shop.example:0/",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://shop.example",
        "blob:https://shop.example/1",
        "livechat://lead/1",
        "mailto:",
        "mailto:help",
        "mailto:a@b.example,c@d.example",
        "mailto:a@b.example?attach=/etc/passwd",
        "mailto:a@b.example?subject=x&bcc=c@d.example",
        "mailto:a@b.example%0Abcc:c@d.example",
        "tel:",
        "tel:*#06#",
        "tel:+31;phone-context=x",
        "https://shop.example/" + "x" * 2_000,
        "https://" + "ab." * 84 + "example/",
    ],
)
def test_everything_else(address: str) -> None:
    assert not may_lead(address)
