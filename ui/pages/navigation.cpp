#include "pages/navigation.h"

#include "pages/page.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

class Painter final : public QStyledItemDelegate
{
public:
    explicit Painter(Navigation *navigation)
        : QStyledItemDelegate(navigation)
        , m_navigation(navigation)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = Theme::colors();
        const bool current = index == m_navigation->currentIndex();
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QFontMetrics metrics(option.font);
        const int side = metrics.height() + 4;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(6, 2, -6, -2);
        if (current || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? colors.selected : colors.hover);
            painter->drawRoundedRect(box, 5, 5);
        }
        if (current && m_navigation->hasFocus()) {
            painter->setPen(QPen(colors.focus, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
        }
        const auto place = [&box, mirrored](int from, int width) {
            return mirrored ? QRect(box.right() - from - width + 1, box.top(), width, box.height())
                            : QRect(box.left() + from, box.top(), width, box.height());
        };
        const QIcon drawn = index.data(Qt::DecorationRole).value<QIcon>();
        QRect iconBox = m_navigation->narrow() ? QRect(0, 0, side, side) : place(10, side);
        if (m_navigation->narrow())
            iconBox.moveCenter(box.center());
        if (!drawn.isNull()) {
            QRect square(0, 0, side, side);
            square.moveCenter(iconBox.center());
            drawn.paint(painter, square);
        } else if (m_navigation->narrow()) {
            painter->setPen(colors.text);
            painter->drawText(iconBox, Qt::AlignCenter, index.data().toString().left(1));
        }
        const QString count = index.data(Navigation::CountRole).toString();
        const bool attention = index.data(Navigation::AttentionRole).toBool();
        if (!m_navigation->narrow()) {
            int countWidth = 0;
            if (!count.isEmpty()) {
                countWidth = metrics.horizontalAdvance(count) + metrics.height() * 2 / 3;
                QRect countBox(0, 0, countWidth, metrics.height() + 2);
                countBox.moveCenter(place(box.width() - countWidth - 8, countWidth).center());
                if (attention) {
                    const ToneColors tone = colors.tone(Tone::Warning);
                    painter->setPen(Qt::NoPen);
                    painter->setBrush(tone.fill);
                    painter->drawRoundedRect(countBox, countBox.height() / 2.0, countBox.height() / 2.0);
                    painter->setPen(tone.text);
                } else {
                    painter->setPen(colors.muted);
                }
                painter->drawText(countBox, Qt::AlignCenter, count);
            }
            QFont font = option.font;
            if (current)
                font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(colors.text);
            const QRect words = place(10 + side + 10, box.width() - 10 - side - 10 - countWidth - 12);
            painter->drawText(words, static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                              QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int height = QFontMetrics(option.font).height() + 18;
        return {height, height};
    }

private:
    Navigation *m_navigation;
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new Painter(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(PageNameRole).toString());
    });
    // The page that is current may stand behind one that it led to.
    const auto again = [this](QListWidgetItem *item) { Q_EMIT pageChosen(item->data(PageNameRole).toString()); };
    connect(this, &QListWidget::itemClicked, this, again);
    connect(this, &QListWidget::itemActivated, this, again);
}

void Navigation::addPage(const Page &page, const QString &shortcut)
{
    auto *item = new QListWidgetItem(icon(page.iconName()), page.title());
    item->setData(PageNameRole, page.objectName());
    item->setToolTip(u"%1 (%2)"_s.arg(page.title(), shortcut));
    const QSignalBlocker blocker(this);
    addItem(item);
    fit();
}

QListWidgetItem *Navigation::itemOf(const QString &pageName) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PageNameRole).toString() == pageName)
            return item(row);
    }
    return nullptr;
}

void Navigation::setCount(const QString &pageName, const QString &count, bool attention)
{
    if (QListWidgetItem *item = itemOf(pageName)) {
        item->setData(CountRole, count);
        item->setData(AttentionRole, attention);
        item->setData(Qt::AccessibleTextRole, count.isEmpty() ? item->text() : u"%1, %2"_s.arg(item->text(), count));
        fit();
    }
}

void Navigation::setPageVisible(const QString &pageName, bool visible)
{
    if (QListWidgetItem *item = itemOf(pageName))
        item->setHidden(!visible);
}

void Navigation::setCurrentPage(const QString &pageName)
{
    const QSignalBlocker blocker(this);
    if (QListWidgetItem *item = itemOf(pageName))
        setCurrentItem(item);
}

void Navigation::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    fit();
    viewport()->update();
}

QSize Navigation::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int rowHeight = metrics.height() + 18;
    if (m_narrow)
        return {rowHeight + 16, rowHeight * count()};
    int width = 0;
    for (int row = 0; row < count(); ++row) {
        const QString number = item(row)->data(CountRole).toString();
        width = std::max(width, metrics.horizontalAdvance(item(row)->text() + u"  "_s + number));
    }
    return {width + 2 * metrics.height() + 64, rowHeight * count()};
}

QSize Navigation::minimumSizeHint() const
{
    return {sizeHint().width(), fontMetrics().height() * 4};
}

void Navigation::fit()
{
    setFixedWidth(sizeHint().width());
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace countersign::ui
