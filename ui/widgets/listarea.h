// A list of records with what stands in its place while it is read, empty or failed, and the pill of new rows.
#pragma once

#include "widgets/statepanel.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace countersign::ui {

class MessageBar;
class NewRowsPill;
class PageModel;
class RecordView;

class ListArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListArea)

public:
    struct Empty
    {
        StatePanel::Content content;
        std::function<void()> act;
        std::function<void()> actMore = {};
    };
    // name: begins the object names of its parts. title: the accessible name of the list. busy: "Reading deliveries…".
    // The model outlives the area.
    ListArea(PageModel &model, const QString &name, const QString &title, const QString &busy, QWidget *parent);

    // What stands there when there are no rows, asked anew each time.
    void setEmpty(std::function<Empty()> empty) { m_empty = std::move(empty); }
    // How the list is read again after a failure.
    void setReload(std::function<void()> reload) { m_reload = std::move(reload); }
    void refresh();
    [[nodiscard]] RecordView *view() { return m_view; }
    [[nodiscard]] MessageBar *message() { return m_message; }

private:
    PageModel &m_model;
    QString m_busy;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    RecordView *m_view;
    StatePanel *m_panel;
    NewRowsPill *m_pill;
    std::function<Empty()> m_empty;
    std::function<void()> m_reload;
};

} // namespace countersign::ui
