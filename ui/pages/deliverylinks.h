// The webhook deliveries of one payment, a line each that opens the delivery.
#pragma once

#include "client/webhookvalues.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign::ui {

class DeliveryLinks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryLinks)

public:
    explicit DeliveryLinks(QWidget *parent = nullptr); // hidden while there are none

    void setDeliveries(const QList<Delivery> &deliveries);

Q_SIGNALS:
    void deliveryRequested(const QString &id);

private:
    [[nodiscard]] QWidget *lineOf(const Delivery &delivery);

    QVBoxLayout *m_layout;
    QVBoxLayout *m_lines;
};

} // namespace countersign::ui
