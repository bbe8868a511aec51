#pragma once

#include "core/office/officesession.h"
#include "ui/shell/login/officebook.h"
#include "ui/shell/workspace.h"

#include <QObject>
#include <memory>

namespace purser::workstation {

class Workstation;

/// Signs in to the trial office as `login`, prints `{"first_queue_ms": 812, "memory_mb": 143.0}` when
/// the first grid of the window has its rows, and ends the program; ends with code 1 after 30 s
/// without.
class Measurement : public QObject
{
    Q_OBJECT
public:
    Measurement(Workstation& workstation, const shell::OfficeEntry& entry, const QString& login);
    ~Measurement() override;

private:
    void watch();

    Workstation& m_workstation;
    std::unique_ptr<office::OfficeSession> m_opening;
    std::unique_ptr<shell::Workspace> m_workspace;
};

/// Milliseconds since the kernel started this process, to 10 ms.
qint64 millisecondsSinceStart();
/// Resident memory in MiB.
double residentMegabytes();

} // namespace purser::workstation
