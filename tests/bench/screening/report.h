#pragma once

#include "tests/bench/screening/statistics.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace purser::bench {

/// Collects what was measured; prints it for people and as JSON.
class ScreeningReport
{
public:
    /// A figure of a test ("T6", "clean clients alerted, name only").
    void add(const QString& test, const QString& what, const Share& share);
    void add(const QString& test, const QString& what, double value, const QString& unit = {});
    /// A figure that cannot be measured here, and what it would take.
    void missing(const QString& test, const QString& what, const QString& wanted);
    /// Examples by name, the worst first.
    void examples(const QString& test, const QString& what, const QStringList& lines);

    QString text() const;
    /// A table of the figures and the examples, for a page about them.
    QString toMarkdown() const;
    QJsonObject toJson() const;

private:
    QJsonArray m_figures;
    QJsonArray m_examples;
    QString m_text;
};

} // namespace purser::bench
