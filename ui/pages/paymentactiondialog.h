// Capture, void or refund one payment. It names the payment and the amount; Cancel is the default and Enter never
// submits.
#pragma once

#include "client/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class MessageBar;
class MoneyEdit;

class PaymentActionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaymentActionDialog)

public:
    enum class Action { Capture, Void, Refund };

    PaymentActionDialog(Session &session, Action action, const Payment &payment, QWidget *parent = nullptr);

Q_SIGNALS:
    void completed(const countersign::ui::Payment &payment); // as it is after the action

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void refresh();
    void submit();
    void answered(const Outcome<Payment> &outcome);
    void explainChange(const Payment &now);
    [[nodiscard]] Money ceiling() const;
    [[nodiscard]] const Permission &permission() const;
    void setBusy(bool busy);

    Session &m_session;
    Action m_action;
    Payment m_payment; // as the person sees it
    UserAction m_userAction;
    Call m_call;
    bool m_busy = false;
    QLabel *m_sentence = nullptr;
    MessageBar *m_message = nullptr;
    MoneyEdit *m_amount = nullptr; // not for void
    QLabel *m_remaining = nullptr;
    QLineEdit *m_reason = nullptr; // not for capture
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace countersign::ui
