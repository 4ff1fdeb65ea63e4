#include "http/hostlist.h"

#include <QNetworkInterface>

#include <algorithm>

namespace countersign::http {

namespace {

std::string addressName(QHostAddress address)
{
    address.setScopeId(QString());
    return address.toString().toLower().toStdString();
}

bool isPort(std::string_view text)
{
    return text.size() <= 5 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string hostName(std::string_view host)
{
    std::string_view name = host;
    if (!host.empty() && host.front() == '[') {
        const std::size_t end = host.find(']');
        if (end == std::string_view::npos)
            return {};
        name = host.substr(1, end - 1);
        const std::string_view rest = host.substr(end + 1);
        if (!rest.empty() && (rest.front() != ':' || !isPort(rest.substr(1))))
            return {};
        // One address has many spellings; compare the one Qt prints.
        QHostAddress address;
        if (!address.setAddress(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))) ||
            address.protocol() != QAbstractSocket::IPv6Protocol) {
            return {};
        }
        return addressName(address);
    }
    const std::size_t colon = host.find(':');
    if (colon != std::string_view::npos) {
        if (!isPort(host.substr(colon + 1)))
            return {};
        name = host.substr(0, colon);
    }
    std::string lower(name);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    return lower;
}

HostList::HostList()
    : m_always{"localhost", "127.0.0.1", "::1"}
{
}

void HostList::setNames(const std::vector<std::string> &names)
{
    m_names.clear();
    for (const std::string &name : names) {
        // An IPv6 address may be given without its brackets.
        QHostAddress address;
        std::string plain = address.setAddress(QString::fromStdString(name)) ? addressName(address) : hostName(name);
        if (!plain.empty())
            m_names.push_back(std::move(plain));
    }
}

void HostList::addListening(const QHostAddress &address)
{
    QList<QHostAddress> addresses = {address};
    if (address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::AnyIPv6)) {
        addresses = QNetworkInterface::allAddresses();
    }
    for (const QHostAddress &each : std::as_const(addresses)) {
        std::string name = addressName(each);
        if (std::find(m_always.begin(), m_always.end(), name) == m_always.end())
            m_always.push_back(std::move(name));
    }
}

bool HostList::allows(std::string_view host) const
{
    const std::string name = hostName(host);
    return !name.empty() && (std::find(m_always.begin(), m_always.end(), name) != m_always.end() ||
                             std::find(m_names.begin(), m_names.end(), name) != m_names.end());
}

} // namespace countersign::http
