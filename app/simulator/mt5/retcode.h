#pragma once

#include <QString>

namespace purser::simulator {

/// Return codes of the Web API, by their numbers.
enum class Retcode {
    Ok = 0,
    OkNothing = 1,
    Error = 2,
    Parameters = 3,
    NotPermitted = 8,
    NotFound = 13,
    Partial = 14,
    ShuttingDown = 15,
    InvalidAccount = 1001,
    NoManagerConfiguration = 1011,
    LoginsExhausted = 3002,
    ForeignLogin = 3003,
    AccountExists = 3004,
    BadPassword = 3006,
    HasOpenPositions = 3008,
    ForeignServer = 3009,
    OtherCurrency = 3010,
    AmountTooLarge = 4005,
    NoMoney = 10019,
};

/// "10019 Not enough money": the number and the words behind it.
QString retcodeText(int code);

} // namespace purser::simulator
