// Which events an endpoint is told of: all, whole families (payment.*), or one by one.
#pragma once

#include <QListWidget>

namespace countersign::ui {

class EventPicker final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventPicker)

public:
    explicit EventPicker(QWidget *parent = nullptr);

    // What there is to choose from; what is chosen and still there stays chosen.
    void setEvents(const QStringList &events);
    void setChosen(const QStringList &patterns);
    [[nodiscard]] QStringList chosen() const; // empty: nothing yet

Q_SIGNALS:
    void chosenChanged();

private:
    void add(const QString &pattern, const QString &text);
    void refreshCovered();
    [[nodiscard]] QString patternOf(int row) const;
    [[nodiscard]] bool isChecked(const QString &pattern) const;

    bool m_filling = false;
};

} // namespace countersign::ui
