// The program itself as a gateway: `countersign gateway --ephemeral --demo --port 0`, from COUNTERSIGN_BINARY.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace countersign::test {

class RealGateway final
{
    Q_DISABLE_COPY_MOVE(RealGateway)

public:
    explicit RealGateway(const QStringList &options = {QStringLiteral("--demo")});
    ~RealGateway();

    [[nodiscard]] bool ready() const { return !m_url.isEmpty(); }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString trouble() const { return m_trouble; } // why it is not ready

    // A request as any other program makes it, outside the window. Waits for the answer.
    struct Answer
    {
        int status = 0;
        QJsonObject body;
    };
    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                const QByteArray &credential = QByteArrayLiteral("Authorization: Bearer op_test_admin")) const;
    // A payment through the Payment API with the demo's key; its id.
    QString pay(qint64 amount, const QString &kind = QStringLiteral("authorize"),
                const QString &description = {}) const;

private:
    QProcess m_process;
    QUrl m_url;
    QString m_trouble;
};

} // namespace countersign::test
