#pragma once

#include "core/network/json/jsonnode.h"

#include <QString>
#include <QStringView>
#include <initializer_list>

namespace purser::payments::gateways {

/// A name as a provider gives it, fit to be kept: one line without control characters, cut at what
/// the office takes.
QString payerName(const QString& given);

/// The text under a path of members; empty where there is none. Names are no reason to refuse an
/// answer about money.
QString textAt(const network::JsonNode& node, std::initializer_list<QStringView> path);

} // namespace purser::payments::gateways
