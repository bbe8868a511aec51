#pragma once

#include "core/base/result.h"
#include "core/office/connection.h"

#include <QString>
#include <functional>

namespace purser::demo {

/// A working day of a trial office that has its past (DemoLoader): what people have agreed on, what
/// lies on each desk, and what was paid out shortly before. Each part by the office's own commands.
class DemoDay
{
public:
    struct Options {
        quint64 seed = 1;
        std::function<void(const QString&)> progress = [](const QString&) {};
    };
    struct Figures {
        qint64 payments = 0;     ///< open
        qint64 applications = 0; ///< open
    };

    /// @param superuser  its session is the superuser's again afterwards
    DemoDay(office::Connection& superuser, Options options);

    /// First what a trading server begins with: what payouts that have left leave on the accounts,
    /// and an account whose money goes back. Errors: as of the office's commands.
    Result<void> payOut();
    /// Everything else. Errors: as of the office's commands.
    Result<Figures> open();

private:
    office::Connection& m_connection;
    Options m_options;
};

} // namespace purser::demo
