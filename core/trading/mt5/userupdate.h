#pragma once

#include "core/trading/mt5/session.h"
#include "core/trading/mt5/user.h"

#include <optional>

namespace purser::trading::mt5 {

/// What an account is to be on the server; what is not named stays as it is.
struct UserSetting {
    std::optional<std::int64_t> leverage;
    std::optional<QString> group;
    std::optional<bool> mayTrade; ///< bit 0x4 of the rights, which is inverted there

    bool holdsFor(const User& user) const;
};

/// What became of setting it.
struct UpdateOutcome {
    enum class Kind { Done, Refused, NotSent, Unknown };
    Kind kind = Kind::Unknown;
    int retcode = -1; ///< of the server, where it gave one
    QString reason;   ///< a word
};

/// Sets it by user/update and believes only the record: the server ignores values it does not like
/// and says "0 Done" all the same. Sent once; a lost answer is Unknown.
/// @param user  as just read: the rights are one number, of which one bit changes
UpdateOutcome updateUser(Session& session, const User& user, const UserSetting& setting);

} // namespace purser::trading::mt5
