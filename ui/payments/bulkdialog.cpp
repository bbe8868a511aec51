#include "ui/payments/bulkdialog.h"

#include "core/office/errortable.h"
#include "core/office/pages.h"
#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/bulkreason.h"
#include "ui/payments/checktexts.h"
#include "ui/payments/paymentproblems.h"
#include "ui/payments/paymenttexts.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Tone;

namespace {

enum BulkColumn { ReferenceColumn, ClientColumn, AmountColumn, RiskColumn, OutcomeColumn };

QString checkNames(const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes)
        names.append(CheckTexts::name(Listed<CheckCode>::fromWord(code)));
    return kit::enumerated(names);
}

/// Rows as high as those of every list.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize needed = QStyledItemDelegate::sizeHint(option, index);
        return {needed.width() + kit::metric::gap, kit::metric::rowHeight};
    }
};

void say(QTreeWidgetItem* item, Tone tone, const QString& text)
{
    item->setText(OutcomeColumn, text);
    item->setIcon(OutcomeColumn, kit::icon(kit::statusIcon(tone), tone));
    // Why one was left out may be longer than the column.
    item->setToolTip(OutcomeColumn, text);
}

QString bulkTitle(BulkDeed deed)
{
    switch (deed) {
    case BulkDeed::Reject: return BulkDialog::tr("Reject several payments");
    case BulkDeed::Return: return BulkDialog::tr("Return several payments for information");
    case BulkDeed::Approve: break;
    }
    return BulkDialog::tr("Approve several payments");
}

QString bulkPurpose(BulkDeed deed)
{
    switch (deed) {
    case BulkDeed::Reject:
        return BulkDialog::tr(
            "Each is rejected on its own, all for one reason; the held money goes "
            "back. What is not ready is left out and named.");
    case BulkDeed::Return:
        return BulkDialog::tr("Each client is asked on their own, all for one reason; the money "
                              "stays held. What is not ready is left out and named.");
    case BulkDeed::Approve: break;
    }
    return BulkDialog::tr("Each is approved on its own. What is not ready is left out and named.");
}

} // namespace

BulkDialog::BulkDialog(BulkDeed deed, const kit::Formats& formats, const QDateTime& now,
    const QString& login, QWidget* parent)
    : DialogFrame(bulkTitle(deed), bulkPurpose(deed), parent), m_deed(deed), m_now(now),
      m_formats(formats), m_rows(new QTreeWidget(this)),
      m_totals(new kit::Label({}, kit::TextSize::Body, QFont::DemiBold, Tone::Normal, this)),
      m_password(new kit::PasswordField(this)),
      m_passwordField(new kit::Field(tr("Password of %1").arg(login), m_password, this))
{
    m_rows->setAccessibleName(tr("Payments"));
    m_rows->setHeaderLabels({tr("Reference"), tr("Client"), tr("Amount"), tr("Risk"), tr("Ready")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->header()->setStretchLastSection(true);
    m_rows->setMinimumHeight(240);
    m_passwordField->hide();
    body()->addWidget(m_rows);
    m_totals->setContentsMargins(0, 4, 0, 4);
    body()->addWidget(m_totals);
    body()->addWidget(m_passwordField);
    if (deed != BulkDeed::Approve) {
        m_reason = new BulkReason(deed, this);
        body()->addWidget(m_reason);
        connect(m_reason, &BulkReason::changed, this, &BulkDialog::check);
    }
    setLeastWidth(720);
    setButtons(acceptText(0));
    connect(m_password, &QLineEdit::textChanged, this, &BulkDialog::check);
    check();
}

bool BulkDialog::needsPassword() const
{
    if (m_deed != BulkDeed::Approve)
        return false;
    const std::vector<BulkRow> ready = m_preview.ready();
    return std::any_of(ready.begin(), ready.end(), [](const BulkRow& row) { return row.stepUp; });
}

BulkSaid BulkDialog::said() const
{
    return m_reason ? m_reason->said() : BulkSaid();
}

QString BulkDialog::acceptText(int count) const
{
    switch (m_deed) {
    case BulkDeed::Reject: return tr("Reject %n payments", nullptr, count);
    case BulkDeed::Return: return tr("Return %n payments", nullptr, count);
    case BulkDeed::Approve: break;
    }
    return tr("Approve %n payments", nullptr, count);
}

Secret BulkDialog::password()
{
    return m_password->take();
}

QString BulkDialog::problemText(const BulkRow& row) const
{
    if (row.problem == u"checks"_s)
        return tr("stopped: %1").arg(checkNames(row.checks));
    if (row.problem == u"held"_s)
        return tr("open at %1").arg(row.problemText);
    if (row.problem == u"state"_s)
        return kit::PaymentWords::state(Listed<PaymentState>::fromWord(row.problemText), 0, 0);
    return PaymentTexts::why(row.problem);
}

void BulkDialog::showPreview(const BulkPreview& preview)
{
    m_preview = preview;
    m_rows->clear();
    for (const BulkRow& row : preview.rows) {
        auto* item = new QTreeWidgetItem(m_rows,
            {row.reference, row.clientName, m_formats.money(row.amount), QString::number(row.risk),
                QString()});
        item->setTextAlignment(AmountColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(RiskColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(ReferenceColumn, Qt::UserRole, static_cast<qlonglong>(row.seen.id.value()));
        if (!row.problem.isEmpty())
            say(item, Tone::Stop, problemText(row));
        else if (m_reason && !row.hasAddress)
            say(item, Tone::Warn, tr("ready; no address to write to"));
        else if (!row.looks.isEmpty())
            say(item, Tone::Warn, tr("ready; look at: %1").arg(checkNames(row.looks)));
        else
            say(item, Tone::Ok, tr("ready"));
    }
    for (int column = ReferenceColumn; column <= RiskColumn; ++column)
        m_rows->resizeColumnToContents(column);
    QStringList totals;
    int ready = 0;
    for (const auto& [total, count] : preview.totals) {
        ready += count;
        totals.append(tr("%1 in %2").arg(m_formats.money(total)).arg(count));
    }
    m_totals->setText(totals.isEmpty() ? tr("None is ready.") : totals.join(u"  ·  "_s));
    m_passwordField->setVisible(needsPassword());
    setButtons(acceptText(ready));
    if (m_reason)
        m_reason->setReasons(preview);
    check();
    // While the office was asked nothing had the focus.
    QWidget* first = m_reason;
    if (!first)
        first = needsPassword() ? static_cast<QWidget*>(m_password) : m_rows;
    first->setFocus();
}

void BulkDialog::showResults(const QJsonObject& detail)
{
    const QJsonArray rows = detail.value(u"rows"_s).toArray();
    for (const QJsonValue& row : rows) {
        for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = m_rows->topLevelItem(i);
            if (item->data(ReferenceColumn, Qt::UserRole).toLongLong() != row[u"id"_s].toInteger())
                continue;
            if (row[u"result"_s].toString() == "refused"_L1)
                say(item, Tone::Stop, refusalText(row.toObject()));
            else
                say(item, Tone::Ok,
                    m_deed == BulkDeed::Approve      ? tr("approved")
                        : m_deed == BulkDeed::Reject ? tr("rejected")
                                                     : tr("returned for information"));
        }
    }
    const qint64 done =
        detail.value(m_deed == BulkDeed::Approve ? u"approved"_s : u"done"_s).toInteger();
    m_totals->setText(
        tr("Done: %1 · left out: %2")
            .arg(m_formats.number(done), m_formats.number(detail.value(u"refused"_s).toInteger())));
    if (m_reason)
        m_reason->hide();
    m_passwordField->hide();
    setClosing();
}

QString BulkDialog::refusalText(const QJsonObject& result) const
{
    const office::ServerFailure failure{result.value(u"code"_s).toString(), {},
        office::jsonText(result.value(u"args"_s).toObject()), {}, {}, {}};
    return PaymentProblems(m_formats, m_now).text(office::statementError(failure, false));
}

void BulkDialog::check()
{
    if (isClosing())
        return;
    QString why;
    if (m_preview.ready().empty())
        why = m_deed == BulkDeed::Approve ? tr("None of these payments is ready to be approved.")
                                          : tr("None of these payments can be decided now.");
    else if (!m_preview.within)
        why = tr("Together they are more than one list may hold, %1.")
                  .arg(m_formats.money(m_preview.most));
    else if (needsPassword() && m_password->text().isEmpty())
        why = tr("Enter your password first.");
    else if (m_reason)
        why = m_reason->whyNot();
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::payments
