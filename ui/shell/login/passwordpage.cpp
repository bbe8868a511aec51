#include "ui/shell/login/passwordpage.h"

#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/label.h"
#include "ui/shell/login/passwordform.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace purser::shell {

PasswordPage::PasswordPage(QWidget* parent)
    : QWidget(parent), m_form(new PasswordForm), m_banner(new kit::Banner),
      m_button(new QPushButton(tr("Set password")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* words = new kit::Label(
        tr("Your password is temporary. Choose one that only you know; nobody else can see it."),
        kit::TextSize::Body, QFont::Normal, kit::Tone::Dim);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_form);
    column->addWidget(m_banner);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* back = new QPushButton(tr("Back"));
    back->setAutoDefault(false);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    column->addLayout(buttons);
    m_button->setDefault(true);
    m_button->setEnabled(false);
    kit::leadFocus(*this, *m_form);
    connect(m_form, &PasswordForm::changed, this,
        [this] { m_button->setEnabled(m_form->isEnabled() && m_form->isGood()); });
    connect(m_form, &PasswordForm::submitted, this, &PasswordPage::submit);
    connect(m_button, &QPushButton::clicked, this, &PasswordPage::submit);
    connect(back, &QPushButton::clicked, this, &PasswordPage::backRequested);
}

void PasswordPage::setLogin(const QString& login)
{
    m_form->setLogin(login);
    m_banner->clear();
}

void PasswordPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_button->setEnabled(!busy && m_form->isGood());
    m_button->setText(busy ? tr("Sending…") : tr("Set password"));
}

void PasswordPage::showError(const Error& error)
{
    m_banner->showMessage(kit::Tone::Stop, kit::explain(error));
}

void PasswordPage::submit()
{
    if (m_form->isGood()) {
        m_banner->clear();
        Q_EMIT submitted(m_form->take());
    }
}

} // namespace purser::shell
