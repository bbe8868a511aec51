#pragma once

#include "core/clients/review/applicationfile.h"

#include <QString>
#include <functional>
#include <vector>

namespace purser::clients {

class ReviewsView;

/// From the first letter of an applicant's name to the approval by senior management, by keys
/// alone: a hit that two people find false and enhanced due diligence are on the way. Whoever runs
/// it signs people in, lets the office screen, and takes pictures: the tour over a trial office,
/// a test over one of its own. In English: it types the words of lists.
class OnboardingWalk
{
public:
    /// Files to hand in.
    struct Papers {
        QString passport;
        QString zone; ///< the machine readable zone of the passport, without line ends
        QString number;
        QString bill;
        QString selfie;
        QString funds;
        QString wealth;
    };
    struct Step {
        QString id;
        QString title; ///< of its picture; empty: none is worth one
        QString login; ///< who takes it
        /// Presses the keys; false: a key did not lead where it should.
        std::function<bool()> act;
        /// Whether it has come about; asked again until it has.
        std::function<bool()> reached;
    };

    /// @param view  the desk of whoever is signed in; null while it is not there
    OnboardingWalk(Papers papers, std::function<ReviewsView*()> view);

    std::vector<Step> steps();
    /// Of the applicant; invalid before it is entered.
    ApplicationId application() const { return m_application; }

private:
    using Act = std::function<bool()>;

    void person(const QString& login) { m_login = login; }
    void step(const QString& id, const QString& title, Act act, Act reached);
    void enter();
    void handIn(const QString& id, const QString& path, const QString& kind, bool hasZone);
    void record();
    void submit();
    void find(const QString& tab);
    void acceptPapers();
    void goToFindings();
    void decideHit(const QString& id, const QString& title);
    void beDiligent();
    void decide(const QString& id, const QString& title, ApplicationState state);

    const ApplicationFile* file() const;
    bool isIdle() const;

    Papers m_papers;
    std::function<ReviewsView*()> m_view;
    ApplicationId m_application;
    QString m_login;
    std::vector<Step> m_steps;
};

} // namespace purser::clients
