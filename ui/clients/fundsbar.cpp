#include "ui/clients/fundsbar.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

// As the office tells of it (book.watch_funds).
constexpr int nearlyUsed = 80;
constexpr int allUsed = 100;

constexpr int fundsBarHeight = 8;
constexpr int fundsIconSize = 14;
constexpr int fundsGap = 6;

} // namespace

FundsBar::FundsBar(const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FundsBar::showFunds(const FundsUsed& funds)
{
    m_percent = funds.percent.value_or(0);
    const QString used = m_formats.money(funds.used);
    if (!funds.declared || !funds.percent) {
        m_tone = kit::Tone::Warn;
        m_text = tr("%1 came in a year; nothing is declared.").arg(used);
    } else {
        m_tone = m_percent >= allUsed ? kit::Tone::Stop
            : m_percent >= nearlyUsed ? kit::Tone::Warn
                                      : kit::Tone::Ok;
        const QString what = m_percent >= allUsed ? tr("used up")
            : m_percent >= nearlyUsed             ? tr("nearly used up")
                                                  : tr("within what was declared");
        const QString declared = m_formats.money(*funds.declared);
        const QString of = funds.of == "net_worth"_L1 ? tr("%1 net worth").arg(declared)
                                                      : tr("%1 expected deposits").arg(declared);
        m_text = tr("%1 % used, %2: %3 of %4").arg(m_formats.number(m_percent), what, used, of);
    }
    setAccessibleName(tr("Source of funds"));
    setAccessibleDescription(m_text);
    setToolTip(m_text);
    updateGeometry();
    update();
}

QSize FundsBar::sizeHint() const
{
    return {260, fontMetrics().height() + fundsGap + fundsBarHeight + 2};
}

QSize FundsBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void FundsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const kit::Tokens& tokens = kit::tokensOf(this);
    const bool mirrored = isRightToLeft();
    const QColor colour = tokens.of(m_tone);
    const int line = fontMetrics().height();
    const QRect icon(mirrored ? width() - fundsIconSize : 0, (line - fundsIconSize) / 2,
        fundsIconSize, fundsIconSize);
    kit::paintIcon(painter, icon, kit::statusIcon(m_tone), colour);
    const int indent = fundsIconSize + fundsGap;
    const QRect words(mirrored ? 0 : indent, 0, width() - indent, line);
    painter.setPen(tokens.text);
    painter.drawText(words, int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
        fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
    const QRectF track(0.5, line + fundsGap + 0.5, width() - 1, fundsBarHeight);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(track, fundsBarHeight / 2.0, fundsBarHeight / 2.0);
    const double share = std::clamp(m_percent, 0, allUsed) / double(allUsed);
    QRectF filled = track;
    filled.setWidth(track.width() * share);
    if (mirrored)
        filled.moveRight(track.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (share > 0)
        painter.drawRoundedRect(filled, fundsBarHeight / 2.0, fundsBarHeight / 2.0);
}

} // namespace purser::clients
