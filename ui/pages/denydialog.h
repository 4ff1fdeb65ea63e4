// Asks why a request is refused. The reason may stay empty; Cancel is the default and Enter never denies.
#pragma once

#include "client/approvalvalues.h"

#include <QDialog>

class QLineEdit;

namespace countersign::ui {

class DenyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DenyDialog)

public:
    DenyDialog(const Approval &approval, const DecisionChoice &choice, QWidget *parent);

Q_SIGNALS:
    void confirmed(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_reason;
};

} // namespace countersign::ui
