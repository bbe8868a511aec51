#include "ui/payments/kindchecktexts.h"

#include "core/base/jsonfields.h"
#include "core/base/lots.h"
#include "core/base/rate.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/checkargs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Formats;

namespace {

/// A volume as MT5 counts it.
QString lotsText(const QJsonValue& volume)
{
    const Result<Lots> lots = Lots::fromMt5Volume(static_cast<quint64>(volume.toInteger()));
    return lots ? lots->text() : u"–"_s;
}

} // namespace

QString KindCheckTexts::money(const QJsonObject& args, QStringView name) const
{
    const Result<Money> amount = moneyFromJson(args.value(name).toObject());
    return amount ? m_formats.money(*amount) : u"–"_s;
}

QString KindCheckTexts::figure(const Check& check) const
{
    switch (check.code.value()) {
    case CheckCode::ClosedLoop: return closedLoop(check.args);
    case CheckCode::PayerName:
    case CheckCode::AmountReceived:
    case CheckCode::InTime:
    case CheckCode::DisputeWindow:
    case CheckCode::OpenChargeback: return deposit(check);
    case CheckCode::ExchangeQuote: return quote(check);
    case CheckCode::ProviderFloat: return providerFloat(check);
    case CheckCode::SanctionsFresh: return screening(check.args);
    case CheckCode::Counterparty: return counterparty(check.args);
    case CheckCode::Hedged: return hedged(check.args);
    case CheckCode::LeastAmount:
    case CheckCode::MethodCountry:
    case CheckCode::EntityAllows:
    case CheckCode::OtherClient:
    case CheckCode::CorrectedPayment: return policy(check);
    default: return clientSide(check);
    }
}

QString KindCheckTexts::closedLoop(const QJsonObject& args) const
{
    // Money that goes back after a lapsed verification, to where people said that it came from.
    const QString namedBy = args.value(u"named_by"_s).toString();
    if (!namedBy.isEmpty())
        return tr("%1 says that it came from here").arg(namedBy);
    const QString spread = closedLoopParts(args);
    return args.value(u"retired"_s).isObject()
        ? tr("%1; %2 came by what is retired and goes the next way")
              .arg(spread, money(args, u"retired"))
        : spread;
}

QString KindCheckTexts::closedLoopParts(const QJsonObject& args) const
{
    const QJsonArray parts = args.value(u"parts"_s).toArray();
    if (parts.isEmpty())
        return tr("nothing to go back to: %1 free").arg(money(args, u"free"));
    QStringList texts;
    for (const QJsonValue& part : parts) {
        const QString same = part[u"same"_s].toString();
        const QString where = same == u"no"_s ? tr("%1 to %2, another than this one")
            : same == u"unsure"_s             ? tr("%1 to %2, if it is this one")
                                              : tr("%1 to %2");
        texts.append(where.arg(money(part.toObject(), u"must"),
            kit::PaymentWords::method(part[u"method"_s].toString())));
    }
    const QString spread = tr("%1, %2 free").arg(kit::enumerated(texts), money(args, u"free"));
    const QJsonArray unknown = args.value(u"no_rate"_s).toArray();
    if (unknown.isEmpty())
        return spread;
    QStringList amounts;
    for (const QJsonValue& one : unknown)
        amounts.append(money(one.toObject(), u"amount"));
    return tr("%1; without a rate: %2").arg(spread, kit::enumerated(amounts));
}

QString KindCheckTexts::screening(const QJsonObject& args) const
{
    // Who may not know of hits learns whether the payment waits for compliance, no more.
    if (const QJsonValue held = args.value(u"in_review"_s); held.isBool())
        return held.toBool() ? tr("in review by compliance") : tr("reviewed");
    const QDateTime at = instantOf(args, u"screened_us");
    if (!at.isValid())
        return tr("never screened");
    const qint64 confirmed = args.value(u"confirmed"_s).toInteger();
    const qint64 undecided = args.value(u"undecided"_s).toInteger();
    if (confirmed > 0 || undecided > 0)
        return tr("hits confirmed: %1, not decided: %2")
            .arg(m_formats.number(confirmed), m_formats.number(undecided));
    if (args.value(u"changed"_s).toBool())
        return tr("other data than was screened %1").arg(Formats::age(at, m_now));
    return tr("no hits, screened %1").arg(Formats::age(at, m_now));
}

QString KindCheckTexts::counterparty(const QJsonObject& args) const
{
    if (args.value(u"client"_s).toBool())
        return tr("the client alone");
    return tr("%1: %2").arg(args.value(u"name"_s).toString(), screening(args));
}

QString KindCheckTexts::hedged(const QJsonObject& args) const
{
    if (!args.value(u"positions"_s).isDouble())
        return tr("positions not read yet");
    QStringList texts;
    const QJsonArray inside = args.value(u"inside"_s).toArray();
    for (const QJsonValue& one : inside) {
        texts.append(tr("%1: %2 lots bought, %3 sold")
                         .arg(one[u"symbol"_s].toString(), lotsText(one[u"bought"_s]),
                             lotsText(one[u"sold"_s])));
    }
    const QJsonArray across = args.value(u"across"_s).toArray();
    for (const QJsonValue& one : across) {
        texts.append(
            tr("%1: against account %2")
                .arg(one[u"symbol"_s].toString(), QString::number(one[u"login"_s].toInteger())));
    }
    return texts.isEmpty() ? tr("none") : kit::enumerated(texts);
}

QString KindCheckTexts::clientSide(const Check& check) const
{
    const QJsonObject& args = check.args;
    switch (check.code.value()) {
    case CheckCode::Dormant: {
        const QDateTime last = instantOf(args, u"last_deal_us");
        if (last.isValid())
            return tr("last deal %1").arg(Formats::age(last, m_now));
        const QDateTime moved = instantOf(args, u"moved_us");
        return moved.isValid() ? tr("no deal yet, last movement %1").arg(Formats::age(moved, m_now))
                               : tr("no deal yet");
    }
    case CheckCode::BonusRemoval:
        if (check.level == CheckLevel::Clear)
            return tr("no credit");
        return tr("%1 of credit, %2 of margin left")
            .arg(money(args, u"credit"), money(args, u"after"));
    case CheckCode::DestinationAlarm:
        if (check.level == CheckLevel::Clear)
            return tr("not added after a change of credentials");
        return tr("added %1, credentials changed %2")
            .arg(Formats::age(instantOf(args, u"added_us"), m_now),
                Formats::age(instantOf(args, u"changed_us"), m_now));
    case CheckCode::NegativeElsewhere:
        return check.level == CheckLevel::Clear
            ? tr("none")
            : tr("%1, the worst at %2")
                  .arg(m_formats.number(args.value(u"accounts"_s).toInteger()),
                      money(args, u"worst"));
    case CheckCode::Shortfall:
        if (!args.value(u"equity"_s).isObject())
            return tr("the account has not been read");
        return tr("equity %1, %2 after, open positions: %3")
            .arg(money(args, u"equity"), money(args, u"after"),
                m_formats.number(args.value(u"positions"_s).toInteger()));
    default:
        if (!args.value(u"server"_s).isObject())
            return tr("books %1, the server has not been read").arg(money(args, u"ledger"));
        return tr("books %1, server %2").arg(money(args, u"ledger"), money(args, u"server"));
    }
}

QString KindCheckTexts::deposit(const Check& check) const
{
    const QJsonObject& args = check.args;
    switch (check.code.value()) {
    case CheckCode::PayerName: {
        const QString payer = args.value(u"payer"_s).toString();
        if (payer.isEmpty())
            return tr("the provider gives no name");
        return check.level == CheckLevel::Clear
            ? tr("match: %1").arg(payer)
            : tr("%1 is %2 % like %3")
                  .arg(payer, m_formats.number(args.value(u"similarity"_s).toInteger()),
                      args.value(u"client"_s).toString());
    }
    case CheckCode::AmountReceived:
        if (!args.value(u"came"_s).isObject())
            return tr("nothing yet");
        return check.level == CheckLevel::Clear
            ? tr("%1, as announced").arg(money(args, u"came"))
            : tr("%1 came, %2 was announced").arg(money(args, u"came"), money(args, u"announced"));
    case CheckCode::InTime: {
        const QDateTime came = instantOf(args, u"received_us");
        if (!came.isValid())
            return tr("nothing yet");
        return check.level == CheckLevel::Clear
            ? tr("came %1").arg(Formats::age(came, m_now))
            : tr("came late, %1").arg(Formats::age(came, m_now));
    }
    case CheckCode::DisputeWindow:
        return check.level == CheckLevel::Clear
            ? tr("none")
            : tr("%1 of %2 until %3")
                  .arg(m_formats.number(args.value(u"deposits"_s).toInteger()),
                      money(args, u"total"), m_formats.date(instantOf(args, u"until_us").date()));
    default: {
        const qint64 open = args.value(u"open"_s).toInteger();
        const qint64 lost = args.value(u"lost"_s).toInteger();
        if (const qint64 owed = args.value(u"owed"_s).toInteger(); owed > 0)
            return tr("open: %1, lost: %2, still owed: %3")
                .arg(m_formats.number(open), m_formats.number(lost), m_formats.number(owed));
        return open + lost == 0
            ? tr("none")
            : tr("open: %1, lost: %2").arg(m_formats.number(open), m_formats.number(lost));
    }
    }
}

QString KindCheckTexts::quote(const Check& check) const
{
    const QJsonObject& args = check.args;
    if (!args.contains(u"client_rate_e10"_s))
        return tr("one currency");
    const Result<Rate> rate =
        Rate::fromScaled(args.value(u"client_rate_e10"_s).toString().toLongLong());
    const QString text = rate ? rate->text() : u"–"_s;
    if (check.level == CheckLevel::Stop)
        return tr("%1, no longer valid: take a new rate").arg(text);
    if (args.value(u"accepted"_s).toBool())
        return tr("%1, fixed by the approval").arg(text);
    return tr("%1, valid %2 more")
        .arg(text, Formats::duration(m_now.secsTo(instantOf(args, u"expires_us"))));
}

QString KindCheckTexts::providerFloat(const Check& check) const
{
    const QJsonObject& args = check.args;
    if (!args.value(u"float"_s).isObject())
        return tr("not known what is there");
    const QString there = money(args, u"float");
    const QString promised = money(args, u"promised");
    if (check.level == CheckLevel::Stop)
        return tr("%1 at %2, %3 promised to others: %4 missing")
            .arg(there, args.value(u"provider"_s).toString(), promised, money(args, u"missing"));
    return args.value(u"today"_s).toBool()
        ? tr("%1 there, %2 promised to others, leaves today").arg(there, promised)
        : tr("%1 there, %2 promised to others, leaves on the next business day")
              .arg(there, promised);
}

QString KindCheckTexts::policy(const Check& check) const
{
    const QJsonObject& args = check.args;
    switch (check.code.value()) {
    case CheckCode::LeastAmount:
        return check.level == CheckLevel::Clear
            ? tr("not below %1").arg(money(args, u"least"))
            : tr("%1, at least %2").arg(money(args, u"amount"), money(args, u"least"));
    case CheckCode::MethodCountry:
        return check.level == CheckLevel::Clear
            ? tr("nothing against it")
            : tr("%1 is restricted in %2")
                  .arg(kit::PaymentWords::method(args.value(u"method"_s).toString()),
                      args.value(u"country"_s).toString());
    case CheckCode::OtherClient:
        return check.level == CheckLevel::Clear
            ? tr("%1, active and identified").arg(args.value(u"client"_s).toString())
            : tr("%1: client %2, identity %3")
                  .arg(args.value(u"client"_s).toString(), args.value(u"status"_s).toString(),
                      kit::OfficeWords::inside(args.value(u"kyc"_s).toString()));
    case CheckCode::CorrectedPayment: {
        const QString reference = args.value(u"reference"_s).toString();
        return reference.isEmpty() ? tr("corrects nothing") : reference;
    }
    default:
        return check.level == CheckLevel::Clear ? tr("yes")
                                                : tr("no, switched off for this entity");
    }
}

} // namespace purser::payments
