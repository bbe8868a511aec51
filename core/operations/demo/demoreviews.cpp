#include "core/operations/demo/demoreviews.h"

#include "core/office/call.h"

#include <QDateTime>
#include <QJsonObject>

namespace purser::demo {

using namespace Qt::StringLiterals;
using office::jsonText;
using office::newCommandKey;

DemoReviews::DemoReviews(office::Connection& superuser, QDate today)
    : m_connection(superuser), m_actor(superuser), m_today(today)
{
}

Result<void> DemoReviews::fill()
{
    Result<void> good = addVerdict();
    if (good)
        good = sendBack();
    if (good)
        good = gradePartners();
    return good;
}

Result<void> DemoReviews::addVerdict()
{
    const auto waiting = m_connection.execute(
        u"select a.id from book.application a join book.client c on c.id = a.client_id where a.state = 'in_review' and c.full_name = 'Erik Sørensen'"_s);
    if (!waiting || waiting->isEmpty())
        return waiting ? Result<void>() : failure(waiting.error());
    int event = 0;
    for (const auto& [kind, result] : {std::pair{u"document"_s, u"passed"_s},
             std::pair{u"face"_s, u"failed"_s}, std::pair{u"address"_s, u"unclear"_s}}) {
        const QJsonObject said{{u"event_id"_s, u"demo-verdict-%1"_s.arg(++event)},
            {u"application"_s, waiting->row(0).text(0)}, {u"kind"_s, kind}, {u"result"_s, result},
            {u"reference"_s, u"IDC-7741-%1"_s.arg(event)},
            {u"checked_us"_s,
                QString::number(QDateTime::currentMSecsSinceEpoch() * 1000 - 600'000'000)}};
        const auto stored = m_actor.runAs(u"purser_intake"_s,
            u"select link.store_identity_check('idcheck', '[]', '\\x7b7d', $1)"_s,
            {jsonText(said)});
        if (!stored)
            return failure(stored.error());
    }
    return {};
}

Result<void> DemoReviews::sendBack()
{
    const auto documents = m_connection.execute(
        u"select d.id, d.type, a.id from book.application a join book.client c on c.id = "
        u"a.client_id join book.client_document d on d.client_id = c.id and d.state = 'received' "
        "where a.state = 'in_review' and c.full_name = 'Tomas Kazlauskas' and d.type in ('passport', 'utility_bill') order by d.id"_s);
    if (!documents || documents->isEmpty())
        return documents ? Result<void>() : failure(documents.error());
    for (int row = 0; row < documents->rowCount(); ++row) {
        const QString reason =
            documents->row(row).text(1) == "passport"_L1 ? u"name_differs"_s : u"cut_off"_s;
        const auto rejected =
            m_actor.runAs(u"olga"_s, u"select desk.review_document($1, $2, 1, 'reject', $3)"_s,
                {newCommandKey(), documents->row(row).integer(0), reason});
        if (!rejected)
            return failure(rejected.error());
    }
    const qint64 application = documents->row(0).integer(2);
    const auto version = m_connection.execute(
        u"select version from book.application where id = $1"_s, {application});
    if (!version)
        return failure(version.error());
    return DemoActor::done(m_actor.runAs(u"olga"_s,
        u"select desk.request_from_client($1, $2, $3, 'document_again', null)"_s,
        {newCommandKey(), application, version->row(0).integer(0)}));
}

Result<void> DemoReviews::gradePartners()
{
    const struct {
        const char* grade;
        const char* reason;
        const char* text;
        int days;
    } grades[] = {
        {"low", "licence_checked", "Licensed by CySEC, register read today", 400},
        {"high", "complaints_about", "Eleven complaints in a quarter about promised profits", 90},
        {"medium", "clients_of_partner", "Two clients with confirmed hits in a year", 180},
        {"high", "owners_changed", "New owners, whose funds are not explained yet", 60},
        {"prohibited", "authority_warned", "Warning of the FCA about unlicensed advice", 180},
    };
    const auto partners =
        m_connection.execute(u"select p.id from book.partner p order by p.id limit $1"_s,
            {static_cast<int>(std::size(grades))});
    if (!partners)
        return failure(partners.error());
    Result<void> good;
    for (int row = 0; row < partners->rowCount() && good; ++row)
        good = grade(partners->row(row).integer(0), QString::fromLatin1(grades[row].grade),
            QString::fromLatin1(grades[row].reason), QString::fromLatin1(grades[row].text),
            grades[row].days);
    if (!good || partners->rowCount() < 4)
        return good;
    // One waits for a second person, and the day of another has come.
    good = grade(partners->row(1).integer(0), u"medium"_s, u"regular_look"_s,
        u"No complaint since the spring; the advertising was changed"_s, 180);
    if (!good)
        return good;
    return m_connection.script(
        u"begin;\nset local session_replication_role = replica;\nupdate book.partner_grade set "
        "review_on = date '%1' where partner_id = %2;\ncommit;\n"_s
            .arg(m_today.addDays(-4).toString(Qt::ISODate))
            .arg(partners->row(2).integer(0))
            .toUtf8());
}

Result<void> DemoReviews::grade(
    qint64 partner, const QString& grade, const QString& reason, const QString& text, int days)
{
    const auto version =
        m_connection.execute(u"select version from book.partner where id = $1"_s, {partner});
    if (!version)
        return failure(version.error());
    return DemoActor::done(
        m_actor.runAs(u"chen"_s, u"select desk.grade_partner($1, $2, $3, $4, $5, $6, $7)"_s,
            {newCommandKey(), partner, version->row(0).integer(0), grade, reason, text,
                m_today.addDays(days).toString(Qt::ISODate)}));
}

} // namespace purser::demo
