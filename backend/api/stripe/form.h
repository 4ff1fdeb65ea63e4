// What a Stripe client sends, in a body or a query: application/x-www-form-urlencoded whose names carry brackets, as a
// tree (contracts/clive-stripe.md B5, D26). `a[b][c]=1`, `expand[0]=x`, `expand[]=x` and the same with %5B and %5D are
// one language; of two equal names the last one counts. Pure; any thread. Values are wiped when a Form goes, because
// card numbers come this way.
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::api::stripe {

class Form
{
public:
    struct Node
    {
        std::string name;
        std::string text;           // of a leaf
        bool isLeaf = false;        // name=text
        std::vector<Node> children; // in the order sent; a list's are named by their index

        [[nodiscard]] const Node *find(std::string_view child) const;
    };

    // Error InvalidRequest (Reason::None) for bad escapes, unbalanced brackets, more than deepest levels or mostNames
    // names, and a name that is a value and a hash at once.
    static Result<Form> parse(std::string_view text);

    Form(Form &&) noexcept = default;
    Form &operator=(Form &&) = delete;
    Form(const Form &) = delete;
    Form &operator=(const Form &) = delete;
    ~Form();

    [[nodiscard]] const Node &root() const { return m_root; }

    static constexpr std::size_t deepest = 8;
    static constexpr std::size_t mostNames = 1000;

private:
    Form() = default;
    Node m_root;
};

} // namespace countersign::api::stripe
