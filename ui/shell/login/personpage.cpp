#include "ui/shell/login/personpage.h"

#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/label.h"
#include "ui/shell/login/choicebutton.h"
#include "ui/shell/rolewords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::shell {

PersonPage::PersonPage(QWidget* parent)
    : QWidget(parent), m_people(new QWidget), m_list(new QVBoxLayout(m_people)),
      m_banner(new kit::Banner)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    auto* words =
        new kit::Label(tr("Who do you want to be? Approvals need two people, so try two."),
            kit::TextSize::Body, QFont::Normal, kit::Tone::Dim);
    words->setWordWrap(true);
    auto* other = new QToolButton;
    other->setAutoRaise(true);
    other->setText(tr("Other office"));
    other->setFont(kit::textFont(kit::TextSize::Small));
    head->addWidget(words, 1);
    head->addWidget(other, 0, Qt::AlignTop);
    column->addLayout(head);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_people);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_people->setAutoFillBackground(false);
    m_list->setContentsMargins(kit::metric::margins(0, 0, 4, 0));
    m_list->setSpacing(6);
    column->addWidget(scroll, 1);
    column->addWidget(m_banner);
    connect(other, &QToolButton::clicked, this, &PersonPage::otherOfficeRequested);
}

void PersonPage::setEntry(const OfficeEntry& entry)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TrialPerson& person : entry.people) {
        auto* button = new ChoiceButton(
            u"client"_s, person.name, kit::enumerated(roleWords(person.roles)), m_people);
        connect(button, &QAbstractButton::clicked, this,
            [this, login = person.login] { Q_EMIT chosen(login); });
        m_list->addWidget(button);
        if (m_list->count() == 1) {
            kit::leadFocus(*this, *button);
        }
    }
    m_list->addStretch(1);
    m_banner->clear();
}

void PersonPage::setBusy(bool busy)
{
    m_people->setEnabled(!busy);
    if (busy) {
        m_banner->showMessage(kit::Tone::Accent, tr("Signing in…"));
    } else {
        m_banner->clear();
    }
}

void PersonPage::showError(const Error& error)
{
    m_banner->showMessage(kit::Tone::Stop, kit::explain(error));
}

} // namespace purser::shell
