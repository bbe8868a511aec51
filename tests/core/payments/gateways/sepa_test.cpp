#include "core/payments/gateways/sepa/creditfile.h"
#include "core/payments/gateways/sepa/iban.h"
#include "core/payments/gateways/sepa/sepatext.h"
#include "tests/core/payments/gateways/problem.h"
#include "tests/support/currencies.h"

#include <QCryptographicHash>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways::sepa;
using namespace purser::tests;

namespace {

CreditTransfer transfer(const QString& id, qint64 cents)
{
    return {id, Money(cents, eur), u"Anna Schmidt"_s, u"DE02120300000000202051"_s, {}, {}};
}

CreditBatch batchOf(std::vector<CreditTransfer> transfers)
{
    CreditBatch batch;
    batch.messageId = u"F-1"_s;
    batch.createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    batch.executionDate = QDate(2026, 3, 3);
    batch.debtor = {u"Example Broker Ltd"_s, u"DE89370400440532013000"_s, u"COBADEFFXXX"_s};
    batch.transfers = std::move(transfers);
    return batch;
}

QString problemOf(const CreditBatch& batch)
{
    return problem(writeCreditFile(batch, PainVersion::V09));
}

} // namespace

// The examples of the registry of IBANs, one for each form of country.
TEST(Iban, TakesTheExamplesOfTheRegistry)
{
    for (const QString& iban : {u"AT611904300234573201"_s, u"BE68539007547034"_s,
             u"CH9300762011623852957"_s, u"DE89370400440532013000"_s, u"ES9121000418450200051332"_s,
             u"FR1420041010050500013M02606"_s, u"GB29NWBK60161331926819"_s,
             u"IE29AIBK93115212345678"_s, u"IT60X0542811101000000123456"_s,
             u"LT121000011101001000"_s, u"MT84MALT011000012345MTLCAST001S"_s,
             u"NL91ABNA0417164300"_s, u"NO9386011117947"_s, u"PL61109010140000071219812874"_s,
             u"SE4550000000058398257466"_s})
        EXPECT_TRUE(Iban::parse(iban)) << qPrintable(iban);
    const auto spaced = Iban::parse(u"de89 3704 0044 0532 0130 00"_s);
    ASSERT_TRUE(spaced);
    EXPECT_EQ(spaced->text(), u"DE89370400440532013000"_s);
    EXPECT_EQ(spaced->country(), u"DE"_s);
}

TEST(Iban, NamesWhatIsWrong)
{
    EXPECT_EQ(problem(Iban::parse(u"DE88370400440532013000"_s)), u"iban_check_digits"_s);
    EXPECT_EQ(problem(Iban::parse(u"DE8937040044053201300"_s)), u"iban_length"_s);
    EXPECT_EQ(problem(Iban::parse(u"US64SVBKUS6S3300958879"_s)), u"iban_country"_s);
    EXPECT_EQ(problem(Iban::parse(u"DE-9370400440532013000"_s)), u"iban_form"_s);
    EXPECT_EQ(problem(Iban::parse({})), u"iban_form"_s);
}

RC_GTEST_PROP(Ibans, OneWrongOrTwoSwappedDigitsAreNoticed, ())
{
    static const QString good = u"GB29NWBK60161331926819"_s;
    // The check is certain of that for digits, which stand behind the bank's letters.
    const int at = *rc::gen::inRange(8, static_cast<int>(good.size()) - 1);
    QString wrong = good;
    if (*rc::gen::arbitrary<bool>()) {
        wrong[at] = QChar(*rc::gen::inRange<int>(u'0', u'9' + 1));
    } else {
        wrong[at] = good[at + 1];
        wrong[at + 1] = good[at];
    }
    RC_PRE(wrong != good);
    RC_ASSERT(!Iban::parse(wrong).has_value());
}

TEST(SepaText, LettersLoseTheirMarksAndNothingElseIsGuessed)
{
    EXPECT_EQ(
        toSepaText(u"Łukasz  Müller-Größe"_s, 70).value_or(QString()), u"Lukasz Muller-Grosse"_s);
    EXPECT_EQ(toSepaText(u"Søren Æbelø\nÅrhus"_s, 70).value_or(QString()), u"Soren AEbelo Arhus"_s);
    EXPECT_EQ(toSepaText(u"Smith & Sons"_s, 70).value_or(QString()), u"Smith + Sons"_s);
    EXPECT_EQ(problem(toSepaText(u"Анна"_s, 70)), u"not_sepa_text"_s);
    EXPECT_EQ(problem(toSepaText(u"a<b"_s, 70)), u"not_sepa_text"_s);
    EXPECT_EQ(problem(toSepaText(u"  "_s, 70)), u"empty"_s);
    EXPECT_EQ(problem(toSepaText(QString(71, u'a'), 70)), u"too_long"_s);
    EXPECT_TRUE(isSepaId(u"W-48213"_s));
    for (const QString& id :
        {u"/W"_s, u"W/"_s, u"W//1"_s, u"W 1"_s, u"W_1"_s, QString(), QString(36, u'W')})
        EXPECT_FALSE(isSepaId(id)) << qPrintable(id);
}

RC_GTEST_PROP(SepaTexts, WhatComesOutIsInTheCharacterSetOrRefused, ())
{
    const auto code = *rc::gen::container<std::vector<char16_t>>(rc::gen::map(
        rc::gen::inRange<int>(1, 0xd800), [](int value) { return static_cast<char16_t>(value); }));
    const QString text = QString::fromUtf16(code.data(), static_cast<qsizetype>(code.size()));
    const auto result = toSepaText(text, 70);
    RC_ASSERT(!result || (isSepaText(*result) && result->size() <= 70 && !result->isEmpty()));
}

TEST(CreditFile, HasCountSumAndHash)
{
    const auto file = writeCreditFile(
        batchOf({transfer(u"W-1"_s, 485'000), transfer(u"W-2"_s, 1)}), PainVersion::V09);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->count, 2);
    EXPECT_EQ(file->total, Money(485'001, eur));
    EXPECT_EQ(file->hash, QCryptographicHash::hash(file->bytes, QCryptographicHash::Sha256));
    EXPECT_EQ(file->bytes.count("<CtrlSum>4850.01</CtrlSum>"), 2);
    EXPECT_EQ(file->bytes.count("<NbOfTxs>2</NbOfTxs>"), 2);
    EXPECT_TRUE(file->bytes.contains("<InstdAmt Ccy=\"EUR\">0.01</InstdAmt>"));
    EXPECT_TRUE(file->bytes.contains("<ReqdExctnDt><Dt>2026-03-03</Dt></ReqdExctnDt>"));
    EXPECT_TRUE(file->bytes.contains("<BICFI>COBADEFFXXX</BICFI>"));
    const auto old = writeCreditFile(batchOf({transfer(u"W-1"_s, 1)}), PainVersion::V03);
    ASSERT_TRUE(old);
    EXPECT_TRUE(old->bytes.contains("pain.001.001.03"));
    EXPECT_TRUE(old->bytes.contains("<ReqdExctnDt>2026-03-03</ReqdExctnDt>"));
    EXPECT_TRUE(old->bytes.contains("<BIC>COBADEFFXXX</BIC>"));
}

TEST(CreditFile, RefusesWhatABankWould)
{
    EXPECT_EQ(problemOf(batchOf({})), u"empty_batch"_s);
    EXPECT_EQ(problemOf(batchOf({transfer(u"W-1"_s, 0)})), u"amount_range"_s);
    EXPECT_EQ(problemOf(batchOf({transfer(u"W-1"_s, 100'000'000'000)})), u"amount_range"_s);
    EXPECT_EQ(problemOf(batchOf({transfer(u"W-1"_s, 99'999'999'999)})), u"(accepted)"_s);
    EXPECT_EQ(
        problemOf(batchOf({transfer(u"W-1"_s, 1), transfer(u"W-1"_s, 2)})), u"duplicate_id"_s);
    EXPECT_EQ(problemOf(batchOf({transfer(u"W 1"_s, 1)})), u"id"_s);
    CreditBatch batch = batchOf({transfer(u"W-1"_s, 1)});
    batch.transfers[0].amount = Money(1, Currency(u"EUR"_s, 3));
    EXPECT_EQ(problemOf(batch), u"not_euro"_s) << "a euro of three decimals is no euro";
    batch = batchOf({transfer(u"W-1"_s, 1)});
    batch.transfers[0].creditorIban = u"DE03120300000000202051"_s;
    EXPECT_EQ(problemOf(batch), u"iban_check_digits"_s);
    batch = batchOf({transfer(u"W-1"_s, 1)});
    batch.transfers[0].creditorBic = u"BANK"_s;
    EXPECT_EQ(problemOf(batch), u"bic"_s);
    batch = batchOf({transfer(u"W-1"_s, 1)});
    batch.executionDate = QDate(2026, 3, 1);
    EXPECT_EQ(problemOf(batch), u"date"_s);
    batch = batchOf({transfer(u"W-1"_s, 1)});
    batch.messageId = u"F//1"_s;
    EXPECT_EQ(problemOf(batch), u"id"_s);
    batch = batchOf(std::vector<CreditTransfer>(10'001, transfer(u"W-1"_s, 1)));
    EXPECT_EQ(problemOf(batch), u"too_many"_s);
    const auto second =
        writeCreditFile(batchOf({transfer(u"W-1"_s, 1), transfer(u"W-2"_s, 0)}), PainVersion::V09);
    EXPECT_EQ(second.error().args.value(u"transfer"_s).toInt(-1), 1);
    EXPECT_EQ(second.error().args.value(u"field"_s).toString(), u"amount"_s);
}

TEST(CreditFile, TheCheckFindsEveryFigureThatWasChanged)
{
    const auto file = writeCreditFile(
        batchOf({transfer(u"W-1"_s, 485'000), transfer(u"W-2"_s, 150)}), PainVersion::V09);
    ASSERT_TRUE(file);
    EXPECT_TRUE(checkCreditFile(file->bytes));
    const auto changed = [&file](const QByteArray& from, const QByteArray& to) {
        QByteArray bytes = file->bytes;
        const qsizetype at = bytes.indexOf(from);
        EXPECT_GE(at, 0) << from.constData();
        bytes.replace(at, from.size(), to);
        return problem(checkCreditFile(bytes));
    };
    EXPECT_EQ(changed("4850.00", "4850.01"), u"control_sum"_s);
    EXPECT_EQ(changed("<CtrlSum>4851.50", "<CtrlSum>4851.51"), u"control_sum"_s);
    EXPECT_EQ(changed("<NbOfTxs>2", "<NbOfTxs>3"), u"count"_s);
    EXPECT_EQ(changed("<EndToEndId>W-2", "<EndToEndId>W-1"), u"duplicate_id"_s);
    EXPECT_EQ(changed("DE02120300000000202051", "DE02120300000000202052"), u"iban"_s);
    EXPECT_EQ(changed("Ccy=\"EUR\"", "Ccy=\"USD\""), u"not_euro"_s);
    EXPECT_EQ(changed("1.50", "1.500"), u"amount"_s);
    EXPECT_EQ(changed("Anna", "Änna"), u"characters"_s);
    EXPECT_EQ(changed("pain.001.001.09", "pain.008.001.08"), u"format"_s);
    EXPECT_EQ(changed("</Document>", ""), u"xml"_s);
    EXPECT_EQ(changed("<Document", "<!DOCTYPE Document><Document"), u"xml"_s);
}

RC_GTEST_PROP(CreditFiles, TheControlSumIsTheSumWhateverIsInThem, ())
{
    const auto cents = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(
        rc::gen::inRange<std::int64_t>(1, 100'000'000'000)));
    std::vector<CreditTransfer> transfers;
    std::int64_t sum = 0;
    for (size_t i = 0; i < cents.size(); ++i) {
        transfers.push_back(transfer(u"W-%1"_s.arg(i), cents[i]));
        sum += cents[i];
    }
    const PainVersion version = *rc::gen::arbitrary<bool>() ? PainVersion::V03 : PainVersion::V09;
    const auto file = writeCreditFile(batchOf(transfers), version);
    RC_ASSERT(file.has_value());
    RC_ASSERT(file->total == Money(sum, eur));
    RC_ASSERT(checkCreditFile(file->bytes).has_value());
}
