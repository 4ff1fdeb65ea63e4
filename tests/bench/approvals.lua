-- Requests for approvals, each of its own external id. BENCH_KEY is the integrator's key, BENCH_RUN a word that no other
-- run used.
local key = os.getenv("BENCH_KEY")
local run = os.getenv("BENCH_RUN")
local count = 0

function request()
    count = count + 1
    local body = '{"externalRequestId":"' .. run .. string.format("-%010d", count) .. '","subject":{"id":"cus_123"},'
        .. '"action":{"type":"payment.authorization","title":"Approve payment"},"expiresAt":"2099-01-01T00:00:00Z"}'
    return "POST /v1/approvals HTTP/1.1\r\nHost: 127.0.0.1\r\nx-api-key: " .. key
        .. "\r\nContent-Type: application/json\r\nContent-Length: " .. #body .. "\r\n\r\n" .. body
end

dofile(os.getenv("BENCH_DIR") .. "/report.lua")
