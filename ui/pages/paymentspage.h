// The list of payments with its filters, and the chosen one beside it.
#pragma once

#include "client/session.h"
#include "models/paymentmodel.h"
#include "pages/page.h"
#include "widgets/listarea.h"
#include "widgets/listparts.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QSaveFile;
class QSplitter;
class QToolButton;

namespace countersign::ui {

class FilterBar;
class FilterChip;
class MessageBar;
class PaymentDetailPane;
class RecordView;

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

private:
    QWidget *buildList();
    void buildFilters(QWidget *parent);
    void restore();
    void applyFilter();
    void fitColumns();
    [[nodiscard]] PaymentFilter filterNow() const;
    void setPeriod(const QString &value);
    void askPeriod();
    void askDate();
    void refreshActions();
    void refreshCount();
    [[nodiscard]] ListArea::Empty whenEmpty();
    void setDirection(PageModel::Direction direction);
    void exportList();
    void exportTo(const QString &path);
    void endExport();
    void showMenu(const QString &id, const QPoint &place);
    [[nodiscard]] QString exampleCommand() const;

    Session &m_session;
    PaymentModel m_model;
    QSplitter *m_splitter = nullptr;
    ListArea *m_area = nullptr;
    RecordView *m_view = nullptr;
    Columns *m_columns = nullptr;
    PaymentDetailPane *m_detail = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChip *m_status = nullptr;
    FilterChip *m_currency = nullptr;
    FilterChip *m_period = nullptr;
    FilterChip *m_merchant = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_order = nullptr;
    QToolButton *m_date = nullptr;
    QToolButton *m_export = nullptr;
    MessageBar *m_message = nullptr; // of the list
    QWidget *m_exportRow = nullptr;
    QLabel *m_exportText = nullptr;
    QProgressBar *m_exportBar = nullptr;
    std::unique_ptr<QSaveFile> m_exportFile;
    Call m_exportCall;
    QTimer m_clock;
};

} // namespace countersign::ui
