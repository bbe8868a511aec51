#include "ui/clients/intake/ownerdeeds.h"

#include "core/clients/review/recordcalls.h"
#include "ui/clients/intake/filedeeds.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Outcome;

namespace {

constexpr qint64 mostDenominator = 1'000'000'000'000; // as desk.set_ownership

Error noShare()
{
    return Error{ErrorCode::BadInput, {{u"field"_s, u"share"_s}, {u"why"_s, u"share"_s}}, {}};
}

/// "33.33" of a hundred: 3333 of 10000.
Result<Fraction> percentOf(QString text)
{
    text.replace(QLocale().decimalPoint(), u"."_s);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    bool good = false;
    const qint64 digits = text.remove(u'.').toLongLong(&good);
    Fraction fraction{digits, 100};
    for (qsizetype i = 0; i < decimals && fraction.denominator < mostDenominator; ++i)
        fraction.denominator *= 10;
    if (!good || decimals > 10 || digits < 0 || digits > fraction.denominator)
        return failure(noShare());
    return fraction;
}

} // namespace

Result<Fraction> Fraction::parse(const QString& said)
{
    QString text = said.simplified().remove(u' ').remove(u'%');
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return percentOf(text);
    bool goodTop = false;
    bool goodBottom = false;
    const Fraction fraction{
        text.left(slash).toLongLong(&goodTop), text.mid(slash + 1).toLongLong(&goodBottom)};
    if (!goodTop || !goodBottom || fraction.denominator < 1
        || fraction.denominator > mostDenominator || fraction.numerator < 0
        || fraction.numerator > fraction.denominator)
        return failure(noShare());
    return fraction;
}

OwnerDeeds::OwnerDeeds(DeedSender& sender) : QObject(&sender), m_sender(sender) {}

void OwnerDeeds::addShareFields(FieldForm& fields, const ApplicationFile& file)
{
    fields.addField({u"share"_s, tr("Share"), u"text"_s, {}, {}, true,
        tr("Percent or an exact part: 25, 33.33, 1/3")});
    fields.addField(documentChoice(file, tr("Shown by"), false));
    fields.addField({u"control"_s, tr("Controls by other means"), u"flag"_s, {}});
    fields.addField({u"nominee"_s, tr("Holds for somebody else"), u"flag"_s, {}});
}

void OwnerDeeds::addOwner(const ApplicationFile& file, const ClientStanding& standing)
{
    if (!m_sender.isBusy())
        m_sender.withForm(
            [this, file, standing](const IntakeForm& form) { showOwner(form, file, standing); });
}

void OwnerDeeds::showOwner(
    const IntakeForm& form, const ApplicationFile& file, const ClientStanding& standing)
{
    auto* dialog = new FormDialog(tr("Owner of %1").arg(file.clientName),
        tr("Companies in between are entered like owners; then enter who owns them."),
        {form.countries, form.currencies}, 2, m_sender.parentWidget());
    FieldForm& fields = dialog->form();
    FormField owned{u"owned"_s, tr("Owns a part of"), u"choice"_s, {}};
    for (const Party& party : standing.parties) {
        if (party.kind == u"entity"_s && !party.isSelf) {
            owned.choices << QString::number(party.id);
            owned.choiceWords << party.name;
        }
    }
    owned.hint = owned.choices.isEmpty() ? QString() : tr("Empty: of the client itself");
    fields.addField({u"kind"_s, tr("Kind"), u"choice"_s, {u"person"_s, u"entity"_s},
        {tr("Person"), tr("Company")}, true});
    fields.addField({u"name"_s, tr("Name"), u"text"_s, {}, {}, true});
    fields.addField({u"birth_date"_s, tr("Date of birth"), u"date"_s, {}});
    fields.addField({u"country"_s, tr("Country"), u"country"_s, {}});
    fields.addField({u"registration"_s, tr("Registration number"), u"text"_s, {}});
    if (!owned.choices.isEmpty())
        fields.addField(owned);
    fields.addTitle(tr("Share"));
    addShareFields(fields, file);
    fields.setValues({{u"kind"_s, u"person"_s}});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Add the owner"));
    const ClientId client = file.client;
    const auto steps = [dialog, client]() -> Result<QList<DeedStep>> {
        const QJsonObject said = dialog->values();
        const auto share = Fraction::parse(said.value(u"share"_s).toString());
        if (!share)
            return failure(share.error());
        // The party is added first; the share is of what was added.
        return QList<DeedStep>{
            {u"party"_s,
                [=](const QString& key) { return RecordCalls::addParty(key, client, said); }},
            {u"share"_s, {}, [=](const QString& key, const Outcome& party) {
                 return RecordCalls::setOwnership(key, client, party.id,
                     said.value(u"owned"_s).toString().toLongLong(), share->numerator,
                     share->denominator, said);
             }}};
    };
    m_sender.show(dialog, steps, tr("Owner of %1 added.").arg(file.clientName));
    fields.focusFirst();
}

void OwnerDeeds::changeShare(
    const ApplicationFile& file, const ClientStanding& standing, const Share& share)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(tr("Share of %1").arg(standing.partyName(share.owner)),
        tr("Of %1. A share of 0 ends it; what was before stays in the record.")
            .arg(standing.partyName(share.owned)),
        {}, 2, m_sender.parentWidget());
    addShareFields(dialog->form(), file);
    dialog->form().setValues({{u"share"_s, share.numerator + u'/' + share.denominator}});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Save the share"));
    const ClientId client = file.client;
    const auto steps = [dialog, client, share]() -> Result<QList<DeedStep>> {
        const QJsonObject said = dialog->values();
        const auto part = Fraction::parse(said.value(u"share"_s).toString());
        if (!part)
            return failure(part.error());
        return QList<DeedStep>{{u"share"_s, [=](const QString& key) {
                                    return RecordCalls::setOwnership(key, client, share.owner,
                                        share.owned, part->numerator, part->denominator, said);
                                }}};
    };
    m_sender.show(dialog, steps, tr("Share of %1 saved.").arg(standing.partyName(share.owner)));
    dialog->form().focusFirst();
}

} // namespace purser::clients
