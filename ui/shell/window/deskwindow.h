#pragma once

#include <QWidget>

namespace purser::kit {
class Banner;
}

namespace purser::shell {

/// A further main window that holds one desk, on whatever monitor it was put. Closing it gives the
/// desk back.
class DeskWindow : public QWidget
{
    Q_OBJECT
public:
    DeskWindow(QString deskId, const QString& title, QWidget* desk);

    QString deskId() const { return m_deskId; }
    QWidget* desk() const { return m_desk; }
    /// What the main window says about the link.
    kit::Banner& banner() { return *m_banner; }
    /// The desk without its window; the window is empty then.
    QWidget* release();

Q_SIGNALS:
    void closed();
    /// It came to the front, or was minimized or shown again.
    void activated();
    void shownOrHidden();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_deskId;
    kit::Banner* m_banner;
    QWidget* m_desk;
};

} // namespace purser::shell
