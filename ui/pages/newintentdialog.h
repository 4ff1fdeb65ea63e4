// Makes a payment intent: how much for whom, and where the customer's browser goes afterwards. Stays open until the
// gateway has taken it, so that nothing typed is lost.
#pragma once

#include "client/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace countersign::ui {

class MessageBar;
class MoneyEdit;

class NewIntentDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewIntentDialog)

public:
    NewIntentDialog(Session &session, QWidget *parent);

Q_SIGNALS:
    void made(const countersign::ui::Intent &intent);

private:
    QWidget *buildForm();
    void fillMerchants();
    void refresh();
    void submit();
    void answered(const Outcome<Intent> &outcome);
    [[nodiscard]] QString firstProblem() const;

    Session &m_session;
    UserAction m_action;
    Call m_call;
    QComboBox *m_merchant;
    MoneyEdit *m_amount;
    QComboBox *m_currency;
    QRadioButton *m_automatic = nullptr;
    QRadioButton *m_manual = nullptr;
    QLineEdit *m_success = nullptr;
    QLineEdit *m_cancel = nullptr;
    QLineEdit *m_order = nullptr;
    QLineEdit *m_description = nullptr;
    QLineEdit *m_email = nullptr;
    MessageBar *m_message;
    QLabel *m_problem;
    QPushButton *m_submit;
    bool m_busy = false;
};

} // namespace countersign::ui
