#pragma once

#include "app/office/output.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QString>

namespace purser::tool {

/// Prints the steps of the main job as they happen and keeps them for the JSON answer.
class MainJobReport
{
public:
    explicit MainJobReport(Output& output);

    void step(const QString& who, const QString& what);
    void detail(const QString& text);
    QJsonArray steps() const { return m_steps; }

private:
    Output& m_output;
    QElapsedTimer m_clock;
    QJsonArray m_steps;
};

} // namespace purser::tool
