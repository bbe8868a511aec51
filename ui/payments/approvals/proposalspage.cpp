#include "ui/payments/approvals/proposalspage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/approvals/autoruletexts.h"
#include "ui/payments/approvals/matrixtexts.h"
#include "ui/payments/approvals/scopespage.h"
#include "ui/payments/approvals/settingtexts.h"
#include "ui/payments/approvals/termtexts.h"
#include "ui/payments/paymenttexts.h"
#include "ui/payments/routetexts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

constexpr auto routesKind = "policy.gateway_routes"_L1;
constexpr auto scopeKind = "staff.scope"_L1;

/// What a proposed scope names, by the office's numbers.
office::ScopeWish proposedScope(const QJsonObject& payload)
{
    const auto ids = [&payload](QStringView name) {
        QList<qint64> list;
        for (const QJsonValue id : payload.value(name).toArray())
            list.append(id.toString().toLongLong());
        return list;
    };
    return {payload.contains(u"scope_partners"_s) || payload.contains(u"scope_units"_s),
        ids(u"scope_partners"), ids(u"scope_units")};
}

QList<kit::Column> proposalColumns()
{
    return {{u"kind"_s, ProposalsPage::tr("What"), ColumnKind::Strong, 170},
        {u"content"_s, ProposalsPage::tr("Proposed"), ColumnKind::Text, 480},
        {u"reason"_s, ProposalsPage::tr("Why"), ColumnKind::Text, 240},
        {u"by"_s, ProposalsPage::tr("By"), ColumnKind::Text, 140},
        {u"at"_s, ProposalsPage::tr("When"), ColumnKind::Time, 140}};
}

} // namespace

ProposalsPage::ProposalsPage(const kit::DeskContext& context, QWidget* parent)
    : ApprovalsPage(context, u"approvals.proposals"_s, tr("Proposals"),
        tr("Changes of these rules that wait for their decision. Nobody decides on what they "
           "proposed."),
        proposalColumns(), parent),
      m_routes(context.session), m_settings(context.session), m_scopes(context.session),
      m_terms(context.session)
{
    grid().setEmptyText(
        tr("Nothing is proposed."), tr("Proposals of the other pages appear here by themselves."));
    setRows();
    decisionBar().setDecisions({{u"reject"_s, tr("Reject…"), u"R"_s},
        {u"approve"_s, tr("Approve the change…"), u"A"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this,
        [this](const QString& id) { decide(id == "approve"_L1); });
    connect(&grid(), &kit::Grid::currentChanged, this, &ProposalsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &ProposalsPage::showDecisions);
    showDecisions();
    readCurrencies();
    grid().setQuery({u"newest"_s, {}});
}

void ProposalsPage::readCurrencies()
{
    m_settings.choices().onDone(this, [this](const Result<SettingChoices>& choices) {
        if (!choices)
            return context().toasts.show(kit::Tone::Stop, kit::explain(choices.error()));
        m_choices = *choices;
        grid().refresh();
    });
}

QString ProposalsPage::kindText(const QString& kind)
{
    if (kind == "policy.approval_rule"_L1)
        return tr("Approval matrix");
    if (TermTexts::isTerm(kind))
        return TermTexts::kind(kind);
    if (SettingTexts::isSetting(kind))
        return SettingTexts::kind(kind);
    if (kind == routesKind)
        return tr("Routes of payouts");
    if (kind == scopeKind)
        return tr("Scope of a person");
    if (kind == "policy.rate_source"_L1)
        return tr("Source of a market rate");
    return tr("Automatic approval");
}

QString ProposalsPage::bands(const QJsonObject& payload, const QString& between) const
{
    QStringList parts;
    for (const QJsonValue& band : payload.value(u"bands"_s).toArray()) {
        QStringList roles;
        for (const QJsonValue& role : band[u"roles"].toArray())
            roles.append(PaymentTexts::role(role.toString()));
        QString text =
            tr("from %1: %2")
                .arg(money(band[u"from_minor"].toString().toLongLong()), roles.join(tr(", then ")));
        if (band[u"step_up"].toBool())
            text = tr("%1, with the password").arg(text);
        parts.append(text);
    }
    return parts.join(between);
}

QString ProposalsPage::content(const RuleChange& change, const QString& between) const
{
    const QJsonObject& payload = change.payload;
    const auto text = [&payload](QStringView name) { return payload.value(name).toString(); };
    if (change.kind == "policy.approval_rule"_L1) {
        const MatrixBand rule = MatrixBand::ofPayload(payload);
        const QString what = payload.value(u"removed"_s).toBool()
            ? tr("this rule ends, the more general one holds again")
            : bands(payload, between);
        return rule.isGeneral()
            ? tr("%1: %2").arg(kit::PaymentWords::kind(rule.kind), what)
            : tr("%1, only for %2: %3")
                  .arg(kit::PaymentWords::kind(rule.kind), MatrixTexts::onlyFor(rule), what);
    }
    if (SettingTexts::isSetting(change.kind)) {
        const SettingTexts texts(currency(), m_choices, formats());
        return tr("%1: %2").arg(
            texts.subject(change.kind, payload), texts.content(change.kind, payload));
    }
    if (TermTexts::isTerm(change.kind)) {
        const TermTexts texts(currency(), formats());
        return tr("%1: %2").arg(
            texts.subject(change.kind, payload), texts.content(change.kind, payload));
    }
    if (change.kind == scopeKind) {
        const office::ScopeWish wish = proposedScope(payload);
        return wish.isLimited ? tr("%1: %n brand(s), desk(s), team(s) or partner(s)", nullptr,
                   static_cast<int>(wish.partners.size() + wish.units.size()))
                                    .arg(text(u"login"))
                              : tr("%1: every client").arg(text(u"login"));
    }
    if (change.kind == "policy.rate_source"_L1)
        return rateSource(payload);
    if (change.kind == routesKind)
        return tr("%1: %n line(s), instead of set %2", nullptr,
            static_cast<int>(payload.value(u"routes"_s).toArray().size()))
            .arg(text(u"method"))
            .arg(payload.value(u"replaces"_s).toInt());
    const auto rule = proposedAutoRuleFromJson(payload);
    if (!rule)
        return tr("%1: it does not say all that a rule must; it can only be rejected.")
            .arg(text(u"name"));
    return AutoRuleTexts::rule(*rule, currency(), formats()).join(between);
}

QString ProposalsPage::rateSource(const QJsonObject& payload)
{
    const auto text = [&payload](QStringView name) { return payload.value(name).toString(); };
    if (payload.contains(u"symbol"_s))
        return tr("%1/%2: %3 of %4")
            .arg(text(u"base"), text(u"quote"), text(u"symbol"), text(u"server"));
    if (payload.contains(u"via"_s))
        return tr("%1/%2: through %3").arg(text(u"base"), text(u"quote"), text(u"via"));
    return tr("%1/%2: no source any more").arg(text(u"base"), text(u"quote"));
}

void ProposalsPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return api().changes(); },
        [this](const std::vector<RuleChange>& list) {
            kit::RowPage rows;
            for (const RuleChange& change : list) {
                rows.rows.append(GridRow{change.id.value(), change.version,
                    {Cell::plain(kindText(change.kind)), Cell::plain(content(change, u"; "_s)),
                        Cell::plain(change.reason), Cell::plain(change.proposedBy),
                        Cell::dateTime(change.proposed, formats())},
                    QVariant::fromValue(change)});
            }
            return rows;
        }));
}

void ProposalsPage::showDecisions()
{
    const auto change = grid().currentData<RuleChange>();
    QString why;
    if (!change)
        why = tr("Choose a proposal in the list.");
    else if (!context().may(u"policy.change"_s))
        why = tr("Your role does not do this.");
    else if (!change->isDecidable)
        why = tr("You proposed this; another person decides.");
    decisionBar().setAllowed(u"approve"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"reject"_s, why.isEmpty(), why);
}

void ProposalsPage::decide(bool approve)
{
    const auto change = grid().currentData<RuleChange>();
    if (!change || !change->isDecidable || isBusy())
        return;
    if (change->kind == scopeKind)
        return decideScope(*change, approve);
    if (TermsApi::movesClocks(change->kind))
        return decideClocks(*change, approve);
    if (change->kind != routesKind) {
        // A matrix is long: it stands below the purpose, a band a line.
        openDecision(*change, approve, content(*change, u"\n"_s));
        return;
    }
    const QString method = change->payload.value(u"method"_s).toString();
    const bool ofDeposits = change->payload.value(u"operation"_s) == u"deposit"_s;
    const RouteFor operation = ofDeposits ? RouteFor::Deposits : RouteFor::Payouts;
    m_routes.set(method, operation)
        .onDone(this, [this, change, approve](const Result<RouteSet>& now) {
            if (!now)
                context().toasts.show(kit::Tone::Stop, kit::explain(now.error()));
            else if (!isBusy())
                openDecision(*change, approve, routes(*change, *now));
        });
}

void ProposalsPage::decideScope(const RuleChange& change, bool approve)
{
    const auto failed = [this](const Error& error) {
        context().toasts.show(kit::Tone::Stop, kit::explain(error));
    };
    const office::ScopeWish wish = proposedScope(change.payload);
    const QString login = change.payload.value(u"login"_s).toString();
    m_scopes.scopes().onDone(this,
        [this, change, approve, wish, login, failed](const Result<office::StaffScopes>& known) {
            if (!known)
                return failed(known.error());
            m_scopes.attempt(login, wish)
                .onDone(this,
                    [this, change, approve, failed,
                        what = ScopesPage::scopeText(known->parts, wish, formats())](
                        const Result<office::ScopeTrial>& trial) {
                        if (!trial)
                            return failed(trial.error());
                        if (!isBusy())
                            openDecision(change, approve,
                                tr("Would see: %1\n%2")
                                    .arg(what, ScopesPage::trialText(*trial, formats())));
                    });
        });
}

void ProposalsPage::decideClocks(const RuleChange& change, bool approve)
{
    m_terms.clockEffect(change.kind, change.payload)
        .onDone(this, [this, change, approve](const Result<ClockEffect>& effect) {
            if (isBusy())
                return;
            QStringList lines{content(change, u"\n"_s)};
            // What the office would no longer take can still be rejected.
            if (effect)
                lines += TermTexts(currency(), formats()).effect(change.kind, *effect);
            else
                lines.append(kit::explain(effect.error()));
            openDecision(change, approve, lines.join(u'\n'));
        });
}

/// What holds beside what is proposed, a line each.
QString ProposalsPage::routes(const RuleChange& change, const RouteSet& now) const
{
    const auto proposed = proposedRoutesFromJson(change.payload, now);
    if (!proposed)
        return content(change, u"\n"_s);
    const auto lines = [&](const std::vector<RouteLine>& routes, const QString& cutOff) {
        return RouteTexts::set(routes, cutOff, now, formats()).join(u'\n');
    };
    const QString sentence = now.operation == RouteFor::Deposits
        ? tr("Now, for deposits by %1:\n%2\n\nProposed:\n%3")
        : tr("Now, for %1:\n%2\n\nProposed:\n%3");
    QString text = sentence.arg(
        now.name, lines(now.lines, now.cutOff), lines(proposed->lines, proposed->cutOff));
    if (proposed->replaces != now.number)
        text += u"\n\n"_s
            + tr("Other routes have come into force since it was proposed; it can only be "
                 "rejected.");
    else if (!proposed->zone.isEmpty() && proposed->zone != now.zone)
        text += u"\n\n"_s
            + tr(
                "It was proposed by the clock of %1, and the cut-off goes by another since; it can "
                "only be rejected.")
                  .arg(proposed->zone);
    return text;
}

void ProposalsPage::openDecision(const RuleChange& change, bool approve, const QString& what)
{
    const QString title = approve ? tr("Approve the change") : tr("Reject the change");
    const QString effect = !approve ? tr("Nothing changes. Whoever proposed it sees why.")
        : change.kind == scopeKind  ? tr("It holds at once: for lists, files and payments.")
                                    : tr("It holds at once, for payments decided from now on.");
    auto* dialog = new kit::ReasonDialog(title, tr("%1\n\n%2").arg(effect, what), this);
    dialog->addFact(tr("What"), kindText(change.kind));
    dialog->addFact(tr("By"), change.proposedBy);
    dialog->addFact(tr("Why"), change.reason);
    dialog->setLeastWidth(600);
    dialog->setTextLabel(tr("In your words"), !approve);
    dialog->setButtons(title);
    commands().open(
        dialog,
        [dialog, approve, id = change.id, version = change.version](const QString& key) {
            return ApprovalsApi::decide(key, id, version, approve, dialog->text());
        },
        [approve](const office::Outcome& outcome) {
            return approve ? tr("Change %1 is in force.").arg(outcome.id)
                           : tr("Change %1 is rejected.").arg(outcome.id);
        });
    Q_EMIT deciding(what);
}

} // namespace purser::payments
