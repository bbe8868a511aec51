#pragma once

#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/office/call.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace purser::operations {

/// A request that has been let in and read.
struct ApiCall {
    QString token; ///< hexadecimal SHA-256 of what the site sent
    QString key;   ///< Idempotency-Key of a change
    QString id;    ///< what stands for {id} in the path
    QString text;  ///< the body
    network::JsonNode body;
};

/// One operation of the web site's interface. The table of routes is what the server answers and
/// what the document of the interface is made of.
struct Route {
    QByteArray method;
    QString path; ///< "/v1/applications/{id}"
    QString operation;
    QString summary;
    QString scope;
    QString request; ///< schema of the body; empty: there is none
    QString answer;  ///< schema of the answer
    int status = 200;
    qsizetype most = 0; ///< bytes of a body
    /// The call of the office, or what is wrong with the request.
    Result<office::Call> (*call)(const ApiCall&) = nullptr;

    bool isChange() const { return !request.isEmpty(); }
};

const std::vector<Route>& routes();

/// The route of a path, whatever the method.
struct RouteMatch {
    const Route* route = nullptr; ///< null: there is the path, but not with this method
    QString id;
};

/// Nothing when there is no such path.
std::optional<RouteMatch> routeOf(const QByteArray& method, const QString& path);

/// The longest body that any route takes.
qsizetype longestBody();

} // namespace purser::operations
