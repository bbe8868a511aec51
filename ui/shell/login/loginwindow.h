#pragma once

#include "core/office/officesession.h"
#include "ui/shell/login/officebook.h"
#include "ui/shell/login/secretstore.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace purser::kit {
class Label;
class Panel;
} // namespace purser::kit

namespace purser::shell {

class FactorPanel;
class OfficePage;
class PasswordPage;
class PersonPage;
class SignInPage;
class WelcomePage;

/// Starts the trial office of a folder when it is not running, and reads it.
using TrialOpener = std::function<void(const QString& directory, QObject* guard,
    std::function<void(Result<OfficeEntry>)> done)>;

/// From the first start to an open session: which office, who, and a password of one's own.
class LoginWindow : public QWidget
{
    Q_OBJECT
public:
    /// Gets the open session, and a note for the person (why the password was not remembered) or "".
    using SignedIn =
        std::function<void(std::unique_ptr<office::OfficeSession> session, const QString& note)>;

    LoginWindow(OfficeBook& book, SecretStore& secrets, TrialOpener openTrial, SignedIn signedIn);
    ~LoginWindow() override;

    /// Begins with the office given, else the one used last, else the first-start page.
    void begin(const std::optional<OfficeEntry>& given, const QString& login);
    /// Pages, for the tour and tests.
    enum class Page { Welcome, Office, SignIn, Person, Password, Factor };
    void showPage(Page page);
    Page page() const;
    void signIn(const QString& login, const Secret& password);
    /// Says on the page where one signs in why one has to: the session was ended.
    void showError(const Error& error);
    FactorPanel& factor() { return *m_factor; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showEntry(const OfficeEntry& entry);
    void openTrial(const QString& directory);
    void opened(Result<QJsonObject> me);
    void choosePassword(const Secret& password);
    void finish();
    void leave(const QString& note);
    void goBack();
    void setBusy(bool busy);

    OfficeBook& m_book;
    SecretStore& m_secrets;
    TrialOpener m_openTrial;
    SignedIn m_signedIn;
    OfficeEntry m_entry;
    std::unique_ptr<office::OfficeSession> m_session;
    Secret m_password;
    kit::Panel* m_card;
    kit::Label* m_title;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    OfficePage* m_office;
    SignInPage* m_signIn;
    PersonPage* m_person;
    PasswordPage* m_passwordPage;
    FactorPanel* m_factor;
};

} // namespace purser::shell
