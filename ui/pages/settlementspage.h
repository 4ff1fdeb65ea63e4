// What partners sell and what they are paid: settlement batches, the transactions they add up, and the clients behind
// them, each a list with the chosen one beside it.
#pragma once

#include "client/session.h"
#include "models/batchmodel.h"
#include "models/clientmodel.h"
#include "models/transactionmodel.h"
#include "pages/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace countersign::ui {

class BatchDetailPane;
class FactList;
class FilterChip;
class ListArea;
class MessageBar;
class TransactionDetailPane;

class SettlementsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettlementsPage)

public:
    explicit SettlementsPage(Session &session, QWidget *parent = nullptr);
    ~SettlementsPage() override;

    [[nodiscard]] QString title() const override { return tr("Settlements"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("view-bank"); }
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void shown() override;
    void saveState() override;

    void load();
    void openTransaction(const QString &id);
    void openBatch(const QString &id);
    [[nodiscard]] BatchModel &batches() { return m_batches; }
    [[nodiscard]] TransactionModel &transactions() { return m_transactions; }
    [[nodiscard]] ClientModel &clients() { return m_clients; }

Q_SIGNALS:
    void intentRequested(const QString &id);
    void deliveryRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBatches();
    QWidget *buildTransactions();
    QWidget *buildClients();
    QWidget *split(QWidget *list, QWidget *detail, const QString &objectName);
    FilterChip *chip(QWidget *parent, const QString &objectName, const QString &name, const QString &any);
    void applyFilters();
    void clearTransactionFilters();
    void fillPartners(const QList<Partner> &partners);
    void showClient(const QString &id);
    void showMenu(const QString &id, const QPoint &place);
    void fitColumns();
    void refreshActions();
    void runSettlement();

    Session &m_session;
    BatchModel m_batches;
    TransactionModel m_transactions;
    ClientModel m_clients;
    QList<Partner> m_partners;
    QTabWidget *m_tabs = nullptr;
    QList<QSplitter *> m_splitters;
    ListArea *m_batchArea = nullptr;
    ListArea *m_transactionArea = nullptr;
    ListArea *m_clientArea = nullptr;
    BatchDetailPane *m_batchDetail = nullptr;
    TransactionDetailPane *m_transactionDetail = nullptr;
    FactList *m_clientFacts = nullptr;
    FilterChip *m_batchStatus = nullptr;
    FilterChip *m_batchPartner = nullptr;
    FilterChip *m_transactionStatus = nullptr;
    FilterChip *m_transactionPartner = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_run = nullptr;
    QString m_batchOnly; // transactions of this batch alone
    QTimer m_typing;
    UserAction m_runAction;
    Call m_partnersCall;
    Call m_runCall;
};

} // namespace countersign::ui
