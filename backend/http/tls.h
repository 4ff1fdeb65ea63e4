// Certificates for the listeners: given as PEM files, or made for the share. Any thread.
#pragma once

#include "core/result.h"
#include "http/server.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::http {

// A certificate, perhaps with its chain behind it, and its private key (RSA or elliptic curve, no passphrase).
// Errors are one line that names the file; Error::field is "tls-certificate" or "tls-key".
Result<Tls> loadTls(const std::string &certificateFile, const std::string &keyFile);

// The same from text; the errors call it by the names given.
Result<Tls> tlsFromPem(std::string_view certificatePem, std::string_view keyPem, std::string_view certificateName,
                       std::string_view keyName);

struct SelfSigned
{
    std::string certificatePem;
    std::string keyPem; // secret
};

// A new P-256 key and a certificate for it, good for `names` (host names or addresses), localhost and every address of
// this machine, from an hour ago for `days` days.
Result<SelfSigned> makeSelfSigned(const std::vector<std::string> &names, int days = 397);

} // namespace countersign::http
