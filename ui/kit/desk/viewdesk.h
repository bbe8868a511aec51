#pragma once

#include "ui/kit/desk/desk.h"

#include <QPointer>
#include <QWidget>
#include <utility>

namespace purser::kit {

/// A desk whose widget is one view. What is asked of the desk before its view is made waits for it.
template <typename View>
class ViewDesk : public Desk
{
public:
    using Desk::Desk;

    QWidget* createWidget(const DeskContext&, QWidget* parent) final
    {
        m_view = makeView(parent);
        if (const auto wanted = std::exchange(m_wanted, {}))
            wanted();
        return m_view;
    }

protected:
    /// Called once, when the desk is first shown.
    virtual View* makeView(QWidget* parent) = 0;

    /// Null until the desk is first shown.
    View* view() const { return m_view; }

    /// Shows the desk and does something there, also when its view is not made yet.
    void onDesk(std::function<void()> deed)
    {
        if (m_view) {
            Q_EMIT showRequested();
            deed();
            return;
        }
        m_wanted = std::move(deed);
        Q_EMIT showRequested();
    }

private:
    QPointer<View> m_view;
    std::function<void()> m_wanted;
};

} // namespace purser::kit
