#include "app/simulator/mt5/commands/selection.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

/// Open orders and the history share everything but the store and the period.
class OrderCommands
{
public:
    explicit OrderCommands(bool history) : m_history(history) {}

    CommandResult get(CommandContext& context) const
    {
        const std::optional<qint64> ticket = context.parameters.integer(u"ticket"_s);
        if (!ticket)
            return Retcode::Parameters;
        const Order* order = store(context).find(*ticket);
        if (!order || !context.visible(order->login))
            return Retcode::NotFound;
        return renderOrder(*order, context.style);
    }

    CommandResult getTotal(CommandContext& context) const
    {
        const Account* account = context.account();
        const std::optional<QList<qint64>> tickets = ofAccount(context, account);
        if (!tickets)
            return Retcode::Parameters;
        return account ? CommandResult::total(tickets->size()) : CommandResult(Retcode::NotFound);
    }

    CommandResult getPage(CommandContext& context) const
    {
        const Account* account = context.account();
        const std::optional<QList<qint64>> all = ofAccount(context, account);
        const std::optional<QList<qint64>> tickets = all ? page(context, *all) : std::nullopt;
        if (!tickets)
            return Retcode::Parameters;
        if (!account)
            return Retcode::NotFound;
        WireValue rows = WireValue::array();
        for (const qint64 ticket : *tickets)
            rows.append(renderOrder(*store(context).find(ticket), context.style));
        return rows;
    }

    CommandResult getBatch(CommandContext& context) const
    {
        const std::optional<Period> period = Period::of(context.parameters);
        if (m_history && !period && !context.parameters.has(u"ticket"_s))
            return Retcode::Parameters;
        const QStringList names = context.parameters.list(u"symbol"_s);
        const QSet<QString> symbols(names.begin(), names.end());
        return batch<Order>(
            context, store(context),
            [this, &period, &symbols](const Order& order) {
                return (!m_history || period->holds(order.doneMs)) && wantsSymbol(symbols, order);
            },
            [&context](const Order& order) { return renderOrder(order, context.style); });
    }

private:
    const RecordStore<Order>& store(const CommandContext& context) const
    {
        return m_history ? context.book.historyOrders() : context.book.openOrders();
    }

    /// Nothing when a parameter is missing; empty without an account.
    std::optional<QList<qint64>> ofAccount(
        const CommandContext& context, const Account* account) const
    {
        const std::optional<Period> period = Period::of(context.parameters);
        if (!context.parameters.integer(u"login"_s) || (m_history && !period))
            return std::nullopt;
        if (!account)
            return QList<qint64>();
        QList<qint64> tickets = store(context).keysOf(account->login);
        if (m_history) {
            tickets.removeIf([this, &context, &period](qint64 ticket) {
                return !period->holds(store(context).find(ticket)->doneMs);
            });
        }
        return tickets;
    }

    bool m_history;
};

} // namespace

void addOrderCommands(CommandTable& table)
{
    for (const bool history : {false, true}) {
        const OrderCommands commands(history);
        const QString prefix = history ? u"history/"_s : u"order/"_s;
        table[prefix + u"get"_s] = [commands](
                                       CommandContext& context) { return commands.get(context); };
        table[prefix + u"get_total"_s] = [commands](CommandContext& context) {
            return commands.getTotal(context);
        };
        table[prefix + u"get_page"_s] = [commands](CommandContext& context) {
            return commands.getPage(context);
        };
        table[prefix + u"get_batch"_s] = [commands](CommandContext& context) {
            return commands.getBatch(context);
        };
    }
}

} // namespace purser::simulator
