#include "webhooks/attemptlog.h"

#include <memory>

namespace countersign::webhooks {

void AttemptLog::keep(Transcript transcript)
{
    auto shared = std::make_shared<Transcript>(std::move(transcript));
    db::Job job;
    job.report = db::Report::OnWriter;
    job.apply = [shared](db::Transaction &tx) -> Status {
        const Transcript &t = *shared;
        const auto bytes = [&](const std::string &text) {
            return t.answered ? std::optional(db::Blob{text}) : std::nullopt;
        };
        tx.db().run("INSERT INTO attempts(delivery, number, at, result, status, text, request_head, answer_head, "
                    "answer_body, truncated, resolve_us, connect_us, tls_us, first_byte_us, total_us) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    t.delivery, t.number, t.at, static_cast<int>(t.result),
                    t.status ? std::optional<std::int64_t>(*t.status) : std::nullopt, t.text, db::Blob{t.requestHead},
                    bytes(t.answerHead), bytes(t.answerBody), t.truncated, t.phases.resolve, t.phases.connect,
                    t.phases.tls, t.phases.firstByte, t.phases.total);
        return Done{};
    };
    if (!m_store.write(std::move(job)))
        m_dropped.fetch_add(1, std::memory_order_relaxed);
}

std::vector<Transcript> AttemptLog::of(db::Connection &diagnostics, const std::string &delivery)
{
    std::vector<Transcript> out;
    auto q = diagnostics.query("SELECT number, at, result, status, text, request_head, answer_head, answer_body, "
                               "truncated, resolve_us, connect_us, tls_us, first_byte_us, total_us FROM attempts "
                               "WHERE delivery = ? ORDER BY seq DESC LIMIT 100",
                               delivery);
    while (q.next()) {
        Transcript t;
        t.delivery = delivery;
        t.number = q.integer(0);
        t.at = q.integer(1);
        t.result = attemptResultFromNumber(q.integer(2)).value_or(AttemptResult::Reset);
        if (const auto status = q.maybeInteger(3))
            t.status = static_cast<int>(*status);
        t.text = q.text(4);
        t.requestHead = q.text(5);
        t.answered = !q.isNull(6);
        t.answerHead = q.text(6);
        t.answerBody = q.text(7);
        t.truncated = q.integer(8) != 0;
        t.phases = {q.maybeInteger(9), q.maybeInteger(10), q.maybeInteger(11), q.maybeInteger(12), q.integer(13)};
        out.push_back(std::move(t));
    }
    return out;
}

int pruneAttempts(db::Connection &diagnostics, Millis wall, Millis keptFor, std::int64_t kept, int rows)
{
    // Only the oldest are looked at: time and number grow together.
    diagnostics.run("DELETE FROM attempts WHERE seq IN (SELECT seq FROM (SELECT seq, at FROM attempts ORDER BY seq "
                    "LIMIT ?3) WHERE at < ?1 OR seq <= (SELECT max(seq) FROM attempts) - ?2)",
                    wall - keptFor, kept, rows);
    return diagnostics.changedRows();
}

} // namespace countersign::webhooks
