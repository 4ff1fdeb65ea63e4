// Gives an endpoint a new secret, after saying what that does in its format; then shows the new one.
#pragma once

#include "client/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class MessageBar;
class SecretField;

class RotateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateDialog)

public:
    // overlap: whether the format signs with both secrets for a while.
    RotateDialog(Session &session, const Endpoint &endpoint, bool overlap, QWidget *parent);

Q_SIGNALS:
    void completed(const countersign::ui::Endpoint &endpoint);

private:
    void submit();
    void answered(const Outcome<MadeEndpoint> &outcome);

    Session &m_session;
    Endpoint m_endpoint;
    UserAction m_action;
    Call m_call;
    QWidget *m_form;
    QComboBox *m_overlap;
    QLineEdit *m_secret;
    MessageBar *m_message;
    SecretField *m_made;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace countersign::ui
