// Reads an object of the setup file member by member. Every reader gives a value whatever happens; the first thing that
// is wrong is kept in the context, so that reading needs no check after each line.
#pragma once

#include "accounts/setup.h"
#include "core/json/reader.h"

#include <array>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::accounts {

class SetupContext
{
public:
    SetupContext(std::string fileName, const Environment &environment)
        : m_fileName(std::move(fileName))
        , m_environment(environment)
    {
    }

    void fail(const std::string &path, std::string_view what); // the first one counts
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] std::optional<std::string> variable(const std::string &name) const { return m_environment(name); }

    // Whether this value of that kind comes for the first time; fails at `path` otherwise.
    void once(const std::string &kind, const std::string &value, const std::string &path);

private:
    std::string m_fileName;
    const Environment &m_environment;
    std::optional<Error> m_error;
    std::map<std::pair<std::string, std::string>, std::string> m_seen; // (kind, value) to path
};

template <class E, std::size_t N>
using Words = std::array<std::pair<std::string_view, E>, N>;

class SetupObject
{
public:
    // Fails when it is no object, or has a key that is not among `keys`.
    SetupObject(SetupContext &context, const json::Value &value, std::string path,
                std::initializer_list<std::string_view> keys);

    [[nodiscard]] std::string path(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return find(key).has_value(); }
    void fail(std::string_view key, std::string_view what) { m_context.fail(path(key), what); }

    std::string id(std::string_view key, std::size_t minLength = 1);   // required, [A-Za-z0-9_-]{1,64}
    std::string name(std::string_view key, std::size_t minLength = 1); // required, printable
    Given<bool> flag(std::string_view key, bool otherwise);
    Given<std::int64_t> integer(std::string_view key, std::int64_t otherwise, std::int64_t min, std::int64_t max);

    // A percentage or amount with that many decimals, exactly; a JSON number, or the text of one.
    std::optional<std::int64_t> decimal(std::string_view key, int decimals, std::int64_t max);

    // Secrets may be {"env":"NAME"}. A key is one that opens a door: it may appear only once in the file.
    std::optional<std::string> secret(std::string_view key);
    std::optional<std::string> accessKey(std::string_view key, std::string_view prefix = {});
    std::vector<std::string> accessKeys(std::string_view key, std::string_view prefix = {});

    std::optional<std::string> url(std::string_view key); // http(s)://… or inbox:NAME
    Given<std::vector<std::string>> events(std::string_view key);

    template <class E, std::size_t N>
    Given<E> choice(std::string_view key, E otherwise, const Words<E, N> &words)
    {
        const auto member = find(key);
        if (!member)
            return {otherwise};
        const std::string text = member->isString() ? member->string() : std::string();
        std::string allowed;
        for (const auto &[word, value] : words) {
            if (text == word)
                return {value, true};
            allowed.append(allowed.empty() ? "" : ", ").append(word);
        }
        fail(key, "must be one of " + allowed);
        return {otherwise};
    }

    // Calls read(value, path) for each item.
    template <class Read>
    void list(std::string_view key, Read read)
    {
        const auto member = find(key);
        if (!member)
            return;
        if (!member->isArray()) {
            fail(key, "must be a list");
            return;
        }
        std::size_t index = 0;
        for (const json::Value &item : member->children())
            read(item, path(key) + "[" + std::to_string(index++) + "]");
    }

    [[nodiscard]] std::optional<json::Value> find(std::string_view key) const;

private:
    std::optional<std::string> text(std::string_view key, std::string_view otherwise);
    std::optional<std::string> secretAt(const json::Value &value, const std::string &where);
    std::optional<std::string> accessKeyAt(const json::Value &value, const std::string &where, std::string_view prefix);

    SetupContext &m_context;
    json::Value m_value;
    std::string m_path;
};

} // namespace countersign::accounts
