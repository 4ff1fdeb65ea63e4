// A master key with its id, and the one line of text in which it is kept, exported and imported:
//   countersign-key-1:<key id>:<64 hexadecimal digits>:<8 hexadecimal digits that catch slips of the pen>
#pragma once

#include "secrets/keyring.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::secrets {

class MasterKey
{
public:
    static MasterKey random();
    // nullopt unless it is exactly such a line; white space around it does not count.
    static std::optional<MasterKey> fromText(std::string_view text);

    ~MasterKey();
    MasterKey(MasterKey &&other) noexcept;
    MasterKey &operator=(MasterKey &&) = delete;
    MasterKey(const MasterKey &) = delete;
    MasterKey &operator=(const MasterKey &) = delete;

    [[nodiscard]] const std::string &id() const { return m_id; }
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::unique_ptr<Keyring> keyring() const { return std::make_unique<Keyring>(m_bytes); }
    [[nodiscard]] bool sameBytes(const MasterKey &other) const;

private:
    MasterKey() = default;
    std::string m_id;
    std::array<std::uint8_t, 32> m_bytes{};
};

void cleanse(std::string &text); // overwrites, then empties

} // namespace countersign::secrets
