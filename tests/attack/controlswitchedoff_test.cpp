#include "tests/attack/controlswitchedoff.h"

namespace purser::tests {

TEST_P(ControlSwitchedOff, IsNoticed)
{
    const MutantRun run = runMutant(GetParam());
    EXPECT_TRUE(run.isSql) << run.output.constData();
    EXPECT_TRUE(run.wasFound) << run.output.constData();
}

} // namespace purser::tests
