// What the signature of a webhook should be and whether one that was received is right, with the reason when it is not.
#pragma once

#include "client/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace countersign::ui {

class MessageBar;
class WireTextView;

class SignatureView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignatureView)

public:
    explicit SignatureView(Session &session, QWidget *parent = nullptr);

    // Of a delivery: the secret is its endpoint's, and what was sent is filled in.
    void setDelivery(const DeliveryDetail &detail);
    // Of anything: format and secret are chosen here.
    void setFormats(const QList<WebhookFormat> &formats, const QList<Endpoint> &endpoints);
    void check();
    // Checks once what was sent, when it is first looked at.
    void look();

private:
    [[nodiscard]] QWidget *buildSource();
    void fillSecrets();
    void allow(); // to ask, as the role may
    void restore();
    void edited();
    void answered(const Outcome<SignatureVerdict> &outcome);
    [[nodiscard]] SignatureQuestion question() const;

    Session &m_session;
    std::optional<DeliveryDetail> m_detail;
    QList<WebhookFormat> m_formats;
    QList<Endpoint> m_endpoints;
    bool m_looked = false;
    Call m_call;
    QWidget *m_source = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_secretOf = nullptr;
    QLineEdit *m_secret = nullptr;
    WireTextView *m_value;
    QLabel *m_recipe;
    MessageBar *m_verdict;
    WireTextView *m_expected;
    QLineEdit *m_signature;
    QPlainTextEdit *m_body;
    QComboBox *m_at;
    QPushButton *m_check;
    QPushButton *m_restore;
};

} // namespace countersign::ui
