#pragma once

#include "core/base/result.h"
#include "core/office/connection.h"
#include "core/operations/demo/demoprofile.h"

#include <QString>
#include <functional>

namespace purser::demo {

/// What a load brought in.
struct DemoFigures {
    qint64 partners = 0;
    qint64 clients = 0;
    qint64 accounts = 0;
    qint64 deals = 0;
    qint64 payments = 0;
    qint64 journals = 0;
};

/// Fills a trial office with an invented past: partners, clients, accounts, deals, payments and the
/// ledger behind them. The same profile, seed and end give the same rows.
///
/// Only for trial offices: it goes round the commands, as the database's superuser by COPY into the
/// book tables with triggers off, and proves the ledger before it commits.
///
/// Errors: WrongState {why: not_trial | not_empty}; CheckFailed {proof, first} when a proof of the
/// ledger fails, which would be a defect here.
class DemoLoader
{
public:
    struct Options {
        DemoProfile profile;
        quint64 seed = 1;
        qint64 endUs = 0; ///< the past ends here; whole days UTC
        std::function<void(const QString& step)> progress = [](const QString&) {};
    };

    DemoLoader(office::Connection& superuser, Options options);

    Result<DemoFigures> load();

private:
    Result<void> checkOffice();
    Result<void> prepare();
    Result<void> finish();
    Result<void> proveLedger();

    office::Connection& m_connection;
    Options m_options;
};

} // namespace purser::demo
