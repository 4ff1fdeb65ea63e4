// For those who build against the gateway: the API keys, lines of code to copy, what is covered, the clock, and a fresh
// start.
#pragma once

#include "client/session.h"
#include "pages/page.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace countersign::ui {

class Badge;
class CopyButton;
class MessageBar;

class DevelopersPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DevelopersPage)

public:
    explicit DevelopersPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Developers"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("code-context"); }
    void shown() override;

Q_SIGNALS:
    void walkthroughRequested();

private:
    QGroupBox *buildClock();
    QGroupBox *buildKeys();
    QGroupBox *buildSnippet();
    QGroupBox *buildWalkthrough();
    QGroupBox *buildCoverage();
    QGroupBox *buildReset();
    void refreshClock();
    void move(const ClockChange &change);
    void loadKeys();
    void fillKeys(const QList<ApiKey> &keys);
    void reveal();
    void showValue(const QString &id, const QString &value);
    void deactivate();
    void create();
    void refreshKeyButtons();
    void refreshSnippet();
    void refreshReset();
    void reset();
    void showError(const QString &title, const Error &error);
    [[nodiscard]] const ApiKey *chosenKey() const;

    Session &m_session;
    QList<ApiKey> m_keysKnown;
    QString m_revealed; // value, as long as it is shown
    QString m_revealedId;
    QTimer m_hide;
    QTimer m_tick;
    Call m_clockCall;
    Call m_keysCall;
    Call m_keyCall;
    Call m_resetCall;
    UserAction m_keyAction;
    UserAction m_resetAction;
    MessageBar *m_message = nullptr;
    QLabel *m_now = nullptr;
    Badge *m_clockBadge = nullptr;
    QSpinBox *m_step = nullptr;
    QComboBox *m_unit = nullptr;
    QPushButton *m_advance = nullptr;
    QPushButton *m_freeze = nullptr;
    QPushButton *m_clockReset = nullptr;
    QTreeWidget *m_keys = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_deactivate = nullptr;
    QComboBox *m_keyMerchant = nullptr;
    QPushButton *m_create = nullptr;
    QWidget *m_valueRow = nullptr;
    QLineEdit *m_value = nullptr;
    QComboBox *m_snippetKind = nullptr;
    QPlainTextEdit *m_snippet = nullptr;
    QLineEdit *m_confirm = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_resetText = nullptr;
};

} // namespace countersign::ui
