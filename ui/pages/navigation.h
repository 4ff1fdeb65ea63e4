// The pages by icon, name and live count. Narrow, it shows the icons alone.
#pragma once

#include <QListWidget>

namespace countersign::ui {

class Page;

class Navigation final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigation)

public:
    explicit Navigation(QWidget *parent = nullptr);

    enum Role { PageNameRole = Qt::UserRole + 1, CountRole, AttentionRole };
    void addPage(const Page &page, const QString &shortcut);
    // count: empty for none. attention: the count is about something that waits for a person.
    void setCount(const QString &pageName, const QString &count, bool attention = false);
    void setPageVisible(const QString &pageName, bool visible);
    void setCurrentPage(const QString &pageName);
    void setNarrow(bool narrow);
    [[nodiscard]] bool narrow() const { return m_narrow; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &pageName);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *itemOf(const QString &pageName) const;
    void fit();

    bool m_narrow = false;
};

} // namespace countersign::ui
