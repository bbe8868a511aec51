#include "ui/payments/approvedialog.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace purser::payments {

ApproveDialog::ApproveDialog(const QString& title, const QString& purpose, QWidget* parent)
    : DialogFrame(title, purpose, parent),
      m_facts(new kit::Facts(kit::Facts::Direction::Down, this)), m_note(new QLineEdit(this))
{
    m_note->setMaxLength(1000);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Optional, stays with the approval"));
    auto* label =
        new kit::Label(tr("Note"), kit::TextSize::Small, QFont::Normal, kit::Tone::Dim, this);
    label->setBuddy(m_note);
    body()->addWidget(m_facts);
    body()->addSpacing(kit::metric::gap);
    body()->addWidget(label);
    body()->addWidget(m_note);
}

void ApproveDialog::addFact(const QString& key, const QString& value)
{
    m_facts->setFact(key, key, value);
}

QString ApproveDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace purser::payments
