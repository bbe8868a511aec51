#include "core/trading/mt5/dealsearch.h"

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

namespace {

constexpr std::int64_t before = 120;
constexpr std::int64_t after = 60;
// The widest change of a server's zone, with daylight saving.
constexpr std::int64_t clockJump = 13 * 3600;
constexpr qsizetype tagSize = 12;

bool carriesTag(const QString& comment, const QString& tag)
{
    return comment.startsWith(tag)
        && (comment.size() == tag.size() || comment.at(tag.size()) == u' ');
}

/// Some operation's tag: '#', then letters and digits.
bool carriesAnyTag(const QString& comment)
{
    if (comment.size() < tagSize || comment.at(0) != u'#')
        return false;
    return std::all_of(comment.begin() + 1, comment.begin() + tagSize,
        [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

} // namespace

DealSearchResult searchDeals(const std::vector<Deal>& deals, const DealSearch& search)
{
    using Kind = DealSearchResult::Kind;
    DealSearchResult tagged;
    std::vector<Ticket> twins;
    const ServerInstant from = search.sentAt.plus(-before);
    const ServerInstant to = std::max(search.now, search.sentAt).plus(after);
    for (const Deal& deal : deals) {
        const Result<Money> amount = deal.profitIn(search.amount.currency());
        const bool alike = deal.login == search.login && deal.action == search.action && amount
            && *amount == search.amount;
        if (carriesTag(deal.comment, search.tag)) {
            tagged.tickets.push_back(deal.ticket);
            if (!alike)
                tagged.reason = u"amount_differs"_s;
        } else if (alike && !carriesAnyTag(deal.comment) && deal.time >= from && deal.time <= to) {
            twins.push_back(deal.ticket);
        }
    }
    if (tagged.tickets.size() > 1)
        tagged.reason = u"duplicate"_s;
    if (!tagged.tickets.empty()) {
        tagged.kind = tagged.reason.isEmpty() ? Kind::Found : Kind::Ambiguous;
        return tagged;
    }
    if (!twins.empty())
        return {Kind::Ambiguous, twins, u"untagged_twin"_s};
    return {};
}

Result<DealSearchResult> findDeal(Client& client, const DealSearch& search)
{
    const ServerInstant from = std::min(search.sentAt, search.now).plus(-before - clockJump);
    const ServerInstant to = std::max(search.sentAt, search.now).plus(after + clockJump);
    return client.deals(search.login, from, to).map([&search](const std::vector<Deal>& deals) {
        return searchDeals(deals, search);
    });
}

} // namespace purser::trading::mt5
