// Asks before deliveries are sent again in bulk: first how many, by the gateway's own count, then whether.
#pragma once

#include "client/session.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace countersign::ui {

class MessageBar;

class ResendDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResendDialog)

public:
    // words: what the filter asks for, empty for everything.
    ResendDialog(Session &session, const DeliveryFilter &filter, const QStringList &words, QWidget *parent);

Q_SIGNALS:
    void started(const countersign::ui::Task &task);

private:
    void count();
    void counted(const Outcome<Count> &outcome);
    void submit();
    void answered(const Outcome<Task> &outcome);
    void setBusy(bool busy);

    Session &m_session;
    DeliveryFilter m_filter;
    QStringList m_words;
    UserAction m_action;
    Call m_call;
    QLabel *m_sentence;
    QLabel *m_filterText;
    QProgressBar *m_busy;
    MessageBar *m_message;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace countersign::ui
