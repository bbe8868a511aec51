#pragma once

#include "core/office/outcome.h"
#include "core/base/result.h"
#include "ui/shell/factor/enrolment.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace purser::office {
class OfficeSession;
}

namespace purser::kit {
class Banner;
class Field;
class Label;
} // namespace purser::kit

namespace purser::shell {

class CodeField;
class QrCode;
class RecoveryList;

/// Proving the second factor, or setting one up: a code; or QR code and first code, then the recovery
/// codes. Used on the sign-in card and in a dialog.
class FactorPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Stage { Code, Enrol, Recovery };

    explicit FactorPanel(QWidget* parent = nullptr);

    /// Asks the office what comes next for this session and shows it. `session` outlives the panel's
    /// use of it.
    void prove(office::OfficeSession& session);
    /// Sets up a second factor, or another in place of the present one (which is shown first).
    void setUp(office::OfficeSession& session);
    Stage stage() const { return m_stage; }
    /// What the card or dialog is headed with.
    QString title() const;
    void setBackText(const QString& text);
    /// For the tour: what it looks like, without an office.
    void showSample(Stage stage, const Enrolment& enrolment);

Q_SIGNALS:
    void stageChanged();
    /// The session has proved its second factor, and knows so.
    void confirmed();
    void backRequested();

private:
    QWidget* makeCodePage();
    QWidget* makeEnrolPage();
    QWidget* makeRecoveryPage();
    void showStage(Stage stage);
    void enrol();
    void submit();
    void answered(const Result<office::Outcome>& outcome);
    void refused(const office::Outcome& outcome);
    void finish();
    void setBusy(bool busy);
    void check();

    QPointer<office::OfficeSession> m_session;
    Stage m_stage = Stage::Code;
    bool m_settingUp = false;
    bool m_busy = false;
    Enrolment m_enrolment;
    QStackedWidget* m_stack;
    kit::Label* m_codeWords;
    CodeField* m_code;
    kit::Field* m_codeField;
    QrCode* m_picture;
    kit::Label* m_secret;
    CodeField* m_first;
    kit::Field* m_firstField;
    RecoveryList* m_recovery;
    kit::Banner* m_banner;
    QPushButton* m_back;
    QPushButton* m_go;
};

} // namespace purser::shell
