// A long list over keyset pages: it holds a window of some thousands of rows onto a list of any length.
//
// The window starts at either end or at a time and grows at both edges as the view asks. Beyond keptRows the far edge
// is let go and can be read again. New rows never push what is shown: they wait until showWaiting(). Rows that change
// are read again and replaced where they are. GUI thread; nothing here blocks, and no dialog is ever opened.
#pragma once

#include "client/consoleclient.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace countersign::ui {

class PageModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageModel)

public:
    enum class State { Idle, Busy, Ready, Failed };
    enum class Direction { NewestFirst, OldestFirst }; // how rows are shown
    static constexpr int pageRows = 200;
    static constexpr int keptRows = 4'000;

    explicit PageModel(QObject *parent = nullptr);
    ~PageModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] Direction direction() const { return m_direction; }
    void setDirection(Direction direction); // starts over

    // Each starts the window anew; what is shown stays until the answer is there.
    void toFirst();
    void toLast();
    void toTime(const QDateTime &time);
    void reload() { toFirst(); }
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;
    [[nodiscard]] bool canFetchBefore() const;
    void fetchBefore();
    [[nodiscard]] bool fetching() const;
    [[nodiscard]] bool atFirst() const; // no rows before those held
    [[nodiscard]] bool atLast() const;
    // Whether the list can be read from its end and from a time; otherwise only from the first row on.
    [[nodiscard]] virtual bool readsFromAnywhere() const { return true; }

    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; // -1 when not held

    // How many new rows wait above the list, and whether there are more than could be counted.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()) + m_entering; }
    [[nodiscard]] bool waitingIsMore() const { return m_waitingIsMore; }
    void showWaiting();
    // While nobody's eye or cursor is on a row, new rows may show at once.
    void setFollowing(bool following);

Q_SIGNALS:
    void stateChanged();
    void waitingChanged();
    // A start is complete; the view belongs at this row.
    void arrived(int row);
    void edgeFailed(const countersign::ui::Error &error); // more rows could not be read; what is shown stays

protected:
    struct Record
    {
        QString id;
        std::shared_ptr<const void> value; // of the subclass's row type
    };
    struct Records
    {
        std::vector<Record> rows; // in the order asked for
        QString next;
    };

    [[nodiscard]] virtual Call request(const PageQuery &query, Reply<Records> reply) = 0;
    [[nodiscard]] virtual Call requestOne(const QString &id, Reply<Record> reply) = 0;
    // Whether a row that is not held belongs into the list now.
    [[nodiscard]] virtual bool admits(const Record &record) const = 0;

    [[nodiscard]] const Record &recordAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    // What the feed says. changed: some value of it; moved: of those, the ones whose status changed, so that they may
    // belong into a filtered list now; created: whether there are new objects at all.
    void noteChanged(const QSet<QString> &changed, const QSet<QString> &moved, bool created);

private:
    enum class Start { First, Last, Time };
    struct Chunk // a page that is held: how to read it again, and how many of its rows are held
    {
        PageQuery origin;
        int rows = 0;
    };
    struct Piece // rows about to be inserted, in the order shown
    {
        std::vector<Record> rows;
        PageQuery origin;
    };
    struct Edge
    {
        bool open = false;            // more rows exist beyond what was ever held
        PageQuery next;               // how to read them
        std::vector<PageQuery> letGo; // pages held before that lie between, nearest last
        Call call;
        bool busy = false;
    };

    [[nodiscard]] PageQuery::Order forward() const;
    [[nodiscard]] PageQuery::Order backward() const;
    void start(Start how, const QDateTime &time);
    void begin(Start how, const QDateTime &time, const PageQuery &query, const Records &page);
    void forget();
    void grow(bool top);
    void grown(bool top, const PageQuery &query, const Records &page);
    void bridge(bool top, const PageQuery &query, std::vector<Piece> pieces);
    void bridged(bool top, const PageQuery &query, std::vector<Piece> pieces, const Records &page);
    void growthFailed(bool top, const Error &error);
    [[nodiscard]] Piece pieceOf(const PageQuery &query, const Records &page) const;
    void insert(bool top, Piece piece);
    void trim(bool top);
    [[nodiscard]] Edge &edgeAt(bool top) { return top ? m_top : m_bottom; }
    void setState(State state);
    void dropWaiting();
    void probe();
    void refreshChanged();
    void replace(const Record &record);

    Direction m_direction = Direction::NewestFirst;
    State m_state = State::Idle;
    Error m_error;
    std::deque<Record> m_rows;
    std::deque<Chunk> m_chunks;
    QHash<QString, qint64> m_positions; // id -> position; position - m_base is the row
    qint64 m_base = 0;
    Edge m_top;
    Edge m_bottom;
    Call m_startCall;

    std::vector<Record> m_waiting; // in the order shown
    int m_entering = 0;            // held nowhere, but belonging now
    QSet<QString> m_enteringIds;
    bool m_waitingIsMore = false;
    bool m_following = false;
    bool m_createdMeanwhile = false;
    QTimer m_probeTimer;
    Call m_probeCall;

    QSet<QString> m_changed;
    QSet<QString> m_moved;
    QTimer m_refreshTimer;
    std::vector<Call> m_refreshCalls;
    int m_refreshing = 0; // answers still to come
};

} // namespace countersign::ui
