#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/office/officesession.h"

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::clients {

using PartnerId = Id<struct PartnerTag>;
using PartnerGradeId = Id<struct PartnerGradeTag>;

/// A milder grade that waits for a second person.
struct PartnerProposal {
    PartnerGradeId id;
    int version = 0;
    QString grade;
    QString reason;
    QString text; ///< evidence
    QDate reviewOn;
    QString by;
    bool isDecidable = false; ///< by who asks
};

/// An introducing partner with the grade that holds, as `desk.list_partners` gives it.
struct PartnerRow {
    PartnerId id;
    int version = 0;
    QString code;
    QString name;
    QString parent;
    QString state;    ///< active, suspended, closed
    QString grade;    ///< low, medium, high, prohibited; empty: nobody graded it
    QString counts;   ///< the worst of this and those above
    QString countsBy; ///< the partner above whose grade counts
    QString reason;
    QString text; ///< evidence
    QString by;
    QString agreedBy;
    QDateTime graded;
    QDate reviewOn;
    bool isOverdue = false;
    int clients = 0; ///< of those the person asking sees
    int low = 0;
    int medium = 0;
    int high = 0;
    int prohibited = 0;
    std::optional<PartnerProposal> proposal;
};

/// Every grading of a partner, and what there is to choose from, as `desk.partner_grades` gives it.
struct PartnerGradings {
    struct Kind {
        QString code;
        int recheckDays = 0; ///< it is looked at again within so many
    };
    struct Grading {
        QString grade;
        QString reason;
        QString text;
        QDate reviewOn;
        QString state; ///< proposed, active, replaced, refused, void
        QString by;
        QDateTime at;
        QString decidedBy;
    };

    std::vector<Kind> kinds; ///< the mildest first
    QStringList reasons;
    std::vector<Grading> gradings; ///< the newest first
};

Result<PartnerRow> partnerRowFromJson(const QJsonObject& object);

Result<PartnerGradings> partnerGradingsFromJson(const QJsonObject& object);

/// The functions of partners' grades, typed.
class PartnerGradesApi
{
public:
    explicit PartnerGradesApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<PartnerRow>> partners();
    office::Task<PartnerGradings> gradings(PartnerId partner);

    static office::Call grade(const QString& key, const PartnerRow& seen, const QString& grade,
        const QString& reason, const QString& text, const QDate& reviewOn);
    static office::Call decide(const QString& key, const PartnerProposal& seen, bool approve);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::PartnerRow)
