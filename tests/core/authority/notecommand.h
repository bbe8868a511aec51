#pragma once

#include "core/office/connection.h"

#include <QString>

namespace purser::tests {

/// Adds a command to a test's own office that every member of staff may give and that does nothing
/// but leave its traces: `desk.test_note(p_key, p_text)`.
void installNoteCommand(office::Connection& owner);

/// A call of it; with a key of its own unless one is given.
office::Call note(const QString& text, const QString& key = {});

} // namespace purser::tests
