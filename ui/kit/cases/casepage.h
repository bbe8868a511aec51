#pragma once

#include "core/clients/cases/casesapi.h"

#include <QWidget>
#include <optional>

class QToolButton;

namespace purser::kit {

class Banner;
class CaseDeeds;
class DecisionBar;
struct DeskContext;
class Facts;
class Grid;
class ItemHeader;
class StatePanel;
class Timeline;

/// One case: what it is about, what it names, what happened, and the steps that may be taken now,
/// each by a letter. Reads itself again after a step and when the office says that it moved.
class CasePage : public QWidget
{
    Q_OBJECT
public:
    explicit CasePage(const DeskContext& context, QWidget* parent = nullptr);

    void open(CaseId id);
    void showNothing();
    void refresh();
    CaseId id() const { return m_id; }
    const std::optional<clients::CaseFile>& file() const { return m_file; }
    CaseDeeds& deeds() { return *m_deeds; }
    DecisionBar& decisionBar() { return *m_bar; }
    Grid& links() { return *m_links; }
    void run(const QString& step);

Q_SIGNALS:
    void loaded();
    /// A step was taken, here or by somebody else: lists that show the case are old.
    void moved();

private:
    QWidget* buildFile();
    QWidget* buildHead();
    void showFile();
    void showFacts();
    void showProposal();
    void showLinks();
    void showHistory();
    void showSteps();
    void openLink(qint64 row);

    const DeskContext& m_context;
    clients::CasesApi m_api;
    CaseDeeds* m_deeds;
    CaseId m_id;
    std::optional<clients::CaseFile> m_file;
    StatePanel* m_state;
    ItemHeader* m_head;
    QToolButton* m_client;
    Facts* m_facts;
    Banner* m_proposal;
    Grid* m_links;
    Timeline* m_history;
    DecisionBar* m_bar;
};

} // namespace purser::kit
