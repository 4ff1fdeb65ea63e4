// One payment authorised by a person, step by step and for real (contracts/nuvouch.md, integration guide): a customer
// is linked once, money is held, an approval is asked for and decided, and only a callback whose signature was verified
// moves the money. Each step is what an integrator's server or an operator would send; what was sent and received is
// kept. GUI thread; the session outlives it; one step at a time, in their order.
#pragma once

#include "client/session.h"
#include "client/wirecall.h"

#include <QObject>
#include <QTimer>

#include <array>

namespace countersign::ui {

enum class Stage { Prepare, Link, Accept, Hold, Ask, Decide, Callback, Settle };
inline constexpr int stageCount = 8;

enum class StepState { Waiting, Ready, Running, Done, Failed };

struct StepTrouble
{
    enum class Kind {
        None,
        NoIntegrator, // with an active key
        NoMerchant,   // likewise
        NoAnswer,     // detail: why
        Refused,      // the answer says why; detail: its status
        Undecided,    // somebody else has to, and has not yet
        Ended,        // the link was refused or ran out
        NotArrived,   // the callback, so far
        NotGenuine,   // detail: what is wrong with its signature
    };
    Kind kind = Kind::None;
    QString detail;
};

struct Step
{
    StepState state = StepState::Waiting;
    QList<Exchange> exchanges; // in their order
    StepTrouble trouble;
};

// What is known so far; empty until the step that finds out.
struct Story
{
    PartyName integrator;
    QByteArray integratorKey;
    QString merchant;
    QByteArray merchantKey;
    QString endpoint; // that callbacks go to
    QString inbox;
    QString link;
    bool linkedBefore = false;
    QString connection;
    QString payment;
    QString paymentStatus;
    QString externalId;
    QString approval;
    QString approvalStatus;
    QString delivery; // of the verified callback
};

class Walkthrough final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Walkthrough)

public:
    static constexpr qint64 amount = 8400; // minor units of:
    static constexpr const char *currency = "USD";

    explicit Walkthrough(Session &session, QObject *parent = nullptr);

    [[nodiscard]] const Step &step(Stage stage) const { return m_steps[index(stage)]; }
    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] Stage current() const; // the first that is not done; the last when all are
    [[nodiscard]] bool finished() const { return step(Stage::Settle).state == StepState::Done; }
    // decision: for Stage::Decide alone, "approve" or "deny"; empty looks whether somebody else has decided.
    void perform(Stage stage, const QString &decision = {});
    void restart(); // from the first step, with a new payment

Q_SIGNALS:
    void changed();

private:
    using Answered = std::function<void(const Exchange &)>;
    using Verified = std::function<void(const QJsonObject &event)>;
    struct Row
    {
        Stage stage;
        void (Walkthrough::*run)();
    };
    static const std::array<Row, stageCount> table;
    static constexpr std::size_t index(Stage stage) { return static_cast<std::size_t>(stage); }

    void prepare();
    void revealKeys(const QString &integratorKey, const QString &merchantKey);
    void findInbox();
    void makeInbox();
    void link();
    void accept();
    void hold();
    void ask();
    void decide();
    void callback();
    void settle();

    void send(const WireRequest &request,
              Answered answered); // answered runs for any status; without an answer it fails
    void sendExpecting(const WireRequest &request, Answered answered); // only 2xx goes on
    void awaitCallback(const QString &about, Verified verified);
    void lookForCallback();
    void arrived(const InboxMessage &message);
    void done();
    void fail(StepTrouble::Kind kind, const QString &detail = {});
    void fail(const Error &error);
    [[nodiscard]] WireRequest asIntegrator(const QByteArray &method, const QString &path,
                                           const QByteArray &body = {}) const;
    [[nodiscard]] WireRequest asMerchant(const QByteArray &method, const QString &path,
                                         const QByteArray &body = {}) const;
    [[nodiscard]] WireRequest asOperator(const QByteArray &method, const QString &path,
                                         const QByteArray &body = {}) const;

    Session &m_session;
    WireClient m_wire;
    std::array<Step, stageCount> m_steps;
    Story m_story;
    Stage m_running = Stage::Prepare;
    QString m_decision;
    QString m_about; // what the awaited callback's body must name
    Verified m_verified;
    int m_looks = 0;
    QTimer m_look;
    Call m_call;
    UserAction m_action;
};

} // namespace countersign::ui
