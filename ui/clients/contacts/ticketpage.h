#pragma once

#include "core/base/clock.h"
#include "core/clients/contacts/ticket.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QPlainTextEdit;

namespace purser::offline {
class DraftBook;
}

namespace purser::kit {
class Banner;
class DecisionBar;
class DraftKeeper;
class Facts;
class Formats;
class ItemHeader;
class StatePanel;
class Timeline;
} // namespace purser::kit

namespace purser::clients {

/// The item side of the tickets desk: what it is, what was said, the answer, the decisions. Shows
/// what it is given; whoever owns it reads and commands.
class TicketPage : public QWidget
{
    Q_OBJECT
public:
    TicketPage(const kit::Formats& formats, const Clock& clock, QWidget* parent = nullptr);

    /// Letters of the decisions, and Ctrl+Enter, work while the focus is in this widget (the desk).
    void setKeyScope(QWidget* scope);
    void keepDrafts(offline::DraftBook& drafts);
    void showNothing();
    void showLoading();
    void showError(const Error& error);
    void showSheet(const TicketSheet& sheet);
    /// Something did not work; the page stays.
    void showProblem(const QString& text);
    /// A command is on its way: "answer", "note" …; empty: it is over.
    void setBusy(const QString& decision);
    /// What was written has arrived.
    void clearText();
    /// To the answer, where there may be one; else to the decisions.
    void focusAnswer();
    void setText(const QString& text);
    QString text() const;

    kit::DecisionBar* decisionBar() { return m_bar; }
    kit::StatePanel& state() { return *m_state; }

Q_SIGNALS:
    /// @param next  "waiting_client" or "resolved"
    void answerRequested(const QString& text, const QString& next);
    void noteRequested(const QString& text);
    void takeRequested();
    void resolveRequested();
    void reopenRequested();
    void clientRequested();
    void historyRequested();
    void retryRequested();

private:
    QWidget* buildSheet();
    QWidget* buildHead();
    void trigger(const QString& decision);
    void answerOrWrite();
    void showHead();
    void showHolder();
    void showConversation();
    void showDecisions();
    void check();
    QString whyNotWork() const;

    const kit::Formats& m_formats;
    const Clock& m_clock;
    std::optional<TicketSheet> m_sheet;
    kit::StatePanel* m_state;
    kit::ItemHeader* m_head = nullptr;
    kit::Facts* m_facts = nullptr;
    kit::Timeline* m_said = nullptr;
    kit::Banner* m_problem = nullptr;
    QPlainTextEdit* m_text = nullptr;
    kit::DecisionBar* m_bar = nullptr;
    kit::DraftKeeper* m_keeper = nullptr;
    QTimer m_second; ///< for the countdown of a ticket that was handed out
    bool m_busy = false;
};

} // namespace purser::clients
