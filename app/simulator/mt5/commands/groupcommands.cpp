#include "app/simulator/mt5/command.h"
#include "app/simulator/mt5/configfields.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maskLimit = 5000;

std::vector<const Group*> visibleGroups(const CommandContext& context)
{
    std::vector<const Group*> groups;
    const Mask mask(context.manager.visibleGroups);
    for (const Group& group : context.book.groups()) {
        if (mask.matches(group.name))
            groups.push_back(&group);
    }
    return groups;
}

CommandResult groupList(CommandContext& context)
{
    WireValue names = WireValue::array();
    for (const Group* group : visibleGroups(context))
        names.append(WireValue::text(group->name));
    return names;
}

CommandResult groupNext(CommandContext& context)
{
    const std::optional<qint64> index = context.parameters.integer(u"index"_s);
    if (!index || *index < 0)
        return Retcode::Parameters;
    const std::vector<const Group*> groups = visibleGroups(context);
    const auto first = static_cast<size_t>(*index);
    if (first >= groups.size())
        return Retcode::NotFound;
    const qint64 count = context.parameters.integer(u"count"_s).value_or(1);
    if (count <= 1)
        return renderGroup(*groups[first]);
    WireValue rows = WireValue::array();
    const size_t end = std::min(groups.size(), first + static_cast<size_t>(count));
    for (size_t i = first; i < end; ++i)
        rows.append(renderGroup(*groups[i]));
    return rows;
}

CommandResult groupGet(CommandContext& context)
{
    const std::vector<const Group*> groups = visibleGroups(context);
    if (context.parameters.has(u"group"_s)) {
        const QString name = context.parameters.text(u"group"_s);
        for (const Group* group : groups) {
            if (group->name == name)
                return renderGroup(*group);
        }
        return Retcode::NotFound;
    }
    if (!context.parameters.has(u"mask"_s))
        return Retcode::Parameters;
    const Mask mask(context.parameters.text(u"mask"_s));
    CommandResult result(WireValue::array());
    for (const Group* group : groups) {
        if (!mask.matches(group->name))
            continue;
        if (result.answer->size() == maskLimit) {
            result.code = static_cast<int>(Retcode::Partial);
            break;
        }
        result.answer->append(renderGroup(*group));
    }
    return result;
}

} // namespace

void addGroupCommands(CommandTable& table)
{
    table[u"group/total"_s] = [](CommandContext& context) {
        return CommandResult::total(static_cast<qsizetype>(visibleGroups(context).size()));
    };
    table[u"group/list"_s] = groupList;
    table[u"group/next"_s] = groupNext;
    table[u"group/get"_s] = groupGet;
}

} // namespace purser::simulator
