// Opens the hosted pages to phones, and closes them again: a second listener that shows those pages and nothing else.
#pragma once

#include "client/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace countersign::ui {

class Badge;
class FactList;
class MessageBar;

class ShareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShareDialog)

public:
    ShareDialog(Session &session, QWidget *parent);

private:
    QWidget *buildForm();
    void read();
    void change(const ShareWish &wish);
    void take(const Share &share);
    void refresh();

    Session &m_session;
    Share m_share;
    bool m_known = false; // how it is now
    bool m_busy = false;
    Call m_call;
    Badge *m_state;
    QLabel *m_sentence;
    FactList *m_facts;
    QWidget *m_form = nullptr;
    QComboBox *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QCheckBox *m_plain = nullptr;
    MessageBar *m_plainWarning = nullptr;
    MessageBar *m_message;
    QPushButton *m_switch;
};

} // namespace countersign::ui
