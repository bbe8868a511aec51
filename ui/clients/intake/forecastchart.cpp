#include "ui/clients/intake/forecastchart.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int monthsShown = 12;
constexpr int monthWidth = 116;
constexpr int figureWidth = 250;
constexpr int barHeight = 14;

QString monthName(const QDate& first)
{
    return QLocale().toString(first, u"MMM yyyy"_s);
}

} // namespace

ForecastChart::ForecastChart(const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats)
{
    setFocusPolicy(Qt::StrongFocus);
    // Before the name, which makes the screen reader ask for the first time.
    setProperty("accessibleRole", QVariant::fromValue(QAccessible::Chart));
    setAccessibleName(tr("Reviews by month"));
}

void ForecastChart::showForecast(const ReviewForecast& forecast)
{
    m_overdue = forecast.overdue;
    m_months = forecast.months();
    if (m_months.size() > monthsShown)
        m_months.resize(monthsShown);
    setAccessibleDescription(plainText());
    update();
}

QString ForecastChart::plainText() const
{
    QStringList lines{tr("Overdue: %1").arg(m_formats.number(m_overdue))};
    for (const ReviewWeek& month : m_months)
        lines << tr("%1\t%2 reviews\t%3 of high risk\t%4 documents")
                     .arg(monthName(month.monday), m_formats.number(month.reviews),
                         m_formats.number(month.high), m_formats.number(month.documents));
    return lines.join(u'\n');
}

void ForecastChart::copy()
{
    QApplication::clipboard()->setText(plainText());
}

void ForecastChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const kit::Tokens& tokens = kit::tokensOf(this);
    const bool mirrored = isRightToLeft();
    const auto place = [&](QRect area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const int lead = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const int rows = std::max<int>(monthsShown, static_cast<int>(m_months.size())) + 1;
    const int step = height() / rows;
    painter.setPen(m_overdue > 0 ? tokens.stop : tokens.dim);
    painter.drawText(place(QRect(0, 0, width(), step)), lead | Qt::AlignVCenter,
        tr("Overdue now: %n reviews", nullptr, m_overdue));
    int most = 1;
    for (const ReviewWeek& month : m_months)
        most = std::max(most, month.reviews);
    const int room = width() - monthWidth - figureWidth;
    for (int i = 0; i < static_cast<int>(m_months.size()); ++i) {
        const ReviewWeek& month = m_months[static_cast<size_t>(i)];
        const int top = (i + 1) * step;
        const auto bar = [&](int from, int count, const QColor& color) {
            const int left = monthWidth + from * room / most;
            const int long_ = count * room / most;
            painter.fillRect(
                place(QRect(left, top + (step - barHeight) / 2, long_, barHeight)), color);
        };
        painter.setPen(tokens.text);
        painter.drawText(place(QRect(0, top, monthWidth, step)), lead | Qt::AlignVCenter,
            monthName(month.monday));
        bar(0, month.high, tokens.warn);
        bar(month.high, month.reviews - month.high, tokens.accent);
        painter.setPen(tokens.dim);
        painter.drawText(place(QRect(monthWidth + month.reviews * room / most + kit::metric::gap,
                             top, figureWidth, step)),
            lead | Qt::AlignVCenter,
            tr("%1 reviews, %2 high risk · %3 documents")
                .arg(m_formats.number(month.reviews), m_formats.number(month.high),
                    m_formats.number(month.documents)));
    }
}

void ForecastChart::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

} // namespace purser::clients
