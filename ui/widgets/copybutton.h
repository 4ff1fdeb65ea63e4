// Copies a text and says so for a moment.
#pragma once

#include <QString>
#include <QToolButton>

#include <functional>

namespace countersign::ui {

class CopyButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyButton)

public:
    // what: "payment ID", as it stands in "Copy payment ID".
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);
    void setSource(std::function<QString()> source) { m_source = std::move(source); }
    // Copies what it gets to the last character, as signed bodies need; otherwise marks of direction are left out.
    void setExact(bool exact) { m_exact = exact; }
    void copy();

private:
    void rest();

    QString m_what;
    std::function<QString()> m_source;
    bool m_exact = false;
};

// Puts a text on the clipboard without the marks that only steer its direction.
void copyText(const QString &text);

} // namespace countersign::ui
