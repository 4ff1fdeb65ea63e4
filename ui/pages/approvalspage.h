// The inbox of approvals: what waits, those that end first at the top, and all that was ever decided; the chosen one
// beside it.
#pragma once

#include "client/session.h"
#include "models/approvalmodel.h"
#include "pages/page.h"
#include "widgets/listarea.h"
#include "widgets/listparts.h"

#include <QTimer>

class QSplitter;

namespace countersign::ui {

class ApprovalDetailPane;
class FilterBar;
class FilterChip;
class RecordView;

class ApprovalsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalsPage)

public:
    explicit ApprovalsPage(Session &session, QWidget *parent = nullptr);
    ~ApprovalsPage() override;

    [[nodiscard]] QString title() const override { return tr("Approvals"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("dialog-ok-apply"); }
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void shown() override;
    void saveState() override;

    void load();
    void open(const QString &id); // shows the request, whether the list holds it or not
    [[nodiscard]] ApprovalModel &model() { return m_model; }

Q_SIGNALS:
    void walkthroughRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildFilters(QWidget *parent);
    void restore();
    [[nodiscard]] QList<ColumnNeed> columnNeeds() const;
    [[nodiscard]] ListArea::Empty whenEmpty();
    void applyFilter();
    [[nodiscard]] ApprovalFilter filterNow() const;
    void readIntegrators();
    void refreshCountdowns();
    void showMenu(const QString &id, const QPoint &place);

    Session &m_session;
    ApprovalModel m_model;
    QSplitter *m_splitter = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChip *m_status = nullptr;
    FilterChip *m_integrator = nullptr;
    ListArea *m_area = nullptr;
    RecordView *m_view = nullptr;
    Columns *m_columns = nullptr;
    ApprovalDetailPane *m_detail = nullptr;
    QTimer m_ticking; // runs while the page is in sight
    Call m_integratorsCall;
};

} // namespace countersign::ui
