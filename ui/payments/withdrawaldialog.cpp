#include "ui/payments/withdrawaldialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/clientpicker.h"
#include "ui/payments/decisiontexts.h"
#include "ui/payments/paymenttexts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Label;
using kit::TextSize;
using kit::Tone;

WithdrawalDialog::WithdrawalDialog(
    clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent)
    : WithdrawalDialog(clients, formats, tr("New withdrawal"),
        tr("The amount is held on the account at once, and given back if it is not paid out."),
        parent)
{
    setButtons(tr("Enter the withdrawal"));
}

WithdrawalDialog::WithdrawalDialog(clients::ClientsApi& clients, const kit::Formats& formats,
    const PaymentSheet& sheet, QWidget* parent)
    : WithdrawalDialog(clients, formats, DecisionTexts(sheet, formats).title(PaymentAction::Amend),
        tr("Approvals given so far no longer count, and you may not approve it yourself."), parent)
{
    setButtons(tr("Amend the withdrawal"));
    m_amending = sheet.payment.hold;
    if (sheet.payment.account)
        m_fixedAccount = sheet.payment.account->id;
    if (sheet.payment.destination)
        m_wantedDestination = sheet.payment.destination->id;
    m_amount->setText(m_formats.amount(sheet.payment.amount));
    setClient(sheet.payment.client.id);
}

WithdrawalDialog::WithdrawalDialog(clients::ClientsApi& clients, const kit::Formats& formats,
    const QString& title, const QString& purpose, QWidget* parent)
    : DialogFrame(title, purpose, parent), m_formats(formats),
      m_client(new ClientPicker(clients, this)), m_account(new QComboBox(this)),
      m_destination(new QComboBox(this)),
      m_available(new Label({}, TextSize::Small, QFont::Normal, Tone::Dim, this)),
      m_amount(new QLineEdit(this)), m_text(new QPlainTextEdit(this))
{
    build();
    connect(m_client, &ClientPicker::ready, this, &WithdrawalDialog::showFile);
    connect(m_client, &ClientPicker::failed, this, &WithdrawalDialog::showError);
    connect(m_client, &ClientPicker::started, this, &WithdrawalDialog::clearError);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        showAvailable();
        check();
    });
    connect(m_destination, &QComboBox::currentIndexChanged, this, [this] { check(); });
    connect(m_amount, &QLineEdit::textChanged, this, [this] { check(); });
    check();
}

void WithdrawalDialog::build()
{
    m_account->setAccessibleName(tr("Trading account"));
    m_destination->setAccessibleName(tr("Destination"));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setMaxLength(24);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(64);

    auto* amount = new QWidget(this);
    auto* amountColumn = new QVBoxLayout(amount);
    amountColumn->setContentsMargins(0, 0, 0, 0);
    amountColumn->setSpacing(kit::metric::gap / 2);
    amountColumn->addWidget(m_amount);
    amountColumn->addWidget(m_available);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kit::metric::cardPadding);
    form->setVerticalSpacing(kit::metric::wideGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Client"), m_client);
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("Destination"), m_destination);
    form->addRow(tr("Amount"), amount);
    form->addRow(tr("Note"), m_text);
    body()->addLayout(form);
    setLeastWidth(520);
    m_client->setFocus();
}

void WithdrawalDialog::setClient(ClientId id)
{
    m_client->choose(id);
}

void WithdrawalDialog::showFile(const clients::ClientFile& file)
{
    m_file = file;
    m_account->clear();
    for (const clients::TradingAccount& account : file.accounts) {
        const bool wanted = m_fixedAccount.isValid()
            ? account.id == m_fixedAccount
            : account.state == clients::AccountState::Active;
        if (wanted) {
            m_account->addItem(
                tr("%1 · %2 · %3").arg(account.server, account.login, account.currency),
                static_cast<qlonglong>(account.id.value()));
        }
    }
    m_account->setEnabled(!m_fixedAccount.isValid() && m_account->count() > 1);
    m_destination->clear();
    for (const clients::Destination& destination : file.destinations) {
        if (destination.state == clients::DestinationState::Blocked
            || destination.state == clients::DestinationState::Retired)
            continue;
        const bool verified = destination.state == clients::DestinationState::Verified;
        const QString line = tr("%1 · %2 · %3")
                                 .arg(kit::PaymentWords::method(destination.kind),
                                     destination.masked, destination.holder);
        m_destination->addItem(verified ? line : tr("%1 (not verified yet)").arg(line),
            static_cast<qlonglong>(destination.id.value()));
        if (destination.id == m_wantedDestination)
            m_destination->setCurrentIndex(m_destination->count() - 1);
    }
    showAvailable();
    check();
    m_amount->setFocus();
    Q_EMIT clientReady();
}

const clients::TradingAccount* WithdrawalDialog::account() const
{
    if (!m_file)
        return nullptr;
    const TradingAccountId id(m_account->currentData().toLongLong());
    for (const clients::TradingAccount& account : m_file->accounts) {
        if (account.id == id)
            return &account;
    }
    return nullptr;
}

void WithdrawalDialog::showAvailable()
{
    const clients::TradingAccount* chosen = account();
    if (!chosen) {
        m_available->clear();
        return;
    }
    Money available = chosen->balance.minus(chosen->held).value_or(chosen->balance);
    if (m_amending)
        available = available.plus(*m_amending).value_or(available);
    m_available->setText(tr("%1 available in the books").arg(m_formats.money(available)));
}

Result<Money> WithdrawalDialog::amount() const
{
    const clients::TradingAccount* chosen = account();
    if (!chosen)
        return failure(ErrorCode::BadInput, {{u"field"_s, u"account"_s}});
    return AmountDialog::read(m_amount->text(), chosen->balance.currency(), m_formats);
}

void WithdrawalDialog::check()
{
    QString why;
    if (!m_file) {
        why = tr("Choose the client.");
    } else if (m_account->count() == 0) {
        why = tr("This client has no active trading account.");
    } else if (m_destination->count() == 0) {
        why = tr("This client has no destination yet; register one in the client's file.");
    } else {
        const Result<Money> money = amount();
        if (!money)
            why = tr("Enter the amount, such as %1.")
                      .arg(m_formats.amount(Money(125000, account()->balance.currency())));
        else if (!money->isPositive())
            why = tr("The amount must be above zero.");
    }
    setAcceptable(why.isEmpty(), why);
}

WithdrawalRequest WithdrawalDialog::request() const
{
    WithdrawalRequest request;
    request.account = TradingAccountId(m_account->currentData().toLongLong());
    request.destination = DestinationId(m_destination->currentData().toLongLong());
    request.amount = amount().value_or(Money());
    request.text = m_text->toPlainText().trimmed();
    return request;
}

void WithdrawalDialog::setSearchText(const QString& text)
{
    m_client->setSearchText(text);
}

void WithdrawalDialog::setAmountText(const QString& text)
{
    m_amount->setText(text);
}

} // namespace purser::payments
