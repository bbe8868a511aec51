#include "app/office/commands/payfloats.h"

#include "app/office/commands/paycommand.h"
#include "core/payments/floatsapi.h"

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

namespace {

constexpr int mostMoves = 500;

QString amountText(const std::optional<Money>& amount)
{
    return amount ? amount->plainText() : QString();
}

QJsonValue amountJson(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(moneyToJson(*amount)) : QJsonValue();
}

Result<std::vector<FloatRow>> readFloats(StaffSession& session)
{
    return session.read(FloatsApi::listFloats()).and_then(FloatsApi::floatsFrom);
}

Result<std::vector<FloatMoveRow>> readMoves(StaffSession& session, const QString& state)
{
    return session.read(FloatsApi::listMoves(state, mostMoves)).and_then(FloatsApi::movesFrom);
}

class PayFloats : public PayCommand
{
public:
    PayFloats() : PayCommand(u"floats"_s, u"List the money at providers, ours and what they say"_s)
    {
    }

    Result<ExitCode> work(StaffSession& session, const Options&, Output& output) const override
    {
        const auto floats = readFloats(session);
        if (!floats)
            return failure(floats.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const FloatRow& row : *floats) {
            const QString state = !row.isKnown ? u"never funded"_s
                : row.differs                  ? u"differs"_s
                                               : QString();
            rows.append(
                {row.provider, amountText(row.ours), amountText(row.promised), amountText(row.free),
                    amountText(row.told), timeText(row.toldAt), amountText(row.difference), state});
            list.append(QJsonObject{{u"provider"_s, row.provider}, {u"currency"_s, row.currency},
                {u"funded"_s, row.isKnown}, {u"ours"_s, amountJson(row.ours)},
                {u"promised"_s, amountJson(row.promised)}, {u"free"_s, amountJson(row.free)},
                {u"told"_s, amountJson(row.told)}, {u"told_at"_s, timeText(row.toldAt)},
                {u"difference"_s, amountJson(row.difference)}, {u"differs"_s, row.differs}});
        }
        output.table({u"Provider"_s, u"Ours"_s, u"Promised"_s, u"Free"_s, u"They say"_s,
                         u"They said it"_s, u"Difference"_s, u"State"_s},
            rows);
        output.set(u"floats"_s, list);
        return ExitCode::Done;
    }
};

/// Money to a provider, or back from it.
class PayMove : public PayCommand
{
public:
    explicit PayMove(bool isOut)
        : PayCommand(isOut ? u"take-back"_s : u"top-up"_s,
            isOut ? u"Enter money a provider gave back or settled; two people"_s
                  : u"Enter money that went to a provider; two people"_s),
          m_isOut(isOut)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"PROVIDER"_s, u"Its name, from pay floats."_s);
        StaffCommand::addOptions(options);
        options.value(u"amount"_s, u"amount"_s, u"Such as 25000.00."_s);
        options.value(u"currency"_s, u"code"_s, u"Such as EUR."_s);
        options.value(u"with"_s, u"provider"_s,
            m_isOut ? u"Where it went, such as our bank; else the office's own money."_s
                    : u"Where it came from, such as our bank; else the office's own money."_s);
        options.value(u"ref"_s, u"reference"_s, u"The bank's, from its statement."_s);
        options.value(u"value-date"_s, u"date"_s, u"As 2026-03-31."_s);
        addText(options, u"A note beside it."_s);
        addKey(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto key = keyOf(options);
        if (!key)
            return failure(key.error());
        const auto form = session.readJson(FloatsApi::readForm()).and_then(floatFormFromJson);
        if (!form)
            return failure(form.error());
        const auto amount = moneyIn(options, form->currencies);
        if (!amount)
            return failure(amount.error());
        const auto date = dateOf(options, u"value-date"_s);
        if (!date)
            return failure(date.error());
        return carryOut(session,
            FloatsApi::record({},
                {options.word(0), m_isOut, options.text(u"with"_s), *amount, options.text(u"ref"_s),
                    *date, options.text(u"text"_s)}),
            output, *key);
    }

private:
    bool m_isOut;
};

class PayMoves : public PayCommand
{
public:
    PayMoves() : PayCommand(u"moves"_s, u"List money moved to providers and back"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.value(u"state"_s, u"state"_s, u"entered, confirmed or rejected (entered)."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto moves =
            readMoves(session, options.has(u"state"_s) ? options.text(u"state"_s) : u"entered"_s);
        if (!moves)
            return failure(moves.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const FloatMoveRow& row : *moves) {
            const QString way = row.move.isOut ? u"out"_s : u"in"_s;
            const QString date = row.move.valueDate.toString(Qt::ISODate);
            rows.append({QString::number(row.id.value()), row.move.provider, way,
                row.move.counterpart, row.move.amount.plainText(), row.move.bankReference, date,
                row.state.word(), row.enteredBy});
            list.append(
                QJsonObject{{u"id"_s, qint64(row.id.value())}, {u"provider"_s, row.move.provider},
                    {u"direction"_s, way}, {u"with"_s, row.move.counterpart},
                    {u"amount"_s, moneyToJson(row.move.amount)}, {u"ref"_s, row.move.bankReference},
                    {u"value_date"_s, date}, {u"state"_s, row.state.word()},
                    {u"entered_by"_s, row.enteredBy}, {u"version"_s, row.version}});
        }
        output.table({u"Move"_s, u"Provider"_s, u"Way"_s, u"With"_s, u"Amount"_s,
                         u"Bank's reference"_s, u"Value date"_s, u"State"_s, u"Entered by"_s},
            rows);
        output.line(u"%1 moves."_s.arg(rows.size()));
        output.set(u"moves"_s, list);
        return ExitCode::Done;
    }
};

class PayDecideMove : public PayCommand
{
public:
    PayDecideMove()
        : PayCommand(u"decide-move"_s, u"Confirm a move another person entered, or refuse it"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"MOVE"_s, u"Number of the move, from pay moves."_s);
        StaffCommand::addOptions(options);
        options.flag(u"wrong"_s, u"It was entered wrongly; needs --text."_s);
        addText(options, u"What is wrong, or a note."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto row = rowNamed(readMoves(session, u"entered"_s), options, u"float_move"_s);
        if (!row)
            return failure(row.error());
        return carryOut(session,
            FloatsApi::decide(
                {}, row->id, row->version, !options.has(u"wrong"_s), options.text(u"text"_s)),
            output);
    }
};

class PayTold : public PayCommand
{
public:
    PayTold() : PayCommand(u"told"_s, u"Enter what a provider's portal shows as lying there"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"PROVIDER"_s, u"Its name, from pay floats."_s);
        StaffCommand::addOptions(options);
        options.value(u"amount"_s, u"amount"_s, u"Such as 25000.00."_s);
        options.value(u"currency"_s, u"code"_s, u"Such as EUR."_s);
        addText(options, u"Where it was read; needed."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto form = session.readJson(FloatsApi::readForm()).and_then(floatFormFromJson);
        if (!form)
            return failure(form.error());
        const auto amount = moneyIn(options, form->currencies);
        if (!amount)
            return failure(amount.error());
        const auto floats = readFloats(session);
        if (!floats)
            return failure(floats.error());
        int version = 0;
        for (const FloatRow& row : *floats) {
            if (row.provider == options.word(0) && row.currency == amount->currency().code())
                version = row.version;
        }
        return carryOut(session,
            FloatsApi::tell({}, options.word(0), *amount, version, options.text(u"text"_s)),
            output);
    }
};

} // namespace

void addPayFloats(Commands& commands)
{
    commands.push_back(std::make_unique<PayFloats>());
    commands.push_back(std::make_unique<PayMove>(false));
    commands.push_back(std::make_unique<PayMove>(true));
    commands.push_back(std::make_unique<PayMoves>());
    commands.push_back(std::make_unique<PayDecideMove>());
    commands.push_back(std::make_unique<PayTold>());
}

} // namespace purser::tool
