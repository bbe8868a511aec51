#include "ui/payments/walletdialog.h"

#include "ui/kit/text/formats.h"

namespace purser::payments {

WalletDialog::WalletDialog(
    clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent)
    : EntryDialog(clients, formats, tr("From the wallet to an account"),
        tr("The money is held at once; it goes onto the trading account when it is approved."),
        parent)
{
    setButtons(tr("Ask for the credit"));
    check();
}

std::optional<Money> WalletDialog::inWallet() const
{
    if (!account())
        return std::nullopt;
    const Currency currency = account()->balance.currency();
    for (const clients::Wallet& wallet : file()->wallets) {
        if (wallet.balance.currency() == currency)
            return wallet.balance.minus(wallet.held).value_or(Money(0, currency));
    }
    return Money(0, currency);
}

void WalletDialog::accountChanged()
{
    const auto there = inWallet();
    setBelowAmount(there ? tr("In the wallet: %1").arg(formats().money(*there)) : QString());
}

QString WalletDialog::missing() const
{
    const auto there = inWallet();
    const Result<Money> asked = amount();
    return there && asked && asked->minor() > there->minor()
        ? tr("The wallet holds only %1.").arg(formats().money(*there))
        : QString();
}

WalletCredit WalletDialog::credit() const
{
    WalletCredit credit;
    if (account())
        credit.account = account()->id;
    credit.amount = amount().value_or(Money());
    credit.text = note();
    return credit;
}

} // namespace purser::payments
