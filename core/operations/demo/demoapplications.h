#pragma once

#include "core/base/result.h"
#include "core/operations/demo/demoactor.h"
#include "core/operations/demo/demodocuments.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace purser::demo {

/// A working day's applications for a trial office: some ready, some with documents to review, some
/// with hits of a screening, some that wait for the client or for a second person, two companies.
///
/// They are made by the office's own commands, as DemoQueue makes its withdrawals: Sana enters and
/// uploads, Chen and Olga review, the jobs service hands in the screenings. Only the times are
/// moved back afterwards.
class DemoApplications
{
public:
    /// @param superuser  its session is the superuser's again afterwards
    /// @param today      of the office, UTC
    DemoApplications(office::Connection& superuser, QDate today);

    /// How many applications are open now. Errors: WrongState {why: not_trial | no_staff}.
    Result<qint64> fill();

private:
    enum class Treatment { Draft, Papers, Mismatch, Hits, Ready, Waiting, Proposed, Exposed };
    struct Item {
        const char16_t* given;
        const char16_t* family;
        const char16_t* nation;
        const char16_t* nation3;
        const char16_t* street;
        const char16_t* city;
        const char16_t* language;
        int birthYear;
        bool isFemale;
        Treatment treatment;
        int dueInMinutes;
    };
    struct Made {
        qint64 client = 0;
        qint64 application = 0;
    };
    static const Item items[];

    Result<void> checkOffice();
    Result<void> add(const Item& item, int index);
    Result<void> addCompany(const QString& name, const QString& owner, int numerator);
    /// Somebody who came twice and spelled the name in two ways; the files are merged, or wait to
    /// be.
    Result<void> addTwice(
        const QString& name, const QString& again, const QString& nation, bool isMerged);
    Result<void> merge(qint64 survivor, qint64 closed);
    Result<void> addPapers(const Item& item, const DemoApplicant& person, const Made& made);
    Result<void> addRecords(const Made& made, const QString& country);
    Result<void> treat(const Item& item, const DemoApplicant& person, const Made& made);
    /// A step of an application ($1 key, $2 id, $3 its version) as somebody.
    Result<void> step(const QString& login, const QString& sql, const Made& made);
    Result<void> propose(const Made& made);
    Result<void> acceptAll(const Made& made);
    Result<void> screen(const Made& made, const QJsonArray& hits);
    Result<void> moveBack(const Made& made, int dueInMinutes);
    Result<Made> enter(
        const QString& kind, const QJsonObject& fields, int level, const QString& country);
    Result<qint64> upload(const Made& made, const QString& type, const QString& file,
        const QByteArray& content, const QJsonObject& facts);
    DemoApplicant person(const Item& item, int index) const;
    QJsonObject fields(const Item& item, const DemoApplicant& person, int index) const;

    office::Connection& m_connection;
    DemoActor m_actor;
    QDate m_today;
};

} // namespace purser::demo
