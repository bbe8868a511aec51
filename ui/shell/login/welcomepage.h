#pragma once

#include <QWidget>

namespace purser::kit {
class Banner;
}

namespace purser::shell {

class ChoiceButton;

/// The first start: open the trial office, or connect to an office.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// While the trial office is being started; an empty text ends it.
    void setBusy(const QString& text);
    void showProblem(const QString& text);

Q_SIGNALS:
    void trialChosen();
    void connectChosen();

private:
    ChoiceButton* m_trial;
    ChoiceButton* m_connect;
    kit::Banner* m_banner;
};

} // namespace purser::shell
