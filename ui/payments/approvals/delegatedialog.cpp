#include "ui/payments/approvals/delegatedialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/paymenttexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int delegatedDays = 7;
constexpr int kindsInARow = 4;

} // namespace

DelegateDialog::DelegateDialog(ApprovalsApi api, const QStringList& ownRoles,
    const Currency& currency, const kit::Formats& formats, const QDateTime& now, QWidget* parent)
    : DialogFrame(tr("Delegate my step"),
        tr("The colleague takes your step beside their own; nobody takes two steps of one "
           "payment. It ends by itself, and whenever you or they end it."),
        parent),
      m_currency(currency), m_formats(formats), m_now(now), m_taker(new QComboBox(this)),
      m_role(new QComboBox(this)), m_most(new QLineEdit(this)), m_until(new QDateEdit(this)),
      m_reason(new QLineEdit(this))
{
    m_taker->setAccessibleName(tr("Colleague"));
    m_role->setAccessibleName(tr("Step of the role"));
    for (const QString& role : ownRoles)
        m_role->addItem(PaymentTexts::role(role), role);
    m_most->setAccessibleName(tr("Up to, %1").arg(m_currency.code()));
    m_until->setAccessibleName(tr("Last day"));
    m_until->setCalendarPopup(true);
    m_until->setLocale(formats.locale());
    const QDate today = now.toTimeZone(formats.zone()).date();
    m_until->setMinimumDate(today);
    m_until->setDate(today.addDays(delegatedDays));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    auto* row = new QHBoxLayout;
    row->setSpacing(kit::metric::wideGap);
    row->addWidget(new kit::Field(tr("Step of the role"), m_role), 1);
    row->addWidget(new kit::Field(tr("Up to, %1").arg(m_currency.code()), m_most), 1);
    row->addWidget(new kit::Field(tr("Last day"), m_until), 1);
    body()->addWidget(new kit::Field(tr("Colleague"), m_taker));
    body()->addLayout(row);
    body()->addWidget(buildKinds());
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    setLeastWidth(580);
    setButtons(tr("Delegate"));
    for (QLineEdit* field : {m_most, m_reason})
        connect(field, &QLineEdit::textChanged, this, &DelegateDialog::check);
    connect(m_taker, &QComboBox::currentIndexChanged, this, &DelegateDialog::check);
    api.approvers().onDone(this, [this](const Result<std::vector<Approver>>& colleagues) {
        if (colleagues)
            showColleagues(*colleagues);
        else
            showError(colleagues.error());
    });
    check();
    m_taker->setFocus();
}

QWidget* DelegateDialog::buildKinds()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    int place = 0;
    for (const PaymentKind kind : {PaymentKind::Withdrawal, PaymentKind::Deposit,
             PaymentKind::Transfer, PaymentKind::ClientTransfer, PaymentKind::Credit,
             PaymentKind::Fee, PaymentKind::Adjustment, PaymentKind::Nbp}) {
        const Listed<PaymentKind> listed(kind);
        auto* check = new QCheckBox(kit::PaymentWords::kind(listed), box);
        check->setChecked(true);
        check->setProperty("word", listed.word());
        connect(check, &QCheckBox::toggled, this, &DelegateDialog::check);
        grid->addWidget(check, place / kindsInARow, place % kindsInARow);
        m_kinds.append(check);
        ++place;
    }
    return box;
}

void DelegateDialog::showColleagues(const std::vector<Approver>& colleagues)
{
    for (const Approver& colleague : colleagues)
        m_taker->addItem(colleague.name, colleague.login);
    check();
}

void DelegateDialog::check()
{
    const DelegationRequest wanted = request();
    QString why;
    if (wanted.taker.isEmpty())
        why = tr("Choose a colleague.");
    else if (wanted.mostMinor <= 0)
        why = tr("Say up to which amount.");
    else if (wanted.kinds.isEmpty())
        why = tr("Choose at least one kind.");
    else if (wanted.reason.isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

void DelegateDialog::choose(const QString& login)
{
    m_taker->setCurrentIndex(m_taker->findData(login));
}

void DelegateDialog::setAmountText(const QString& text)
{
    m_most->setText(text);
}

void DelegateDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

DelegationRequest DelegateDialog::request() const
{
    DelegationRequest request;
    request.taker = m_taker->currentData().toString();
    request.role = m_role->currentData().toString();
    for (const QCheckBox* kind : m_kinds) {
        if (kind->isChecked())
            request.kinds.append(kind->property("word").toString());
    }
    if (const auto most = AmountDialog::read(m_most->text(), m_currency, m_formats))
        request.mostMinor = most->minor();
    request.from = m_now;
    // To the end of that day in the office.
    request.until = QDateTime(m_until->date().addDays(1), QTime(0, 0), m_formats.zone()).toUTC();
    request.reason = m_reason->text().trimmed();
    return request;
}

} // namespace purser::payments
