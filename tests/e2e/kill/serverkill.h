#pragma once

#include "core/office/localcluster.h"

namespace purser::tests {

/// SIGKILL for the PostgreSQL of the cluster and for every process of it, none of which gets to run
/// in between; returns when all have gone.
void killServer(const office::LocalCluster& cluster);

} // namespace purser::tests
