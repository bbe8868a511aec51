// Every check of the decision sheet in words, with the figures the office sends.

#include "tests/ui/support/deskrig.h"
#include "ui/kit/text/formats.h"
#include "ui/payments/checktexts.h"
#include "ui/payments/paymentproblems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments;

namespace {

struct Sample {
    const char* code;
    const char* level;
    const char* args;
    const char16_t* figure;
};

constexpr Sample samples[] = {
    {"kyc_state", "clear", R"({"state":"approved","level":2})", u"approved, level 2"},
    {"kyc_state", "stop", R"({"state":"pending","level":1})", u"review not finished, level 1"},
    {"kyc_state", "stop", R"({"state":"none","level":0})", u"not reviewed"},
    {"kyc_expiry", "clear", R"({"expires_on":"2031-05-01"})", u"valid to 1 May 2031"},
    {"kyc_expiry", "stop", R"({"expires_on":"2021-05-01"})", u"expired on 1 May 2021"},
    {"kyc_expiry", "clear", R"({"expires_on":null})", u"does not expire"},
    {"account_state", "clear", R"({"account":"active","client":"active"})", u"both active"},
    {"account_state", "stop", R"({"account":"disabled","client":"active"})",
        u"account disabled, client active"},
    {"balance_after_hold", "clear",
        R"({"balance":{"minor":"900000","currency":"EUR","exponent":2},)"
        R"("held":{"minor":"485000","currency":"EUR","exponent":2},)"
        R"("after":{"minor":"415000","currency":"EUR","exponent":2}})",
        u"4,150.00 EUR, with 4,850.00 EUR held"},
    {"balance_after_hold", "stop", R"({"held":{"minor":"0","currency":"EUR","exponent":2}})",
        u"nothing is held for this payment"},
    {"free_margin", "clear",
        R"({"free":{"minor":"931244","currency":"EUR","exponent":2},)"
        R"("after":{"minor":"446244","currency":"EUR","exponent":2},"positions":2})",
        u"4,462.44 EUR, open positions: 2"},
    {"free_margin", "look", R"({"free":null,"after":null,"positions":null})",
        u"not read from the trading server yet"},
    {"destination_verified", "clear", R"({"state":"verified","by":"Chen Wei"})", u"by Chen Wei"},
    {"destination_verified", "stop", R"({"state":"unverified","by":null})", u"not verified yet"},
    {"destination_age", "clear", R"({"hours":31,"cooling_off_h":24})",
        u"added 31 h ago, cooling-off 24 h ended"},
    {"destination_age", "look", R"({"hours":5,"cooling_off_h":24})",
        u"added 5 h ago, cooling-off 24 h not over"},
    {"name_on_account", "clear", R"({"holder":"Chidi Okafor","client":"Chidi Okafor"})",
        u"match: Chidi Okafor"},
    {"name_on_account", "look", R"({"holder":"C. Okafor","client":"Chidi Okafor","similarity":62})",
        u"C. Okafor is 62 % like Chidi Okafor"},
    {"source_of_funds_in", "look", R"({"deposits":0})", u"no settled deposit in this currency"},
    {"closed_loop", "stop",
        R"({"parts":[{"method":"card","must":{"minor":"5000","currency":"EUR","exponent":2}}],)"
        R"("free":{"minor":"0","currency":"EUR","exponent":2}})",
        u"50.00 EUR to Card, 0.00 EUR free"},
    {"closed_loop", "clear", R"({"parts":[],"free":{"minor":"100","currency":"EUR","exponent":2}})",
        u"nothing to go back to: 1.00 EUR free"},
    {"payer_name", "stop", R"({"payer":"Somebody Else","client":"Chidi Okafor","similarity":8})",
        u"Somebody Else is 8 % like Chidi Okafor"},
    {"payer_name", "look", R"({"payer":null,"client":"Chidi Okafor"})",
        u"the provider gives no name"},
    {"amount_received", "look",
        R"({"came":{"minor":"90","currency":"JPY","exponent":0},)"
        R"("announced":{"minor":"100","currency":"JPY","exponent":0}})",
        u"90 JPY came, 100 JPY was announced"},
    {"open_chargeback", "stop", R"({"open":1,"lost":0})", u"open: 1, lost: 0"},
    {"shortfall", "stop", R"({"equity":null,"positions":null})", u"the account has not been read"},
    {"exchange_quote", "stop", R"({"client_rate_e10":"10845000000"})",
        u"1.0845, no longer valid: take a new rate"},
    {"other_client", "clear", R"({"client":"Ana Moreau"})", u"Ana Moreau, active and identified"},
    {"entity_allows", "stop", "{}", u"no, switched off for this entity"},
    {"duplicate", "clear", R"({"count":0})", u"none in 24 h"},
    {"duplicate", "look", R"({"count":2})", u"same amount within 24 h: 2"},
    {"velocity", "clear",
        R"({"count":2,"days":7,"total":{"minor":"605000","currency":"EUR","exponent":2},)"
        R"("day_count":1,"day_total":{"minor":"5000","currency":"EUR","exponent":2},)"
        R"("month_count":4,"month_total":{"minor":"905000","currency":"EUR","exponent":2}})",
        u"a day: 1, 50.00 EUR; a week: 2, 6,050.00 EUR; 30 days: 4, 9,050.00 EUR"},
    {"first_withdrawal", "look", R"({"earlier":0})", u"yes, the first to this destination"},
    {"first_withdrawal", "clear", R"({"earlier":6})", u"no, 6 settled to this destination"},
    {"open_items", "clear", R"({"unknown":0,"open":0})", u"none"},
    {"open_items", "stop", R"({"unknown":1,"open":3})",
        u"unknown outcomes: 1, other open payments: 2"},
    {"deposits_settled", "clear", R"({"open":0})", u"all"},
    {"deposits_settled", "look", R"({"open":1})", u"not settled: 1"},
    {"traded_since_deposit", "clear",
        R"({"lots_e8":"0","least_e8":"0","since_us":null,"last_deal_us":null})",
        u"nothing was paid in"},
    {"credentials_changed", "clear", R"({"changed_us":null,"hours":72})", u"none in 72 h"},
    {"fee", "clear",
        R"({"fee":{"minor":"0","currency":"EUR","exponent":2},)"
        R"("amount":{"minor":"485000","currency":"EUR","exponent":2}})",
        u"0.00 EUR of 4,850.00 EUR"},
};

kit::Formats formats()
{
    return kit::Formats(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
}

} // namespace

class CheckFigures : public ::testing::TestWithParam<Sample>
{
};

TEST_P(CheckFigures, SayWhatTheOfficeFound)
{
    const Sample& sample = GetParam();
    Check check;
    check.code = Listed<CheckCode>::fromWord(QString::fromLatin1(sample.code));
    check.level = Listed<CheckLevel>::fromWord(QString::fromLatin1(sample.level));
    check.args = QJsonDocument::fromJson(sample.args).object();
    const kit::Formats written = formats();
    const CheckTexts texts(written, QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    EXPECT_TRUE(check.code.isKnown());
    EXPECT_EQ(tests::DeskRig::plain(texts.figure(check)).toStdString(),
        QString::fromUtf16(sample.figure).toStdString());
    EXPECT_FALSE(CheckTexts::name(check.code).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(EveryCheck, CheckFigures, ::testing::ValuesIn(samples));

TEST(CheckTexts, ShowsACheckThatIsNewerThanTheProgram)
{
    Check check;
    check.code = Listed<CheckCode>::fromWord(u"moon_phase"_s);
    check.level = Listed<CheckLevel>::fromWord(u"shiver"_s);
    check.args = {{u"phase"_s, u"full"_s}};
    const kit::Formats written = formats();
    const kit::CheckItem item =
        CheckTexts(written, QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC)).item(check);
    EXPECT_EQ(item.name, u"Moon phase"_s);
    EXPECT_EQ(item.figure, u"{\"phase\":\"full\"}"_s);
    EXPECT_EQ(item.level, kit::CheckItem::Level::Look);
}

TEST(PaymentProblems, SayWhatIsTrueForTheRefusal)
{
    const kit::Formats written = formats();
    const PaymentProblems problems(written, QDateTime::fromSecsSinceEpoch(1700003600, Qt::UTC));
    const auto text = [&problems](ErrorCode code, const QJsonObject& args) {
        return problems.text(Error{code, args, {}}, Currency(u"EUR"_s, 2));
    };
    EXPECT_EQ(text(ErrorCode::WrongState, {{u"what"_s, u"same_request_open"_s}}),
        u"A withdrawal of this amount to this destination is open already. Nothing was entered."_s);
    EXPECT_EQ(text(ErrorCode::FourEyes, {{u"why"_s, u"maker"_s}}),
        u"You entered or changed this payment; another person decides."_s);
    EXPECT_EQ(
        text(ErrorCode::CheckFailed, {{u"checks"_s, QJsonArray{u"kyc_state"_s, u"free_margin"_s}}}),
        u"Stopped by: Identity and Free margin after. Nothing was approved."_s);
    const Error stale{ErrorCode::Stale,
        {{u"last"_s, u"approved"_s}, {u"by"_s, u"João Ferreira"_s},
            {u"at_us"_s, Q_INT64_C(1700000000000000)}},
        {}};
    EXPECT_TRUE(PaymentProblems::isApprovedMeanwhile(stale));
    EXPECT_EQ(problems.meanwhile(stale), u"João Ferreira approved this at 22:13."_s);
}
