#pragma once

#include "core/payments/paymentsheet.h"
#include "ui/kit/widgets/checklist.h"

#include <QCoreApplication>
#include <QDateTime>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// The lines of a decision sheet, in words and figures.
class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::CheckTexts)

public:
    CheckTexts(const kit::Formats& formats, QDateTime now) : m_formats(formats), m_now(now) {}

    kit::CheckItem item(const Check& check) const;
    static QString name(const Listed<CheckCode>& code);
    QString figure(const Check& check) const;
    static QString source(const QString& source);

private:
    QString money(const QJsonObject& args, QStringView name) const;
    QString number(const QJsonObject& args, QStringView name) const;
    QString age(const QJsonObject& args, QStringView name) const;
    QString identity(const Check& check) const;
    QString funds(const Check& check) const;
    QString destination(const Check& check) const;
    QString nameOnAccount(const Check& check) const;
    QString history(const Check& check) const;

    const kit::Formats& m_formats;
    QDateTime m_now;
};

} // namespace purser::payments
