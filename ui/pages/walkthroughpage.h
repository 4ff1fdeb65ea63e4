// A payment that a person approves, from the link to the captured money, one click a step: the steps, and beside the
// chosen one what was sent and what came back. The steps themselves are those of Walkthrough.
#pragma once

#include "client/walkthrough.h"
#include "pages/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

class FactList;
class MessageBar;

class WalkthroughPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalkthroughPage)

public:
    explicit WalkthroughPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Walkthrough"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("help-contextual"); }
    void shown() override;
    [[nodiscard]] Walkthrough &walkthrough() { return m_walkthrough; }

Q_SIGNALS:
    void objectRequested(const QString &id); // a payment, an approval, a delivery

private:
    QWidget *buildSteps();
    QWidget *buildStep();
    [[nodiscard]] Stage chosen() const;
    void choose(Stage stage);
    void refresh();
    void refreshStep();
    void refreshButtons(const Step &step);
    void refreshExchanges(const Step &step);
    void refreshObjects();

    Session &m_session;
    Walkthrough m_walkthrough;
    QListWidget *m_steps = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_perform = nullptr;
    QPushButton *m_deny = nullptr;
    QPushButton *m_next = nullptr;
    MessageBar *m_message = nullptr;
    FactList *m_objects = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_exchanges = nullptr;
    Stage m_shown = Stage::Prepare;
    qsizetype m_exchangesShown = 0;
};

} // namespace countersign::ui
