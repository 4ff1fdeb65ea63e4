// What stands above a list to narrow it: a text, chips, and a button that clears them. It says when the filter is
// another; what the filter is, the page reads from its parts.
#pragma once

#include "widgets/filterchip.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace countersign::ui {

class FlowLayout;

class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    // name: begins the object names: "paymentsFilters", "paymentsText". title: of the text field, for screen readers.
    // hint: what the text is looked for in.
    FilterBar(const QString &name, const QString &title, const QString &hint, QWidget *parent);

    FilterChip *addChip(const QString &objectName, const QString &name, const QString &any,
                        const QList<FilterChip::Choice> &choices = {});
    // One whose values the page sets itself, after a question for instance.
    FilterChip *addOwnChip(const QString &objectName, const QString &name, const QString &any,
                           const QList<FilterChip::Choice> &choices = {});
    void addClear(const QString &objectName); // after the last chip

    [[nodiscard]] QString text() const; // without spaces around it
    void setText(const QString &text);  // says nothing
    void focusText();
    void setClearVisible(bool visible);
    void clear(); // says so, and leaves

Q_SIGNALS:
    void changed();
    void left(); // the keyboard is to go on in the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announce();

    QString m_name;
    FlowLayout *m_flow;
    QLineEdit *m_text;
    QPushButton *m_clear = nullptr;
    QList<FilterChip *> m_chips;
    QTimer m_typing;
};

} // namespace countersign::ui
