// One thing a person decided to do. It keeps one Idempotency-Key as long as what is asked stays the same, so trying
// again after a lost answer cannot do it twice; asking for something else is another action with another key.
#pragma once

#include <QByteArray>

namespace countersign::ui {

class UserAction final
{
public:
    // `content` is all that defines the action: method, path and body.
    [[nodiscard]] QByteArray keyFor(const QByteArray &content);
    // To be called once the gateway has answered for good: the same content asked again is then meant again.
    void settle();

private:
    QByteArray m_content;
    QByteArray m_key;
};

} // namespace countersign::ui
