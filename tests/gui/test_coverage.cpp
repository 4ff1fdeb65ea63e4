// The Developers page against the real gateway: what is covered, and the lines of code of each interface.
#include "gui/support/guitest.h"
#include "gui/support/realgateway.h"
#include "pages/shell.h"
#include "widgets/format.h"
#include "window.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using test::child;

class CoverageTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RealGateway> m_gateway;
    std::unique_ptr<Window> m_window;

    template <class T>
    [[nodiscard]] T *get(const QString &name) const
    {
        return child<T>(m_window.get(), name);
    }
    // The row of an endpoint, or null.
    [[nodiscard]] QTreeWidgetItem *row(const QString &method, const QString &path) const
    {
        auto *list = get<QTreeWidget>(u"coverageList"_s);
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = list->topLevelItem(i);
            if (item->text(0) == method && plain(item->text(1)) == path)
                return item;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway = std::make_unique<test::RealGateway>();
        QVERIFY2(m_gateway->ready(), qPrintable(m_gateway->trouble()));
    }
    void init()
    {
        test::resetGui();
        m_window = std::make_unique<Window>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo({m_gateway->url(), u"op_test_admin"_s, true, {}});
        QTRY_VERIFY(!m_window->session().me().role.isEmpty());
        QTRY_VERIFY(m_window->session().status().demo);
        get<Shell>(u"shell"_s)->showPage(u"developersPage"_s);
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_gateway.reset(); }

    void eachEndpointIsListedWithItsCallsAndParameters()
    {
        auto *list = get<QTreeWidget>(u"coverageList"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 10);
        QTreeWidgetItem *create = row(u"POST"_s, u"/v1/payment_intents"_s);
        QVERIFY(create);
        list->setCurrentItem(create);
        QVERIFY(get<QLabel>(u"coverageReal"_s)->text().contains(u"amount"_s));
        const int calls = create->text(2).toInt();
        m_gateway->send("POST", u"/v1/payment_intents"_s, {}, "Authorization: Bearer sk_test_demo");
        QTest::mouseClick(get<QPushButton>(u"coverageReload"_s), Qt::LeftButton);
        const auto counted = [this] {
            const QTreeWidgetItem *item = row(u"POST"_s, u"/v1/payment_intents"_s);
            return item ? item->text(2).toInt() : -1;
        };
        QTRY_COMPARE(counted(), calls + 1);

        auto *dialect = get<QComboBox>(u"coverageDialect"_s);
        const int all = list->topLevelItemCount();
        dialect->setCurrentIndex(dialect->findData(u"stripe"_s));
        QVERIFY(list->topLevelItemCount() > 0 && list->topLevelItemCount() < all);
        QVERIFY(row(u"POST"_s, u"/v1/payment_intents"_s));
        QVERIFY(!row(u"POST"_s, u"/api/v1/payments/authorize"_s));
    }

    void theLinesOfCodePointAtThisGateway()
    {
        auto *kind = get<QComboBox>(u"snippetKind"_s);
        auto *text = get<QPlainTextEdit>(u"snippet"_s);
        QCOMPARE(kind->count(), 5);
        const QString port = QString::number(m_gateway->url().port());
        const QStringList keys{u"pk_test_demo_payment"_s, u"itg_test_demo"_s, u"cp_test_demo"_s, u"sk_test_demo"_s,
                               u"\"pk_test_demo\""_s};
        for (int i = 0; i < kind->count(); ++i) {
            kind->setCurrentIndex(i);
            QVERIFY2(text->toPlainText().contains(port), qPrintable(kind->currentText()));
            QVERIFY2(text->toPlainText().contains(keys.at(i)), qPrintable(kind->currentText()));
        }
    }
};

COUNTERSIGN_GUI_TEST(CoverageTest)
#include "test_coverage.moc"
