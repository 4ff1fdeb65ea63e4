// The list of payments with its filters, and the chosen one beside it.
#pragma once

#include "client/session.h"
#include "models/paymentmodel.h"
#include "pages/page.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSaveFile;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace countersign::ui {

class FilterChip;
class MessageBar;
class PaymentDetailPane;
class RecordView;
class StatePanel;

class PaymentsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaymentsPage)

public:
    explicit PaymentsPage(Session &session, QWidget *parent = nullptr);
    ~PaymentsPage() override;

    [[nodiscard]] QString title() const override { return tr("Payments"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("view-financial-list"); }
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void shown() override;
    void saveState() override;

    void load();
    void open(const QString &id); // shows the payment, whether the list holds it or not
    void goToDate(const QDate &date);
    [[nodiscard]] PaymentModel &model() { return m_model; }

Q_SIGNALS:
    void newPaymentRequested();
    void intentRequested(const QString &id);
    void deliveryRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildFilters();
    void restore();
    void applyFilter();
    void clearFilters();
    [[nodiscard]] PaymentFilter filterNow() const;
    void setPeriod(const QString &value);
    void askPeriod();
    void askDate();
    void refreshState();
    void refreshCount();
    void refreshPill();
    void placePill();
    void setDirection(PageModel::Direction direction);
    void exportList();
    void exportTo(const QString &path);
    void endExport();
    void showMenu(const QString &id, const QPoint &place);
    [[nodiscard]] QString exampleCommand() const;

    Session &m_session;
    PaymentModel m_model;
    QSplitter *m_splitter = nullptr;
    RecordView *m_view = nullptr;
    StatePanel *m_panel = nullptr;
    QStackedWidget *m_stack = nullptr;
    PaymentDetailPane *m_detail = nullptr;
    QLineEdit *m_text = nullptr;
    FilterChip *m_status = nullptr;
    FilterChip *m_currency = nullptr;
    FilterChip *m_period = nullptr;
    FilterChip *m_merchant = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_order = nullptr;
    QToolButton *m_date = nullptr;
    QToolButton *m_export = nullptr;
    QPushButton *m_pill = nullptr;
    MessageBar *m_message = nullptr;
    QWidget *m_exportRow = nullptr;
    QLabel *m_exportText = nullptr;
    QProgressBar *m_exportBar = nullptr;
    std::unique_ptr<QSaveFile> m_exportFile;
    Call m_exportCall;
    QTimer m_typing;
    QTimer m_clock;
    bool m_columnsRestored = false;
};

} // namespace countersign::ui
