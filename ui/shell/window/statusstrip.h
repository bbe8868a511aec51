#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace purser::kit {
class Formats;
class ProgressItem;
class StatusItem;
} // namespace purser::kit

namespace purser::shell {

class OfficeStatus;

/// The lower edge: office link, bridge, each trading server, running jobs, the last audit seal.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void showStatus(const OfficeStatus& status, const kit::Formats& formats, const QDateTime& now);
    /// A running job; goes when the item is deleted.
    kit::ProgressItem* addJob(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::StatusItem* serverItem(const QString& name);
    void showLink(const OfficeStatus& status, const QDateTime& now);
    void showBridge(const OfficeStatus& status, qint64 ageSeconds);
    void showServers(const OfficeStatus& status, qint64 ageSeconds);
    void showSeal(
        const OfficeStatus& status, const kit::Formats& formats, const QDateTime& now);

    void showScreening(
        const OfficeStatus& status, const kit::Formats& formats, const QDateTime& now);

    kit::StatusItem* m_office;
    kit::StatusItem* m_bridge;
    kit::StatusItem* m_seal;
    kit::StatusItem* m_screening;
    QHBoxLayout* m_servers;
    QHBoxLayout* m_jobs;
    QHash<QString, kit::StatusItem*> m_serverItems;
};

} // namespace purser::shell
