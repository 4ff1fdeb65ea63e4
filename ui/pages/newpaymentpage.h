// Makes a payment with a test card: a form, and a tray of cards whose outcome is known, each of which fills it at a
// click.
#pragma once

#include "client/session.h"
#include "pages/page.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSplitter;

namespace countersign::ui {

class AmountBar;
class Badge;
class MessageBar;
class MoneyEdit;

class NewPaymentPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewPaymentPage)

public:
    explicit NewPaymentPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("New payment"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("list-add"); }
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void shown() override;
    void saveState() override;

Q_SIGNALS:
    void paymentOpened(const QString &id);

private:
    QWidget *buildForm();
    QWidget *buildTray();
    QWidget *buildResult();
    void useCard(const TestCard &card);
    void fillMerchants();
    void refresh();
    void submit();
    void answered(const Outcome<Payment> &outcome);
    void showError(const Error &error);
    [[nodiscard]] QString firstProblem() const;
    [[nodiscard]] NewPayment request() const;

    Session &m_session;
    UserAction m_userAction;
    Call m_call;
    bool m_busy = false;
    QString m_resultId;
    QSplitter *m_splitter = nullptr;
    QComboBox *m_merchant = nullptr;
    MoneyEdit *m_amount = nullptr;
    QComboBox *m_currency = nullptr;
    QRadioButton *m_authorize = nullptr;
    QRadioButton *m_sale = nullptr;
    QLineEdit *m_description = nullptr;
    QLineEdit *m_customerName = nullptr;
    QLineEdit *m_customerEmail = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_holder = nullptr;
    QComboBox *m_month = nullptr;
    QComboBox *m_year = nullptr;
    QLineEdit *m_cvv = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_submit = nullptr;
    MessageBar *m_message = nullptr;
    QGroupBox *m_result = nullptr;
    Badge *m_resultBadge = nullptr;
    QLabel *m_resultAmount = nullptr;
    QLabel *m_resultText = nullptr;
    AmountBar *m_resultBar = nullptr;
};

} // namespace countersign::ui
