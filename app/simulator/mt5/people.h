#pragma once

#include "app/simulator/faults/randomsource.h"
#include "app/simulator/mt5/account.h"

namespace purser::simulator {

/// Fills the personal data of a made-up client: a name and address that fit one country. Mail goes
/// to example domains and telephone numbers to ranges reserved for fiction where there are any.
void inventPerson(Account& account, RandomSource& random);

} // namespace purser::simulator
