#include "pages/cardtray.h"

#include "widgets/flatheader.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/statepanel.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int validYears = 4;

} // namespace

CardTray::CardTray(Session &session, const QString &name, const QString &hint, CardUse use, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_use(use)
    , m_list(new QTreeWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(name + u"Tray"_s);
    auto *heading = new QLabel(tr("Test cards"), this);
    heading->setObjectName(name + u"Heading"_s);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *explained = new QLabel(hint, this);
    explained->setObjectName(name + u"Hint"_s);
    explained->setWordWrap(true);
    explained->setForegroundRole(QPalette::PlaceholderText);

    m_list->setObjectName(name);
    m_list->setAccessibleName(tr("Test cards and what they do"));
    m_list->setColumnCount(3);
    m_list->setHeader(new FlatHeader(m_list));
    useQuietSelection(m_list);
    m_list->setHeaderLabels({tr("Number"), tr("Brand"), tr("What happens")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnHidden(1, use == CardUse::Page); // beside a list there is room for what it does alone
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { choose(item); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { choose(item); });
    m_panel->setObjectName(name + u"State"_s);
    m_stack->setObjectName(name + u"Stack"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_panel);
    m_panel->setContent({.title = tr("Reading test cards…"), .busy = true});
    m_stack->setCurrentIndex(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addWidget(explained);
    layout->addWidget(m_stack, 1);
    connect(&session, &Session::opened, this, &CardTray::load);
}

void CardTray::load()
{
    m_call = m_session.client().testCards([this](const Outcome<QList<TestCard>> &outcome) {
        if (outcome) {
            fill(*outcome);
            return;
        }
        const Trouble trouble = troubleOf(outcome.error());
        m_panel->setContent({.iconName = u"dialog-error"_s,
                             .tone = Tone::Negative,
                             .title = trouble.title,
                             .text = trouble.text,
                             .action = tr("Try again")},
                            [this] { load(); });
        m_stack->setCurrentIndex(1);
    });
}

void CardTray::fill(const QList<TestCard> &cards)
{
    m_list->clear();
    m_offered.clear();
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const TestCard &card : cards) {
        // Cards of another profile behave differently here, so they are not offered.
        if (!card.profile.isEmpty() && card.profile != "payment"_L1)
            continue;
        const BadgeLook look = cardLook(card);
        const QString words = cardWords(card, m_use);
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, cardNumber(card.number));
        item->setFont(0, fixed);
        item->setText(1, brandName(card.brand));
        item->setText(2, words);
        item->setIcon(2, icon(look.icon, look.tone));
        item->setToolTip(0, brandName(card.brand));
        item->setToolTip(2, words);
        item->setSizeHint(
            0, QSize(QFontMetrics(fixed).horizontalAdvance(item->text(0)) + 16, fontMetrics().height() + 12));
        m_offered.append(card);
    }
    m_stack->setCurrentIndex(0);
}

void CardTray::choose(QTreeWidgetItem *item)
{
    if (const qsizetype row = item ? m_list->indexOfTopLevelItem(item) : -1; row >= 0 && row < m_offered.size())
        Q_EMIT cardChosen(m_offered.at(row));
}

PayingCard payingCard(const TestCard &card, const QDateTime &now)
{
    return {card.number, u"Jane Doe"_s, 12, now.date().year() + validYears, u"123"_s};
}

} // namespace countersign::ui
