// What the frame needs to know of a page.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace countersign::ui {

struct KeyHelp
{
    QString keys;
    QString meaning;
};

class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    [[nodiscard]] virtual QList<KeyHelp> keys() const { return {}; }
    virtual void shown() {} // the page came to the front: put the focus where work begins
    virtual void saveState() {}
};

} // namespace countersign::ui
