#include "ui/kit/widgets/pasttrial.h"

#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace purser::kit {

namespace {
constexpr int daysWidth = 112;
} // namespace

PastTrial::PastTrial(const QString& title, const QString& question, Days days, QWidget* parent)
    : QWidget(parent), m_days(new QSpinBox(this)), m_try(new QPushButton(question, this)),
      m_result(new Label), m_examples(new Timeline(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::gap, 0, 0);
    column->setSpacing(metric::gap);
    column->addWidget(new SectionHeader(title, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap);
    m_days->setRange(1, days.most);
    m_days->setValue(days.usual);
    m_days->setMinimumWidth(daysWidth);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("How many days back"));
    m_days->findChild<QLineEdit*>()->setAccessibleName(m_days->accessibleName());
    m_try->setAutoDefault(false);
    row->addWidget(m_days);
    row->addWidget(m_try);
    row->addStretch(1);
    column->addLayout(row);
    m_result->setWordWrap(true);
    m_result->hide();
    m_examples->hide();
    column->addWidget(m_result);
    column->addWidget(m_examples);
    connect(m_try, &QPushButton::clicked, this, &PastTrial::tryRequested);
}

int PastTrial::days() const
{
    return m_days->value();
}

void PastTrial::setMissing(const QString& why)
{
    m_try->setEnabled(why.isEmpty());
    m_try->setToolTip(why);
}

void PastTrial::setBusy()
{
    m_try->setEnabled(false);
}

void PastTrial::showResult(const QString& text, Tone tone)
{
    m_result->setTone(tone);
    m_result->setText(text);
    m_result->show();
}

QString PastTrial::resultText() const
{
    return m_result->text();
}

void PastTrial::setExamplesName(const QString& name)
{
    m_examples->setAccessibleName(name);
}

void PastTrial::showExamples(const QList<TimelineEntry>& entries)
{
    m_examples->setEntries(entries);
    m_examples->setVisible(!entries.isEmpty());
}

} // namespace purser::kit
