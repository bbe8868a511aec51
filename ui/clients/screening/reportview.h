#pragma once

#include "core/clients/review/laboratory.h"

#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class Label;
class TabStrip;
} // namespace purser::kit

namespace purser::clients {

class FigureTable;

/// What settings of screening would have done: in words, by threshold, by script and list, and
/// every true hit that would be lost by name.
class ReportView : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(QWidget* parent = nullptr);

    void showReport(const ScreeningReport& report);
    /// thresholds, slices or lost
    void showTable(const QString& id);
    QString summary() const;
    FigureTable* thresholds() const { return m_thresholds; }
    FigureTable* lost() const { return m_lost; }

private:
    kit::Label* m_summary;
    kit::TabStrip* m_tabs;
    QStackedWidget* m_tables;
    FigureTable* m_thresholds;
    FigureTable* m_slices;
    FigureTable* m_lost;
};

} // namespace purser::clients
