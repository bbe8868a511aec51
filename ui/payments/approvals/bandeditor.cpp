#include "ui/payments/approvals/bandeditor.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/paymenttexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int mostSteps = 4;
/// The roles that hold payment.approve in a new office; the office refuses any other.
constexpr QStringView approvingRoles[] = {u"payments", u"payments_manager"};

} // namespace

BandEditor::BandEditor(const Currency& currency, const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_currency(currency), m_formats(formats), m_from(new QLineEdit(this)),
      m_stepUp(new QCheckBox(tr("password again"), this)), m_remove(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap);
    m_from->setAccessibleName(tr("From which amount"));
    m_from->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_from->setFixedWidth(110);
    row->addWidget(new QLabel(tr("from"), this));
    row->addWidget(m_from);
    row->addWidget(new QLabel(m_currency.code(), this));
    for (int step = 1; step <= mostSteps; ++step) {
        auto* box = new QComboBox(this);
        box->setAccessibleName(tr("Step %1").arg(step));
        box->addItem(step == 1 ? tr("choose") : tr("no more"), QString());
        for (const QStringView role : approvingRoles)
            box->addItem(PaymentTexts::role(role.toString()), role.toString());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(17);
        connect(box, &QComboBox::currentIndexChanged, this, &BandEditor::changed);
        row->addWidget(box, 1);
        m_steps.append(box);
    }
    row->addWidget(m_stepUp);
    m_remove->setIcon(kit::icon(u"close"_s, kit::Tone::Dim));
    m_remove->setAccessibleName(tr("Take this band away"));
    m_remove->setToolTip(m_remove->accessibleName());
    m_remove->setAutoRaise(true);
    row->addWidget(m_remove);
    connect(m_from, &QLineEdit::textChanged, this, &BandEditor::changed);
    connect(m_stepUp, &QCheckBox::toggled, this, &BandEditor::changed);
    connect(m_remove, &QToolButton::clicked, this, &BandEditor::removeRequested);
}

void BandEditor::setBand(const MatrixBand& band)
{
    m_from->setText(m_formats.amount(band.from));
    setRoles(band.roles);
    m_stepUp->setChecked(band.stepUp);
}

void BandEditor::setFirst(bool first)
{
    m_from->setReadOnly(first);
    m_remove->setEnabled(!first);
}

Result<Money> BandEditor::from() const
{
    return AmountDialog::read(m_from->text(), m_currency, m_formats);
}

QStringList BandEditor::roles() const
{
    QStringList roles;
    for (const QComboBox* step : m_steps) {
        if (const QString role = step->currentData().toString(); !role.isEmpty())
            roles.append(role);
    }
    return roles;
}

void BandEditor::setRoles(const QStringList& roles)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QString role = roles.value(i);
        int index = m_steps[i]->findData(role);
        if (index < 0) {
            // A role an office has given the right to approve.
            m_steps[i]->addItem(PaymentTexts::role(role), role);
            index = m_steps[i]->count() - 1;
        }
        m_steps[i]->setCurrentIndex(index);
    }
}

bool BandEditor::isSteppedUp() const
{
    return m_stepUp->isChecked();
}

} // namespace purser::payments
