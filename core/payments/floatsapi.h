#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentwords.h"

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::payments {

/// The money at one provider in one currency, as `desk.list_floats` gives it.
struct FloatRow {
    QString provider;
    QString currency;     ///< null: nobody has ever funded this provider
    QStringList gateways; ///< that pay from it
    bool isKnown = false; ///< whether our books can say what lies there
    std::optional<Money> ours;
    std::optional<Money> promised; ///< of it, to payouts approved or on their way
    std::optional<Money> free;
    std::optional<Money> told; ///< what the provider says; none: it says nothing
    bool isToldByPerson = false;
    QString toldBy; ///< a name; null: the gateway itself
    QString toldText;
    QDateTime toldAt;
    std::optional<Money> difference; ///< what it says more than our books explain
    bool differs = false;            ///< above the tolerance
    int waiting = 0;                 ///< moves that wait for a second person
    int version = 0;                 ///< 0: nobody has said anything of it
};

Result<FloatRow> floatRowFromJson(const QJsonObject& object);

/// What can be moved, as `desk.float_form` gives it.
struct FloatForm {
    QStringList providers;
    QList<Currency> currencies;
    QDate oldest; ///< value date
};

Result<FloatForm> floatFormFromJson(const QJsonObject& object);

/// Money that went to a provider, or came back from it.
struct FloatMove {
    QString provider;
    bool isOut = false;  ///< taken back
    QString counterpart; ///< the other provider; null: the office's own money
    Money amount;
    QString bankReference;
    QDate valueDate;
    QString text;
};

/// A move as `desk.list_float_moves` gives it.
struct FloatMoveRow {
    FloatMoveId id;
    FloatMove move;
    Listed<EntryState> state;
    QString enteredBy;
    bool isMine = false; ///< so that somebody else confirms it
    QDateTime entered;
    QString decidedBy;
    QString decidedText;
    int version = 0;
};

Result<FloatMoveRow> floatMoveRowFromJson(const QJsonObject& row);

/// The money at providers, typed. Calls as in PaymentsApi.
class FloatsApi
{
public:
    explicit FloatsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<FloatForm> form();
    office::Task<std::vector<FloatRow>> floats();
    /// @param state  the office's word; empty: all
    office::Task<std::vector<FloatMoveRow>> moves(const QString& state, int limit = 500);

    static office::Call readForm();
    static office::Call listFloats();
    static office::Call listMoves(const QString& state, int limit);
    static Result<std::vector<FloatRow>> floatsFrom(const office::Table& table);
    static Result<std::vector<FloatMoveRow>> movesFrom(const office::Table& table);
    static office::Call record(const QString& key, const FloatMove& move);
    static office::Call decide(
        const QString& key, FloatMoveId id, int version, bool isRight, const QString& text);
    /// What the provider's portal shows, and where that was read.
    static office::Call tell(const QString& key, const QString& provider, const Money& balance,
        int version, const QString& text);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::FloatRow)
Q_DECLARE_METATYPE(purser::payments::FloatMoveRow)
