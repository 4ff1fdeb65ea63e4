// The webhook deliveries of one payment, a line each that opens the delivery.
#pragma once

#include "client/webhookvalues.h"

#include <QWidget>

class QLabel;
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
    void fill();
    [[nodiscard]] QWidget *lineOf(const Delivery &delivery);

    QVBoxLayout *m_layout;
    QLabel *m_more;
    QVBoxLayout *m_lines;
    QList<Delivery> m_deliveries;
    bool m_all = false; // more than the newest few
};

} // namespace countersign::ui
