// Makes a link: for which integrator, for which of its subjects, and where that one acts. Stays open until the gateway
// has taken it, so that nothing typed is lost.
#pragma once

#include "client/session.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class MessageBar;

class NewLinkDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewLinkDialog)

public:
    NewLinkDialog(Session &session, QWidget *parent);

Q_SIGNALS:
    void made(const countersign::ui::Link &link);

private:
    void refresh();
    void submit();
    void answered(const Outcome<Link> &outcome);

    Session &m_session;
    UserAction m_action;
    Call m_integratorsCall;
    Call m_call;
    QComboBox *m_integrator;
    QLineEdit *m_subject;
    QLineEdit *m_name;
    QLineEdit *m_sourceKey;
    QLineEdit *m_sourceType;
    QLineEdit *m_sourceName;
    MessageBar *m_message;
    QPushButton *m_submit;
    bool m_busy = false;
};

} // namespace countersign::ui
