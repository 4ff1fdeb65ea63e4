// The table every list of records is shown in: whole rows, keys j and k as arrows, Enter opens, Ctrl+C copies the id,
// Home and End go to the ends of the list and not only of what is loaded, and nothing that happens elsewhere moves the
// row under the cursor.
#pragma once

#include <QTableView>

namespace countersign::ui {

class PageModel;

class RecordView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordView)

public:
    explicit RecordView(QWidget *parent = nullptr);

    void setPages(PageModel *model); // the model outlives the view
    [[nodiscard]] QString currentId() const;
    // Makes the row current if the model holds it; otherwise nothing is current.
    void select(const QString &id);
    void clearCurrent();
    [[nodiscard]] int sizeHintForColumn(int column) const override;

Q_SIGNALS:
    void currentIdChanged(const QString &id); // empty: none
    void opened(const QString &id);           // Enter or a double click
    void filterRequested();                   // "/"
    void menuRequested(const QString &id, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setRowHeight();
    void keepPlace(int addedAbove);
    void feed();
    void refreshFollowing();
    // Somebody's pointer or cursor is on a row, so no row may move.
    [[nodiscard]] bool looking() const;

    PageModel *m_pages = nullptr;
    QString m_currentId;
    bool m_resetting = false;
};

} // namespace countersign::ui
