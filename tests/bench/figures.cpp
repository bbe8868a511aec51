#include "tests/bench/figures.h"

#include <QDate>
#include <QFile>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace purser::bench {

using namespace Qt::StringLiterals;

double Timings::percentile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<size_t>(std::lround(share * last))];
}

void Figures::add(const QString& name, const QString& value, const QString& must, bool holds)
{
    m_rows.append(QJsonObject{
        {u"name"_s, name}, {u"value"_s, value}, {u"must"_s, must}, {u"holds"_s, holds}});
    QTextStream(stdout) << (holds ? "ok    " : "MISS  ") << name << ": " << value << " (must "
                        << must << ")\n";
}

namespace {

QString number(double value)
{
    // A count of nothing is no measured quantity.
    return QString::number(value, 'f', value == 0 || value >= 100 ? 0 : value < 10 ? 2 : 1);
}

} // namespace

void Figures::addAtMost(const QString& name, double value, double bound, const QString& unit)
{
    add(name, u"%1 %2"_s.arg(number(value), unit), u"≤ %1 %2"_s.arg(QString::number(bound), unit),
        value <= bound);
}

void Figures::addAtLeast(const QString& name, double value, double bound, const QString& unit)
{
    add(name, u"%1 %2"_s.arg(number(value), unit), u"≥ %1 %2"_s.arg(QString::number(bound), unit),
        value >= bound);
}

QJsonObject Figures::toJson() const
{
    return {{u"machine"_s, machine()}, {u"build"_s, QStringLiteral(PURSER_BUILD_TYPE)},
        {u"figures"_s, m_rows}};
}

namespace {

QString rowOf(const QJsonObject& figure)
{
    return u"| %1 | %2 | %3%4 |"_s.arg(figure.value(u"name"_s).toString(),
        figure.value(u"value"_s).toString(), figure.value(u"must"_s).toString(),
        figure.value(u"holds"_s).toBool() ? QString() : u", missed"_s);
}

QString nameOf(const QString& row)
{
    return row.section(u'|', 1, 1).trimmed();
}

QString circumstances()
{
    const QJsonObject here = machine();
    return u"%1: %2, %3 cores, %4 build, load %5 before it."_s
        .arg(here.value(u"date"_s).toString(), here.value(u"processor"_s).toString())
        .arg(here.value(u"cores"_s).toInt())
        .arg(QStringLiteral(PURSER_BUILD_TYPE), here.value(u"load"_s).toString());
}

} // namespace

bool Figures::writeInto(const QString& file, const QStringList& suites) const
{
    QFile readme(file);
    if (!readme.open(QIODevice::ReadOnly))
        return false;
    QString text = QString::fromUtf8(readme.readAll());
    readme.close();
    const QString begin = u"<!-- figures -->"_s;
    const QString end = u"<!-- /figures -->"_s;
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf(end);
    if (from < 0 || to < from)
        return false;
    const QString own = u"Of these, %1 by a run of their own on "_s.arg(suites.join(u", "_s));
    QStringList said;
    QStringList rows;
    if (!suites.isEmpty()) {
        const auto lines = text.mid(from + begin.size(), to - from - begin.size()).split(u'\n');
        for (const QString& line : lines) {
            if (line.startsWith(u"| "_s) && !line.startsWith(u"| What"_s)
                && !line.startsWith(u"| -"_s))
                rows.append(line);
            else if (!line.isEmpty() && !line.startsWith(u'|') && !line.startsWith(own))
                said.append(line);
        }
    }
    for (const auto& figure : m_rows) {
        const QString row = rowOf(figure.toObject());
        const auto before = std::find_if(rows.begin(), rows.end(),
            [&row](const QString& other) { return nameOf(other) == nameOf(row); });
        if (before == rows.end())
            rows.append(row);
        else
            *before = row;
    }
    said.append(
        (suites.isEmpty() ? u"Measured by `tests/bench/run.sh` on "_s : own) + circumstances());
    const QString table = u"\n"_s + said.join(u"\n"_s)
        + u"\n\n| What | Measured | Must |\n| --- | ---: | ---: |\n"_s + rows.join(u'\n') + u'\n';
    text = text.left(from + begin.size()) + table + text.mid(to);
    if (!readme.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    return readme.write(text.toUtf8()) > 0;
}

QJsonObject machine()
{
    QString processor = QSysInfo::currentCpuArchitecture();
    QFile cpu(u"/proc/cpuinfo"_s);
    if (cpu.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : cpu.readAll().split('\n')) {
            if (line.startsWith("model name")) {
                processor = QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
                break;
            }
        }
    }
    double load = 0;
    getloadavg(&load, 1);
    static const double loadBefore =
        load; // the load before the first benchmark, not the one it makes
    return {{u"processor"_s, processor}, {u"cores"_s, QThread::idealThreadCount()},
        {u"load"_s, QString::number(loadBefore, 'f', 2)},
        {u"date"_s, QDate::currentDate().toString(Qt::ISODate)},
        {u"system"_s, QSysInfo::prettyProductName()}};
}

} // namespace purser::bench
