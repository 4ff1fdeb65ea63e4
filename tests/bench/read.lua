-- GETs of the paths in the file BENCH_PATHS, one a line, in turn.
local key = os.getenv("BENCH_KEY")
local requests = {}
local count = 0

function init()
    for path in io.lines(os.getenv("BENCH_PATHS")) do
        requests[#requests + 1] = "GET " .. path .. " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: " .. key .. "\r\n\r\n"
    end
end

function request()
    count = count % #requests + 1
    return requests[count]
end

dofile(os.getenv("BENCH_DIR") .. "/report.lua")
