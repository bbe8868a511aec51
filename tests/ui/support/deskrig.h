#pragma once

#include "core/base/clock.h"
#include "core/offline/drafts/draftbook.h"
#include "core/office/officesession.h"
#include "tests/support/testoffice.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/toasts.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

namespace purser::tests {

/// A member of staff at a desk in a test office: a real session, and all that a desk is given.
class DeskRig
{
public:
    DeskRig(const TestOffice& office, const QString& login);
    ~DeskRig();
    Q_DISABLE_COPY_MOVE(DeskRig)

    const kit::DeskContext& context() const { return *m_context; }
    office::OfficeSession& session() { return m_session; }
    kit::Deeds& deeds() { return m_deeds; }
    kit::ActionRegistry& actions() { return m_actions; }

    /// Starts the desk and shows its widget in a window of that size.
    QWidget* show(kit::Desk& desk, const QSize& size = {1360, 880});
    QWidget& window() { return m_window; }

    /// Runs the event loop until the condition holds; false after ten seconds.
    static bool waitFor(const std::function<bool()>& condition);
    /// The widget of that kind below the window that is on show, waited for. Null in vain.
    template <typename Widget>
    Widget* await(QWidget* root = nullptr)
    {
        Widget* found = nullptr;
        waitFor([&] {
            for (Widget* widget : (root ? root : &m_window)->template findChildren<Widget*>()) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        });
        return found;
    }

    /// The text with ordinary blanks where the formats put such that do not break.
    static QString plain(QString text) { return text.replace(QChar(0x00a0), u' '); }
    /// Keeps a picture of the widget in the folder that PURSER_PICTURES names; nothing without it.
    static void picture(QWidget* widget, const QString& name);
    /// Focusable widgets on show without an accessible name, for the message of a test.
    static QStringList unnamed(QWidget* root);

private:
    office::OfficeSession m_session;
    kit::ActionRegistry m_actions;
    kit::Deeds m_deeds;
    kit::Formats m_formats;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    QSettings m_settings;
    kit::LayoutStore m_layouts;
    QWidget m_window;
    kit::Toasts m_toasts;
    offline::DraftBook m_drafts{m_clock};
    std::optional<kit::DeskContext> m_context;
};

} // namespace purser::tests
