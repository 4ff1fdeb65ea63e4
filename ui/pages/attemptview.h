// The attempts of a delivery, newest first: when, what came of it, where the time went, and every byte of both sides.
#pragma once

#include "client/webhookvalues.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace countersign::ui {

class AttemptView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptView)

public:
    AttemptView(const Attempt &attempt, QWidget *parent = nullptr);

    [[nodiscard]] const Attempt &attempt() const { return m_attempt; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open); // shows the bytes
    void retime(const QDateTime &now);

private:
    void build();

    Attempt m_attempt;
    bool m_open = false;
    QToolButton *m_toggle;
    QLabel *m_when;
    QWidget *m_bytes = nullptr; // made when first opened
    QVBoxLayout *m_layout;
};

class AttemptsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptsView)

public:
    explicit AttemptsView(QWidget *parent = nullptr);

    // Attempts that are shown already stay as they are, opened or not. other: of another delivery, so nothing stays.
    void setAttempts(const QList<Attempt> &attempts, const QDateTime &now, bool other);
    void retime(const QDateTime &now);

private:
    QVBoxLayout *m_layout;
    QLabel *m_none;
    QList<AttemptView *> m_views;
};

} // namespace countersign::ui
