// The pages customers pay on: each payment intent, live, with its filters, and the chosen one's link, picture and test
// cards beside it.
#pragma once

#include "client/session.h"
#include "models/intentmodel.h"
#include "pages/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace countersign::ui {

class FilterChip;
class IntentDetailPane;
class ListArea;
class RecordView;

class CheckoutPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckoutPage)

public:
    explicit CheckoutPage(Session &session, QWidget *parent = nullptr);
    ~CheckoutPage() override;

    [[nodiscard]] QString title() const override { return tr("Checkout"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("view-barcode-qr"); }
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void shown() override;
    void saveState() override;

    void load();
    void open(const QString &id); // shows the intent, whether the list holds it or not
    void newIntent();
    [[nodiscard]] IntentModel &model() { return m_model; }

Q_SIGNALS:
    void paymentRequested(const QString &id);
    void deliveryRequested(const QString &id);
    void shareRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildFilters(QWidget *parent);
    void restore();
    void fitColumns();
    void applyFilter();
    void clearFilters();
    [[nodiscard]] IntentFilter filterNow() const;
    void fillMerchants();
    void refreshCount();
    void refreshActions();
    void showMenu(const QString &id, const QPoint &place);

    Session &m_session;
    IntentModel m_model;
    QSplitter *m_splitter = nullptr;
    ListArea *m_area = nullptr;
    RecordView *m_view = nullptr;
    IntentDetailPane *m_detail = nullptr;
    QPushButton *m_new = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_text = nullptr;
    FilterChip *m_status = nullptr;
    FilterChip *m_merchant = nullptr;
    QPushButton *m_clear = nullptr;
    QTimer m_typing;
    QTimer m_ticking; // runs while the page is in sight
    bool m_columnsSet = false;
};

} // namespace countersign::ui
