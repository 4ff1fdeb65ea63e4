// One message of an inbox: what arrived, byte by byte, and whether its signature is right.
#pragma once

#include "client/webhookvalues.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace countersign::ui {

class FactList;
class MessageBar;
class StatePanel;
class WireTextView;

class MessageDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageDetailPane)

public:
    explicit MessageDetailPane(QWidget *parent = nullptr);

    void display(const std::optional<InboxMessage> &message);
    [[nodiscard]] QString id() const { return m_message ? m_message->id : QString(); }

Q_SIGNALS:
    void deliveryRequested(const QString &id);

private:
    QWidget *buildContent();

    std::optional<InboxMessage> m_message;
    QStackedWidget *m_stack;
    StatePanel *m_panel;
    QLabel *m_title = nullptr;
    MessageBar *m_verdict = nullptr;
    FactList *m_facts = nullptr;
    WireTextView *m_headers = nullptr;
    WireTextView *m_body = nullptr;
};

} // namespace countersign::ui
