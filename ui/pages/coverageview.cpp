#include "pages/coverageview.h"

#include "pages/factlist.h"
#include "widgets/flatheader.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/paymentwords.h"
#include "widgets/requestwords.h"
#include "widgets/statepanel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Method, Path, Calls, Real, Defaulted, Absent, ColumnCount };

QString countText(const QStringList &names)
{
    return names.isEmpty() ? u"–"_s : formatNumber(names.size());
}

} // namespace

CoverageView::CoverageView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialect(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_reload(new QPushButton(icon(u"view-refresh"_s), tr("Read again"), this))
    , m_list(new QTreeWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
    , m_parameters(new FactList(this))
{
    setObjectName(u"coverage"_s);
    m_dialect->setObjectName(u"coverageDialect"_s);
    m_dialect->setAccessibleName(tr("Interface"));
    m_summary->setObjectName(u"coverageSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_reload->setObjectName(u"coverageReload"_s);
    m_reload->setAccessibleName(m_reload->text());
    m_reload->setAutoDefault(false);
    m_list->setObjectName(u"coverageList"_s);
    m_list->setAccessibleName(tr("Endpoints and what they cover"));
    m_list->setHeader(new FlatHeader(m_list));
    useQuietSelection(m_list);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels(
        {tr("Method"), tr("Path"), tr("Calls"), tr("Parameters that work"), tr("Without effect"), tr("Not here")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    m_panel->setObjectName(u"coverageState"_s);
    m_stack->setObjectName(u"coverageStack"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_panel);
    m_parameters->setObjectName(u"coverageParameters"_s);
    m_dialect->setSizeAdjustPolicy(QComboBox::AdjustToContents); // filled later
    m_panel->setContent({.title = tr("Reading coverage…"), .busy = true});
    m_stack->setCurrentIndex(1);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &CoverageView::fill);
    connect(m_reload, &QPushButton::clicked, this, &CoverageView::load);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CoverageView::showChosen);
    connect(&session, &Session::opened, this, [this] {
        m_asked = false;
        if (isVisible())
            load();
    });

    auto *tools = new FlowLayout(8);
    tools->addWidget(m_dialect);
    tools->addWidget(m_reload);
    tools->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(tools);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_parameters);
}

void CoverageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        load();
}

void CoverageView::load()
{
    if (!m_session.mayDevelop())
        return; // the role is not known yet, or does not see this
    m_asked = true;
    m_call = m_session.client().coverage([this](const Outcome<QList<CoveredEndpoint>> &outcome) {
        if (!outcome) {
            const Trouble trouble = troubleOf(outcome.error());
            m_panel->setContent({.iconName = u"dialog-error"_s,
                                 .tone = Tone::Negative,
                                 .title = trouble.title,
                                 .text = trouble.text,
                                 .action = tr("Try again")},
                                [this] { load(); });
            m_stack->setCurrentIndex(1);
            return;
        }
        m_endpoints = *outcome;
        QStringList dialects;
        for (const CoveredEndpoint &one : std::as_const(m_endpoints)) {
            if (!dialects.contains(one.dialect))
                dialects += one.dialect;
        }
        const QString chosen = m_dialect->currentData().toString();
        {
            const QSignalBlocker blocker(m_dialect);
            m_dialect->clear();
            m_dialect->addItem(tr("All interfaces"), QString());
            for (const QString &dialect : std::as_const(dialects))
                m_dialect->addItem(dialectName(dialect), dialect);
            m_dialect->setCurrentIndex(std::max(0, m_dialect->findData(chosen)));
        }
        fill();
        m_stack->setCurrentIndex(0);
    });
}

void CoverageView::fill()
{
    const QString dialect = m_dialect->currentData().toString();
    m_list->clear();
    m_rows.clear();
    qsizetype here = 0;
    for (qsizetype i = 0; i < m_endpoints.size(); ++i) {
        const CoveredEndpoint &one = m_endpoints.at(i);
        if (!dialect.isEmpty() && one.dialect != dialect)
            continue;
        here += one.exists ? 1 : 0;
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Method, one.method);
        item->setText(Path, isolated(one.path));
        item->setText(Calls, formatNumber(one.calls));
        item->setText(Real, one.exists ? countText(one.real) : tr("not here"));
        item->setText(Defaulted, countText(one.defaulted));
        item->setText(Absent, countText(one.absent));
        for (const int column : {Calls, Real, Defaulted, Absent})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (!one.exists)
            item->setIcon(Path, icon(u"dialog-cancel"_s, Tone::Warning));
        item->setToolTip(Path, one.path);
        m_rows.append(i);
    }
    for (int column = 0; column < ColumnCount; ++column)
        m_list->resizeColumnToContents(column);
    m_summary->setText(tr("%n endpoint(s)", nullptr, static_cast<int>(here)));
    m_summary->setAccessibleName(m_summary->text());
    showChosen();
}

void CoverageView::showChosen()
{
    m_parameters->clear();
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    if (row < 0 || row >= m_rows.size())
        return;
    const CoveredEndpoint &one = m_endpoints.at(m_rows.at(row));
    const auto add = [this](const QString &objectName, const QString &name, const QStringList &names) {
        m_parameters->addText(objectName, name, isolated(names.join(u", "_s)));
    };
    add(u"coverageReal"_s, tr("Work as in the original"), one.real);
    add(u"coverageDefaulted"_s, tr("Taken, without effect"), one.defaulted);
    add(u"coverageAbsent"_s, tr("Refused"), one.absent);
}

} // namespace countersign::ui
