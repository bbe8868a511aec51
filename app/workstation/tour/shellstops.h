#pragma once

#include "ui/kit/desk/desk.h"

#include <vector>

namespace purser::shell {
class LoginWindow;
class Workspace;
struct OfficeEntry;
} // namespace purser::shell

namespace purser::workstation {

/// The pages before signing in.
std::vector<kit::TourStop> loginStops(
    shell::LoginWindow& login, const shell::OfficeEntry& entry);

/// What belongs to the window and to no desk: palette, personal menu, password dialog.
std::vector<kit::TourStop> windowStops(shell::Workspace& workspace);

} // namespace purser::workstation
