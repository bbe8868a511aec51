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

void ScreeningReport::missing(const QString& test, const QString& what, const QString& wanted)
{
    m_text += u"%1  %2  not measured: wants %3\n"_s.arg(test, -4).arg(what, -58).arg(wanted);
    m_figures.append(QJsonObject{{u"test"_s, test}, {u"what"_s, what}, {u"wants"_s, wanted}});
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

QString ScreeningReport::toMarkdown() const
{
    QString text = u"| Test | What | Value | 95 % interval | Of |\n|---|---|---|---|---|\n"_s;
    for (const QJsonValue& value : m_figures) {
        const QJsonObject figure = value.toObject();
        const auto number = [&](const QString& name, int decimals) {
            return QString::number(figure.value(name).toDouble(), 'f', decimals);
        };
        if (figure.contains(u"wants"_s)) {
            text += u"| %1 | %2 | not measured: wants %3 |  |  |\n"_s.arg(
                figure.value(u"test"_s).toString(), figure.value(u"what"_s).toString(),
                figure.value(u"wants"_s).toString());
            continue;
        }
        const bool share = figure.contains(u"of"_s);
        text += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(figure.value(u"test"_s).toString(),
            figure.value(u"what"_s).toString().replace(u"  "_s, u"– "_s),
            share ? number(u"value"_s, 4)
                  : (number(u"value"_s, 4) + u' ' + figure.value(u"unit"_s).toString()).trimmed(),
            share ? number(u"low"_s, 4) + u" – "_s + number(u"high"_s, 4) : QString(),
            share ? number(u"hits"_s, 0) + u'/' + number(u"of"_s, 0) : QString());
    }
    for (const QJsonValue& value : m_examples) {
        const QJsonObject example = value.toObject();
        text += u"\n### %1, %2\n\n"_s.arg(
            example.value(u"test"_s).toString(), example.value(u"what"_s).toString());
        for (const QJsonValue& line : example.value(u"lines"_s).toArray())
            text += u"    "_s + line.toString() + u'\n';
    }
    return text;
}

QJsonObject ScreeningReport::toJson() const
{
    return {{u"figures"_s, m_figures}, {u"examples"_s, m_examples}};
}

} // namespace purser::bench
