// How the window looks, what it shares, and what it is connected to.
#pragma once

#include "client/session.h"
#include "pages/page.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;

namespace countersign::ui {

class Badge;
class FactList;

class SettingsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings-configure"); }
    void shown() override;

Q_SIGNALS:
    void appearanceChosen(const QString &appearance);
    void languageChosen(const QString &code);
    void shareRequested();

private:
    QGroupBox *buildLook();
    QGroupBox *buildShare();
    QGroupBox *buildGateway();
    void refresh();

    Session &m_session;
    QComboBox *m_appearance = nullptr;
    QComboBox *m_language = nullptr;
    Badge *m_shareState = nullptr;
    QLabel *m_shareText = nullptr;
    QPushButton *m_share = nullptr;
    FactList *m_gateway = nullptr;
    QString m_shown; // what the facts were last filled with
};

} // namespace countersign::ui
