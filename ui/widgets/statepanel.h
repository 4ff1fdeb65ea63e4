// What stands where a list would: busy, empty, or failed. It says why, and offers what helps.
#pragma once

#include "widgets/theme.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace countersign::ui {

class CopyButton;

class StatePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatePanel)

public:
    explicit StatePanel(QWidget *parent = nullptr);

    struct Content
    {
        QString iconName = {};
        std::optional<Tone> tone = {};
        QString title = {};
        QString text = {};
        bool busy = false;
        QString action = {};  // a button's words, empty for none
        QString more = {};    // those of a second one
        QString command = {}; // a line to copy, empty for none
    };
    void setContent(const Content &content, std::function<void()> act = {}, std::function<void()> actMore = {});
    [[nodiscard]] QString title() const;

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_action;
    QPushButton *m_more;
    QWidget *m_commandRow;
    QLineEdit *m_command;
    std::function<void()> m_act;
    std::function<void()> m_actMore;
};

} // namespace countersign::ui
