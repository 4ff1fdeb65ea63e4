#include "support/body.h"

#include "support/json.h"

#include <algorithm>

namespace countersign::test {

namespace {

std::pair<std::string_view, std::string_view> split(std::string_view path)
{
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos)
        return {path, {}};
    return {path.substr(0, dot), path.substr(dot + 1)};
}

} // namespace

Body::Member *Body::find(std::vector<Member> &members, std::string_view key)
{
    const auto found = std::find_if(members.begin(), members.end(), [key](const Member &m) { return m.key == key; });
    return found == members.end() ? nullptr : &*found;
}

Body &Body::set(std::string_view path, std::string raw)
{
    const auto [key, inner] = split(path);
    Member *member = find(m_members, key);
    if (member == nullptr)
        member = &m_members.emplace_back(Member{std::string(key), {}, {}});
    if (inner.empty()) {
        member->raw = std::move(raw);
        member->members.clear();
        return *this;
    }
    if (Member *existing = find(member->members, inner))
        existing->raw = std::move(raw);
    else
        member->members.push_back(Member{std::string(inner), std::move(raw), {}});
    return *this;
}

Body &Body::setText(std::string_view path, std::string_view text)
{
    return set(path, jsonString(text));
}

Body &Body::remove(std::string_view path)
{
    const auto [key, inner] = split(path);
    std::vector<Member> *members = &m_members;
    std::string_view last = key;
    if (!inner.empty()) {
        Member *const member = find(m_members, key);
        if (member == nullptr)
            return *this;
        members = &member->members;
        last = inner;
    }
    std::erase_if(*members, [last](const Member &m) { return m.key == last; });
    return *this;
}

std::string Body::write(const std::vector<Member> &members)
{
    std::string out = "{";
    for (const Member &member : members) {
        if (out.size() > 1)
            out += ',';
        out += jsonString(member.key) + ':' + (member.members.empty() ? member.raw : write(member.members));
    }
    return out + '}';
}

std::string Body::text() const
{
    return write(m_members);
}

Body payWith(std::string_view number)
{
    Body body;
    body.setText("card.number", number).setText("card.cardholder_name", "John Doe");
    body.set("card.exp_month", "12").set("card.exp_year", "2040").setText("card.cvv", "123");
    return body;
}

Body charge(std::int64_t amount, std::string_view currency, std::string_view number)
{
    Body body;
    body.set("amount", std::to_string(amount)).setText("currency", currency);
    body.setText("card.number", number).setText("card.cardholder_name", "John Doe");
    body.set("card.exp_month", "12").set("card.exp_year", "2040").setText("card.cvv", "123");
    return body;
}

Body intent(std::int64_t amount, std::string_view currency)
{
    Body body;
    body.set("amount", std::to_string(amount)).setText("currency", currency);
    body.setText("success_url", "https://shop.example/order/success");
    return body;
}

std::string withCheckDigit(std::string_view digits)
{
    int sum = 0;
    bool twice = true; // the check digit will stand to the right of the last one
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        int value = *digit - '0';
        if (twice)
            value = value > 4 ? value * 2 - 9 : value * 2;
        sum += value;
        twice = !twice;
    }
    return std::string(digits) + static_cast<char>('0' + (10 - sum % 10) % 10);
}

} // namespace countersign::test
