// Links that wait to be accepted, and the connections that came of them; the chosen link's code and picture beside.
#pragma once

#include "client/session.h"
#include "models/linkmodel.h"
#include "pages/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace countersign::ui {

class LinkDetailPane;
class MessageBar;
class RecordView;
class StatePanel;

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
    void open(const QString &id); // shows the link, whether the list holds it or not
    void openConnection(const QString &id);
    [[nodiscard]] LinkModel &links() { return m_links; }
    [[nodiscard]] ConnectionModel &connections() { return m_connections; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct List // a tab: the table, or why there is none
    {
        PageModel *model = nullptr;
        RecordView *view = nullptr;
        StatePanel *panel = nullptr;
        QStackedWidget *stack = nullptr;
        bool fitted = false;
    };
    QWidget *buildLeft();
    QWidget *buildConnections();
    QWidget *buildTable(List &list, PageModel &model, const QString &name, const QString &accessibleName);
    void refreshList(List &list);
    void refreshActions();
    void fit(List &list, int widest);
    void newLink();
    void acceptCode();
    void revoke();

    Session &m_session;
    LinkModel m_links;
    ConnectionModel m_connections;
    List m_linkList;
    List m_connectionList;
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
    QTimer m_ticking; // runs while the page is in sight
};

} // namespace countersign::ui
