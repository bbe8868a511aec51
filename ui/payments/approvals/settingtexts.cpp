#include "ui/payments/approvals/settingtexts.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/kit/words/placewords.h"
#include "ui/payments/checktexts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

const QHash<QString, const char*>& settingKinds()
{
    static const QHash<QString, const char*> texts{
        {u"policy.setting"_s, QT_TRANSLATE_NOOP("purser::payments::SettingTexts", "Setting")},
        {u"policy.payment_check"_s, QT_TRANSLATE_NOOP("purser::payments::SettingTexts", "Check")},
        {u"policy.entity_rule"_s,
            QT_TRANSLATE_NOOP("purser::payments::SettingTexts", "Legal entity")},
        {u"policy.fee_rule"_s, QT_TRANSLATE_NOOP("purser::payments::SettingTexts", "Fee")},
        {u"policy.exchange_markup"_s,
            QT_TRANSLATE_NOOP("purser::payments::SettingTexts", "Markup on a rate")},
        {u"policy.method_country"_s,
            QT_TRANSLATE_NOOP("purser::payments::SettingTexts", "Method in a country")}};
    return texts;
}

constexpr double millionthsInPerCent = 10000;
constexpr int mostDecimals = 4;

QString member(const QJsonObject& payload, QStringView name)
{
    return payload.value(name).toString();
}

} // namespace

bool SettingTexts::isSetting(const QString& kind)
{
    return settingKinds().contains(kind);
}

QString SettingTexts::kind(const QString& kind)
{
    const char* text = settingKinds().value(kind);
    return text ? tr(text) : kind;
}

QString SettingTexts::closedLoop(const QString& code)
{
    if (code == "fifo"_L1)
        return tr("the oldest deposit first");
    if (code == "proportional"_L1)
        return tr("in proportion to the deposits");
    if (code == "card_first"_L1)
        return tr("cards first");
    return code == "none"_L1 ? tr("wherever the client wishes") : code;
}

QString SettingTexts::level(const QString& code)
{
    if (code == "stop"_L1)
        return tr("not to be used");
    return code == "look"_L1 ? tr("only after a look") : code;
}

QString SettingTexts::percent(qint64 millionths) const
{
    QString digits = m_formats.locale().toString(
        static_cast<double>(millionths) / millionthsInPerCent, 'f', mostDecimals);
    const QString point = m_formats.locale().decimalPoint();
    while (digits.contains(point) && digits.endsWith(m_formats.locale().zeroDigit()))
        digits.chop(1);
    if (digits.endsWith(point))
        digits.chop(static_cast<int>(point.size()));
    return digits + QChar::Nbsp + m_formats.locale().percent();
}

QString SettingTexts::value(const QString& key, const QJsonValue& value) const
{
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (!value.isDouble())
        return value.toString();
    if (key.endsWith("_minor"_L1))
        return m_formats.money(Money(value.toInteger(), m_currency));
    return key.endsWith("_millionths"_L1) ? percent(value.toInteger())
                                          : m_formats.number(value.toInteger());
}

QString SettingTexts::subject(const QString& kind, const QJsonObject& payload) const
{
    if (kind == "policy.setting"_L1)
        return kit::OfficeWords::of(member(payload, u"key"));
    if (kind == "policy.payment_check"_L1)
        return CheckTexts::name(Listed<CheckCode>::fromWord(member(payload, u"code")));
    if (kind == "policy.entity_rule"_L1)
        return member(payload, u"entity");
    if (kind == "policy.fee_rule"_L1)
        return tr("%1, %2, %3")
            .arg(kit::PaymentWords::kind(Listed<PaymentKind>::fromWord(member(payload, u"kind"))),
                kit::PaymentWords::method(member(payload, u"method")),
                member(payload, u"currency"));
    if (kind == "policy.exchange_markup"_L1)
        return tr("%1 into %2").arg(member(payload, u"from"), member(payload, u"to"));
    return tr("%1, %2").arg(kit::PaymentWords::method(member(payload, u"method")),
        kit::countryName(member(payload, u"country")));
}

QString SettingTexts::entityRule(const QJsonObject& payload) const
{
    const auto money = [&](QStringView name) {
        return m_formats.money(Money(member(payload, name).toLongLong(), m_currency));
    };
    return QStringList{
        payload.value(u"bonus_allowed"_s).toBool() ? tr("bonus allowed") : tr("no bonus"),
        payload.value(u"client_transfers_allowed"_s).toBool() ? tr("transfers between clients")
                                                              : tr("no transfers between clients"),
        tr("own transfers free up to %1").arg(money(u"own_transfer_free_minor")),
        tr("confirmed deposits free up to %1").arg(money(u"deposit_free_minor")),
        tr("money goes back %1").arg(closedLoop(member(payload, u"closed_loop")))}
        .join(u"; "_s);
}

QString SettingTexts::fee(const QJsonObject& payload) const
{
    const Currency currency = m_choices.currency(member(payload, u"currency"));
    if (!currency.isValid())
        return {};
    const auto money = [&](QStringView name) {
        return m_formats.money(Money(member(payload, name).toLongLong(), currency));
    };
    const QString text =
        tr("%1 and %2 of the amount, at least %3")
            .arg(money(u"fixed_minor"), percent(payload.value(u"rate_e6"_s).toInteger()),
                money(u"least_minor"));
    return payload.value(u"most_minor"_s).isString()
        ? tr("%1, at most %2").arg(text, money(u"most_minor"))
        : text;
}

QString SettingTexts::content(const QString& kind, const QJsonObject& payload) const
{
    if (payload.value(u"removed"_s).toBool())
        return tr("no longer in force");
    if (kind == "policy.setting"_L1)
        return value(member(payload, u"key"), payload.value(u"value"_s));
    if (kind == "policy.payment_check"_L1) {
        if (!payload.value(u"enabled"_s).toBool())
            return tr("off");
        const QString people = payload.value(u"overridable"_s).toBool()
            ? tr("on; a second person may let a payment pass")
            : tr("on; nobody may let a payment pass");
        return payload.value(u"automatic"_s).toBool(true) ? people
                                                          : tr("%1; no rule passes it").arg(people);
    }
    if (kind == "policy.entity_rule"_L1)
        return entityRule(payload);
    if (kind == "policy.fee_rule"_L1)
        return fee(payload);
    return kind == "policy.exchange_markup"_L1 ? percent(payload.value(u"markup_e6"_s).toInteger())
                                               : level(member(payload, u"level"));
}

QString SettingTexts::bounds(const PaymentSetting& setting) const
{
    if (setting.bounds.value(u"of"_s).toString() != "integer"_L1)
        return {};
    const QString key = member(setting.payload, u"key");
    return tr("from %1 to %2")
        .arg(value(key, setting.bounds.value(u"least"_s)),
            value(key, setting.bounds.value(u"most"_s)));
}

} // namespace purser::payments
