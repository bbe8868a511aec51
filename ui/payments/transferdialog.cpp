#include "ui/payments/transferdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/payments/clientpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace purser::payments {

TransferDialog::TransferDialog(
    clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent)
    : EntryDialog(clients, formats, tr("New transfer"),
        tr("The amount is held at once. The first account is debited, then the other credited; if "
           "that is refused, the money goes back."),
        parent),
      m_elsewhere(new QCheckBox(tr("To another client"), this)),
      m_otherClient(new ClientPicker(clients, this)), m_to(new QComboBox(this))
{
    m_to->setAccessibleName(tr("To account"));
    m_otherClient->hide();
    moreRows()->insertRow(2, QString(), m_elsewhere);
    moreRows()->insertRow(3, QString(), m_otherClient);
    moreRows()->insertRow(4, tr("To account"), m_to);
    setButtons(tr("Enter the transfer"));
    connect(m_elsewhere, &QCheckBox::toggled, this, [this](bool elsewhere) {
        m_otherClient->setVisible(elsewhere);
        showTargets();
    });
    connect(m_otherClient, &ClientPicker::ready, this, [this](const clients::ClientFile& other) {
        m_otherFile = other;
        showTargets();
    });
    connect(m_otherClient, &ClientPicker::failed, this, &TransferDialog::showError);
    connect(m_otherClient, &ClientPicker::started, this, &TransferDialog::clearError);
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] {
        showEffect();
        check();
    });
    check();
}

void TransferDialog::accountChanged()
{
    showTargets();
}

void TransferDialog::showTargets()
{
    m_to->clear();
    const std::optional<clients::ClientFile>& from = m_elsewhere->isChecked() ? m_otherFile : file();
    if (from)
        addAccounts(m_to, *from, account() ? account()->id : TradingAccountId());
    m_to->setEnabled(m_to->count() > 0);
    showEffect();
    check();
}

const clients::TradingAccount* TransferDialog::target() const
{
    return accountIn(m_elsewhere->isChecked() ? m_otherFile : file(), m_to);
}

void TransferDialog::showEffect()
{
    const clients::TradingAccount* source = account();
    if (!source) {
        setBelowAmount({});
        return;
    }
    const Money available = source->balance.minus(source->held).value_or(source->balance);
    QString text = tr("%1 available in the books").arg(formats().money(available));
    if (target() && target()->currency != source->currency)
        text = tr("%1; exchanged into %2 at the rate that is approved")
                   .arg(text, target()->currency);
    setBelowAmount(text);
}

QString TransferDialog::missing() const
{
    if (m_elsewhere->isChecked() && !m_otherFile)
        return tr("Choose the client who gets the money.");
    return target() ? QString() : tr("There is no other account to transfer to.");
}

TransferRequest TransferDialog::request() const
{
    TransferRequest request;
    if (account())
        request.from = account()->id;
    if (target())
        request.to = target()->id;
    request.amount = amount().value_or(Money());
    request.text = note();
    return request;
}

} // namespace purser::payments
