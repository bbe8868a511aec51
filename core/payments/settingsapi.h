#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"

#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <vector>

namespace purser::payments {

/// A setting of payments in force: a figure or switch, a check, what a legal entity allows, a fee,
/// a markup, a country. The payload is that of the proposal which would put it in force.
struct PaymentSetting {
    QString kind; ///< "policy.setting"
    QJsonObject payload;
    QJsonObject bounds; ///< of a setting: of (integer, flag, text), least, most, meaning
};

Result<PaymentSetting> paymentSettingFromJson(const QJsonObject& object);

/// What a proposal about a setting may name.
struct SettingChoices {
    QStringList kinds;
    QStringList methods;
    QStringList entities;
    std::vector<Currency> currencies;

    /// By its code; invalid when the office does not keep it.
    Currency currency(const QString& code) const;
};

Result<SettingChoices> settingChoicesFromJson(const QJsonObject& object);

/// The key of the switch that stops automatic approval.
inline constexpr QLatin1StringView autoStoppedKey{"auto.stopped"};

/// The settings of payments as the office keeps them.
class SettingsApi
{
public:
    explicit SettingsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<PaymentSetting>> settings();
    office::Task<SettingChoices> choices();

    static office::Call listSettings();
    /// Payload of a change `policy.setting`.
    static QJsonObject setting(const QString& key, const QJsonValue& value);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::PaymentSetting)
