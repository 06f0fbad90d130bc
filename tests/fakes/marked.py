"""A text with every mark there is."""

from app.protocol.marks import Bullets, Marked, Paragraph, Picture, Span, plain

MARKED: Marked = (
    Paragraph(spans=(Span(text="We are "), Span(text="closed", bold=True), Span(text=" now, "), Span(text="alas", italic=True))),
    Bullets(items=((Span(text="write to us"),), (Span(text="look here", link="https://shop.example/help"),))),
    Picture(image="0192f0c4-0000-7000-8000-000000000001", text="Our shop at night", width=640, height=360),
)
PLAIN = plain(MARKED)
