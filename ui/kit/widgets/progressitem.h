#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace purser::kit {

class Label;

/// A running job in the status bar or a panel: name, per cent, cancel.
class ProgressItem : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressItem(const QString& name, QWidget* parent = nullptr);

    /// −1: unknown how much is left.
    void setPercent(int percent);
    void setCancellable(bool can);

Q_SIGNALS:
    void cancelRequested();

private:
    QString m_name;
    Label* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace purser::kit
