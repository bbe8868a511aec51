#include "core/clients/clientfile.h"
#include "core/clients/clientrow.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;

namespace {

QJsonObject parsed(const char* text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

QJsonObject rowJson()
{
    return parsed(R"({
  "id": 10482, "code": "C-10482", "name": "Okafor, Chidi", "kind": "person", "country": "DE",
  "kyc_state": "approved", "kyc_level": 2, "risk": 18, "risk_band": "low", "status": "active",
  "partner": null, "accounts": 2, "open_items": 1, "created_us": 1700000000000000, "version": 3,
  "cursor": {"created_us": 1700000000000000, "id": 10482}
})");
}

QJsonObject fileJson()
{
    return parsed(R"({
  "id": 10482, "code": "C-10482", "version": 3, "name": "Okafor, Chidi", "kind": "person",
  "status": "active", "country": "DE", "language": "de", "birth_date": "1984-02-29",
  "email": "c•••@•••.de", "has_address": true, "phone": "+49 ••• 12",
  "kyc": {"state": "approved", "level": 2, "expires_on": "2031-05-01", "reviewed_us": 1690000000000000,
          "reviewer": "chen"},
  "risk": {"score": 18, "band": "low"}, "partner": "IB-0007", "created_us": 1600000000000000,
  "accounts": [
    {"id": 77, "server": "MT5 real-2", "login": 7104418, "group": "real\\EUR", "currency": "EUR",
     "leverage": 30, "state": "active",
     "balance": {"minor": "931244", "currency": "EUR", "exponent": 2},
     "held": {"minor": "485000", "currency": "EUR", "exponent": 2},
     "figures": {"balance": {"minor": "931244", "currency": "EUR", "exponent": 2},
                 "credit": {"minor": "0", "currency": "EUR", "exponent": 2},
                 "equity": {"minor": "931300", "currency": "EUR", "exponent": 2},
                 "margin": {"minor": "56", "currency": "EUR", "exponent": 2},
                 "free_margin": {"minor": "931244", "currency": "EUR", "exponent": 2},
                 "as_of_us": 1700000000000000}},
    {"id": 78, "server": "MT5 real-2", "login": "7104419", "group": "real\\JPY", "currency": "JPY",
     "leverage": 500, "state": "disabled",
     "balance": {"minor": "0", "currency": "JPY", "exponent": 0},
     "held": {"minor": "0", "currency": "JPY", "exponent": 0}, "figures": null}
  ],
  "wallets": [{"id": 5, "currency": "EUR", "balance": {"minor": "1", "currency": "EUR", "exponent": 2},
               "held": {"minor": "0", "currency": "EUR", "exponent": 2}}],
  "destinations": [{"id": 9, "kind": "sepa", "masked": "DE89 ···· 3000", "holder": "Chidi Okafor", "bank": null, "version": 2,
                    "state": "verified", "added_us": 1690000000000000, "verified_us": 1690000100000000}],
  "payments": [],
  "notes": [{"at_us": 1700000000000000, "author": "Sana Malik", "text": "Called about the delay."}],
  "timeline": [{"at_us": 1600000000000000, "kind": "client.import", "actor": null, "args": {"source": "crm"}}]
})");
}

} // namespace

TEST(ClientRow, ReadsEveryColumn)
{
    const Result<ClientRow> row = clientRowFromJson(rowJson());
    ASSERT_TRUE(row) << qPrintable(row.error().detail);
    EXPECT_EQ(row->id, ClientId(10482));
    EXPECT_EQ(row->kycState, KycState::Approved);
    EXPECT_EQ(row->riskBand, RiskBand::Low);
    EXPECT_TRUE(row->partner.isNull());
    EXPECT_EQ(row->openItems, 1);
}

TEST(ClientRow, NamesTheFieldThatIsWrong)
{
    QJsonObject json = rowJson();
    json.insert(u"accounts"_s, u"many"_s);
    const Result<ClientRow> row = clientRowFromJson(json);
    ASSERT_FALSE(row);
    EXPECT_EQ(row.error().code, ErrorCode::Parse);
    EXPECT_EQ(row.error().args.value(u"field"_s).toString(), u"accounts"_s);
    EXPECT_EQ(row.error().args.value(u"problem"_s).toString(), u"not_integer"_s);
}

TEST(ClientFile, ReadsThePage)
{
    const Result<ClientFile> file = clientFileFromJson(fileJson());
    ASSERT_TRUE(file) << qPrintable(file.error().detail);
    EXPECT_EQ(file->birthDate, u"1984-02-29"_s);
    EXPECT_EQ(file->kyc.expiresOn, QDate(2031, 5, 1));
    ASSERT_EQ(file->accounts.size(), 2U);
    ASSERT_TRUE(file->accounts.front().figures);
    EXPECT_EQ(file->accounts.front().figures->freeMargin.plainText(), u"9312.44 EUR"_s);
    EXPECT_EQ(file->accounts.front().login, u"7104418"_s);
    EXPECT_TRUE(file->hasAddress);
    EXPECT_FALSE(file->accounts.back().figures);
    EXPECT_EQ(file->accounts.back().state, AccountState::Disabled);
    EXPECT_EQ(file->destinations.front().state, DestinationState::Verified);
    EXPECT_EQ(file->notes.front().author, u"Sana Malik"_s);
    EXPECT_TRUE(file->timeline.front().actor.isNull());
}

TEST(ClientFile, ShowsTheMergeThatClosedItBeforeThoseIntoIt)
{
    const auto merge = [](int id, qint64 survivor, qint64 closed) {
        return QJsonObject{{u"id"_s, id}, {u"survivor"_s, survivor}, {u"survivor_code"_s, u"C-1"_s},
            {u"survivor_name"_s, u"A"_s}, {u"closed"_s, closed}, {u"closed_code"_s, u"C-2"_s},
            {u"closed_name"_s, u"B"_s}};
    };
    QJsonObject json = fileJson();
    EXPECT_EQ(clientFileFromJson(json)->shownMerge(), nullptr);
    json.insert(u"merges"_s, QJsonArray{merge(1, 10482, 7), merge(2, 10482, 8)});
    EXPECT_EQ(clientFileFromJson(json)->shownMerge()->id, MergeId(2));
    json.insert(u"merges"_s, QJsonArray{merge(3, 5, 10482), merge(4, 10482, 8)});
    EXPECT_EQ(clientFileFromJson(json)->shownMerge()->id, MergeId(3));
}

TEST(ClientFile, NamesTheFieldByItsPath)
{
    QJsonObject json = fileJson();
    QJsonArray accounts = json.value(u"accounts"_s).toArray();
    QJsonObject account = accounts.at(0).toObject();
    QJsonObject figures = account.value(u"figures"_s).toObject();
    figures.remove(u"equity"_s);
    account.insert(u"figures"_s, figures);
    accounts.replace(0, account);
    json.insert(u"accounts"_s, accounts);
    const Result<ClientFile> file = clientFileFromJson(json);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().args.value(u"field"_s).toString(), u"accounts[0].figures.equity"_s);

    json = fileJson();
    QJsonObject kyc = json.value(u"kyc"_s).toObject();
    kyc.insert(u"expires_on"_s, u"yesterday"_s);
    json.insert(u"kyc"_s, kyc);
    ASSERT_FALSE(clientFileFromJson(json));
    EXPECT_EQ(clientFileFromJson(json).error().args.value(u"problem"_s).toString(), u"not_date"_s);
    EXPECT_FALSE(clientFileFromJson({}));
}

TEST(ClientFilter, SendsOnlyWhatIsSet)
{
    EXPECT_TRUE(ClientFilter{}.toJson().isEmpty());
    ClientFilter filter;
    filter.text = u"oka"_s;
    filter.kycState = u"expired"_s;
    filter.partner = PartnerId(4);
    EXPECT_EQ(filter.toJson(),
        (QJsonObject{{u"text"_s, u"oka"_s}, {u"kyc_state"_s, u"expired"_s}, {u"partner_id"_s, 4}}));
}

TEST(Found, ReadsAnAnswerOfTheSearch)
{
    const Result<Found> found =
        foundFromJson({{u"kind"_s, u"account"_s}, {u"id"_s, 77}, {u"title"_s, u"Okafor, Chidi"_s},
            {u"subtitle"_s, u"MT5 real-2"_s}, {u"code"_s, u"7104418"_s}, {u"rank"_s, 0.5}});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->kind, FoundKind::Account);
    EXPECT_EQ(found->id, 77);
}
