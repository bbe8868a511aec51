#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/office/officesession.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <vector>

namespace purser::clients {

using RiskRulesId = Id<struct RiskRulesTag>;

/// A version of the rules of the risk rating.
struct RiskRulesRow {
    struct Points {
        QString code;
        QString category; ///< of a factor
        int points = 0;
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

    int clients = 0;
    int step = 0;
    std::vector<Move> matrix;
    int newlyHigh = 0;
    int reviewsBefore = 0; ///< of a week, in hundredths
    int reviewsAfter = 0;
    std::vector<Factor> factors; ///< those that move most first
};

Result<RiskTrial> riskTrialFromJson(const QJsonObject& object);

/// The functions of the risk rules, typed.
class RiskRulesApi
{
public:
    explicit RiskRulesApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<RiskRulesRow>> rules();
    /// Changes nothing. @param step  points more and less, 1 to 10
    office::Task<RiskTrial> tryThem(RiskRulesId rules, int step);

    static office::Call activate(const QString& key, const RiskRulesRow& seen);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::RiskRulesRow)
