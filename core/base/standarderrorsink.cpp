#include "core/base/standarderrorsink.h"

#include <cstdio>

namespace purser {

void StandardErrorSink::write(const QByteArray& line)
{
    // One call for the whole line: stdio locks the stream, so lines of several threads do not mix.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace purser
