#include "ui/clients/automatic/automaticpage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

AutomaticPage::AutomaticPage(const kit::DeskContext& context, const QString& name,
    const QString& title, const QString& purpose, const QList<kit::Column>& columns,
    QWidget* parent)
    : RowsPage(context, name, title, purpose, columns, parent), m_api(context.session)
{
}

QString AutomaticPage::problem(const Error& error) const
{
    const QString why = error.args.value(u"why"_s).toString();
    const QString state = error.args.value(u"state"_s).toString();
    if (error.code == ErrorCode::FourEyes && why == "published"_L1)
        return tr("You proposed, published or confirmed this rule. Another person checks what it "
                  "decides.");
    if (error.code == ErrorCode::FourEyes && why == "stopped"_L1)
        return tr("You stopped this rule. Another person confirms it.");
    if (error.code == ErrorCode::WrongState && state == "never_in_shadow"_L1)
        return tr("A rule goes live after it has been in shadow under the same name.");
    if (error.code == ErrorCode::WrongState && state == "disagreed_with"_L1)
        return tr("People disagree with what this version approved. Propose another version.");
    return kit::explain(error);
}

QString AutomaticPage::modeText(const QString& mode)
{
    if (mode == "live"_L1)
        return tr("live");
    return mode == "shadow"_L1 ? tr("in shadow") : tr("off");
}

QString AutomaticPage::content(const ReviewRule& rule) const
{
    QStringList levels;
    for (const int level : rule.levels)
        levels.append(formats().number(level));
    QStringList parts{tr("level %1").arg(levels.join(u", "_s)),
        tr("risk up to %1").arg(formats().number(rule.mostRisk)),
        rule.jurisdictions.isEmpty() ? tr("all countries") : rule.jurisdictions.join(u", "_s)};
    if (!rule.excluded.isEmpty())
        parts.append(tr("without %1").arg(rule.excluded.join(u", "_s)));
    if (rule.needsVendor)
        parts.append(tr("with the vendor's verdict"));
    parts.append(tr("%n a day", nullptr, rule.mostADay));
    parts.append(tr("%1 % checked").arg(formats().number(rule.samplePercent)));
    return tr("%1, %2: %3").arg(rule.name, modeText(rule.mode), parts.join(u"; "_s));
}

} // namespace purser::clients
