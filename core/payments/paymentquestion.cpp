#include "core/payments/paymentquestion.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

Result<AskChoices::Colleague> colleagueFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"colleague"_s);
    AskChoices::Colleague colleague;
    colleague.login = fields.text(u"login");
    colleague.name = fields.text(u"name");
    colleague.roles = fields.texts(u"roles");
    return fields.finish(std::move(colleague));
}

QDate dayOf(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

Result<SheetQuestion> sheetQuestionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"question"_s);
    SheetQuestion question;
    question.whom = fields.word<Addressee>(u"of");
    question.role = fields.optionalText(u"role");
    question.name = fields.optionalText(u"name");
    question.isMine = fields.flag(u"you");
    question.reason = fields.text(u"reason");
    question.text = fields.optionalText(u"text");
    question.by = fields.text(u"by");
    question.askedByMe = fields.flag(u"yours");
    question.asked = fields.instant(u"asked_us");
    question.due = fields.instant(u"due_us");
    question.late = fields.flag(u"late");
    return fields.finish(std::move(question));
}

QDate AskChoices::dueFor(Addressee whom) const
{
    const bool isOutside = whom == Addressee::Client || whom == Addressee::PartnerManager;
    const QDate due = isOutside ? clientDue : officeDue;
    return latest.isValid() && latest < due ? latest : due;
}

Result<AskChoices> askChoicesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"ask_choices"_s);
    AskChoices choices;
    choices.partnerManager = fields.flag(u"partner_manager");
    choices.roles = fields.texts(u"roles");
    choices.staff = fields.list<AskChoices::Colleague>(u"staff", colleagueFromJson);
    choices.clientDue = dayOf(fields.text(u"client_due"));
    choices.officeDue = dayOf(fields.text(u"office_due"));
    choices.latest = dayOf(fields.optionalText(u"latest"));
    return fields.finish(std::move(choices));
}

} // namespace purser::payments
