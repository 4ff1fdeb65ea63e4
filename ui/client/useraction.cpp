#include "client/useraction.h"

#include <QUuid>

namespace countersign::ui {

QByteArray UserAction::keyFor(const QByteArray &content)
{
    if (m_key.isEmpty() || content != m_content) {
        m_content = content;
        m_key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    }
    return m_key;
}

void UserAction::settle()
{
    m_content.clear();
    m_key.clear();
}

} // namespace countersign::ui
