#include "app/office/command.h"
#include "app/office/commands/checkcommand.h"
#include "app/office/commands/democommand.h"
#include "app/office/commands/importapplicationscommand.h"
#include "app/office/commands/importclientscommand.h"
#include "app/office/commands/initcommand.h"
#include "app/office/commands/intakecommands.h"
#include "app/office/commands/paycommands.h"
#include "app/office/commands/screencommands.h"
#include "app/office/commands/screeningverifycommand.h"
#include "app/office/commands/staffcommands.h"
#include "app/office/commands/trialcommands.h"
#include "app/office/commands/upgradecommand.h"
#include "app/office/commands/verifycommands.h"

namespace purser::tool {

Commands allCommands()
{
    Commands commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<UpgradeCommand>());
    addStaffCommands(commands);
    addIntakeCommands(commands);
    addPayCommands(commands);
    commands.push_back(std::make_unique<ImportClientsCommand>());
    commands.push_back(std::make_unique<ImportApplicationsCommand>());
    commands.push_back(std::make_unique<AuditVerifyCommand>());
    commands.push_back(std::make_unique<LedgerVerifyCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<ScreenCommand>());
    commands.push_back(std::make_unique<ScreenPairsCommand>());
    commands.push_back(std::make_unique<ScreeningVerifyCommand>());
    addTrialCommands(commands);
    return commands;
}

} // namespace purser::tool
