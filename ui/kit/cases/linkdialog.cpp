#include "ui/kit/cases/linkdialog.h"

#include "ui/kit/cases/casetexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace purser::kit {

namespace {

constexpr int listHeight = 260;
constexpr int listWidth = 620;

} // namespace

LinkDialog::LinkDialog(const Formats& formats, QWidget* parent)
    : DialogFrame(tr("Link to the case"),
        tr("What the case is about stands in it, as it is now, and is kept with the decision."),
        parent),
      m_formats(formats), m_list(new QListWidget),
      m_nothing(new Label(tr("Reading what there is…"), TextSize::Body, QFont::Normal, Tone::Dim))
{
    m_list->setAccessibleName(tr("What of the client the case does not name yet"));
    m_list->setMinimumHeight(listHeight);
    body()->addWidget(m_nothing);
    body()->addWidget(m_list);
    setLeastWidth(listWidth);
    setButtons(tr("Link"));
    connect(m_list, &QListWidget::currentRowChanged, this, &LinkDialog::check);
    connect(m_list, &QListWidget::itemActivated, this, &LinkDialog::submitted);
    m_list->setFocus();
    check();
}

void LinkDialog::showCandidates(std::vector<clients::CaseLink> candidates)
{
    m_candidates = std::move(candidates);
    m_list->clear();
    for (const clients::CaseLink& link : m_candidates) {
        m_list->addItem(tr("%1: %2 (%3, %4)")
                            .arg(CaseTexts::linkKind(link.kind), CaseTexts::link(link, m_formats),
                                CaseTexts::linkState(link), m_formats.dateTime(link.at)));
    }
    m_nothing->setText(
        m_candidates.empty() ? tr("The case names everything there is.") : QString());
    m_nothing->setVisible(m_candidates.empty());
    if (!m_candidates.empty())
        m_list->setCurrentRow(0);
    check();
}

const clients::CaseLink* LinkDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < count() ? &m_candidates[static_cast<size_t>(row)] : nullptr;
}

void LinkDialog::choose(int row)
{
    m_list->setCurrentRow(row);
}

int LinkDialog::count() const
{
    return static_cast<int>(m_candidates.size());
}

void LinkDialog::check()
{
    setAcceptable(chosen() != nullptr, tr("Choose something in the list."));
}

} // namespace purser::kit
