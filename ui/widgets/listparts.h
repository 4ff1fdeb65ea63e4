// Small things that every page with a list does alike.
#pragma once

#include "widgets/settings.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace countersign::ui {

class FilterBar;
class RecordView;

struct ColumnNeed
{
    int column = 0;
    int least = 0;  // below it a column says nothing
    int wanted = 0; // all it ever needs
};

// The widths and places of a list's columns: as the person left them, or else as the page measured them once, or as
// they share the width that there is. Lives with the view.
class Columns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Columns)

public:
    Columns(RecordView *view, Setting setting);

    bool restore(); // whether there was anything to restore
    void save() const;
    // True once there is something to measure and nothing was restored: whoever asks measures now.
    [[nodiscard]] bool wantMeasure();

    // From now on the columns fit into the view, however narrow it becomes, and are cut short instead of scrolled: each
    // gets its least, then in the order given what it wants, and `stretching` what is left; the last ones go where not
    // even that is there. What the person has drawn stays as long as it fits.
    void keepWithin(int stretching, std::function<QList<ColumnNeed>()> needs);
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();
    void squeeze(int spared);
    [[nodiscard]] int overflow() const;

    RecordView *m_view;
    Setting m_setting;
    std::function<QList<ColumnNeed>()> m_needs;
    int m_stretching = 0;
    bool m_set = false; // restored, measured, or drawn by the person
    bool m_fitting = false;
    bool m_drawing = false; // a button is down on the header
};

// "/" goes to the text of the filter, F5 reads again; while the keyboard is within the page.
void addListKeys(QWidget *page, FilterBar *filters, std::function<void()> load);
// The menu of a row, which begins with copying its id and goes away by itself. Whoever asked fills and shows it.
[[nodiscard]] QMenu *rowMenu(QWidget *page, const QString &objectName, const QString &id);

} // namespace countersign::ui
