#include "ui/kit/lists/exportdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::kit {

using reporting::ExportFormat;
using reporting::ExportScope;

ExportDialog::ExportDialog(const QString& title, const QString& filters, const Numbers& numbers,
    const Formats& formats, QWidget* parent)
    : DialogFrame(tr("Export %1").arg(title),
        tr("The office records who exported what, with the filters and the fingerprint of the "
           "file."),
        parent),
      m_numbers(numbers), m_formats(formats),
      m_everyColumn(new QCheckBox(tr("Every column, also those not on show"))),
      m_hint(new Label({}, TextSize::Small, QFont::Normal, Tone::Dim)), m_reason(new QPlainTextEdit)
{
    auto* facts = new Facts(Facts::Direction::Down);
    facts->setFact(u"filters"_s, tr("Filters"), filters.isEmpty() ? tr("none") : filters);
    body()->addWidget(facts);
    const QString all =
        numbers.all < 0 ? tr("All rows") : tr("All %1 rows").arg(formats.number(numbers.all));
    body()->addWidget(choices(tr("Rows"), m_scope,
        {{all, true},
            {tr("The %1 rows on the screen").arg(formats.number(numbers.visible)),
                numbers.visible > 0},
            {tr("The %1 selected rows").arg(formats.number(numbers.selected)),
                numbers.selected > 0}}));
    body()->addWidget(choices(tr("File"), m_format,
        {{tr("CSV, for other programs"), true}, {tr("XLSX, for spreadsheets"), true},
            {tr("PDF, for reading and printing"), true}}));
    body()->addWidget(m_everyColumn);
    m_hint->setWordWrap(true);
    body()->addWidget(m_hint);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setFixedHeight(64);
    m_reason->setTabChangesFocus(true);
    m_reasonField = new Field(tr("Reason, for the person who approves"), m_reason);
    body()->addWidget(m_reasonField);
    if (numbers.selected > 1) {
        m_scope->button(2)->setChecked(true);
    }
    m_format->button(1)->setChecked(true);
    for (QButtonGroup* group : {m_scope, m_format}) {
        connect(group, &QButtonGroup::idToggled, this, &ExportDialog::check);
    }
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ExportDialog::check);
    m_rights = {true, std::numeric_limits<int>::max(), false};
    check();
}

QWidget* ExportDialog::choices(
    const QString& title, QButtonGroup*& group, const QList<QPair<QString, bool>>& items)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Label(title, TextSize::Small, QFont::DemiBold, Tone::Dim));
    group = new QButtonGroup(this);
    for (const auto& [text, enabled] : items) {
        auto* choice = new QRadioButton(text);
        choice->setEnabled(enabled);
        group->addButton(choice, int(group->buttons().size()));
        column->addWidget(choice);
    }
    group->button(0)->setChecked(true);
    return box;
}

void ExportDialog::setRights(const reporting::ExportRights& rights)
{
    m_rights = rights;
    check();
}

qint64 ExportDialog::rowsChosen() const
{
    switch (scope()) {
    case ExportScope::All: return m_numbers.all;
    case ExportScope::Visible: return m_numbers.visible;
    case ExportScope::Selected: break;
    }
    return m_numbers.selected;
}

bool ExportDialog::needsApproval() const
{
    return rowsChosen() > m_rights.limit;
}

void ExportDialog::check()
{
    const bool ask = needsApproval();
    m_reasonField->setVisible(ask);
    m_hint->setTone(ask ? Tone::Warn : Tone::Dim);
    if (!m_rights.may) {
        m_hint->setTone(Tone::Stop);
        m_hint->setText(tr("Your role has no right to export."));
    } else if (ask) {
        m_hint->setText(tr("Your limit is %1 rows. A second person must approve this export first.")
                            .arg(m_formats.number(m_rights.limit)));
    } else {
        m_hint->setText({});
    }
    m_hint->setVisible(!m_hint->text().isEmpty());
    setButtons(ask ? tr("Ask for approval") : tr("Export…"));
    setAcceptable(m_rights.may && (!ask || !reason().isEmpty()),
        ask ? tr("The reason is missing.") : tr("Your role has no right to export."));
}

ExportScope ExportDialog::scope() const
{
    constexpr ExportScope scopes[] = {
        ExportScope::All, ExportScope::Visible, ExportScope::Selected};
    return scopes[m_scope->checkedId()];
}

ExportFormat ExportDialog::format() const
{
    constexpr ExportFormat formats[] = {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Pdf};
    return formats[m_format->checkedId()];
}

bool ExportDialog::everyColumn() const
{
    return m_everyColumn->isChecked();
}

QString ExportDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace purser::kit
