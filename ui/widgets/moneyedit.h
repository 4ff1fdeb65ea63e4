// A field for an amount of one currency. It holds minor units; what cannot be read exactly is no amount.
#pragma once

#include "client/money.h"

#include <QLineEdit>

#include <optional>

namespace countersign::ui {

class MoneyEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoneyEdit)

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    void setCurrency(const QString &currency);
    [[nodiscard]] QString currency() const { return m_currency; }
    void setMinor(qint64 minor);
    // Nothing while the text is empty, malformed, or not above zero.
    [[nodiscard]] std::optional<qint64> minor() const;

Q_SIGNALS:
    void amountChanged();

private:
    QString m_currency;
};

} // namespace countersign::ui
