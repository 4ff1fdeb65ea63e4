// Makes an inbox, or sets how what arrives in one is checked.
#pragma once

#include "client/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class MessageBar;

class InboxDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxDialog)

public:
    // inbox: the one to set; without one a new inbox is made.
    InboxDialog(Session &session, const QList<WebhookFormat> &formats, const std::optional<Inbox> &inbox,
                QWidget *parent);

Q_SIGNALS:
    void completed(const countersign::ui::Inbox &inbox);

private:
    void refresh();
    void submit();
    void answered(const Outcome<Inbox> &outcome);

    Session &m_session;
    std::optional<Inbox> m_inbox;
    UserAction m_action;
    Call m_call;
    QLineEdit *m_name;
    QComboBox *m_format;
    QLineEdit *m_secret;
    QCheckBox *m_noSecret;
    MessageBar *m_message;
    QPushButton *m_submit;
};

} // namespace countersign::ui
