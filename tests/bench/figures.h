#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace purser::bench {

/// Times of single operations, in milliseconds.
class Timings
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    void add(const Timings& other)
    {
        m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
    }
    int count() const { return static_cast<int>(m_values.size()); }
    /// The value below which that share of all lies, 0 to 1.
    double percentile(double share) const;

private:
    std::vector<double> m_values;
};

/// What was measured, against what it must be.
class Figures
{
public:
    /// `must` is the bound as people say it ("≤ 50 ms"); `holds` whether it was met.
    void add(const QString& name, const QString& value, const QString& must, bool holds);
    void addAtMost(const QString& name, double value, double bound, const QString& unit);
    void addAtLeast(const QString& name, double value, double bound, const QString& unit);

    /// {"machine": …, "figures": [{"name", "value", "must", "holds"}]}
    QJsonObject toJson() const;
    /// The table between the marks `<!-- figures -->` and `<!-- /figures -->` of that file is
    /// replaced; when only some suites ran, their rows in it are, and a line says so.
    bool writeInto(const QString& file, const QStringList& suites) const;

private:
    QJsonArray m_rows;
};

/// Processor, cores, memory, load, date.
QJsonObject machine();

} // namespace purser::bench
