-- One line for tests/bench/run: requests, microseconds, p50 and p99 in microseconds, failures.
function done(summary, latency)
    local e = summary.errors
    io.write(string.format("BENCH %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
        latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
