#include "ui/clients/revealfield.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/label.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::clients {

RevealField::RevealField(const QString& name, bool mayReveal, QWidget* parent)
    : QWidget(parent), m_name(name), m_mayReveal(mayReveal), m_text(new kit::Label),
      m_reveal(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap / 2);
    row->addWidget(m_text);
    row->addWidget(m_reveal);
    row->addStretch(1);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reveal->setAutoRaise(true);
    m_reveal->setIcon(kit::icon(u"reveal"_s, kit::Tone::Dim));
    m_reveal->setToolTip(tr("Show it. This leaves an audit record."));
    m_reveal->setAccessibleName(tr("Show: %1").arg(name));
    connect(m_reveal, &QToolButton::clicked, this, [this] {
        m_reveal->setEnabled(false);
        Q_EMIT revealRequested();
    });
    setMasked({});
}

void RevealField::setMasked(const QString& text)
{
    m_text->setText(text.isEmpty() ? tr("none") : text);
    m_text->setTone(text.isEmpty() ? kit::Tone::Dim : kit::Tone::Normal);
    m_reveal->setEnabled(true);
    m_reveal->setVisible(m_mayReveal && !text.isEmpty());
}

void RevealField::setClear(const QString& text)
{
    m_text->setText(text);
    m_text->setTone(kit::Tone::Normal);
    m_reveal->hide();
}

void RevealField::allowAgain()
{
    m_reveal->setEnabled(true);
}

QString RevealField::text() const
{
    return m_text->text();
}

} // namespace purser::clients
