#include "widgets/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

std::optional<bool> MessageBox::s_next;
std::optional<QString> FileDialog::s_next;

void MessageBox::ask(QWidget *parent, const Question &question, std::function<void()> accepted)
{
    if (const auto answer = std::exchange(s_next, std::nullopt)) {
        if (*answer)
            accepted();
        return;
    }
    auto *box = new QMessageBox(question.dangerous ? QMessageBox::Warning : QMessageBox::Question, question.title,
                                question.text, QMessageBox::NoButton, parent);
    box->setObjectName(u"question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    accept->setAutoDefault(false);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, parent, [box, accept, accepted = std::move(accepted)] {
        if (box->clickedButton() == accept)
            accepted();
    });
    box->open();
}

void MessageBox::setNextAnswer(bool accept)
{
    s_next = accept;
}

void FileDialog::save(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                      std::function<void(const QString &path)> chosen)
{
    if (const auto path = std::exchange(s_next, std::nullopt)) {
        if (!path->isEmpty())
            chosen(*path);
        return;
    }
    auto *dialog = new QFileDialog(parent, title, suggested, filter);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void FileDialog::setNextFileName(const QString &path)
{
    s_next = path;
}

} // namespace countersign::ui
