// The window's named colours, light and dark, and the application palette made of them. GUI thread.
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

namespace countersign::ui {

enum class Tone { Neutral, Info, Positive, Warning, Negative };

struct ToneColors
{
    QColor text;
    QColor fill; // behind it
};

struct Colors
{
    QColor window; // the frame
    QColor base;   // lists and fields
    QColor raised; // navigation, bars
    QColor hover;
    QColor border;  // between areas
    QColor control; // the edge of what can be operated; 3:1 on what it lies on
    QColor text;
    QColor muted; // secondary text
    QColor disabled;
    QColor accent;
    QColor accentText;
    QColor selected; // behind the selected row
    QColor focus;
    QColor barCaptured;
    QColor barRefunded;
    QColor barHeld;
    bool dark = false;

    [[nodiscard]] ToneColors tone(Tone tone) const;
};

[[nodiscard]] const Colors &lightColors();
[[nodiscard]] const Colors &darkColors();
// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

// A list whose chosen row is tinted instead of filled with the accent, so that icons and badges on it stay readable.
void useQuietSelection(QWidget *view);

class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Mode { System, Light, Dark };

    // One for the application, made on first use after QApplication.
    [[nodiscard]] static Theme &instance();
    [[nodiscard]] static const Colors &colors() { return *instance().m_colors; }

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme();
    void apply();
    [[nodiscard]] static bool systemIsDark();

    Mode m_mode = Mode::System;
    const Colors *m_colors;
};

} // namespace countersign::ui
