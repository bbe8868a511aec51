#pragma once

#include "core/clients/review/outlook.h"

#include <QWidget>

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// Twelve months as lines: the month, a bar of its reviews from zero with those of high risk in
/// another colour, and all figures in words. What is overdue stands above.
class ForecastChart : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastChart(const kit::Formats& formats, QWidget* parent = nullptr);

    void showForecast(const ReviewForecast& forecast);
    /// The figures as lines with tabs: for who cannot see it, and for the clipboard.
    QString plainText() const;
    void copy();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const kit::Formats& m_formats;
    int m_overdue = 0;
    std::vector<ReviewWeek> m_months;
};

} // namespace purser::clients
