// A QR code drawn from its modules, sharp at every size: dark on light in every theme, with the quiet zone of four
// modules that readers need.
#pragma once

#include <QString>
#include <QWidget>

#include <memory>

namespace qrcodegen {
class QrCode;
}

namespace countersign::ui {

class QrView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrView)

public:
    static constexpr int quietZone = 4; // modules on each side

    explicit QrView(QWidget *parent = nullptr);
    ~QrView() override;

    // Empty, or too long for any code: nothing is drawn.
    void setContent(const QString &content);
    [[nodiscard]] QString content() const { return m_content; }
    [[nodiscard]] bool empty() const { return !m_code; }
    [[nodiscard]] int modules() const; // a side, with the quiet zone; 0 when empty
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_content;
    std::unique_ptr<qrcodegen::QrCode> m_code;
};

} // namespace countersign::ui
