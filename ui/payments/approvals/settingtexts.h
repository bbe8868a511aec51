#pragma once

#include "core/payments/settingsapi.h"

#include <QCoreApplication>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Settings of payments in words: what is in force, within which bounds, and what a proposal would
/// put there.
class SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::SettingTexts)
public:
    /// @param currency  the office's reference currency
    /// @param currencies  all it keeps, for the amounts of fees
    SettingTexts(
        const Currency& currency, const SettingChoices& currencies, const kit::Formats& formats)
        : m_currency(currency), m_choices(currencies), m_formats(formats)
    {
    }

    /// Whether a kind of proposals is about settings.
    static bool isSetting(const QString& kind);
    /// "policy.fee_rule" → "Fee"
    static QString kind(const QString& kind);
    static QString closedLoop(const QString& code);
    static QString level(const QString& code);
    /// 2000 → "0.2 %"
    QString percent(qint64 millionths) const;
    /// What it is about: "Largest sum of one bulk approval".
    QString subject(const QString& kind, const QJsonObject& payload) const;
    /// What it says: "50,000.00 EUR".
    QString content(const QString& kind, const QJsonObject& payload) const;
    /// "1 to 500"; empty where there are none.
    QString bounds(const PaymentSetting& setting) const;

private:
    QString value(const QString& key, const QJsonValue& value) const;
    QString entityRule(const QJsonObject& payload) const;
    QString fee(const QJsonObject& payload) const;

    Currency m_currency;
    const SettingChoices& m_choices;
    const kit::Formats& m_formats;
};

} // namespace purser::payments
