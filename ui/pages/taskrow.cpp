#include "pages/taskrow.h"

#include "widgets/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds askEvery{300};

} // namespace

TaskRow::TaskRow(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Stop sending"), this))
{
    setObjectName(u"taskRow"_s);
    m_text->setObjectName(u"taskText"_s);
    m_bar->setObjectName(u"taskBar"_s);
    m_bar->setAccessibleName(tr("Progress of sending again"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"taskCancel"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &TaskRow::cancel);
    m_text->setWordWrap(true);
    m_bar->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 6);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addLayout(row);
    m_next.setSingleShot(true);
    m_next.setInterval(askEvery);
    connect(&m_next, &QTimer::timeout, this, &TaskRow::ask);
    hide();
}

void TaskRow::follow(const Task &task)
{
    m_action = {};
    m_cancel->setEnabled(true);
    arrived(task);
}

void TaskRow::ask()
{
    m_call = m_session.client().task(m_task.id, [this](const Outcome<Task> &outcome) { arrived(outcome); });
}

void TaskRow::arrived(const Outcome<Task> &outcome)
{
    if (!outcome) {
        if (outcome.error().kind == Error::Kind::NotFound || outcome.error().kind == Error::Kind::Forbidden) {
            m_task = {};
            hide();
            Q_EMIT failed(outcome.error());
            return;
        }
        m_text->setText(tr("The gateway does not answer; still asking"));
        m_next.start();
        return;
    }
    m_task = *outcome;
    if (!m_task.running()) {
        m_next.stop();
        m_call.cancel();
        m_cancelCall.cancel();
        hide();
        Q_EMIT finished(m_task);
        return;
    }
    const auto limit = [](qint64 value) { return static_cast<int>(std::min<qint64>(value, 1'000'000'000)); };
    m_bar->setRange(0, limit(m_task.total));
    m_bar->setValue(limit(m_task.done));
    m_text->setText(tr("Sending again: %1 of %2").arg(formatNumber(m_task.done), formatNumber(m_task.total)));
    m_bar->setAccessibleDescription(m_text->text());
    show();
    m_next.start();
}

void TaskRow::cancel()
{
    m_cancel->setEnabled(false);
    m_cancelCall = m_session.client().cancelTask(m_task.id, m_action, [this](const Outcome<Task> &outcome) {
        m_cancel->setEnabled(true);
        // A cancel that did not get through is no end: the next look says how far it is.
        if (outcome)
            arrived(*outcome);
    });
}

} // namespace countersign::ui
