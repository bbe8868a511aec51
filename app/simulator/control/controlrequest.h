#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <functional>

namespace purser::simulator {

/// One request to the control port: the path after the first segment, the query, and the JSON body.
struct ControlRequest {
    QStringList rest;
    QHash<QString, QString> query;
    QJsonObject body;
};

struct ControlAnswer {
    int status = 200;
    QJsonObject body;

    static ControlAnswer ok(QJsonObject body = {}) { return {200, std::move(body)}; }
    static ControlAnswer refused(const Error& error)
    {
        QJsonObject body = error.args;
        body.insert(QStringLiteral("error"), errorName(error.code));
        return {400, body};
    }
    static ControlAnswer notFound()
    {
        return {404, {{QStringLiteral("error"), QStringLiteral("not_found")}}};
    }
};

using ControlRoute = std::function<ControlAnswer(const ControlRequest&)>;
/// By method and first segment: "POST faults".
using ControlRoutes = QHash<QString, ControlRoute>;

} // namespace purser::simulator
