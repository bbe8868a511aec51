#pragma once

#include <QDialog>

namespace purser::office {
class OfficeSession;
}

namespace purser::kit {
class Label;
}

namespace purser::shell {

class FactorPanel;

/// The second factor while somebody works: asked for because policy has just begun to, or set up by
/// themselves. Opened with `open()`.
class FactorDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Prove, SetUp };
    FactorDialog(office::OfficeSession& session, Purpose purpose, QWidget* parent);

    FactorPanel& panel() { return *m_panel; }

Q_SIGNALS:
    void confirmed();
    /// Instead of proving it, the person wants to leave.
    void logoutRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Purpose m_purpose;
    kit::Label* m_title;
    FactorPanel* m_panel;
};

} // namespace purser::shell
