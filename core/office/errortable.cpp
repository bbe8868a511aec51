#include "core/office/errortable.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

std::optional<ErrorCode> refusal(const QString& sqlState)
{
    static const QHash<QString, ErrorCode> codes{
        {u"PU001"_s, ErrorCode::NotPermitted},
        {u"PU002"_s, ErrorCode::Stale},
        {u"PU003"_s, ErrorCode::WrongState},
        {u"PU004"_s, ErrorCode::FourEyes},
        {u"PU005"_s, ErrorCode::Limit},
        {u"PU006"_s, ErrorCode::CheckFailed},
        {u"PU007"_s, ErrorCode::NotFound},
        {u"PU008"_s, ErrorCode::BadInput},
        {u"PU009"_s, ErrorCode::KeyReused},
        {u"PU010"_s, ErrorCode::StepUpRequired},
        {u"PU011"_s, ErrorCode::PasswordChangeRequired},
        {u"PU012"_s, ErrorCode::LockedOut},
        {u"PU013"_s, ErrorCode::TooManyReads},
        {u"PU014"_s, ErrorCode::NotTheWriter},
        {u"PU015"_s, ErrorCode::VersionMismatch},
        {u"PU016"_s, ErrorCode::NotPermitted},         // why: second_factor
        {u"PU017"_s, ErrorCode::AuthenticationFailed}, // why: session_ended
    };
    const auto found = codes.find(sqlState);
    return found == codes.end() ? std::nullopt : std::optional(*found);
}

std::optional<ErrorCode> exactCode(const QString& sqlState)
{
    static const QHash<QString, ErrorCode> codes{
        {u"40001"_s, ErrorCode::Busy},
        {u"40P01"_s, ErrorCode::Busy},
        {u"55P03"_s, ErrorCode::Busy},
        {u"55006"_s, ErrorCode::Busy},
        {u"25P03"_s, ErrorCode::ConnectionLost},
        {u"57P01"_s, ErrorCode::ConnectionLost},
        {u"57P02"_s, ErrorCode::ConnectionLost},
        {u"57P04"_s, ErrorCode::ConnectionLost},
        {u"57P05"_s, ErrorCode::ConnectionLost},
        {u"25006"_s, ErrorCode::ServerUnavailable},
        {u"57P03"_s, ErrorCode::ServerUnavailable},
        {u"42501"_s, ErrorCode::NotPermitted},
        {u"3F000"_s, ErrorCode::VersionMismatch},
        {u"42883"_s, ErrorCode::VersionMismatch},
        {u"42P01"_s, ErrorCode::VersionMismatch},
        {u"42703"_s, ErrorCode::VersionMismatch},
    };
    const auto found = codes.find(sqlState);
    return found == codes.end() ? std::nullopt : std::optional(*found);
}

ErrorCode classCode(const QString& sqlState)
{
    static const QHash<QString, ErrorCode> codes{
        {u"08"_s, ErrorCode::ConnectionLost},
        {u"22"_s, ErrorCode::BadInput},
        {u"23"_s, ErrorCode::BadInput},
        {u"28"_s, ErrorCode::AuthenticationFailed},
        {u"53"_s, ErrorCode::ServerUnavailable},
        {u"58"_s, ErrorCode::ServerUnavailable},
    };
    return codes.value(sqlState.left(2), ErrorCode::Internal);
}

ErrorCode codeOf(const QString& sqlState, bool cancelRequested)
{
    if (sqlState.isEmpty())
        return ErrorCode::ConnectionLost;
    if (sqlState == "57014"_L1)
        return cancelRequested ? ErrorCode::Cancelled : ErrorCode::Timeout;
    if (const auto code = refusal(sqlState))
        return *code;
    if (const auto code = exactCode(sqlState))
        return *code;
    return classCode(sqlState);
}

/// What may be written down: which rule failed, never the row that broke it.
QString technicalDetail(const ServerFailure& failure)
{
    QString text =
        failure.sqlState.isEmpty() ? u"connection lost"_s : u"SQLSTATE "_s + failure.sqlState;
    const QString sqlClass = failure.sqlState.left(2);
    const bool mayHoldRows =
        sqlClass == "22"_L1 || sqlClass == "23"_L1 || sqlClass == "P0"_L1 || sqlClass.isEmpty();
    if (!mayHoldRows && !failure.message.isEmpty())
        text += u": "_s + failure.message;
    if (!failure.table.isEmpty())
        text += u" in "_s + failure.table;
    if (!failure.constraint.isEmpty())
        text += u" by "_s + failure.constraint;
    // Of the context only the place: its other lines may quote statements with their values.
    static const QRegularExpression place(u"\\bfunction (\\S+\\(.*?\\)) line (\\d+)"_s);
    if (const auto found = place.match(failure.context);
        found.hasMatch() && !refusal(failure.sqlState))
        text += u" at "_s + found.captured(1) + u':' + found.captured(2);
    return text;
}

struct ConnectPattern {
    QStringView part;
    ErrorCode code;
    QStringView why; ///< field for BadInput
};

/// In order of weight: with several hosts the text holds the failure of each.
constexpr ConnectPattern connectPatterns[] = {
    {u"authentication failed", ErrorCode::AuthenticationFailed, u""},
    {u"no password supplied", ErrorCode::AuthenticationFailed, u""},
    {u"pg_hba.conf", ErrorCode::AuthenticationFailed, u"not_admitted"},
    {u"is not permitted to log in", ErrorCode::AuthenticationFailed, u""},
    {u"permission denied for database", ErrorCode::AuthenticationFailed, u"not_admitted"},
    {u"certificate", ErrorCode::TlsFailed, u"certificate"},
    {u"channel binding", ErrorCode::TlsFailed, u"channel_binding"},
    {u"SSL was required", ErrorCode::TlsFailed, u"not_offered"},
    {u"SSL", ErrorCode::TlsFailed, u"protocol"},
    {u"too many", ErrorCode::ServerUnavailable, u"full"},
    {u"remaining connection slots", ErrorCode::ServerUnavailable, u"full"},
    {u"session is read-only", ErrorCode::ServerUnavailable, u"no_writer"},
    {u"starting up", ErrorCode::ServerUnavailable, u"starting"},
    {u"shutting down", ErrorCode::ServerUnavailable, u"stopping"},
    {u"recovery mode", ErrorCode::ServerUnavailable, u"starting"},
    {u"could not translate host name", ErrorCode::ServerUnavailable, u"unknown_host"},
    {u"timeout", ErrorCode::ServerUnavailable, u"timeout"},
};

const ConnectPattern* matchingPattern(const QString& text)
{
    for (const ConnectPattern& pattern : connectPatterns) {
        if (text.contains(pattern.part))
            return &pattern;
    }
    return nullptr;
}

bool isMissing(const QString& text, const QString& kind)
{
    const QRegularExpression expression(kind + u" \".*\" does not exist"_s);
    return expression.match(text).hasMatch();
}

Error connectErrorByState(const QString& sqlState, const QString& text)
{
    if (sqlState == "3D000"_L1)
        return {ErrorCode::BadInput, {{u"field"_s, u"database"_s}}, text};
    if (sqlState.startsWith("28"_L1) || sqlState == "42501"_L1)
        return {ErrorCode::AuthenticationFailed, {}, text};
    const QString why = sqlState == "53300"_L1 ? u"full"_s : u"refused"_s;
    return {ErrorCode::ServerUnavailable, {{u"why"_s, why}}, text};
}

} // namespace

Error statementError(const ServerFailure& failure, bool cancelRequested)
{
    Error error{codeOf(failure.sqlState, cancelRequested), {}, technicalDetail(failure)};
    if (refusal(failure.sqlState))
        error.args = QJsonDocument::fromJson(failure.detail.toUtf8()).object();
    else if (error.code == ErrorCode::BadInput && !failure.constraint.isEmpty())
        error.args = {{u"constraint"_s, failure.constraint}};
    return error;
}

Error connectError(const QString& text, const QString& sqlState)
{
    const QString detail = text.simplified();
    if (!sqlState.isEmpty())
        return connectErrorByState(sqlState, detail);
    if (isMissing(text, u"database"_s))
        return {ErrorCode::BadInput, {{u"field"_s, u"database"_s}}, detail};
    if (isMissing(text, u"role"_s))
        return {ErrorCode::AuthenticationFailed, {}, detail};
    if (const ConnectPattern* pattern = matchingPattern(text)) {
        QJsonObject args;
        if (!pattern->why.isEmpty())
            args.insert(u"why"_s, pattern->why.toString());
        return {pattern->code, args, detail};
    }
    return {ErrorCode::ServerUnavailable, {{u"why"_s, u"refused"_s}}, detail};
}

bool isUnknownRefusal(const QString& text)
{
    // libpq puts "failed: " in front of what a server says, and servers put two blanks behind the
    // (translated) severity.
    static const QRegularExpression said(u"failed: [^\\s:]+:  "_s);
    return said.match(text).hasMatch() && !matchingPattern(text) && !isMissing(text, u"database"_s)
        && !isMissing(text, u"role"_s);
}

bool endsConnection(const Error& error)
{
    return error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::ServerUnavailable
        || error.code == ErrorCode::OutcomeUnknown;
}

} // namespace purser::office
