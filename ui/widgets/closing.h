// What closing the window comes to (design: program). Pure.
#pragma once

#include <QtGlobal>

namespace countersign::ui {

struct Closing
{
    bool tray = false;     // there is one to come back from
    bool quitting = false; // asked for by its name: the menu, the key, the tray
    bool explained = false;
    bool ownGateway = false;      // it ends with the window
    qint64 waitingDeliveries = 0; // which then are not sent
};

enum class CloseStep {
    Hide,
    HideAndExplain, // says once where the window went
    Ask,            // whether to quit although deliveries wait
    Quit,
};

[[nodiscard]] constexpr CloseStep closeStep(const Closing &closing)
{
    if (closing.tray && !closing.quitting)
        return closing.explained ? CloseStep::Hide : CloseStep::HideAndExplain;
    return closing.ownGateway && closing.waitingDeliveries > 0 ? CloseStep::Ask : CloseStep::Quit;
}

} // namespace countersign::ui
