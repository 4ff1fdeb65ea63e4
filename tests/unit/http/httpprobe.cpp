// A server with a trivial handler and nothing behind it, for tests that need another process and for measuring the
// front end alone: prints its port, answers until its standard input ends.
#include "http/server.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

using namespace countersign::http;

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    Server server(
        {}, [](Request &&, Reply reply) { reply.send(Response::text(200, "ok")); },
        [](int status, std::string_view) { return Response::text(status, "error"); });
    QString error;
    const std::uint16_t port = server.listen({QHostAddress(QHostAddress::LocalHost), 0, Listener::Main, {}}, &error);
    if (port == 0) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 2;
    }
    std::printf("%u\n", static_cast<unsigned>(port));
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&input] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) > 0)
            return;
        input.setEnabled(false);
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
