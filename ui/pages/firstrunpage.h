// An empty console: look around in the demo, or make the first account.
#pragma once

#include "client/session.h"
#include "pages/page.h"

class QComboBox;
class QGroupBox;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class MessageBar;

class FirstRunPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRunPage)

public:
    explicit FirstRunPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Welcome"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("hint"); }
    void shown() override;

Q_SIGNALS:
    void demoRequested();
    void accountMade(const QString &merchantName, const QString &currency);

private:
    void refresh();
    void create();
    void makeKey(const QString &merchant);
    void showFailure(const Error &error);

    Session &m_session;
    UserAction m_merchantAction;
    UserAction m_keyAction;
    Call m_call;
    QGroupBox *m_demoBox;
    QLineEdit *m_name;
    QComboBox *m_currency;
    QPushButton *m_create;
    MessageBar *m_message;
};

} // namespace countersign::ui
