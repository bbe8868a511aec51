#include "ui/shell/window/statusstrip.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/progressitem.h"
#include "ui/kit/widgets/statusitem.h"
#include "ui/shell/officestatus.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser::shell {

using kit::Formats;
using kit::Tone;

namespace {

/// How old a report may be before it is slow, and before whoever should have sent it counts as down.
struct Patience
{
    qint64 fresh;
    qint64 silent;
};
constexpr Patience servicePatience{45, 120}; ///< services report every half minute at least
constexpr Patience serverPatience{20, 60};   ///< trading servers are asked every few seconds
constexpr qint64 selfTestSeconds = 36 * 3600; ///< screening tests itself each night
constexpr qint64 sealSeconds = 30;           ///< rows are sealed every few seconds

Tone toneOf(const QString& state, qint64 ageSeconds, const Patience& patience)
{
    if (state == "unknown"_L1 || ageSeconds < 0) {
        return Tone::Dim;
    }
    if (state == "down"_L1 || ageSeconds > patience.silent) {
        return Tone::Stop;
    }
    return state == "slow"_L1 || ageSeconds > patience.fresh ? Tone::Warn : Tone::Ok;
}

QString stripIcon(Tone tone)
{
    return tone == Tone::Dim ? u"status-none"_s : QString();
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent), m_office(new kit::StatusItem), m_bridge(new kit::StatusItem),
      m_seal(new kit::StatusItem), m_screening(new kit::StatusItem), m_servers(new QHBoxLayout), m_jobs(new QHBoxLayout)
{
    setFixedHeight(28);
    setAccessibleName(tr("Status"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(18);
    row->addWidget(m_office);
    row->addWidget(m_bridge);
    m_servers->setSpacing(18);
    row->addLayout(m_servers);
    row->addStretch(1);
    m_jobs->setSpacing(18);
    row->addLayout(m_jobs);
    row->addWidget(m_screening);
    row->addWidget(m_seal);
    m_bridge->hide();
    m_seal->hide();
    m_screening->hide();
}

kit::ProgressItem* StatusStrip::addJob(const QString& name)
{
    auto* job = new kit::ProgressItem(name);
    m_jobs->addWidget(job);
    return job;
}

void StatusStrip::showStatus(
    const OfficeStatus& status, const Formats& formats, const QDateTime& now)
{
    showLink(status, now);
    const bool known = status.asOf().isValid();
    const qint64 age = known ? status.asOf().secsTo(now) : 0;
    m_bridge->setVisible(known);
    m_seal->setVisible(known && status.seal().has_value());
    m_screening->setVisible(known && status.screening().has_value());
    if (known) {
        showBridge(status, age);
        showServers(status, age);
        showSeal(status, formats, now);
        if (status.screening())
            showScreening(status, formats, now);
    }
}

void StatusStrip::showLink(const OfficeStatus& status, const QDateTime& now)
{
    const QString lost =
        status.lostSince().isValid() ? Formats::duration(status.lostSince().secsTo(now)) : QString();
    switch (status.link()) {
    case office::LinkState::Connected:
        //: round trip to the office: "3 ms"
        m_office->show(Tone::Ok, tr("Office"),
            status.pingMilliseconds() < 0 ? QString() : tr("%1 ms").arg(qMax(1, status.pingMilliseconds())));
        m_office->setToolTip(tr("Connected to the office"));
        break;
    case office::LinkState::Reconnecting:
        m_office->show(Tone::Warn, tr("Office"), tr("reconnecting %1").arg(lost));
        break;
    case office::LinkState::Lost:
        m_office->show(Tone::Stop, tr("Office"), tr("lost %1").arg(lost));
        break;
    case office::LinkState::Closed: m_office->show(Tone::Dim, tr("Office"), tr("closed")); break;
    }
}

/// One item for the bridge: the worst of its services, each in the tooltip.
void StatusStrip::showBridge(const OfficeStatus& status, qint64 ageSeconds)
{
    Tone worst = Tone::Ok;
    QString figure;
    QStringList lines;
    for (const ServiceStatus& service : status.services()) {
        const qint64 age = service.ageSeconds + ageSeconds;
        const Tone tone = toneOf(service.state, age, servicePatience);
        if (tone == Tone::Stop || (tone == Tone::Warn && worst == Tone::Ok)) {
            worst = tone;
            figure = service.name + u' ' + Formats::duration(age);
        }
        lines.append(tr("%1 on %2: %3, %4 ago").arg(service.name, service.host, service.state,
            Formats::duration(age)));
    }
    if (status.services().isEmpty()) {
        m_bridge->show(Tone::Dim, tr("Bridge"), tr("not seen"), u"status-none"_s);
        m_bridge->setToolTip(tr("No service of the bridge has reported to this office yet."));
        return;
    }
    m_bridge->show(worst, tr("Bridge"), figure);
    m_bridge->setToolTip(lines.join(u'\n'));
}

kit::StatusItem* StatusStrip::serverItem(const QString& name)
{
    kit::StatusItem*& item = m_serverItems[name];
    if (!item) {
        item = new kit::StatusItem;
        m_servers->addWidget(item);
    }
    return item;
}

void StatusStrip::showServers(const OfficeStatus& status, qint64 ageSeconds)
{
    QSet<QString> shown;
    for (const ServerStatus& server : status.servers()) {
        const qint64 age = server.ageSeconds < 0 ? -1 : server.ageSeconds + ageSeconds;
        const Tone tone = toneOf(server.state, age, serverPatience);
        kit::StatusItem* item = serverItem(server.name);
        item->show(
            tone, server.name, age < 0 ? tr("not seen") : Formats::duration(age), stripIcon(tone));
        QString words = server.platform.toUpper() + u": "_s + server.state;
        if (server.pingMilliseconds >= 0) {
            words += u", "_s + tr("%1 ms").arg(server.pingMilliseconds);
        }
        item->setToolTip(words);
        shown.insert(server.name);
    }
    m_serverItems.removeIf([&shown](const QHash<QString, kit::StatusItem*>::iterator& it) {
        if (shown.contains(it.key())) {
            return false;
        }
        it.value()->deleteLater();
        return true;
    });
}

void StatusStrip::showSeal(
    const OfficeStatus& status, const Formats& formats, const QDateTime& now)
{
    const SealStatus& seal = *status.seal();
    if (!seal.at.isValid()) {
        m_seal->show(Tone::Dim, tr("Audit not sealed yet"), {}, u"status-none"_s);
        return;
    }
    const bool late = seal.waiting > 0 && seal.oldestWaitingSeconds > sealSeconds;
    const bool today = seal.at.toTimeZone(formats.zone()).date() == now.toTimeZone(formats.zone()).date();
    m_seal->show(late ? Tone::Warn : Tone::Dim, tr("Audit sealed"),
        today ? formats.timeWithSeconds(seal.at) : formats.dateTime(seal.at),
        late ? QString() : u"lock"_s);
    m_seal->setToolTip(seal.waiting == 0 ? tr("Every record is sealed.")
            : tr("%1 records wait for the next seal, the oldest %2.")
                  .arg(seal.waiting)
                  .arg(Formats::duration(seal.oldestWaitingSeconds)));
}

void StatusStrip::showScreening(
    const OfficeStatus& status, const Formats& formats, const QDateTime& now)
{
    const ScreeningTest& test = *status.screening();
    const QString at = formats.shortDateTime(test.at, now);
    if (!test.isWhole()) {
        m_screening->show(Tone::Stop, tr("Screening self-test"),
            tr("%1 of %2 names not found")
                .arg(formats.number(test.checked - test.found), formats.number(test.checked)));
    } else {
        const bool late = test.at.secsTo(now) > selfTestSeconds;
        m_screening->show(
            late ? Tone::Warn : Tone::Ok, tr("Screening self-test"), late ? tr("last %1").arg(at) : at);
    }
    m_screening->setToolTip(tr("Every listed name is looked for each night. %1: %2 of %3 found.")
                                .arg(at, formats.number(test.found), formats.number(test.checked)));
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const kit::Tokens& tokens = kit::tokensOf(this);
    painter.fillRect(rect(), tokens.raised);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace purser::shell
