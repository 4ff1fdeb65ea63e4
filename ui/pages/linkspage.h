// Links that wait to be accepted, and the connections that came of them; the chosen link's code and picture beside.
#pragma once

#include "client/session.h"
#include "models/linkmodel.h"
#include "pages/page.h"
#include "widgets/listparts.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace countersign::ui {

class FilterBar;
class FilterChip;
class LinkDetailPane;
class ListArea;
class MessageBar;
class RecordView;

class LinksPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinksPage)

public:
    explicit LinksPage(Session &session, QWidget *parent = nullptr);
    ~LinksPage() override;

    [[nodiscard]] QString title() const override { return tr("Links"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("link"); }
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void shown() override;
    void saveState() override;

    void load();
    void open(const QString &id);           // shows the link, whether the list holds it or not
    void openConnection(const QString &id); // narrows the list to it where that does not hold it
    [[nodiscard]] LinkModel &links() { return m_links; }
    [[nodiscard]] ConnectionModel &connections() { return m_connections; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct List // a tab
    {
        FilterBar *filters = nullptr;
        FilterChip *state = nullptr;
        FilterChip *integrator = nullptr;
        ListArea *area = nullptr;
        RecordView *view = nullptr;
        Columns *columns = nullptr;

        [[nodiscard]] LinkFilter filter() const;
    };
    QWidget *buildLeft();
    QWidget *buildLinks();
    QWidget *buildConnections();
    QWidget *buildList(List &list, PageModel &model, const QString &name, const QString &listTitle,
                       const QString &filterTitle, Setting columns);
    [[nodiscard]] List &inFront();
    void readIntegrators();
    void applyFilters();
    void refreshActions();
    void fit(List &list, const PageModel &model);
    void showMenu(const QString &id, const QPoint &place);
    void newLink();
    void acceptCode();
    void revoke();

    Session &m_session;
    LinkModel m_links;
    ConnectionModel m_connections;
    List m_linkList;
    List m_connectionList;
    QString m_wanted; // a connection to choose when it is read
    QSplitter *m_splitter = nullptr;
    QTabWidget *m_tabs = nullptr;
    LinkDetailPane *m_detail = nullptr;
    MessageBar *m_message = nullptr;
    QLineEdit *m_code = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_acceptCode = nullptr;
    QPushButton *m_revoke = nullptr;
    Call m_codeCall;
    Call m_revokeCall;
    Call m_integratorsCall;
    QTimer m_ticking; // runs while the page is in sight
};

} // namespace countersign::ui
