#include "ui/clients/statement/statementsheet.h"

#include "ui/kit/theme/fonts.h"

#include <QFontMetricsF>
#include <QPageSize>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace purser::clients {

using ledger::StatementAccount;
using ledger::StatementMovement;
using ledger::StatementSum;

namespace {

// Points. The writer is finer, so that letters stand where they belong.
constexpr int fineness = 10;
constexpr qreal margin = 42;
constexpr qreal pageWidth = 595 - 2 * margin;
constexpr qreal pageHeight = 842 - 2 * margin;
constexpr qreal footHeight = 26;
constexpr qreal lineHeight = 14;
constexpr qreal rateHeight = 9;
constexpr qreal padding = 4;

const QColor ink(0x1b, 0x24, 0x30);
const QColor faint(0x5d, 0x6b, 0x7a);
const QColor hairline(0xdf, 0xe3, 0xe8);
const QColor band(0xf3, 0xf5, 0xf8);
const QColor accent(0x1f, 0x5f, 0xae);

QFont paperFont(int pixels, QFont::Weight weight)
{
    QFont font = kit::documentFont(pixels, weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

StatementSheet::StatementSheet(
    const ledger::ClientStatement& statement, const StatementTexts& texts, int pages)
    : m_statement(statement), m_texts(texts), m_pages(pages), m_small(paperFont(7, QFont::Normal)),
      m_body(paperFont(8, QFont::Normal)), m_strong(paperFont(8, QFont::DemiBold)),
      m_heading(paperFont(10, QFont::DemiBold)), m_title(paperFont(20, QFont::DemiBold))
{
}

int StatementSheet::draw(QIODevice& device)
{
    QPdfWriter pdf(&device);
    m_pdf = &pdf;
    pdf.setResolution(72 * fineness);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Point);
    pdf.setTitle(m_texts.title() + u' ' + m_statement.code);
    pdf.setCreator(u"Purser"_s);
    if (!m_painter.begin(&pdf))
        return 0;
    m_painter.scale(fineness, fineness);
    drawHead();
    drawFacts();
    drawTotals();
    for (const StatementAccount& account : m_statement.accounts)
        drawAccount(account);
    drawNote();
    drawFoot();
    return m_painter.end() && !m_failed ? m_page : 0;
}

void StatementSheet::drawHead()
{
    fill(0, 0, pageWidth, 3, accent);
    m_y = 14;
    text(0, m_y, pageWidth / 2, 26, m_statement.office, m_heading, accent);
    text(pageWidth / 2, m_y, pageWidth / 2, 26, m_texts.title(), m_title, ink, Side::End);
    m_y += 34;
    rule(m_y, hairline, 0.8);
    m_y += 10;
}

void StatementSheet::drawFacts()
{
    const kit::Formats& formats = m_texts.formats();
    const QList<QPair<QString, QString>> facts{
        {m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Client")),
            m_statement.clientName},
        {m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Statement no.")),
            m_statement.code},
        {m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Client no.")),
            m_statement.clientCode},
        {m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Issued")),
            formats.dateTime(m_statement.issued)},
        {m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Period")),
            m_texts.period(m_statement)},
        {m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Issued by")),
            m_statement.issuedBy},
        {m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Time zone")),
            m_statement.timeZone},
    };
    constexpr qreal name = 70;
    constexpr qreal half = pageWidth / 2;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const qreal x = i % 2 == 0 ? 0 : half;
        text(x, m_y, name, lineHeight, facts.at(i).first, m_body, faint);
        text(x + name, m_y, half - name - padding, lineHeight, facts.at(i).second,
            i == 0 ? m_strong : m_body, ink);
        if (i % 2 == 1)
            m_y += lineHeight;
    }
    m_y += lineHeight + 12;
}

void StatementSheet::drawTotals()
{
    text(0, m_y, pageWidth, lineHeight,
        m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Summary")), m_heading,
        ink);
    m_y += lineHeight + 4;
    if (m_statement.totals.empty()) {
        text(0, m_y, pageWidth, lineHeight,
            m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts",
                "No account held money by the end of this period.")),
            m_body, ink);
        m_y += lineHeight + 8;
        return;
    }
    const QList<Column> columns{
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Currency"), 91, false},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Opening balance"), 105, true},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "In"), 105, true},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Out"), 105, true},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Closing balance"), 105, true}};
    drawTitles(columns);
    for (const StatementSum& total : m_statement.totals) {
        if (need(lineHeight))
            drawTitles(columns);
        cell(columns, 0, total.closing.currency().code(), m_strong, ink);
        cell(columns, 1, figure(total.opening), m_body, ink);
        cell(columns, 2, figure(total.in), m_body, ink);
        cell(columns, 3, figure(total.out), m_body, ink);
        cell(columns, 4, figure(total.closing), m_strong, ink);
        m_y += lineHeight;
        rule(m_y, hairline, 0.5);
    }
    m_y += 14;
}

namespace {

/// Of the list of movements; its widths make the width of a page.
template <typename Column>
QList<Column> movementColumns()
{
    return {{QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Date"), 96, false},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Reference"), 58, false},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Description"), 99, false},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "In"), 70, true},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Out"), 70, true},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Fee"), 42, true},
        {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Balance"), 76, true}};
}

} // namespace

void StatementSheet::drawAccount(const StatementAccount& account)
{
    const auto columns = movementColumns<Column>();
    need(6 * lineHeight);
    text(0, m_y, pageWidth - 60, lineHeight, m_texts.account(account), m_heading, ink);
    text(pageWidth - 60, m_y, 60, lineHeight, account.sum.closing.currency().code(), m_heading,
        accent, Side::End);
    m_y += lineHeight + 4;
    drawTitles(columns);
    drawBalance(
        m_texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Opening balance")),
        account.sum.opening);
    for (const StatementMovement& movement : account.movements) {
        if (need(lineHeight + (movement.rate ? rateHeight : 0)))
            drawTitles(columns);
        drawMovement(movement);
    }
    if (need(2 * lineHeight))
        drawTitles(columns);
    drawSums(account);
    m_y += 16;
}

void StatementSheet::drawMovement(const StatementMovement& movement)
{
    const auto columns = movementColumns<Column>();
    cell(columns, 0, m_texts.formats().dateTime(movement.booked), m_body, ink);
    cell(columns, 1, movement.reference, m_body, ink);
    cell(columns, 2, m_texts.kind(movement.kind), m_body, ink);
    const bool isIn = movement.amount.minor() > 0;
    const QString amount =
        figure(Money(std::abs(movement.amount.minor()), movement.amount.currency()));
    cell(columns, isIn ? 3 : 4, amount, m_body, ink);
    if (movement.fee)
        cell(columns, 5, figure(*movement.fee), m_body, faint);
    cell(columns, 6, figure(movement.balanceAfter), m_body, ink);
    m_y += lineHeight;
    if (movement.rate) {
        text(columns.at(0).width + columns.at(1).width + padding, m_y - 3,
            columns.at(2).width + columns.at(3).width, rateHeight, m_texts.rate(*movement.rate),
            m_small, faint, Side::Begin, true);
        m_y += rateHeight;
    }
    rule(m_y, hairline, 0.4);
}

void StatementSheet::drawBalance(const QString& name, const Money& balance)
{
    const auto columns = movementColumns<Column>();
    text(padding, m_y, pageWidth / 2, lineHeight, name, m_strong, ink);
    cell(columns, 6, figure(balance), m_strong, ink);
    m_y += lineHeight;
    rule(m_y, hairline, 0.4);
}

void StatementSheet::drawSums(const StatementAccount& account)
{
    const auto columns = movementColumns<Column>();
    fill(0, m_y, pageWidth, lineHeight, band);
    text(padding, m_y, pageWidth / 2, lineHeight,
        m_texts.say(
            QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Turnover and closing balance")),
        m_strong, ink);
    cell(columns, 3, figure(account.sum.in), m_strong, ink);
    cell(columns, 4, figure(account.sum.out), m_strong, ink);
    cell(columns, 6, figure(account.sum.closing), m_strong, ink);
    m_y += lineHeight;
    rule(m_y, accent, 0.8);
}

void StatementSheet::drawNote()
{
    need(4 * lineHeight);
    m_painter.setFont(m_small);
    m_painter.setPen(faint);
    m_painter.setLayoutDirection(m_texts.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_painter.drawText(QRectF(0, m_y, pageWidth, 4 * lineHeight),
        int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, m_texts.note());
    m_y += 4 * lineHeight;
}

void StatementSheet::drawTitles(const QList<Column>& columns)
{
    fill(0, m_y, pageWidth, lineHeight + 2, band);
    m_y += 1;
    for (int i = 0; i < columns.size(); ++i)
        cell(columns, i, m_texts.say(columns.at(i).title), m_strong, faint);
    m_y += lineHeight + 1;
    rule(m_y, hairline, 0.8);
}

void StatementSheet::drawFoot()
{
    const qreal y = pageHeight - 14;
    rule(y - 4, hairline, 0.8);
    text(0, y, pageWidth * 0.7, lineHeight,
        u"%1 · %2 · %3"_s.arg(m_statement.office, m_statement.code, m_statement.clientCode),
        m_small, faint);
    text(pageWidth * 0.7, y, pageWidth * 0.3, lineHeight, m_texts.page(m_page, m_pages), m_small,
        faint, Side::End);
}

bool StatementSheet::need(qreal height)
{
    if (m_y + height <= pageHeight - footHeight)
        return false;
    drawFoot();
    m_failed = m_failed || !m_pdf->newPage();
    ++m_page;
    m_y = 0;
    return true;
}

void StatementSheet::cell(const QList<Column>& columns, int column, const QString& words,
    const QFont& font, const QColor& color)
{
    qreal x = 0;
    for (int i = 0; i < column; ++i)
        x += columns.at(i).width;
    const bool isFigure = columns.at(column).isFigure;
    text(x + padding, m_y, columns.at(column).width - 2 * padding, lineHeight, words, font, color,
        isFigure ? Side::End : Side::Begin, isFigure);
}

void StatementSheet::text(qreal x, qreal y, qreal width, qreal height, const QString& words,
    const QFont& font, const QColor& color, Side side, bool isFigure)
{
    const bool backwards = m_texts.isRightToLeft();
    const bool right = (side == Side::End) != backwards;
    QString fitted = words;
    QFont fitting = font;
    // What is too long is written smaller. A word may then end in dots; a figure never.
    if (const qreal wide = QFontMetricsF(font).horizontalAdvance(words); wide > width) {
        fitting.setPixelSize(
            std::max(isFigure ? 4 : 6, static_cast<int>(font.pixelSize() * width / wide)));
        if (!isFigure)
            fitted = QFontMetricsF(fitting).elidedText(words, Qt::ElideRight, width);
    }
    m_painter.setFont(fitting);
    m_painter.setPen(color);
    m_painter.setLayoutDirection(backwards && !isFigure ? Qt::RightToLeft : Qt::LeftToRight);
    m_painter.drawText(QRectF(mirrored(x, width), y, width, height),
        int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
            | Qt::TextSingleLine,
        fitted);
}

void StatementSheet::rule(qreal y, const QColor& color, qreal thickness)
{
    m_painter.setPen(QPen(color, thickness));
    m_painter.drawLine(QPointF(0, y), QPointF(pageWidth, y));
}

void StatementSheet::fill(qreal x, qreal y, qreal width, qreal height, const QColor& color)
{
    m_painter.fillRect(QRectF(mirrored(x, width), y, width, height), color);
}

qreal StatementSheet::mirrored(qreal x, qreal width) const
{
    return m_texts.isRightToLeft() ? pageWidth - x - width : x;
}

QString StatementSheet::figure(const Money& amount) const
{
    return m_texts.formats().amount(amount);
}

} // namespace purser::clients
