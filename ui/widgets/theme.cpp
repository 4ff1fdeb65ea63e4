#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(static_cast<double>(color.redF())) + 0.7152 * channel(static_cast<double>(color.greenF())) +
           0.0722 * channel(static_cast<double>(color.blueF()));
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, color);
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.raised);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Button, c.raised);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.accentText);
    set(QPalette::ToolTipBase, c.raised);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.accentText);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::Light, c.dark ? c.hover : c.base);
    set(QPalette::Midlight, c.hover);
    set(QPalette::Mid, c.border);
    set(QPalette::Dark, c.border.darker(c.dark ? 140 : 115));
    set(QPalette::Shadow, c.border.darker(180));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

} // namespace

const Colors &lightColors()
{
    static const Colors colors = [] {
        Colors c;
        c.window = rgb(0xfff5f6f8);
        c.base = rgb(0xffffffff);
        c.raised = rgb(0xfffafbfc);
        c.hover = rgb(0xffeef1f5);
        c.border = rgb(0xffd5dae1);
        c.control = rgb(0xff848d9a);
        c.text = rgb(0xff1b2028);
        c.muted = rgb(0xff566070);
        c.disabled = rgb(0xff8b94a1);
        c.accent = rgb(0xff2558c9);
        c.accentText = rgb(0xffffffff);
        c.selected = rgb(0xffdde8fc);
        c.focus = rgb(0xff2558c9);
        c.barCaptured = rgb(0xff2c8f57);
        c.barRefunded = rgb(0xffb9791a);
        c.barHeld = rgb(0xff6f9bea);
        return c;
    }();
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors = [] {
        Colors c;
        c.window = rgb(0xff1d2126);
        c.base = rgb(0xff252a31);
        c.raised = rgb(0xff2a2f37);
        c.hover = rgb(0xff30363f);
        c.border = rgb(0xff48505c);
        c.control = rgb(0xff77828f);
        c.text = rgb(0xffe7eaef);
        c.muted = rgb(0xffa6aebb);
        c.disabled = rgb(0xff747d8a);
        c.accent = rgb(0xff78a6ff);
        c.accentText = rgb(0xff0b1730);
        c.selected = rgb(0xff2a3b5c);
        c.focus = rgb(0xff78a6ff);
        c.barCaptured = rgb(0xff4cb57d);
        c.barRefunded = rgb(0xffdca24a);
        c.barHeld = rgb(0xff5b82c9);
        c.dark = true;
        return c;
    }();
    return colors;
}

ToneColors Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Info:
        return dark ? ToneColors{rgb(0xffa5c5ff), rgb(0xff223559)} : ToneColors{rgb(0xff1c4aa8), rgb(0xffe1eafc)};
    case Tone::Positive:
        return dark ? ToneColors{rgb(0xff93dfb3), rgb(0xff1c3b2b)} : ToneColors{rgb(0xff14603a), rgb(0xffdcf3e5)};
    case Tone::Warning:
        return dark ? ToneColors{rgb(0xfff3c97c), rgb(0xff413217)} : ToneColors{rgb(0xff774900), rgb(0xfffdeed0)};
    case Tone::Negative:
        return dark ? ToneColors{rgb(0xffffa59c), rgb(0xff4a211e)} : ToneColors{rgb(0xff9e2016), rgb(0xfffce3e0)};
    case Tone::Neutral:
        break;
    }
    return dark ? ToneColors{rgb(0xffc5ccd6), rgb(0xff343a43)} : ToneColors{rgb(0xff474f5c), rgb(0xffe8ebef)};
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

void useQuietSelection(QWidget *view)
{
    const auto apply = [view] {
        QPalette palette = view->palette();
        palette.setColor(QPalette::Highlight, Theme::colors().selected);
        palette.setColor(QPalette::HighlightedText, Theme::colors().text);
        view->setPalette(palette);
    };
    apply();
    QObject::connect(&Theme::instance(), &Theme::changed, view, apply);
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
    : m_colors(&lightColors())
{
    qApp->installEventFilter(this);
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

bool Theme::systemIsDark()
{
    // Fusion's standard palette follows the platform's appearance in every version; only 6.5 and later name the scheme.
    return QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128;
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    m_colors = dark ? &darkColors() : &lightColors();
    QApplication::setPalette(paletteOf(*m_colors));
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System && systemIsDark() != m_colors->dark)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace countersign::ui
