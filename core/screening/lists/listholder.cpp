#include "core/screening/lists/listholder.h"

namespace purser::screening {

namespace {

const ListVersion* sameList(const ListSet& set, const ListVersion& list)
{
    for (const auto& other : set.lists()) {
        if (other->source == list.source && other->name == list.name)
            return other.get();
    }
    return nullptr;
}

Result<void> checkAll(const ListSet& before, const ListSet& after, const ShrinkRule& rule)
{
    for (const auto& list : before.lists()) {
        ListVersion nothing;
        nothing.name = list->name;
        const ListVersion* next = sameList(after, *list);
        if (const auto good = checkShrink(*list, next ? *next : nothing, rule); !good)
            return good;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const ListSet>> ListHolder::replace(
    std::shared_ptr<const ListSet> next, const ShrinkRule& rule)
{
    std::shared_ptr<const ListSet> before = m_lists.load();
    for (;;) {
        if (const auto good = checkAll(*before, *next, rule); !good)
            return failure(good.error());
        if (m_lists.compare_exchange_strong(before, next))
            return before;
    }
}

} // namespace purser::screening
