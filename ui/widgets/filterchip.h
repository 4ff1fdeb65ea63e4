// One filter above a list: "Status: Captured". A menu of choices, the first of which is no filter.
#pragma once

#include <QList>
#include <QString>
#include <QToolButton>

class QMenu;

namespace countersign::ui {

class FilterChip final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    struct Choice
    {
        QString value;
        QString text;
    };
    // name: "Status". any: the words for no filter, "Any status".
    FilterChip(const QString &name, const QString &any, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QString value() const { return m_value; }
    // A value that is no choice is shown as it is: the list of choices may still be on its way.
    void setValue(const QString &value, const QString &text = {});

Q_SIGNALS:
    void valueChosen(const QString &value); // by the person, not by setValue

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void rebuild();
    void mark();
    void refreshText();

    QString m_name;
    QString m_any;
    QString m_value;
    QString m_valueText;
    QList<Choice> m_choices;
    QMenu *m_menu;
};

} // namespace countersign::ui
