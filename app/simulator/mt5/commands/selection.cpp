#include "app/simulator/mt5/commands/selection.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageLimit = 100;

} // namespace

std::optional<QList<qint64>> selectedLogins(const CommandContext& context)
{
    const bool byLogin = context.parameters.has(u"login"_s);
    if (byLogin == context.parameters.has(u"group"_s))
        return std::nullopt;
    QList<qint64> logins;
    if (byLogin) {
        const QList<qint64> asked = context.parameters.integers(u"login"_s);
        for (const qint64 login : asked) {
            if (context.visible(login))
                logins.append(login);
        }
        return logins;
    }
    const Mask mask(context.parameters.list(u"group"_s).join(u','));
    for (const auto& [login, account] : context.book.accounts().all()) {
        if (mask.matches(account.group) && context.manager.sees(account.group))
            logins.append(login);
    }
    return logins;
}

std::optional<Period> Period::of(const Parameters& parameters)
{
    const std::optional<qint64> from = parameters.integer(u"from"_s);
    const std::optional<qint64> to = parameters.integer(u"to"_s);
    if (!from || !to)
        return std::nullopt;
    return Period{*from, *to};
}

std::optional<QList<qint64>> page(const CommandContext& context, const QList<qint64>& keys)
{
    const std::optional<qint64> total = context.parameters.integer(u"total"_s);
    qint64 offset = context.parameters.integer(u"offset"_s).value_or(0);
    if (!total || *total < 1 || offset < 0)
        return std::nullopt;
    const qint64 length = std::min(*total, pageLimit);
    if (context.plan.duplicatePage)
        offset = std::max<qint64>(offset - length, 0);
    QList<qint64> rows = keys.mid(offset, length);
    if (context.plan.missingRows > 0)
        rows.resize(std::max<qsizetype>(rows.size() - context.plan.missingRows, 0));
    if (context.plan.reorderPage) {
        // Any fixed disorder will do; this one moves every row of a longer page.
        std::reverse(rows.begin(), rows.end());
        std::rotate(rows.begin(), rows.begin() + rows.size() / 3, rows.end());
    }
    return rows;
}

} // namespace purser::simulator
