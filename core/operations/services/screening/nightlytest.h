#pragma once

#include "core/screening/proof/selftest.h"

#include <future>
#include <memory>
#include <optional>
#include <stop_token>

namespace purser::operations {

/// A self-test of the engine beside the screening: it takes minutes over real lists, and applicants
/// must not wait for it.
class NightlyTest
{
public:
    NightlyTest() = default;
    /// Stops one that runs and waits for it.
    ~NightlyTest();
    Q_DISABLE_COPY_MOVE(NightlyTest)

    void start(std::shared_ptr<const screening::Engine> engine);
    bool isRunning() const { return m_result.valid(); }
    /// The engine it ran over and what it said, once, when it is done.
    struct Finished {
        std::shared_ptr<const screening::Engine> engine;
        screening::SelfTestResult result;
    };
    std::optional<Finished> take();

private:
    std::shared_ptr<const screening::Engine> m_engine;
    std::stop_source m_stop;
    std::future<screening::SelfTestResult> m_result;
};

} // namespace purser::operations
