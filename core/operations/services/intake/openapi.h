#pragma once

#include <QJsonObject>

namespace purser::operations {

/// The document of the interface (OpenAPI 3.1), made of the table of routes and the schemas that
/// requests are checked against.
QJsonObject openApiDocument();

} // namespace purser::operations
