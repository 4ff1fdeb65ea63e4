-- Authorizations, each under an idempotency key of its own. BENCH_KEY is the merchant's key, BENCH_RUN a word that no
-- other run used.
local key = os.getenv("BENCH_KEY")
local run = os.getenv("BENCH_RUN")
local body = '{"amount":9999,"currency":"USD","card":{"number":"4242424242424242","cardholder_name":"John Doe",'
    .. '"exp_month":12,"exp_year":2040,"cvv":"123"}}'
local before, after
local count = 0

function init()
    before = "POST /api/v1/payments/authorize HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: " .. key
        .. "\r\nContent-Type: application/json\r\nContent-Length: " .. #body .. "\r\nIdempotency-Key: " .. run .. "-"
    after = "\r\n\r\n" .. body
end

function request()
    count = count + 1
    return before .. string.format("%010d", count) .. after
end

dofile(os.getenv("BENCH_DIR") .. "/report.lua")
