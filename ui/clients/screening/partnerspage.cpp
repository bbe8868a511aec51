#include "ui/clients/screening/partnerspage.h"

#include "ui/clients/screening/partnergradedialog.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/words/officewords.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> partnerColumns()
{
    return {{u"name"_s, PartnersPage::tr("Partner"), ColumnKind::Strong, 200},
        {u"code"_s, PartnersPage::tr("Code"), ColumnKind::Text, 110},
        {u"grade"_s, PartnersPage::tr("Grade"), ColumnKind::State, 200},
        {u"counts"_s, PartnersPage::tr("Counts as"), ColumnKind::Text, 210},
        {u"clients"_s, PartnersPage::tr("Clients"), ColumnKind::Number, 80},
        {u"low"_s, PartnersPage::tr("Low"), ColumnKind::Number, 70},
        {u"medium"_s, PartnersPage::tr("Medium"), ColumnKind::Number, 80},
        {u"high"_s, PartnersPage::tr("High"), ColumnKind::Number, 70},
        {u"prohibited"_s, PartnersPage::tr("Prohibited"), ColumnKind::Number, 100},
        {u"again"_s, PartnersPage::tr("Look again"), ColumnKind::State, 150},
        {u"reason"_s, PartnersPage::tr("Because"), ColumnKind::Text, 180},
        {u"by"_s, PartnersPage::tr("By"), ColumnKind::Text, 140},
        {u"evidence"_s, PartnersPage::tr("Evidence"), ColumnKind::Dim, 220}};
}

Tone gradeTone(const QString& grade)
{
    if (grade == "prohibited"_L1)
        return Tone::Stop;
    return grade == "high"_L1 ? Tone::Warn : Tone::Normal;
}

Cell gradeCell(const PartnerRow& partner)
{
    if (partner.proposal)
        return Cell::state(PartnersPage::tr("%1, proposed: %2")
                               .arg(ScreeningTexts::partnerGrade(partner.grade),
                                   ScreeningTexts::partnerGrade(partner.proposal->grade)),
            Tone::Accent);
    return partner.grade.isEmpty()
        ? Cell::plain(ScreeningTexts::partnerGrade(partner.grade), Tone::Dim)
        : Cell::state(ScreeningTexts::partnerGrade(partner.grade), gradeTone(partner.grade));
}

} // namespace

PartnersPage::PartnersPage(const kit::DeskContext& context, QWidget* parent)
    : ScreeningPage(context, u"screening.partners"_s, tr("Partners"),
        tr("Who brings clients to the office is part of their risk. The worst grade of a partner "
           "and of those above it counts; through a prohibited one nobody is approved. What waits "
           "for a second person comes first, then what is to be looked at again."),
        partnerColumns(), parent),
      m_partners(context.session)
{
    grid().setEmptyText(
        tr("No partner in sight."), tr("Partners whom you look after are graded by others."));
    setRows();
    decisionBar().setDecisions(
        {{u"refuse"_s, tr("Turn down…"), u"R"_s}, {u"approve"_s, tr("Agree…"), u"A"_s},
            {u"grade"_s, context.may(u"partner.grade"_s) ? tr("Grade…") : tr("Gradings…"), u"G"_s,
                true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "grade"_L1)
            grade();
        else
            decide(id == "approve"_L1);
    });
    connect(&grid(), &kit::Grid::activated, this, [this] { grade(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &PartnersPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &PartnersPage::showDecisions);
    connect(&grid().model(), &kit::WindowModel::refreshed, this, &PartnersPage::showDecisions);
    showDecisions();
    grid().setQuery({u"urgent"_s, {}});
}

GridRow PartnersPage::gridRow(const PartnerRow& partner) const
{
    const QString counts = partner.countsBy.isEmpty()
        ? ScreeningTexts::partnerGrade(partner.counts)
        : tr("%1, by %2 above it")
              .arg(ScreeningTexts::partnerGrade(partner.counts), partner.countsBy);
    Cell again = Cell::plain(QString());
    if (partner.reviewOn.isValid())
        again = Cell::state(
            formats().date(partner.reviewOn), partner.isOverdue ? Tone::Warn : Tone::Normal);
    return {partner.id.value(), partner.version,
        {Cell::plain(partner.name), Cell::plain(partner.code), gradeCell(partner),
            Cell::plain(counts), Cell::number(partner.clients, formats()),
            Cell::number(partner.low, formats()), Cell::number(partner.medium, formats()),
            Cell::number(partner.high, formats()), Cell::number(partner.prohibited, formats()),
            again,
            Cell::plain(
                partner.reason.isEmpty() ? QString() : kit::OfficeWords::of(partner.reason)),
            Cell::plain(partner.by), Cell::plain(partner.text)},
        QVariant::fromValue(partner)};
}

void PartnersPage::setRows()
{
    grid().setSource(
        kit::taskSource([this](const kit::PageRequest&) { return m_partners.partners(); },
            [this](const std::vector<PartnerRow>& list) {
                kit::RowPage rows;
                for (const PartnerRow& partner : list)
                    rows.rows.append(gridRow(partner));
                return rows;
            }));
}

void PartnersPage::showDecisions()
{
    const auto partner = grid().currentData<PartnerRow>();
    const QString none = tr("Choose a partner in the list.");
    decisionBar().setAllowed(u"grade"_s, partner.has_value(), partner ? QString() : none);
    QString why;
    if (!partner)
        why = none;
    else if (!partner->proposal)
        why = tr("Nothing waits for a second person here.");
    else if (!partner->proposal->isDecidable)
        why = tr("%1 proposed this; another person decides.").arg(partner->proposal->by);
    decisionBar().setAllowed(u"approve"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"refuse"_s, why.isEmpty(), why);
}

PartnerGradeDialog* PartnersPage::grade()
{
    const auto partner = grid().currentData<PartnerRow>();
    if (isBusy() || !partner)
        return nullptr;
    auto* dialog = new PartnerGradeDialog(m_partners, *partner, context().may(u"partner.grade"_s),
        now().toUTC().date(), formats(), this);
    if (dialog->isClosing()) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    }
    commands().open(
        dialog,
        [dialog, seen = *partner](const QString& key) {
            return PartnerGradesApi::grade(key, seen, dialog->grade(), dialog->reasonCode(),
                dialog->text(), dialog->reviewOn());
        },
        [name = partner->name](const office::Outcome& outcome) {
            return outcome.state == "proposed"_L1
                ? tr("A milder grade of %1 is proposed; another person decides.").arg(name)
                : tr("%1 is graded; its clients are rated again by the nightly work.").arg(name);
        });
    return dialog;
}

void PartnersPage::decide(bool approve)
{
    const auto partner = grid().currentData<PartnerRow>();
    if (isBusy() || !partner || !partner->proposal || !partner->proposal->isDecidable)
        return;
    const PartnerProposal proposal = *partner->proposal;
    auto* dialog =
        new kit::ReasonDialog(approve ? tr("Agree to a milder grade of %1").arg(partner->name)
                                      : tr("Turn down a milder grade of %1").arg(partner->name),
            approve ? tr("All clients of the partner and of those below are rated again.")
                    : tr("The grade stays as it is."),
            this);
    dialog->addFact(tr("From"), ScreeningTexts::partnerGrade(partner->grade));
    dialog->addFact(tr("To"), ScreeningTexts::partnerGrade(proposal.grade));
    dialog->addFact(tr("Because"), kit::OfficeWords::of(proposal.reason));
    dialog->addFact(tr("Evidence"), proposal.text);
    dialog->addFact(tr("Look again"), formats().date(proposal.reviewOn));
    dialog->addFact(tr("By"), proposal.by);
    dialog->setTextShown(false);
    dialog->setButtons(approve ? tr("Agree") : tr("Turn down"));
    commands().open(
        dialog,
        [proposal, approve](
            const QString& key) { return PartnerGradesApi::decide(key, proposal, approve); },
        [approve, name = partner->name](const office::Outcome&) {
            return approve ? tr("The milder grade of %1 holds.").arg(name)
                           : tr("The grade of %1 stays as it is.").arg(name);
        });
}

} // namespace purser::clients
