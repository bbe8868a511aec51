#include "ui/kit/widgets/checklist.h"

#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace purser::kit {

namespace {

constexpr int lineHeight = 24;
constexpr int levelIconSize = 16;
constexpr int levelIconSpace = 26;
constexpr int checkColumnGap = 12;

Tone levelTone(CheckItem::Level level)
{
    switch (level) {
    case CheckItem::Level::Stop: return Tone::Stop;
    case CheckItem::Level::Look: return Tone::Warn;
    case CheckItem::Level::Clear: break;
    }
    return Tone::Ok;
}

QString sourceOf(const CheckItem& check)
{
    return check.age.isEmpty() ? check.source
                               : CheckList::tr("%1, %2").arg(check.source, check.age);
}

QFont nameFont(CheckItem::Level level)
{
    return textFont(
        TextSize::Body, level == CheckItem::Level::Clear ? QFont::Normal : QFont::DemiBold);
}

QString levelWord(CheckItem::Level level)
{
    switch (level) {
    case CheckItem::Level::Stop: return CheckList::tr("stop");
    case CheckItem::Level::Look: return CheckList::tr("look");
    case CheckItem::Level::Clear: break;
    }
    return CheckList::tr("clear");
}

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Decision sheet"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckList::setChecks(QList<CheckItem> checks)
{
    std::stable_sort(checks.begin(), checks.end(),
        [](const CheckItem& a, const CheckItem& b) { return a.level < b.level; });
    m_checks = std::move(checks);
    m_current = -1;
    setAccessibleDescription(plainText());
    updateGeometry();
    update();
}

int CheckList::count(CheckItem::Level level) const
{
    return int(std::count_if(m_checks.begin(), m_checks.end(),
        [level](const CheckItem& check) { return check.level == level; }));
}

QString CheckList::summary() const
{
    QStringList parts;
    const int stops = count(CheckItem::Level::Stop);
    const int looks = count(CheckItem::Level::Look);
    if (stops > 0) {
        //: figure in front of the word; %1 checks forbid the payment
        parts.append(tr("%1 stop").arg(stops));
    }
    if (looks > 0) {
        parts.append(tr("%1 look").arg(looks));
    }
    parts.append(tr("%1 clear").arg(count(CheckItem::Level::Clear)));
    return parts.join(QStringLiteral("   "));
}

QString CheckList::plainText() const
{
    QStringList lines;
    for (const CheckItem& check : m_checks) {
        lines.append(
            QStringList{levelWord(check.level), check.name, check.figure, sourceOf(check)}.join(
                u'\t'));
    }
    return lines.join(u'\n');
}

QSize CheckList::sizeHint() const
{
    return {420, qMax(1, int(m_checks.size())) * lineHeight};
}

QSize CheckList::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

CheckList::Columns CheckList::columns() const
{
    Columns columns;
    const QFontMetrics sources(textFont(TextSize::Small));
    for (const CheckItem& check : m_checks) {
        columns.name =
            qMax(columns.name, QFontMetrics(nameFont(check.level)).horizontalAdvance(check.name));
        columns.source = qMax(columns.source, sources.horizontalAdvance(sourceOf(check)));
    }
    const int room = width() - levelIconSpace - 2 * checkColumnGap;
    columns.name = qBound(0, columns.name, room * 36 / 100);
    columns.source = qBound(0, columns.source, room * 30 / 100);
    columns.figure = room - columns.name - columns.source;
    return columns;
}

CheckList::Columns CheckList::columnsOf(const CheckItem& check, Columns all) const
{
    const int needed =
        QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(sourceOf(check)) + 1;
    const int given = qMax(0, all.source - needed);
    all.source -= given;
    all.figure += given;
    return all;
}

void CheckList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Tokens& tokens = tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Columns place = columns();
    const auto area = [&](int x, int y, int areaWidth) {
        return QRect(mirrored ? width() - x - areaWidth : x, y, areaWidth, lineHeight);
    };
    const auto write = [&](const QRect& where, const QString& text, bool atEnd) {
        const Qt::Alignment side = atEnd != mirrored ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(where,
            int(Qt::AlignVCenter | Qt::AlignAbsolute | side) | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(
                directed(text, layoutDirection()), Qt::ElideRight, where.width() + 1));
    };
    for (int i = 0; i < m_checks.size(); ++i) {
        const CheckItem& check = m_checks.at(i);
        const int top = i * lineHeight;
        const Tone tone = levelTone(check.level);
        if (hasFocus() && m_byKeyboard && i == m_current) {
            paintBox(painter, QRectF(-4, top, width() + 8, lineHeight), tokens.hover, QColor(), 4);
        }
        QRect icon = area(0, top, levelIconSize);
        paintIcon(painter, icon, statusIcon(tone), tokens.of(tone));
        int x = levelIconSpace;
        painter.setFont(nameFont(check.level));
        painter.setPen(tokens.text);
        write(area(x, top, place.name), check.name, false);
        x += place.name + checkColumnGap;
        const Columns own = columnsOf(check, place);
        painter.setFont(textFont(TextSize::Body));
        painter.setPen(check.level == CheckItem::Level::Clear ? tokens.text : tokens.of(tone));
        write(area(x, top, own.figure), check.figure, false);
        x += own.figure + checkColumnGap;
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(tokens.dim);
        write(area(x, top, own.source), sourceOf(check), true);
    }
    if (hasFocus() && m_byKeyboard && m_current < 0) {
        paintBox(painter, QRectF(rect()), QColor(), tokens.accent, 4, 1.5);
    }
}

void CheckList::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

bool CheckList::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = help->pos().y() / lineHeight;
        const Columns place = columns();
        QString text;
        if (row >= 0 && row < m_checks.size()) {
            const CheckItem& check = m_checks.at(row);
            const QFontMetrics figures(textFont(TextSize::Body));
            const QFontMetrics sources(textFont(TextSize::Small));
            const Columns own = columnsOf(check, place);
            const bool fits = figures.horizontalAdvance(check.figure) <= own.figure
                && QFontMetrics(nameFont(check.level)).horizontalAdvance(check.name) <= own.name
                && sources.horizontalAdvance(sourceOf(check)) <= own.source;
            if (!fits) {
                text = QStringList{check.name, check.figure, sourceOf(check)}.join(u'\n');
            }
        }
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void CheckList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(plainText());
        return;
    }
    const int last = int(m_checks.size()) - 1;
    if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) && last >= 0) {
        m_current = qBound(0, m_current + (event->key() == Qt::Key_Down ? 1 : -1), last);
        const CheckItem& check = m_checks.at(m_current);
        setAccessibleDescription(
            QStringList{levelWord(check.level), check.name, check.figure, sourceOf(check)}.join(
                QStringLiteral(", ")));
        update();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace purser::kit
