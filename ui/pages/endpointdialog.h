// Makes a webhook endpoint, or changes one. A new one's secret is shown before the dialog closes.
#pragma once

#include "client/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace countersign::ui {

class EventPicker;
class MessageBar;
class SecretField;

class EndpointDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointDialog)

public:
    struct Owner
    {
        QString id;
        QString kind; // merchant, integrator, partner
    };
    // A new one. owners: known ones beside the merchants, to choose from.
    EndpointDialog(Session &session, const QList<WebhookFormat> &formats, const QList<Owner> &owners, QWidget *parent);
    // Changes this one.
    EndpointDialog(Session &session, const QList<WebhookFormat> &formats, const Endpoint &endpoint, QWidget *parent);

Q_SIGNALS:
    void completed(const countersign::ui::Endpoint &endpoint);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void offerOwners();
    void fillFrom(const Endpoint &endpoint);
    void formatChosen();
    void refresh();
    void submit();
    void made(const Outcome<MadeEndpoint> &outcome);
    void changed(const Outcome<Endpoint> &outcome);
    void failed(const Error &error);
    void explainChange(const Endpoint &now);
    void setBusy(bool busy);
    [[nodiscard]] QString destination() const;
    [[nodiscard]] const WebhookFormat *format() const;

    Session &m_session;
    QList<WebhookFormat> m_formats;
    QList<Owner> m_owners;
    std::optional<Endpoint> m_endpoint; // the one to change
    UserAction m_action;
    Call m_call;
    bool m_busy = false;
    QWidget *m_form = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_ownerKind = nullptr;
    QRadioButton *m_toUrl = nullptr;
    QRadioButton *m_toInbox = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_inbox = nullptr;
    EventPicker *m_events = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_secret = nullptr;
    QSpinBox *m_pauseAfter = nullptr;
    QLabel *m_hint = nullptr;
    MessageBar *m_message = nullptr;
    SecretField *m_made = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace countersign::ui
