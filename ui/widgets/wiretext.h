// A piece of what went over the wire, to read, select and copy: fixed width, left to right, to the last character.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace countersign::ui {

class WireTextView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WireTextView)

public:
    // title stands above it and names it, `what` as in "Copy request head".
    WireTextView(const QString &title, const QString &what, QWidget *parent = nullptr);

    // exact is what is copied; shown is what is read, the same when not given.
    void setText(const QString &exact, const QString &shown = {});
    void setTitle(const QString &title);
    [[nodiscard]] QString text() const { return m_exact; }
    // As high as its lines, up to so many; 0: takes the room there is.
    void setMostLines(int lines);

private:
    void fit();

    QLabel *m_title;
    QPlainTextEdit *m_edit;
    QString m_exact;
    int m_mostLines = 12;
};

} // namespace countersign::ui
