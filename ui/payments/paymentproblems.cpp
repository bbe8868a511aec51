#include "ui/payments/paymentproblems.h"

#include "core/base/money.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/checktexts.h"
#include "ui/payments/paymenttexts.h"
#include "ui/payments/routetexts.h"

#include <QHash>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

QString argument(const Error& error, QStringView name)
{
    return error.args.value(name).toString();
}

QDateTime instant(const Error& error, QStringView name)
{
    const QJsonValue value = error.args.value(name);
    if (!value.isDouble())
        return {};
    return QDateTime::fromMSecsSinceEpoch(value.toInteger() / 1000, QTimeZone::utc());
}

} // namespace

bool PaymentProblems::isApprovedMeanwhile(const Error& error)
{
    return error.code == ErrorCode::Stale && argument(error, u"last") == u"approved"_s;
}

QString PaymentProblems::text(const Error& error, const Currency& currency) const
{
    switch (error.code) {
    case ErrorCode::Stale: return meanwhile(error);
    case ErrorCode::WrongState: return wrongState(error);
    case ErrorCode::FourEyes: return PaymentTexts::why(argument(error, u"why"));
    case ErrorCode::NotPermitted:
        if (const QString why = argument(error, u"why");
            why == u"no_open_step"_s || why == u"not_asked"_s)
            return PaymentTexts::why(why);
        break;
    case ErrorCode::Limit: return limit(error, currency);
    case ErrorCode::CheckFailed: return checks(error);
    case ErrorCode::BadInput: return field(error);
    case ErrorCode::AuthenticationFailed:
        return tr("The password is not right. Nothing was changed.");
    default: break;
    }
    return kit::explain(error);
}

QString PaymentProblems::meanwhile(const Error& error) const
{
    if (argument(error, u"what") == u"payout_file"_s)
        return tr("This file is not as you read it any more: somebody has released it or said "
                  "something about it, or its hash is another. Nothing was changed.");
    const QString what = argument(error, u"what");
    if (what == u"finding"_s || what == u"recovery"_s || what == u"receipt_entry"_s
        || what == u"chargeback"_s || what == u"float_move"_s || what == u"provider_float"_s
        || what == u"gateway_event"_s || what == u"difference"_s || what == u"gathering"_s)
        return tr("Somebody else has dealt with this meanwhile. Nothing was changed.");
    if (argument(error, u"what") == u"gateway"_s)
        return tr("Somebody else has switched this gateway meanwhile. Nothing was changed.");
    if (argument(error, u"what") == u"route_set"_s)
        return tr("These routes were made for others than hold now. Nothing was changed; read what "
                  "holds and propose them anew.");
    const QString who = argument(error, u"by");
    const QDateTime at = instant(error, u"at_us");
    if (who.isEmpty() || !at.isValid())
        return tr("This payment changed while you read it. Nothing was decided.");
    static const QHash<QString, const char*> sentences{
        {u"approved"_s, QT_TR_NOOP("%1 approved this at %2.")},
        {u"rejected"_s, QT_TR_NOOP("%1 rejected this at %2.")},
        {u"returned"_s, QT_TR_NOOP("%1 returned this for information at %2.")},
        {u"answered"_s, QT_TR_NOOP("%1 answered the question at %2.")},
        {u"amended"_s, QT_TR_NOOP("%1 changed this at %2.")},
        {u"cancelled"_s, QT_TR_NOOP("%1 cancelled this at %2.")},
    };
    const char* sentence = sentences.value(argument(error, u"last"),
        QT_TR_NOOP("This payment moved on at %2; the last to act was %1."));
    return tr(sentence).arg(who, m_formats.shortDateTime(at, m_now));
}

QString PaymentProblems::wrongState(const Error& error) const
{
    const QString what = argument(error, u"what");
    if (what == u"payout_file"_s)
        return tr("This file was released or given up, or its payment is being sent already or has "
                  "ended. Nothing was changed.");
    if (what == u"gateway"_s)
        return tr("This gateway is switched that way already.");
    if (what == u"held"_s) {
        return tr("%1 has this payment open until %2. Nothing was decided.")
            .arg(argument(error, u"by"), m_formats.time(instant(error, u"until_us")));
    }
    if (what == u"claimed"_s)
        return PaymentTexts::why(what);
    if (what == u"same_request_open"_s)
        return tr("A withdrawal of this amount to this destination is open already. "
                  "Nothing was entered.");
    if (what == u"same_receipt"_s)
        return tr("Money under this reference of the bank is known already. Nothing was booked.");
    if (what == u"same_move"_s)
        return tr("A move under this reference of the bank is known already. Nothing was entered.");
    if (what == u"float_told"_s)
        return tr("The gateway itself says what lies there. Nothing was entered.");
    if (what == u"same_document"_s)
        return tr("This file is there already.");
    if (what == u"finding"_s || what == u"recovery"_s || what == u"recovery_payment"_s
        || what == u"receipt_entry"_s || what == u"chargeback"_s || what == u"receipt"_s
        || what == u"float_move"_s || what == u"gateway_event"_s || what == u"difference"_s
        || what == u"gathering"_s)
        return tr("Somebody else has dealt with this meanwhile. Nothing was changed.");
    if (what == u"account"_s)
        return tr("The trading account is not active. Nothing was entered.");
    if (what == u"destination"_s)
        return tr("The destination is blocked. Nothing was entered.");
    if (what == u"destination_retired"_s)
        return tr("Nobody is paid there any more: %1 retired this destination. Nothing was "
                  "entered.")
            .arg(argument(error, u"by"));
    if (what == u"pay_again"_s) {
        const QString by = argument(error, u"by");
        return by.isEmpty() ? PaymentTexts::why(argument(error, u"why"))
                            : tr("%1 pays this out again already. Nothing was entered.").arg(by);
    }
    const QString state = argument(error, u"state");
    if (state.isEmpty())
        return kit::explain(error);
    return tr("This payment has gone on to “%1”. Nothing was decided.")
        .arg(kit::PaymentWords::state(Listed<PaymentState>::fromWord(state), 0, 0));
}

QString PaymentProblems::limit(const Error& error, const Currency& currency) const
{
    const QString name = argument(error, u"limit");
    if (name == u"balance"_s && currency.isValid()) {
        const Money available(argument(error, u"available").toLongLong(), currency);
        return tr("Only %1 is available on the account. Nothing was held.")
            .arg(m_formats.money(available));
    }
    if (name == u"float"_s) {
        const Result<Money> free = moneyFromJson(error.args.value(u"free"_s).toObject());
        return tr("Only %1 at %2 is promised to no payout. Nothing was moved.")
            .arg(free ? m_formats.money(*free) : u"–"_s, argument(error, u"provider"));
    }
    if (name == u"came_back"_s && currency.isValid()) {
        const Money available(argument(error, u"available").toLongLong(), currency);
        return tr("Only %1 of what came back is left. Nothing was entered.")
            .arg(m_formats.money(available));
    }
    if (name == u"recovery"_s)
        return tr("This is more than is still owed. Nothing was entered.");
    if (name == u"per_operation"_s)
        return tr("This is more than you may approve in one payment. "
                  "Hand it to somebody with a higher limit.");
    if (name == u"per_day"_s)
        return tr("This would be more than you may approve in one day. "
                  "Hand it to somebody else.");
    return kit::explain(error);
}

QString PaymentProblems::checks(const Error& error) const
{
    QStringList names;
    for (const QJsonValue& code : error.args.value(u"checks"_s).toArray())
        names.append(CheckTexts::name(Listed<CheckCode>::fromWord(code.toString())));
    if (!names.isEmpty()) {
        return tr("Stopped by: %1. Nothing was approved.")
            .arg(m_formats.locale().createSeparatedList(names));
    }
    if (argument(error, u"what") == u"payout_file"_s)
        return tr("This file does not hold the payment it was made for. Nothing was released.");
    const QString check = argument(error, u"check");
    if (check == u"approval_rule"_s)
        return PaymentTexts::why(u"no_rule"_s);
    if (check == u"no_evidence"_s)
        return tr("Nothing is kept that could have been sent. Add it first.");
    if (check == u"no_address"_s)
        return tr("The client's file has no e-mail address to write to. Nothing was decided.");
    if (check == u"reference_rate"_s)
        return tr("There is no reference rate for this currency; ask an administrator.");
    return kit::explain(error);
}

QString PaymentProblems::dueDay(const QString& why)
{
    if (why == u"closed_day"_s)
        return tr("The office is closed on that day. Choose a business day.");
    if (why == u"after_expiry"_s)
        return tr("The payment expires before that day. Choose an earlier one.");
    return tr("That day is over. Choose a later one.");
}

QString PaymentProblems::field(const Error& error)
{
    if (argument(error, u"what") == u"routes"_s && error.args.contains(u"line"_s))
        return RouteTexts::wrong(error.args[u"line"_s].toInt(), argument(error, u"field"));
    if (argument(error, u"why") == u"same_destination"_s)
        return tr("The money came back from there. Say why it goes there again, or choose another "
                  "destination.");
    if (argument(error, u"field") == u"due"_s)
        return dueDay(argument(error, u"why"));
    static const QHash<QString, const char*> sentences{
        {u"amount"_s, QT_TR_NOOP("The amount cannot be used: it must be above zero.")},
        {u"text"_s, QT_TR_NOOP("This needs a few words of explanation.")},
        {u"reason"_s, QT_TR_NOOP("Choose a reason from the list.")},
        {u"client_reason"_s, QT_TR_NOOP("Choose what the client is told from the list.")},
        {u"of"_s, QT_TR_NOOP("Choose who is asked.")},
        {u"to"_s, QT_TR_NOOP("Nobody there can answer this now. Choose somebody else.")},
        {u"ticket"_s, QT_TR_NOOP("The ticket number cannot be used.")},
        {u"evidence"_s, QT_TR_NOOP("The bank's reference cannot be used.")},
        {u"value_date"_s,
            QT_TR_NOOP("The day cannot be used: it must not lie before the payout was sent, "
                       "nor in the future.")},
    };
    const char* sentence = sentences.value(argument(error, u"field"));
    return sentence ? tr(sentence) : kit::explain(error);
}

} // namespace purser::payments
