#include "ui/shell/login/loginwindow.h"

#include "core/office/sessiontoken.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/shell/factor/factorpanel.h"
#include "ui/shell/login/keychainwords.h"
#include "ui/shell/login/officepage.h"
#include "ui/shell/login/passwordpage.h"
#include "ui/shell/login/personpage.h"
#include "ui/shell/login/signinpage.h"
#include "ui/shell/login/welcomepage.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {
constexpr int loginCardWidth = 440;
constexpr int leastHeight = 320;
constexpr int peopleHeight = 580;
} // namespace

LoginWindow::LoginWindow(
    OfficeBook& book, SecretStore& secrets, TrialOpener openTrial, SignedIn signedIn)
    : m_book(book), m_secrets(secrets), m_openTrial(std::move(openTrial)),
      m_signedIn(std::move(signedIn)), m_card(new kit::Panel),
      m_title(new kit::Label({}, kit::TextSize::Title, QFont::Bold)), m_stack(new QStackedWidget),
      m_welcome(new WelcomePage), m_office(new OfficePage), m_signIn(new SignInPage),
      m_person(new PersonPage), m_passwordPage(new PasswordPage), m_factor(new FactorPanel)
{
    setWindowTitle(tr("Purser"));
    resize(560, 660);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(m_card, 0, Qt::AlignHCenter);
    outer->addStretch(1);
    m_card->setFixedWidth(loginCardWidth);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(28, 24, 28, 24);
    body->setSpacing(14);
    body->addWidget(m_title);
    body->addWidget(m_stack, 1);
    m_card->column()->addLayout(body);
    for (QWidget* page : QList<QWidget*>{
             m_welcome, m_office, m_signIn, m_person, m_passwordPage, m_factor}) {
        m_stack->addWidget(page);
    }
    connect(m_welcome, &WelcomePage::trialChosen, this,
        [this] { this->openTrial(defaultTrialDirectory()); });
    connect(m_welcome, &WelcomePage::connectChosen, this, [this] { showPage(Page::Office); });
    connect(m_office, &OfficePage::accepted, this, &LoginWindow::showEntry);
    connect(m_office, &OfficePage::backRequested, this, [this] { showPage(Page::Welcome); });
    connect(m_signIn, &SignInPage::submitted, this, &LoginWindow::signIn);
    connect(m_signIn, &SignInPage::otherOfficeRequested, this, [this] { showPage(Page::Welcome); });
    connect(m_person, &PersonPage::otherOfficeRequested, this, [this] { showPage(Page::Welcome); });
    connect(m_person, &PersonPage::chosen, this, [this](const QString& login) {
        for (const TrialPerson& person : std::as_const(m_entry.people)) {
            if (person.login == login) {
                signIn(login, person.password);
                return;
            }
        }
    });
    connect(m_passwordPage, &PasswordPage::submitted, this, &LoginWindow::choosePassword);
    connect(m_passwordPage, &PasswordPage::backRequested, this, &LoginWindow::goBack);
    connect(m_factor, &FactorPanel::backRequested, this, &LoginWindow::goBack);
    connect(m_factor, &FactorPanel::confirmed, this, [this] { opened(m_session->me()); });
    connect(m_factor, &FactorPanel::stageChanged, this, [this] {
        if (page() == Page::Factor) {
            showPage(Page::Factor);
        }
    });
}

LoginWindow::~LoginWindow() = default;

void LoginWindow::begin(const std::optional<OfficeEntry>& given, const QString& login)
{
    const QList<OfficeEntry> known = m_book.entries();
    if (!given && known.isEmpty()) {
        showPage(Page::Welcome);
        return;
    }
    OfficeEntry entry = given ? *given : known.first();
    for (const OfficeEntry& other : known) {
        if (given && other.address == given->address) {
            entry.login = other.login;
            entry.remember = other.remember;
        }
    }
    if (!login.isEmpty()) {
        entry.login = login;
    }
    if (!entry.trialDirectory.isEmpty() && entry.people.isEmpty()) {
        showPage(Page::Welcome);
        openTrial(entry.trialDirectory);
        return;
    }
    showEntry(entry);
}

void LoginWindow::showPage(Page page)
{
    switch (page) {
    case Page::Welcome: m_title->setText(tr("Welcome to Purser")); break;
    case Page::Office: m_title->setText(tr("Connect to an office")); break;
    case Page::SignIn: m_title->setText(tr("Sign in")); break;
    case Page::Person: m_title->setText(tr("Trial office")); break;
    case Page::Password: m_title->setText(tr("Choose your password")); break;
    case Page::Factor: m_title->setText(m_factor->title()); break;
    }
    // Only the page on show decides how high the card is.
    for (int i = 0; i < m_stack->count(); ++i) {
        const bool shown = i == int(page);
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred,
            shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_stack->setCurrentIndex(int(page));
    m_card->setMinimumHeight(page == Page::Person ? peopleHeight : leastHeight);
    m_stack->currentWidget()->setFocus();
}

LoginWindow::Page LoginWindow::page() const
{
    return Page(m_stack->currentIndex());
}

void LoginWindow::showEntry(const OfficeEntry& entry)
{
    m_entry = entry;
    if (!entry.people.isEmpty()) {
        m_person->setEntry(entry);
        showPage(Page::Person);
        return;
    }
    m_signIn->setEntry(entry);
    showPage(Page::SignIn);
    if (entry.remember && !entry.login.isEmpty()) {
        m_secrets.read(entry.secretKey(), this, [this](Result<Secret> secret) {
            if (secret) {
                m_signIn->setPassword(*secret);
            } else if (secret.error().code == ErrorCode::Keychain) {
                m_signIn->showNote(keychainReadWords(secret.error()));
            }
        });
    }
}

void LoginWindow::openTrial(const QString& directory)
{
    m_welcome->setBusy(tr("Starting the trial office…"));
    m_openTrial(directory, this, [this](Result<OfficeEntry> entry) {
        m_welcome->setBusy({});
        if (entry) {
            showEntry(*entry);
        } else {
            showPage(Page::Welcome);
            m_welcome->showProblem(entry.error().code == ErrorCode::Io
                    ? tr("There is no trial office on this computer yet. Create it with "
                         "installer/trial.sh.")
                    : kit::explain(entry.error()));
        }
    });
}

void LoginWindow::signIn(const QString& login, const Secret& password)
{
    m_entry.login = login;
    m_entry.remember = m_entry.people.isEmpty() && m_signIn->remember();
    m_password = password;
    office::SessionOptions options;
    options.applicationName = u"purser"_s;
    m_session = std::make_unique<office::OfficeSession>(m_entry.address, login, password, options);
    setBusy(true);
    m_session->open().onDone(this, [this](Result<QJsonObject> me) { opened(std::move(me)); });
}

void LoginWindow::opened(Result<QJsonObject> me)
{
    setBusy(false);
    if (!me) {
        m_session.reset();
        showError(me.error());
    } else if (!office::secondFactorNext(*me).isEmpty()) {
        m_factor->prove(*m_session);
        showPage(Page::Factor);
    } else if (me->value(u"must_change_password"_s).toBool()) {
        m_passwordPage->setLogin(m_entry.login);
        showPage(Page::Password);
    } else {
        finish();
    }
}

void LoginWindow::choosePassword(const Secret& password)
{
    m_passwordPage->setBusy(true);
    m_password = password;
    m_session->changePassword(password).onDone(this, [this](Result<office::Outcome> outcome) {
        m_passwordPage->setBusy(false);
        if (!outcome) {
            m_passwordPage->showError(outcome.error());
            return;
        }
        m_session->refreshMe().onDone(this, [this](Result<QJsonObject> me) { opened(std::move(me)); });
    });
}

void LoginWindow::goBack()
{
    m_session.reset();
    showPage(m_entry.people.isEmpty() ? Page::SignIn : Page::Person);
}

void LoginWindow::finish()
{
    m_book.keep(m_entry);
    if (!m_entry.remember) {
        m_secrets.remove(m_entry.secretKey());
        leave({});
        return;
    }
    m_secrets.write(m_entry.secretKey(), m_password, this, [this](Result<void> stored) {
        leave(stored ? QString() : keychainWriteWords(stored.error()));
    });
}

void LoginWindow::leave(const QString& note)
{
    m_password = {};
    m_signedIn(std::move(m_session), note);
}

void LoginWindow::setBusy(bool busy)
{
    m_signIn->setBusy(busy);
    m_person->setBusy(busy);
}

void LoginWindow::showError(const Error& error)
{
    m_signIn->showError(error);
    m_person->showError(error);
}

void LoginWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::tokensOf(this).window);
}

} // namespace purser::shell
