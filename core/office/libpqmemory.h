#pragma once

#include <libpq-fe.h>
#include <memory>

namespace purser::office {

/// Ends a connection of libpq, whether it came about or not.
struct FinishConnection {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};

/// Gives back a result of a command.
struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};

/// Gives back text that libpq allocated.
struct FreeText {
    void operator()(char* text) const { PQfreemem(text); }
};

/// What libpq hands out and wants back, owned. Each may be null.
using ConnectionPointer = std::unique_ptr<PGconn, FinishConnection>;
using ResultPointer = std::unique_ptr<PGresult, ClearResult>;
using TextPointer = std::unique_ptr<char, FreeText>;

} // namespace purser::office
