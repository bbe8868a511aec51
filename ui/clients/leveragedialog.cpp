#include "ui/clients/leveragedialog.h"

#include "ui/kit/theme/tokens.h"

#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

LeverageDialog::LeverageDialog(
    const QString& client, const TradingAccount& account, QWidget* parent)
    : ReasonDialog(tr("Change leverage"),
        tr("The trading server sets it within moments. More than now needs a good identity "
           "review."),
        parent),
      m_now(account.leverage), m_leverage(new QSpinBox(this))
{
    addFact(tr("Client"), client);
    addFact(tr("Account"), tr("%1 · %2").arg(account.login, account.server));
    addFact(tr("Now"), u"1:%1"_s.arg(account.leverage));
    const bool mayRise = account.leverageOpen && account.mostLeverage > account.leverage;
    addFact(tr("Most"), u"1:%1"_s.arg(mayRise ? account.mostLeverage : account.leverage));
    m_leverage->setAccessibleName(tr("Leverage"));
    m_leverage->setPrefix(u"1:"_s);
    m_leverage->setRange(1, std::max(account.leverage, mayRise ? account.mostLeverage : 1));
    m_leverage->setValue(account.leverage);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kit::metric::cardPadding);
    form->addRow(tr("Leverage"), m_leverage);
    body()->insertLayout(1, form);
    setTextLabel(tr("Reason"), true);
    setButtons(tr("Change leverage"));
    connect(m_leverage, &QSpinBox::valueChanged, this, [this](int value) {
        setButtons(tr("Set 1:%1").arg(value));
        check();
    });
    check();
    m_leverage->setFocus();
}

QString LeverageDialog::whyNot() const
{
    // The base class asks while it is being made.
    if (m_leverage && m_leverage->value() == m_now)
        return tr("Choose another leverage than now.");
    return ReasonDialog::whyNot();
}

int LeverageDialog::leverage() const
{
    return m_leverage->value();
}

} // namespace purser::clients
