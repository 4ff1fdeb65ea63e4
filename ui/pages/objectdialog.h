// An object that has no page of its own yet: what it is, as it came, and a way to its payment.
#pragma once

#include "widgets/paymentwords.h"

#include <QDialog>

namespace countersign::ui {

class ObjectDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ObjectDialog)

public:
    ObjectDialog(const QString &kind, const QString &id, const QByteArray &json, QWidget *parent = nullptr);
    ObjectDialog(const QString &kind, const QString &id, const Trouble &trouble, QWidget *parent = nullptr);

Q_SIGNALS:
    void paymentRequested(const QString &id);

private:
    void frame(const QString &kind, const QString &id, QWidget *content, const QString &payment);
};

} // namespace countersign::ui
