// A secret that was revealed: to read and to copy, and gone again after a while unless it is to stay.
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QLineEdit;

namespace countersign::ui {

class SecretField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent = nullptr); // hidden until there is something to show

    // How long a secret is shown; 0: until conceal().
    void setShownFor(std::chrono::milliseconds time) { m_hide.setInterval(time); }
    void reveal(const QString &secret);
    void conceal();
    [[nodiscard]] bool revealed() const { return !m_secret.isEmpty(); }

Q_SIGNALS:
    void concealed();

private:
    QString m_secret;
    QLineEdit *m_edit;
    QLabel *m_note;
    QTimer m_hide;
};

} // namespace countersign::ui
