#pragma once

#include "ui/kit/theme/tokens.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace purser::kit {

/// Short messages over the lower edge of a window that go by themselves: "Approved. Receipt 41-7".
/// The newest two are shown. For what went well; what went wrong is said where it happened and
/// stays.
class Toasts : public QObject
{
    Q_OBJECT
public:
    explicit Toasts(QWidget* window);

    void show(Tone tone, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget* m_window;
    QList<QPointer<QWidget>> m_toasts;
};

} // namespace purser::kit
