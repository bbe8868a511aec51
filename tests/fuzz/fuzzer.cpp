// One libFuzzer program for each rule: PURSER_FUZZ_RULE names the function.
#include "tests/fuzz/rules.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const QString broken = purser::fuzz::PURSER_FUZZ_RULE(bytes);
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "broken rule: %s\n", qUtf8Printable(broken));
        std::abort();
    }
    return 0;
}
