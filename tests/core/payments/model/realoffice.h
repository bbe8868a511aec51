#pragma once

#include "tests/core/payments/kinds/kindsdesk.h"
#include "tests/core/payments/model/officemodel.h"

#include <QHash>

namespace purser::tests {

/// A real office database that does the steps: people through their commands, the bridge through
/// its own, time by the owner of the database.
class RealOffice
{
public:
    /// The office that OfficeModel(currency, other) is of, with its rules.
    RealOffice(const QString& currency, const QString& other);

    static constexpr qint64 Opening = 4'000'000; ///< of the reference currency, on each account
    /// Tells the model what is there at the beginning.
    void introduce(OfficeModel& model) const;
    StepAnswer perform(const Step& step);
    Facts facts();
    /// Changes whenever a row was added or a payment changed, so that a refusal is seen to leave
    /// nothing.
    QString trace();
    QString today();
    void run(const QByteArray& sql) { m_desk.run(sql); }

private:
    StepAnswer enter(const Step& step);
    StepAnswer decide(const Step& step);
    StepAnswer carry(const Step& step);
    StepAnswer settleUp(const Step& step);
    StepAnswer submit(const Step& step, const QString& function, QList<office::Argument> arguments);
    StepAnswer about(const Step& step, const QString& function, QList<office::Argument> more = {});
    StepAnswer aboutRow(const Step& step, const QString& function, const QString& table, qint64 row,
        QList<office::Argument> more);
    StepAnswer linked(const QString& call, const QVariantList& arguments);
    office::Connection& as(const QString& login);
    qint64 paymentOf(const Step& step) const { return m_payments.value(step.payment); }
    qint64 instructionOf(const Step& step, const QString& kind = QStringLiteral(""));
    qint64 debtOf(const Step& step);
    void makeOld(const Step& step);
    void addRows(Facts& facts, const QString& sql);
    void addAccounts(Facts& facts);
    void addPayments(Facts& facts);

    QString m_currency;
    QString m_other;
    KindsDesk m_desk;
    QHash<QString, qint64> m_accounts;
    QHash<qint64, QString> m_names; ///< trading account → A1
    QHash<qint64, QString> m_clients;
    QHash<QString, qint64> m_destinations;
    QHash<int, qint64> m_payments;
    QHash<qint64, int> m_numbers;
    std::map<QString, std::unique_ptr<office::Connection>> m_people;
};

} // namespace purser::tests
