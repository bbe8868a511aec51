#pragma once

#include "core/payments/routesapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QCheckBox;
class QLineEdit;
class QScrollArea;
class QTimeEdit;
class QVBoxLayout;

namespace purser::kit {
class Formats;
class PastTrial;
} // namespace purser::kit

namespace purser::payments {

class RouteEditor;

/// Another set of routes for one method: its lines in the order they are asked, where the payouts
/// or deposits of the last days would have gone, and why it is proposed.
class RoutesDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param mayPropose  else the routes are only tried
    RoutesDialog(
        RoutesApi api, RouteSet set, const kit::Formats& formats, bool mayPropose, QWidget* parent);

    RouteEditor* line(int index) const { return m_lines.at(index); }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    void addLine();
    void setReason(const QString& reason);
    void tryOut();
    ProposedRoutes routes() const;
    QString reason() const;
    /// What trying it said; empty before.
    QString resultText() const;

Q_SIGNALS:
    void tried();

private:
    bool isForDeposits() const { return m_set.operation == RouteFor::Deposits; }
    void buildLines();
    void addKeys();
    QWidget* buildCutOff();
    void append(const RouteLine& line);
    void remove(RouteEditor* line);
    void move(RouteEditor* line, int by);
    void renumber();
    void showResult(const RoutesTrial& result);
    void check();
    /// Null: the lines can be tried.
    QString wrongLine() const;

    RoutesApi m_api;
    RouteSet m_set;
    const kit::Formats& m_formats;
    bool m_mayPropose;
    QList<RouteEditor*> m_lines;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QCheckBox* m_hasCutOff;
    QTimeEdit* m_cutOff;
    QCheckBox* m_none; ///< says that no line is in use; shown when none is
    kit::PastTrial* m_trial;
    QLineEdit* m_reason;
};

} // namespace purser::payments
