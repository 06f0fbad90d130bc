"""A thin line that says that something is under way, once it takes long; nothing moves when it comes and goes."""

from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.after import after

SHOWS_AFTER_MS = 400


class Wait(QProgressBar):
    """Its room is always taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setFixedHeight(4)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.slow = after(SHOWS_AFTER_MS, self.show, self)
        self.hide()

    def begin(self) -> None:
        """Something is under way."""
        if self.isHidden():
            self.slow.start()

    def end(self) -> None:
        """It is done."""
        self.slow.stop()
        self.hide()
