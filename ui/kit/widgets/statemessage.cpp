#include "ui/kit/widgets/statemessage.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {
constexpr int textWidth = 380;
constexpr int messageIconSize = 22;
} // namespace

StateMessage::StateMessage(QWidget* parent)
    : QWidget(parent), m_icon(new Label), m_title(new Label({}, TextSize::Title, QFont::DemiBold)),
      m_hint(new Label({}, TextSize::Body, QFont::Normal, Tone::Dim)), m_button(new QPushButton),
      m_reference(new QToolButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(6);
    column->addStretch(2);
    for (Label* label : {m_icon, m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    m_hint->setSelectable(true);
    m_reference->setAutoRaise(true);
    m_reference->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reference->setFont(textFont(TextSize::Small));
    m_reference->setIcon(icon(u"copy"_s, Tone::Dim));
    m_reference->setToolTip(tr("Copy the reference"));
    column->addSpacing(6);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_reference, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        Q_EMIT m_isError ? retryRequested() : actionRequested();
    });
    connect(m_reference, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_referenceText); });
}

/// Wrapped to a comfortable line, in the middle.
void StateMessage::setWords(Label* label, const QString& words)
{
    label->setText(words);
    const int room = qMin(textWidth, QFontMetrics(label->font()).horizontalAdvance(words) + 8);
    const int height = label->heightForWidth(room); // −1: too narrow to say
    label->setFixedSize(room, height < 0 ? label->sizeHint().height() : height);
}

void StateMessage::showEmpty(const QString& title, const QString& hint, const QString& action)
{
    m_isError = false;
    m_icon->hide();
    setWords(m_title, title);
    setWords(m_hint, hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_reference->hide();
}

void StateMessage::showError(const Explanation& explanation)
{
    m_isError = true;
    showIcon();
    m_icon->show();
    setWords(m_title, explanation.what);
    setWords(m_hint, QStringList{explanation.safe, explanation.next}.join(u' '));
    m_hint->show();
    m_button->setText(tr("Try again"));
    m_button->show();
    m_referenceText = explanation.reference;
    m_reference->setText(explanation.reference);
    m_reference->setAccessibleName(tr("Copy the reference %1").arg(explanation.reference));
    m_reference->show();
}

void StateMessage::showIcon()
{
    m_icon->setPixmap(iconPixmap(
        u"status-stop"_s, messageIconSize, tokensOf(this).stop, devicePixelRatioF()));
}

void StateMessage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isError) {
        showIcon();
    }
}

} // namespace purser::kit
