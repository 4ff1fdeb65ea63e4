// What became of an amount, as one bar: refunded, captured and kept, still held, or gone. A legend says it in words.
#pragma once

#include "client/values.h"

#include <QWidget>

namespace countersign::ui {

class AmountBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmountBar)

public:
    explicit AmountBar(QWidget *parent = nullptr);

    void setPayment(const Payment &payment);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    struct Part
    {
        QString name;
        Money amount;
        QColor color;
        bool hatched = false; // neither held nor taken
    };
    [[nodiscard]] QList<Part> parts() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct LegendEntry
    {
        QRect box;
        QString text;
        Part part;
    };
    [[nodiscard]] QList<LegendEntry> legend(int width, int *height) const;
    [[nodiscard]] int barHeight() const;

    Payment m_payment;
};

} // namespace countersign::ui
