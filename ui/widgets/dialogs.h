// Questions and file choices, with a seam for tests: an answer given ahead is taken instead of showing anything.
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace countersign::ui {

class MessageBox final
{
public:
    struct Question
    {
        QString title;
        QString text;
        QString accept; // what the accepting button says
        bool dangerous = false;
    };
    // Asks without blocking; Cancel is the default. `answered` runs with true only when the person accepts.
    static void ask(QWidget *parent, const Question &question, std::function<void()> accepted);
    static void setNextAnswer(bool accept);

private:
    static std::optional<bool> s_next;
};

class FileDialog final
{
public:
    // Asks where to save; `chosen` does not run when the person cancels.
    static void save(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                     std::function<void(const QString &path)> chosen);
    static void setNextFileName(const QString &path);

private:
    static std::optional<QString> s_next;
};

} // namespace countersign::ui
