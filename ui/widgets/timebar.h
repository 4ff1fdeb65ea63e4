// Where the time of an attempt went, as one bar with words: finding the address, connecting, securing, waiting,
// reading.
#pragma once

#include "client/webhookvalues.h"

#include <QColor>
#include <QWidget>

namespace countersign::ui {

class TimeBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeBar)

public:
    explicit TimeBar(QWidget *parent = nullptr);

    struct Part
    {
        QString name;
        qint64 microseconds = 0;
    };
    void setTimes(const AttemptTimes &times);
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QRect box;
        QString text;
        qsizetype part = 0;
    };
    [[nodiscard]] QList<Line> legend(int width, int *height) const;
    [[nodiscard]] int barHeight() const;
    [[nodiscard]] static QColor colorOf(qsizetype part);

    QList<Part> m_parts;
};

} // namespace countersign::ui
