#include "ui/payments/entrydialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/clientpicker.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

EntryDialog::EntryDialog(clients::ClientsApi& clients, const kit::Formats& formats,
    const QString& title, const QString& purpose, QWidget* parent)
    : DialogFrame(title, purpose, parent), m_formats(formats),
      m_client(new ClientPicker(clients, this)), m_account(new QComboBox(this)),
      m_more(new QFormLayout), m_amount(new QLineEdit(this)),
      m_below(new kit::Label({}, kit::TextSize::Small, QFont::Normal, kit::Tone::Dim, this)),
      m_text(new QPlainTextEdit(this))
{
    m_account->setAccessibleName(tr("Trading account"));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setMaxLength(24);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(64);
    m_more->setHorizontalSpacing(kit::metric::cardPadding);
    m_more->setVerticalSpacing(kit::metric::wideGap);
    m_more->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_more->addRow(tr("Client"), m_client);
    m_more->addRow(tr("Account"), m_account);
    m_more->addRow(tr("Amount"), amountField());
    m_more->addRow(tr("Note"), m_text);
    body()->addLayout(m_more);
    setLeastWidth(520);
    connect(m_client, &ClientPicker::ready, this, &EntryDialog::showFile);
    connect(m_client, &ClientPicker::failed, this, &EntryDialog::showError);
    connect(m_client, &ClientPicker::started, this, &EntryDialog::clearError);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        accountChanged();
        check();
    });
    connect(m_amount, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { check(); });
    m_client->setFocus();
}

QWidget* EntryDialog::amountField()
{
    auto* field = new QWidget(this);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap / 2);
    column->addWidget(m_amount);
    column->addWidget(m_below);
    return field;
}

void EntryDialog::setBelowAmount(const QString& text)
{
    m_below->setText(text);
}

void EntryDialog::setClient(ClientId id)
{
    m_client->choose(id);
}

void EntryDialog::setSearchText(const QString& text)
{
    m_client->setSearchText(text);
}

void EntryDialog::setAmountText(const QString& text)
{
    m_amount->setText(text);
}

void EntryDialog::addAccounts(
    QComboBox* box, const clients::ClientFile& file, TradingAccountId except)
{
    for (const clients::TradingAccount& account : file.accounts) {
        if (account.state != clients::AccountState::Active || account.id == except)
            continue;
        box->addItem(tr("%1 · %2 · %3").arg(account.server, account.login, account.currency),
            static_cast<qlonglong>(account.id.value()));
    }
}

void EntryDialog::showFile(const clients::ClientFile& file)
{
    m_file = file;
    m_account->clear();
    addAccounts(m_account, file);
    m_account->setEnabled(m_account->count() > 1);
    accountChanged();
    check();
    m_amount->setFocus();
    Q_EMIT clientReady();
}

const clients::TradingAccount* EntryDialog::accountIn(
    const std::optional<clients::ClientFile>& file, const QComboBox* box)
{
    if (!file)
        return nullptr;
    const TradingAccountId id(box->currentData().toLongLong());
    for (const clients::TradingAccount& account : file->accounts) {
        if (account.id == id)
            return &account;
    }
    return nullptr;
}

const clients::TradingAccount* EntryDialog::account() const
{
    return accountIn(m_file, m_account);
}

Result<Money> EntryDialog::amount() const
{
    const clients::TradingAccount* chosen = account();
    if (!chosen)
        return failure(ErrorCode::BadInput, {{u"field"_s, u"account"_s}});
    return AmountDialog::read(m_amount->text(), chosen->balance.currency(), m_formats);
}

QString EntryDialog::note() const
{
    return m_text->toPlainText().trimmed();
}

void EntryDialog::check()
{
    QString why;
    if (!m_file) {
        why = tr("Choose the client.");
    } else if (m_account->count() == 0) {
        why = tr("This client has no active trading account.");
    } else if (why = missing(); why.isEmpty()) {
        const Result<Money> money = amount();
        if (!money)
            why = tr("Enter the amount, such as %1.")
                      .arg(m_formats.amount(Money(125000, account()->balance.currency())));
        else if (!money->isPositive())
            why = tr("The amount must be above zero.");
    }
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::payments
