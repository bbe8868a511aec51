#pragma once

#include "core/office/connection.h"
#include "core/operations/demo/demoactor.h"

namespace purser::demo {

/// The virus scanner has looked at the day's documents and found nothing; the last few still wait.
class DemoScans
{
public:
    explicit DemoScans(office::Connection& superuser) : m_connection(superuser), m_actor(superuser)
    {
    }

    Result<void> fill();

private:
    Result<void> scanNext();

    office::Connection& m_connection;
    DemoActor m_actor;
};

} // namespace purser::demo
