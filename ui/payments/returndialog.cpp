#include "ui/payments/returndialog.h"

#include "ui/kit/widgets/field.h"
#include "ui/payments/paymenttexts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int toRole = Qt::UserRole + 1;

} // namespace

ReturnDialog::ReturnDialog(const QString& title, const QString& purpose, PaymentsApi& api,
    PaymentId payment, QWidget* parent)
    : LetterDialog(title, purpose, tr("Write to the client as well"),
        tr("The letter says the reason in the client's language and nothing else; what you write "
           "for colleagues is no part of it."),
        parent),
      m_api(api), m_payment(payment), m_whom(new QComboBox(this)), m_due(new QDateEdit(this))
{
    m_whom->setPlaceholderText(tr("Choose who is asked"));
    m_due->setCalendarPopup(true);
    m_due->setToolTip(tr("The end of that business day. The question then comes back to you."));
    m_due->setEnabled(false);
    // Until the office has said which day it is to be.
    m_due->setMinimumDate(m_due->date());
    m_due->setSpecialValueText(u"–"_s);
    body()->addWidget(new kit::Field(tr("Asked of"), m_whom));
    body()->addWidget(new kit::Field(tr("Answer due by"), m_due));
    addLetter();
    offerLetter(false);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &ReturnDialog::follow);
    connect(this, &ReasonDialog::reasonChanged, this, &ReturnDialog::readLetter);
    api.askChoices(payment).onDone(this, [this](const Result<AskChoices>& choices) {
        if (choices)
            showChoices(*choices);
        else
            showError(choices.error());
    });
}

void ReturnDialog::add(Addressee whom, const QString& to, const QString& text)
{
    m_whom->addItem(text, Listed<Addressee>(whom).word());
    m_whom->setItemData(m_whom->count() - 1, to, toRole);
}

void ReturnDialog::showChoices(const AskChoices& choices)
{
    m_choices = choices;
    add(Addressee::Client, {}, tr("The client"));
    if (choices.partnerManager)
        add(Addressee::PartnerManager, {}, tr("The partner manager"));
    for (const QString& role : choices.roles)
        add(Addressee::Role, role, tr("Role: %1").arg(PaymentTexts::role(role)));
    for (const AskChoices::Colleague& colleague : choices.staff) {
        QStringList roles;
        for (const QString& role : colleague.roles)
            roles.append(PaymentTexts::role(role));
        add(Addressee::Staff, colleague.login,
            tr("%1, %2").arg(colleague.name, QLocale().createSeparatedList(roles)));
    }
    // Most of what is asked is asked of the client.
    m_whom->setCurrentIndex(0);
    m_due->setEnabled(true);
    check();
    Q_EMIT ready();
}

void ReturnDialog::follow()
{
    offerLetter(whom() == Addressee::Client);
    if (m_choices && m_whom->currentIndex() >= 0)
        m_due->setDate(m_choices->dueFor(whom()));
    readLetter();
}

Addressee ReturnDialog::whom() const
{
    return Listed<Addressee>::fromWord(m_whom->currentData().toString()).value();
}

office::Task<ReturnLetter> ReturnDialog::letterFor(const QString& code)
{
    return m_api.returnLetter(m_payment, code);
}

QString ReturnDialog::whyNot() const
{
    const QString why = LetterDialog::whyNot();
    if (!why.isEmpty())
        return why;
    if (!m_choices)
        return tr("Who may be asked is being read.");
    if (m_whom->currentIndex() < 0)
        return tr("Choose who is asked.");
    // The reason is what a client is asked; colleagues have to be told what is wanted.
    return whom() != Addressee::Client && text().isEmpty() ? tr("Write what you need to know.")
                                                           : QString();
}

void ReturnDialog::choose(Addressee whom, const QString& to)
{
    for (int i = 0; i < m_whom->count(); ++i) {
        if (m_whom->itemData(i).toString() == Listed<Addressee>(whom).word()
            && m_whom->itemData(i, toRole).toString() == to)
            m_whom->setCurrentIndex(i);
    }
}

void ReturnDialog::setDue(const QDate& day)
{
    m_due->setDate(day);
}

AskedOf ReturnDialog::asked() const
{
    return {whom(), m_whom->currentData(toRole).toString(), m_due->date(), writes()};
}

} // namespace purser::payments
