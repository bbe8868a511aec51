#pragma once

#include "core/screening/lists/listentity.h"

namespace purser::screening {

/// Reads what OFAC's delimited files put into a remark ("DOB 23 Sep 1976; POB Turbo, Colombia;
/// Passport 720134834 (United Kingdom); a.k.a. 'X'; Digital Currency Address - XBT …") and adds it
/// to the entity. Aliases in remarks are those OFAC calls weak. What is not understood stays in
/// `remarks` only.
void readOfacRemarks(const QString& remarks, ListedEntity& entity);

} // namespace purser::screening
