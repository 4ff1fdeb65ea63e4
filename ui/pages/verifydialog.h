// Checks a signature of any format, with an endpoint's secret or one that is typed.
#pragma once

#include "client/session.h"

#include <QDialog>

namespace countersign::ui {

class VerifyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyDialog)

public:
    VerifyDialog(Session &session, const QList<WebhookFormat> &formats, const QList<Endpoint> &endpoints,
                 QWidget *parent);
};

} // namespace countersign::ui
