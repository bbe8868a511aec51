#include "ui/payments/operationdialog.h"

#include "ui/payments/paymenttexts.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

struct What {
    PaymentKind kind;
    bool outgoing;
    const char* text;
};

constexpr What whats[] = {
    {PaymentKind::Adjustment, false, QT_TRANSLATE_NOOP("purser::payments::OperationDialog", "Adjustment, adds money")},
    {PaymentKind::Adjustment, true, QT_TRANSLATE_NOOP("purser::payments::OperationDialog", "Adjustment, takes money")},
    {PaymentKind::Fee, true, QT_TRANSLATE_NOOP("purser::payments::OperationDialog", "Fee")},
    {PaymentKind::Credit, false, QT_TRANSLATE_NOOP("purser::payments::OperationDialog", "Credit, given")},
    {PaymentKind::Credit, true, QT_TRANSLATE_NOOP("purser::payments::OperationDialog", "Credit, taken back")},
    {PaymentKind::Nbp, false, QT_TRANSLATE_NOOP("purser::payments::OperationDialog", "Top-up of a negative balance")},
};

// The office's closed list; those marked need words beside.
constexpr std::pair<QStringView, bool> reasons[] = {{u"goodwill", false}, {u"promotion", false},
    {u"inactivity", false}, {u"wrong_price", true}, {u"wrong_booking", true},
    {u"negative_balance", false}, {u"other", true}};

} // namespace

OperationDialog::OperationDialog(
    clients::ClientsApi& clients, const kit::Formats& formats, QWidget* parent)
    : EntryDialog(clients, formats, tr("New account operation"),
        tr("Another person approves it before the trading server books it."), parent),
      m_what(new QComboBox(this)), m_reason(new QComboBox(this))
{
    m_what->setAccessibleName(tr("What"));
    for (const What& what : whats)
        m_what->addItem(tr(what.text));
    m_reason->setAccessibleName(tr("Reason"));
    for (const auto& [code, needsText] : reasons)
        m_reason->addItem(PaymentTexts::reason(code.toString()), code.toString());
    moreRows()->insertRow(2, tr("What"), m_what);
    moreRows()->insertRow(3, tr("Reason"), m_reason);
    setButtons(tr("Enter the operation"));
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this] { check(); });
    check();
}

void OperationDialog::setWhat(int index)
{
    m_what->setCurrentIndex(index);
}

QString OperationDialog::missing() const
{
    const QString code = m_reason->currentData().toString();
    for (const auto& [known, needsText] : reasons) {
        if (known == code && needsText && note().isEmpty())
            return tr("This reason needs a note.");
    }
    return {};
}

OperationRequest OperationDialog::request() const
{
    const What& what = whats[std::max(0, m_what->currentIndex())];
    OperationRequest request;
    request.kind = what.kind;
    request.outgoing = what.outgoing;
    if (account())
        request.account = account()->id;
    request.amount = amount().value_or(Money());
    request.reason = m_reason->currentData().toString();
    request.text = note();
    return request;
}

} // namespace purser::payments
