// The words of the walkthrough: what each step is for, what its button does, what came of it, and what to do when
// nothing came of it.
#pragma once

#include "client/walkthrough.h"
#include "widgets/paymentwords.h"

#include <QString>

namespace countersign::ui {

struct StageWords
{
    QString title;
    QString text;   // what happens and why
    QString action; // what the button says
};

[[nodiscard]] StageWords stageWords(Stage stage, const Story &story);
[[nodiscard]] QString stepStateName(StepState state);
// What a step that is done has brought.
[[nodiscard]] QString resultOf(Stage stage, const Story &story);
[[nodiscard]] Trouble troubleOf(const StepTrouble &trouble);

} // namespace countersign::ui
