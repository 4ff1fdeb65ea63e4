// Names and values below one another, as a detail pane shows them. Values can be plain, copied whole, or links.
#pragma once

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace countersign::ui {

class FactList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactList)

public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    // Each adds nothing for an empty value. objectName: of the value's widget.
    QLabel *addText(const QString &objectName, const QString &name, const QString &value, const QString &tip = {});
    void addCopyable(const QString &objectName, const QString &name, const QString &value);
    // meaning: what activating it does, for screen readers.
    void addLink(const QString &objectName, const QString &name, const QString &value, const QString &meaning,
                 std::function<void()> act);

private:
    QLabel *label(const QString &objectName, const QString &name);

    QFormLayout *m_form;
};

} // namespace countersign::ui
