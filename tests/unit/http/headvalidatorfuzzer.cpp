// libFuzzer target: the first byte says how many of the following are cuts, the rest is what a peer sends.
#include "headvalidatorcheck.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t cuts = data[0] % size;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1 + cuts, size - 1 - cuts);
    if (const char *wrong = countersign::http::test::checkHead(bytes, {data + 1, cuts})) {
        std::fprintf(stderr, "%s\n", wrong);
        std::abort();
    }
    return 0;
}
