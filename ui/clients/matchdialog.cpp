#include "ui/clients/matchdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/paymentwords.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace purser::clients {

MatchDialog::MatchDialog(ClientsApi& api, const kit::Formats& formats, const QString& client,
    const Destination& destination, QWidget* parent)
    : ReasonDialog(tr("Match to a deposit"),
        tr("Say by which deposit this card or account is known. Money then goes back to it first. "
           "This stays on the record and can be taken back."),
        parent),
      m_formats(formats), m_deposits(new QComboBox(this)), m_matched(destination.instrumentMatched)
{
    addFact(tr("Client"), client);
    addFact(tr("Destination"),
        tr("%1 %2").arg(kit::PaymentWords::method(destination.kind), destination.masked));
    setTextLabel(tr("Evidence"), true);
    setLeastWidth(520);
    m_deposits->setPlaceholderText(tr("Choose the deposit"));
    body()->insertWidget(1, new kit::Field(tr("Came by it"), m_deposits));
    connect(m_deposits, &QComboBox::currentIndexChanged, this, &MatchDialog::check);
    api.depositsToMatch(destination.id)
        .onDone(this, [this](const Result<std::vector<DepositInstrument>>& deposits) {
            if (deposits)
                showDeposits(*deposits);
            else
                showError(deposits.error());
        });
    m_deposits->setFocus();
}

void MatchDialog::showDeposits(const std::vector<DepositInstrument>& deposits)
{
    m_read = true;
    for (const DepositInstrument& deposit : deposits) {
        const int count = deposit.deposits;
        QString line = tr("%1, %2, %3")
                           .arg(deposit.reference, m_formats.money(deposit.amount),
                               m_formats.dateTime(deposit.received));
        if (!deposit.payer.isEmpty())
            line = tr("%1, by %2").arg(line, deposit.payer);
        if (count > 1)
            line = tr("%1, the last of %n deposit(s)", nullptr, count).arg(line);
        m_deposits->addItem(
            deposit.same ? tr("%1, as it is now").arg(line) : line, deposit.payment.toVariant());
    }
    if (m_matched)
        m_deposits->addItem(tr("None of them: take back what was said"), QVariant());
    m_deposits->setCurrentIndex(-1);
    check();
    Q_EMIT ready();
}

void MatchDialog::choose(PaymentId deposit)
{
    m_deposits->setCurrentIndex(
        deposit.isValid() ? m_deposits->findData(deposit.toVariant()) : m_deposits->count() - 1);
}

PaymentId MatchDialog::deposit() const
{
    return PaymentId(m_deposits->currentData().toLongLong());
}

QString MatchDialog::whyNot() const
{
    if (!m_read)
        return tr("The deposits are being read.");
    if (m_deposits->count() == 0)
        return tr("No deposit by this method tells its card or account.");
    if (m_deposits->currentIndex() < 0)
        return tr("Choose the deposit that came by it.");
    return ReasonDialog::whyNot();
}

} // namespace purser::clients
