// Every call of the API, live, with its filters, and the chosen one beside it.
#pragma once

#include "client/session.h"
#include "models/requestmodel.h"
#include "pages/page.h"
#include "widgets/listarea.h"
#include "widgets/listparts.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QToolButton;

namespace countersign::ui {

class FilterBar;
class FilterChip;
class RecordView;
class RequestDetailPane;

class RequestsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestsPage)

public:
    explicit RequestsPage(Session &session, QWidget *parent = nullptr);
    ~RequestsPage() override;

    [[nodiscard]] QString title() const override { return tr("Requests"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("view-list-details"); }
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void shown() override;
    void saveState() override;

    void load();
    void open(const QString &id); // shows the request, whether the list holds it or not
    void setPollEvery(std::chrono::milliseconds interval) { m_polling.setInterval(interval); }
    void showOnly(const QString &text); // those whose path, id, key or objects contain it
    [[nodiscard]] RequestModel &model() { return m_model; }

Q_SIGNALS:
    void objectRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildList();
    void buildFilters(QWidget *parent);
    void restore();
    void fitColumns();
    void applyFilter();
    [[nodiscard]] RequestFilter filterNow() const;
    void setDirection(PageModel::Direction direction);
    [[nodiscard]] ListArea::Empty whenEmpty();
    void refreshDropped();
    void showMenu(const QString &id, const QPoint &place);
    [[nodiscard]] QString exampleCommand() const;

    Session &m_session;
    RequestModel m_model;
    QSplitter *m_splitter = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChip *m_method = nullptr;
    FilterChip *m_status = nullptr;
    FilterChip *m_dialect = nullptr;
    ListArea *m_area = nullptr;
    RecordView *m_view = nullptr;
    Columns *m_columns = nullptr;
    RequestDetailPane *m_detail = nullptr;
    QToolButton *m_order = nullptr;
    QLabel *m_dropped = nullptr;
    QTimer m_polling; // runs while the page is in sight
};

} // namespace countersign::ui
