#include "ui/clients/destinationdialog.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/words/paymentwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

DestinationDialog::DestinationDialog(const QString& holder, QWidget* parent)
    : DialogFrame(tr("New destination"),
        tr("Another person verifies it; until then no withdrawal to it can be approved."), parent),
      m_kind(new QComboBox(this)), m_detail(new QLineEdit(this)), m_holder(new QLineEdit(this)),
      m_bank(new QLineEdit(this)), m_detailLabel(new QLabel(this)), m_bankLabel(new QLabel(this))
{
    for (const QString& code : kit::PaymentWords::methods()) {
        // A card is known from its deposit; nobody types one in.
        if (code != u"card"_s)
            m_kind->addItem(kit::PaymentWords::method(code), code);
    }
    m_kind->setAccessibleName(tr("Method"));
    m_holder->setAccessibleName(tr("Holder"));
    m_holder->setText(holder);
    m_holder->setMaxLength(128);
    m_bank->setAccessibleName(tr("Bank"));
    m_bank->setMaxLength(128);
    m_bankLabel->setText(tr("Bank"));
    m_detail->setMaxLength(128);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kit::metric::cardPadding);
    form->setVerticalSpacing(kit::metric::wideGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Method"), m_kind);
    form->addRow(m_detailLabel, m_detail);
    form->addRow(tr("Holder"), m_holder);
    form->addRow(m_bankLabel, m_bank);
    body()->addLayout(form);
    setLeastWidth(480); // an IBAN in one line
    setButtons(tr("Add the destination"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DestinationDialog::showKind);
    connect(m_detail, &QLineEdit::textChanged, this, &DestinationDialog::check);
    connect(m_holder, &QLineEdit::textChanged, this, &DestinationDialog::check);
    showKind();
    m_detail->setFocus();
}

void DestinationDialog::showKind()
{
    const QString code = kind();
    QString label = tr("Address");
    if (code == u"sepa"_s)
        label = tr("IBAN");
    else if (code == u"wire"_s)
        label = tr("Account number");
    else if (code == u"skrill"_s)
        label = tr("E-mail");
    m_detailLabel->setText(label);
    m_detail->setAccessibleName(label);
    const bool bank = code == u"sepa"_s || code == u"wire"_s;
    m_bank->setVisible(bank);
    m_bankLabel->setVisible(bank);
    check();
}

void DestinationDialog::check()
{
    const bool complete = detail().size() >= 3 && !holder().isEmpty();
    setAcceptable(complete, tr("Enter where the money goes and who holds it."));
}

QString DestinationDialog::kind() const
{
    return m_kind->currentData().toString();
}

QString DestinationDialog::detail() const
{
    return m_detail->text().trimmed();
}

QString DestinationDialog::holder() const
{
    return m_holder->text().trimmed();
}

QString DestinationDialog::bank() const
{
    return m_bank->isHidden() ? QString() : m_bank->text().trimmed();
}

} // namespace purser::clients
