// How well the office finds who is here twice: 2,000 pairs of registrations made from a fixed seed
// by duplicatepairs.py, which knows nothing of how the office compares. The office sees the clients
// only; what a pair is stays in this program until the count.

#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <gtest/gtest.h>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

constexpr qint64 firstId = 100000;

struct SeededPair {
    bool isSame = false;
    QString what;
    QJsonObject one;
    QJsonObject other;
    bool isFound = false;
};

std::vector<SeededPair> seededPairs(const QString& seed)
{
    QProcess python;
    python.start(u"python3"_s,
        {qEnvironmentVariable("PURSER_SOURCE_DIR")
                + u"/tests/core/clients/review/duplicatepairs.py"_s,
            seed});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        throw std::runtime_error("python3 is needed to make the pairs");
    std::vector<SeededPair> pairs;
    for (const QByteArray& line : python.readAllStandardOutput().split('\n')) {
        const QJsonObject pair = QJsonDocument::fromJson(line).object();
        if (!pair.isEmpty())
            pairs.push_back({pair.value(u"same"_s).toBool(), pair.value(u"what"_s).toString(),
                pair.value(u"one"_s).toObject(), pair.value(u"other"_s).toObject()});
    }
    return pairs;
}

/// As they would stand in the office had each registered on their own.
void enter(office::Connection& owner, const std::vector<SeededPair>& pairs)
{
    QJsonArray people;
    qint64 id = firstId;
    for (const SeededPair& pair : pairs) {
        for (QJsonObject person : {pair.one, pair.other}) {
            person.insert(u"id"_s, id++);
            people << person;
        }
    }
    demand(owner.execute(u"set session_replication_role = replica"_s));
    demand(owner.execute(
        u"with p as (select * from jsonb_to_recordset($1::jsonb) as p (id bigint, given text, "
        u"family text, birth date, phone text, email text, document text, device text, iban "
        u"text)), "
        "c as (insert into book.client (id, kind, full_name, birth_date, phone, email) overriding "
        "system value "
        "  select id, 'person', given || ' ' || family, birth, phone, email from p), "
        "f as (insert into book.client_field (client_id, field, edition, value, source) select "
        "p.id, f.field, 1, to_jsonb(f.value), 'client' "
        "  from p cross join lateral (values ('device', p.device), ('given_names', p.given), "
        "('family_name', p.family)) f (field, value)), "
        "d as (insert into book.client_document (client_id, type, edition, file_name, media_type, "
        "bytes, sha256, number, issuer_country, method) "
        "  select id, 'passport', 1, 'a.png', 'image/png', 1, encode(sha256(id::text::bytea), "
        "'hex'), document, 'DE', 'upload' from p) "
        "insert into book.destination (client_id, method, detail, masked, holder) select id, 'sepa', iban, 'x', left(family, 64) from p"_s,
        {QString::fromUtf8(QJsonDocument(people).toJson(QJsonDocument::Compact))}));
    demand(owner.execute(u"set session_replication_role = origin"_s));
    for (const QString& table :
        {u"client"_s, u"client_field"_s, u"client_document"_s, u"destination"_s})
        demand(owner.execute(u"analyze book."_s + table));
}

} // namespace

TEST(DuplicatePairs, AreFoundAndTwoPeopleLeftApart)
{
    const QString seed = qEnvironmentVariable("PURSER_PAIRS_SEED", u"20261129"_s);
    auto pairs = seededPairs(seed);
    ASSERT_EQ(pairs.size(), 2000u);
    ReviewDesk desk;
    enter(desk.owner(), pairs);
    demand(desk.owner().execute(
        u"select book.find_duplicates(id) from book.client where id >= $1"_s, {firstId}));
    const auto found = demand(desk.owner().execute(
        u"select client_id, other_id from book.duplicate_pair where likely and client_id >= $1"_s,
        {firstId}));
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < found.rowCount(); ++i) {
        const qint64 one = found.row(i).integer(0) - firstId;
        const qint64 other = found.row(i).integer(1) - firstId;
        SeededPair& pair = pairs.at(static_cast<std::size_t>(one / 2));
        if (one / 2 != other / 2) {
            ++wrong; // two of other pairs who happen to look alike
            continue;
        }
        pair.isFound = true;
        (pair.isSame ? right : wrong) += 1;
    }
    QMap<QString, std::pair<int, int>> slices; // found, of
    for (const SeededPair& pair : pairs) {
        auto& slice = slices[(pair.isSame ? u"same: "_s : u"two people: "_s) + pair.what];
        slice.first += pair.isFound ? 1 : 0;
        ++slice.second;
        if (pair.isFound != pair.isSame && qEnvironmentVariableIsSet("PURSER_PAIRS_SHOW"))
            std::cout << QJsonDocument(
                QJsonObject{{u"what"_s, pair.what}, {u"one"_s, pair.one}, {u"other"_s, pair.other}})
                             .toJson(QJsonDocument::Compact)
                             .constData()
                      << '\n';
    }
    for (auto slice = slices.begin(); slice != slices.end(); ++slice)
        std::cout << qPrintable(slice.key()) << ": " << slice->first << " of " << slice->second
                  << '\n';
    const double recall = double(right) / 1000.0;
    const double precision = double(right) / double(right + wrong);
    std::cout << "seed " << qPrintable(seed) << ", found " << right << ", false " << wrong
              << ", recall " << recall << ", precision " << precision << '\n';
    EXPECT_GE(recall, 0.98);
    EXPECT_GE(precision, 0.95);
}
