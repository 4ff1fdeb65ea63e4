#include "models/pagemodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace countersign::ui {

namespace {

constexpr std::chrono::milliseconds probeAtMostEvery{300};
constexpr std::chrono::milliseconds refreshAtMostEvery{100};
constexpr int oneByOne = 8;               // up to so many changed rows are read alone, more by the pages that hold them
constexpr std::size_t longestBridge = 20; // pages

} // namespace

PageModel::PageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_probeTimer.setSingleShot(true);
    m_probeTimer.setInterval(probeAtMostEvery);
    connect(&m_probeTimer, &QTimer::timeout, this, &PageModel::probe);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshAtMostEvery);
    connect(&m_refreshTimer, &QTimer::timeout, this, &PageModel::refreshChanged);
}

PageModel::~PageModel() = default;

PageQuery::Order PageModel::forward() const
{
    return m_direction == Direction::NewestFirst ? PageQuery::Order::Newest : PageQuery::Order::Oldest;
}

PageQuery::Order PageModel::backward() const
{
    return m_direction == Direction::NewestFirst ? PageQuery::Order::Oldest : PageQuery::Order::Newest;
}

void PageModel::setDirection(Direction direction)
{
    if (m_direction == direction)
        return;
    m_direction = direction;
    if (m_state != State::Idle)
        toFirst();
}

void PageModel::toFirst()
{
    start(Start::First, {});
}

void PageModel::toLast()
{
    start(Start::Last, {});
}

void PageModel::toTime(const QDateTime &time)
{
    start(Start::Time, time);
}

void PageModel::clear()
{
    m_startCall.cancel();
    beginResetModel();
    forget();
    endResetModel();
    dropWaiting();
    m_changed.clear();
    m_moved.clear();
    m_createdMeanwhile = false;
    setState(State::Idle);
}

void PageModel::forget()
{
    m_rows.clear();
    m_chunks.clear();
    m_positions.clear();
    m_base = 0;
    m_top = {};
    m_bottom = {};
    m_refreshCalls.clear();
    m_refreshing = 0;
}

void PageModel::start(Start how, const QDateTime &time)
{
    PageQuery query;
    query.limit = pageRows;
    query.order = how == Start::Last ? backward() : forward();
    if (how == Start::Time)
        query.start = time;
    setState(State::Busy);
    m_startCall = request(query, [this, how, time, query](const Outcome<Records> &outcome) {
        if (outcome) {
            begin(how, time, query, *outcome);
            return;
        }
        // Rows of another filter or place under a heading that no longer fits them would be worse than none.
        beginResetModel();
        forget();
        endResetModel();
        dropWaiting();
        m_error = outcome.error();
        setState(State::Failed);
    });
}

void PageModel::begin(Start how, const QDateTime &time, const PageQuery &query, const Records &page)
{
    if (how == Start::Time && page.rows.empty()) {
        start(Start::Last, {});
        return;
    }
    beginResetModel();
    forget();
    Piece piece = pieceOf(query, page);
    for (Record &record : piece.rows) {
        m_positions.insert(record.id, static_cast<qint64>(m_rows.size()));
        m_rows.push_back(std::move(record));
    }
    m_chunks.push_back({query, static_cast<int>(m_rows.size())});
    Edge &far = edgeAt(how == Start::Last);
    far.open = !page.next.isEmpty();
    far.next = {query.order, page.next, {}, pageRows};
    if (how == Start::Time) {
        m_top.open = true;
        m_top.next = {backward(), {}, time, pageRows};
    }
    endResetModel();
    dropWaiting();
    setState(State::Ready);
    Q_EMIT arrived(how == Start::Last ? std::max(0, rowCount() - 1) : 0);
    // The answer may be older than what the feed said while it was on its way.
    if (std::exchange(m_createdMeanwhile, false))
        noteChanged({}, {}, true);
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool PageModel::atFirst() const
{
    return !m_top.open && m_top.letGo.empty();
}

bool PageModel::atLast() const
{
    return !m_bottom.open && m_bottom.letGo.empty();
}

bool PageModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_bottom.busy && !atLast();
}

void PageModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        grow(false);
}

bool PageModel::canFetchBefore() const
{
    return m_state == State::Ready && !m_top.busy && !atFirst();
}

void PageModel::fetchBefore()
{
    if (canFetchBefore())
        grow(true);
}

bool PageModel::fetching() const
{
    return m_state == State::Busy || m_top.busy || m_bottom.busy;
}

QString PageModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? recordAt(row).id : QString();
}

int PageModel::rowOf(const QString &id) const
{
    const auto it = m_positions.constFind(id);
    return it == m_positions.constEnd() ? -1 : static_cast<int>(*it - m_base);
}

// Growing an edge. A page that was let go and whose order points back to what is held is read again and bridged to it;
// everything else is simply the next page outwards.
void PageModel::grow(bool top)
{
    Edge &edge = edgeAt(top);
    edge.busy = true;
    if (!edge.letGo.empty()) {
        bridge(top, edge.letGo.back(), {});
        return;
    }
    const PageQuery query = edge.next;
    edge.call = request(query, [this, top, query](const Outcome<Records> &outcome) {
        if (outcome)
            grown(top, query, *outcome);
        else
            growthFailed(top, outcome.error());
    });
}

void PageModel::grown(bool top, const PageQuery &query, const Records &page)
{
    Edge &edge = edgeAt(top);
    edge.busy = false;
    edge.open = !page.next.isEmpty();
    edge.next = {query.order, page.next, {}, pageRows};
    Piece piece = pieceOf(query, page);
    const bool nothingNew = piece.rows.empty();
    insert(top, std::move(piece));
    trim(!top);
    if (nothingNew && edge.open)
        grow(top);
}

void PageModel::bridge(bool top, const PageQuery &query, std::vector<Piece> pieces)
{
    Edge &edge = edgeAt(top);
    edge.call = request(query, [this, top, query, pieces = std::move(pieces)](const Outcome<Records> &outcome) {
        if (outcome)
            bridged(top, query, pieces, *outcome);
        else
            growthFailed(top, outcome.error());
    });
}

void PageModel::bridged(bool top, const PageQuery &query, std::vector<Piece> pieces, const Records &page)
{
    const Chunk &neighbour = top ? m_chunks.front() : m_chunks.back();
    const bool meets = page.next.isEmpty() ||
                       (neighbour.origin.order == query.order && neighbour.origin.after == page.next) ||
                       std::any_of(page.rows.begin(), page.rows.end(),
                                   [this](const Record &record) { return m_positions.contains(record.id); });
    pieces.push_back(pieceOf(query, page));
    if (!meets) {
        if (pieces.size() >= longestBridge) {
            edgeAt(top).busy = false;
            top ? toFirst() : toLast();
            return;
        }
        bridge(top, {query.order, page.next, {}, pageRows}, std::move(pieces));
        return;
    }
    Edge &edge = edgeAt(top);
    edge.busy = false;
    edge.letGo.pop_back();
    bool nothingNew = true;
    // The last page read lies nearest to what is held.
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        nothingNew = nothingNew && piece->rows.empty();
        insert(top, std::move(*piece));
    }
    trim(!top);
    if (nothingNew && (edge.open || !edge.letGo.empty()))
        grow(top);
}

void PageModel::growthFailed(bool top, const Error &error)
{
    edgeAt(top).busy = false;
    Q_EMIT edgeFailed(error);
}

PageModel::Piece PageModel::pieceOf(const PageQuery &query, const Records &page) const
{
    Piece piece;
    piece.origin = query;
    piece.rows.reserve(page.rows.size());
    QSet<QString> seen;
    for (const Record &record : page.rows) {
        if (m_positions.contains(record.id) || seen.contains(record.id))
            continue;
        seen.insert(record.id);
        piece.rows.push_back(record);
    }
    if (query.order != forward())
        std::reverse(piece.rows.begin(), piece.rows.end());
    return piece;
}

void PageModel::insert(bool top, Piece piece)
{
    if (piece.rows.empty())
        return;
    const int count = static_cast<int>(piece.rows.size());
    const int first = top ? 0 : rowCount();
    beginInsertRows({}, first, first + count - 1);
    if (top) {
        m_base -= count;
        qint64 position = m_base;
        for (const Record &record : piece.rows)
            m_positions.insert(record.id, position++);
        m_rows.insert(m_rows.begin(), std::make_move_iterator(piece.rows.begin()),
                      std::make_move_iterator(piece.rows.end()));
        m_chunks.push_front({piece.origin, count});
    } else {
        qint64 position = m_base + static_cast<qint64>(m_rows.size());
        for (const Record &record : piece.rows)
            m_positions.insert(record.id, position++);
        std::move(piece.rows.begin(), piece.rows.end(), std::back_inserter(m_rows));
        m_chunks.push_back({piece.origin, count});
    }
    endInsertRows();
}

void PageModel::trim(bool top)
{
    Edge &edge = edgeAt(top);
    while (m_chunks.size() > 1) {
        const Chunk chunk = top ? m_chunks.front() : m_chunks.back();
        if (rowCount() - chunk.rows < keptRows)
            return;
        // An answer under way would be inserted where its neighbour is no longer held.
        edge.call.cancel();
        edge.busy = false;
        const bool outwards = chunk.origin.order == (top ? backward() : forward());
        if (outwards) {
            edge.letGo.clear();
            edge.next = chunk.origin;
            edge.open = true;
        } else {
            edge.letGo.push_back(chunk.origin);
        }
        const int first = top ? 0 : rowCount() - chunk.rows;
        beginRemoveRows({}, first, first + chunk.rows - 1);
        const auto begin = m_rows.begin() + first;
        const auto end = begin + chunk.rows;
        for (auto it = begin; it != end; ++it)
            m_positions.remove(it->id);
        m_rows.erase(begin, end);
        if (top) {
            m_base += chunk.rows;
            m_chunks.pop_front();
        } else {
            m_chunks.pop_back();
        }
        endRemoveRows();
        if (top)
            dropWaiting();
    }
}

void PageModel::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void PageModel::dropWaiting()
{
    m_probeCall.cancel();
    m_probeTimer.stop();
    const bool had = waiting() > 0;
    m_waiting.clear();
    m_entering = 0;
    m_enteringIds.clear();
    m_waitingIsMore = false;
    if (had)
        Q_EMIT waitingChanged();
}

void PageModel::setFollowing(bool following)
{
    m_following = following;
    if (following && waiting() > 0)
        showWaiting();
}

void PageModel::showWaiting()
{
    if (m_waitingIsMore || m_entering > 0) {
        dropWaiting();
        toFirst();
        return;
    }
    std::vector<Record> rows = m_waiting; // a copy: dropping says that nothing waits any more only when something did
    dropWaiting();
    PageQuery origin;
    origin.order = forward();
    std::erase_if(rows, [this](const Record &record) { return m_positions.contains(record.id); });
    insert(true, {std::move(rows), origin});
    trim(false);
}

void PageModel::noteChanged(const QSet<QString> &changed, const QSet<QString> &moved, bool created)
{
    if (m_state != State::Ready && m_state != State::Busy)
        return;
    if (created && m_state == State::Busy) {
        m_createdMeanwhile = true;
    } else if (created) {
        if (m_rows.empty()) {
            toFirst();
        } else if (m_direction == Direction::NewestFirst) {
            if (atFirst() && !m_probeTimer.isActive())
                m_probeTimer.start();
        } else if (atLast() && !m_bottom.busy) {
            // What is new comes after the last row: its page has more to give now.
            m_bottom.open = true;
            m_bottom.next = m_chunks.back().origin;
        }
    }
    const bool waitingChanges = std::any_of(m_waiting.begin(), m_waiting.end(),
                                            [&changed](const Record &record) { return changed.contains(record.id); });
    if (waitingChanges && !m_probeTimer.isActive())
        m_probeTimer.start();
    m_changed += changed;
    m_moved += moved;
    if (!m_changed.isEmpty() && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void PageModel::probe()
{
    if (m_probeCall.active()) {
        m_probeTimer.start();
        return;
    }
    PageQuery query;
    query.order = forward();
    query.limit = pageRows;
    m_probeCall = request(query, [this](const Outcome<Records> &outcome) {
        if (!outcome || !atFirst() || m_state != State::Ready)
            return;
        const auto &rows = outcome->rows;
        const auto known = std::find_if(rows.begin(), rows.end(),
                                        [this](const Record &record) { return m_positions.contains(record.id); });
        m_waiting.assign(rows.begin(), known);
        m_waitingIsMore = known == rows.end() && !outcome->next.isEmpty();
        if (m_following && waiting() > 0)
            showWaiting();
        else
            Q_EMIT waitingChanged();
    });
}

void PageModel::refreshChanged()
{
    // A page still on its way may hold a changed row as it was before: it is looked at after it has arrived.
    if (m_refreshing > 0 || fetching()) {
        m_refreshTimer.start();
        return;
    }
    m_refreshCalls.clear();
    if (m_state != State::Ready)
        return;
    const QSet<QString> changed = std::exchange(m_changed, {});
    const QSet<QString> moved = std::exchange(m_moved, {});

    std::vector<QString> held;
    std::vector<QString> strangers;
    for (const QString &id : changed) {
        if (m_positions.contains(id))
            held.push_back(id);
        else if (moved.contains(id) && !m_enteringIds.contains(id))
            strangers.push_back(id);
    }
    const auto done = [this] { --m_refreshing; };
    if (held.size() <= oneByOne) {
        for (const QString &id : held) {
            ++m_refreshing;
            m_refreshCalls.push_back(requestOne(id, [this, done](const Outcome<Record> &outcome) {
                done();
                if (outcome)
                    replace(*outcome);
            }));
        }
    } else {
        int row = 0;
        for (const Chunk &chunk : m_chunks) {
            const int end = row + chunk.rows;
            const bool touched = std::any_of(held.begin(), held.end(), [this, row, end](const QString &id) {
                const int at = rowOf(id);
                return at >= row && at < end;
            });
            row = end;
            if (!touched)
                continue;
            ++m_refreshing;
            m_refreshCalls.push_back(request(chunk.origin, [this, done](const Outcome<Records> &outcome) {
                done();
                if (!outcome)
                    return;
                for (const Record &record : outcome->rows)
                    replace(record);
            }));
        }
    }
    if (strangers.size() > oneByOne)
        return;
    for (const QString &id : strangers) {
        ++m_refreshing;
        m_refreshCalls.push_back(requestOne(id, [this, done](const Outcome<Record> &outcome) {
            done();
            if (!outcome || m_positions.contains(outcome->id) || !admits(*outcome) || !atFirst())
                return;
            const bool waits = std::any_of(m_waiting.begin(), m_waiting.end(),
                                           [&outcome](const Record &record) { return record.id == outcome->id; });
            if (waits || m_enteringIds.contains(outcome->id))
                return;
            m_enteringIds.insert(outcome->id);
            ++m_entering;
            if (m_following || m_rows.empty())
                showWaiting();
            else
                Q_EMIT waitingChanged();
        }));
    }
}

void PageModel::replace(const Record &record)
{
    const int row = rowOf(record.id);
    if (row < 0)
        return;
    m_rows[static_cast<std::size_t>(row)] = record;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace countersign::ui
