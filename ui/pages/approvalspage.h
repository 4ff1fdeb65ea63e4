// The inbox of approvals: what waits, those that end first at the top, and all that was ever decided; the chosen one
// beside it.
#pragma once

#include "client/session.h"
#include "models/approvalmodel.h"
#include "pages/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace countersign::ui {

class ApprovalDetailPane;
class FilterChip;
class MessageBar;
class RecordView;
class StatePanel;

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
    [[nodiscard]] ApprovalFilter filterNow() const;
    void readIntegrators();
    void refreshState();
    void refreshCountdowns();
    void showMenu(const QString &id, const QPoint &place);

    Session &m_session;
    ApprovalModel m_model;
    QSplitter *m_splitter = nullptr;
    RecordView *m_view = nullptr;
    StatePanel *m_panel = nullptr;
    QStackedWidget *m_stack = nullptr;
    ApprovalDetailPane *m_detail = nullptr;
    QLineEdit *m_text = nullptr;
    FilterChip *m_status = nullptr;
    FilterChip *m_integrator = nullptr;
    QPushButton *m_clear = nullptr;
    MessageBar *m_message = nullptr;
    QTimer m_typing;
    QTimer m_ticking; // runs while the page is in sight
    Call m_integratorsCall;
    bool m_columnsRestored = false;
};

} // namespace countersign::ui
