#pragma once

#include "core/base/clock.h"
#include "core/payments/paymentsheet.h"
#include "ui/kit/theme/tokens.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QAction;
class QLabel;
class QScrollArea;
class QToolButton;

namespace purser::kit {
class ApprovalChain;
class Banner;
class CheckList;
class DecisionBar;
struct Decision;
class Facts;
class Formats;
class ItemHeader;
class SectionHeader;
class StatePanel;
class StepList;
class Timeline;
} // namespace purser::kit

namespace purser::payments {

class KindFacts;

/// The item side of the payments desk: one payment with everything that decides it, and the bar
/// with the decisions. Shows what it is given; whoever owns it reads and commands.
class PaymentPage : public QWidget
{
    Q_OBJECT
public:
    PaymentPage(const kit::Formats& formats, const Clock& clock, QWidget* parent = nullptr);

    void showNothing();
    void showLoading();
    kit::StatePanel& state() const { return *m_state; }
    void showError(const Error& error);
    void showSheet(const PaymentSheet& sheet);
    /// Until when this person holds it, for the countdown; invalid when they do not.
    void setHold(const QDateTime& myHoldUntil);
    /// One line above the sheet that stays until the next payment: what changed, who was quicker.
    void showNotice(kit::Tone tone, const QString& text);
    void clearNotice();
    /// While the command of that decision is on its way.
    void setBusy(PaymentAction action, bool busy);
    kit::DecisionBar* decisionBar() const { return m_decisions; }
    /// Letters of decisions and of the menu work while the focus is in this widget (the desk).
    void setKeyScope(QWidget* scope);

Q_SIGNALS:
    void decisionRequested(purser::payments::PaymentAction action);
    void clientRequested();
    void historyRequested();
    /// All the ways of its kind.
    void waysRequested();
    void retryRequested();

private:
    QWidget* buildSheet();
    QWidget* buildHead();
    void showHead();
    void showOtherHolder(const QDateTime& now);
    void showFacts();
    void showPath(const KindFacts& kind);
    void showChecks();
    void showStory();
    void showBeside();
    void showUnknown();
    void showQuestion();
    void showDecisions();
    void showMenu(const QList<kit::Decision>& rarer);
    void tick();

    const kit::Formats& m_formats;
    const Clock& m_clock;
    std::optional<PaymentSheet> m_sheet;
    QDateTime m_heldUntil;

    kit::StatePanel* m_state;
    kit::ItemHeader* m_head;
    kit::Facts* m_facts;
    QLabel* m_path = nullptr;
    QToolButton* m_more;
    kit::Banner* m_notice;
    kit::Banner* m_unknown;
    kit::Banner* m_question;
    QScrollArea* m_scroll;
    QWidget* m_checkPart;
    QWidget* m_checkLine;
    kit::SectionHeader* m_checkHeader;
    kit::CheckList* m_checks;
    kit::ApprovalChain* m_chain;
    QWidget* m_plannedPart;
    kit::StepList* m_planned;
    QWidget* m_happenedPart;
    kit::StepList* m_happened;
    kit::Timeline* m_history;
    QWidget* m_disputePart;
    kit::StepList* m_disputes;
    QWidget* m_instrumentPart;
    kit::Timeline* m_instrument;
    QWidget* m_messagePart;
    kit::Timeline* m_messages;
    QWidget* m_letterPart;
    kit::Timeline* m_letters;
    kit::DecisionBar* m_decisions;
    QWidget* m_decisionPart;
    QList<QAction*> m_rarer;
    QWidget* m_keyScope;
    QTimer m_tick;
    int m_ticks = 0;
};

} // namespace purser::payments
