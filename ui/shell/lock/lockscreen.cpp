#include "ui/shell/lock/lockscreen.h"

#include "core/office/officesession.h"
#include "core/office/sessiontoken.h"
#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/shell/factor/codefield.h"
#include "ui/shell/factor/factorwords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {
constexpr int lockCardWidth = 380;
constexpr int lockCardSide = 28;
} // namespace

LockScreen::LockScreen(office::OfficeSession& session, QWidget* window)
    : QWidget(window), m_session(session), m_card(new kit::Panel),
      m_since(new kit::Label({}, kit::TextSize::Body, QFont::Normal, kit::Tone::Dim)),
      m_password(new kit::PasswordField),
      m_passwordField(new kit::Field(tr("Password"), m_password)), m_code(new CodeField),
      m_codeField(new kit::Field(tr("Code of your authenticator app"), m_code)),
      m_banner(new kit::Banner), m_other(new QToolButton), m_unlock(new QPushButton(tr("Unlock")))
{
    setAccessibleName(tr("Locked"));
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addStretch(3);
    buildCard();
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::submit);
    connect(m_other, &QToolButton::clicked, this, [this] { useCode(!m_byCode); });
    for (QLineEdit* field : QList<QLineEdit*>{m_password, m_code}) {
        connect(field, &QLineEdit::textChanged, this, &LockScreen::check);
        connect(field, &QLineEdit::returnPressed, this, &LockScreen::submit);
    }
    const bool enrolled =
        session.me().value(u"second_factor"_s).toObject().value(u"enrolled"_s).toBool();
    m_other->setVisible(enrolled);
    useCode(false);
}

void LockScreen::buildCard()
{
    m_card->setFixedWidth(lockCardWidth);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(lockCardSide, 24, lockCardSide, 20);
    body->setSpacing(12);
    auto* name = new kit::Label(
        m_session.me().value(u"name"_s).toString(), kit::TextSize::Title, QFont::Bold);
    m_since->setWordWrap(true);
    body->addWidget(name);
    body->addWidget(m_since);
    body->addWidget(m_passwordField);
    body->addWidget(m_codeField);
    body->addWidget(m_banner);
    m_unlock->setMinimumHeight(34);
    m_unlock->setDefault(true);
    body->addWidget(m_unlock);
    auto* row = new QHBoxLayout;
    m_other->setAutoRaise(true);
    m_other->setFont(kit::textFont(kit::TextSize::Small));
    auto* leave = new QToolButton;
    leave->setAutoRaise(true);
    leave->setText(tr("Log out"));
    leave->setFont(kit::textFont(kit::TextSize::Small));
    connect(leave, &QToolButton::clicked, this, &LockScreen::logoutRequested);
    row->addWidget(m_other);
    row->addStretch(1);
    row->addWidget(leave);
    body->addLayout(row);
    m_card->column()->addLayout(body);
}

void LockScreen::setSince(const QString& words)
{
    m_since->setText(words);
    // The card is as high as its layout asks for, which does not know how often these words wrap.
    m_since->setMinimumHeight(m_since->heightForWidth(lockCardWidth - 2 * lockCardSide));
}

void LockScreen::useCode(bool code)
{
    m_byCode = code;
    m_passwordField->setVisible(!code);
    m_codeField->setVisible(code);
    m_other->setText(code ? tr("Use the password") : tr("Use a code"));
    m_banner->clear();
    kit::leadFocus(*this, code ? static_cast<QWidget&>(*m_code) : *m_password);
    setFocus();
    check();
}

void LockScreen::submit()
{
    if (!m_unlock->isEnabled()) {
        return;
    }
    m_banner->clear();
    setBusy(true);
    const auto done = [this](const Result<office::Outcome>& outcome) { answered(outcome); };
    const QString key = office::newCommandKey();
    if (m_byCode) {
        m_session
            .command({u"desk.confirm_second_factor"_s,
                {{u"p_key"_s, key}, {u"p_code"_s, m_code->code()}}})
            .onDone(this, done);
    } else {
        m_session.stepUp({u"desk.unlock_session"_s, {{u"p_key"_s, key}}}, m_password->take())
            .onDone(this, done);
    }
}

void LockScreen::answered(const Result<office::Outcome>& outcome)
{
    setBusy(false);
    if (outcome && (outcome->state == "unlocked"_L1 || outcome->state == "confirmed"_L1)) {
        Q_EMIT unlocked();
        return;
    }
    m_code->clear();
    setFocus();
    if (outcome) {
        m_banner->showMessage(kit::Tone::Stop, factorWords(*outcome));
    } else if (outcome.error().code == ErrorCode::AuthenticationFailed
        && !office::isSessionEnded(outcome.error())) {
        m_banner->showMessage(kit::Tone::Stop, tr("This password is not right."));
    } else {
        m_banner->showMessage(kit::Tone::Stop, factorWords(outcome.error()));
    }
}

void LockScreen::setBusy(bool busy)
{
    m_busy = busy;
    m_passwordField->setEnabled(!busy);
    m_codeField->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Checking…") : tr("Unlock"));
    check();
}

void LockScreen::check()
{
    m_unlock->setEnabled(
        !m_busy && (m_byCode ? m_code->isComplete() : !m_password->text().isEmpty()));
}

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const kit::Tokens& tokens = kit::tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    const QRect icon(width() / 2 - 14, m_card->y() - 48, 28, 28);
    kit::paintIcon(painter, icon, u"lock"_s, tokens.dim);
}

} // namespace purser::shell
