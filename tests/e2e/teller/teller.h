#pragma once

#include "core/office/commandsender.h"
#include "core/office/officeaddress.h"
#include "tests/e2e/teller/tellerjournal.h"
#include "tests/e2e/teller/tellerorder.h"

#include <functional>
#include <map>
#include <memory>

namespace purser::tests {

/// Sends the commands of three people over withdrawals, as three workstations would: through the
/// program's CommandSender, under keys that are in the journal before anything is sent. May be
/// killed at any moment; whoever follows with the same journal goes on where it stood.
class Teller
{
public:
    using Say = std::function<void(const QString& line)>;

    Teller(office::OfficeAddress address, TellerJournal& journal, Say say);

    /// Says "> key" before sending, "< key" after the answer is written down, "done N" at the end.
    void carryOut(const TellerOrder& order);

private:
    /// One person's line to the office.
    struct Desk {
        explicit Desk(const office::OfficeAddress& address, const QString& login);
        office::ConnectionKeeper keeper;
        office::CommandSender sender{keeper};
    };

    std::optional<office::Outcome> perform(const TellerOrder& order, const QString& step,
        const QString& login, const QString& function, QList<office::Argument> arguments);
    std::optional<office::Outcome> decide(const TellerOrder& order, const QString& step,
        const QString& login, const QString& function, const office::Outcome& seen,
        const QString& reason);
    std::optional<office::Outcome> sendUntilAnswered(const TellerEntry& entry);
    void approve(const TellerOrder& order, office::Outcome seen);

    office::OfficeAddress m_address;
    TellerJournal& m_journal;
    Say m_say;
    std::map<QString, std::unique_ptr<Desk>> m_desks;
};

} // namespace purser::tests
