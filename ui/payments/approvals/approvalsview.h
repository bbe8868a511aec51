#pragma once

#include <QWidget>

class QStackedWidget;

namespace purser::kit {
struct DeskContext;
class TabStrip;
} // namespace purser::kit

namespace purser::payments {

class ApprovalsPage;
class AutoRulesPage;
class MatrixPage;
class ProposalsPage;
class StandInsPage;

/// The approvals desk on the screen: who approves what, who stands in, what approves by itself, and
/// the proposals to change that.
class ApprovalsView : public QWidget
{
    Q_OBJECT
public:
    ApprovalsView(const kit::DeskContext& context, QWidget* parent);

    MatrixPage& matrix() { return *m_matrix; }
    StandInsPage& standIns() { return *m_standIns; }
    AutoRulesPage& autoRules() { return *m_autoRules; }
    /// Null where the person may not list changes.
    ProposalsPage* proposals() { return m_proposals; }
    /// matrix, standins, auto or proposals
    void showPage(const QString& id);
    void refresh();

private:
    void add(const QString& id, const QString& title, ApprovalsPage* page);

    kit::TabStrip* m_tabs;
    QStackedWidget* m_pages;
    QStringList m_ids;
    MatrixPage* m_matrix = nullptr;
    StandInsPage* m_standIns = nullptr;
    AutoRulesPage* m_autoRules = nullptr;
    ProposalsPage* m_proposals = nullptr;
};

} // namespace purser::payments
