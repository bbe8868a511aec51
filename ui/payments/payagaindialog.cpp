#include "ui/payments/payagaindialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/decisiontexts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Label;
using kit::TextSize;
using kit::Tone;

PayAgainDialog::PayAgainDialog(clients::ClientsApi& clients, const kit::Formats& formats,
    const PaymentSheet& sheet, QWidget* parent)
    : DialogFrame(DecisionTexts(sheet, formats).title(PaymentAction::PayAgain),
        DecisionTexts(sheet, formats).purpose(PaymentAction::PayAgain), parent),
      m_formats(formats), m_again(sheet.again.value_or(PaidAgain())),
      m_destination(new QComboBox(this)), m_amount(new QLineEdit(this)),
      m_left(new Label({}, TextSize::Small, QFont::Normal, Tone::Dim, this)),
      m_text(new QPlainTextEdit(this))
{
    setButtons(DecisionTexts(sheet, formats).acceptText(PaymentAction::PayAgain));
    build(sheet);
    connect(m_destination, &QComboBox::currentIndexChanged, this, &PayAgainDialog::check);
    connect(m_amount, &QLineEdit::textChanged, this, &PayAgainDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PayAgainDialog::check);
    clients.file(sheet.payment.client.id)
        .onDone(this, [this](const Result<clients::ClientFile>& file) {
            if (file)
                showFile(*file);
            else
                showError(file.error());
        });
    check();
}

void PayAgainDialog::build(const PaymentSheet& sheet)
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Down, this);
    facts->setFact(u"client"_s, tr("Client"),
        tr("%1 · %2").arg(sheet.payment.client.name, sheet.payment.client.code));
    if (sheet.payment.account)
        facts->setFact(u"account"_s, tr("Account"),
            tr("%1 · %2").arg(sheet.payment.account->server, sheet.payment.account->login));
    facts->setFact(u"back"_s, tr("Came back"), m_formats.money(m_again.cameBack));
    body()->addWidget(facts);

    m_destination->setAccessibleName(tr("Destination"));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setMaxLength(24);
    m_amount->setText(m_formats.amount(m_again.left));
    m_left->setText(tr("%1 can be paid out again").arg(m_formats.money(m_again.left)));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(64);

    auto* amount = new QWidget(this);
    auto* column = new QVBoxLayout(amount);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap / 2);
    column->addWidget(m_amount);
    column->addWidget(m_left);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kit::metric::cardPadding);
    form->setVerticalSpacing(kit::metric::wideGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Destination"), m_destination);
    form->addRow(tr("Amount"), amount);
    form->addRow(tr("Note"), m_text);
    body()->addLayout(form);
    setLeastWidth(560);
    m_destination->setFocus();
}

QString PayAgainDialog::lineOf(const clients::Destination& destination) const
{
    const QString line = tr("%1 · %2 · %3")
                             .arg(kit::PaymentWords::method(destination.kind), destination.masked,
                                 destination.holder);
    if (m_again.cameFrom.contains(destination.id))
        return tr("%1 (came back from here)").arg(line);
    return destination.state == clients::DestinationState::Verified
        ? line
        : tr("%1 (not verified yet)").arg(line);
}

void PayAgainDialog::showFile(const clients::ClientFile& file)
{
    int best = -1;
    for (const clients::Destination& destination : file.destinations) {
        if (destination.state == clients::DestinationState::Blocked
            || destination.state == clients::DestinationState::Retired)
            continue;
        m_destination->addItem(lineOf(destination), static_cast<qlonglong>(destination.id.value()));
        if (best < 0 && destination.state == clients::DestinationState::Verified
            && !m_again.cameFrom.contains(destination.id))
            best = m_destination->count() - 1;
    }
    if (best >= 0)
        m_destination->setCurrentIndex(best);
    m_ready = true;
    check();
    Q_EMIT clientReady();
}

bool PayAgainDialog::cameFromChosen() const
{
    return m_again.cameFrom.contains(DestinationId(m_destination->currentData().toLongLong()));
}

Result<Money> PayAgainDialog::amount() const
{
    return AmountDialog::read(m_amount->text(), m_again.left.currency(), m_formats);
}

QString PayAgainDialog::missing() const
{
    if (!m_ready)
        return tr("The client's destinations are being read.");
    if (m_destination->count() == 0)
        return tr("This client has no destination that can be paid to; register one in the "
                  "client's file.");
    const Result<Money> money = amount();
    if (!money || !money->isPositive())
        return tr("Enter the amount, such as %1.").arg(m_formats.amount(m_again.left));
    if (money->minor() > m_again.left.minor())
        return tr("Only %1 of what came back is left.").arg(m_formats.money(m_again.left));
    if (cameFromChosen() && m_text->toPlainText().trimmed().isEmpty())
        return tr("The money came back from there: say why it goes there again, or choose another "
                  "destination.");
    return {};
}

void PayAgainDialog::check()
{
    const QString why = missing();
    setAcceptable(why.isEmpty(), why);
}

WithdrawalRequest PayAgainDialog::request() const
{
    WithdrawalRequest request;
    request.destination = DestinationId(m_destination->currentData().toLongLong());
    request.amount = amount().value_or(Money());
    request.text = m_text->toPlainText().trimmed();
    return request;
}

} // namespace purser::payments
