#include "app/office/sentence.h"

#include <QJsonDocument>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

QString baseSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotPermitted: return u"This login may not do that"_s;
    case ErrorCode::Stale: return u"It has changed in the meantime; look again"_s;
    case ErrorCode::WrongState: return u"That is not possible in the present state"_s;
    case ErrorCode::FourEyes: return u"Another person must do that"_s;
    case ErrorCode::Limit: return u"A limit would be exceeded"_s;
    case ErrorCode::CheckFailed: return u"A check stands against it"_s;
    case ErrorCode::NotFound: return u"There is no such thing, or this login may not see it"_s;
    case ErrorCode::BadInput: return u"A value is not acceptable"_s;
    case ErrorCode::KeyReused: return u"The command key was used for something else"_s;
    case ErrorCode::StepUpRequired: return u"The password is needed once more for this"_s;
    case ErrorCode::PasswordChangeRequired:
        return u"The temporary password must be changed first"_s;
    case ErrorCode::LockedOut: return u"Too many failures; try again later"_s;
    case ErrorCode::TooManyReads: return u"The read allowance is used up; try again later"_s;
    case ErrorCode::NotTheWriter: return u"Another bridge is the writer"_s;
    case ErrorCode::VersionMismatch: return u"Program and office do not fit together"_s;
    case ErrorCode::AuthenticationFailed: return u"The login or password was not accepted"_s;
    case ErrorCode::ServerUnavailable: return u"The server does not answer"_s;
    case ErrorCode::TlsFailed: return u"The server's certificate was not accepted"_s;
    case ErrorCode::ConnectionLost: return u"The connection was lost; nothing was changed"_s;
    case ErrorCode::OutcomeUnknown:
        return u"The connection was lost after sending; whether it happened is not known"_s;
    case ErrorCode::Busy: return u"The office is busy; try again"_s;
    case ErrorCode::Timeout: return u"It took too long"_s;
    case ErrorCode::Cancelled: return u"Cancelled"_s;
    case ErrorCode::Io: return u"A file could not be used"_s;
    case ErrorCode::Parse: return u"A file does not follow its format"_s;
    case ErrorCode::Keychain: return u"The keychain refused"_s;
    case ErrorCode::Internal: return u"A defect in Purser"_s;
    }
    return {};
}

/// Why another person must do it, where the office says why.
QString fourEyesSentence(const Error& error)
{
    const QString why = error.args.value(u"why").toString();
    if (why == u"maker")
        return u"You entered, changed or proposed this; another person decides"_s;
    if (why == u"proposer")
        return u"You proposed this; another person decides"_s;
    if (why == u"approved_already")
        return u"You have approved this already; another person takes the next step"_s;
    if (why == u"destination")
        return u"You added or verified the destination; another person decides"_s;
    if (why == u"override")
        return u"You let it pass against a check; another person approves"_s;
    if (why == u"touched")
        return u"You had a hand in this payment or its destination; another person resolves it"_s;
    if (why == u"own_rights")
        return u"This concerns yourself; another person does it"_s;
    if (why == u"colleague_may_not")
        return u"That colleague may not approve this payment"_s;
    return {};
}

/// {"field": "amount", "why": "too_small"} → "field amount, why too_small"
QString argumentText(const QJsonObject& args)
{
    QStringList parts;
    for (auto arg = args.begin(); arg != args.end(); ++arg) {
        const QString value = arg->isString()
            ? arg->toString()
            : QString::fromUtf8(QJsonDocument(QJsonArray{*arg})
                                    .toJson(QJsonDocument::Compact)
                                    .chopped(1)
                                    .sliced(1));
        parts.append(arg.key() + u' ' + value);
    }
    return parts.join(u", "_s);
}

} // namespace

QString sentenceFor(const Error& error)
{
    if (error.code == ErrorCode::FourEyes) {
        if (const QString sentence = fourEyesSentence(error); !sentence.isEmpty())
            return sentence;
    }
    const QString args = argumentText(error.args);
    return args.isEmpty() ? baseSentence(error.code)
                          : u"%1 (%2)"_s.arg(baseSentence(error.code), args);
}

} // namespace purser::tool
