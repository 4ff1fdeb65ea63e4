// Every call of the API, live, with its filters, and the chosen one beside it.
#pragma once

#include "client/session.h"
#include "models/requestmodel.h"
#include "pages/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace countersign::ui {

class FilterChip;
class MessageBar;
class RecordView;
class RequestDetailPane;
class StatePanel;

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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildFilters();
    void restore();
    void fitColumns();
    void applyFilter();
    void clearFilters();
    [[nodiscard]] RequestFilter filterNow() const;
    void setDirection(PageModel::Direction direction);
    void refreshState();
    void refreshDropped();
    void showMenu(const QString &id, const QPoint &place);
    [[nodiscard]] QString exampleCommand() const;

    Session &m_session;
    RequestModel m_model;
    QSplitter *m_splitter = nullptr;
    RecordView *m_view = nullptr;
    StatePanel *m_panel = nullptr;
    QStackedWidget *m_stack = nullptr;
    RequestDetailPane *m_detail = nullptr;
    QLineEdit *m_text = nullptr;
    FilterChip *m_method = nullptr;
    FilterChip *m_status = nullptr;
    FilterChip *m_dialect = nullptr;
    QPushButton *m_clear = nullptr;
    QToolButton *m_order = nullptr;
    QLabel *m_dropped = nullptr;
    MessageBar *m_message = nullptr;
    QTimer m_typing;
    QTimer m_polling; // runs while the page is in sight
    bool m_columnsRestored = false;
};

} // namespace countersign::ui
