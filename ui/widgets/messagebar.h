// A line on a page that names a cause and offers the way out; it goes when the cause goes or when it is closed.
#pragma once

#include "widgets/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace countersign::ui {

class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget *parent = nullptr); // hidden until shown

    void showMessage(Tone tone, const QString &title, const QString &text, const QString &action = {},
                     std::function<void()> act = {});
    [[nodiscard]] QString message() const; // title and text, for tests and screen readers

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_act;
};

} // namespace countersign::ui
