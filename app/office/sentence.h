#pragma once

#include "core/base/error.h"

#include <QString>

namespace purser::tool {

/// The English sentence a terminal user reads for an expected failure.
QString sentenceFor(const Error& error);

} // namespace purser::tool
