#include "ui/payments/approvals/scopespage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/words/officewords.h"
#include "ui/payments/approvals/scopedialog.h"
#include "ui/payments/paymenttexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;
using office::ScopePart;
using office::StaffScope;

namespace {

QList<kit::Column> scopeColumns()
{
    return {{u"name"_s, ScopesPage::tr("Who"), ColumnKind::Strong, 160},
        {u"roles"_s, ScopesPage::tr("As"), ColumnKind::Text, 240},
        {u"scope"_s, ScopesPage::tr("Sees the clients of"), ColumnKind::Text, 320},
        {u"clients"_s, ScopesPage::tr("Clients"), ColumnKind::Number, 90},
        {u"state"_s, ScopesPage::tr("State"), ColumnKind::State, 200}};
}

} // namespace

ScopesPage::ScopesPage(const kit::DeskContext& context, QWidget* parent)
    : ApprovalsPage(context, u"approvals.scopes"_s, tr("Scopes"),
        tr("Which clients each member of staff sees, with their payments and applications. "
           "Another administrator decides on a change; nobody changes their own."),
        scopeColumns(), parent),
      m_scopes(context.session)
{
    grid().setEmptyText(tr("There is nobody."), tr("Staff are made by two administrators."));
    setRows();
    decisionBar().setDecisions({{u"edit"_s, tr("Propose another scope…"), u"P"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this] { edit(); });
    connect(&grid(), &kit::Grid::activated, this, [this] { edit(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &ScopesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &ScopesPage::showDecisions);
    showDecisions();
    grid().setQuery({u"name"_s, {}});
}

QString ScopesPage::partText(const ScopePart& part)
{
    const QString name = part.kind == u"brand"_s ? tr("Brand %1")
        : part.kind == u"desk"_s                 ? tr("Desk %1")
        : part.kind == u"team"_s                 ? tr("Team %1")
                                                 : tr("Partner %1");
    return name.arg(part.name);
}

QString ScopesPage::scopeText(const std::vector<ScopePart>& parts, const office::ScopeWish& scope,
    const kit::Formats& formats)
{
    if (!scope.isLimited)
        return tr("every client");
    QStringList names;
    for (const ScopePart& part : parts) {
        if ((part.kind == u"partner"_s ? scope.partners : scope.units).contains(part.id))
            names.append(partText(part));
    }
    return names.isEmpty() ? tr("nobody") : formats.locale().createSeparatedList(names);
}

QString ScopesPage::trialText(const office::ScopeTrial& trial, const kit::Formats& formats)
{
    QStringList lines{
        tr("Clients now %1, then %2.")
            .arg(formats.number(trial.before.clients), formats.number(trial.after.clients))};
    if (trial.gained > 0)
        lines << tr("%n client(s) more come into sight.", nullptr, static_cast<int>(trial.gained));
    if (trial.lost > 0)
        lines << tr("%n client(s) go out of sight.", nullptr, static_cast<int>(trial.lost));
    if (trial.gained == 0 && trial.lost == 0)
        lines << tr("The same clients are seen.");
    return lines.join(u' ');
}

void ScopesPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_scopes.scopes(); },
        [this](const office::StaffScopes& scopes) {
            m_known = scopes;
            kit::RowPage rows;
            for (const StaffScope& staff : scopes.staff) {
                QStringList roles;
                for (const QString& role : staff.roles)
                    roles.append(PaymentTexts::role(role));
                rows.rows.append(GridRow{staff.id, staff.version,
                    {Cell::plain(staff.name),
                        Cell::plain(formats().locale().createSeparatedList(roles)),
                        Cell::plain(!staff.scope.isLimited && !staff.seesAll
                                ? tr("nobody")
                                : scopeText(scopes.parts, staff.scope, formats())),
                        Cell::number(staff.clients, formats()),
                        staff.isProposed ? Cell::state(tr("Another scope is proposed"), Tone::Warn)
                            : staff.state == u"active"_s
                            ? Cell::state(tr("Active"), Tone::Ok)
                            : Cell::state(kit::OfficeWords::of(staff.state), Tone::Dim)},
                    QVariant::fromValue(staff)});
            }
            return rows;
        }));
}

void ScopesPage::showDecisions()
{
    const auto staff = grid().currentData<StaffScope>();
    QString why;
    if (!context().may(u"right.change"_s))
        why = tr("Your role does not do this.");
    else if (!staff)
        why = tr("Choose somebody in the list.");
    else if (staff->isMine)
        why = tr("Nobody changes their own scope.");
    decisionBar().setAllowed(u"edit"_s, why.isEmpty(), why);
}

ScopeDialog* ScopesPage::edit()
{
    const auto staff = grid().currentData<StaffScope>();
    if (!staff || staff->isMine || isBusy() || !context().may(u"right.change"_s))
        return nullptr;
    auto* dialog = new ScopeDialog(m_scopes, *staff, m_known.parts, formats(), this);
    commands().open(
        dialog,
        [dialog, login = staff->login](const QString& key) {
            return office::ScopesApi::propose(key, login, dialog->wish(), dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
        });
    return dialog;
}

} // namespace purser::payments
