#include "pages/factlist.h"

#include "widgets/copybutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/format.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace countersign::ui {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
}

void FactList::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

QLabel *FactList::label(const QString &objectName, const QString &name)
{
    auto *made = new QLabel(name, this);
    made->setObjectName(objectName + u"Label"_s);
    made->setTextFormat(Qt::PlainText);
    made->setForegroundRole(QPalette::PlaceholderText);
    made->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return made;
}

QLabel *FactList::addText(const QString &objectName, const QString &name, const QString &value, const QString &tip)
{
    if (value.isEmpty())
        return nullptr;
    auto *field = new QLabel(value, this);
    field->setObjectName(objectName);
    field->setAccessibleName(name + u": "_s + plain(value));
    field->setTextFormat(Qt::PlainText);
    field->setWordWrap(true);
    // A Latin name in an Arabic window still begins where the column does.
    field->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    field->setToolTip(tip);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(label(objectName, name), field);
    return field;
}

void FactList::addCopyable(const QString &objectName, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    // The copy button makes the row higher than a line of text.
    QLabel *title = label(objectName, name);
    title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *row = new QWidget(this);
    row->setObjectName(objectName + u"Row"_s);
    auto *field = new ElidedLabel(row);
    field->setObjectName(objectName);
    field->setAccessibleName(name + u": "_s + plain(value));
    field->setFullText(isolated(value));
    auto *copy = new CopyButton(name, row);
    copy->setObjectName(objectName + u"Copy"_s);
    copy->setSource([value] { return value; });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field, 1);
    layout->addWidget(copy);
    m_form->addRow(title, row);
}

void FactList::addLink(const QString &objectName, const QString &name, const QString &value, const QString &meaning,
                       std::function<void()> act)
{
    if (value.isEmpty())
        return;
    auto *link = new QLabel(u"<a href=\"open\">%1</a>"_s.arg(isolated(value).toHtmlEscaped()), this);
    link->setObjectName(objectName);
    link->setAccessibleName(meaning);
    link->setToolTip(meaning);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setWordWrap(true);
    link->setMinimumWidth(1);
    link->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    connect(link, &QLabel::linkActivated, this, [act = std::move(act)] { act(); });
    m_form->addRow(label(objectName, name), link);
}

} // namespace countersign::ui
