#include "ui/kit/widgets/statepanel.h"

#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/skeleton.h"
#include "ui/kit/widgets/statemessage.h"

#include <QStackedLayout>
#include <QVBoxLayout>
#include <chrono>

namespace purser::kit {

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedLayout), m_page(new QWidget),
      m_age(new Label({}, TextSize::Small, QFont::Medium, Tone::Warn)),
      m_message(new StateMessage), m_skeleton(new Skeleton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_stack);
    auto* pageColumn = new QVBoxLayout(m_page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    m_age->setContentsMargins(16, 4, 16, 4);
    m_age->hide();
    pageColumn->addWidget(m_age);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_message);
    m_aging.setInterval(std::chrono::seconds(5));
    connect(&m_aging, &QTimer::timeout, this, &StatePanel::showAge);
    connect(m_message, &StateMessage::actionRequested, this, &StatePanel::actionRequested);
    connect(m_message, &StateMessage::retryRequested, this, &StatePanel::retryRequested);
}

void StatePanel::setContent(QWidget* content)
{
    delete m_content;
    m_content = content;
    m_page->layout()->addWidget(content);
    static_cast<QVBoxLayout*>(m_page->layout())->setStretchFactor(content, 1);
}

void StatePanel::setShape(Shape shape)
{
    m_skeleton->setShape(shape);
}

void StatePanel::setState(State state, QWidget* page)
{
    m_state = state;
    m_age->setVisible(state == State::Stale);
    if (state == State::Stale) {
        m_aging.start();
    } else {
        m_aging.stop();
    }
    m_stack->setCurrentWidget(page);
}

void StatePanel::showLoading()
{
    setState(State::Loading, m_skeleton);
}

void StatePanel::showFresh()
{
    setState(State::Fresh, m_page);
}

void StatePanel::showStale(const QDateTime& asOf, const QDateTime& now)
{
    m_asOf = asOf;
    m_now = now;
    m_staleFor.start();
    showAge();
    setState(State::Stale, m_page);
}

void StatePanel::showAge()
{
    const QDateTime now = m_now.addMSecs(m_staleFor.elapsed());
    m_age->setText(//: %1 is an age: "4 min ago"
        tr("As of %1; could not be refreshed.").arg(Formats::age(m_asOf, now)));
}

void StatePanel::showEmpty(const QString& title, const QString& hint, const QString& action)
{
    m_message->showEmpty(title, hint, action);
    setState(State::Empty, m_message);
}

void StatePanel::showError(const Error& error)
{
    m_message->showError(explanationOf(error));
    setState(State::Error, m_message);
}

} // namespace purser::kit
