#include "ui/payments/gateways/bankholidaydialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

const QDate lastDay(2099, 12, 31); ///< the office takes none later

} // namespace

BankHolidayDialog::BankHolidayDialog(const std::vector<std::pair<QString, QString>>& calendars,
    const QDate& today, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("Day of a payment system"),
        tr("Nothing changes before another administrator approves the proposal; then payouts of "
           "its methods are counted to leave on the days as they are."),
        parent),
      m_calendar(new QComboBox(this)), m_day(new QDateEdit(this)), m_name(new QLineEdit(this)),
      m_open(new QCheckBox(tr("Payouts leave on this day after all"), this)),
      m_reason(new QLineEdit(this))
{
    m_calendar->setAccessibleName(tr("Payment system"));
    for (const auto& [code, name] : calendars)
        m_calendar->addItem(name, code);
    m_day->setAccessibleName(tr("Day"));
    // The keyboard is in its line, which has no name of its own.
    m_day->findChild<QLineEdit*>()->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setLocale(formats.locale());
    m_day->setDateRange(today, lastDay);
    m_day->setDate(today);
    m_name->setAccessibleName(tr("Name of the day"));
    m_name->setMaxLength(64);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    auto* row = new QHBoxLayout;
    row->setSpacing(kit::metric::wideGap);
    row->addWidget(new kit::Field(tr("Payment system"), m_calendar), 1);
    row->addWidget(new kit::Field(tr("Day"), m_day), 1);
    body()->addLayout(row);
    body()->addWidget(new kit::Field(tr("Name of the day"), m_name));
    body()->addWidget(m_open);
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    setLeastWidth(520);
    setButtons(tr("Propose it"));
    for (QLineEdit* field : {m_name, m_reason})
        connect(field, &QLineEdit::textChanged, this, &BankHolidayDialog::check);
    check();
    m_calendar->setFocus();
}

void BankHolidayDialog::begin(const CutOffDay& day)
{
    if (const int place = m_calendar->findData(day.calendarCode); place >= 0)
        m_calendar->setCurrentIndex(place);
    m_day->setDate(day.day);
    const bool isHoliday = day.closed == CutOffDay::Closed::Bank;
    m_open->setChecked(isHoliday);
    if (isHoliday)
        m_name->setText(day.holiday);
}

void BankHolidayDialog::setDay(const QDate& day)
{
    m_day->setDate(day);
}

void BankHolidayDialog::setName(const QString& name)
{
    m_name->setText(name);
}

void BankHolidayDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

QJsonObject BankHolidayDialog::payload() const
{
    return {{u"calendar"_s, m_calendar->currentData().toString()},
        {u"day"_s, m_day->date().toString(Qt::ISODate)}, {u"name"_s, m_name->text().trimmed()},
        {u"closed"_s, !m_open->isChecked()}};
}

QString BankHolidayDialog::reason() const
{
    return m_reason->text().trimmed();
}

void BankHolidayDialog::check()
{
    QString why;
    if (m_name->text().trimmed().isEmpty())
        why = tr("Say what day it is.");
    else if (reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::payments
