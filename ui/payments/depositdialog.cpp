#include "ui/payments/depositdialog.h"

#include "ui/kit/words/paymentwords.h"

#include <QComboBox>
#include <QFormLayout>

namespace purser::payments {

DepositDialog::DepositDialog(
    clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent)
    : EntryDialog(clients, formats, tr("New deposit"),
        tr("The client gives the reference of the deposit when paying. It is credited when the "
           "provider says that the money came."),
        parent),
      m_method(new QComboBox(this))
{
    m_method->setAccessibleName(tr("Method"));
    const QStringList methods = kit::PaymentWords::methods();
    for (const QString& method : methods)
        m_method->addItem(kit::PaymentWords::method(method), method);
    moreRows()->insertRow(2, tr("Method"), m_method);
    setButtons(tr("Announce the deposit"));
    check();
}

DepositAnnouncement DepositDialog::announcement() const
{
    DepositAnnouncement announcement;
    if (account())
        announcement.account = account()->id;
    announcement.method = m_method->currentData().toString();
    announcement.amount = amount().value_or(Money());
    announcement.text = note();
    return announcement;
}

} // namespace purser::payments
