// Readable text comparisons for Qt Test.
#pragma once

#include <QTest>

#include <string>

// Shows a std::string in a failure message.
template <>
inline char *QTest::toString(const std::string &text)
{
    return qstrdup(text.c_str());
}

// Both sides as text, so that string literals can be expected.
#define COMPARE_TEXT(actual, expected) QCOMPARE(std::string(actual), std::string(expected))

// The same with the body of the answer shown when the status differs.
#define COMPARE_STATUS(answer, expected)                                                                               \
    do {                                                                                                               \
        const auto &answerOfCompare = (answer);                                                                        \
        QVERIFY2(answerOfCompare.status == (expected), (std::to_string(answerOfCompare.status) + " instead of " +      \
                                                        std::to_string(expected) + ": " + answerOfCompare.body)        \
                                                           .c_str());                                                  \
    } while (false)

// Whether `text` is `prefix` followed by exactly `count` lower-case letters and digits.
inline bool isPublicId(const std::string &text, const std::string &prefix, std::size_t count = 18)
{
    if (text.size() != prefix.size() + count || text.rfind(prefix, 0) != 0)
        return false;
    return text.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz", prefix.size()) == std::string::npos;
}

inline bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}
