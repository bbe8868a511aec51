#include "core/operations/services/pause.h"

#include <condition_variable>
#include <mutex>

namespace purser::operations {

bool pauseFor(const std::stop_token& stop, std::chrono::milliseconds span)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, span, [&stop] { return stop.stop_requested(); });
    return !stop.stop_requested();
}

} // namespace purser::operations
