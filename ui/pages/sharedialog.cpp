#include "pages/sharedialog.h"

#include "pages/factlist.h"
#include "widgets/badge.h"
#include "widgets/format.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

// "AB:CD:…", as phones show it.
QString inPairs(const QString &hexadecimal)
{
    QStringList pairs;
    for (qsizetype i = 0; i < hexadecimal.size(); i += 2)
        pairs += hexadecimal.sliced(i, std::min<qsizetype>(2, hexadecimal.size() - i)).toUpper();
    return pairs.join(u':');
}

} // namespace

ShareDialog::ShareDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_state(new Badge(this))
    , m_sentence(new QLabel(this))
    , m_facts(new FactList(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"shareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Share with phones"));
    setAccessibleName(windowTitle());
    m_state->setObjectName(u"shareState"_s);
    m_sentence->setObjectName(u"shareSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_facts->setObjectName(u"shareFacts"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(u"shareButtons"_s);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"shareClose"_s);
    m_switch = buttons->addButton(tr("Start sharing"), QDialogButtonBox::ApplyRole);
    m_switch->setObjectName(u"shareSwitch"_s);
    m_switch->setAutoDefault(false);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (m_share.on)
            change({});
        else
            change({true, m_address->currentText(), m_port->value(), m_plain->isChecked()});
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *body = new QWidget(this);
    body->setObjectName(u"shareBody"_s);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->setSpacing(12);
    inner->addWidget(m_state, 0, Qt::AlignLeading);
    inner->addWidget(m_sentence);
    inner->addWidget(m_facts);
    inner->addWidget(buildForm());
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"shareScroll"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(em * 72, em * 52).boundedTo(parent->window()->size() - QSize(40, 60)));
    refresh();
    read();
}

QWidget *ShareDialog::buildForm()
{
    m_form = new QWidget(this);
    m_form->setObjectName(u"shareForm"_s);
    m_address = new QComboBox(m_form);
    m_address->setObjectName(u"shareAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_port = new QSpinBox(m_form);
    m_port->setObjectName(u"sharePort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free one"));
    m_port->setLocale(QLocale::c()); // a port is no number to group
    m_port->setValue(Settings::get<int>(Setting::SharePort));
    m_plain = new QCheckBox(tr("&Without encryption"), m_form);
    m_plain->setObjectName(u"sharePlain"_s);
    m_plain->setToolTip(tr("For a phone that refuses the certificate of this gateway"));
    m_plainWarning = new MessageBar(m_form);
    m_plainWarning->setObjectName(u"sharePlainWarning"_s);
    connect(m_plain, &QCheckBox::toggled, this, &ShareDialog::refresh);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Port"), m_port);
    form->addRow(m_plain);
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_plainWarning);
    return m_form;
}

void ShareDialog::read()
{
    m_call = m_session.client().share([this](const Outcome<Share> &outcome) {
        if (outcome) {
            take(*outcome);
            return;
        }
        const Trouble trouble = troubleOf(outcome.error());
        m_message->showMessage(Tone::Negative, trouble.title, trouble.text, tr("Try again"), [this] { read(); });
    });
}

void ShareDialog::change(const ShareWish &wish)
{
    m_message->hide();
    m_busy = true;
    refresh();
    m_call = m_session.client().setShare(wish, [this, wish](const Outcome<Share> &outcome) {
        m_busy = false;
        if (!outcome) {
            const Trouble trouble = troubleOf(outcome.error());
            m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
            refresh();
            if (outcome.error().field == "address"_L1)
                m_address->setFocus();
            else
                m_port->setFocus();
            return;
        }
        if (wish.on) {
            Settings::setValue(Setting::ShareAddress, wish.address);
            Settings::setValue(Setting::SharePort, wish.port);
        }
        take(*outcome);
        m_session.refreshStatus(); // links and signals follow
    });
}

void ShareDialog::take(const Share &share)
{
    m_share = share;
    m_known = true;
    const QString chosen =
        m_address->count() > 0 ? m_address->currentText() : Settings::get<QString>(Setting::ShareAddress);
    m_address->clear();
    // Its own address is for trying: only this computer opens it.
    m_address->addItems(share.addresses + QStringList{u"127.0.0.1"_s});
    m_address->setCurrentIndex(std::max(0, m_address->findText(chosen)));
    m_facts->clear();
    if (share.on) {
        m_facts->addCopyable(u"shareUrl"_s, tr("Address"), share.url);
        m_facts->addText(u"shareFingerprint"_s, tr("Fingerprint of the certificate (SHA-256)"),
                         isolated(inPairs(share.fingerprint)));
    }
    refresh();
}

void ShareDialog::refresh()
{
    m_form->setVisible(m_known && !m_share.on);
    m_facts->setVisible(m_share.on);
    if (!m_known)
        m_state->setLook({tr("Asking the gateway…"), u"clock"_s, Tone::Neutral}, {});
    else if (!m_share.on)
        m_state->setLook({tr("Not shared"), u"dialog-cancel"_s, Tone::Neutral},
                         tr("Only this computer sees the pages"));
    else if (m_share.plain)
        m_state->setLook({tr("Shared without encryption"), u"dialog-warning"_s, Tone::Negative},
                         tr("Whoever is on the network can read along"));
    else
        m_state->setLook({tr("Shared"), u"network-connect"_s, Tone::Warning},
                         tr("Phones on the network see the pages"));
    if (m_share.on && m_share.plain)
        m_sentence->setText(
            tr("Whoever is on this network can open the hosted pages, and read what is typed into them. "
               "New links and QR codes begin with this address. It ends when the gateway stops."));
    else if (m_share.on)
        m_sentence->setText(tr("Phones on this network can open the hosted pages. The gateway made the certificate "
                               "itself, so a phone asks once whether to trust it; compare the fingerprint. New links "
                               "and QR codes begin with this address. It ends when the gateway stops."));
    else
        m_sentence->setText(tr("Lets phones on your network open the pages on which customers pay and people accept "
                               "links: those pages and nothing else. It ends when the gateway stops."));
    m_plainWarning->setVisible(false);
    if (m_form->isVisibleTo(this) && m_plain->isChecked())
        m_plainWarning->showMessage(Tone::Negative, tr("Whoever is on the network can read along"),
                                    tr("Card numbers and secrets of links cross it in the clear. Use test cards alone, "
                                       "on a network you trust."));
    m_switch->setText(m_share.on ? tr("Stop sharing") : tr("Start sharing"));
    m_switch->setAccessibleName(m_switch->text());
    m_switch->setEnabled(m_known && !m_busy);
}

} // namespace countersign::ui
