#include "ui/payments/approvals/settingdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/words/paymentwords.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int mostFeeRate = 500000;
constexpr int mostMarkup = 200000;

} // namespace

SettingDialog::SettingDialog(const PaymentSetting& setting, const SettingChoices& choices,
    const Currency& currency, const kit::Formats& formats, QWidget* parent)
    : ProposalForm(SettingTexts::kind(setting.kind), currency, formats, parent), m_choices(choices),
      m_texts(currency, m_choices, formats)
{
    if (setting.kind == "policy.setting"_L1)
        buildSetting(setting);
    else if (setting.kind == "policy.payment_check"_L1)
        buildCheck(setting);
    else if (setting.kind == "policy.entity_rule"_L1)
        buildEntity();
    else if (setting.kind == "policy.fee_rule"_L1)
        buildFee(setting.payload);
    else if (setting.kind == "policy.exchange_markup"_L1)
        buildMarkup();
    else
        buildCountry();
    finish(setting.payload);
}

void SettingDialog::buildSetting(const PaymentSetting& setting)
{
    const QString key = setting.payload.value(u"key"_s).toString();
    const QString name = m_texts.subject(setting.kind, setting.payload);
    fix(u"key"_s, key);
    const QString type = setting.bounds.value(u"of"_s).toString();
    if (type == "flag"_L1)
        return addFlag(u"value"_s, name);
    if (type == "text"_L1)
        return addText(u"value"_s, name);
    const QString label = tr("%1: %2").arg(name, m_texts.bounds(setting));
    const qint64 least = setting.bounds.value(u"least"_s).toInteger();
    const qint64 most = setting.bounds.value(u"most"_s).toInteger();
    if (key.endsWith("_minor"_L1))
        addMoney(u"value"_s, label, Type::MinorUnits);
    else if (key.endsWith("_millionths"_L1))
        addPercent(u"value"_s, label, static_cast<int>(least), static_cast<int>(most));
    else
        addNumber(u"value"_s, label, static_cast<int>(least), static_cast<int>(most));
}

void SettingDialog::buildCheck(const PaymentSetting& setting)
{
    fix(u"code"_s, setting.payload.value(u"code"_s));
    const QString name = m_texts.subject(setting.kind, setting.payload);
    addFlag(u"enabled"_s, tr("%1 is checked").arg(name));
    addFlag(u"overridable"_s, tr("A second person may let a payment pass against it"));
    addFlag(u"automatic"_s, tr("A rule of automatic approval may pass it when it asks for a look"));
}

void SettingDialog::buildEntity()
{
    Choices entities;
    for (const QString& entity : std::as_const(m_choices.entities))
        entities.append({entity, entity});
    addChoice(u"entity"_s, tr("Legal entity"), entities);
    Choices ways;
    for (const QString& way : {u"none"_s, u"fifo"_s, u"proportional"_s, u"card_first"_s})
        ways.append({SettingTexts::closedLoop(way), way});
    addChoice(u"closed_loop"_s, tr("Money goes back"), ways, false);
    addMoney(
        u"own_transfer_free_minor"_s, tr("Own transfers free up to, %1").arg(currency().code()));
    addMoney(
        u"deposit_free_minor"_s, tr("Confirmed deposits free up to, %1").arg(currency().code()));
    addFlag(u"bonus_allowed"_s, tr("Bonus allowed"));
    addFlag(u"client_transfers_allowed"_s, tr("Transfers between clients allowed"));
}

SettingDialog::Choices SettingDialog::currencyChoices() const
{
    Choices choices;
    for (const Currency& known : m_choices.currencies)
        choices.append({known.code(), known.code()});
    return choices;
}

void SettingDialog::addMethods()
{
    Choices methods;
    for (const QString& method : std::as_const(m_choices.methods))
        methods.append({kit::PaymentWords::method(method), method});
    addChoice(u"method"_s, tr("Method"), methods);
}

void SettingDialog::buildFee(const QJsonObject& payload)
{
    Choices kinds;
    for (const QString& kind : std::as_const(m_choices.kinds))
        kinds.append({kit::PaymentWords::kind(Listed<PaymentKind>::fromWord(kind)), kind});
    addChoice(u"kind"_s, tr("Kind"), kinds);
    addMethods();
    addChoice(u"currency"_s, tr("Currency"), currencyChoices());
    // The amounts are in what is chosen here.
    auto* chosen = findChild<QComboBox*>(u"currency"_s);
    const auto follow = [this, chosen] {
        setCurrency(m_choices.currency(chosen->currentData().toString()));
        check();
    };
    connect(chosen, &QComboBox::currentIndexChanged, this, follow);
    const int now = chosen->findData(payload.value(u"currency"_s).toString());
    chosen->setCurrentIndex(std::max(now, 0));
    follow();
    addPercent(u"rate_e6"_s, tr("Part of the amount"), 0, mostFeeRate);
    addMoney(u"fixed_minor"_s, tr("Fixed part"));
    addMoney(u"least_minor"_s, tr("At least"));
    addMoney(u"most_minor"_s, tr("At most; empty: no limit"), Type::OptionalMoney);
    offerRemoval(tr("No fee any more"));
}

void SettingDialog::buildMarkup()
{
    addChoice(u"from"_s, tr("From currency"), currencyChoices());
    addChoice(u"to"_s, tr("Into currency"), currencyChoices());
    addPercent(u"markup_e6"_s, tr("Taken off the market rate"), 0, mostMarkup);
    offerRemoval(tr("No markup of its own: the general one holds again"));
}

void SettingDialog::buildCountry()
{
    addMethods();
    auto* country = new QLineEdit(this);
    country->setInputMask(u">AA"_s);
    connect(country, &QLineEdit::textChanged, this, &SettingDialog::check);
    add({u"country"_s, Type::Text, country, true}, tr("Country, two letters"));
    Choices levels;
    for (const QString& level : {u"look"_s, u"stop"_s})
        levels.append({SettingTexts::level(level), level});
    addChoice(u"level"_s, tr("There"), levels, false);
    offerRemoval(tr("No rule for this country any more"));
}

} // namespace purser::payments
