#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/clients/review/applicationfile.h"
#include "core/office/officesession.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <vector>

namespace purser::clients {

using ReviewRuleId = Id<struct ReviewRuleTag>;
using ReviewSampleId = Id<struct ReviewSampleTag>;
using RuleDecisionId = Id<struct RuleDecisionTag>;

/// What a version of a rule of automatic approval says, as its change `policy.review_rule` does.
struct ReviewRule {
    QString name;
    QList<int> levels;
    int mostRisk = 0;
    QStringList jurisdictions; ///< none named: all
    QStringList excluded;      ///< also where the client lives
    bool needsVendor = false;  ///< a vendor's verdict besides the person who accepts a document
    int mostADay = 0;
    int samplePercent = 0;
    QString mode; ///< shadow, live, off

    QJsonObject payload() const;
};

Result<ReviewRule> reviewRuleFromJson(const QJsonObject& object);

/// A version of a rule and what came of it.
struct ReviewRuleRow {
    ReviewRuleId id;
    int version = 0;
    int revision = 0; ///< counts its stops and confirmations
    ReviewRule rule;
    bool isNewest = false;
    bool isDeciding = false;
    /// Why it decides nothing until it is confirmed: restart, stopped_person, stopped_disagreement;
    /// null when it does not wait.
    QString waits;
    QString stoppedBy;
    QString stopText;
    int today = 0; ///< approved today, by all versions
    int shadowHits = 0;
    int shadowRejected = 0; ///< of those, rejected by people
    int approved = 0;
    int sampled = 0;
    int answered = 0;
    int disagreed = 0;
    bool isDisagreedWith = false; ///< more than policy bears
    QString proposedBy;
    QString publishedBy;
    QString seed;
    QDateTime made;
};

Result<ReviewRuleRow> reviewRuleRowFromJson(const QJsonObject& row);

/// An application that a rule approved, or in shadow would have.
struct RuleDecisionRow {
    RuleDecisionId id;
    ApplicationId application;
    QString reference;
    QString clientName;
    bool isLive = false;
    QDateTime at;
    Listed<ApplicationState> state; ///< of the application now
    QString decidedBy;              ///< null while nobody has, and where a rule did
    int risk = 0;
    int level = 0;
};

Result<RuleDecisionRow> ruleDecisionRowFromJson(const QJsonObject& row);

/// An automatic decision that a person checks.
struct ReviewSampleRow {
    ReviewSampleId id;
    int version = 0;
    ApplicationId application;
    QString reference;
    QString clientName;
    QString country;
    int level = 0;
    int risk = 0;
    QString rule;
    int ruleVersion = 0;
    bool isDrawn = false; ///< else: of a day from which nothing was drawn
    QDateTime due;
    int urgency = 2; ///< 0 late, 1 soon late, 2 in time
    QString heldBy;  ///< whom it was handed to; null: nobody
    QDateTime decided;
    int draw = 0;
    QString digest;
    QString state; ///< open, agreed, disagreed
    QString reason;
    QString text;
    QString answeredBy;
    QDateTime answered;
    QString hindrance; ///< why the person asking may not answer; null when they may
    ApplicationId reopened;
    std::vector<ReviewCheck> checks; ///< as they stood at the decision
};

Result<ReviewSampleRow> reviewSampleRowFromJson(const QJsonObject& row);

/// What a rule would have decided of what people decided.
struct RuleBacktest {
    struct FalseApproval {
        ApplicationId application;
        QString reference;
        QString clientName;
        QString reason;
        QString by;
        QDateTime decided;
    };
    int days = 0;
    int decided = 0;
    int byRule = 0;
    int agreed = 0;
    int peopleRejected = 0;
    int left = 0;                              ///< to people
    int never = 0;                             ///< no rule may decide them
    std::vector<FalseApproval> falseApprovals; ///< newest first, not all when there are many
};

Result<RuleBacktest> ruleBacktestFromJson(const QJsonObject& object);

/// A proposed version of a rule.
struct RuleProposal {
    ChangeRequestId id;
    ReviewRule rule;
    QString reason;
    QString proposedBy;
    QDateTime proposed;
    bool isDecidable = false; ///< by the person asking
    int version = 0;
};

/// The functions of automatic approval of clients, typed.
class ReviewRulesApi
{
public:
    explicit ReviewRulesApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<ReviewRuleRow>> rules();
    office::Task<std::vector<RuleDecisionRow>> decisions(ReviewRuleId rule);
    office::Task<std::vector<ReviewSampleRow>> samples(bool open);
    office::Task<std::vector<RuleProposal>> proposals();
    /// Changes nothing.
    office::Task<RuleBacktest> backtest(const ReviewRule& rule, int days);

    static office::Call propose(const QString& key, const ReviewRule& rule, const QString& reason);
    static office::Call decide(
        const QString& key, const RuleProposal& seen, bool approve, const QString& reason);
    static office::Call stopAll(const QString& key, const QString& reason);
    static office::Call confirm(const QString& key, const ReviewRuleRow& seen, const QString& text);
    static office::Call agree(const QString& key, const ReviewSampleRow& seen, const QString& text);
    static office::Call disagree(const QString& key, const ReviewSampleRow& seen,
        const QString& reason, const QString& text);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::ReviewRuleRow)
Q_DECLARE_METATYPE(purser::clients::RuleDecisionRow)
Q_DECLARE_METATYPE(purser::clients::ReviewSampleRow)
Q_DECLARE_METATYPE(purser::clients::RuleProposal)
