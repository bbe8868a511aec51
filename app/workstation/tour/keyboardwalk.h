#pragma once

#include "app/workstation/workstation.h"
#include "ui/clients/review/onboardingwalk.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>
#include <vector>

namespace purser::workstation {

/// The stretch of the tour that presses keys and nothing else: an applicant from the first letter
/// of her name to the approval, by people who sign in one after another, over the live trial
/// office, whose bridge screens her. A picture at each step that says something.
class KeyboardWalk : public QObject
{
    Q_OBJECT
public:
    KeyboardWalk(
        Workstation& workstation, shell::OfficeEntry entry, const QDir& folder, QObject* parent);
    ~KeyboardWalk() override;

    void begin();

Q_SIGNALS:
    /// @param problem  the step that was not reached by keyboard, and why; empty: all were
    void finished(int pictures, const QString& problem);

private:
    clients::ReviewsView* view() const;
    void writePapers();
    void nextStep();
    void enter(const QString& login);
    void goToDesk();
    void take();
    void look();
    void end(const QString& problem);

    Workstation& m_workstation;
    shell::OfficeEntry m_entry;
    QDir m_folder;
    QTemporaryDir m_papersFolder;
    clients::OnboardingWalk::Papers m_papers;
    std::unique_ptr<office::OfficeSession> m_opening;
    std::unique_ptr<shell::Workspace> m_workspace;
    std::unique_ptr<clients::OnboardingWalk> m_walk;
    std::vector<clients::OnboardingWalk::Step> m_steps;
    size_t m_at = 0;
    QString m_login;
    QTimer m_poll;
    QDeadlineTimer m_patience;
    int m_pictures = 0;
};

} // namespace purser::workstation
