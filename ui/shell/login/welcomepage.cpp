#include "ui/shell/login/welcomepage.h"

#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/label.h"
#include "ui/shell/login/choicebutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::shell {

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent),
      m_trial(new ChoiceButton(u"open"_s, tr("Open the trial office"),
          tr("A complete office on this computer with invented clients, payments and a trading "
             "server. Nothing leaves this computer."))),
      m_connect(new ChoiceButton(u"payments"_s, tr("Connect to an office"),
          tr("Your administrator gives you its address, or an office file that holds it."))),
      m_banner(new kit::Banner)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* words = new kit::Label(tr("Which office do you want to work in?"), kit::TextSize::Body,
        QFont::Normal, kit::Tone::Dim);
    column->addWidget(words);
    column->addWidget(m_trial);
    column->addWidget(m_connect);
    column->addWidget(m_banner);
    column->addStretch(1);
    connect(m_trial, &QAbstractButton::clicked, this, &WelcomePage::trialChosen);
    connect(m_connect, &QAbstractButton::clicked, this, &WelcomePage::connectChosen);
}

void WelcomePage::setBusy(const QString& text)
{
    m_trial->setEnabled(text.isEmpty());
    m_connect->setEnabled(text.isEmpty());
    m_banner->showMessage(kit::Tone::Accent, text);
}

void WelcomePage::showProblem(const QString& text)
{
    m_banner->showMessage(kit::Tone::Stop, text);
}

} // namespace purser::shell
