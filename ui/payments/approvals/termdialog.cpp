#include "ui/payments/approvals/termdialog.h"

#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/paymenttexts.h"

#include <QDateEdit>
#include <QDateTime>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int mostMinutes = 43200;
constexpr int mostDays = 3650;

QList<std::pair<QString, QString>> methodChoices(const QStringList& methods)
{
    QList<std::pair<QString, QString>> choices;
    for (const QString& method : methods)
        choices.append({kit::PaymentWords::method(method), method});
    return choices;
}

} // namespace

TermDialog::TermDialog(const PaymentTerm& term, const TermChoices& choices,
    const Currency& currency, const kit::Formats& formats, QWidget* parent)
    : ProposalForm(TermTexts::kind(term.kind), currency, formats, parent), m_kind(term.kind),
      m_texts(currency, formats)
{
    if (m_kind == "policy.service_level"_L1)
        buildPromise(choices);
    else if (m_kind == "policy.business_day"_L1 || m_kind == "policy.holiday"_L1)
        buildCalendar(choices);
    else if (m_kind == "policy.business_zone"_L1 || m_kind == "policy.bank_zone"_L1)
        buildZone(choices);
    else if (m_kind == "policy.rail_window"_L1 || m_kind == "policy.least_payout"_L1)
        buildRail(choices);
    else
        buildLimit(choices);
    if (TermsApi::movesClocks(m_kind)) {
        m_effect = new kit::Label({}, kit::TextSize::Small, QFont::Normal, kit::Tone::Dim, this);
        m_effect->setWordWrap(true);
        m_effect->setAccessibleName(tr("What it would mean"));
        body()->addWidget(m_effect);
    }
    finish(term.payload);
}

void TermDialog::buildPromise(const TermChoices& choices)
{
    Choices kinds;
    for (const QString& kind : choices.kinds)
        kinds.append({kit::PaymentWords::kind(Listed<PaymentKind>::fromWord(kind)), kind});
    addChoice(u"kind"_s, tr("Kind"), kinds);
    addChoice(u"method"_s, tr("Method"),
        Choices{{tr("every method"), QString()}} + methodChoices(choices.methods));
    Choices categories;
    for (const QString& category :
        {QString(), u"retail"_s, u"professional"_s, u"eligible_counterparty"_s})
        categories.append({TermTexts::category(category), category});
    addChoice(u"category"_s, tr("Clients"), categories);
    addNumber(u"minutes"_s, tr("Minutes to decide"), 1, mostMinutes);
    addNumber(u"soon_minutes"_s, tr("Pressing when so many are left"), 0, mostMinutes);
    addFlag(u"business_hours"_s, tr("The clock runs in business hours only"));
    offerRemoval(tr("Take this promise back"));
}

void TermDialog::buildCalendar(const TermChoices& choices)
{
    Choices entities{{TermTexts::entity({}), QString()}};
    for (const QString& entity : choices.entities)
        entities.append({entity, entity});
    addChoice(u"entity"_s, tr("Calendar of"), entities);
    if (m_kind == "policy.holiday"_L1) {
        auto* day = new QDateEdit(
            QDateTime::currentDateTimeUtc().toTimeZone(formats().zone()).date(), this);
        day->setCalendarPopup(true);
        day->setLocale(formats().locale());
        connect(day, &QDateEdit::dateChanged, this, &TermDialog::check);
        add({u"day"_s, Type::Day, day, true}, tr("Day"));
        auto* name = new QLineEdit(this);
        name->setMaxLength(64);
        connect(name, &QLineEdit::textChanged, this, &TermDialog::check);
        add({u"name"_s, Type::Text, name, false}, tr("Name"));
        offerRemoval(tr("Open on this day again"));
        return;
    }
    Choices days;
    for (int day = 1; day <= 7; ++day)
        days.append({m_texts.weekday(day), QString::number(day)});
    addChoice(u"weekday"_s, tr("Weekday"), days);
    addTime(u"opens"_s, tr("Opens"));
    addTime(u"closes"_s, tr("Closes"));
    offerRemoval(tr("Closed on this weekday"));
}

void TermDialog::buildZone(const TermChoices& choices)
{
    if (m_kind == "policy.bank_zone"_L1) {
        Choices calendars;
        for (const QString& calendar : choices.calendars)
            calendars.append({calendar.toUpper(), calendar});
        addChoice(u"calendar"_s, tr("Payment system"), calendars);
    } else {
        Choices entities{{TermTexts::entity({}), QString()}};
        for (const QString& entity : choices.entities)
            entities.append({entity, entity});
        addChoice(u"entity"_s, tr("Calendar of"), entities);
    }
    Choices zones;
    for (const QString& zone : choices.zones)
        zones.append({QString(zone).replace(u'_', u' '), zone});
    addSearch(u"zone"_s, tr("Time zone"), zones);
    if (m_kind == "policy.business_zone"_L1)
        offerRemoval(tr("By the clock of the office from now on"));
}

void TermDialog::beginEffect(const std::optional<QJsonObject>& payload)
{
    m_shown = payload;
    m_effect->clear();
}

void TermDialog::showEffect(const Result<ClockEffect>& effect)
{
    m_effect->setText(
        effect ? m_texts.effect(m_kind, *effect).join(u'\n') : kit::explain(effect.error()));
}

QString TermDialog::effectText() const
{
    return m_effect ? m_effect->text() : QString();
}

void TermDialog::buildRail(const TermChoices& choices)
{
    addChoice(u"method"_s, tr("Method"), methodChoices(choices.methods));
    if (m_kind == "policy.least_payout"_L1) {
        addMoney(u"least_minor"_s, tr("At least, %1").arg(currency().code()));
        return;
    }
    Choices schemes;
    for (const QString& scheme : {QString(), u"visa"_s, u"mastercard"_s, u"amex"_s, u"other"_s})
        schemes.append({TermTexts::scheme(scheme), scheme});
    addChoice(u"scheme"_s, tr("Card scheme"), schemes);
    addNumber(u"refund_days"_s, tr("Days to go back the same way"), 0, mostDays, tr("no limit"));
    addNumber(u"dispute_days"_s, tr("Days to dispute"), 0, mostDays);
}

void TermDialog::buildLimit(const TermChoices& choices)
{
    const bool ofPerson = m_kind == "policy.person_limit"_L1;
    const bool ofFiles = m_kind == "policy.release_limit"_L1;
    Choices whose;
    if (ofPerson) {
        for (const TermChoices::Person& person : choices.staff)
            whose.append({person.name, person.login});
    } else {
        for (const QString& role : ofFiles ? choices.releasers : choices.approvers)
            whose.append({PaymentTexts::role(role), role});
    }
    addChoice(ofPerson ? u"login"_s : u"role"_s, ofPerson ? tr("Person") : tr("Role"), whose);
    if (!ofFiles)
        addMoney(u"per_operation_minor"_s, tr("For a payment, %1").arg(currency().code()));
    addMoney(u"per_day_minor"_s, tr("For a day, %1").arg(currency().code()));
    if (ofPerson || ofFiles)
        addMoney(u"per_file_minor"_s, tr("For a file, %1").arg(currency().code()));
    if (ofPerson)
        offerRemoval(tr("Only the limits of the roles from now on"));
}

} // namespace purser::payments
