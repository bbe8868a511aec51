#include "core/operations/services/screening/nightlytest.h"

using namespace std::chrono_literals;

namespace purser::operations {

using screening::NameChange;
using screening::SelfTestResult;

namespace {

/// Every change the test knows: all of them have to be alerts.
const std::vector<NameChange> allChanges{NameChange::AsIs, NameChange::Reordered,
    NameChange::LowerCase, NameChange::NoDiacritics, NameChange::Hyphenated, NameChange::WideSpaces,
    NameChange::CommaForm};

} // namespace

NightlyTest::~NightlyTest()
{
    m_stop.request_stop();
    if (m_result.valid())
        m_result.wait();
}

void NightlyTest::start(std::shared_ptr<const screening::Engine> engine)
{
    m_engine = std::move(engine);
    m_result = std::async(std::launch::async, [engine = m_engine, stop = m_stop.get_token()] {
        return selfTest(*engine, allChanges, 1, [&stop] { return !stop.stop_requested(); });
    });
}

std::optional<NightlyTest::Finished> NightlyTest::take()
{
    if (!m_result.valid() || m_result.wait_for(0s) != std::future_status::ready)
        return std::nullopt;
    return Finished{std::move(m_engine), m_result.get()};
}

} // namespace purser::operations
