#include "ui/kit/grid/gridfooter.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>
#include <QSet>

namespace purser::kit {

namespace {
constexpr int footerHeight = 32;
constexpr int footerInset = 14;
constexpr int totalGap = 12;
} // namespace

GridFooter::GridFooter(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GridFooter::setCount(const QString& text)
{
    m_count = text;
    setAccessibleName(text);
    update();
}

void GridFooter::setTotals(const QStringList& totals)
{
    m_totals = totals;
    setToolTip(totals.join(u'\n'));
    setAccessibleDescription(totals.join(QStringLiteral(", ")));
    update();
}

QSize GridFooter::sizeHint() const
{
    return {200, footerHeight};
}

void GridFooter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Tokens& tokens = tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    painter.setFont(textFont(TextSize::Small, QFont::Medium));
    painter.setPen(tokens.dim);
    const QRect area(footerInset, 1, width() - 2 * footerInset, QWidget::height() - 1);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(area,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
        m_count);
    // From the far end inwards, as many as fit; "…" for the rest.
    int room = area.width() - metrics.horizontalAdvance(m_count) - 2 * totalGap;
    int at = 0;
    for (qsizetype i = m_totals.size() - 1; i >= 0; --i) {
        QString text = m_totals.at(i);
        int needed = metrics.horizontalAdvance(text);
        if (needed > room - (i > 0 ? metrics.horizontalAdvance(u'…') + totalGap : 0)) {
            text = QStringLiteral("…");
            needed = metrics.horizontalAdvance(text);
            i = 0;
        }
        const int x = mirrored ? area.left() + at : area.right() - at - needed + 1;
        painter.drawText(QRect(x, area.top(), needed + 1, area.height()), Qt::AlignVCenter, text);
        at += needed + totalGap;
        room -= needed + totalGap;
    }
}

QList<Money> sumByCurrency(const QList<Money>& amounts)
{
    QList<Money> sums;
    QSet<QString> broken;
    for (const Money& amount : amounts) {
        const auto sum = std::find_if(sums.begin(), sums.end(), [&amount](const Money& known) {
            return known.currency() == amount.currency();
        });
        if (sum == sums.end()) {
            sums.append(amount);
        } else if (const Result<Money> next = sum->plus(amount)) {
            *sum = *next;
        } else {
            broken.insert(amount.currency().code());
        }
    }
    sums.removeIf([&broken](const Money& sum) { return broken.contains(sum.currency().code()); });
    return sums;
}

} // namespace purser::kit
