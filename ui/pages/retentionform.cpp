#include "pages/retentionform.h"

#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

// The bounds of the gateway, to say them before it does.
constexpr int mostDays = 3'650;
constexpr int mostRows = 10'000'000;

} // namespace

RetentionForm::RetentionForm(Session &session, QWidget *parent)
    : QGroupBox(tr("What is kept"), parent)
    , m_session(session)
    , m_fields{{{u"attempts.days"_s, &Retention::attemptDays, mostDays},
                {u"attempts.count"_s, &Retention::attemptCount, mostRows},
                {u"messages.days"_s, &Retention::messageDays, mostDays},
                {u"messages.count"_s, &Retention::messageCount, mostRows}}}
{
    setObjectName(u"retentionForm"_s);
    setAccessibleName(title());
    auto *hint =
        new QLabel(tr("Of webhook attempts and inbox messages the newest are kept, as long as both bounds hold. "
                      "Payments, approvals and what is told about them are kept for good."),
                   this);
    hint->setObjectName(u"retentionHint"_s);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"retentionMessage"_s);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(3, 1);
    const auto row = [this, grid](std::size_t index, const QString &objectName, const QString &label,
                                  const QString &unit, const QString &accessible) {
        Field &field = m_fields[index];
        const int at = static_cast<int>(index);
        auto *name = new QLabel(label, this);
        name->setObjectName(objectName + u"Label"_s);
        field.edit = new QSpinBox(this);
        field.edit->setObjectName(objectName);
        field.edit->setAccessibleName(accessible);
        field.edit->setLocale(QLocale::c()); // digits are 0-9 in every language
        field.edit->setRange(0, 99'999'999); // what is out of bounds is explained, not changed under the person's hands
        field.edit->setKeyboardTracking(true);
        name->setBuddy(field.edit);
        auto *after = new QLabel(unit, this);
        after->setObjectName(objectName + u"Unit"_s);
        field.trouble = new QLabel(this);
        field.trouble->setObjectName(objectName + u"Trouble"_s);
        field.trouble->setWordWrap(true);
        grid->addWidget(name, at, 0);
        grid->addWidget(field.edit, at, 1);
        grid->addWidget(after, at, 2);
        grid->addWidget(field.trouble, at, 3);
        connect(field.edit, &QSpinBox::valueChanged, this, &RetentionForm::refresh);
    };
    row(0, u"retentionAttemptDays"_s, tr("&Attempts: oldest"), tr("days"), tr("Days that attempts are kept"));
    row(1, u"retentionAttemptCount"_s, tr("Attempts: most"), tr("attempts"), tr("Number of attempts that are kept"));
    row(2, u"retentionMessageDays"_s, tr("&Inbox messages: oldest"), tr("days"),
        tr("Days that inbox messages are kept"));
    row(3, u"retentionMessageCount"_s, tr("Inbox messages: most"), tr("messages"),
        tr("Number of inbox messages that are kept"));

    const auto button = [this](const QString &objectName, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(objectName);
        made->setAccessibleName(plain(text).remove(u'&'));
        made->setAutoDefault(false);
        return made;
    };
    m_save = button(u"retentionSave"_s, tr("&Save"));
    m_restore = button(u"retentionRestore"_s, tr("As it was"));
    connect(m_save, &QPushButton::clicked, this, &RetentionForm::save);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_known)
            fill(*m_known);
    });
    auto *actions = new FlowLayout(6);
    actions->addWidget(m_save);
    actions->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_message);
    layout->addLayout(grid);
    layout->addLayout(actions);

    connect(&session, &Session::opened, this, &RetentionForm::load);
    connect(&session, &Session::reload, this, &RetentionForm::load);
    connect(&session, &Session::meChanged, this, &RetentionForm::refresh);
    connect(&session, &Session::changed, this, [this](const QList<JournalEntry> &entries) {
        if (std::any_of(entries.begin(), entries.end(),
                        [](const JournalEntry &entry) { return entry.kind == "retention.changed"_L1; }))
            load();
    });
    refresh();
}

// What somebody is typing stays; it is then compared with what the gateway keeps now.
void RetentionForm::load()
{
    if (!m_session.mayDevelop())
        return;
    m_readCall = m_session.client().retention([this](const Outcome<Retention> &outcome) {
        if (!outcome) {
            const Trouble trouble = troubleOf(outcome.error());
            m_message->showMessage(Tone::Negative, trouble.title, trouble.text, tr("Try again"), [this] { load(); });
            return;
        }
        const bool untouched = !m_known || typed() == *m_known;
        m_known = *outcome;
        if (untouched)
            fill(*outcome);
        refresh();
    });
}

void RetentionForm::fill(const Retention &retention)
{
    for (const Field &field : m_fields) {
        const QSignalBlocker blocker(field.edit);
        field.edit->setValue(static_cast<int>(retention.*field.value));
    }
    refresh();
}

Retention RetentionForm::typed() const
{
    Retention retention;
    for (const Field &field : m_fields)
        retention.*field.value = field.edit->value();
    return retention;
}

void RetentionForm::refresh()
{
    bool valid = true;
    for (const Field &field : m_fields) {
        const int value = field.edit->value();
        const bool fits = !m_known || (value >= 1 && value <= field.most);
        valid = valid && fits;
        field.trouble->setText(fits ? QString() : tr("Must be 1 to %1.").arg(formatNumber(field.most)));
        field.edit->setAccessibleDescription(field.trouble->text());
        QPalette colors = field.trouble->palette();
        colors.setColor(QPalette::WindowText, Theme::colors().tone(Tone::Negative).text);
        field.trouble->setPalette(colors);
        field.edit->setEnabled(m_known.has_value() && m_session.mayDevelop());
    }
    const bool changed = m_known && typed() != *m_known;
    m_save->setEnabled(valid && changed && m_session.mayDevelop() && !m_saveCall.active());
    m_restore->setEnabled(changed && !m_saveCall.active());
}

void RetentionForm::save()
{
    m_message->hide();
    m_saveCall =
        m_session.client().setRetention(typed(), [this](const Outcome<Retention> &outcome) { saved(outcome); });
    refresh();
}

void RetentionForm::saved(const Outcome<Retention> &outcome)
{
    m_saveCall = {};
    if (outcome) {
        m_known = *outcome;
        fill(*outcome);
        m_message->showMessage(Tone::Positive, tr("Saved"), tr("What is older or more goes little by little."));
        return;
    }
    refresh();
    const Error &error = outcome.error();
    const auto about = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&error](const Field &field) { return field.name == error.field; });
    if (about != m_fields.end()) {
        about->trouble->setText(error.message);
        about->edit->setFocus();
        return;
    }
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
}

} // namespace countersign::ui
