#include "tests/ui/kit/kitapplication.h"

#include <QApplication>
#include <QTest>

namespace purser::tests {

kit::Theme& kitTheme()
{
    static kit::Theme* theme = new kit::Theme(
        *qobject_cast<QApplication*>(QCoreApplication::instance()), kit::ThemeMode::Light);
    return *theme;
}

bool eventually(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 5000);
}

bool showActive(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget, 5000);
}

} // namespace purser::tests
