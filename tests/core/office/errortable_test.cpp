#include "core/office/errortable.h"
#include "core/office/postgreslink.h"
#include "tests/support/standardstaff.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

struct StateCase {
    const char* sqlState;
    ErrorCode code;
};

class ErrorTable : public ::testing::TestWithParam<StateCase>
{
protected:
    static Connection& connection()
    {
        static auto shared = TestCluster::shared().connectAsOwner(u"postgres"_s);
        return *shared;
    }
};

constexpr StateCase states[] = {
    {"PU001", ErrorCode::NotPermitted},
    {"PU002", ErrorCode::Stale},
    {"PU003", ErrorCode::WrongState},
    {"PU004", ErrorCode::FourEyes},
    {"PU005", ErrorCode::Limit},
    {"PU006", ErrorCode::CheckFailed},
    {"PU007", ErrorCode::NotFound},
    {"PU008", ErrorCode::BadInput},
    {"PU009", ErrorCode::KeyReused},
    {"PU010", ErrorCode::StepUpRequired},
    {"PU011", ErrorCode::PasswordChangeRequired},
    {"PU012", ErrorCode::LockedOut},
    {"PU013", ErrorCode::TooManyReads},
    {"PU014", ErrorCode::NotTheWriter},
    {"PU015", ErrorCode::VersionMismatch},
    {"PU016", ErrorCode::NotPermitted},
    {"PU017", ErrorCode::AuthenticationFailed},
    {"PU099", ErrorCode::Internal},
    {"40001", ErrorCode::Busy},
    {"40P01", ErrorCode::Busy},
    {"55P03", ErrorCode::Busy},
    {"55006", ErrorCode::Busy},
    {"57014", ErrorCode::Timeout},
    {"08006", ErrorCode::ConnectionLost},
    {"25P03", ErrorCode::ConnectionLost},
    {"57P01", ErrorCode::ConnectionLost},
    {"57P02", ErrorCode::ConnectionLost},
    {"57P04", ErrorCode::ConnectionLost},
    {"57P05", ErrorCode::ConnectionLost},
    {"57P03", ErrorCode::ServerUnavailable},
    {"25006", ErrorCode::ServerUnavailable},
    {"53100", ErrorCode::ServerUnavailable},
    {"53200", ErrorCode::ServerUnavailable},
    {"53300", ErrorCode::ServerUnavailable},
    {"58030", ErrorCode::ServerUnavailable},
    {"28000", ErrorCode::AuthenticationFailed},
    {"28P01", ErrorCode::AuthenticationFailed},
    {"42501", ErrorCode::NotPermitted},
    {"42883", ErrorCode::VersionMismatch},
    {"42P01", ErrorCode::VersionMismatch},
    {"42703", ErrorCode::VersionMismatch},
    {"3F000", ErrorCode::VersionMismatch},
    {"22001", ErrorCode::BadInput},
    {"22003", ErrorCode::BadInput},
    {"22P02", ErrorCode::BadInput},
    {"23502", ErrorCode::BadInput},
    {"23503", ErrorCode::BadInput},
    {"23505", ErrorCode::BadInput},
    {"23514", ErrorCode::BadInput},
    {"23P01", ErrorCode::BadInput},
    {"0A000", ErrorCode::Internal},
    {"25P02", ErrorCode::Internal},
    {"42601", ErrorCode::Internal},
    {"54001", ErrorCode::Internal},
    {"P0001", ErrorCode::Internal},
    {"XX000", ErrorCode::Internal},
};

} // namespace

/// Raised by a real server and read through the real driver.
TEST_P(ErrorTable, GivesTheCodeOfTheState)
{
    const QString state = QString::fromLatin1(GetParam().sqlState);
    demand(connection().script(
        "create schema if not exists desk;"
        "create or replace function desk.fail(p_state text) returns int language plpgsql as $$"
        "begin raise exception 'Secret Message' using errcode = p_state, detail = '{\"field\": "
        "\"amount\"}'; end $$"));
    const auto failed = connection().call({u"desk.fail"_s, {{u"p_state"_s, state}}});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, GetParam().code);
    EXPECT_TRUE(failed.error().detail.contains(state));
    const bool refusal = state.startsWith(u"PU"_s) && state != u"PU099"_s;
    EXPECT_EQ(failed.error().args[u"field"].toString(), refusal ? u"amount"_s : QString());
    if (state.startsWith(u"22"_s) || state.startsWith(u"23"_s) || state.startsWith(u"P0"_s)) {
        EXPECT_FALSE(failed.error().detail.contains(u"Secret"_s));
    }
}

INSTANTIATE_TEST_SUITE_P(States, ErrorTable, ::testing::ValuesIn(states),
    [](const ::testing::TestParamInfo<StateCase>& info) { return info.param.sqlState; });

TEST(ErrorTableText, SaysInWhichFunctionItFailed)
{
    auto connection = TestCluster::shared().connectAsOwner(u"postgres"_s);
    demand(connection->script(
        "create or replace function public.outer_probe() returns int language plpgsql as $$\n"
        "begin\n"
        "  execute 'select ''Secret Name''::int';\n"
        "  return 1;\n"
        "end $$"));
    const auto failed = connection->execute(u"select public.outer_probe()"_s);
    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().detail.contains(u"outer_probe():3"_s))
        << failed.error().detail.toStdString();
    EXPECT_FALSE(failed.error().detail.contains(u"Secret"_s));
}

TEST(ErrorTableText, ABrokenConnectionHasNoState)
{
    EXPECT_EQ(statementError({}, false).code, ErrorCode::ConnectionLost);
    EXPECT_TRUE(endsConnection(statementError({}, false)));
}

TEST(ErrorTableText, KnowsWhyAConnectionWasRefused)
{
    struct Case {
        const char* text;
        ErrorCode code;
        const char* why;
    };
    const Case cases[] = {
        {"connection to server at \"db\" (10.0.0.1), port 5432 failed: FATAL:  password "
         "authentication failed for user \"mara\"",
            ErrorCode::AuthenticationFailed, ""},
        {"connection to server on socket \"/x\" failed: FATAL:  Peer authentication failed for "
         "user \"mara\"",
            ErrorCode::AuthenticationFailed, ""},
        {"connection to server failed: FATAL:  no pg_hba.conf entry for host \"10.0.0.9\", user "
         "\"mara\", database \"office\", SSL encryption",
            ErrorCode::AuthenticationFailed, "not_admitted"},
        {"connection failed: FATAL:  role \"mara\" is not permitted to log in",
            ErrorCode::AuthenticationFailed, ""},
        {"connection failed: SSL error: certificate verify failed", ErrorCode::TlsFailed,
            "certificate"},
        {"connection failed: server certificate for \"other\" does not match host name \"db\"",
            ErrorCode::TlsFailed, "certificate"},
        {"connection failed: server does not support SSL, but SSL was required",
            ErrorCode::TlsFailed, "not_offered"},
        {"connection failed: FATAL:  too many connections for role \"mara\"",
            ErrorCode::ServerUnavailable, "full"},
        {"connection failed: FATAL:  remaining connection slots are reserved for non-replication "
         "superuser connections",
            ErrorCode::ServerUnavailable, "full"},
        {"connection failed: FATAL:  the database system is starting up",
            ErrorCode::ServerUnavailable, "starting"},
        {"connection failed: FATAL:  the database system is shutting down",
            ErrorCode::ServerUnavailable, "stopping"},
        {"connection failed: session is read-only", ErrorCode::ServerUnavailable, "no_writer"},
        {"could not translate host name \"db\" to address: Name or service not known",
            ErrorCode::ServerUnavailable, "unknown_host"},
        {"connection failed: timeout expired", ErrorCode::ServerUnavailable, "timeout"},
        {"connection failed: Connection refused\n\tIs the server running on that host",
            ErrorCode::ServerUnavailable, "refused"},
        {"connection to a failed: Connection refused connection to b failed: FATAL:  password "
         "authentication failed",
            ErrorCode::AuthenticationFailed, ""},
    };
    for (const Case& item : cases) {
        const Error error = connectError(QString::fromLatin1(item.text));
        EXPECT_EQ(error.code, item.code) << item.text;
        EXPECT_EQ(error.args[u"why"].toString(), QString::fromLatin1(item.why)) << item.text;
    }
    const Error database =
        connectError(u"connection failed: FATAL:  database \"offise\" does not exist"_s);
    EXPECT_EQ(database.code, ErrorCode::BadInput);
    EXPECT_EQ(database.args[u"field"].toString(), u"database"_s);
}

TEST(ErrorTableText, AsksAgainWhereTheServerSpeaksAnotherLanguage)
{
    EXPECT_TRUE(isUnknownRefusal(
        u"connection to server failed: FATAL:  Passwort-Authentifizierung für Benutzer »mara« fehlgeschlagen"_s));
    EXPECT_FALSE(isUnknownRefusal(u"connection to server failed: Connection refused"_s));
    EXPECT_FALSE(isUnknownRefusal(
        u"connection to server failed: FATAL:  password authentication failed for user \"mara\""_s));
    EXPECT_EQ(connectError(u"…"_s, u"28P01"_s).code, ErrorCode::AuthenticationFailed);
    EXPECT_EQ(connectError(u"…"_s, u"3D000"_s).code, ErrorCode::BadInput);
    EXPECT_EQ(connectError(u"…"_s, u"53300"_s).code, ErrorCode::ServerUnavailable);

    const TestOffice office = TestOffice::fresh();
    const std::chrono::seconds limit(5);
    EXPECT_EQ(
        probeRefusal(office.address(), u"mara"_s, Secret::fromText(u"wrong"_s), limit), u"28P01"_s);
    OfficeAddress elsewhere = office.address();
    elsewhere.database = u"no_such_office"_s;
    EXPECT_EQ(probeRefusal(elsewhere, u"mara"_s, office.password("mara"), limit), u"3D000"_s);
    EXPECT_EQ(probeRefusal(office.address(), u"mara"_s, office.password("mara"), limit), QString());
}

TEST(Connecting, SaysWhyItDidNotWork)
{
    const TestOffice office = TestOffice::fresh();
    const auto code = [](const OfficeAddress& address, const QString& login,
                          const QString& password) {
        auto opened = Connection::open(address, login, Secret::fromText(QString(password)));
        return opened ? std::optional<ErrorCode>() : opened.error().code;
    };
    const QString right = standardPassword(u"mara"_s);
    EXPECT_EQ(code(office.address(), u"mara"_s, u"wrong"_s), ErrorCode::AuthenticationFailed);
    EXPECT_EQ(code(office.address(), u"mara"_s, {}), ErrorCode::AuthenticationFailed);
    EXPECT_EQ(code(office.address(), u"nobody_here"_s, right), ErrorCode::AuthenticationFailed);
    // Whoever runs a private cluster owns it, root or not: no password is asked.
    EXPECT_EQ(code(office.address(), u"postgres"_s, right), std::nullopt);
    OfficeAddress address = office.address();
    address.database = u"no_such_office"_s;
    EXPECT_EQ(code(address, u"mara"_s, right), ErrorCode::BadInput);
    address = office.address();
    address.ports = u"5433"_s;
    EXPECT_EQ(code(address, u"mara"_s, right), ErrorCode::ServerUnavailable);
    address.ports = u"none"_s;
    EXPECT_EQ(code(address, u"mara"_s, right), ErrorCode::BadInput);
    address = office.address();
    address.hosts = u"db.invalid"_s;
    EXPECT_EQ(code(address, u"mara"_s, right), ErrorCode::BadInput) << "no root certificate";
}

TEST(Connecting, TakesAPasswordWithEveryKindOfCharacter)
{
    const TestOffice office = TestOffice::fresh();
    const QString password = u"it's \\ a \"long\"; password = 'ü🙂' & host=evil"_s;
    auto owner = office.asOwner();
    demand(owner->execute(
        u"do $do$ begin execute format('alter role sana password %L', '%1'); end $do$"_s.arg(
            QString(password).replace(u"'"_s, u"''"_s))));
    EXPECT_TRUE(Connection::open(office.address(), u"sana"_s, Secret::fromText(QString(password))));
    demand(owner->execute(u"alter role sana password '%1'"_s.arg(standardPassword(u"sana"_s))));
}
