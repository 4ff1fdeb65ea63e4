// One gateway a data folder: an flock on <data>/lock, whose text is the running gateway's address. The kernel drops the
// lock when its process ends, however it ends.
#pragma once

#include "core/result.h"

#include <memory>
#include <string>

namespace countersign::db {

class DataLock
{
public:
    // Error Duplicate when another process holds it (text: the URL it wrote, maybe empty); Unavailable when the folder
    // cannot be used. Creates the folder with mode 0700.
    static Result<std::unique_ptr<DataLock>> take(const std::string &folder);
    ~DataLock();
    DataLock(const DataLock &) = delete;
    DataLock &operator=(const DataLock &) = delete;

    void publish(const std::string &url);

private:
    explicit DataLock(int file)
        : m_file(file)
    {
    }
    int m_file;
};

} // namespace countersign::db
