#pragma once

#include "core/clients/review/onboardingrules.h"
#include "ui/kit/dialogs/dialogframe.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace purser::clients {

class PolicyTable;

/// One part of the policy of onboarding: to change, tried on everybody before it is proposed; or, a
/// proposal of somebody else, to read what changes and whom it touches, and to decide.
class PolicyDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param proposal  what is to be decided; null: `part` is to be changed
    /// @param may  propose, or decide
    PolicyDialog(OnboardingRulesApi api, const OnboardingPart& part,
        const OnboardingProposal* proposal, const OnboardingNames& names, bool may,
        QWidget* parent);

    OnboardingPart part() const;
    QString reason() const;
    void setReason(const QString& words);
    PolicyTable& table() { return *m_table; }
    /// Asks the office what would change and whom it would touch.
    void tryOut();
    QString effectText() const;

Q_SIGNALS:
    /// The effect is on show, or what is wrong is.
    void tried();

private:
    QWidget* buildFigures();
    void showEffect(const OnboardingEffect& effect);
    void check();

    OnboardingRulesApi m_api;
    const OnboardingPart m_part;
    const bool m_decides;
    const bool m_may;
    const QJsonValue m_before;
    PolicyTable* m_table;
    QPushButton* m_try;
    QPlainTextEdit* m_effect;
    QLineEdit* m_reason;
    bool m_isTried = false;
};

} // namespace purser::clients
