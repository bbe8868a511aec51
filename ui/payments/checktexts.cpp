#include "ui/payments/checktexts.h"

#include "core/base/lots.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/checkargs.h"
#include "ui/payments/kindchecktexts.h"
#include "ui/payments/paymenttexts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::CheckItem;
using kit::Formats;

namespace {

CheckItem::Level levelOf(const Listed<CheckLevel>& level)
{
    switch (level.value()) {
    case CheckLevel::Stop: return CheckItem::Level::Stop;
    case CheckLevel::Clear: return CheckItem::Level::Clear;
    case CheckLevel::Look:
    case CheckLevel::Unknown: break; // a level newer than this program is something to look at
    }
    return CheckItem::Level::Look;
}

} // namespace

CheckItem CheckTexts::item(const Check& check) const
{
    CheckItem item;
    item.level = levelOf(check.level);
    item.name = name(check.code);
    item.figure = figure(check);
    item.source = source(check.source);
    if (check.asOf.isValid())
        item.age = Formats::shortAge(check.asOf, m_now);
    if (!check.overriddenBy.isEmpty())
        item.figure =
            tr("%1 · let pass by %2: %3").arg(item.figure, check.overriddenBy, check.overrideText);
    return item;
}

QString CheckTexts::name(const Listed<CheckCode>& code)
{
    switch (code.value()) {
    case CheckCode::KycState: return tr("Identity");
    case CheckCode::KycExpiry: return tr("Identity document");
    case CheckCode::AccountState: return tr("Account and client");
    case CheckCode::BalanceAfterHold: return tr("Balance after hold");
    case CheckCode::FreeMargin: return tr("Free margin after");
    case CheckCode::DestinationVerified: return tr("Destination verified");
    case CheckCode::DestinationAge: return tr("Destination age");
    case CheckCode::NameOnAccount: return tr("Name on account");
    case CheckCode::SourceOfFundsIn: return tr("Source of funds in");
    case CheckCode::Duplicate: return tr("Duplicate");
    case CheckCode::Velocity: return tr("Velocity");
    case CheckCode::FirstWithdrawal: return tr("First withdrawal");
    case CheckCode::OpenItems: return tr("Open work on the client");
    case CheckCode::DepositsSettled: return tr("Deposits settled");
    case CheckCode::TradedSinceDeposit: return tr("Traded");
    case CheckCode::CredentialsChanged: return tr("Contact data change");
    case CheckCode::Fee: return tr("Fee against amount");
    case CheckCode::Dormant: return tr("Dormant account");
    case CheckCode::BonusRemoval: return tr("Bonus taken back first");
    case CheckCode::Hedged: return tr("Positions both ways");
    case CheckCode::ClosedLoop: return tr("Back the way it came");
    case CheckCode::DestinationAlarm: return tr("Destination after a change");
    case CheckCode::DisputeWindow: return tr("May still be disputed");
    case CheckCode::OpenChargeback: return tr("Disputes");
    case CheckCode::LeastAmount: return tr("Smallest amount");
    case CheckCode::NegativeElsewhere: return tr("Other accounts below zero");
    case CheckCode::MethodCountry: return tr("Method in the country");
    case CheckCode::BooksAgree: return tr("Books and server");
    case CheckCode::ProviderFloat: return tr("Money at the provider");
    case CheckCode::SanctionsFresh: return tr("Sanctions and PEP lists");
    case CheckCode::Counterparty: return tr("The other side and the lists");
    case CheckCode::PayerName: return tr("Who paid");
    case CheckCode::AmountReceived: return tr("What came");
    case CheckCode::InTime: return tr("In time");
    case CheckCode::ExchangeQuote: return tr("Exchange rate");
    case CheckCode::OtherClient: return tr("Who gets it");
    case CheckCode::EntityAllows: return tr("Allowed by the entity");
    case CheckCode::Shortfall: return tr("What is missing");
    case CheckCode::CorrectedPayment: return tr("What is corrected");
    case CheckCode::Unknown: break;
    }
    return kit::OfficeWords::of(code.word());
}

QString CheckTexts::source(const QString& source)
{
    if (source == u"kyc"_s)
        return tr("identity review");
    if (source == u"office"_s)
        return tr("office");
    if (source == u"ledger"_s)
        return tr("ledger");
    if (source == u"policy"_s)
        return tr("policy");
    if (source == u"screening"_s)
        return tr("screening");
    return source;
}

QString CheckTexts::money(const QJsonObject& args, QStringView name) const
{
    const Result<Money> amount = moneyFromJson(args.value(name).toObject());
    return amount ? m_formats.money(*amount) : u"–"_s;
}

QString CheckTexts::number(const QJsonObject& args, QStringView name) const
{
    return m_formats.number(args.value(name).toInteger());
}

QString CheckTexts::age(const QJsonObject& args, QStringView name) const
{
    return Formats::age(instantOf(args, name), m_now);
}

QString CheckTexts::figure(const Check& check) const
{
    switch (check.code.value()) {
    case CheckCode::KycState:
    case CheckCode::KycExpiry:
    case CheckCode::AccountState:
    case CheckCode::CredentialsChanged: return identity(check);
    case CheckCode::BalanceAfterHold:
    case CheckCode::FreeMargin:
    case CheckCode::SourceOfFundsIn:
    case CheckCode::DepositsSettled:
    case CheckCode::Fee: return funds(check);
    case CheckCode::DestinationVerified:
    case CheckCode::DestinationAge:
    case CheckCode::NameOnAccount:
    case CheckCode::FirstWithdrawal: return destination(check);
    case CheckCode::Duplicate:
    case CheckCode::Velocity:
    case CheckCode::OpenItems:
    case CheckCode::TradedSinceDeposit: return history(check);
    case CheckCode::Unknown: break;
    default: return KindCheckTexts(m_formats, m_now).figure(check);
    }
    // A check newer than this program is shown with its figures as the office wrote them.
    return QString::fromUtf8(QJsonDocument(check.args).toJson(QJsonDocument::Compact));
}

QString CheckTexts::identity(const Check& check) const
{
    const QJsonObject& args = check.args;
    if (check.code == CheckCode::KycState) {
        const QString state = args.value(u"state"_s).toString();
        const QString level = number(args, u"level");
        if (args.value(u"lapsed"_s).toBool())
            return tr("not verified in time: the money goes back");
        if (state == u"approved"_s)
            return tr("approved, level %1").arg(level);
        if (state == u"pending"_s)
            return tr("review not finished, level %1").arg(level);
        if (state == u"rejected"_s)
            return tr("rejected");
        if (state == u"expired"_s)
            return tr("approval expired");
        return tr("not reviewed");
    }
    if (check.code == CheckCode::KycExpiry) {
        const QDate day = QDate::fromString(args.value(u"expires_on"_s).toString(), Qt::ISODate);
        if (!day.isValid())
            return tr("does not expire");
        const QString date = m_formats.date(day);
        return check.level == CheckLevel::Stop ? tr("expired on %1").arg(date)
                                               : tr("valid to %1").arg(date);
    }
    if (check.code == CheckCode::AccountState) {
        const QString account = kit::OfficeWords::inside(args.value(u"account"_s).toString());
        const QString client = kit::OfficeWords::inside(args.value(u"client"_s).toString());
        return account == u"active"_s && client == u"active"_s
            ? tr("both active")
            : tr("account %1, client %2").arg(account, client);
    }
    const QDateTime changed = instantOf(args, u"changed_us");
    if (check.level == CheckLevel::Clear || !changed.isValid())
        return tr("none in %1 h").arg(number(args, u"hours"));
    return tr("changed %1").arg(Formats::age(changed, m_now));
}

QString CheckTexts::funds(const Check& check) const
{
    const QJsonObject& args = check.args;
    switch (check.code.value()) {
    case CheckCode::BalanceAfterHold: {
        const Result<Money> held = moneyFromJson(args.value(u"held"_s).toObject());
        if (held && held->isZero())
            return tr("nothing is held for this payment");
        return tr("%1, with %2 held").arg(money(args, u"after"), money(args, u"held"));
    }
    case CheckCode::FreeMargin:
        if (!args.value(u"free"_s).isObject())
            return tr("not read from the trading server yet");
        return tr("%1, open positions: %2").arg(money(args, u"after"), number(args, u"positions"));
    case CheckCode::SourceOfFundsIn:
        if (args.value(u"deposits"_s).toInteger() == 0)
            return tr("no settled deposit in this currency");
        return tr("%1 settled, newest %2").arg(money(args, u"total"), age(args, u"newest_us"));
    case CheckCode::DepositsSettled:
        return args.value(u"open"_s).toInteger() == 0
            ? tr("all")
            : tr("not settled: %1").arg(number(args, u"open"));
    default:
        if (check.level == CheckLevel::Stop)
            return tr("%1 of %2, which leaves %3; the least is %4")
                .arg(money(args, u"fee"), money(args, u"amount"), money(args, u"arrives"),
                    money(args, u"least"));
        return tr("%1 of %2").arg(money(args, u"fee"), money(args, u"amount"));
    }
}

QString CheckTexts::nameOnAccount(const Check& check) const
{
    const QJsonObject& args = check.args;
    const QString holder = args.value(u"holder"_s).toString();
    const QString payee = args.value(u"payee"_s).toString();
    if (payee == u"no_match"_s)
        return tr("the bank: %1 is not whose account it is").arg(holder);
    if (payee == u"close_match"_s)
        return tr("the bank: not %1, but %2").arg(holder, args.value(u"payee_name"_s).toString());
    if (check.level == CheckLevel::Clear)
        return payee == u"match"_s ? tr("match: %1, and by the bank").arg(holder)
                                   : tr("match: %1").arg(holder);
    return tr("%1 is %2 % like %3")
        .arg(holder, number(args, u"similarity"), args.value(u"client"_s).toString());
}

QString CheckTexts::destination(const Check& check) const
{
    const QJsonObject& args = check.args;
    switch (check.code.value()) {
    case CheckCode::DestinationVerified: {
        const QString state = args.value(u"state"_s).toString();
        if (state == u"verified"_s)
            return tr("by %1").arg(args.value(u"by"_s).toString());
        if (state == u"retired"_s)
            return tr("retired by %1: %2")
                .arg(args.value(u"by"_s).toString(),
                    kit::OfficeWords::inside(args.value(u"reason"_s).toString()));
        return state == u"blocked"_s ? tr("blocked") : tr("not verified yet");
    }
    case CheckCode::DestinationAge: {
        // In hours as long as it is compared with a pause in hours.
        const qint64 hours = args.value(u"hours"_s).toInteger();
        const QString added =
            hours < 72 ? tr("%1 h").arg(m_formats.number(hours)) : Formats::duration(hours * 3600);
        const QString pause = number(args, u"cooling_off_h");
        return check.level == CheckLevel::Clear
            ? tr("added %1 ago, cooling-off %2 h ended").arg(added, pause)
            : tr("added %1 ago, cooling-off %2 h not over").arg(added, pause);
    }
    case CheckCode::NameOnAccount: return nameOnAccount(check);
    default:
        return args.value(u"earlier"_s).toInteger() == 0
            ? tr("yes, the first to this destination")
            : tr("no, %1 settled to this destination").arg(number(args, u"earlier"));
    }
}

QString CheckTexts::history(const Check& check) const
{
    const QJsonObject& args = check.args;
    switch (check.code.value()) {
    case CheckCode::Duplicate:
        return args.value(u"count"_s).toInteger() == 0
            ? tr("none in 24 h")
            : tr("same amount within 24 h: %1").arg(number(args, u"count"));
    case CheckCode::Velocity:
        return tr("a day: %1, %2; a week: %3, %4; 30 days: %5, %6")
            .arg(number(args, u"day_count"), money(args, u"day_total"), number(args, u"count"),
                money(args, u"total"), number(args, u"month_count"), money(args, u"month_total"));
    case CheckCode::OpenItems:
        if (args.value(u"unknown"_s).toInteger() > 0)
            return tr("unknown outcomes: %1, other open payments: %2")
                .arg(number(args, u"unknown"),
                    m_formats.number(
                        args.value(u"open"_s).toInteger() - args.value(u"unknown"_s).toInteger()));
        return args.value(u"open"_s).toInteger() == 0
            ? tr("none")
            : tr("other open payments: %1").arg(number(args, u"open"));
    default: break;
    }
    const QDateTime since = instantOf(args, u"since_us");
    if (!since.isValid())
        return tr("nothing was paid in");
    const auto lots = [&args](const QString& name) {
        return Lots::fromUnits(args.value(name).toString().toLongLong()).text();
    };
    return tr("%1 lots since the money came %2, at least %3")
        .arg(lots(u"lots_e8"_s), Formats::age(since, m_now), lots(u"least_e8"_s));
}

} // namespace purser::payments
