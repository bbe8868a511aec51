#include "ui/kit/text/explain.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

/// Translation context of the sentences.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(purser::kit::Explain)
};

QString text(const Error& error, QLatin1String name)
{
    const QJsonValue value = error.args.value(name);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// One of a closed list of words of the office, in a sentence; empty for a word not known here.
using Words = QHash<QString, const char*>;

QString worded(const Words& words, const QString& word)
{
    const char* sentence = words.value(word, nullptr);
    return sentence ? Tr::tr(sentence) : QString();
}

QString stateWords(const QString& what)
{
    static const Words words{
        {u"same_request_open"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "The same request is already open.")},
        {u"login_taken"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "This login already exists on that server.")},
        {u"destination_exists"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "This destination is already registered.")},
        {u"period_closed"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "The accounting period of that day is closed.")},
        {u"quote_expired"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "The quote has expired.")},
        {u"quote_used"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "The quote has been used.")},
        {u"merge_open"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "A merge of these two files is on its way or done.")},
        {u"already_reversed"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "This journal has already been reversed.")},
    };
    return worded(words, what);
}

QString fourEyesWords(const QString& why)
{
    static const Words words{
        {u"maker"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "You entered or proposed this yourself.")},
        {u"proposer"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "You proposed this yourself.")},
        {u"own_rights"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "This concerns your own rights.")},
        {u"destination"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "You added or verified its destination.")},
        {u"touched"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "You have already acted on this payment.")},
        {u"approved_already"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "You have already approved this.")},
    };
    const QString sentence = worded(words, why);
    return sentence.isEmpty()
        ? Tr::tr("This needs another person than those who have already acted.")
        : sentence + u' ' + Tr::tr("It needs another person.");
}

QString limitWords(const QString& name)
{
    static const Words words{
        {u"per_operation"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "This is above your limit for one operation.")},
        {u"per_day"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "This is above what is left of your limit for today.")},
        {u"per_file"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "This is above what you may release.")},
        {u"release_day"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain",
                "This is above what is left of what you may release today.")},
    };
    const QString sentence = worded(words, name);
    return !sentence.isEmpty() ? sentence
        : name.isEmpty()       ? Tr::tr("This would exceed a limit.")
                               : Tr::tr("This would exceed the limit “%1”.").arg(name);
}

QString checkWords(const QString& check)
{
    static const Words words{
        {u"separation_of_duties"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "One person may not hold both of these rights.")},
        {u"two_administrators"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "The office needs two administrators at all times.")},
        {u"approval_rule"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "No approval rule covers this amount.")},
        {u"reference_rate"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "There is no reference rate for this currency.")},
        {u"hold"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "The money held does not match the amount.")},
        {u"infected"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "A virus was found in this document.")},
        {u"not_scanned"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "This document waits for the virus scanner.")},
        {u"scan_failed"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "The virus scanner gave no answer about this document.")},
        {u"legal_floor"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "The law does not let it be that low.")},
        {u"category_share"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain",
                "No category may give more than 30 per cent of all points.")},
        {u"kyc_gate"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "The client's identity review does not allow this now.")},
        {u"regions_lost"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain",
                "The copy shows something that an earlier copy has struck out.")},
    };
    return worded(words, check);
}

QString inputWords(const QString& why)
{
    static const Words words{
        {u"missing"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "It is missing.")},
        {u"too_long"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "It is too long.")},
        {u"too_small"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "It is too small.")},
        {u"too_many"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "There are too many at once.")},
        {u"taken"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "It is taken.")},
        {u"unchanged"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "It is the same as before.")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "It is not known.")},
        {u"control_characters"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain", "It holds characters that cannot be shown.")},
        {u"card_number"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain",
                "It holds the number of a payment card. None is ever stored.")},
        {u"nobody"_s,
            QT_TRANSLATE_NOOP(
                "purser::kit::Explain", "Nobody may let a payment pass against this check.")},
        {u"for_people"_s,
            QT_TRANSLATE_NOOP("purser::kit::Explain",
                "It names a check that policy leaves to people, as an account that wakes.")},
        {u"not_a_number"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "It is not a number.")},
        {u"not_a_date"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "It is not a date.")},
        {u"not_over"_s, QT_TRANSLATE_NOOP("purser::kit::Explain", "That day is not over.")},
    };
    return worded(words, why);
}

QString nothingChanged()
{
    return Tr::tr("Nothing was changed.");
}

Explanation notPermitted(const Error& error)
{
    const QString permission = text(error, "permission"_L1);
    return {permission.isEmpty()
            ? Tr::tr("You may not do this.")
            : Tr::tr("You may not do this: it needs the permission %1.").arg(permission),
        nothingChanged(),
        Tr::tr("Ask a colleague who may, or an administrator for the permission."), {}};
}

Explanation stale(const Error& error)
{
    const QString by = text(error, "by"_L1);
    return {by.isEmpty() ? Tr::tr("This has changed since you opened it.")
                         : Tr::tr("%1 has changed this since you opened it.").arg(by),
        Tr::tr("Your decision was not applied."), Tr::tr("Read what is new and decide again."), {}};
}

Explanation wrongState(const Error& error)
{
    const QString what = text(error, "what"_L1);
    if (what == "held"_L1) {
        return {Tr::tr("%1 is working on this one.").arg(text(error, "by"_L1)), nothingChanged(),
            Tr::tr("Take another item, or ask them to release it."), {}};
    }
    if (what == "merged"_L1) {
        return {Tr::tr("This file was merged into %1.").arg(text(error, "code"_L1)),
            nothingChanged(), Tr::tr("Open that file and work there."), {}};
    }
    const QString why = stateWords(what);
    const QString state = text(error, "state"_L1);
    return {!why.isEmpty()    ? why
            : state.isEmpty() ? Tr::tr("This is no longer possible in its present state.")
                              : Tr::tr("This is not possible in the state “%1”.").arg(state),
        nothingChanged(), Tr::tr("Refresh the item to see where it stands."), {}};
}

Explanation fourEyes(const Error& error)
{
    return {fourEyesWords(text(error, "why"_L1)), nothingChanged(),
        Tr::tr("Hand it to a colleague."), {}};
}

Explanation limit(const Error& error)
{
    const QString name = text(error, "limit"_L1);
    if (name == "balance"_L1) {
        return {Tr::tr("There is not enough money on the account, less what is held already."),
            nothingChanged(), Tr::tr("Lower the amount, or look at the open requests."), {}};
    }
    return {limitWords(name), nothingChanged(),
        Tr::tr("Hand it to somebody with a higher limit, or lower the amount."), {}};
}

Explanation checkFailed(const Error& error)
{
    const QString check = text(error, "check"_L1);
    const QString words = checkWords(check);
    return {!words.isEmpty()  ? words
            : check.isEmpty() ? Tr::tr("A check of the decision sheet stands against it.")
                              : Tr::tr("The check “%1” stands against it.").arg(check),
        nothingChanged(), Tr::tr("Look at the red rows of the decision sheet."), {}};
}

Explanation badInput(const Error& error)
{
    const QString field = text(error, "field"_L1);
    const QString why = inputWords(text(error, "why"_L1));
    QString sentence = field.isEmpty() ? Tr::tr("A value cannot be used.")
                                       : Tr::tr("The value of “%1” cannot be used.").arg(field);
    if (!why.isEmpty()) {
        sentence += u' ' + why;
    }
    return {sentence, nothingChanged(), Tr::tr("Correct it and try again."), {}};
}

Explanation lockedOut(const Error& error)
{
    const QString minutes = text(error, "minutes"_L1);
    return {Tr::tr("Too many failed attempts; this is locked for now."), nothingChanged(),
        minutes.isEmpty()
            ? Tr::tr("Wait 15 minutes, or ask an administrator to reset it.")
            : Tr::tr("Wait %1 minutes, or ask an administrator to reset it.").arg(minutes),
        {}};
}

Explanation versionMismatch(const Error& error)
{
    const QString office = text(error, "office"_L1);
    return {office.isEmpty()
            ? Tr::tr("This program and the office do not fit together.")
            : Tr::tr("This program does not fit the office, which is at version %1.").arg(office),
        nothingChanged(),
        Tr::tr("Update this program, or ask the administrator to upgrade the office."), {}};
}

Explanation secondFactor(const Error& error)
{
    const bool enrols = text(error, "next"_L1) == "enrol"_L1;
    return {Tr::tr("This session has not been confirmed with your second factor."),
        nothingChanged(),
        enrols ? Tr::tr("Set up your authenticator app first.")
               : Tr::tr("Enter the code of your authenticator app."),
        {}};
}

Explanation sessionEnded(const Error& error)
{
    const QString by = text(error, "by"_L1);
    const QString reason = text(error, "reason"_L1);
    QString what = by.isEmpty() ? Tr::tr("This session has ended.")
                                : Tr::tr("%1 has logged this session out.").arg(by);
    if (!reason.isEmpty()) {
        what += u' ' + Tr::tr("The reason given: %1").arg(reason);
    }
    return {what, Tr::tr("What was sent before counts; nothing else was changed."),
        Tr::tr("Sign in again."), {}};
}

Explanation io(const Error& error)
{
    const QString path = text(error, "path"_L1);
    return {path.isEmpty() ? Tr::tr("A file could not be read or written.")
                           : Tr::tr("The file %1 could not be read or written.").arg(path),
        nothingChanged(), Tr::tr("Check that the folder exists, is yours and has space."), {}};
}

Explanation parse(const Error& error)
{
    const QString what = text(error, "what"_L1);
    const QString line = text(error, "line"_L1);
    QString sentence = what.isEmpty() ? Tr::tr("A document does not follow its format.")
                                      : Tr::tr("“%1” does not follow its format.").arg(what);
    if (!line.isEmpty()) {
        sentence += u' ' + Tr::tr("The first problem is in line %1.").arg(line);
    }
    return {sentence, nothingChanged(),
        Tr::tr("Correct the document, or report it with the reference if it came from the office."),
        {}};
}

/// What the office refused.
Explanation refusal(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted:
        return text(error, "why"_L1) == "second_factor"_L1 ? secondFactor(error)
                                                           : notPermitted(error);
    case ErrorCode::Stale: return stale(error);
    case ErrorCode::WrongState: return wrongState(error);
    case ErrorCode::FourEyes: return fourEyes(error);
    case ErrorCode::Limit: return limit(error);
    case ErrorCode::CheckFailed: return checkFailed(error);
    case ErrorCode::NotFound:
        return {Tr::tr("This does not exist, or you may not see it."), nothingChanged(),
            Tr::tr("Check the number, or ask whether it belongs to your partners."), {}};
    case ErrorCode::BadInput: return badInput(error);
    case ErrorCode::KeyReused:
        return {Tr::tr("The office has already answered another request with this key."),
            Tr::tr("The first request stands; this one was not applied."),
            Tr::tr("Close the dialog, look at the item and open it again."), {}};
    case ErrorCode::StepUpRequired:
        return {Tr::tr("This needs your password once more."), nothingChanged(),
            Tr::tr("Enter your password to confirm."), {}};
    case ErrorCode::PasswordChangeRequired:
        return {Tr::tr("Your password is temporary."), nothingChanged(),
            Tr::tr("Choose your own password to go on."), {}};
    case ErrorCode::LockedOut: return lockedOut(error);
    case ErrorCode::TooManyReads:
        return {Tr::tr("You have opened as many records as your allowance permits."),
            nothingChanged(), Tr::tr("Wait a few minutes, or narrow the list."), {}};
    case ErrorCode::NotTheWriter:
        return {Tr::tr("Another bridge is the writer at present."), nothingChanged(),
            Tr::tr("Nothing to do here: the other one works on."), {}};
    default: return versionMismatch(error);
    }
}

/// What failed on the way or on this computer.
Explanation failureOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::AuthenticationFailed:
        if (text(error, "why"_L1) == "session_ended"_L1) {
            return sessionEnded(error);
        }
        return {Tr::tr("Login or password is not right."), nothingChanged(),
            Tr::tr("Try again. After a password reset use the temporary password."), {}};
    case ErrorCode::ServerUnavailable:
        return {Tr::tr("The office did not answer."), nothingChanged(),
            Tr::tr("Check the address and your network; it may be starting."), {}};
    case ErrorCode::TlsFailed:
        return {Tr::tr("The office could not prove who it is: its certificate was not accepted."),
            Tr::tr("Your password was not sent."),
            Tr::tr("Check the host name and the root certificate with your administrator."), {}};
    case ErrorCode::ConnectionLost:
        return {Tr::tr("The connection to the office was lost."), nothingChanged(),
            Tr::tr("It is being restored; then try again."), {}};
    case ErrorCode::OutcomeUnknown:
        return {Tr::tr("The connection was lost before the office confirmed this."),
            Tr::tr("It may or may not have been applied. It cannot be applied twice."),
            Tr::tr("Look at the item when the connection is back, before you decide again."), {}};
    case ErrorCode::Busy:
        return {Tr::tr("Somebody else is working on the same rows."), nothingChanged(),
            Tr::tr("Try again."), {}};
    case ErrorCode::Timeout:
        return {Tr::tr("The office took too long to answer."), nothingChanged(),
            Tr::tr("Try again, or narrow what you ask for."), {}};
    case ErrorCode::Cancelled: return {Tr::tr("Cancelled."), nothingChanged(), {}, {}};
    case ErrorCode::Io: return io(error);
    case ErrorCode::Parse: return parse(error);
    case ErrorCode::Keychain:
        return {Tr::tr("The password store of this computer refused."),
            Tr::tr("Your password was not stored; you are asked for it at each start."),
            Tr::tr("Unlock the store, or go on without it."), {}};
    default:
        return {Tr::tr("Something in this program went wrong."),
            Tr::tr("The office keeps only what it has confirmed."),
            Tr::tr("Try again; report it with the reference if it happens again."), {}};
    }
}

} // namespace

Explanation explanationOf(const Error& error)
{
    Explanation result =
        error.code <= ErrorCode::VersionMismatch ? refusal(error) : failureOf(error);
    result.reference = errorName(error.code);
    QStringList figures;
    for (auto it = error.args.begin(); it != error.args.end(); ++it) {
        if (it->isDouble() || it->isString()) {
            figures.append(it.key() + u'=' + text(error, QLatin1String(it.key().toLatin1())));
        }
    }
    if (!figures.isEmpty()) {
        result.reference += u' ' + figures.join(u' ');
    }
    return result;
}

QString explain(const Error& error)
{
    const Explanation words = explanationOf(error);
    QStringList sentences{words.what, words.safe, words.next};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace purser::kit
