#include "ui/payments/approvals/scopedialog.h"

#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/approvals/scopespage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int codeRole = Qt::UserRole + 2;

} // namespace

ScopeDialog::ScopeDialog(office::ScopesApi api, const office::StaffScope& staff,
    const std::vector<office::ScopePart>& parts, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("What %1 sees").arg(staff.name),
        tr("Nothing changes before another administrator approves the proposal; then it holds at "
           "once."),
        parent),
      m_api(api), m_staff(staff), m_formats(formats), m_all(new QCheckBox(tr("Every client"))),
      m_parts(new QListWidget(this)), m_figures(new kit::Facts(kit::Facts::Direction::Down, this)),
      m_effect(new QLabel(this)), m_reason(new QLineEdit(this))
{
    m_all->setChecked(!staff.scope.isLimited);
    m_parts->setAccessibleName(tr("Clients of"));
    m_parts->setMinimumHeight(220);
    m_effect->setWordWrap(true);
    m_effect->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    fillParts(parts);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(kit::metric::wideGap);
    beside->addWidget(new kit::Field(tr("Clients of"), m_parts), 3);
    auto* figures = new QVBoxLayout;
    figures->addWidget(m_figures);
    figures->addWidget(m_effect);
    figures->addStretch(1);
    beside->addLayout(figures, 2);
    body()->addWidget(m_all);
    body()->addLayout(beside);
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    setButtons(tr("Propose this scope"));
    setLeastWidth(720);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &ScopeDialog::attempt);
    connect(m_all, &QCheckBox::toggled, this, &ScopeDialog::changed);
    connect(m_parts, &QListWidget::itemChanged, this, &ScopeDialog::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &ScopeDialog::check);
    changed();
    m_all->setFocus();
}

void ScopeDialog::fillParts(const std::vector<office::ScopePart>& parts)
{
    for (const office::ScopePart& part : parts) {
        const bool isPartner = part.kind == u"partner"_s;
        const bool has =
            (isPartner ? m_staff.scope.partners : m_staff.scope.units).contains(part.id);
        // What takes no clients any more is offered only to those who have it.
        if (!part.isOpen && !has)
            continue;
        auto* item =
            new QListWidgetItem(tr("%1 (%2)").arg(ScopesPage::partText(part), part.code), m_parts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(has ? Qt::Checked : Qt::Unchecked);
        item->setData(idRole, part.id);
        item->setData(kindRole, part.kind);
        item->setData(codeRole, part.code);
    }
    if (m_parts->count() > 0)
        m_parts->setCurrentRow(0);
}

office::ScopeWish ScopeDialog::wish() const
{
    office::ScopeWish wish;
    wish.isLimited = !m_all->isChecked();
    for (int row = 0; wish.isLimited && row < m_parts->count(); ++row) {
        const QListWidgetItem* item = m_parts->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        const bool isPartner = item->data(kindRole).toString() == u"partner"_s;
        (isPartner ? wish.partners : wish.units).append(item->data(idRole).toLongLong());
    }
    std::sort(wish.partners.begin(), wish.partners.end());
    std::sort(wish.units.begin(), wish.units.end());
    return wish;
}

QString ScopeDialog::reason() const
{
    return m_reason->text().trimmed();
}

void ScopeDialog::setLimited(bool limited)
{
    m_all->setChecked(!limited);
}

void ScopeDialog::setPart(const QString& code, bool ticked)
{
    for (int row = 0; row < m_parts->count(); ++row) {
        if (m_parts->item(row)->data(codeRole).toString() == code)
            m_parts->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
}

void ScopeDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

void ScopeDialog::changed()
{
    m_parts->setEnabled(!m_all->isChecked());
    ++m_generation;
    m_soon.start();
    check();
}

void ScopeDialog::attempt()
{
    const quint64 generation = m_generation;
    m_api.attempt(m_staff.login, wish())
        .onDone(this, [this, generation](const Result<office::ScopeTrial>& trial) {
            if (generation != m_generation)
                return;
            if (trial)
                showTrial(*trial);
            else
                m_effect->setText(kit::explain(trial.error()));
        });
}

void ScopeDialog::showTrial(const office::ScopeTrial& trial)
{
    const auto change = [this](qint64 before, qint64 after) {
        return tr("%1, then %2").arg(m_formats.number(before), m_formats.number(after));
    };
    m_figures->setFact(
        u"clients"_s, tr("Clients"), change(trial.before.clients, trial.after.clients));
    m_figures->setFact(
        u"payments"_s, tr("Open payments"), change(trial.before.payments, trial.after.payments));
    m_figures->setFact(u"applications"_s, tr("Open applications"),
        change(trial.before.applications, trial.after.applications));
    m_effect->setText(!wish().isLimited && !trial.after.isAll
            ? tr("No role of this person may see every client: nobody would be seen.")
            : ScopesPage::trialText(trial, m_formats));
    Q_EMIT tried();
}

void ScopeDialog::check()
{
    office::ScopeWish now = m_staff.scope;
    std::sort(now.partners.begin(), now.partners.end());
    std::sort(now.units.begin(), now.units.end());
    QString why;
    if (wish() == now)
        why = tr("This is the scope as it is.");
    else if (reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::payments
