#include "http/hub.h"

#include "http/connection.h"
#include "http/logging.h"
#include "http/wire.h"

#include <chrono>

namespace countersign::http {

Q_LOGGING_CATEGORY(lcHttp, "countersign.http")

std::int64_t ticksMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Hub::Hub(ServerLimits wantedLimits, Server::Handler toHandler, Server::ErrorBody toErrorBody,
         Server::BodyLimit toBodyLimit)
    : limits(wantedLimits)
    , handler(std::move(toHandler))
    , errorBody(std::move(toErrorBody))
    , bodyLimit(std::move(toBodyLimit))
{
}

Response Hub::errorResponse(int status, std::string_view path) const
{
    try {
        if (errorBody) {
            Response response = errorBody(status, path);
            response.status = status;
            return response;
        }
    } catch (const std::exception &error) {
        qCCritical(lcHttp, "the body of a %d could not be made: %s", status, error.what());
    } catch (...) {
        qCCritical(lcHttp, "the body of a %d could not be made", status);
    }
    return Response::text(status, std::string(reasonPhrase(status)));
}

std::size_t Hub::bodyLimitFor(Method method, std::string_view path) const
{
    const std::size_t special = bodyLimit ? bodyLimit(method, path) : 0;
    return special != 0 ? special : limits.body;
}

std::string_view Hub::date()
{
    const std::time_t now = std::time(nullptr);
    if (now != m_dateOf) {
        m_dateOf = now;
        m_date = httpDate(now);
    }
    return m_date;
}

void Hub::add(std::shared_ptr<Connection> connection)
{
    Connection *key = connection.get();
    connections.emplace(key, std::move(connection));
    if (populationChanged)
        populationChanged();
}

void Hub::remove(Connection *connection)
{
    const auto found = connections.find(connection);
    if (found == connections.end())
        return;
    // The last owner may be destroyed here; the map must be whole again before it runs.
    const std::shared_ptr<Connection> last = std::move(found->second);
    connections.erase(found);
    if (populationChanged)
        populationChanged();
}

} // namespace countersign::http
