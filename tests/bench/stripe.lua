-- Payment intents of the Stripe slice, each under an idempotency key of its own as Stripe's client sends them, or with
-- BENCH_LIST the first page of their list. BENCH_KEY is the secret key, BENCH_RUN a word that no other run used.
local key = os.getenv("BENCH_KEY")
local run = os.getenv("BENCH_RUN")
local list = os.getenv("BENCH_LIST")
local body = "amount=2000&currency=usd&automatic_payment_methods[enabled]=true&metadata[order]=42"
local head = " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " .. key .. "\r\n"
local page = "GET /v1/payment_intents?limit=10" .. head .. "\r\n"
local before, after
local count = 0

function init()
    before = "POST /v1/payment_intents" .. head .. "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        .. #body .. "\r\nIdempotency-Key: " .. run .. "-"
    after = "\r\n\r\n" .. body
end

function request()
    if list then
        return page
    end
    count = count + 1
    return before .. string.format("%010d", count) .. after
end

dofile(os.getenv("BENCH_DIR") .. "/report.lua")
