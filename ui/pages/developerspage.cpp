#include "pages/developerspage.h"

#include "pages/coverageview.h"
#include "pages/retentionform.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/dialogs.h"
#include "widgets/flatheader.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/snippets.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds shownFor{60}; // a revealed key

QString offsetText(qint64 seconds)
{
    const qint64 distance = std::abs(seconds);
    QStringList parts;
    if (distance >= 86'400)
        parts += DevelopersPage::tr("%n day(s)", nullptr, static_cast<int>(distance / 86'400));
    if (distance % 86'400 >= 3600)
        parts += DevelopersPage::tr("%n h", "hours", static_cast<int>(distance % 86'400 / 3600));
    if (distance % 3600 >= 60)
        parts += DevelopersPage::tr("%n min", "minutes", static_cast<int>(distance % 3600 / 60));
    if (parts.isEmpty())
        parts += DevelopersPage::tr("%n s", "seconds", static_cast<int>(distance));
    const QString text = parts.join(u' ');
    return seconds >= 0 ? DevelopersPage::tr("%1 ahead").arg(text) : DevelopersPage::tr("%1 behind").arg(text);
}

} // namespace

DevelopersPage::DevelopersPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    setObjectName(u"developersPage"_s);
    setAccessibleName(title());
    auto *body = new QWidget(this);
    body->setObjectName(u"developersBody"_s);
    auto *heading = new QLabel(title(), body);
    heading->setObjectName(u"developersHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    m_message = new MessageBar(body);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(m_message);
    layout->addWidget(buildKeys());
    layout->addWidget(buildSnippet());
    layout->addWidget(buildWalkthrough());
    layout->addWidget(buildCoverage());
    layout->addWidget(buildClock());
    layout->addWidget(new RetentionForm(session, this));
    layout->addWidget(buildReset());
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"developersScroll"_s);
    scroll->setAccessibleName(title());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    m_hide.setSingleShot(true);
    m_hide.setInterval(shownFor);
    connect(&m_hide, &QTimer::timeout, this, [this] {
        m_revealed.clear();
        m_revealedId.clear();
        m_value->clear();
        m_valueRow->hide();
        refreshSnippet();
    });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refreshClock();
    });
    m_tick.start();
    connect(&session, &Session::statusChanged, this, [this] {
        refreshClock();
        refreshSnippet();
        refreshReset();
    });
    // What is offered here depends on who asks, and that is often known last.
    connect(&session, &Session::meChanged, this, [this] {
        refreshClock();
        refreshKeyButtons();
        refreshReset();
        loadKeys();
    });
    connect(&session, &Session::opened, this, &DevelopersPage::loadKeys);
    connect(&session, &Session::reload, this, &DevelopersPage::loadKeys);
    connect(&session, &Session::merchantsChanged, this, [this] {
        m_keyMerchant->clear();
        for (const Merchant &merchant : m_session.merchants())
            m_keyMerchant->addItem(merchant.name, merchant.id);
        refreshKeyButtons();
    });
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        for (const JournalEntry &entry : entries) {
            if (entry.kind.startsWith("key."_L1)) {
                loadKeys();
                return;
            }
        }
    });
    refreshClock();
    refreshKeyButtons();
    refreshSnippet();
    refreshReset();
}

void DevelopersPage::shown()
{
    m_keys->setFocus();
}

QGroupBox *DevelopersPage::buildClock()
{
    auto *box = new QGroupBox(tr("Clock"), this);
    box->setObjectName(u"clockBox"_s);
    auto *hint =
        new QLabel(tr("Moving the clock makes holds expire and schedules fall due without waiting. It moves for "
                      "everybody on this gateway."),
                   box);
    hint->setObjectName(u"clockHint"_s);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_now = new QLabel(box);
    m_now->setObjectName(u"clockNow"_s);
    QFont large = m_now->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_now->setFont(large);
    m_clockBadge = new Badge(box);
    m_clockBadge->setObjectName(u"clockBadge"_s);
    m_step = new QSpinBox(box);
    m_step->setObjectName(u"clockStep"_s);
    m_step->setAccessibleName(tr("How far to move the clock"));
    m_step->setRange(1, 999);
    m_unit = new QComboBox(box);
    m_unit->setObjectName(u"clockUnit"_s);
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->addItem(tr("minutes"), 60);
    m_unit->addItem(tr("hours"), 3600);
    m_unit->addItem(tr("days"), 86'400);
    m_unit->setCurrentIndex(2);
    const auto button = [box](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, box);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_advance = button(u"clockAdvance"_s, tr("Move forward"));
    m_freeze = button(u"clockFreeze"_s, tr("Freeze"));
    m_clockReset = button(u"clockReset"_s, tr("Back to real time"));
    connect(m_advance, &QPushButton::clicked, this, [this] {
        ClockChange change;
        change.advanceSeconds = qint64{m_step->value()} * m_unit->currentData().toInt();
        move(change);
    });
    connect(m_freeze, &QPushButton::clicked, this, [this] {
        ClockChange change;
        change.frozen = !m_session.status().clock.frozen;
        move(change);
    });
    connect(m_clockReset, &QPushButton::clicked, this, [this] {
        ClockChange change;
        change.reset = true;
        move(change);
    });
    auto *head = new FlowLayout(10);
    head->addWidget(m_now);
    head->addWidget(m_clockBadge);
    auto *actions = new FlowLayout(6);
    actions->addWidget(m_step);
    actions->addWidget(m_unit);
    actions->addWidget(m_advance);
    actions->addWidget(m_freeze);
    actions->addWidget(m_clockReset);
    auto *layout = new QVBoxLayout(box);
    layout->addLayout(head);
    layout->addWidget(hint);
    layout->addLayout(actions);
    return box;
}

QGroupBox *DevelopersPage::buildKeys()
{
    auto *box = new QGroupBox(tr("API keys"), this);
    box->setObjectName(u"keysBox"_s);
    m_keys = new QTreeWidget(box);
    m_keys->setObjectName(u"keysList"_s);
    m_keys->setAccessibleName(tr("API keys"));
    m_keys->setHeader(new FlatHeader(m_keys));
    m_keys->setHeaderLabels({tr("Kind"), tr("Owner"), tr("Key"), tr("State"), tr("Created")});
    m_keys->setRootIsDecorated(false);
    useQuietSelection(m_keys);
    m_keys->setUniformRowHeights(true);
    m_keys->setMinimumHeight(fontMetrics().height() * 9);
    connect(m_keys, &QTreeWidget::currentItemChanged, this, [this] { refreshKeyButtons(); });
    connect(m_keys, &QTreeWidget::itemActivated, this, [this] { reveal(); });
    const auto button = [box](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, box);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_reveal = button(u"keyReveal"_s, tr("&Reveal"));
    m_deactivate = button(u"keyDeactivate"_s, tr("&Deactivate…"));
    m_keyMerchant = new QComboBox(box);
    m_keyMerchant->setObjectName(u"keyMerchant"_s);
    m_keyMerchant->setAccessibleName(tr("Merchant of the new key"));
    m_create = button(u"keyCreate"_s, tr("&New key"));
    connect(m_reveal, &QPushButton::clicked, this, &DevelopersPage::reveal);
    connect(m_deactivate, &QPushButton::clicked, this, &DevelopersPage::deactivate);
    connect(m_create, &QPushButton::clicked, this, &DevelopersPage::create);
    m_valueRow = new QWidget(box);
    m_valueRow->setObjectName(u"keyValueRow"_s);
    m_value = new QLineEdit(m_valueRow);
    m_value->setObjectName(u"keyValue"_s);
    m_value->setAccessibleName(tr("The key"));
    m_value->setReadOnly(true);
    m_value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_value->setLayoutDirection(Qt::LeftToRight);
    auto *copy = new CopyButton(tr("key"), m_valueRow);
    copy->setObjectName(u"keyCopy"_s);
    copy->setSource([this] { return m_revealed; });
    auto *valueLayout = new QHBoxLayout(m_valueRow);
    valueLayout->setContentsMargins(0, 0, 0, 0);
    valueLayout->addWidget(m_value, 1);
    valueLayout->addWidget(copy);
    m_valueRow->hide();
    auto *actions = new FlowLayout(6);
    actions->addWidget(m_reveal);
    actions->addWidget(m_deactivate);
    actions->addWidget(m_keyMerchant);
    actions->addWidget(m_create);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_keys);
    layout->addLayout(actions);
    layout->addWidget(m_valueRow);
    return box;
}

QGroupBox *DevelopersPage::buildSnippet()
{
    auto *box = new QGroupBox(tr("Try it"), this);
    box->setObjectName(u"snippetBox"_s);
    m_snippet = new QPlainTextEdit(box);
    m_snippet->setObjectName(u"snippet"_s);
    m_snippet->setReadOnly(true);
    m_snippet->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_snippet->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_snippet->setLayoutDirection(Qt::LeftToRight);
    m_snippet->setFixedHeight(QFontMetrics(m_snippet->font()).lineSpacing() * 11 + 16);
    auto *copy = new CopyButton(tr("request"), box);
    copy->setObjectName(u"snippetCopy"_s);
    copy->setExact(true);
    copy->setSource([this] { return m_snippet->toPlainText(); });
    m_snippetKind = new QComboBox(box);
    m_snippetKind->setObjectName(u"snippetKind"_s);
    m_snippetKind->setAccessibleName(tr("Interface"));
    for (const Snippet kind : snippets())
        m_snippetKind->addItem(snippetName(kind), static_cast<int>(kind));
    connect(m_snippetKind, &QComboBox::currentIndexChanged, this, &DevelopersPage::refreshSnippet);
    auto *row = new QHBoxLayout;
    row->addWidget(m_snippet, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_snippetKind, 0, Qt::AlignLeading);
    layout->addLayout(row);
    return box;
}

QGroupBox *DevelopersPage::buildCoverage()
{
    auto *box = new QGroupBox(tr("Coverage"), this);
    box->setObjectName(u"coverageBox"_s);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(new CoverageView(m_session, box));
    return box;
}

QGroupBox *DevelopersPage::buildWalkthrough()
{
    auto *box = new QGroupBox(tr("Walkthrough"), this);
    box->setObjectName(u"walkthroughBox"_s);
    auto *text =
        new QLabel(tr("A payment that a person approves, step by step: the link, the request, the decision, the "
                      "signed callback, and the captured money, with everything that is sent and received."),
                   box);
    text->setObjectName(u"walkthroughText"_s);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *open = new QPushButton(tr("&Open the walkthrough"), box);
    open->setObjectName(u"walkthroughOpen"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &DevelopersPage::walkthroughRequested);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(text);
    layout->addWidget(open, 0, Qt::AlignLeading);
    return box;
}

QGroupBox *DevelopersPage::buildReset()
{
    auto *box = new QGroupBox(tr("Start afresh"), this);
    box->setObjectName(u"resetBox"_s);
    m_resetText = new QLabel(box);
    m_resetText->setObjectName(u"resetText"_s);
    m_resetText->setWordWrap(true);
    m_resetText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_confirm = new QLineEdit(box);
    m_confirm->setObjectName(u"resetConfirm"_s);
    m_confirm->setAccessibleName(tr("The ID of the store, to confirm"));
    m_confirm->setPlaceholderText(tr("ID of the store"));
    m_confirm->setLayoutDirection(Qt::LeftToRight);
    connect(m_confirm, &QLineEdit::textChanged, this, &DevelopersPage::refreshReset);
    m_reset = new QPushButton(tr("Empty the store…"), box);
    m_reset->setObjectName(u"resetButton"_s);
    m_reset->setAutoDefault(false);
    connect(m_reset, &QPushButton::clicked, this, &DevelopersPage::reset);
    auto *row = new QHBoxLayout;
    row->addWidget(m_confirm, 1);
    row->addWidget(m_reset);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_resetText);
    layout->addLayout(row);
    return box;
}

void DevelopersPage::refreshClock()
{
    const ClockState &clock = m_session.status().clock;
    m_now->setText(absoluteTime(m_session.now()));
    if (clock.frozen)
        m_clockBadge->setLook({tr("Frozen"), u"media-playback-pause"_s, Tone::Warning},
                              tr("The clock stands still until it is moved or released."));
    else if (clock.simulated())
        m_clockBadge->setLook({offsetText(clock.offsetSeconds), u"clock"_s, Tone::Warning},
                              tr("The clock was moved; it runs on from there."));
    else
        m_clockBadge->setLook({tr("Real time"), u"clock"_s, Tone::Neutral}, tr("The clock is that of the computer."));
    m_freeze->setText(clock.frozen ? tr("Let it run") : tr("Freeze"));
    const bool may = m_session.mayDevelop() && !m_clockCall.active();
    for (QPushButton *button : {m_advance, m_freeze})
        button->setEnabled(may);
    m_clockReset->setEnabled(may && clock.simulated());
}

void DevelopersPage::move(const ClockChange &change)
{
    m_message->hide();
    m_clockCall = m_session.client().moveClock(change, [this](const Outcome<ClockState> &outcome) {
        m_clockCall = {};
        if (!outcome) {
            showError(tr("The clock was not moved"), outcome.error());
        } else {
            m_session.feed().setClock(outcome->now, outcome->frozen);
            if (outcome->applied > 0)
                m_message->showMessage(
                    Tone::Info, tr("%n thing(s) fell due and were done", nullptr, static_cast<int>(outcome->applied)),
                    {});
        }
        m_session.refreshStatus();
        refreshClock();
    });
    refreshClock();
}

void DevelopersPage::loadKeys()
{
    if (!m_session.mayDevelop())
        return;
    m_keysCall = m_session.client().keys([this](const Outcome<QList<ApiKey>> &outcome) {
        if (outcome)
            fillKeys(*outcome);
        else
            showError(tr("The keys could not be read"), outcome.error());
    });
}

void DevelopersPage::fillKeys(const QList<ApiKey> &keys)
{
    const ApiKey *before = chosenKey();
    const QString chosen = before ? before->id : QString();
    m_keysKnown = keys;
    m_keys->clear();
    for (const ApiKey &key : keys) {
        auto *item = new QTreeWidgetItem(m_keys);
        item->setText(0, key.kind);
        item->setText(1, key.owner);
        item->setText(2, isolated(key.hint));
        item->setFont(2, QFontDatabase::systemFont(QFontDatabase::FixedFont));
        item->setText(3, key.active ? tr("Active") : tr("Deactivated"));
        item->setIcon(3, key.active ? icon(u"checkmark"_s, Tone::Positive) : icon(u"dialog-cancel"_s, Tone::Neutral));
        item->setText(4, relativeTime(key.createdAt, m_session.now()));
        item->setToolTip(4, absoluteTime(key.createdAt));
        item->setData(0, Qt::UserRole, key.id);
        if (key.id == chosen)
            m_keys->setCurrentItem(item);
    }
    for (int column = 0; column < 4; ++column)
        m_keys->resizeColumnToContents(column);
    if (!m_keys->currentItem() && m_keys->topLevelItemCount() > 0)
        m_keys->setCurrentItem(m_keys->topLevelItem(0));
    refreshKeyButtons();
}

const ApiKey *DevelopersPage::chosenKey() const
{
    const QTreeWidgetItem *item = m_keys->currentItem();
    if (!item)
        return nullptr;
    const QString id = item->data(0, Qt::UserRole).toString();
    for (const ApiKey &key : m_keysKnown) {
        if (key.id == id)
            return &key;
    }
    return nullptr;
}

void DevelopersPage::refreshKeyButtons()
{
    const ApiKey *key = chosenKey();
    const bool may = m_session.mayDevelop();
    m_reveal->setEnabled(key && may);
    m_deactivate->setEnabled(key && key->active && may);
    m_create->setEnabled(may && m_keyMerchant->currentIndex() >= 0);
    m_keyMerchant->setVisible(m_keyMerchant->count() > 1);
}

void DevelopersPage::reveal()
{
    const ApiKey *key = chosenKey();
    if (!key || !m_reveal->isEnabled())
        return;
    m_keyCall = m_session.client().revealKey(key->id, [this, id = key->id](const Outcome<QString> &outcome) {
        if (!outcome) {
            showError(tr("The key was not revealed"), outcome.error());
            return;
        }
        showValue(id, *outcome);
    });
}

void DevelopersPage::showValue(const QString &id, const QString &value)
{
    m_revealed = value;
    m_revealedId = id;
    m_value->setText(value);
    m_value->setCursorPosition(0);
    m_valueRow->show();
    m_hide.start();
    refreshSnippet();
}

void DevelopersPage::deactivate()
{
    const ApiKey *key = chosenKey();
    if (!key)
        return;
    MessageBox::ask(this,
                    {tr("Deactivate key"),
                     tr("Programs that use the key %1 are refused from then on. This cannot be undone.").arg(key->hint),
                     tr("Deactivate"), true},
                    [this, id = key->id] {
                        m_keyCall =
                            m_session.client().deactivateKey(id, m_keyAction, [this](const Outcome<Nothing> &outcome) {
                                if (!outcome) {
                                    showError(tr("The key was not deactivated"), outcome.error());
                                    return;
                                }
                                m_keyAction.settle();
                                loadKeys();
                            });
                    });
}

void DevelopersPage::create()
{
    m_keyCall = m_session.client().createKey(m_keyMerchant->currentData().toString(), m_keyAction,
                                             [this](const Outcome<MadeKey> &outcome) {
                                                 if (!outcome) {
                                                     showError(tr("No key was made"), outcome.error());
                                                     return;
                                                 }
                                                 m_keyAction.settle();
                                                 showValue(outcome->key.id, outcome->value);
                                                 loadKeys();
                                             });
}

void DevelopersPage::refreshSnippet()
{
    const bool demo = m_session.status().demo;
    QString key = u"$API_KEY"_s;
    if (m_revealed.startsWith("pk_"_L1))
        key = m_revealed;
    else if (demo)
        key = u"pk_test_demo_payment"_s;
    const auto kind = static_cast<Snippet>(m_snippetKind->currentData().toInt());
    const QString text = snippetText(kind, m_session.target().url, key, demo);
    if (text != m_snippet->toPlainText()) // somebody may be selecting in it
        m_snippet->setPlainText(text);
    m_snippet->setAccessibleName(tr("Lines of code: %1").arg(snippetName(kind)));
}

void DevelopersPage::refreshReset()
{
    const GatewayStatus &status = m_session.status();
    m_resetText->setText(
        tr("Empties the store %1: every payment and everything else made since the beginning. The store as "
           "it is now is kept as a backup beside it. Type the ID of the store to confirm.")
            .arg(isolated(status.storeId)));
    m_reset->setEnabled(m_session.me().role == "admin"_L1 && !status.storeId.isEmpty() &&
                        m_confirm->text().trimmed() == status.storeId && !m_resetCall.active());
}

void DevelopersPage::reset()
{
    MessageBox::ask(this,
                    {tr("Empty the store"),
                     tr("Everything in the store %1 goes; a backup stays.").arg(m_session.status().storeId),
                     tr("Empty the store"), true},
                    [this] {
                        m_resetCall = m_session.client().reset(
                            m_session.status().storeId, m_resetAction, [this](const Outcome<Nothing> &outcome) {
                                m_resetCall = {};
                                m_resetAction.settle();
                                m_confirm->clear();
                                refreshReset();
                                if (!outcome)
                                    showError(tr("The store was not emptied"), outcome.error());
                                else
                                    m_message->showMessage(Tone::Positive, tr("The store is empty"),
                                                           tr("The former one was kept as a backup."));
                            });
                        refreshReset();
                    });
}

void DevelopersPage::showError(const QString &title, const Error &error)
{
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, title, trouble.title + u". "_s + trouble.text);
}

} // namespace countersign::ui
