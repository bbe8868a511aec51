#include "core/payments/settingsapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

Result<PaymentSetting> paymentSettingFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"setting"_s);
    PaymentSetting setting;
    setting.kind = fields.text(u"kind");
    setting.payload = fields.object(u"payload");
    setting.bounds = fields.object(u"bounds");
    return fields.finish(std::move(setting));
}

Currency SettingChoices::currency(const QString& code) const
{
    const auto found = std::find_if(currencies.begin(), currencies.end(),
        [&code](const Currency& currency) { return currency.code() == code; });
    return found == currencies.end() ? Currency() : *found;
}

Result<SettingChoices> settingChoicesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"setting_choices"_s);
    SettingChoices choices;
    choices.kinds = fields.texts(u"kinds");
    choices.methods = fields.texts(u"methods");
    choices.entities = fields.texts(u"entities");
    choices.currencies =
        fields.list<Currency>(u"currencies", [](const QJsonObject& currency) -> Result<Currency> {
            JsonFields members(currency, u"currency"_s);
            return members.finish(Currency(members.text(u"code"), members.count(u"exponent")));
        });
    return fields.finish(std::move(choices));
}

office::Call SettingsApi::listSettings()
{
    return {u"desk.payment_settings"_s, {}};
}

QJsonObject SettingsApi::setting(const QString& key, const QJsonValue& value)
{
    return {{u"key"_s, key}, {u"value"_s, value}};
}

office::Task<std::vector<PaymentSetting>> SettingsApi::settings()
{
    return m_session.read(listSettings()).map([](const office::Table& table) {
        return office::rowsOf<PaymentSetting>(
            table, paymentSettingFromJson, {u"payload"_s, u"bounds"_s});
    });
}

office::Task<SettingChoices> SettingsApi::choices()
{
    return m_session.readJson({u"desk.payment_setting_choices"_s, {}}).map(settingChoicesFromJson);
}

} // namespace purser::payments
