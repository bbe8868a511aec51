#pragma once

namespace purser::clients {

/// What the person may do in a client's file, for showing buttons; the office decides.
struct ClientRights {
    bool reveal = false;
    bool note = false;
    bool startReview = false;
    bool merge = false;
    bool registerDestination = false;
    bool verifyDestination = false;
    bool retireDestination = false;
    bool enterWithdrawal = false;
    bool readLedger = false;
    bool statement = false;
    bool restrict = false;
    bool changeLeverage = false;
    bool screenings = false;
};

} // namespace purser::clients
