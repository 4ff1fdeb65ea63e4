#include "pages/searchbox.h"

#include "widgets/foreigntext.h"
#include "widgets/format.h"
#include "widgets/hitwords.h"
#include "widgets/icons.h"
#include "widgets/paymentwords.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{180};

} // namespace

SearchBox::SearchBox(Session &session, QWidget *overlay, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_overlay(overlay)
    , m_list(new QListWidget(overlay))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search everything"));
    setPlaceholderText(tr("Search  Ctrl+K"));
    setToolTip(tr("ID, external ID, last four digits, e-mail or order (Ctrl+K)"));
    setClearButtonEnabled(true);
    if (const QIcon find = icon(u"edit-find"_s); !find.isNull())
        addAction(find, QLineEdit::LeadingPosition);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::StyledPanel);
    useQuietSelection(m_list);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_openWhenFound = false;
        m_hits.clear();
        if (text.trimmed().isEmpty()) {
            m_typing.stop();
            m_call.cancel();
            m_list->hide();
            return;
        }
        m_typing.start();
    });
    overlay->installEventFilter(this);
}

void SearchBox::ask()
{
    m_typing.stop();
    const QString wanted = text().trimmed();
    if (wanted.isEmpty())
        return;
    m_call = m_session.client().search(wanted, [this](const Outcome<QList<Hit>> &outcome) {
        if (!outcome) {
            showWords(troubleOf(outcome.error()).title);
            return;
        }
        showHits(*outcome);
        if (m_openWhenFound && m_hits.size() == 1)
            choose(0);
    });
}

void SearchBox::showHits(const QList<Hit> &hits)
{
    m_hits = hits;
    if (hits.isEmpty()) {
        showWords(tr("Nothing found"));
        return;
    }
    m_list->clear();
    for (const Hit &hit : hits) {
        const BadgeLook look = hitLook(hit);
        QStringList parts{hitTypeName(hit.type), isolated(hit.id)};
        if (hit.amount)
            parts += formatMoney(*hit.amount);
        if (!look.text.isEmpty())
            parts += look.text;
        if (!hit.title.isEmpty() && hit.title != hit.id)
            parts += foreignLine(hit.title);
        if (!hit.externalId.isEmpty())
            parts += foreignLine(hit.externalId);
        if (hit.createdAt.isValid())
            parts += relativeTime(hit.createdAt, m_session.now());
        auto *item = new QListWidgetItem(parts.join(u"  ·  "_s), m_list);
        item->setIcon(icon(look.icon, look.tone == Tone::Neutral ? std::nullopt : std::optional(look.tone)));
        item->setToolTip(absoluteTime(hit.createdAt));
    }
    m_list->setCurrentRow(0);
    place();
}

void SearchBox::showWords(const QString &words)
{
    m_hits.clear();
    m_list->clear();
    auto *item = new QListWidgetItem(words, m_list);
    item->setFlags(Qt::NoItemFlags);
    place();
}

void SearchBox::place()
{
    const int rows = std::min(m_list->count(), 10);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 6) + 4;
    const int width = std::min(std::max(this->width(), fontMetrics().averageCharWidth() * 80), m_overlay->width() - 16);
    QPoint corner = mapTo(m_overlay, QPoint(0, height() + 2));
    corner.setX(std::clamp(corner.x() + (this->width() - width) / 2, 8, std::max(8, m_overlay->width() - width - 8)));
    m_list->setGeometry(QRect(corner, QSize(width, rows * rowHeight + 2 * m_list->frameWidth() + 6)));
    m_list->raise();
    m_list->show();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const Hit hit = m_hits[row];
    m_list->hide();
    {
        const QSignalBlocker blocker(this); // an empty field is no new search
        clear();
    }
    m_hits.clear();
    Q_EMIT hitChosen(hit);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int last = m_list->count() - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_list->isVisible())
            m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
        return;
    case Qt::Key_Up:
        if (m_list->isVisible())
            m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_hits.isEmpty()) {
            choose(m_list->currentRow());
        } else {
            m_openWhenFound = true;
            ask();
        }
        return;
    case Qt::Key_Escape:
        m_list->hide();
        clear();
        clearFocus();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_list->hide();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_overlay && event->type() == QEvent::Resize && m_list->isVisible())
        place();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace countersign::ui
