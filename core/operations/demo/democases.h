#pragma once

#include "core/office/connection.h"
#include "core/operations/demo/demoactor.h"

namespace purser::demo {

/// What compliance looks into: a case in each state, about clients with something going on.
class DemoCases
{
public:
    explicit DemoCases(office::Connection& superuser) : m_connection(superuser), m_actor(superuser)
    {
    }

    Result<void> fill();

private:
    struct Story {
        QString kind;
        QString title;
        QString text;
        QString note;
        QString holder;
    };

    /// Opened, taken, with what the client has linked and a note in it; its id.
    Result<qint64> begin(qint64 client, const Story& story);
    Result<void> propose(qint64 id, const QString& login, const QString& outcome,
        const QString& until, const QString& text);
    Result<void> step(const QString& login, const QString& call, const QVariantList& arguments);
    Result<void> tell(const std::vector<qint64>& clients);

    office::Connection& m_connection;
    DemoActor m_actor;
};

} // namespace purser::demo
