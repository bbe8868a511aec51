#include "ui/clients/payeecheckdialog.h"

#include "ui/clients/clienttexts.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/paymentwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int oldestDays = 89; // the office takes no older answer
constexpr int noonHour = 12;

} // namespace

PayeeCheckDialog::PayeeCheckDialog(
    const QString& client, const Destination& destination, const QDate& today, QWidget* parent)
    : DialogFrame(tr("Verification of payee"),
        tr("What the bank of the destination says of the name. The last answer counts; record "
           "another to correct this one."),
        parent),
      m_result(new QComboBox(this)), m_name(new QLineEdit(this)), m_source(new QLineEdit(this)),
      m_day(new QDateEdit(today, this)), m_today(today)
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Across);
    facts->setFact(u"client"_s, tr("Client"), client);
    facts->setFact(u"destination"_s, tr("Destination"),
        tr("%1 %2").arg(kit::PaymentWords::method(destination.kind), destination.masked));
    facts->setFact(u"holder"_s, tr("Holder"), destination.holder);
    m_result->setPlaceholderText(tr("Choose the answer"));
    for (const auto& [value, word] : listedWords(PayeeResult{}))
        m_result->addItem(ClientTexts::payeeResult(Listed<PayeeResult>(value)), word.toString());
    m_result->setCurrentIndex(-1);
    m_name->setMaxLength(128);
    m_source->setMaxLength(64);
    m_source->setPlaceholderText(tr("The bank or service that answered"));
    m_day->setCalendarPopup(true);
    m_day->setDateRange(today.addDays(-oldestDays), today);
    body()->addWidget(facts);
    body()->addWidget(new kit::Field(tr("Answer"), m_result));
    body()->addWidget(new kit::Field(tr("Name found"), m_name));
    body()->addWidget(new kit::Field(tr("Source"), m_source));
    body()->addWidget(new kit::Field(tr("Answered on"), m_day));
    setLeastWidth(480);
    setButtons(tr("Record the answer"));
    connect(m_result, &QComboBox::currentIndexChanged, this, &PayeeCheckDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &PayeeCheckDialog::check);
    connect(m_source, &QLineEdit::textChanged, this, &PayeeCheckDialog::check);
    m_result->setFocus();
    check();
}

void PayeeCheckDialog::check()
{
    const Destination::PayeeCheck answer = said();
    if (m_result->currentIndex() < 0)
        setAcceptable(false, tr("Choose what the bank answered."));
    else if (answer.result == PayeeResult::CloseMatch && answer.nameFound.isEmpty())
        setAcceptable(false, tr("A bank that says nearly says which name it has: enter it."));
    else if (answer.source.isEmpty())
        setAcceptable(false, tr("Say whose answer it is."));
    else
        setAcceptable(true);
}

Destination::PayeeCheck PayeeCheckDialog::said() const
{
    const QDate day = m_day->date();
    return {Listed<PayeeResult>::fromWord(m_result->currentData().toString()),
        m_name->text().trimmed(), m_source->text().trimmed(),
        day < m_today ? QDateTime(day, QTime(noonHour, 0), QTimeZone::utc()) : QDateTime()};
}

} // namespace purser::clients
