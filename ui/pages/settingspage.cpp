#include "pages/settingspage.h"

#include "pages/factlist.h"
#include "widgets/badge.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/language.h"
#include "widgets/settings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    setObjectName(u"settingsPage"_s);
    setAccessibleName(title());
    auto *body = new QWidget(this);
    body->setObjectName(u"settingsBody"_s);
    auto *heading = new QLabel(title(), body);
    heading->setObjectName(u"settingsHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(buildLook());
    layout->addWidget(buildShare());
    layout->addWidget(buildGateway());
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"settingsScroll"_s);
    scroll->setAccessibleName(title());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&session, &Session::statusChanged, this, &SettingsPage::refresh);
    connect(&session, &Session::meChanged, this, &SettingsPage::refresh);
    refresh();
}

void SettingsPage::shown()
{
    // The menu in the frame changes these as well.
    m_appearance->setCurrentIndex(std::max(0, m_appearance->findData(Settings::get<QString>(Setting::Appearance))));
    m_language->setCurrentIndex(std::max(0, m_language->findData(Settings::get<QString>(Setting::Language))));
    m_appearance->setFocus();
}

QGroupBox *SettingsPage::buildLook()
{
    auto *box = new QGroupBox(tr("Window"), this);
    box->setObjectName(u"settingsLook"_s);
    m_appearance = new QComboBox(box);
    m_appearance->setObjectName(u"settingsAppearance"_s);
    m_appearance->setAccessibleName(tr("Appearance"));
    m_appearance->addItem(tr("As the system"), u"system"_s);
    m_appearance->addItem(tr("Light"), u"light"_s);
    m_appearance->addItem(tr("Dark"), u"dark"_s);
    m_language = new QComboBox(box);
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), u"system"_s);
    for (const QString &code : languages())
        m_language->addItem(languageName(code), code);
    m_appearance->setCurrentIndex(std::max(0, m_appearance->findData(Settings::get<QString>(Setting::Appearance))));
    m_language->setCurrentIndex(std::max(0, m_language->findData(Settings::get<QString>(Setting::Language))));
    // Only what the person chooses: setting an index is no choice.
    connect(m_appearance, &QComboBox::activated, this,
            [this] { Q_EMIT appearanceChosen(m_appearance->currentData().toString()); });
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(tr("&Language"), m_language);
    return box;
}

QGroupBox *SettingsPage::buildShare()
{
    auto *box = new QGroupBox(tr("Phones"), this);
    box->setObjectName(u"settingsShareBox"_s);
    m_shareState = new Badge(box);
    m_shareState->setObjectName(u"settingsShareState"_s);
    m_shareText = new QLabel(box);
    m_shareText->setObjectName(u"settingsShareText"_s);
    m_shareText->setTextFormat(Qt::PlainText);
    m_shareText->setWordWrap(true);
    m_share = new QPushButton(icon(u"document-share"_s), tr("Share with phones…"), box);
    m_share->setObjectName(u"settingsShare"_s);
    m_share->setAccessibleName(tr("Share with phones"));
    m_share->setAutoDefault(false);
    connect(m_share, &QPushButton::clicked, this, &SettingsPage::shareRequested);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_shareState, 0, Qt::AlignLeading);
    layout->addWidget(m_shareText);
    layout->addWidget(m_share, 0, Qt::AlignLeading);
    return box;
}

QGroupBox *SettingsPage::buildGateway()
{
    auto *box = new QGroupBox(tr("Gateway"), this);
    box->setObjectName(u"settingsGatewayBox"_s);
    m_gateway = new FactList(box);
    m_gateway->setObjectName(u"settingsGateway"_s);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_gateway);
    return box;
}

void SettingsPage::refresh()
{
    const GatewayStatus &status = m_session.status();
    const auto signalled = [&status](QLatin1StringView code) {
        return std::any_of(status.signalList.begin(), status.signalList.end(),
                           [code](const Signal &signal) { return signal.code == code; });
    };
    if (signalled("share_plain"_L1)) {
        m_shareState->setLook({tr("Shared without encryption"), u"dialog-warning"_s, Tone::Negative}, {});
        m_shareText->setText(tr("Whoever is on the network can open the hosted pages, and read along."));
    } else if (signalled("share"_L1)) {
        m_shareState->setLook({tr("Shared"), u"network-connect"_s, Tone::Warning}, {});
        m_shareText->setText(tr("Phones on the network can open the hosted pages."));
    } else {
        m_shareState->setLook({tr("Not shared"), u"dialog-cancel"_s, Tone::Neutral}, {});
        m_shareText->setText(tr("Links and QR codes can be opened on this computer alone."));
    }
    const bool shared = signalled("share"_L1) || signalled("share_plain"_L1);
    m_share->setText(shared ? tr("Change or stop sharing…") : tr("Share with phones…"));
    m_share->setAccessibleName(m_share->text());
    m_share->setEnabled(m_session.mayShare());
    m_share->setToolTip(m_session.mayShare() ? QString() : tr("Your role does not allow this"));

    // Filled anew only when something changed: somebody may be selecting text in it.
    const QString url = m_session.target().url.toString(QUrl::StripTrailingSlash);
    const QString store =
        status.ephemeral ? tr("In memory, %1").arg(formatBytes(status.storeBytes)) : formatBytes(status.storeBytes);
    const QString shown = QStringList{url,   status.linkUrl,      status.version,     status.storeId, status.storePath,
                                      store, m_session.me().name, m_session.me().role}
                              .join(u'\n');
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_gateway->clear();
    m_gateway->addCopyable(u"settingsUrl"_s, tr("Address"), url);
    m_gateway->addCopyable(u"settingsLinkUrl"_s, tr("Links begin with"), status.linkUrl);
    m_gateway->addText(u"settingsSignedIn"_s, tr("Signed in as"),
                       m_session.me().name.isEmpty()
                           ? QString()
                           : tr("%1 (%2)", "name and role").arg(m_session.me().name, m_session.me().role));
    m_gateway->addText(u"settingsVersion"_s, tr("Version"), isolated(status.version));
    m_gateway->addCopyable(u"settingsStoreId"_s, tr("Store"), status.storeId);
    m_gateway->addCopyable(u"settingsStorePath"_s, tr("File"), status.storePath);
    m_gateway->addText(u"settingsStoreSize"_s, tr("Size"), store);
}

} // namespace countersign::ui
