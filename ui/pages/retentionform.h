// How long the gateway keeps attempts and inbox messages, by age and by number, to be seen and changed. What is out of
// bounds says so beside its field and is not sent; what the gateway refuses is shown there as well.
#pragma once

#include "client/session.h"

#include <QGroupBox>

#include <array>

class QLabel;
class QPushButton;
class QSpinBox;

namespace countersign::ui {

class MessageBar;

class RetentionForm final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionForm)

public:
    explicit RetentionForm(Session &session, QWidget *parent = nullptr); // the session outlives the form

    void load();

private:
    struct Field
    {
        QString name; // as the gateway names it: attempts.days
        qint64 Retention::*value = nullptr;
        int most = 0;
        QSpinBox *edit = nullptr;
        QLabel *trouble = nullptr;
    };
    void fill(const Retention &retention);
    [[nodiscard]] Retention typed() const;
    void refresh();
    void save();
    void saved(const Outcome<Retention> &outcome);

    Session &m_session;
    std::array<Field, 4> m_fields;
    std::optional<Retention> m_known;
    MessageBar *m_message = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_restore = nullptr;
    Call m_readCall;
    Call m_saveCall;
};

} // namespace countersign::ui
