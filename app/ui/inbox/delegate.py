"""Paints a row of a conversation list."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from app.core.views import InboxRow
from app.protocol.ids import ConversationId
from app.protocol.records import ConversationState
from app.ui import attachments, avatars, notices, times
from app.ui.inbox import judgement
from app.ui.models.inbox import ROW, gone_text
from app.ui.models.steady import GoneRow
from app.ui.row_list import RowPainter
from app.ui.theme import Theme


class RowDelegate(RowPainter):
    """`now`: the server's clock in ms, for the waiting time left. `opened`: the open conversation."""

    def __init__(self, theme: Theme, now: Callable[[], int], view: QListView) -> None:
        super().__init__(theme, view)
        self.opened: ConversationId | None = None
        self._now = now
        self._under = theme.colors.surface

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row = index.data(ROW)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, GoneRow):
            self._gone(painter, area)
        else:
            self._under = self.ground(painter, area, index, opened=isinstance(row, InboxRow) and row.id == self.opened)
            self._row(painter, area, row)
        painter.restore()

    def _gone(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(self._theme.colors.muted))
        painter.setFont(self._theme.font("small"))
        painter.drawText(area.adjusted(self._theme.pixels(66), 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, gone_text())

    def _row(self, painter: QPainter, area: QRectF, row: InboxRow) -> None:
        px = self._theme.pixels
        circle = QRectF(area.x() + px(14), area.center().y() - px(19), px(38), px(38))
        avatars.draw(painter, circle, row.visitor_name, self._theme.colors, self._theme.font(weight=QFont.Weight.DemiBold))
        if row.qualification is not None:
            judgement.draw(painter, circle, row.qualification, self._theme)
        inner = area.adjusted(px(64), px(9), -px(14), -px(9))
        above = QRectF(inner.x(), inner.y(), inner.width(), inner.height() / 2)
        below = above.translated(0, inner.height() / 2)
        name, font = notices.visitor(row.visitor_name, row.page), self._theme.font(weight=_weight(row))
        above.setRight(self._when(painter, above, row, QFontMetricsF(font).horizontalAdvance(name) + px(8)) - px(8))
        below.setRight(self._badge(painter, below, row) - px(8))
        painter.setPen(QColor(self._theme.colors.text))
        painter.setFont(font)
        _elided(painter, above, name)
        self._said(painter, below, row)

    def _said(self, painter: QPainter, area: QRectF, row: InboxRow) -> None:
        colors = self._theme.colors
        painter.setFont(self._theme.font())
        mark = self.tr("Not sent") if row.failed else self.tr("Draft") if row.draft or row.draft_files else ""
        if mark:
            painter.setPen(QColor(colors.bad if row.failed else colors.warn))
            mark += "  ·  " if row.failed else ": "
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, mark)
            area = area.adjusted(QFontMetricsF(painter.font()).horizontalAdvance(mark), 0, 0, 0)
        painter.setPen(QColor(colors.text if row.unread else colors.muted))
        begun = " ".join(attachments.said(row.draft, row.draft_files).split())
        _elided(painter, area, begun if begun and not row.failed else notices.preview(row))

    def _when(self, painter: QPainter, area: QRectF, row: InboxRow, beside: float) -> float:
        """The right end of the first line: standing; or wait or time, shorter where they would cut what is `beside`. Its left edge."""
        colors = self._theme.colors
        standing = notices.standing(row)
        if standing:
            missed = row.state is ConversationState.MISSED
            return self._chip(painter, area, standing, colors.bad if missed else colors.muted, colors.bad_weak if missed else colors.hover)
        if row.state is ConversationState.UNASSIGNED and row.wait_deadline is not None:
            hurry = times.hurry(row.wait_deadline, self._now())
            left = times.left(row.wait_deadline, self._now())
            if self._chip_width(left) > area.width() - beside:
                left = times.countdown(row.wait_deadline, self._now())
            return self._chip(
                painter, area, left, colors.warn if hurry else colors.accent, colors.warn_weak if hurry else colors.accent_weak
            )
        painter.setFont(self._theme.font("small"))
        painter.setPen(QColor(colors.muted))
        when, metrics = self._time(row), QFontMetricsF(painter.font())
        if metrics.horizontalAdvance(when) > area.width() - beside:
            when = times.row(row.at, self._now())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, when)
        return area.right() - metrics.horizontalAdvance(when)

    def _time(self, row: InboxRow) -> str:
        when = times.row(row.at, self._now())
        return self.tr("Closed {time}").format(time=when) if row.state is ConversationState.CLOSED else when

    def _chip_width(self, words: str) -> float:
        # Figures are set as wide as the widest, so that the chip does not twitch every second.
        metrics = QFontMetricsF(self._theme.font("small", QFont.Weight.DemiBold))
        return metrics.horizontalAdvance("".join("0" if sign.isdigit() else sign for sign in words)) + self._theme.pixels(14)

    def _chip(self, painter: QPainter, area: QRectF, words: str, ink: str, ground: str) -> float:
        font = self._theme.font("small", QFont.Weight.DemiBold)
        metrics, width = QFontMetricsF(font), self._chip_width(words)
        height = metrics.height() + 4
        chip = QRectF(area.right() - width, area.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground if ground != self._under else self._theme.colors.surface))  # it stays a chip on its like
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setPen(QColor(ink))
        painter.setFont(font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        return chip.left()

    def _badge(self, painter: QPainter, area: QRectF, row: InboxRow) -> float:
        """The number of unread messages at the right end of the second line. Where it begins."""
        if not row.unread:
            return area.right()
        words = str(row.unread) if row.unread < 100 else "99+"  # noqa: PLR2004 - what fits
        font = self._theme.font("small", QFont.Weight.DemiBold)
        size = self._theme.pixels(18)
        width = max(size, QFontMetricsF(font).horizontalAdvance(words) + self._theme.pixels(10))
        badge = QRectF(QPointF(area.right() - width, area.center().y() - size / 2), QPointF(area.right(), area.center().y() + size / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.accent))
        painter.drawRoundedRect(badge, size / 2, size / 2)
        painter.setPen(QColor(self._theme.colors.on_accent))
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
        return badge.left()


def _weight(row: InboxRow) -> QFont.Weight:
    return QFont.Weight.DemiBold if row.unread else QFont.Weight.Medium


def _elided(painter: QPainter, area: QRectF, words: str) -> None:
    metrics = QFontMetricsF(painter.font())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width()))
