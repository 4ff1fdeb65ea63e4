// Which names a Host header may carry (design.md 3). A page of a foreign site whose name was made to resolve to this
// machine still sends its own name, and is refused here.
#pragma once

#include <QHostAddress>

#include <string>
#include <string_view>
#include <vector>

namespace countersign::http {

class HostList
{
public:
    HostList(); // localhost, 127.0.0.1 and [::1]

    void setNames(const std::vector<std::string> &names); // replaces those of the call before; ports are ignored
    // Stays until the process ends. For a wildcard address every address of the machine is added.
    void addListening(const QHostAddress &address);

    // The whole header value. Ports and case do not matter.
    [[nodiscard]] bool allows(std::string_view host) const;

private:
    std::vector<std::string> m_always;
    std::vector<std::string> m_names;
};

// The name of "name:port", "[v6]:port" or either alone, lower case, without port and brackets; empty when malformed.
std::string hostName(std::string_view host);

} // namespace countersign::http
