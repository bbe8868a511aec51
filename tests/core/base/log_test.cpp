#include "core/base/log.h"

#include "core/base/money.h"
#include "core/base/qtmessages.h"
#include "core/base/secret.h"
#include "tests/core/base/memorysink.h"

#include <QDebug>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::tests;

namespace {

class LogTest : public ::testing::Test
{
protected:
    QJsonObject lastFields() const { return fieldsOf(m_lines.constLast()); }

    QByteArrayList m_lines;
    ManualClock m_clock{1'741'944'413'589'793};
    Log m_log{std::make_unique<MemorySink>(m_lines), m_clock};
    Logger m_logger{m_log, u"connector"};
};

template <typename T>
constexpr bool mayBeLogged = std::is_constructible_v<LogValue, T>;

template <typename T>
constexpr bool mayBeAWord = std::is_constructible_v<LogWord, T>;

} // namespace

// What has to be impossible is checked by the compiler.
static_assert(!mayBeLogged<QString> && !mayBeLogged<const QString&> && !mayBeLogged<QStringView>);
static_assert(!mayBeLogged<QByteArray> && !mayBeLogged<const char*> && !mayBeLogged<std::string>);
static_assert(!mayBeLogged<const char16_t*> && !mayBeLogged<QChar> && !mayBeLogged<char16_t>);
static_assert(!mayBeLogged<Secret> && !mayBeLogged<Money> && !mayBeLogged<QVariant>);
static_assert(!mayBeLogged<double> && !mayBeLogged<QDateTime> && !mayBeLogged<QDate>);
static_assert(!mayBeLogged<QJsonValue> && !mayBeLogged<QJsonObject> && !mayBeLogged<void*>);
static_assert(mayBeLogged<int> && mayBeLogged<qint64> && mayBeLogged<bool> && mayBeLogged<size_t>);
static_assert(mayBeLogged<PaymentId> && mayBeLogged<ErrorCode> && mayBeLogged<QUuid>);
static_assert(!mayBeAWord<QString> && !mayBeAWord<QStringView> && !mayBeAWord<const char16_t*>);

TEST_F(LogTest, ALineIsOneJsonObjectThatBeginsWithTheTime)
{
    m_logger.info(u"instruction_sent", {{u"id", InstructionId(17)}, {u"took", 12500us}});
    ASSERT_EQ(m_lines.size(), 1);
    EXPECT_EQ(m_lines[0],
        QByteArray("{\"at\":\"2025-03-14T09:26:53.589793Z\",\"level\":\"info\","
                   "\"component\":\"connector\",\"event\":\"instruction_sent\","
                   "\"fields\":{\"id\":17,\"took\":12.5}}\n"));
    EXPECT_TRUE(QJsonDocument::fromJson(m_lines[0]).isObject());
}

TEST_F(LogTest, WithoutFieldsThereAreNone)
{
    m_logger.named(u"sealer").warning(u"idle");
    EXPECT_EQ(m_lines.constLast(),
        QByteArray("{\"at\":\"2025-03-14T09:26:53.589793Z\",\"level\":\"warning\","
                   "\"component\":\"sealer\",\"event\":\"idle\"}\n"));
}

TEST_F(LogTest, TheTimeAlwaysHasSixDecimals)
{
    m_clock.setNow(1'741'944'413'000'007);
    m_logger.info(u"tick");
    EXPECT_TRUE(m_lines.constLast().startsWith("{\"at\":\"2025-03-14T09:26:53.000007Z\""));
}

TEST_F(LogTest, OnlyTheLevelAskedForAndAboveIsWritten)
{
    m_logger.debug(u"detail");
    EXPECT_EQ(m_lines.size(), 0);
    m_log.setLeast(LogLevel::Error);
    m_logger.warning(u"odd");
    EXPECT_EQ(m_lines.size(), 0);
    m_logger.error(u"broken");
    EXPECT_EQ(m_lines.size(), 1);
    m_log.setLeast(LogLevel::Debug);
    m_logger.debug(u"detail");
    EXPECT_EQ(m_lines.size(), 2);
}

TEST_F(LogTest, ALoggerOfNoLogIsSilent)
{
    Logger().error(u"nobody_listens", {{u"count", 1}});
    EXPECT_TRUE(m_lines.isEmpty());
}

TEST_F(LogTest, NumbersBeyondADoubleAreWrittenAsText)
{
    m_logger.info(u"numbers",
        {{u"exact", std::int64_t(1) << 53}, {u"large", (std::int64_t(1) << 53) + 1},
            {u"ticket", ~std::uint64_t(0)}, {u"flag", true}});
    EXPECT_EQ(lastFields().value(u"exact"_s).toInteger(), std::int64_t(1) << 53);
    EXPECT_EQ(lastFields().value(u"large"_s), QJsonValue(u"9007199254740993"_s));
    EXPECT_EQ(lastFields().value(u"ticket"_s), QJsonValue(u"18446744073709551615"_s));
    EXPECT_EQ(lastFields().value(u"flag"_s), QJsonValue(true));
}

TEST_F(LogTest, ACodeIsWrittenAndAnythingElseIsLeftOut)
{
    for (const QString& code : {u"W-48213"_s, u"awaiting_approval"_s, u"MT5-Live-1"_s, u"EUR"_s,
             u"db1.office.example:5432"_s, u"#0A1B2C3D4E5"_s}) {
        m_logger.info(u"seen", {{u"code", LogValue::code(code)}});
        EXPECT_EQ(lastFields().value(u"code"_s), QJsonValue(code)) << code.toStdString();
    }
    for (const QString& text : {u"Peter Novak"_s, u"p.novak@example.com"_s, u"João"_s, u""_s,
             u"+49 170 1234567"_s, u"+491701234567"_s, u"DE89370400440532013000"_s,
             u"4111111111111111"_s, u"a\nb"_s, QString(65, u'a')}) {
        m_logger.info(u"seen", {{u"code", LogValue::code(text)}});
        EXPECT_EQ(lastFields().value(u"code"_s), QJsonValue(u"(dropped)"_s)) << text.toStdString();
    }
}

TEST_F(LogTest, AnErrorIsWrittenWithoutWhatSomebodyTyped)
{
    const Error error{ErrorCode::BadInput,
        {{u"field"_s, u"holder"_s}, {u"what"_s, u"Peter Novak"_s}, {u"value"_s, u"secret"_s}},
        u"value 'Peter Novak' of p.novak@example.com too long"_s};
    m_logger.error(u"refused", {{u"error", error}});
    const QJsonObject written = lastFields().value(u"error"_s).toObject();
    EXPECT_EQ(written,
        (QJsonObject{{u"code"_s, u"bad_input"_s}, {u"field"_s, u"holder"_s},
            {u"what"_s, u"(dropped)"_s}, {u"detail"_s, u"value ~ of ~ too long"_s}}));
}

TEST_F(LogTest, MessagesOfQtComeScrubbedWithTheirLevel)
{
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(before);
    {
        const QtMessages messages(m_log);
        qWarning("cannot open \"%s\"", "/srv/peter/list.csv");
        qDebug("not asked for");
        qCritical() << "broken";
    }
    ASSERT_EQ(m_lines.size(), 2);
    EXPECT_TRUE(m_lines[0].contains("\"level\":\"warning\""));
    EXPECT_TRUE(m_lines[0].contains("\"component\":\"qt\""));
    EXPECT_EQ(fieldsOf(m_lines[0]).value(u"text"_s), QJsonValue(u"cannot open ~"_s));
    EXPECT_TRUE(m_lines[1].contains("\"level\":\"error\""));
    EXPECT_EQ(qInstallMessageHandler(before), before) << "the handler before it came back";
}
