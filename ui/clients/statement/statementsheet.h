#pragma once

#include "ui/clients/statement/statementtexts.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>

class QIODevice;

namespace purser::clients {

/// Draws a statement on pages. Lengths are points, and x counts from the side where reading begins.
class StatementSheet
{
public:
    /// @param pages  how many there are, for the foot; 0: not known yet
    StatementSheet(
        const ledger::ClientStatement& statement, const StatementTexts& texts, int pages);

    /// Returns the number of pages; 0: it could not be written.
    int draw(QIODevice& device);

private:
    enum class Side { Begin, End };
    struct Column {
        const char* title;
        qreal width;
        bool isFigure;
    };

    void drawHead();
    void drawFacts();
    void drawTotals();
    void drawAccount(const ledger::StatementAccount& account);
    void drawMovement(const ledger::StatementMovement& movement);
    void drawBalance(const QString& name, const Money& balance);
    void drawSums(const ledger::StatementAccount& account);
    void drawNote();
    void drawTitles(const QList<Column>& columns);
    void drawFoot();
    /// Begins a page unless that much still fits on this one. True: it did.
    bool need(qreal height);
    void cell(const QList<Column>& columns, int column, const QString& text, const QFont& font,
        const QColor& color);
    void text(qreal x, qreal y, qreal width, qreal height, const QString& text, const QFont& font,
        const QColor& color, Side side = Side::Begin, bool isFigure = false);
    void rule(qreal y, const QColor& color, qreal thickness);
    void fill(qreal x, qreal y, qreal width, qreal height, const QColor& color);
    qreal mirrored(qreal x, qreal width) const;
    QString figure(const Money& amount) const;

    const ledger::ClientStatement& m_statement;
    const StatementTexts& m_texts;
    int m_pages;
    int m_page = 1;
    qreal m_y = 0;
    QFont m_small;
    QFont m_body;
    QFont m_strong;
    QFont m_heading;
    QFont m_title;
    QPainter m_painter;
    QPdfWriter* m_pdf = nullptr;
    bool m_failed = false;
};

} // namespace purser::clients
