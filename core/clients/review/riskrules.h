#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/clients/review/applicationfile.h"
#include "core/office/officesession.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <optional>
#include <vector>

namespace purser::clients {

using RiskRulesId = Id<struct RiskRulesTag>;

/// A version of the rules of the risk rating.
struct RiskRulesRow {
    struct Points {
        QString code;
        QString category; ///< of a factor
        int points = 0;
        /// Above or from which a factor counts, in its own unit; nothing where it is yes or no.
        std::optional<qint64> threshold;
    };

    RiskRulesId id;
    int version = 0;
    QString name;
    QString state; ///< draft, active, retired
    std::vector<Points> factors;
    std::vector<Points> caps;   ///< of categories
    std::vector<Points> floors; ///< least scores
    QString madeBy;
    QDateTime made;
    QString activatedBy;
    int rated = 0;
    bool isOwn = false; ///< drafted by the person asking
};

/// What a version would do, tried dry on everybody's newest rating.
struct RiskTrial {
    struct Move {
        QString from;
        QString to;
        int clients = 0;
    };
    struct Factor {
        QString code;
        QString category;
        int points = 0;
        int clients = 0; ///< it gives points to so many
        int up = 0;      ///< in a higher band with a step more
        int down = 0;    ///< in a lower band with a step less
    };

    struct Week {
        QDate monday;
        int before = 0; ///< periodic reviews as things are
        int after = 0;
    };

    int clients = 0;
    int step = 0;
    std::vector<Move> matrix;
    int newlyHigh = 0;
    int reviewsBefore = 0; ///< of a week, in hundredths
    int reviewsAfter = 0;
    std::vector<Week> weeks;     ///< the next 53
    std::vector<Factor> factors; ///< those that move most first
};

/// A version held against what happened since clients were rated, as `desk.backcheck_risk_rules`
/// gives it.
struct RiskBackcheck {
    /// An area under the curve, in thousandths, with its 95 per cent interval.
    struct Area {
        int milli = 0;
        int low = 0;
        int high = 0;
    };
    struct Figure {
        QString kind; ///< any, hit, chargeback, case
        int with = 0; ///< clients with whom it happened
        int without = 0;
        std::optional<Area> area; ///< nothing where there are too few
    };
    /// A tenth of the clients by score; the same score stands in one tenth.
    struct Tenth {
        int number = 0; ///< from the lowest, 1
        int from = 0;   ///< score
        int to = 0;
        int clients = 0;
        int with = 0;
    };

    int months = 0;
    int least = 0; ///< clients with and without that a figure needs
    int clients = 0;
    std::vector<Figure> figures;
    std::vector<Tenth> tenths;
};

/// Other figures than those in force; only those that differ.
struct RiskChanges {
    QHash<QString, int> factors;
    QHash<QString, qint64> thresholds;
    QHash<QString, int> caps;
    QHash<QString, int> floors;

    bool isEmpty() const
    {
        return factors.isEmpty() && thresholds.isEmpty() && caps.isEmpty() && floors.isEmpty();
    }
};

/// Why a client is rated as they are and what by itself would change the band, as
/// `desk.risk_reasons` gives it.
struct RiskReasons {
    /// One thing that comes or goes.
    struct Change {
        bool isFloor = false;
        QString code;
        int points = 0; ///< more or fewer; of a floor its least score, negative when it goes
        int total = 0;  ///< then
        QString band;
    };

    QDateTime rated; ///< invalid: never
    QString rules;
    int total = 0;
    QString band;
    int byRules = 0; ///< without a rating set by hand
    QString byRulesBand;
    std::optional<int> toHigher; ///< points that are missing to the next band
    std::optional<int> toLower;
    std::vector<RatingLine> lines;
    std::vector<Change> up; ///< nearest first
    std::vector<Change> down;
};

Result<RiskReasons> riskReasonsFromJson(const QJsonObject& object);

Result<RiskBackcheck> riskBackcheckFromJson(const QJsonObject& object);

Result<RiskTrial> riskTrialFromJson(const QJsonObject& object);

/// The functions of the risk rules, typed.
class RiskRulesApi
{
public:
    explicit RiskRulesApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<RiskRulesRow>> rules();
    /// Changes nothing. @param step  points more and less, 1 to 10
    office::Task<RiskTrial> tryThem(RiskRulesId rules, int step);

    /// Changes nothing.
    office::Task<RiskBackcheck> backcheck(RiskRulesId rules);

    /// Leaves an audit record.
    office::Task<RiskReasons> reasons(ClientId client);

    static office::Call draft(const QString& key, const QString& name, const RiskChanges& changes);
    static office::Call activate(const QString& key, const RiskRulesRow& seen);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::RiskRulesRow)
