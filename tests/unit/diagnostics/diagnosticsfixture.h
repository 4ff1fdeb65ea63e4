// A diagnostics store in a temporary folder whose reads report at once.
#pragma once

#include "diagnostics/diagnostics.h"

#include <QTemporaryDir>

#include <fstream>
#include <iterator>

namespace countersign::test {

class ReportsAtOnce final : public db::Sink
{
public:
    void deliver(std::vector<db::Completion> completions) override
    {
        for (const db::Completion &completion : completions)
            completion();
    }
};

struct DiagnosticsFixture
{
    [[nodiscard]] std::string path() const { return folder.path().toStdString() + "/diagnostics.sqlite"; }
    bool open()
    {
        diagnostics.reset();
        auto opened = diagnostics::Diagnostics::open(path(), clock, sink);
        if (!opened) {
            error = opened.error().text;
            return false;
        }
        diagnostics = std::move(*opened);
        return true;
    }
    void write(const std::string &suffix, const std::string &bytes) const
    {
        std::ofstream(path() + suffix, std::ios::binary) << bytes;
    }
    [[nodiscard]] std::string read(const std::string &suffix) const
    {
        std::ifstream file(path() + suffix, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    QTemporaryDir folder;
    Clock clock;
    ReportsAtOnce sink;
    std::string error;
    std::unique_ptr<diagnostics::Diagnostics> diagnostics;
};

} // namespace countersign::test
