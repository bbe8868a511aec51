#pragma once

#include "core/compliance/verify/auditverifier.h"
#include "core/office/connection.h"

#include <vector>

namespace purser::tests {

/// Id of the office, part of what is signed.
QString officeId(office::Connection& staff);

/// Reads the whole log as somebody who may, and verifies it against what was kept outside.
compliance::VerifyReport verifyLog(office::Connection& reader,
    const std::vector<QByteArray>& keys = {},
    const std::vector<compliance::AuditAnchor>& anchors = {},
    const std::vector<compliance::AuditReceipt>& receipts = {});

/// The kinds of finding of a report, each once, in the order of their first occurrence.
QStringList kinds(const compliance::VerifyReport& report);

} // namespace purser::tests
