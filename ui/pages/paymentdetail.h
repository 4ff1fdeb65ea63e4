// One payment: amounts, facts, what may be done, what happened, and the object as it came.
#pragma once

#include "client/session.h"
#include "pages/paymentactiondialog.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace countersign::ui {

class AmountBar;
class Badge;
class CopyButton;
class DeliveryLinks;
class ElidedLabel;
class MessageBar;
class StatePanel;
class TimelineView;

class PaymentDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaymentDetailPane)

public:
    explicit PaymentDetailPane(Session &session, QWidget *parent = nullptr);

    void display(const QString &id); // empty: nothing chosen
    [[nodiscard]] QString id() const { return m_id; }
    void refresh();
    void begin(PaymentActionDialog::Action action); // opens the dialog if that is allowed
    [[nodiscard]] const std::optional<PaymentDetail> &detail() const { return m_detail; }

Q_SIGNALS:
    void intentRequested(const QString &id);
    void deliveryRequested(const QString &id);
    void detailChanged();

private:
    QWidget *buildContent();
    void fill();
    void fillFacts(const Payment &payment);
    void fillActions(const Payment &payment);
    void addFact(const QString &name, const QString &value, const QString &objectName, const QString &hint = {},
                 bool copyable = false);
    void heard(const QList<JournalEntry> &entries);
    void retime();

    Session &m_session;
    QString m_id;
    std::optional<PaymentDetail> m_detail;
    Call m_call;
    QTimer m_refreshTimer;
    QTimer m_clockTimer;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    QLabel *m_amount = nullptr;
    Badge *m_badge = nullptr;
    ElidedLabel *m_idLabel = nullptr;
    CopyButton *m_copyId = nullptr;
    MessageBar *m_message = nullptr;
    AmountBar *m_bar = nullptr;
    QPushButton *m_capture = nullptr;
    QPushButton *m_void = nullptr;
    QPushButton *m_refund = nullptr;
    QTabWidget *m_tabs = nullptr;
    QFormLayout *m_facts = nullptr;
    DeliveryLinks *m_deliveries = nullptr;
    TimelineView *m_timeline = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};

} // namespace countersign::ui
