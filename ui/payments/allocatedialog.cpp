#include "ui/payments/allocatedialog.h"

#include "core/payments/paymentrow.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/clientpicker.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

/// A deposit of the list stands beside the accounts with a sign of its own: ids of both count up.
constexpr int depositRole = Qt::UserRole + 1;

bool takesMoney(const PaymentRow& row)
{
    return row.kind == PaymentKind::Deposit
        && (row.state == PaymentState::Announced || row.state == PaymentState::Pending
            || row.state == PaymentState::Expired || row.state == PaymentState::Cancelled);
}

} // namespace

AllocateDialog::AllocateDialog(const ReceiptRow& receipt, clients::ClientsApi& clients,
    const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("Allocate %1").arg(formats.money(receipt.amount)),
        tr("Say whose money it is and how you know. Another person approves before it is "
           "credited."),
        parent),
      m_receipt(receipt), m_formats(formats), m_client(new ClientPicker(clients, this)),
      m_owner(new QComboBox(this)), m_text(new QPlainTextEdit(this))
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Across, this);
    facts->setFact(
        u"payer"_s, tr("Paid by"), receipt.payer.isEmpty() ? tr("not said") : receipt.payer);
    if (!receipt.reference.isEmpty())
        facts->setFact(u"words"_s, tr("What the payer wrote"), receipt.reference);
    facts->setFact(u"provider"_s, tr("Provider"),
        tr("%1 · %2").arg(receipt.provider, receipt.providerReference));
    m_owner->setAccessibleName(tr("Belongs to"));
    m_text->setAccessibleName(tr("How you know"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(72);
    body()->addWidget(facts);
    body()->addWidget(new kit::Field(tr("Client"), m_client));
    body()->addWidget(new kit::Field(tr("Belongs to"), m_owner));
    body()->addWidget(new kit::Field(tr("How you know"), m_text));
    setLeastWidth(560);
    setButtons(tr("Allocate %1").arg(formats.money(receipt.amount)));
    connect(m_client, &ClientPicker::ready, this, &AllocateDialog::showFile);
    connect(m_client, &ClientPicker::failed, this, &AllocateDialog::showError);
    connect(m_client, &ClientPicker::started, this, &AllocateDialog::clearError);
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] { check(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { check(); });
    // Most payers are clients: their name is a good first search.
    m_client->setSearchText(receipt.payer);
    check();
}

void AllocateDialog::showFile(const clients::ClientFile& file)
{
    m_owner->clear();
    for (const QJsonValue& payment : file.payments) {
        const auto row = paymentRowFromJson(payment.toObject());
        if (!row || !takesMoney(*row) || row->amount.currency() != m_receipt.amount.currency())
            continue;
        m_owner->addItem(
            tr("Deposit %1, %2 announced").arg(row->reference, m_formats.money(row->amount)),
            static_cast<qlonglong>(row->id.value()));
        m_owner->setItemData(m_owner->count() - 1, true, depositRole);
    }
    for (const clients::TradingAccount& account : file.accounts) {
        if (account.state != clients::AccountState::Active)
            continue;
        m_owner->addItem(
            tr("Account %1 on %2, %3").arg(account.login, account.server, account.currency),
            static_cast<qlonglong>(account.id.value()));
    }
    check();
    m_text->setFocus();
    Q_EMIT clientReady();
}

void AllocateDialog::check()
{
    QString why;
    if (m_owner->count() == 0)
        why = tr("Choose the client.");
    else if (text().isEmpty())
        why = tr("Say how you know.");
    m_owner->setEnabled(m_owner->count() > 0);
    setAcceptable(why.isEmpty(), why);
}

void AllocateDialog::setClient(ClientId id)
{
    m_client->choose(id);
}

void AllocateDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
}

ReceiptOwner AllocateDialog::owner() const
{
    const qint64 id = m_owner->currentData().toLongLong();
    ReceiptOwner owner;
    if (m_owner->currentData(depositRole).toBool())
        owner.deposit = PaymentId(id);
    else
        owner.account = TradingAccountId(id);
    return owner;
}

QString AllocateDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace purser::payments
