#include "widgets/moneyedit.h"

#include "widgets/format.h"

namespace countersign::ui {

MoneyEdit::MoneyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setMaxLength(24);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::amountChanged);
}

void MoneyEdit::setCurrency(const QString &currency)
{
    const auto before = minor();
    const int digitsBefore = minorDigits(m_currency);
    m_currency = currency;
    setPlaceholderText(formatMinor({0, currency}));
    if (before && digitsBefore == minorDigits(currency))
        return;
    Q_EMIT amountChanged();
}

void MoneyEdit::setMinor(qint64 minor)
{
    setText(formatMinor({minor, m_currency}));
}

std::optional<qint64> MoneyEdit::minor() const
{
    const auto value = readMinor(text(), m_currency);
    return value && *value > 0 ? value : std::nullopt;
}

} // namespace countersign::ui
