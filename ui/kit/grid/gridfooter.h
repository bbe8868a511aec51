#pragma once

#include "core/base/money.h"

#include <QList>
#include <QWidget>

namespace purser::kit {

/// Below the rows: how many, and the sums by currency.
class GridFooter : public QWidget
{
    Q_OBJECT
public:
    explicit GridFooter(QWidget* parent = nullptr);

    void setCount(const QString& text);
    /// One sum a currency; those that do not fit stand in the tooltip.
    void setTotals(const QStringList& totals);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_count;
    QStringList m_totals;
};

/// Adds up by currency, in the order the currencies first appear. A sum that would overflow is left
/// out rather than wrong.
QList<Money> sumByCurrency(const QList<Money>& amounts);

} // namespace purser::kit
