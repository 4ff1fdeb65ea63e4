// The built-in inboxes: where to send, how each answers, and what arrived, live while it is looked at.
#pragma once

#include "client/session.h"
#include "models/messagemodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace countersign::ui {

class CopyButton;
class ElidedLabel;
class ListArea;
class MessageDetailPane;
class RecordView;

class InboxPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxPane)

public:
    explicit InboxPane(Session &session, QWidget *parent = nullptr);

    void setFormats(const QList<WebhookFormat> &formats) { m_formats = formats; }
    void focusList();
    void saveState();
    [[nodiscard]] MessageModel &model() { return m_model; }
    [[nodiscard]] MessageDetailPane *detail() { return m_detail; }

Q_SIGNALS:
    void deliveryRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildInboxes(QWidget *parent);
    void poll();
    void arrived(const QList<Inbox> &inboxes);
    void fillInboxes();
    void choose(const QString &name);
    void refreshActions();
    void answerChosen();
    void setUp(const std::optional<Inbox> &inbox);
    void clear();
    void failed(const QString &title, const Error &error);
    void showMenu(const QString &id, const QPoint &place);
    [[nodiscard]] const Inbox *chosen() const;

    Session &m_session;
    MessageModel m_model;
    QList<WebhookFormat> m_formats;
    QList<Inbox> m_inboxes;
    bool m_read = false;
    QString m_wanted; // to be chosen once it is there
    UserAction m_answerAction;
    UserAction m_clearAction;
    Call m_pollCall;
    Call m_answerCall;
    Call m_clearCall;
    QTimer m_poll;
    QSplitter *m_splitter;
    QTreeWidget *m_list = nullptr;
    ElidedLabel *m_url = nullptr;
    CopyButton *m_copyUrl = nullptr;
    QComboBox *m_answer = nullptr;
    QPushButton *m_verification = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_clear = nullptr;
    ListArea *m_area = nullptr;
    RecordView *m_view = nullptr;
    MessageDetailPane *m_detail = nullptr;
};

} // namespace countersign::ui
