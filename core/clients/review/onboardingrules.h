#pragma once

#include "core/base/result.h"
#include "core/office/officesession.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <vector>

namespace purser::clients {

/// One part of the policy of onboarding, whole, as it is in force or is to be. The form of the
/// content by part: core/schema/authority/229_onboarding_policy.sql.
struct OnboardingPart {
    QString part; ///< requirements, countries, gates, approvals, documents, questionnaire, words …
    int version = 0;    ///< in force; of a proposal the one it would replace
    QJsonValue content; ///< a list of rules; of the questionnaire an object
    int touched = 0;    ///< clients who stood otherwise when it was put in force
    QString proposedBy; ///< empty: it came with the program
    QString decidedBy;
    QString reason;
    QDateTime made;

    QJsonObject payload() const;
};

/// A proposed version.
struct OnboardingProposal {
    qint64 id = 0; ///< of the change; 0: none, the part is what is in force
    int version = 0;
    OnboardingPart part;
    QString reason;
    QString by;
    QDateTime at;
    bool isDecidable = false; ///< by the person asking
};

/// What a rule may name.
struct OnboardingNames {
    QStringList personFields;
    QStringList entityFields;
    QStringList proofs; ///< what a document proves
    QStringList items;  ///< of enhanced due diligence
    QStringList countries;
    QStringList documents; ///< kinds of them
};

struct OnboardingRules {
    std::vector<OnboardingPart> parts;
    std::vector<OnboardingProposal> proposals;
    OnboardingNames names;
};

/// What a version would change and whom it would touch.
struct OnboardingEffect {
    struct Change {
        QString key;
        QJsonObject before; ///< empty: it is new
        QJsonObject after;  ///< empty: it falls away
    };
    struct Line {
        QString kind; ///< lack, shut, rated, blocked, people, paper, failed, unread, letter
        bool isMore = true;
        QString code; ///< what is lacking, which operation, which kind of document
        int clients = 0;
        QString of;       ///< of a letter: template, reason, payment_reason
        QString language; ///< of a letter, where it says `word`
        QString word;
        QStringList examples; ///< "C-1042 Jane Doe", of those the person may see
    };
    struct Move {
        QString from;
        QString to;
        int clients = 0;
    };

    int clients = 0;
    std::vector<Change> changes;
    std::vector<Line> lines;
    std::vector<Move> moves; ///< between bands of risk
};

Result<OnboardingRules> onboardingRulesFromJson(const QJsonObject& object);
Result<OnboardingEffect> onboardingEffectFromJson(const QJsonObject& object);

/// The functions over the policy of onboarding, typed.
class OnboardingRulesApi
{
public:
    explicit OnboardingRulesApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<OnboardingRules> list();
    /// Changes nothing; refuses what could not be proposed.
    office::Task<OnboardingEffect> tryOut(const OnboardingPart& part);

    static office::Call propose(
        const QString& key, const OnboardingPart& part, const QString& reason);
    static office::Call decide(
        const QString& key, const OnboardingProposal& seen, bool approve, const QString& reason);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::OnboardingProposal)
