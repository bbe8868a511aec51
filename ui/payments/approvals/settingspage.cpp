#include "ui/payments/approvals/settingspage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/payments/approvals/settingdialog.h"
#include "ui/payments/approvals/settingtexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> settingColumns()
{
    return {{u"kind"_s, SettingsPage::tr("What"), ColumnKind::Dim, 150},
        {u"subject"_s, SettingsPage::tr("Setting"), ColumnKind::Strong, 420},
        {u"content"_s, SettingsPage::tr("In force"), ColumnKind::Text, 300},
        {u"bounds"_s, SettingsPage::tr("Bounds"), ColumnKind::Dim, 220}};
}

} // namespace

SettingsPage::SettingsPage(const kit::DeskContext& context, QWidget* parent)
    : ApprovalsPage(context, u"approvals.settings"_s, tr("Settings"),
        tr("The figures and switches that payments are checked and carried out by: what asks for a "
           "look, what stops, what an entity allows, what clients pay. A change is proposed by one "
           "administrator and decided by another."),
        settingColumns(), parent),
      m_settings(context.session)
{
    grid().setEmptyText(tr("No setting."), tr("They are there as soon as the office is set up."));
    setRows();
    decisionBar().setDecisions({{u"policy.fee_rule"_s, tr("New fee…"), u"F"_s},
        {u"policy.exchange_markup"_s, tr("New markup…"), u"M"_s},
        {u"policy.method_country"_s, tr("New country…"), u"C"_s},
        {u"edit"_s, tr("Propose another…"), u"P"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "edit"_L1)
            edit();
        else
            makeNew(id);
    });
    connect(&grid(), &kit::Grid::activated, this, [this] { edit(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &SettingsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &SettingsPage::showDecisions);
    showDecisions();
    readChoices();
    grid().setQuery({u"kind"_s, {}});
}

void SettingsPage::readChoices()
{
    m_settings.choices().onDone(this, [this](const Result<SettingChoices>& choices) {
        if (!choices)
            return context().toasts.show(kit::Tone::Stop, kit::explain(choices.error()));
        m_choices = *choices;
        grid().refresh();
    });
}

void SettingsPage::setRows()
{
    grid().setSource(
        kit::taskSource([this](const kit::PageRequest&) { return m_settings.settings(); },
            [this](const std::vector<PaymentSetting>& list) {
                kit::RowPage rows;
                // Amounts need the currencies: before they are known there are none.
                if (!currency().isValid() || !m_choices)
                    return rows;
                const SettingTexts texts(currency(), *m_choices, formats());
                qint64 place = 0;
                for (const PaymentSetting& setting : list)
                    rows.rows.append(GridRow{++place, 1,
                        {Cell::plain(SettingTexts::kind(setting.kind)),
                            Cell::plain(texts.subject(setting.kind, setting.payload)),
                            Cell::plain(texts.content(setting.kind, setting.payload)),
                            Cell::plain(texts.bounds(setting))},
                        QVariant::fromValue(setting)});
                return rows;
            }));
}

void SettingsPage::showDecisions()
{
    const bool may = context().may(u"policy.change"_s);
    const QString notMine = may ? QString() : tr("Your role does not do this.");
    for (const QString& id :
        {u"policy.fee_rule"_s, u"policy.exchange_markup"_s, u"policy.method_country"_s})
        decisionBar().setAllowed(id, may, notMine);
    const QString why = may && !grid().currentRow() ? tr("Choose a setting in the list.") : notMine;
    decisionBar().setAllowed(u"edit"_s, why.isEmpty(), why);
}

SettingDialog* SettingsPage::edit()
{
    const auto setting = grid().currentData<PaymentSetting>();
    return setting ? open(*setting) : nullptr;
}

SettingDialog* SettingsPage::makeNew(const QString& kind)
{
    return open({kind, {}, {}});
}

SettingDialog* SettingsPage::open(const PaymentSetting& setting)
{
    if (isBusy() || !m_choices || !currency().isValid() || !context().may(u"policy.change"_s))
        return nullptr;
    auto* dialog = new SettingDialog(setting, *m_choices, currency(), formats(), this);
    commands().open(
        dialog,
        [dialog, kind = setting.kind](const QString& key) {
            return ApprovalsApi::propose(
                key, kind, dialog->payload().value_or(QJsonObject()), dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
        });
    return dialog;
}

} // namespace purser::payments
