#include "ui/payments/approvals/termtexts.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/paymenttexts.h"

#include <QDate>
#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

const QHash<QString, const char*>& kindTexts()
{
    static const QHash<QString, const char*> texts{
        {u"policy.service_level"_s, QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Promise")},
        {u"policy.business_day"_s,
            QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Business hours")},
        {u"policy.business_zone"_s, QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Time zone")},
        {u"policy.bank_zone"_s,
            QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Time zone of a payment system")},
        {u"policy.holiday"_s, QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Holiday")},
        {u"policy.bank_holiday"_s,
            QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Day of a payment system")},
        {u"policy.rail_window"_s,
            QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Refunds and disputes")},
        {u"policy.least_payout"_s,
            QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Smallest withdrawal")},
        {u"policy.approver_limit"_s,
            QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Limit of approvers")},
        {u"policy.release_limit"_s,
            QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Limit of releases")},
        {u"policy.person_limit"_s,
            QT_TRANSLATE_NOOP("purser::payments::TermTexts", "Limit of a person")}};
    return texts;
}

QString text(const QJsonObject& payload, QStringView name)
{
    return payload.value(name).toString();
}

} // namespace

bool TermTexts::isTerm(const QString& kind)
{
    return kindTexts().contains(kind);
}

QString TermTexts::kind(const QString& kind)
{
    const char* text = kindTexts().value(kind);
    return text ? tr(text) : kind;
}

QString TermTexts::entity(const QString& code)
{
    return code.isEmpty() ? tr("the office") : code;
}

QString TermTexts::category(const QString& code)
{
    if (code == "retail"_L1)
        return tr("retail clients");
    if (code == "professional"_L1)
        return tr("professional clients");
    return code == "eligible_counterparty"_L1 ? tr("eligible counterparties") : tr("every client");
}

QString TermTexts::scheme(const QString& code)
{
    if (code == "visa"_L1)
        return u"Visa"_s;
    if (code == "mastercard"_L1)
        return u"Mastercard"_s;
    if (code == "amex"_L1)
        return u"American Express"_s;
    return code == "other"_L1 ? tr("other schemes") : tr("every scheme");
}

QString TermTexts::weekday(int day) const
{
    return m_formats.locale().standaloneDayName(day);
}

QString TermTexts::money(const QJsonObject& payload, QStringView name) const
{
    return m_formats.money(Money(payload.value(name).toString().toLongLong(), m_currency));
}

QString TermTexts::number(const QJsonObject& payload, QStringView name) const
{
    return m_formats.number(payload.value(name).toInteger());
}

QString TermTexts::subject(const QString& kind, const QJsonObject& payload) const
{
    if (kind == "policy.service_level"_L1) {
        QStringList parts{
            kit::PaymentWords::kind(Listed<PaymentKind>::fromWord(text(payload, u"kind")))};
        if (payload.contains(u"method"_s))
            parts.append(kit::PaymentWords::method(text(payload, u"method")));
        if (payload.contains(u"category"_s))
            parts.append(category(text(payload, u"category")));
        return parts.join(tr(", "));
    }
    if (kind == "policy.business_day"_L1)
        return tr("%1, %2").arg(
            entity(text(payload, u"entity")), weekday(payload.value(u"weekday"_s).toInt()));
    if (kind == "policy.business_zone"_L1)
        return entity(text(payload, u"entity"));
    if (kind == "policy.bank_zone"_L1)
        return text(payload, u"calendar").toUpper();
    if (kind == "policy.holiday"_L1)
        return tr("%1, %2").arg(entity(text(payload, u"entity")),
            m_formats.date(QDate::fromString(text(payload, u"day"), Qt::ISODate)));
    if (kind == "policy.bank_holiday"_L1)
        return tr("%1, %2").arg(text(payload, u"calendar").toUpper(),
            m_formats.date(QDate::fromString(text(payload, u"day"), Qt::ISODate)));
    if (kind == "policy.rail_window"_L1)
        return payload.contains(u"scheme"_s)
            ? tr("%1, %2").arg(kit::PaymentWords::method(text(payload, u"method")),
                scheme(text(payload, u"scheme")))
            : kit::PaymentWords::method(text(payload, u"method"));
    if (kind == "policy.least_payout"_L1)
        return kit::PaymentWords::method(text(payload, u"method"));
    if (kind == "policy.person_limit"_L1)
        return text(payload, u"login");
    return PaymentTexts::role(text(payload, u"role"));
}

QString TermTexts::promise(const QJsonObject& payload) const
{
    const int minutes = payload.value(u"minutes"_s).toInt();
    const QString time = payload.value(u"business_hours"_s).toBool()
        ? tr("%n minute(s) of business hours", nullptr, minutes)
        : tr("%n minute(s) by the clock", nullptr, minutes);
    return tr("%1, pressing when %2 are left").arg(time, number(payload, u"soon_minutes"));
}

QString TermTexts::window(const QJsonObject& payload) const
{
    const QString disputes =
        tr("%n day(s) to dispute", nullptr, payload.value(u"dispute_days"_s).toInt());
    if (payload.value(u"refund_days"_s).isNull())
        return tr("back the same way at any time, %1").arg(disputes);
    return tr("%1, %2").arg(
        tr("%n day(s) to go back the same way", nullptr, payload.value(u"refund_days"_s).toInt()),
        disputes);
}

QString TermTexts::hours(
    const QString& days, const ClockEffect::Hours& hours, const QDate& change) const
{
    const QString today =
        tr("%1: %2 to %3, in UTC %4 to %5")
            .arg(days, hours.opens.clock, hours.closes.clock, hours.opens.utc, hours.closes.utc);
    if (hours.opens.utcThen.isEmpty())
        return today;
    return tr("%1; from %2 in UTC %3 to %4")
        .arg(today, m_formats.date(change), hours.opens.utcThen, hours.closes.utcThen);
}

QString TermTexts::cutOff(const ClockEffect::CutOff& cutOff, const QDate& change) const
{
    const QString today =
        tr("Cut-off of %1: %2, in UTC %3")
            .arg(kit::PaymentWords::method(cutOff.method), cutOff.at.clock, cutOff.at.utc);
    return cutOff.at.utcThen.isEmpty()
        ? today
        : tr("%1; from %2 in UTC %3").arg(today, m_formats.date(change), cutOff.at.utcThen);
}

QStringList TermTexts::effect(const QString& kind, const ClockEffect& effect) const
{
    if (effect.isEmpty() && kind == "policy.business_day"_L1)
        return {};
    QStringList lines{tr("By the clock of %1").arg(effect.zone)};
    if (effect.isEmpty())
        lines.append(kind == "policy.bank_zone"_L1
                ? tr("No method with a cut-off follows this payment system.")
                : tr("It has no hours of its own yet: until then those of the office hold."));
    // Days with the same hours stand in one line.
    for (size_t first = 0; first < effect.hours.size();) {
        const ClockEffect::Hours& hours = effect.hours[first];
        const size_t begin = first;
        QStringList days;
        for (; first < effect.hours.size() && effect.hours[first].opens.clock == hours.opens.clock
             && effect.hours[first].closes.clock == hours.closes.clock;
             ++first)
            days.append(weekday(effect.hours[first].weekday));
        // "Monday – Friday", where no day between them is left out.
        const bool isRun = days.size() > 2
            && effect.hours[first - 1].weekday - effect.hours[begin].weekday == days.size() - 1;
        lines.append(this->hours(isRun ? tr("%1 – %2").arg(days.first(), days.last())
                                       : m_formats.locale().createSeparatedList(days),
            hours, effect.change));
    }
    for (const ClockEffect::CutOff& one : effect.cutOffs)
        lines.append(cutOff(one, effect.change));
    return lines;
}

QString TermTexts::content(
    const QString& kind, const QJsonObject& payload, const QString& zone) const
{
    if (payload.value(u"removed"_s).toBool())
        return tr("no longer in force");
    if (kind == "policy.service_level"_L1)
        return promise(payload);
    if (kind == "policy.business_day"_L1)
        return zone.isEmpty()
            ? tr("%1 to %2").arg(text(payload, u"opens"), text(payload, u"closes"))
            : tr("%1 to %2 (%3)").arg(text(payload, u"opens"), text(payload, u"closes"), zone);
    if (kind == "policy.business_zone"_L1 || kind == "policy.bank_zone"_L1)
        return text(payload, u"zone");
    if (kind == "policy.holiday"_L1)
        return text(payload, u"name");
    if (kind == "policy.bank_holiday"_L1)
        return payload.value(u"closed"_s).toBool()
            ? tr("closed: %1").arg(text(payload, u"name"))
            : tr("open after all: %1").arg(text(payload, u"name"));
    if (kind == "policy.rail_window"_L1)
        return window(payload);
    if (kind == "policy.least_payout"_L1)
        return tr("at least %1").arg(money(payload, u"least_minor"));
    if (kind == "policy.release_limit"_L1)
        return tr("%1 a file, %2 a day")
            .arg(money(payload, u"per_file_minor"), money(payload, u"per_day_minor"));
    const QString approvals =
        tr("%1 a payment, %2 a day")
            .arg(money(payload, u"per_operation_minor"), money(payload, u"per_day_minor"));
    return kind == "policy.person_limit"_L1
        ? tr("%1, %2 a file").arg(approvals, money(payload, u"per_file_minor"))
        : approvals;
}

} // namespace purser::payments
