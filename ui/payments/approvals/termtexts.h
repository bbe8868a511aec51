#pragma once

#include "core/base/money.h"
#include "core/payments/termsapi.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Terms of payments in words: what is in force, and what a proposal would put there.
class TermTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::TermTexts)
public:
    /// @param currency  the office's reference currency
    TermTexts(const Currency& currency, const kit::Formats& formats)
        : m_currency(currency), m_formats(formats)
    {
    }

    /// Whether a kind of proposals is about terms.
    static bool isTerm(const QString& kind);
    /// "policy.holiday" → "Holiday"
    static QString kind(const QString& kind);
    /// "MAIN", or "every entity".
    static QString entity(const QString& code);
    static QString category(const QString& code);
    static QString scheme(const QString& code);
    /// "Monday"
    QString weekday(int day) const;
    /// What it is about: "Withdrawal, SEPA".
    QString subject(const QString& kind, const QJsonObject& payload) const;
    /// What it says: "240 minutes in business hours, soon due at 60".
    /// @param zone  that hours run in, where it is known
    QString content(
        const QString& kind, const QJsonObject& payload, const QString& zone = {}) const;
    /// What a proposal about hours or a time zone would mean, a line each.
    QStringList effect(const QString& kind, const ClockEffect& effect) const;

private:
    QString money(const QJsonObject& payload, QStringView name) const;
    QString number(const QJsonObject& payload, QStringView name) const;
    QString promise(const QJsonObject& payload) const;
    QString window(const QJsonObject& payload) const;
    QString hours(const QString& days, const ClockEffect::Hours& hours, const QDate& change) const;
    QString cutOff(const ClockEffect::CutOff& cutOff, const QDate& change) const;

    Currency m_currency;
    const kit::Formats& m_formats;
};

} // namespace purser::payments
