#include "tests/bench/screening/report.h"

namespace purser::bench {

using namespace Qt::StringLiterals;

void ScreeningReport::add(const QString& test, const QString& what, const Share& share)
{
    m_text += u"%1  %2  %3\n"_s.arg(test, -4).arg(what, -58).arg(share.toString());
    m_figures.append(QJsonObject{{u"test"_s, test}, {u"what"_s, what}, {u"value"_s, share.value()},
        {u"low"_s, share.low()}, {u"high"_s, share.high()}, {u"hits"_s, share.hits},
        {u"of"_s, share.of}});
}

void ScreeningReport::add(
    const QString& test, const QString& what, double value, const QString& unit)
{
    m_text += u"%1  %2  %3 %4\n"_s.arg(test, -4).arg(what, -58).arg(value, 0, 'f', 4).arg(unit);
    m_figures.append(
        QJsonObject{{u"test"_s, test}, {u"what"_s, what}, {u"value"_s, value}, {u"unit"_s, unit}});
}

void ScreeningReport::examples(const QString& test, const QString& what, const QStringList& lines)
{
    m_text += u"%1  %2\n"_s.arg(test, -4).arg(what);
    for (const QString& line : lines)
        m_text += u"        "_s + line + u'\n';
    m_examples.append(QJsonObject{
        {u"test"_s, test}, {u"what"_s, what}, {u"lines"_s, QJsonArray::fromStringList(lines)}});
}

QString ScreeningReport::text() const
{
    return m_text;
}

QJsonObject ScreeningReport::toJson() const
{
    return {{u"figures"_s, m_figures}, {u"examples"_s, m_examples}};
}

} // namespace purser::bench
