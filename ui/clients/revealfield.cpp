#include "ui/clients/revealfield.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"

#include <QHBoxLayout>
#include <QMenu>
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
    m_reveal->setPopupMode(QToolButton::InstantPopup);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &RevealField::maskAgain);
    setMasked({});
}

void RevealField::setPurposes(const QStringList& purposes)
{
    if (purposes == m_purposes)
        return;
    m_purposes = purposes;
    auto* menu = new QMenu(m_reveal);
    menu->addSection(tr("What for?"));
    for (const QString& purpose : purposes) {
        menu->addAction(kit::OfficeWords::of(purpose), this, [this, purpose] {
            m_reveal->setEnabled(false);
            Q_EMIT revealRequested(purpose);
        });
    }
    delete m_reveal->menu();
    m_reveal->setMenu(menu);
}

void RevealField::setMasked(const QString& text)
{
    m_time.stop();
    m_masked = text;
    showText(text.isEmpty() ? tr("none") : text);
    m_text->setTone(text.isEmpty() ? kit::Tone::Dim : kit::Tone::Normal);
    m_reveal->setEnabled(true);
    m_reveal->setVisible(m_mayReveal && !text.isEmpty());
}

void RevealField::setOpen(const QString& text)
{
    setMasked(text);
    m_reveal->hide();
}

void RevealField::setClear(const QString& text, std::chrono::seconds shown)
{
    showText(text);
    m_text->setTone(kit::Tone::Normal);
    m_reveal->hide();
    m_time.start(shown);
}

/// By its own direction, without marks: it may be selected and copied.
void RevealField::showText(const QString& text)
{
    m_text->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->setText(text);
}

void RevealField::maskAgain()
{
    setMasked(m_masked);
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
