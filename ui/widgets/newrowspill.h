// The pill over a list that says how many new rows wait above it, and shows them when it is pressed.
#pragma once

#include <QPushButton>

namespace countersign::ui {

class RecordView;
class PageModel;

class NewRowsPill final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewRowsPill)

public:
    NewRowsPill(RecordView *view, PageModel *model); // lives on the view; the model outlives it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();

    RecordView *m_view;
    PageModel *m_model;
};

} // namespace countersign::ui
