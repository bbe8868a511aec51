#pragma once

#include <QDate>
#include <QString>

namespace purser::tests {

/// Who a made-up travel document is of. Dates as YYMMDD.
struct Traveller {
    QString family = QStringLiteral("MUELLER");
    QString given = QStringLiteral("JOERG");
    QString number = QStringLiteral("C01X00T47");
    QString nation = QStringLiteral("D");
    QString birth = QStringLiteral("850302");
    QString sex = QStringLiteral("M");
    QString expiry = QDate::currentDate().addYears(5).toString(QStringLiteral("yyMMdd"));
};

/// The machine readable zone of a passport (TD3), its check digits counted here and not by the
/// office: ICAO Doc 9303 parts 3 and 4.
QString passportZone(const Traveller& traveller);
/// The same of an identity card (TD1, three lines).
QString cardZone(const Traveller& traveller);

} // namespace purser::tests
