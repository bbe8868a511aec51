#include "app/office/trial/mainjobreport.h"

#include <QJsonObject>

namespace purser::tool {

using namespace Qt::StringLiterals;

MainJobReport::MainJobReport(Output& output) : m_output(output)
{
    m_clock.start();
}

void MainJobReport::step(const QString& who, const QString& what)
{
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    m_output.line(u"%1 s  %2  %3"_s.arg(seconds, 6, 'f', 2).arg(who.leftJustified(9), what));
    m_steps.append(
        QJsonObject{{u"at_ms"_s, m_clock.elapsed()}, {u"who"_s, who}, {u"what"_s, what}});
}

void MainJobReport::detail(const QString& text)
{
    m_output.line(QString(21, u' ') + text);
    QJsonObject last = m_steps.last().toObject();
    QJsonArray details = last.value(u"details").toArray();
    details.append(text);
    last.insert(u"details"_s, details);
    m_steps.replace(m_steps.size() - 1, last);
}

} // namespace purser::tool
