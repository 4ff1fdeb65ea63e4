#include "widgets/qrview.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>

namespace countersign::ui {

namespace {

constexpr int smallestModule = 3; // pixels that a camera still tells apart on a screen
constexpr int usualModule = 6;

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QrView::~QrView() = default;

void QrView::setContent(const QString &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_code.reset();
    if (!content.isEmpty()) {
        try {
            m_code = std::make_unique<qrcodegen::QrCode>(
                qrcodegen::QrCode::encodeText(content.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM));
        } catch (const qrcodegen::data_too_long &) {
            m_code.reset();
        }
    }
    updateGeometry();
    update();
}

int QrView::modules() const
{
    return m_code ? m_code->getSize() + 2 * quietZone : 0;
}

QSize QrView::sizeHint() const
{
    const int side = modules() * usualModule;
    return {side, side};
}

QSize QrView::minimumSizeHint() const
{
    return {modules() * smallestModule, modules() * usualModule};
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    QPainter painter(this);
    // Whole pixels of the screen for each module: a blurred edge costs the reader more than a smaller picture.
    const double ratio = devicePixelRatioF();
    const int pixels = std::max(1, static_cast<int>(std::min(width(), height()) * ratio) / modules());
    const double module = pixels / ratio;
    const double side = module * modules();
    const double left = isRightToLeft() ? width() - side : 0;
    painter.fillRect(QRectF(left, 0, side, side), Qt::white); // not of the palette: readers want dark on light
    for (int y = 0; y < m_code->getSize(); ++y) {
        for (int x = 0; x < m_code->getSize(); ++x) {
            if (m_code->getModule(x, y))
                painter.fillRect(QRectF(left + (x + quietZone) * module, (y + quietZone) * module, module, module),
                                 Qt::black);
        }
    }
}

} // namespace countersign::ui
