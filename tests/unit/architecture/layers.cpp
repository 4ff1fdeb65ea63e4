#include "layers.h"

#include "sourcetext.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>

namespace countersign::architecture {

namespace {

using Folders = std::set<std::string, std::less<>>;

// What each folder of the backend may include besides itself.
const std::map<std::string, Folders, std::less<>> &mayInclude()
{
    static const Folders below = {"core", "secrets", "db"};
    static const Folders domain = {"core", "secrets", "db", "journal", "accounts", "due"};
    static const std::map<std::string, Folders, std::less<>> table = {
        {"core", {}},
        {"secrets", {"core"}},
        {"db", {"core"}},
        {"journal", below},
        {"due", {"core", "secrets", "db", "journal"}},
        // A changed account is a journal entry, so accounts stand on the journal, never the other way round.
        {"accounts", {"core", "secrets", "db", "journal"}},
        {"payments", domain},
        {"approvals", domain},
        {"partners", domain},
        {"webhooks", domain},
        // A file and threads of their own, made by db; what they keep came over http. The ledger's tables are not their
        // business.
        {"diagnostics", {"core", "secrets", "db", "http"}},
        {"http", {"core"}}, // knows no dialect
        {"api",
         {"core", "secrets", "db", "journal", "accounts", "due", "payments", "approvals", "partners", "webhooks",
          "diagnostics", "http"}},
        {"gateway",
         {"core", "secrets", "db", "journal", "accounts", "due", "payments", "approvals", "partners", "webhooks",
          "diagnostics", "http", "api"}},
    };
    return table;
}

// What the folders of the window must not know. Models and widgets share words and formats, so they are one level.
const std::map<std::string, Folders, std::less<>> &uiForbids()
{
    static const std::map<std::string, Folders, std::less<>> table = {
        {"client", {"models", "widgets", "pages"}},
        {"models", {"pages"}},
        {"widgets", {"pages"}},
    };
    return table;
}

// The composition starts the gateway, opens the window and says where the log goes, and does nothing else.
const Folders &appMayInclude()
{
    static const Folders folders = {"core", "gateway", "diagnostics"};
    return folders;
}

struct ForbiddenHeader
{
    std::string_view prefix;
    std::string_view rule;
};

constexpr std::array backendHeaders = {
    ForbiddenHeader{"QtGui", "the backend has no windows: no QtGui"},
    ForbiddenHeader{"QtWidgets", "the backend has no windows: no QtWidgets"},
    ForbiddenHeader{"QApplication", "the backend has no windows: no QtWidgets"},
    ForbiddenHeader{"QGuiApplication", "the backend has no windows: no QtGui"},
    ForbiddenHeader{"QWidget", "the backend has no windows: no QtWidgets"},
    ForbiddenHeader{"QImage", "the backend has no windows: no QtGui"},
    ForbiddenHeader{"QPixmap", "the backend has no windows: no QtGui"},
    ForbiddenHeader{"QColor", "the backend has no windows: no QtGui"},
    ForbiddenHeader{"QJson", "QJsonDocument sorts keys and so breaks signed bytes: use core/json"},
    ForbiddenHeader{"QNetworkAccessManager", "QNetworkAccessManager re-sends a POST silently: not in the backend"},
    ForbiddenHeader{"QSql", "the store speaks SQLite's own interface"},
};

constexpr std::array wallClocks = {
    std::string_view("system_clock"),           std::string_view("currentDateTime"),
    std::string_view("currentDateTimeUtc"),     std::string_view("currentSecsSinceEpoch"),
    std::string_view("currentMSecsSinceEpoch"), std::string_view("gettimeofday"),
    std::string_view("CLOCK_REALTIME"),
};

std::string_view firstPart(std::string_view path)
{
    return path.substr(0, path.find('/'));
}

std::string_view afterFirstPart(std::string_view path)
{
    const std::size_t slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
}

class Judge
{
public:
    Judge(std::string_view path, std::string_view text)
        : m_path(path)
        , m_source(readSource(text))
    {
    }

    std::vector<Violation> verdict()
    {
        const std::string_view top = firstPart(m_path);
        if (top != "app" && top != "backend" && top != "ui")
            return {};
        for (const Include &include : m_source.includes)
            judgeInclude(include, top);
        for (const Name &name : m_source.names)
            judgeName(name, top);
        return std::move(m_violations);
    }

private:
    void add(int line, std::string rule) { m_violations.push_back({std::string(m_path), line, std::move(rule)}); }

    void judgeInclude(const Include &include, std::string_view top)
    {
        if (include.path.empty()) {
            add(include.line, "an include must name its file");
            return;
        }
        if (include.path.find("..") != std::string::npos) {
            add(include.line, "an include starts at backend/ or ui/, never at '..'");
            return;
        }
        if (!include.quoted) {
            judgeSystemHeader(include, top);
            return;
        }
        // Generated by moc for this very file.
        if (include.path.ends_with(".moc") && include.path.find('/') == std::string::npos)
            return;
        if (top == "backend")
            judgeBackend(include);
        else if (top == "ui")
            judgeUi(include);
        else
            judgeApp(include);
    }

    void judgeSystemHeader(const Include &include, std::string_view top)
    {
        if (mayInclude().contains(firstPart(include.path)))
            add(include.line, "our own headers are included in quotes: " + include.path);
        if (top != "backend")
            return;
        const std::string_view file = include.path;
        const std::string_view name = file.substr(file.rfind('/') + 1);
        for (const ForbiddenHeader &header : backendHeaders) {
            if (firstPart(file).starts_with(header.prefix) || name.starts_with(header.prefix)) {
                add(include.line, std::string(header.rule) + ": " + include.path);
                return;
            }
        }
    }

    void judgeBackend(const Include &include)
    {
        const std::string_view from = firstPart(afterFirstPart(m_path));
        const std::string_view to = firstPart(include.path);
        const auto rule = mayInclude().find(from);
        if (rule == mayInclude().end())
            add(include.line, "backend/" + std::string(from) + " has no place in the line of folders");
        else if (to == include.path || !mayInclude().contains(to))
            add(include.line, "an include of the backend names its folder: " + include.path);
        else if (to != from && !rule->second.contains(to))
            add(include.line, std::string(from) + " must not know " + std::string(to) + ": " + include.path);
    }

    void judgeUi(const Include &include)
    {
        const std::string_view from = firstPart(afterFirstPart(m_path));
        const std::string_view to = firstPart(include.path);
        if (mayInclude().contains(to)) {
            add(include.line, "the window reaches a gateway over HTTP alone: " + include.path);
            return;
        }
        const auto forbids = uiForbids().find(from);
        if (forbids == uiForbids().end())
            return;
        if (to == include.path || forbids->second.contains(to))
            add(include.line, "ui/" + std::string(from) + " must not know " + include.path);
    }

    void judgeApp(const Include &include)
    {
        const std::string_view to = firstPart(include.path);
        if (mayInclude().contains(to) && !appMayInclude().contains(to))
            add(include.line, "app/ needs no more of the backend than gateway/: " + include.path);
    }

    void judgeName(const Name &name, std::string_view top)
    {
        if (name.text.starts_with("QT_VERSION") && m_path != "backend/http/qthttpfrontend.cpp" &&
            m_path != "backend/http/qthttpfrontend.h")
            add(name.line, "differences between Qt's versions live in backend/http/qthttpfrontend: " + name.text);
        if (top == "backend" && m_path != "backend/core/clock.cpp" &&
            std::find(wallClocks.begin(), wallClocks.end(), name.text) != wallClocks.end())
            add(name.line, "the machine's time is read in core/clock.cpp alone: " + name.text);
    }

    std::string_view m_path;
    SourceText m_source;
    std::vector<Violation> m_violations;
};

} // namespace

std::string Violation::describe() const
{
    return line == 0 ? file + ": " + rule : file + ":" + std::to_string(line) + ": " + rule;
}

std::vector<Violation> checkSource(std::string_view path, std::string_view text)
{
    return Judge(path, text).verdict();
}

std::vector<Violation> checkLinks(std::string_view lists)
{
    static const std::string ours = "countersign_";
    static const Folders windows = {"Qt6::Gui", "Qt6::Widgets", "Qt6::Svg", "Qt6::SvgWidgets", "Qt6::PrintSupport"};
    static const Folders aboutBuilding = {"options", "include"};

    std::vector<Violation> violations;
    std::istringstream lines{std::string(lists)};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(':');
        const std::string folder = line.substr(0, colon);
        const std::string file = "backend/" + folder + "/CMakeLists.txt";
        const auto rule = mayInclude().find(folder);
        std::istringstream libraries(colon == std::string::npos ? std::string() : line.substr(colon + 1));
        for (std::string library; libraries >> library;) {
            if (windows.contains(library))
                violations.push_back({file, 0, "the backend has no windows: " + library});
            if (!library.starts_with(ours))
                continue;
            const std::string to = library.substr(ours.size());
            const bool known = rule != mayInclude().end() && (to == folder || rule->second.contains(to));
            if (!known && !aboutBuilding.contains(to))
                violations.push_back({file, 0, std::string(folder).append(" must not link ").append(to)});
        }
    }
    return violations;
}

std::vector<std::string> knownFolders()
{
    std::vector<std::string> names;
    for (const auto &[name, folders] : mayInclude())
        names.push_back(name);
    return names;
}

} // namespace countersign::architecture
