#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace purser::demo {

/// Who an invented document is of.
struct DemoApplicant {
    QString given;
    QString family;
    QDate birth;
    QString nation;  ///< two letters
    QString nation3; ///< as travel documents write it: "D", "POL"
    QString number;  ///< of the passport, nine letters and digits
    bool isFemale = false;
    QDate expiry;
    QString street;
    QString city;
};

/// The machine readable zone of the passport, with right check digits (ICAO Doc 9303 part 4).
QString demoZone(const DemoApplicant& person);
/// Pictures of documents, each a PNG.
QByteArray demoPassport(const DemoApplicant& person);
QByteArray demoBill(const DemoApplicant& person, const QDate& day);
QByteArray demoSelfie(const DemoApplicant& person);
QByteArray demoPaper(const QString& title, const QString& about, const QDate& day);

} // namespace purser::demo
