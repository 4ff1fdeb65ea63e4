#include "pages/deliverylinks.h"

#include "widgets/badge.h"
#include "widgets/deliverywords.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewest = 5; // shown before anybody asks for all

} // namespace

DeliveryLinks::DeliveryLinks(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"deliveryLinks"_s);
    setAccessibleName(tr("Webhooks"));
    auto *title = new QLabel(tr("Webhooks"), this);
    title->setObjectName(u"deliveryLinksTitle"_s);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_lines->setSpacing(6);
    m_layout->addWidget(title);
    m_layout->addLayout(m_lines);
    m_more = new QLabel(this);
    m_more->setObjectName(u"deliveryLinksMore"_s);
    m_more->setAccessibleName(tr("Show all deliveries of the payment"));
    m_more->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_more, &QLabel::linkActivated, this, [this] {
        m_all = true;
        fill();
    });
    m_layout->addWidget(m_more);
    hide();
}

QWidget *DeliveryLinks::lineOf(const Delivery &delivery)
{
    auto *line = new QWidget(this);
    line->setObjectName(u"deliveryLine"_s);
    auto *link = new QLabel(u"<a href=\"open\">%1</a>"_s.arg(isolated(delivery.eventType).toHtmlEscaped()), line);
    link->setObjectName(u"deliveryLink"_s);
    link->setAccessibleName(
        tr("Open the delivery of %1 to %2, %3")
            .arg(delivery.eventType, delivery.url, deliveryStateName(delivery.state, delivery.stateWord)));
    link->setToolTip(delivery.id);
    link->setMinimumWidth(fontMetrics().averageCharWidth() * 6);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(link, &QLabel::linkActivated, this, [this, id = delivery.id] { Q_EMIT deliveryRequested(id); });
    auto *badge = new Badge(line);
    badge->setObjectName(u"deliveryLinkState"_s);
    badge->setLook(deliveryLook(delivery.state, delivery.stateWord), deliveryStateMeaning(delivery.state));
    auto *attempts = new QLabel(tr("attempts: %1").arg(attemptsText(delivery)), line);
    attempts->setObjectName(u"deliveryLinkAttempts"_s);
    attempts->setForegroundRole(QPalette::PlaceholderText);
    auto *url = new ElidedLabel(line);
    url->setObjectName(u"deliveryLinkUrl"_s);
    url->setFullText(isolated(delivery.url));
    url->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new FlowLayout(8);
    head->addWidget(link);
    head->addWidget(badge);
    head->addWidget(attempts);
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(head);
    layout->addWidget(url);
    return line;
}

void DeliveryLinks::setDeliveries(const QList<Delivery> &deliveries)
{
    // Opened up, it stays so while the same payment goes on.
    const bool same =
        !deliveries.isEmpty() && !m_deliveries.isEmpty() && deliveries.last().object == m_deliveries.last().object;
    m_all = m_all && same;
    m_deliveries = deliveries;
    fill();
}

void DeliveryLinks::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        // The link that asked for this may still be telling of it.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const qsizetype shown = m_all ? m_deliveries.size() : std::min(m_deliveries.size(), fewest);
    for (const Delivery &delivery : m_deliveries.first(shown))
        m_lines->addWidget(lineOf(delivery));
    const auto rest = static_cast<int>(m_deliveries.size() - shown);
    m_more->setVisible(rest > 0);
    m_more->setText(u"<a href=\"more\">%1</a>"_s.arg(tr("Show %n more", "deliveries", rest).toHtmlEscaped()));
    setVisible(!m_deliveries.isEmpty());
}

} // namespace countersign::ui
