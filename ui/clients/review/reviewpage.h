#pragma once

#include "core/base/clock.h"
#include "core/clients/review/applicationfile.h"
#include "ui/kit/theme/tokens.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace purser::kit {
class ApprovalChain;
struct ChainStep;
class Banner;
class CheckList;
class DecisionBar;
class Facts;
class Formats;
class ItemHeader;
class SectionHeader;
class StatePanel;
class TabStrip;
class Timeline;
} // namespace purser::kit

namespace purser::clients {

class DataCompare;
class DocumentView;
class FindingsPanel;

/// The item side of the client review: an application with its decision sheet, the client's data
/// beside the documents, and what screening and rating found. Shows what it is given; whoever owns
/// it reads and commands.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    /// @param record  the part that shows the client's file; taken over
    ReviewPage(const kit::Formats& formats, const Clock& clock, bool mayReviewDocuments,
        QWidget* record, QWidget* parent = nullptr);

    void showNothing();
    void showLoading();
    void showError(const Error& error);
    void showFile(const ApplicationFile& file);
    void setHold(const QDateTime& myHoldUntil);
    void showNotice(kit::Tone tone, const QString& text);
    void clearNotice();
    void setTab(const QString& id); ///< "sheet", "record", "documents", "findings", "history"
    QString tab() const;
    void stepTab(int by);
    void setKeyScope(QWidget* scope);
    kit::DecisionBar* decisionBar() const { return m_decisions; }
    DocumentView* documents() const { return m_documents; }
    FindingsPanel* findings() const { return m_findings; }

Q_SIGNALS:
    void stepRequested(purser::clients::ReviewStep step);
    void tabChanged(const QString& id);
    void clientRequested();
    void historyRequested();
    void retryRequested();

private:
    QWidget* buildFile();
    QWidget* buildHead();
    QWidget* buildSheet();
    QWidget* buildDocuments();
    QWidget* scrolled(QWidget* content, const QString& name);
    void showHead();
    void showFacts();
    void showSheet();
    /// Who decided, or has to.
    QList<kit::ChainStep> decisionChain() const;
    void showDecisions();

    const kit::Formats& m_formats;
    const Clock& m_clock;
    bool m_mayReview;
    QWidget* m_record;
    std::optional<ApplicationFile> m_file;
    QDateTime m_heldUntil;
    kit::StatePanel* m_state;
    kit::ItemHeader* m_head;
    kit::Facts* m_facts;
    kit::Banner* m_notice;
    kit::TabStrip* m_tabs;
    QStackedWidget* m_stack;
    kit::CheckList* m_checks;
    kit::SectionHeader* m_checkHeader;
    kit::ApprovalChain* m_chain;
    kit::Timeline* m_history;
    DataCompare* m_compare;
    DocumentView* m_documents;
    FindingsPanel* m_findings;
    kit::DecisionBar* m_decisions;
    QTimer m_tick;
};

} // namespace purser::clients
