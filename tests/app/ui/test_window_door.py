"""Windows beside the main one: how small they may be."""

from app.ui.theme import Theme
from app.ui.window_door import SideWindow


def test_a_window_is_no_smaller_than_its_words_need_unless_the_screen_is(theme: Theme) -> None:
    window = SideWindow()
    window.measure(theme, (400, 400), (300, 100_000))
    assert window.minimumWidth() == theme.pixels(300)
    assert window.minimumHeight() == window.screen().availableSize().height()
