// Everything that came in on a day comes in once more: what providers sent, byte for byte, and what
// the web site asked for, under its own keys. Nothing of it has a second effect.

#include "tests/app/bridge/support/edgetest.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <map>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

/// A request of the web site and what it was answered.
struct SiteRequest {
    QString path;
    QJsonObject body;
    QString key;
    QJsonObject answer;
};

class ReplayedDay : public EdgeTest
{
protected:
    void SetUp() override
    {
        m_token = m_site.token(u"day"_s,
            {u"deposits.write"_s, u"withdrawals.write"_s, u"transfers.write"_s,
                u"payments.read"_s});
    }

    void ask(const QString& path, const QJsonObject& body)
    {
        const QString key = WebSite::newKey();
        const HttpAnswer answer = m_site.post(path, body, m_token, key);
        ASSERT_EQ(answer.status, 201) << qPrintable(path) << ' ' << qPrintable(answer.code()) << ' '
                                      << qPrintable(answer.field()) << log().constData();
        m_asked.push_back({path, body, key, answer.body});
    }
    QJsonObject moneyOf(qint64 account, const QString& amount)
    {
        return {{u"client"_s, QString::number(m_rig.desk().client())},
            {u"account"_s, QString::number(account)}, {u"amount"_s, amount},
            {u"currency"_s, u"EUR"_s}};
    }

    /// Deposits that end well, by somebody else's card and in a dispute, and what the site asks
    /// for.
    void liveThroughTheDay();
    void comesTo(qint64 payment, const QStringList& states)
    {
        EXPECT_TRUE(states.contains(m_rig.awaitState(payment, states)))
            << payment << ' ' << qPrintable(m_rig.state(payment)) << log().right(4000).constData();
    }
    /// Nothing is new, and nothing is on its way.
    void awaitQuiet()
    {
        EXPECT_TRUE(eventually(
            [this] {
                return events(u"new"_s) == 0
                    && m_rig.number(u"select count(*) from book.instruction where state in "
                                    "('planned', 'claimed', 'sending', 'unknown')"_s)
                    == 0;
            },
            60'000))
            << log().right(4000).constData();
    }

    /// Each message of a provider that was believed comes again as it came.
    void sendAgainWhatProvidersSent();
    void askAgain();
    /// Of each table of the office's books and rules a digest of all its rows.
    std::map<std::string, std::string> digests();
    /// What is on record, but for messages that were dealt with.
    qint64 deeds()
    {
        return m_rig.number(u"select count(*) from audit.log where command not like 'webhook.%'"_s);
    }

    QString m_token;
    std::vector<SiteRequest> m_asked;
};

void ReplayedDay::liveThroughTheDay()
{
    std::vector<qint64> deposits;
    for (int i = 0; i < 4; ++i) {
        deposits.push_back(announce());
        openSession(m_rig.desk().text(deposits.back(), u"reference"_s));
    }
    start();
    const auto reference = [&](std::size_t i) {
        return m_rig.desk().text(deposits[i], u"reference"_s);
    };
    act(reference(0), {{u"status"_s, u"processing"_s}});
    act(reference(0), {{u"status"_s, u"succeeded"_s}});
    act(reference(1), {{u"status"_s, u"succeeded"_s}, {u"holder"_s, u"Somebody Else"_s}});
    act(reference(2), {{u"status"_s, u"failed"_s}});
    act(reference(3), {{u"status"_s, u"succeeded"_s}});
    for (const std::size_t one : {0, 1, 3})
        comesTo(deposits[one], {u"awaiting_approval"_s, u"settled"_s});
    auto joao = m_rig.desk().office().as("joao");
    auto mara = m_rig.desk().office().as("mara");
    demand(m_rig.desk().approve(*joao, deposits[3]));
    if (m_rig.state(deposits[3]) == u"awaiting_approval")
        demand(m_rig.desk().approve(*mara, deposits[3]));
    comesTo(deposits[3], {u"settled"_s});
    act(reference(3),
        {{u"dispute"_s, u"dispute_opened"_s}, {u"dispute_id"_s, u"dp_1"_s},
            {u"dispute_amount"_s, u"100000"_s}, {u"evidence_by"_s, u"2030-03-02T09:30:00Z"_s}});
    disputeComesTo(u"dp_1"_s, u"open"_s);
    act(reference(3), {{u"dispute"_s, u"dispute_lost"_s}, {u"dispute_id"_s, u"dp_1"_s}});
    disputeComesTo(u"dp_1"_s, u"lost"_s);

    QJsonObject withdrawal = moneyOf(m_rig.desk().account(), u"25.00"_s);
    withdrawal.insert(u"destination"_s, QString::number(m_rig.desk().destination()));
    ask(u"/v1/withdrawals"_s, withdrawal);
    withdrawal.insert(u"amount"_s, u"26.00"_s);
    ask(u"/v1/withdrawals"_s, withdrawal);
    QJsonObject deposit = moneyOf(m_rig.desk().account(), u"70.00"_s);
    deposit.insert(u"method"_s, u"sepa"_s);
    ask(u"/v1/deposits"_s, deposit);
    awaitQuiet();
}

void ReplayedDay::sendAgainWhatProvidersSent()
{
    const auto kept =
        demand(m_rig.desk().owner().execute(u"select headers, encode(body, 'base64') from "
                                            u"book.webhook_message where verdict <> 'reject' "
                                            "order by id"_s,
            {}));
    ASSERT_GT(kept.rowCount(), 5);
    auto line = m_site.client();
    for (int row = 0; row < kept.rowCount(); ++row) {
        httplib::Headers headers;
        const QJsonArray names = QJsonDocument::fromJson(kept.row(row).text(0).toUtf8()).array();
        for (const QJsonValue& header : names)
            headers.emplace(header[0].toString().toStdString(), header[1].toString().toStdString());
        const QByteArray body = QByteArray::fromBase64(kept.row(row).text(1).toUtf8());
        const auto answer =
            line->Post("/webhooks/hyperswitch", headers, body.toStdString(), "application/json");
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->status, 200) << row;
    }
}

void ReplayedDay::askAgain()
{
    for (const SiteRequest& one : m_asked) {
        const HttpAnswer answer = m_site.post(one.path, one.body, m_token, one.key);
        EXPECT_EQ(answer.status, 201);
        EXPECT_EQ(answer.body, one.answer) << qPrintable(one.path);
    }
}

std::map<std::string, std::string> ReplayedDay::digests()
{
    const auto tables = demand(m_rig.desk().owner().execute(
        u"select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on "
        u"n.oid "
        "= c.relnamespace where n.nspname in ('book', 'policy', 'audit') and c.relkind in ('r', "
        "'p') and not c.relispartition order by 1"_s,
        {}));
    std::map<std::string, std::string> all;
    for (int row = 0; row < tables.rowCount(); ++row) {
        const QString table = tables.row(row).text(0);
        all[table.toStdString()] = demand(
            m_rig.desk().owner().execute(
                u"select md5(coalesce(string_agg(md5(x::text), '' order by md5(x::text)), '')) from "_s
                    + table + u" x"_s,
                {}))
                                       .row(0)
                                       .text(0)
                                       .toStdString();
    }
    return all;
}

} // namespace

TEST_F(ReplayedDay, ChangesNothing)
{
    liveThroughTheDay();
    const auto before = digests();
    const qint64 messages = m_rig.number(u"select count(*) from book.webhook_message"_s);
    ASSERT_NO_FATAL_FAILURE(sendAgainWhatProvidersSent());
    askAgain();
    awaitQuiet();
    auto after = digests();
    EXPECT_EQ(m_rig.number(u"select count(*) from book.webhook_message"_s), 2 * messages)
        << "each is kept as it came";
    after["book.webhook_message"] = before.at("book.webhook_message");
    EXPECT_EQ(after, before);

    // And every event is looked into anew, as if the office forgot that it had been: the gateway
    // says what is known.
    const qint64 deedsBefore = deeds();
    demand(m_rig.desk().owner().script(
        "update book.gateway_event set state = 'new', finished_at = null, claimed_until = null"));
    awaitQuiet();
    after = digests();
    EXPECT_EQ(deeds(), deedsBefore);
    for (const auto& [table, digest] : after) {
        if (table.starts_with("book.") && table != "book.webhook_message"
            && table != "book.gateway_event") {
            EXPECT_EQ(digest, before.at(table)) << table;
        }
    }
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}
