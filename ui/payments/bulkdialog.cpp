#include "ui/payments/bulkdialog.h"

#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/checktexts.h"
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
}

} // namespace

BulkDialog::BulkDialog(const kit::Formats& formats, const QString& login, QWidget* parent)
    : DialogFrame(tr("Approve several payments"),
        tr("Each is approved on its own. What is not ready is left out and named."), parent),
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
    setLeastWidth(720);
    setButtons(tr("Approve"));
    connect(m_password, &QLineEdit::textChanged, this, &BulkDialog::check);
    check();
}

bool BulkDialog::needsPassword() const
{
    const std::vector<BulkRow> ready = m_preview.ready();
    return std::any_of(ready.begin(), ready.end(), [](const BulkRow& row) { return row.stepUp; });
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
    setButtons(tr("Approve %n payments", nullptr, ready));
    check();
}

void BulkDialog::showResults(const QJsonObject& detail)
{
    const QJsonArray rows = detail.value(u"rows"_s).toArray();
    for (const QJsonValue& row : rows) {
        for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = m_rows->topLevelItem(i);
            if (item->data(ReferenceColumn, Qt::UserRole).toLongLong() != row[u"id"_s].toInteger())
                continue;
            const QJsonObject args = row[u"args"_s].toObject();
            const QString by = args.value(u"by"_s).toString();
            if (row[u"result"_s].toString() == u"approved"_s)
                say(item, Tone::Ok, tr("approved"));
            else if (!by.isEmpty())
                say(item, Tone::Warn, tr("already decided by %1").arg(by));
            else
                say(item, Tone::Stop,
                    tr("not approved: it changed or something stands against it"));
        }
    }
    m_totals->setText(tr("Approved: %1 · not approved: %2")
                          .arg(detail.value(u"approved"_s).toInteger())
                          .arg(detail.value(u"refused"_s).toInteger()));
    m_passwordField->hide();
    setClosing();
}

void BulkDialog::check()
{
    if (isClosing())
        return;
    QString why;
    if (m_preview.ready().empty())
        why = tr("None of these payments is ready to be approved.");
    else if (!m_preview.within)
        why = tr("Together they are more than one list may hold, %1.")
                  .arg(m_formats.money(m_preview.most));
    else if (needsPassword() && m_password->text().isEmpty())
        why = tr("Enter your password first.");
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::payments
