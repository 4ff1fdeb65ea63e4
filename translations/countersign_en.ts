<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Waits for a decision; without one it expires and counts as not approved.</source>
        <translation>Waits for a decision; without one it expires and counts as not approved.</translation>
    </message>
    <message>
        <source>Somebody allowed it; the integrator was told. This is final.</source>
        <translation>Somebody allowed it; the integrator was told. This is final.</translation>
    </message>
    <message>
        <source>Somebody refused it; the integrator was told. This is final.</source>
        <translation>Somebody refused it; the integrator was told. This is final.</translation>
    </message>
    <message>
        <source>Nobody decided in time, so it is not approved. This is final.</source>
        <translation>Nobody decided in time, so it is not approved. This is final.</translation>
    </message>
    <message>
        <source>It was withdrawn before anybody decided. This is final.</source>
        <translation>It was withdrawn before anybody decided. This is final.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>in the console</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>“%1” by %2, %3, %4</source>
        <comment>decision, person, how, when</comment>
        <translation>“%1” by %2, %3, %4</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>AI agent</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>High risk</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>Critical risk</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Medium risk</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Low risk</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risk: %1</translation>
    </message>
    <message>
        <source>Automated action</source>
        <translation>Automated action</translation>
    </message>
    <message>
        <source>New payee</source>
        <translation>New payee</translation>
    </message>
    <message>
        <source>High amount</source>
        <translation>High amount</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>The integrator took the callback.</source>
        <translation>The integrator took the callback.</translation>
    </message>
    <message>
        <source>The callback is sent now, or tried again.</source>
        <translation>The callback is sent now, or tried again.</translation>
    </message>
    <message>
        <source>The endpoint is paused; the callback goes out when it is resumed.</source>
        <translation>The endpoint is paused; the callback goes out when it is resumed.</translation>
    </message>
    <message>
        <source>The integrator did not take the callback; it can be sent again on the Webhooks page.</source>
        <translation>The integrator did not take the callback; it can be sent again on the Webhooks page.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, now %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>The decisions to choose from are others</source>
        <translation>The decisions to choose from are others</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Seen by an approver</source>
        <translation>Seen by an approver</translation>
    </message>
    <message>
        <source>Expired without a decision</source>
        <translation>Expired without a decision</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Can be accepted once, by the code or the picture, until it ends.</source>
        <translation>Can be accepted once, by the code or the picture, until it ends.</translation>
    </message>
    <message>
        <source>The subject is connected; approvals go to the person who accepted.</source>
        <translation>The subject is connected; approvals go to the person who accepted.</translation>
    </message>
    <message>
        <source>The person said no; make a new link to ask again.</source>
        <translation>The person said no; make a new link to ask again.</translation>
    </message>
    <message>
        <source>Nobody accepted in time; make a new link.</source>
        <translation>Nobody accepted in time; make a new link.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
</context>
<context>
    <name>Hit</name>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>Payment intent</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>the card&apos;s holder could not prove who they are</source>
        <translation>the card's holder could not prove who they are</translation>
    </message>
    <message>
        <source>the card&apos;s holder left</source>
        <translation>the card's holder left</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nobody answered in time</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Requires action</source>
        <translation>Requires action</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Canceled</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>It waits to be paid. Next: a card pays it, it is canceled, or its time ends.</source>
        <translation>It waits to be paid. Next: a card pays it, it is canceled, or its time ends.</translation>
    </message>
    <message>
        <source>A card was entered and its holder is asked to prove who they are. Next: they pass, fail or leave.</source>
        <translation>A card was entered and its holder is asked to prove who they are. Next: they pass, fail or leave.</translation>
    </message>
    <message>
        <source>A card has paid it. What follows, follows on the payment.</source>
        <translation>A card has paid it. What follows, follows on the payment.</translation>
    </message>
    <message>
        <source>It was canceled before anybody paid. Nothing can follow.</source>
        <translation>It was canceled before anybody paid. Nothing can follow.</translation>
    </message>
    <message>
        <source>Its time ended before anybody paid. Nothing can follow.</source>
        <translation>Its time ended before anybody paid. Nothing can follow.</translation>
    </message>
    <message>
        <source>Every attempt was declined, and there are none left. Nothing can follow.</source>
        <translation>Every attempt was declined, and there are none left. Nothing can follow.</translation>
    </message>
    <message>
        <source>This version of the program does not know this state.</source>
        <translation>This version of the program does not know this state.</translation>
    </message>
    <message>
        <source>Page made</source>
        <translation>Page made</translation>
    </message>
    <message>
        <source>Attempt declined</source>
        <translation>Attempt declined</translation>
    </message>
    <message>
        <source>Expired without a payment</source>
        <translation>Expired without a payment</translation>
    </message>
    <message>
        <source>Locked: no attempts left</source>
        <translation>Locked: no attempts left</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked</source>
        <translation>The card's holder is asked</translation>
    </message>
    <message>
        <source>Challenge passed</source>
        <translation>Challenge passed</translation>
    </message>
    <message>
        <source>Challenge not passed</source>
        <translation>Challenge not passed</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>attempt %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Asks for a challenge</source>
        <translation>Asks for a challenge</translation>
    </message>
    <message>
        <source>%1; passed, it is approved</source>
        <translation>%1; passed, it is approved</translation>
    </message>
    <message>
        <source>%1; passed, it is declined all the same</source>
        <translation>%1; passed, it is declined all the same</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Copy ID</source>
        <translation>Copy ID</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation>Initialized</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Charged back</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>The customer has not paid yet. Next: it succeeds, fails or is abandoned.</source>
        <translation>The customer has not paid yet. Next: it succeeds, fails or is abandoned.</translation>
    </message>
    <message>
        <source>The customer has paid. Next: it is settled, refunded or charged back.</source>
        <translation>The customer has paid. Next: it is settled, refunded or charged back.</translation>
    </message>
    <message>
        <source>The payment was declined. Next: another attempt may succeed.</source>
        <translation>The payment was declined. Next: another attempt may succeed.</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>The money went back to the customer.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank took the money back.</source>
        <translation>The customer's bank took the money back.</translation>
    </message>
    <message>
        <source>The customer left without paying. Nothing can follow.</source>
        <translation>The customer left without paying. Nothing can follow.</translation>
    </message>
    <message>
        <source>This version of the program does not know this state.</source>
        <translation>This version of the program does not know this state.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>In a batch</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>Its transactions are added up. Next: it is paid out to the client.</source>
        <translation>Its transactions are added up. Next: it is paid out to the client.</translation>
    </message>
    <message>
        <source>The net amount went to the client. Nothing can follow.</source>
        <translation>The net amount went to the client. Nothing can follow.</translation>
    </message>
    <message>
        <source>The bank did not take it. Next: pay it again.</source>
        <translation>The bank did not take it. Next: pay it again.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>the partner&apos;s</source>
        <translation>the partner's</translation>
    </message>
    <message>
        <source>Batch made</source>
        <translation>Batch made</translation>
    </message>
    <message>
        <source>The bank did not take it</source>
        <translation>The bank did not take it</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The amount is more than was authorized.</source>
        <translation>The amount is more than was authorized.</translation>
    </message>
    <message>
        <source>The amount is more than can still be refunded.</source>
        <translation>The amount is more than can still be refunded.</translation>
    </message>
    <message>
        <source>The payment was captured already.</source>
        <translation>The payment was captured already.</translation>
    </message>
    <message>
        <source>The hold has expired.</source>
        <translation>The hold has expired.</translation>
    </message>
    <message>
        <source>The payment was voided already.</source>
        <translation>The payment was voided already.</translation>
    </message>
    <message>
        <source>Everything captured was refunded already.</source>
        <translation>Everything captured was refunded already.</translation>
    </message>
    <message>
        <source>This currency is not offered.</source>
        <translation>This currency is not offered.</translation>
    </message>
    <message>
        <source>This exists already: %1</source>
        <translation>This exists already: %1</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>The disk is full; nothing was changed.</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Authorized</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Partially refunded</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>The amount is held on the card; no money has moved. Next: capture it, or void it before it expires.</source>
        <translation>The amount is held on the card; no money has moved. Next: capture it, or void it before it expires.</translation>
    </message>
    <message>
        <source>The money has been taken. Next: refund all or part of it.</source>
        <translation>The money has been taken. Next: refund all or part of it.</translation>
    </message>
    <message>
        <source>Part of the money has been given back. Next: refund some or all of the rest.</source>
        <translation>Part of the money has been given back. Next: refund some or all of the rest.</translation>
    </message>
    <message>
        <source>All the money has been given back. Nothing can follow.</source>
        <translation>All the money has been given back. Nothing can follow.</translation>
    </message>
    <message>
        <source>The hold was released before any money moved. Nothing can follow.</source>
        <translation>The hold was released before any money moved. Nothing can follow.</translation>
    </message>
    <message>
        <source>The payment was declined; no money moved. Nothing can follow.</source>
        <translation>The payment was declined; no money moved. Nothing can follow.</translation>
    </message>
    <message>
        <source>The hold ended without a capture; no money moved. Nothing can follow.</source>
        <translation>The hold ended without a capture; no money moved. Nothing can follow.</translation>
    </message>
    <message>
        <source>This version of the program does not know this status.</source>
        <translation>This version of the program does not know this status.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>High: declined</source>
        <translation>High: declined</translation>
    </message>
    <message>
        <source>Medium: worth a look</source>
        <translation>Medium: worth a look</translation>
    </message>
    <message>
        <source>Low: approved</source>
        <translation>Low: approved</translation>
    </message>
    <message>
        <source>%1 (score %2 of 100)</source>
        <translation>%1 (score %2 of 100)</translation>
    </message>
    <message>
        <source>The bank declined without a reason (do not honor)</source>
        <translation>The bank declined without a reason (do not honor)</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>Insufficient funds</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>The card has expired</translation>
    </message>
    <message>
        <source>The security code does not match</source>
        <translation>The security code does not match</translation>
    </message>
    <message>
        <source>The card network had a processing error</source>
        <translation>The card network had a processing error</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>The cardholder must authenticate, which a checkout page can ask for</source>
        <translation>The cardholder must authenticate, which a checkout page can ask for</translation>
    </message>
    <message>
        <source>Too high a risk of fraud</source>
        <translation>Too high a risk of fraud</translation>
    </message>
    <message>
        <source>It was captured already</source>
        <translation>It was captured already</translation>
    </message>
    <message>
        <source>The hold has expired</source>
        <translation>The hold has expired</translation>
    </message>
    <message>
        <source>Only an authorized payment can be captured</source>
        <translation>Only an authorized payment can be captured</translation>
    </message>
    <message>
        <source>It was captured; refund it instead</source>
        <translation>It was captured; refund it instead</translation>
    </message>
    <message>
        <source>It was voided already</source>
        <translation>It was voided already</translation>
    </message>
    <message>
        <source>Only an authorized payment can be voided</source>
        <translation>Only an authorized payment can be voided</translation>
    </message>
    <message>
        <source>All of it was refunded already</source>
        <translation>All of it was refunded already</translation>
    </message>
    <message>
        <source>Only a captured payment can be refunded</source>
        <translation>Only a captured payment can be refunded</translation>
    </message>
    <message>
        <source>Authorized %1</source>
        <translation>Authorized %1</translation>
    </message>
    <message>
        <source>Authorized and captured</source>
        <translation>Authorized and captured</translation>
    </message>
    <message>
        <source>Authorized and captured %1</source>
        <translation>Authorized and captured %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Declined: %1</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>Captured %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Refunded %1</translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation>Hold expired</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>The gateway does not answer</translation>
    </message>
    <message>
        <source>Nothing can be read or done until it is back; the window keeps trying. (%1)</source>
        <translation>Nothing can be read or done until it is back; the window keeps trying. (%1)</translation>
    </message>
    <message>
        <source>The gateway does not know this token</source>
        <translation>The gateway does not know this token</translation>
    </message>
    <message>
        <source>Connect again with a valid operator token.</source>
        <translation>Connect again with a valid operator token.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>Ask somebody with the right role, or sign in as one. (%1)</source>
        <translation>Ask somebody with the right role, or sign in as one. (%1)</translation>
    </message>
    <message>
        <source>This does not exist here</source>
        <translation>This does not exist here</translation>
    </message>
    <message>
        <source>It may belong to another store, or the ID is mistyped.</source>
        <translation>It may belong to another store, or the ID is mistyped.</translation>
    </message>
    <message>
        <source>This changed in the meantime</source>
        <translation>This changed in the meantime</translation>
    </message>
    <message>
        <source>Nothing was done. Look again before you decide.</source>
        <translation>Nothing was done. Look again before you decide.</translation>
    </message>
    <message>
        <source>The gateway is busy</source>
        <translation>The gateway is busy</translation>
    </message>
    <message>
        <source>Wait a moment and try again. (%1)</source>
        <translation>Wait a moment and try again. (%1)</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>The gateway refused this</translation>
    </message>
    <message>
        <source>Something went wrong in the gateway</source>
        <translation>Something went wrong in the gateway</translation>
    </message>
    <message>
        <source>Try again; if it stays, its log says more. (%1)</source>
        <translation>Try again; if it stays, its log says more. (%1)</translation>
    </message>
    <message>
        <source>operator %1</source>
        <translation>operator %1</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>API key %1</translation>
    </message>
    <message>
        <source>the gateway itself</source>
        <translation>the gateway itself</translation>
    </message>
    <message>
        <source>Webhook delivered</source>
        <translation>Webhook delivered</translation>
    </message>
    <message>
        <source>Webhook failed, more attempts follow</source>
        <translation>Webhook failed, more attempts follow</translation>
    </message>
    <message>
        <source>Webhook given up, its time ran out</source>
        <translation>Webhook given up, its time ran out</translation>
    </message>
    <message>
        <source>Webhook failed for good</source>
        <translation>Webhook failed for good</translation>
    </message>
    <message>
        <source>Webhook sent again</source>
        <translation>Webhook sent again</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>attempt %1</translation>
    </message>
    <message>
        <source>next attempt: %1</source>
        <translation>next attempt: %1</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Something in the request is missing or wrong; nothing was changed. The answer says what.</source>
        <translation>Something in the request is missing or wrong; nothing was changed. The answer says what.</translation>
    </message>
    <message>
        <source>The key or token was missing or is not known; nothing was changed.</source>
        <translation>The key or token was missing or is not known; nothing was changed.</translation>
    </message>
    <message>
        <source>The card was declined; no money moved.</source>
        <translation>The card was declined; no money moved.</translation>
    </message>
    <message>
        <source>The caller is known but may not do this; nothing was changed.</source>
        <translation>The caller is known but may not do this; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no such address, or no such object that the caller may see.</source>
        <translation>There is no such address, or no such object that the caller may see.</translation>
    </message>
    <message>
        <source>This address does not take this method.</source>
        <translation>This address does not take this method.</translation>
    </message>
    <message>
        <source>The state of the object, or an earlier use of the idempotency key, forbids this.</source>
        <translation>The state of the object, or an earlier use of the idempotency key, forbids this.</translation>
    </message>
    <message>
        <source>The request was larger than the gateway takes.</source>
        <translation>The request was larger than the gateway takes.</translation>
    </message>
    <message>
        <source>The gateway does not answer for the host name that was used.</source>
        <translation>The gateway does not answer for the host name that was used.</translation>
    </message>
    <message>
        <source>The caller made more calls than its limit allows; the answer says when to come back.</source>
        <translation>The caller made more calls than its limit allows; the answer says when to come back.</translation>
    </message>
    <message>
        <source>The gateway could not do it; trying again with the same idempotency key is safe.</source>
        <translation>The gateway could not do it; trying again with the same idempotency key is safe.</translation>
    </message>
    <message>
        <source>The gateway refused the call; nothing was changed.</source>
        <translation>The gateway refused the call; nothing was changed.</translation>
    </message>
    <message>
        <source>The caller was sent to another address.</source>
        <translation>The caller was sent to another address.</translation>
    </message>
    <message>
        <source>The call did what it asked for.</source>
        <translation>The call did what it asked for.</translation>
    </message>
    <message>
        <source>Payment API</source>
        <translation>Payment API</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Hosted pages</source>
        <translation>Hosted pages</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>A customer</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>in %1 min %2 s</source>
        <translation>in %1 min %2 s</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>in %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Walkthrough</name>
    <message>
        <source>Get ready</source>
        <translation>Get ready</translation>
    </message>
    <message>
        <source>An integrator needs an API key, a place where callbacks arrive, and the secret that signs them. The walkthrough borrows the keys of an integrator and of a merchant on this gateway; callbacks arrive in the built-in inbox.</source>
        <translation>An integrator needs an API key, a place where callbacks arrive, and the secret that signs them. The walkthrough borrows the keys of an integrator and of a merchant on this gateway; callbacks arrive in the built-in inbox.</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Look them up</translation>
    </message>
    <message>
        <source>Link the customer</source>
        <translation>Link the customer</translation>
    </message>
    <message>
        <source>Once for each customer, the integrator asks for a link and shows its code. For a customer who is linked already, the answer is a conflict that names the connection: that is fine.</source>
        <translation>Once for each customer, the integrator asks for a link and shows its code. For a customer who is linked already, the answer is a conflict that names the connection: that is fine.</translation>
    </message>
    <message>
        <source>Ask for a link</source>
        <translation>Ask for a link</translation>
    </message>
    <message>
        <source>Accept as the customer</source>
        <translation>Accept as the customer</translation>
    </message>
    <message>
        <source>The customer scans the code and accepts. A signed callback tells the integrator, which waits for it before it asks for approvals about this customer.</source>
        <translation>The customer scans the code and accepts. A signed callback tells the integrator, which waits for it before it asks for approvals about this customer.</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>Accept the link</translation>
    </message>
    <message>
        <source>Hold the amount</source>
        <translation>Hold the amount</translation>
    </message>
    <message>
        <source>The merchant authorizes the payment. The amount is held on a test card and not taken yet.</source>
        <translation>The merchant authorizes the payment. The amount is held on a test card and not taken yet.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Hold %1</translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation>Ask for an approval</translation>
    </message>
    <message>
        <source>The integrator says what is to happen, for how much, who asks and how risky it looks. An ID of its own keeps a repeated request from becoming a second one.</source>
        <translation>The integrator says what is to happen, for how much, who asks and how risky it looks. An ID of its own keeps a repeated request from becoming a second one.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>The person approves or denies, here or on the Approvals page. No money moves by this.</source>
        <translation>The person approves or denies, here or on the Approvals page. No money moves by this.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Check the callback</source>
        <translation>Check the callback</translation>
    </message>
    <message>
        <source>The decision arrives as a callback. It counts only when its signature fits its exact body; its delivery ID shows when the same one comes again.</source>
        <translation>The decision arrives as a callback. It counts only when its signature fits its exact body; its delivery ID shows when the same one comes again.</translation>
    </message>
    <message>
        <source>Fetch and verify</source>
        <translation>Fetch and verify</translation>
    </message>
    <message>
        <source>Move the money</source>
        <translation>Move the money</translation>
    </message>
    <message>
        <source>Only now, after a verified callback, the merchant acts: an approved payment is captured, any other is released.</source>
        <translation>Only now, after a verified callback, the merchant acts: an approved payment is captured, any other is released.</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capture %1</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Release the hold</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Integrator %1 with the key %2, merchant %3. Callbacks arrive in the inbox %4.</source>
        <translation>Integrator %1 with the key %2, merchant %3. Callbacks arrive in the inbox %4.</translation>
    </message>
    <message>
        <source>This customer is linked already, by %1.</source>
        <translation>This customer is linked already, by %1.</translation>
    </message>
    <message>
        <source>The link %1 waits to be accepted.</source>
        <translation>The link %1 waits to be accepted.</translation>
    </message>
    <message>
        <source>Nothing to accept: this customer is linked already.</source>
        <translation>Nothing to accept: this customer is linked already.</translation>
    </message>
    <message>
        <source>Connected as %1, and the callback that says so is genuine.</source>
        <translation>Connected as %1, and the callback that says so is genuine.</translation>
    </message>
    <message>
        <source>The payment %1 is now: %2.</source>
        <translation>The payment %1 is now: %2.</translation>
    </message>
    <message>
        <source>The request %1 waits for a decision.</source>
        <translation>The request %1 waits for a decision.</translation>
    </message>
    <message>
        <source>The request is now: %1.</source>
        <translation>The request is now: %1.</translation>
    </message>
    <message>
        <source>The signature is genuine. The delivery %1 says: %2.</source>
        <translation>The signature is genuine. The delivery %1 says: %2.</translation>
    </message>
    <message>
        <source>No integrator with an active key</source>
        <translation>No integrator with an active key</translation>
    </message>
    <message>
        <source>Start the demo, or name an integrator in the setup file, and try again.</source>
        <translation>Start the demo, or name an integrator in the setup file, and try again.</translation>
    </message>
    <message>
        <source>No merchant with an active key</source>
        <translation>No merchant with an active key</translation>
    </message>
    <message>
        <source>Make a key on the Developers page and try again.</source>
        <translation>Make a key on the Developers page and try again.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No answer came</translation>
    </message>
    <message>
        <source>Try again when the gateway is back. (%1)</source>
        <translation>Try again when the gateway is back. (%1)</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>The gateway refused this</translation>
    </message>
    <message>
        <source>What it answered says why. (%1)</source>
        <translation>What it answered says why. (%1)</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>Nobody has decided yet</translation>
    </message>
    <message>
        <source>Your role does not decide. Look again when an approver has.</source>
        <translation>Your role does not decide. Look again when an approver has.</translation>
    </message>
    <message>
        <source>The link cannot be accepted any more</source>
        <translation>The link cannot be accepted any more</translation>
    </message>
    <message>
        <source>Start again to make another.</source>
        <translation>Start again to make another.</translation>
    </message>
    <message>
        <source>The callback has not arrived</source>
        <translation>The callback has not arrived</translation>
    </message>
    <message>
        <source>The Webhooks page shows what became of it. Then look again.</source>
        <translation>The Webhooks page shows what became of it. Then look again.</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>The signature is wrong</translation>
    </message>
    <message>
        <source>The callback does not count. (%1)</source>
        <translation>The callback does not count. (%1)</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>Waiting</source>
        <comment>delivery</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>delivery</comment>
        <translation>Held</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>delivery</comment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>delivery</comment>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>It has not arrived yet. Next: the attempt that is due, or send it now.</source>
        <translation>It has not arrived yet. Next: the attempt that is due, or send it now.</translation>
    </message>
    <message>
        <source>Its endpoint is paused, so nothing is sent. Next: resume the endpoint and it goes out.</source>
        <translation>Its endpoint is paused, so nothing is sent. Next: resume the endpoint and it goes out.</translation>
    </message>
    <message>
        <source>The endpoint answered with success. Nothing follows, but it can be sent again.</source>
        <translation>The endpoint answered with success. Nothing follows, but it can be sent again.</translation>
    </message>
    <message>
        <source>Every attempt failed. Nothing follows by itself. Next: mend the endpoint and send it again.</source>
        <translation>Every attempt failed. Nothing follows by itself. Next: mend the endpoint and send it again.</translation>
    </message>
    <message>
        <source>Its time ran out before it arrived. Nothing follows by itself, but it can be sent again.</source>
        <translation>Its time ran out before it arrived. Nothing follows by itself, but it can be sent again.</translation>
    </message>
    <message>
        <source>This version of the program does not know this state.</source>
        <translation>This version of the program does not know this state.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>It paused itself after too many failures in a row. New deliveries wait. Next: mend it and resume it.</source>
        <translation>It paused itself after too many failures in a row. New deliveries wait. Next: mend it and resume it.</translation>
    </message>
    <message>
        <source>An operator paused it. New deliveries wait. Next: resume it and they go out.</source>
        <translation>An operator paused it. New deliveries wait. Next: resume it and they go out.</translation>
    </message>
    <message>
        <source>It is gone. What was still waiting for it has failed.</source>
        <translation>It is gone. What was still waiting for it has failed.</translation>
    </message>
    <message>
        <source>Events are sent as they happen. It can be paused, and they wait then.</source>
        <translation>Events are sent as they happen. It can be paused, and they wait then.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Healthy</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Trying again</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Failing</translation>
    </message>
    <message>
        <source>Nothing was sent to it so far. Next: send a test event to see whether it answers.</source>
        <translation>Nothing was sent to it so far. Next: send a test event to see whether it answers.</translation>
    </message>
    <message>
        <source>The last delivery arrived.</source>
        <translation>The last delivery arrived.</translation>
    </message>
    <message>
        <source>The last attempt failed and is tried again by itself.</source>
        <translation>The last attempt failed and is tried again by itself.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries in a row failed for good. Next: mend it, then send them again.</source>
        <translation>
            <numerusform>%n delivery failed for good. Next: mend it, then send it again.</numerusform>
            <numerusform>%n deliveries in a row failed for good. Next: mend it, then send them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Answered %1</translation>
    </message>
    <message>
        <source>Answered %1, which is no success</source>
        <translation>Answered %1, which is no success</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>The connection was refused</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>The connection broke off</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>No answer in time</translation>
    </message>
    <message>
        <source>The host name is not known</source>
        <translation>The host name is not known</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>No secure connection came about</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>The answer is too large</translation>
    </message>
    <message>
        <source>Answered with a redirect, which is not followed</source>
        <translation>Answered with a redirect, which is not followed</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>Not sent: this address is not allowed</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>once resumed</source>
        <translation>once resumed</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1: taken</translation>
    </message>
    <message>
        <source>%1: a fault</source>
        <translation>%1: a fault</translation>
    </message>
    <message>
        <source>%1: a redirect</source>
        <translation>%1: a redirect</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Slowly</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>The signature is right</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly this body.</source>
        <translation>It was made with this secret over exactly this body.</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>There is no signature</translation>
    </message>
    <message>
        <source>The header is empty. Read it before something strips it, and mind its exact name.</source>
        <translation>The header is empty. Read it before something strips it, and mind its exact name.</translation>
    </message>
    <message>
        <source>The prefix is missing</source>
        <translation>The prefix is missing</translation>
    </message>
    <message>
        <source>This format puts a word such as sha256= in front of the digits.</source>
        <translation>This format puts a word such as sha256= in front of the digits.</translation>
    </message>
    <message>
        <source>The prefix is too much</source>
        <translation>The prefix is too much</translation>
    </message>
    <message>
        <source>This format sends the bare digits, with nothing such as sha256= in front.</source>
        <translation>This format sends the bare digits, with nothing such as sha256= in front.</translation>
    </message>
    <message>
        <source>The signature is not hexadecimal</source>
        <translation>The signature is not hexadecimal</translation>
    </message>
    <message>
        <source>It must be 64 digits from 0 to 9 and a to f; Base64 is another spelling.</source>
        <translation>It must be 64 digits from 0 to 9 and a to f; Base64 is another spelling.</translation>
    </message>
    <message>
        <source>The letters are upper case</source>
        <translation>The letters are upper case</translation>
    </message>
    <message>
        <source>The digits are right, but this format writes them in lower case.</source>
        <translation>The digits are right, but this format writes them in lower case.</translation>
    </message>
    <message>
        <source>White space in the body changed</source>
        <translation>White space in the body changed</translation>
    </message>
    <message>
        <source>The signature is over the exact bytes. Check it before the body is trimmed or parsed.</source>
        <translation>The signature is over the exact bytes. Check it before the body is trimmed or parsed.</translation>
    </message>
    <message>
        <source>The body was parsed and written again</source>
        <translation>The body was parsed and written again</translation>
    </message>
    <message>
        <source>It means the same but is not the same bytes. Check the raw body, before JSON is parsed.</source>
        <translation>It means the same but is not the same bytes. Check the raw body, before JSON is parsed.</translation>
    </message>
    <message>
        <source>Another secret made it</source>
        <translation>Another secret made it</translation>
    </message>
    <message>
        <source>The spelling is right, but not for this secret and body. Compare the secrets; one may have been rotated.</source>
        <translation>The spelling is right, but not for this secret and body. Compare the secrets; one may have been rotated.</translation>
    </message>
    <message>
        <source>It is too old or from the future</source>
        <translation>It is too old or from the future</translation>
    </message>
    <message>
        <source>The digits are right, but its time lies too far from the time it is checked at.</source>
        <translation>The digits are right, but its time lies too far from the time it is checked at.</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>The signature does not match</translation>
    </message>
    <message>
        <source>%1 signs with both secrets during the overlap: receivers that know either one accept what they get. After it only the new secret counts.</source>
        <translation>%1 signs with both secrets during the overlap: receivers that know either one accept what they get. After it only the new secret counts.</translation>
    </message>
    <message>
        <source>%1 has room for one signature only: the new secret signs from the next attempt on, attempts of deliveries that wait included. Let the receiver accept both secrets until it has seen the new one.</source>
        <translation>%1 has room for one signature only: the new secret signs from the next attempt on, attempts of deliveries that wait included. Let the receiver accept both secrets until it has seen the new one.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>The endpoint is paused; resume it and this goes out</source>
        <translation>The endpoint is paused; resume it and this goes out</translation>
    </message>
    <message>
        <source>It is still waiting for its next attempt; send it now instead</source>
        <translation>It is still waiting for its next attempt; send it now instead</translation>
    </message>
    <message>
        <source>Nothing is waiting; send it again instead</source>
        <translation>Nothing is waiting; send it again instead</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AmountBar</name>
    <message>
        <source>Captured, kept</source>
        <translation>Captured, kept</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Not authorized</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalDetailPane</name>
    <message>
        <source>Approval request</source>
        <translation>Approval request</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>The request as it was sent</source>
        <translation>The request as it was sent</translation>
    </message>
    <message>
        <source>request</source>
        <translation>request</translation>
    </message>
    <message>
        <source>Cancel the request…</source>
        <translation>Cancel the request…</translation>
    </message>
    <message>
        <source>Cancel the request as the integrator would</source>
        <translation>Cancel the request as the integrator would</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>No request chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see exactly what is asked, and decide.</source>
        <translation>Choose one in the list to see exactly what is asked, and decide.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This request changed while you were looking</source>
        <translation>This request changed while you were looking</translation>
    </message>
    <message>
        <source>Nothing was decided. Look again before you do.</source>
        <translation>Nothing was decided. Look again before you do.</translation>
    </message>
    <message>
        <source>This request ended: %1</source>
        <translation>This request ended: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>AI agent</translation>
    </message>
    <message>
        <source>A program asks for this by itself, not a person.</source>
        <translation>A program asks for this by itself, not a person.</translation>
    </message>
    <message>
        <source>What the integrator says about the risk.</source>
        <translation>What the integrator says about the risk.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <translation>Asked by %1</translation>
    </message>
    <message>
        <source>Asked by %1 (%2)</source>
        <comment>name, kind</comment>
        <translation>Asked by %1 (%2)</translation>
    </message>
    <message>
        <source>Asked by: %1</source>
        <translation>Asked by: %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>every approver</source>
        <translation>every approver</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>none: the subject is not connected to a person</source>
        <translation>none: the subject is not connected to a person</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>next attempt %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Ends %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>The time to decide is over, so this is not approved.</source>
        <translation>The time to decide is over, so this is not approved.</translation>
    </message>
    <message>
        <source>Your role sees requests but does not decide them.</source>
        <translation>Your role sees requests but does not decide them.</translation>
    </message>
    <message>
        <source>Read to the end of the details to decide.</source>
        <translation>Read to the end of the details to decide.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have taken the decision. Trying again is safe: it is not taken twice.</source>
        <translation>It may or may not have taken the decision. Trying again is safe: it is not taken twice.</translation>
    </message>
    <message>
        <source>This request changed in the meantime</source>
        <translation>This request changed in the meantime</translation>
    </message>
    <message>
        <source>Nothing was decided: %1</source>
        <translation>Nothing was decided: %1</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancel the request</translation>
    </message>
    <message>
        <source>Withdraw “%1” as the integrator would? Nobody can decide it afterwards.</source>
        <translation>Withdraw “%1” as the integrator would? Nobody can decide it afterwards.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalModel</name>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalsPage</name>
    <message>
        <source>Filter approvals by text</source>
        <translation>Filter approvals by text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>Any integrator</source>
        <translation>Any integrator</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>List of approvals</source>
        <translation>List of approvals</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Move through the list</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen request</source>
        <translation>Go into the chosen request</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen request</source>
        <translation>Copy the ID of the chosen request</translation>
    </message>
    <message>
        <source>Reading approvals…</source>
        <translation>Reading approvals…</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nothing waits for a decision</translation>
    </message>
    <message>
        <source>A request appears here the moment an integrator asks for it. Those that were decided are kept.</source>
        <translation>A request appears here the moment an integrator asks for it. Those that were decided are kept.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>No request matches</translation>
    </message>
    <message>
        <source>No approval request has all that the filters ask for.</source>
        <translation>No approval request has all that the filters ask for.</translation>
    </message>
    <message>
        <source>No approvals yet</source>
        <translation>No approvals yet</translation>
    </message>
    <message>
        <source>When an integrator asks for an approval, it appears here for a person to decide. Look at what there is with:</source>
        <translation>When an integrator asks for an approval, it appears here for a person to decide. Look at what there is with:</translation>
    </message>
    <message>
        <source>Copy external ID</source>
        <translation>Copy external ID</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>Only this state</translation>
    </message>
    <message>
        <source>Only this integrator</source>
        <translation>Only this integrator</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Title, external ID, subject or ID (/)</source>
        <translation>Title, external ID, subject or ID (/)</translation>
    </message>
    <message>
        <source>Try it step by step</source>
        <translation>Try it step by step</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AttemptView</name>
    <message>
        <source>Attempt %1</source>
        <translation>Attempt %1</translation>
    </message>
    <message>
        <source>Show what was sent and what came back</source>
        <translation>Show what was sent and what came back</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>At %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nothing was sent.</translation>
    </message>
    <message>
        <source>Request: head</source>
        <translation>Request: head</translation>
    </message>
    <message>
        <source>request head</source>
        <translation>request head</translation>
    </message>
    <message>
        <source>Request: body</source>
        <translation>Request: body</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>request body</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No answer came.</translation>
    </message>
    <message>
        <source>Answer: head</source>
        <translation>Answer: head</translation>
    </message>
    <message>
        <source>answer head</source>
        <translation>answer head</translation>
    </message>
    <message>
        <source>Answer: body, only its beginning</source>
        <translation>Answer: body, only its beginning</translation>
    </message>
    <message>
        <source>Answer: body</source>
        <translation>Answer: body</translation>
    </message>
    <message>
        <source>answer body</source>
        <translation>answer body</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AttemptsView</name>
    <message>
        <source>Nothing was sent so far.</source>
        <translation>Nothing was sent so far.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchDetailPane</name>
    <message>
        <source>Settlement batch</source>
        <translation>Settlement batch</translation>
    </message>
    <message>
        <source>Pay it out…</source>
        <translation>Pay it out…</translation>
    </message>
    <message>
        <source>Let the bank refuse it…</source>
        <translation>Let the bank refuse it…</translation>
    </message>
    <message>
        <source>For trying: as if the transfer did not go through</source>
        <translation>For trying: as if the transfer did not go through</translation>
    </message>
    <message>
        <source>Its transactions</source>
        <translation>Its transactions</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Timeline, newest first</translation>
    </message>
    <message>
        <source>No batch chosen</source>
        <translation>No batch chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it adds up to, and to pay it out.</source>
        <translation>Choose one in the list to see what it adds up to, and to pay it out.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Net amount: %1</source>
        <translation>Net amount: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Processor&apos;s fees</source>
        <translation>Processor's fees</translation>
    </message>
    <message>
        <source>Platform&apos;s fees</source>
        <translation>Platform's fees</translation>
    </message>
    <message>
        <source>Paid over</source>
        <translation>Paid over</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>Send the net amount to the client</source>
        <translation>Send the net amount to the client</translation>
    </message>
    <message>
        <source>Let the transfer of %1 to %2 fail, as if the bank had refused it? It can be paid again afterwards.</source>
        <translation>Let the transfer of %1 to %2 fail, as if the bank had refused it? It can be paid again afterwards.</translation>
    </message>
    <message>
        <source>Pay %1 to %2 over %3?</source>
        <translation>Pay %1 to %2 over %3?</translation>
    </message>
    <message>
        <source>Pay the batch out</source>
        <translation>Pay the batch out</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>Let it fail</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchModel</name>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CardTray</name>
    <message>
        <source>Test cards</source>
        <translation>Test cards</translation>
    </message>
    <message>
        <source>Test cards and what they do</source>
        <translation>Test cards and what they do</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Reading test cards…</source>
        <translation>Reading test cards…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckoutPage</name>
    <message>
        <source>Filter payment pages by text</source>
        <translation>Filter payment pages by text</translation>
    </message>
    <message>
        <source>Filter…  /</source>
        <translation>Filter…  /</translation>
    </message>
    <message>
        <source>ID, order, description, e-mail (/)</source>
        <translation>ID, order, description, e-mail (/)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>All merchants</source>
        <translation>All merchants</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>New payment page…</source>
        <translation>New payment page…</translation>
    </message>
    <message>
        <source>New payment page</source>
        <translation>New payment page</translation>
    </message>
    <message>
        <source>Make a page on which a customer pays (Ctrl+Shift+N)</source>
        <translation>Make a page on which a customer pays (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>List of payment pages</source>
        <translation>List of payment pages</translation>
    </message>
    <message>
        <source>Reading payment pages…</source>
        <translation>Reading payment pages…</translation>
    </message>
    <message>
        <source>No payment page matches</source>
        <translation>No payment page matches</translation>
    </message>
    <message>
        <source>No payment page has all that the filters ask for.</source>
        <translation>No payment page has all that the filters ask for.</translation>
    </message>
    <message>
        <source>No payment pages yet</source>
        <translation>No payment pages yet</translation>
    </message>
    <message>
        <source>A payment page is where a customer pays one amount by card. Those that programs make appear here as well.</source>
        <translation>A payment page is where a customer pays one amount by card. Those that programs make appear here as well.</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Move through the list</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen payment page</source>
        <translation>Go into the chosen payment page</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Open the chosen page in the browser</source>
        <translation>Open the chosen page in the browser</translation>
    </message>
    <message>
        <source>Copy the link of the chosen page</source>
        <translation>Copy the link of the chosen page</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>Copy the ID of the chosen row</translation>
    </message>
    <message>
        <source>%1+ payment pages</source>
        <translation>%1+ payment pages</translation>
    </message>
    <message numerus="yes">
        <source>%n payment page(s)</source>
        <translation>
            <numerusform>%n payment page</numerusform>
            <numerusform>%n payment pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copy ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>Only this state</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Open the payment</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Checkout</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ClientModel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ConnectionModel</name>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CoverageView</name>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Endpoints and what they cover</source>
        <translation>Endpoints and what they cover</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Parameters that work</source>
        <translation>Parameters that work</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Without effect</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>Reading coverage…</source>
        <translation>Reading coverage…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>All interfaces</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>not here</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>Work as in the original</source>
        <translation>Work as in the original</translation>
    </message>
    <message>
        <source>Taken, without effect</source>
        <translation>Taken, without effect</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveriesPane</name>
    <message>
        <source>Deliveries</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Filter deliveries by text</source>
        <translation>Filter deliveries by text</translation>
    </message>
    <message>
        <source>ID of a delivery, event or object, part of a URL (/)</source>
        <translation>ID of a delivery, event or object, part of a URL (/)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Any event</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Any endpoint</source>
        <translation>Any endpoint</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Resend all matching…</source>
        <translation>Resend all matching…</translation>
    </message>
    <message>
        <source>List of deliveries</source>
        <translation>List of deliveries</translation>
    </message>
    <message>
        <source>Reading deliveries…</source>
        <translation>Reading deliveries…</translation>
    </message>
    <message>
        <source>No delivery matches</source>
        <translation>No delivery matches</translation>
    </message>
    <message>
        <source>No delivery has all that the filters ask for.</source>
        <translation>No delivery has all that the filters ask for.</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>No deliveries yet</translation>
    </message>
    <message>
        <source>An endpoint is told what happens to payments, and each event sent to it appears here. There is no endpoint so far.</source>
        <translation>An endpoint is told what happens to payments, and each event sent to it appears here. There is no endpoint so far.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>New endpoint</translation>
    </message>
    <message>
        <source>Each event that is sent to an endpoint appears here the moment it happens: make, capture or refund a payment, or send a test event.</source>
        <translation>Each event that is sent to an endpoint appears here the moment it happens: make, capture or refund a payment, or send a test event.</translation>
    </message>
    <message>
        <source>How far the sending got is not known</source>
        <translation>How far the sending got is not known</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>%1+ deliveries</source>
        <translation>%1+ deliveries</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>Deliveries are being sent again already</source>
        <translation>Deliveries are being sent again already</translation>
    </message>
    <message>
        <source>What still waits is not sent again; choose another state</source>
        <translation>What still waits is not sent again; choose another state</translation>
    </message>
    <message>
        <source>There is nothing to send again</source>
        <translation>There is nothing to send again</translation>
    </message>
    <message>
        <source>Send every delivery that matches the filters again; first you are told how many (Ctrl+Shift+R)</source>
        <translation>Send every delivery that matches the filters again; first you are told how many (Ctrl+Shift+R)</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were sent again</source>
        <translation>
            <numerusform>%n delivery was sent again</numerusform>
            <numerusform>%n deliveries were sent again</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were sent again before that; the others stay as they were.</source>
        <translation>
            <numerusform>%n delivery was sent again before that; the others stay as they were.</numerusform>
            <numerusform>%n deliveries were sent again before that; the others stay as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy event ID</source>
        <translation>Copy event ID</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Resend</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Open the payment</translation>
    </message>
    <message>
        <source>Open the endpoint</source>
        <translation>Open the endpoint</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>Only this state</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>Only this event</translation>
    </message>
    <message>
        <source>Only this endpoint</source>
        <translation>Only this endpoint</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Only this object</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveryDetailPane</name>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>delivery ID</source>
        <translation>delivery ID</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Resend</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Send &amp;now</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Views of the delivery</source>
        <translation>Views of the delivery</translation>
    </message>
    <message>
        <source>Details and attempts</source>
        <translation>Details and attempts</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Easy to read</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>As it is sent</translation>
    </message>
    <message>
        <source>exact payload</source>
        <translation>exact payload</translation>
    </message>
    <message>
        <source>No delivery chosen</source>
        <translation>No delivery chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see every attempt and every byte of it.</source>
        <translation>Choose one in the list to see every attempt and every byte of it.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Delivery ID %1</source>
        <translation>Delivery ID %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Open the endpoint %1</source>
        <translation>Open the endpoint %1</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Event ID</translation>
    </message>
    <message>
        <source>%1, format %2</source>
        <translation>%1, format %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>The gateway is being asked</source>
        <translation>The gateway is being asked</translation>
    </message>
    <message>
        <source>Send it again under the same ID (Ctrl+R)</source>
        <translation>Send it again under the same ID (Ctrl+R)</translation>
    </message>
    <message>
        <source>Do not wait for the next attempt (Ctrl+Enter)</source>
        <translation>Do not wait for the next attempt (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 in all; copying takes it as it is sent</source>
        <translation>%1 in all; copying takes it as it is sent</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>It may or may not have done this. Trying again is safe: the same request is not done twice.</translation>
    </message>
    <message>
        <source>It goes out again</source>
        <translation>It goes out again</translation>
    </message>
    <message>
        <source>It was not sent again</source>
        <translation>It was not sent again</translation>
    </message>
    <message>
        <source>It goes out now</source>
        <translation>It goes out now</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>It was not sent</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>Next attempt %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveryLinks</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Show all deliveries of the payment</source>
        <translation>Show all deliveries of the payment</translation>
    </message>
    <message>
        <source>Open the delivery of %1 to %2, %3</source>
        <translation>Open the delivery of %1 to %2, %3</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>attempts: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveryModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Next attempt</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DenyDialog</name>
    <message>
        <source>Refuse “%1”. This is final.</source>
        <translation>Refuse “%1”. This is final.</translation>
    </message>
    <message>
        <source>Refuse “%1” over %2. This is final.</source>
        <translation>Refuse “%1” over %2. This is final.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Told to the integrator (may stay empty)</source>
        <translation>Told to the integrator (may stay empty)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DevelopersPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 ahead</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 behind</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Moving the clock makes holds expire and schedules fall due without waiting. It moves for everybody on this gateway.</source>
        <translation>Moving the clock makes holds expire and schedules fall due without waiting. It moves for everybody on this gateway.</translation>
    </message>
    <message>
        <source>How far to move the clock</source>
        <translation>How far to move the clock</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unit of time</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Move forward</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation>Back to real time</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API keys</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Reveal</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Deactivate…</translation>
    </message>
    <message>
        <source>Merchant of the new key</source>
        <translation>Merchant of the new key</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;New key</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>The key</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>request</source>
        <translation>request</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>The ID of the store, to confirm</source>
        <translation>The ID of the store, to confirm</translation>
    </message>
    <message>
        <source>ID of the store</source>
        <translation>ID of the store</translation>
    </message>
    <message>
        <source>Empty the store…</source>
        <translation>Empty the store…</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>The clock stands still until it is moved or released.</source>
        <translation>The clock stands still until it is moved or released.</translation>
    </message>
    <message>
        <source>The clock was moved; it runs on from there.</source>
        <translation>The clock was moved; it runs on from there.</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Real time</translation>
    </message>
    <message>
        <source>The clock is that of the computer.</source>
        <translation>The clock is that of the computer.</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Let it run</translation>
    </message>
    <message>
        <source>The clock was not moved</source>
        <translation>The clock was not moved</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fell due and were done</source>
        <translation>
            <numerusform>%n thing fell due and was done</numerusform>
            <numerusform>%n things fell due and were done</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>The keys could not be read</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deactivated</translation>
    </message>
    <message>
        <source>The key was not revealed</source>
        <translation>The key was not revealed</translation>
    </message>
    <message>
        <source>Deactivate key</source>
        <translation>Deactivate key</translation>
    </message>
    <message>
        <source>Programs that use the key %1 are refused from then on. This cannot be undone.</source>
        <translation>Programs that use the key %1 are refused from then on. This cannot be undone.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>The key was not deactivated</source>
        <translation>The key was not deactivated</translation>
    </message>
    <message>
        <source>No key was made</source>
        <translation>No key was made</translation>
    </message>
    <message>
        <source>Empties the store %1: every payment and everything else made since the beginning. The store as it is now is kept as a backup beside it. Type the ID of the store to confirm.</source>
        <translation>Empties the store %1: every payment and everything else made since the beginning. The store as it is now is kept as a backup beside it. Type the ID of the store to confirm.</translation>
    </message>
    <message>
        <source>Empty the store</source>
        <translation>Empty the store</translation>
    </message>
    <message>
        <source>Everything in the store %1 goes; a backup stays.</source>
        <translation>Everything in the store %1 goes; a backup stays.</translation>
    </message>
    <message>
        <source>The store was not emptied</source>
        <translation>The store was not emptied</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>The store is empty</translation>
    </message>
    <message>
        <source>The former one was kept as a backup.</source>
        <translation>The former one was kept as a backup.</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Developers</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Walkthrough</translation>
    </message>
    <message>
        <source>A payment that a person approves, step by step: the link, the request, the decision, the signed callback, and the captured money, with everything that is sent and received.</source>
        <translation>A payment that a person approves, step by step: the link, the request, the decision, the signed callback, and the captured money, with everything that is sent and received.</translation>
    </message>
    <message>
        <source>&amp;Open the walkthrough</source>
        <translation>&amp;Open the walkthrough</translation>
    </message>
    <message>
        <source>Lines of code: %1</source>
        <translation>Lines of code: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointDetailPane</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>endpoint ID</source>
        <translation>endpoint ID</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>Ro&amp;tate secret…</source>
        <translation>Ro&amp;tate secret…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>Show its de&amp;liveries</source>
        <translation>Show its de&amp;liveries</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Send test event</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>Re&amp;veal</translation>
    </message>
    <message>
        <source>Details of the endpoint</source>
        <translation>Details of the endpoint</translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation>No endpoint chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it is doing and to change it.</source>
        <translation>Choose one in the list to see how it is doing and to change it.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Endpoint ID %1</source>
        <translation>Endpoint ID %1</translation>
    </message>
    <message>
        <source>The secret ends %1</source>
        <translation>The secret ends %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Former secret</source>
        <translation>Former secret</translation>
    </message>
    <message>
        <source>signs as well until %1</source>
        <translation>signs as well until %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Pauses itself</source>
        <translation>Pauses itself</translation>
    </message>
    <message numerus="yes">
        <source>after %n failed deliveries in a row</source>
        <translation>
            <numerusform>after %n failed delivery</numerusform>
            <numerusform>after %n failed deliveries in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>Failed in a row</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Last failure</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Why it failed</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>The endpoint is removed</source>
        <translation>The endpoint is removed</translation>
    </message>
    <message>
        <source>The gateway is being asked</source>
        <translation>The gateway is being asked</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Re&amp;sume</translation>
    </message>
    <message>
        <source>What is held goes out</source>
        <translation>What is held goes out</translation>
    </message>
    <message>
        <source>Hold what is to be sent until it is resumed</source>
        <translation>Hold what is to be sent until it is resumed</translation>
    </message>
    <message>
        <source>Send a sample event, marked as a test</source>
        <translation>Send a sample event, marked as a test</translation>
    </message>
    <message>
        <source>Change address, events, name and when it pauses</source>
        <translation>Change address, events, name and when it pauses</translation>
    </message>
    <message>
        <source>Give it a new secret</source>
        <translation>Give it a new secret</translation>
    </message>
    <message>
        <source>Take it away; what waits for it fails</source>
        <translation>Take it away; what waits for it fails</translation>
    </message>
    <message>
        <source>Show the secret for half a minute; that it was shown is recorded</source>
        <translation>Show the secret for half a minute; that it was shown is recorded</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: doing it twice changes nothing more.</source>
        <translation>It may or may not have done this. Trying again is safe: doing it twice changes nothing more.</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again may do it twice.</source>
        <translation>It may or may not have done this. Trying again may do it twice.</translation>
    </message>
    <message>
        <source>Resumed; what was held goes out</source>
        <translation>Resumed; what was held goes out</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>It was not resumed</source>
        <translation>It was not resumed</translation>
    </message>
    <message>
        <source>It was not paused</source>
        <translation>It was not paused</translation>
    </message>
    <message>
        <source>No test event was sent</source>
        <translation>No test event was sent</translation>
    </message>
    <message>
        <source>A test event is on its way</source>
        <translation>A test event is on its way</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Show the delivery</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more. This cannot be undone.</source>
        <translation>Nothing is sent to %1 any more. This cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it fail.</source>
        <translation>
            <numerusform>%n delivery that waits for it fails.</numerusform>
            <numerusform>%n deliveries that wait for it fail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Remove endpoint</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>It was not removed</source>
        <translation>It was not removed</translation>
    </message>
    <message>
        <source>The secret was not revealed</source>
        <translation>The secret was not revealed</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointDialog</name>
    <message>
        <source>a merchant</source>
        <translation>a merchant</translation>
    </message>
    <message>
        <source>an integrator</source>
        <translation>an integrator</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>a partner</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>New endpoint</translation>
    </message>
    <message>
        <source>Change endpoint</source>
        <translation>Change endpoint</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>What the owner is</source>
        <translation>What the owner is</translation>
    </message>
    <message>
        <source>An &amp;address</source>
        <translation>An &amp;address</translation>
    </message>
    <message>
        <source>The built-in &amp;inbox</source>
        <translation>The built-in &amp;inbox</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name of the inbox</source>
        <translation>Name of the inbox</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Optional, to tell it from others</source>
        <translation>Optional, to tell it from others</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The gateway makes one</source>
        <translation>The gateway makes one</translation>
    </message>
    <message>
        <source>Failed deliveries in a row that pause it</source>
        <translation>Failed deliveries in a row that pause it</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source> failed deliveries in a row</source>
        <translation> failed deliveries in a row</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>Owner &amp;is</source>
        <translation>Owner &amp;is</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Send to</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Events</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>&amp;Pause after</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Make endpoint</source>
        <translation>Make endpoint</translation>
    </message>
    <message>
        <source>Signed in the header %1.</source>
        <translation>Signed in the header %1.</translation>
    </message>
    <message numerus="yes">
        <source>An answer has %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>An answer has %n s.</numerusform>
            <numerusform>An answer has %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent once.</source>
        <translation>It is sent once.</translation>
    </message>
    <message>
        <source>When it fails it is tried again after %1.</source>
        <translation>When it fails it is tried again after %1.</translation>
    </message>
    <message>
        <source>Say whose endpoint it is.</source>
        <translation>Say whose endpoint it is.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Give an address that begins with http:// or https://.</translation>
    </message>
    <message>
        <source>Name the inbox with letters, digits, - and _.</source>
        <translation>Name the inbox with letters, digits, - and _.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Choose at least one event.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The endpoint is made</source>
        <translation>The endpoint is made</translation>
    </message>
    <message>
        <source>Put its secret where the webhooks are received. It can be revealed later as well.</source>
        <translation>Put its secret where the webhooks are received. It can be revealed later as well.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>It may or may not have done this. Trying again is safe: the same request is not done twice.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, now %3</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nothing was saved. Save again to replace what is there now.</source>
        <translation>Nothing was saved. Save again to replace what is there now.</translation>
    </message>
    <message>
        <source>This endpoint changed while you were at it</source>
        <translation>This endpoint changed while you were at it</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointModel</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointsPane</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>New endpoint…</source>
        <translation>New endpoint…</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Check a signature…</translation>
    </message>
    <message>
        <source>List of endpoints</source>
        <translation>List of endpoints</translation>
    </message>
    <message>
        <source>Reading endpoints…</source>
        <translation>Reading endpoints…</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>No endpoints yet</translation>
    </message>
    <message>
        <source>An endpoint is an address that is told what happens. The built-in inbox can be one, so nothing else needs to run.</source>
        <translation>An endpoint is an address that is told what happens. The built-in inbox can be one, so nothing else needs to run.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>New endpoint</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>The formats are still being read</source>
        <translation>The formats are still being read</translation>
    </message>
    <message>
        <source>An address that is told what happens</source>
        <translation>An address that is told what happens</translation>
    </message>
    <message>
        <source>Why a signature that was received does or does not match</source>
        <translation>Why a signature that was received does or does not match</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Show its deliveries</source>
        <translation>Show its deliveries</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Rotate secret…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EventPicker</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>All events, those of later versions too (*)</source>
        <translation>All events, those of later versions too (*)</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>Everything of %1</translation>
    </message>
    <message>
        <source>Told already: a wildcard above holds it</source>
        <translation>Told already: a wildcard above holds it</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilterBar</name>
    <message>
        <source>Filter…  /</source>
        <translation>Filter…  /</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Welcome to Countersign</translation>
    </message>
    <message>
        <source>This console and its payment gateway run on this computer alone. No real card is ever charged, and nothing is sent anywhere.</source>
        <translation>This console and its payment gateway run on this computer alone. No real card is ever charged, and nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Look around first</translation>
    </message>
    <message>
        <source>A demo shop with a small history of payments and keys that are always the same. They fill this empty store, and the Developers page can empty it again.</source>
        <translation>A demo shop with a small history of payments and keys that are always the same. They fill this empty store, and the Developers page can empty it again.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Open the &amp;demo</translation>
    </message>
    <message>
        <source>Setting up the demo…</source>
        <translation>Setting up the demo…</translation>
    </message>
    <message>
        <source>Make the first account</source>
        <translation>Make the first account</translation>
    </message>
    <message>
        <source>Merchant name</source>
        <translation>Merchant name</translation>
    </message>
    <message>
        <source>The name of your shop</source>
        <translation>The name of your shop</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>&amp;Make the account</translation>
    </message>
    <message>
        <source>Merchant &amp;name</source>
        <translation>Merchant &amp;name</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Currency</translation>
    </message>
    <message>
        <source>The account was not made</source>
        <translation>The account was not made</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxDialog</name>
    <message>
        <source>Check &amp;without a secret of its own</source>
        <translation>Check &amp;without a secret of its own</translation>
    </message>
    <message>
        <source>How signatures are checked</source>
        <translation>How signatures are checked</translation>
    </message>
    <message>
        <source>New inbox</source>
        <translation>New inbox</translation>
    </message>
    <message>
        <source>What arrives from an endpoint of this gateway is checked with that endpoint&apos;s secret. For everything else, say the format and the secret here.</source>
        <translation>What arrives from an endpoint of this gateway is checked with that endpoint&apos;s secret. For everything else, say the format and the secret here.</translation>
    </message>
    <message>
        <source>Name of the inbox</source>
        <translation>Name of the inbox</translation>
    </message>
    <message>
        <source>Letters, digits, - and _</source>
        <translation>Letters, digits, - and _</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The one it has stays</source>
        <translation>The one it has stays</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Make inbox</source>
        <translation>Make inbox</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Inboxes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>address of the inbox</source>
        <translation>address of the inbox</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Answers</translation>
    </message>
    <message>
        <source>How the inbox answers</source>
        <translation>How the inbox answers</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>Chec&amp;ks…</translation>
    </message>
    <message>
        <source>With which format and secret signatures are checked</source>
        <translation>With which format and secret signatures are checked</translation>
    </message>
    <message>
        <source>New &amp;inbox…</source>
        <translation>New &amp;inbox…</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>C&amp;lear…</translation>
    </message>
    <message>
        <source>Messages of the inbox</source>
        <translation>Messages of the inbox</translation>
    </message>
    <message>
        <source>Reading messages…</source>
        <translation>Reading messages…</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation>Nothing has arrived</translation>
    </message>
    <message>
        <source>What is posted to the address of this inbox appears here. Point an endpoint at it, or post something yourself.</source>
        <translation>What is posted to the address of this inbox appears here. Point an endpoint at it, or post something yourself.</translation>
    </message>
    <message>
        <source>The inboxes could not be read</source>
        <translation>The inboxes could not be read</translation>
    </message>
    <message>
        <source>endpoints&apos; secrets</source>
        <translation>endpoints&apos; secrets</translation>
    </message>
    <message>
        <source>%1, own secret</source>
        <translation>%1, own secret</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Address: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>What the sender is told, from now on</source>
        <translation>What the sender is told, from now on</translation>
    </message>
    <message>
        <source>Take away what arrived</source>
        <translation>Take away what arrived</translation>
    </message>
    <message>
        <source>The answer was not changed</source>
        <translation>The answer was not changed</translation>
    </message>
    <message>
        <source>Clear the inbox</source>
        <translation>Clear the inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the inbox %1 are taken away.</source>
        <translation>
            <numerusform>%n message of the inbox %1 is taken away.</numerusform>
            <numerusform>%n messages of the inbox %1 are taken away.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>The inbox was not cleared</source>
        <translation>The inbox was not cleared</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copy body</translation>
    </message>
    <message>
        <source>Open the delivery</source>
        <translation>Open the delivery</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IntentDetailPane</name>
    <message>
        <source>Payment page</source>
        <translation>Payment page</translation>
    </message>
    <message>
        <source>ID of the payment intent</source>
        <translation>ID of the payment intent</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Cancel it…</translation>
    </message>
    <message>
        <source>The payment intent as JSON</source>
        <translation>The payment intent as JSON</translation>
    </message>
    <message>
        <source>Views of the payment page</source>
        <translation>Views of the payment page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Pay here</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked to prove who they are. Answer on their page, or here.</source>
        <translation>The card's holder is asked to prove who they are. Answer on their page, or here.</translation>
    </message>
    <message>
        <source>Open the challenge</source>
        <translation>Open the challenge</translation>
    </message>
    <message>
        <source>Fail it</source>
        <translation>Fail it</translation>
    </message>
    <message>
        <source>Pass it</source>
        <translation>Pass it</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>QR code of the payment page</translation>
    </message>
    <message>
        <source>Only this computer can open it: the gateway does not listen to the network.</source>
        <translation>Only this computer can open it: the gateway does not listen to the network.</translation>
    </message>
    <message>
        <source>Share with phones…</source>
        <translation>Share with phones…</translation>
    </message>
    <message>
        <source>Share with phones</source>
        <translation>Share with phones</translation>
    </message>
    <message>
        <source>link of the payment page</source>
        <translation>link of the payment page</translation>
    </message>
    <message>
        <source>Link and QR code</source>
        <translation>Link and QR code</translation>
    </message>
    <message>
        <source>No real card is ever charged. A click chooses one.</source>
        <translation>No real card is ever charged. A click chooses one.</translation>
    </message>
    <message>
        <source>Attempts to pay</source>
        <translation>Attempts to pay</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Timeline, newest first</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>No payment page chosen</source>
        <translation>No payment page chosen</translation>
    </message>
    <message>
        <source>Make one, or choose one in the list to see its link, its picture and what happens to it.</source>
        <translation>Make one, or choose one in the list to see its link, its picture and what happens to it.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Amount: %1</translation>
    </message>
    <message>
        <source>ID of the payment intent: %1</source>
        <translation>ID of the payment intent: %1</translation>
    </message>
    <message>
        <source>Your role sees what becomes of it, but not its link.</source>
        <translation>Your role sees what becomes of it, but not its link.</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Later, by hand</source>
        <translation>Later, by hand</translation>
    </message>
    <message>
        <source>When the card is approved</source>
        <translation>When the card is approved</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Open the payment</translation>
    </message>
    <message>
        <source>Success URL</source>
        <translation>Success URL</translation>
    </message>
    <message>
        <source>Cancel URL</source>
        <translation>Cancel URL</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Open the payment %1, %2</source>
        <translation>Open the payment %1, %2</translation>
    </message>
    <message>
        <source>Your role does not allow making payments.</source>
        <translation>Your role does not allow making payments.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked first.</source>
        <translation>The card's holder is asked first.</translation>
    </message>
    <message>
        <source>It cannot be paid any more.</source>
        <translation>It cannot be paid any more.</translation>
    </message>
    <message>
        <source>Your role does not see the link.</source>
        <translation>Your role does not see the link.</translation>
    </message>
    <message>
        <source>Open the page in the browser (Ctrl+O)</source>
        <translation>Open the page in the browser (Ctrl+O)</translation>
    </message>
    <message>
        <source>Copy the link of the page (Ctrl+L)</source>
        <translation>Copy the link of the page (Ctrl+L)</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>Nobody can pay it afterwards</source>
        <translation>Nobody can pay it afterwards</translation>
    </message>
    <message>
        <source>Asking the card network…</source>
        <translation>Asking the card network…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card and what happens</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a test card.</source>
        <translation>Choose a test card.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Pay %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Ends %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link copied</translation>
    </message>
    <message>
        <source>Whoever has it can pay, and see what is to be paid.</source>
        <translation>Whoever has it can pay, and see what is to be paid.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked</source>
        <translation>The card's holder is asked</translation>
    </message>
    <message>
        <source>Nothing is charged before they have proved who they are.</source>
        <translation>Nothing is charged before they have proved who they are.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Open payment</translation>
    </message>
    <message>
        <source>Cancel the payment page</source>
        <translation>Cancel the payment page</translation>
    </message>
    <message>
        <source>Cancel %1 over %2? Nobody can pay it afterwards.</source>
        <translation>Cancel %1 over %2? Nobody can pay it afterwards.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have been done. Look again before you repeat it: the same request is not done twice.</source>
        <translation>It may or may not have been done. Look again before you repeat it: the same request is not done twice.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IntentModel</name>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Description or order</source>
        <translation>Description or order</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinkDetailPane</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR code of the link</translation>
    </message>
    <message>
        <source>Only this computer can open it: the gateway does not listen to the network.</source>
        <translation>Only this computer can open it: the gateway does not listen to the network.</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>short code</translation>
    </message>
    <message>
        <source>Refuse as the subject</source>
        <translation>Refuse as the subject</translation>
    </message>
    <message>
        <source>Accept as the subject</source>
        <translation>Accept as the subject</translation>
    </message>
    <message>
        <source>For trying: you act as the person the link is for.</source>
        <translation>For trying: you act as the person the link is for.</translation>
    </message>
    <message>
        <source>No link chosen</source>
        <translation>No link chosen</translation>
    </message>
    <message>
        <source>Make one, or choose one in the list to see its code and picture.</source>
        <translation>Make one, or choose one in the list to see its code and picture.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Short code %1</source>
        <translation>Short code %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Ends %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinkModel</name>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ends or made</source>
        <translation>Ends or made</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinksPage</name>
    <message>
        <source>List of connections</source>
        <translation>List of connections</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Revoke the chosen connection</source>
        <translation>Revoke the chosen connection</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>New link…</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>New link</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Short code</translation>
    </message>
    <message>
        <source>A code that an integrator shows; accepting it connects its subject to you</source>
        <translation>A code that an integrator shows; accepting it connects its subject to you</translation>
    </message>
    <message>
        <source>Accept the code</source>
        <translation>Accept the code</translation>
    </message>
    <message>
        <source>Links and connections</source>
        <translation>Links and connections</translation>
    </message>
    <message>
        <source>List of links</source>
        <translation>List of links</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Move through the list</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>Copy the ID of the chosen row</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>No connections yet</translation>
    </message>
    <message>
        <source>A connection appears here when somebody accepts a link.</source>
        <translation>A connection appears here when somebody accepts a link.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>No links yet</translation>
    </message>
    <message>
        <source>A link connects a subject of an integrator to the person who accepts it.</source>
        <translation>A link connects a subject of an integrator to the person who accepts it.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>%1 is connected to you now.</source>
        <translation>%1 is connected to you now.</translation>
    </message>
    <message>
        <source>No link has this code</source>
        <translation>No link has this code</translation>
    </message>
    <message>
        <source>It may be mistyped, used already, or over.</source>
        <translation>It may be mistyped, used already, or over.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Too many wrong codes</translation>
    </message>
    <message>
        <source>Wait a minute before the next attempt.</source>
        <translation>Wait a minute before the next attempt.</translation>
    </message>
    <message>
        <source>Revoke the connection</source>
        <translation>Revoke the connection</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2? Approvals about this subject do not reach this person afterwards; a new link is needed to connect them again.</source>
        <translation>Disconnect %1 from %2? Approvals about this subject do not reach this person afterwards; a new link is needed to connect them again.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Subject, source or ID (/)</source>
        <translation>Subject, source or ID (/)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>Any integrator</source>
        <translation>Any integrator</translation>
    </message>
    <message>
        <source>Filter links by text</source>
        <translation>Filter links by text</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>No link matches</translation>
    </message>
    <message>
        <source>No link has all that the filters ask for.</source>
        <translation>No link has all that the filters ask for.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Filter connections by text</source>
        <translation>Filter connections by text</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>No connection matches</translation>
    </message>
    <message>
        <source>No connection has all that the filters ask for.</source>
        <translation>No connection has all that the filters ask for.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>Only this state</translation>
    </message>
    <message>
        <source>Only this integrator</source>
        <translation>Only this integrator</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListArea</name>
    <message>
        <source>More rows could not be read</source>
        <translation>More rows could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageDetailPane</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>No message chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see its headers, its body and its signature.</source>
        <translation>Choose one in the list to see its headers, its body and its signature.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>headers</translation>
    </message>
    <message>
        <source>Body; copying takes it as it came</source>
        <translation>Body; copying takes it as it came</translation>
    </message>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details of the message</translation>
    </message>
    <message>
        <source>The signature was not checked</source>
        <translation>The signature was not checked</translation>
    </message>
    <message>
        <source>This inbox knows no secret for it. Set one to have what arrives checked.</source>
        <translation>This inbox knows no secret for it. Set one to have what arrives checked.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Open the delivery %1</source>
        <translation>Open the delivery %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageModel</name>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Signature right</source>
        <translation>Signature right</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Signature wrong</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewIntentDialog</name>
    <message>
        <source>New payment page</source>
        <translation>New payment page</translation>
    </message>
    <message>
        <source>A page on which a customer pays this amount by card. It can be paid for an hour, with five attempts.</source>
        <translation>A page on which a customer pays this amount by card. It can be paid for an hour, with five attempts.</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Make the page</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Merchant</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>A&amp;utomatic: the money is taken when the card is approved</source>
        <translation>A&amp;utomatic: the money is taken when the card is approved</translation>
    </message>
    <message>
        <source>Ma&amp;nual: the card is only held, capture later</source>
        <translation>Ma&amp;nual: the card is only held, capture later</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>&amp;Success URL</source>
        <translation>&amp;Success URL</translation>
    </message>
    <message>
        <source>Success URL</source>
        <translation>Success URL</translation>
    </message>
    <message>
        <source>Where the browser goes once it is paid: HTTPS, or HTTP on this computer</source>
        <translation>Where the browser goes once it is paid: HTTPS, or HTTP on this computer</translation>
    </message>
    <message>
        <source>Cancel U&amp;RL</source>
        <translation>Cancel U&amp;RL</translation>
    </message>
    <message>
        <source>Cancel URL</source>
        <translation>Cancel URL</translation>
    </message>
    <message>
        <source>Optional: where somebody goes who leaves</source>
        <translation>Optional: where somebody goes who leaves</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Order</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Optional: your own number for it</source>
        <translation>Optional: your own number for it</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Optional: the customer reads it on the page</source>
        <translation>Optional: the customer reads it on the page</translation>
    </message>
    <message>
        <source>Customer &amp;e-mail</source>
        <translation>Customer &amp;e-mail</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>Customer e-mail</translation>
    </message>
    <message>
        <source>Optional: filled in on the page</source>
        <translation>Optional: filled in on the page</translation>
    </message>
    <message>
        <source>There is no merchant to pay yet.</source>
        <translation>There is no merchant to pay yet.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Enter an amount above zero.</translation>
    </message>
    <message>
        <source>Enter where the browser goes once it is paid.</source>
        <translation>Enter where the browser goes once it is paid.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have made the page. Trying again is safe: the same request is not done twice.</source>
        <translation>It may or may not have made the page. Trying again is safe: the same request is not done twice.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewLinkDialog</name>
    <message>
        <source>New link</source>
        <translation>New link</translation>
    </message>
    <message>
        <source>A link connects a subject of an integrator to the person who accepts it. Approvals about that subject then go to this person.</source>
        <translation>A link connects a subject of an integrator to the person who accepts it. Approvals about that subject then go to this person.</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <source>&amp;Integrator</source>
        <translation>&amp;Integrator</translation>
    </message>
    <message>
        <source>&amp;Subject ID</source>
        <translation>&amp;Subject ID</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>Subject ID</translation>
    </message>
    <message>
        <source>As the integrator knows it: cus_123</source>
        <translation>As the integrator knows it: cus_123</translation>
    </message>
    <message>
        <source>Subject &amp;name</source>
        <translation>Subject &amp;name</translation>
    </message>
    <message>
        <source>Subject name</source>
        <translation>Subject name</translation>
    </message>
    <message>
        <source>What people read: Ada Lovelace</source>
        <translation>What people read: Ada Lovelace</translation>
    </message>
    <message>
        <source>Source &amp;key</source>
        <translation>Source &amp;key</translation>
    </message>
    <message>
        <source>Source key</source>
        <translation>Source key</translation>
    </message>
    <message>
        <source>Optional: merchant:acct_1</source>
        <translation>Optional: merchant:acct_1</translation>
    </message>
    <message>
        <source>Source &amp;type</source>
        <translation>Source &amp;type</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Source type</translation>
    </message>
    <message>
        <source>Optional: merchant</source>
        <translation>Optional: merchant</translation>
    </message>
    <message>
        <source>Source na&amp;me</source>
        <translation>Source na&amp;me</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Source name</translation>
    </message>
    <message>
        <source>Optional: Blue Shop</source>
        <translation>Optional: Blue Shop</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Make the link</translation>
    </message>
    <message>
        <source>This subject is linked already</source>
        <translation>This subject is linked already</translation>
    </message>
    <message>
        <source>Revoke its connection first to link it to somebody else.</source>
        <translation>Revoke its connection first to link it to somebody else.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewPaymentPage</name>
    <message>
        <source>Make the payment</source>
        <translation>Make the payment</translation>
    </message>
    <message>
        <source>Enter on a card</source>
        <translation>Enter on a card</translation>
    </message>
    <message>
        <source>Fill the form with it</source>
        <translation>Fill the form with it</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>A&amp;uthorize: hold it, capture later</source>
        <translation>A&amp;uthorize: hold it, capture later</translation>
    </message>
    <message>
        <source>&amp;Sale: hold and capture at once</source>
        <translation>&amp;Sale: hold and capture at once</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Customer name</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>Customer e-mail</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Merchant</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Customer &amp;name</source>
        <translation>Customer &amp;name</translation>
    </message>
    <message>
        <source>Customer &amp;e-mail</source>
        <translation>Customer &amp;e-mail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Choose a test card, or type its number</source>
        <translation>Choose a test card, or type its number</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Name on the card</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <translation>Expiry month</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <translation>Expiry year</translation>
    </message>
    <message>
        <source>Security code (CVV)</source>
        <translation>Security code (CVV)</translation>
    </message>
    <message>
        <source>Card n&amp;umber</source>
        <translation>Card n&amp;umber</translation>
    </message>
    <message>
        <source>Name on the car&amp;d</source>
        <translation>Name on the car&amp;d</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpires</translation>
    </message>
    <message>
        <source>C&amp;VV</source>
        <translation>C&amp;VV</translation>
    </message>
    <message>
        <source>Make the payment (Ctrl+Enter)</source>
        <translation>Make the payment (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Payment form</source>
        <translation>Payment form</translation>
    </message>
    <message>
        <source>No real card is ever charged. A click fills the form.</source>
        <translation>No real card is ever charged. A click fills the form.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What became of the amount</source>
        <translation>What became of the amount</translation>
    </message>
    <message>
        <source>&amp;Open payment</source>
        <translation>&amp;Open payment</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Waiting for the gateway.</source>
        <translation>Waiting for the gateway.</translation>
    </message>
    <message>
        <source>Your role does not allow making payments.</source>
        <translation>Your role does not allow making payments.</translation>
    </message>
    <message>
        <source>There is no merchant to pay yet.</source>
        <translation>There is no merchant to pay yet.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Enter an amount above zero.</translation>
    </message>
    <message>
        <source>Choose a test card, or enter a card number.</source>
        <translation>Choose a test card, or enter a card number.</translation>
    </message>
    <message>
        <source>Enter the name on the card.</source>
        <translation>Enter the name on the card.</translation>
    </message>
    <message>
        <source>Enter the security code of the card.</source>
        <translation>Enter the security code of the card.</translation>
    </message>
    <message>
        <source>Asking the card network…</source>
        <translation>Asking the card network…</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Authorize %1</source>
        <translation>Authorize %1</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Authorize</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have made the payment. Trying again is safe: the same request is not done twice.</source>
        <translation>It may or may not have made the payment. Trying again is safe: the same request is not done twice.</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>New payment</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewRowsPill</name>
    <message>
        <source>Show them at the top of the list</source>
        <translation>Show them at the top of the list</translation>
    </message>
    <message>
        <source>%1+ new</source>
        <translation>%1+ new</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentActionDialog</name>
    <message>
        <source>Capture payment</source>
        <translation>Capture payment</translation>
    </message>
    <message>
        <source>Void payment</source>
        <translation>Void payment</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>Refund payment</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why the money goes back (required)</source>
        <translation>Why the money goes back (required)</translation>
    </message>
    <message>
        <source>Why the hold is released (required)</source>
        <translation>Why the hold is released (required)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Take money from %1 for payment %2, which holds %3.</source>
        <translation>Take money from %1 for payment %2, which holds %3.</translation>
    </message>
    <message>
        <source>Release the hold of %1 on %2 for payment %3. No money has moved, and it cannot be captured afterwards.</source>
        <translation>Release the hold of %1 on %2 for payment %3. No money has moved, and it cannot be captured afterwards.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Void %1</translation>
    </message>
    <message>
        <source>Give money back to %1 for payment %2 over %3.</source>
        <translation>Give money back to %1 for payment %2 over %3.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Refund %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capture %1</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Enter an amount above zero, at most %1.</source>
        <translation>Enter an amount above zero, at most %1.</translation>
    </message>
    <message>
        <source>Too much: at most %1.</source>
        <translation>Too much: at most %1.</translation>
    </message>
    <message>
        <source>Nothing remains to refund after this.</source>
        <translation>Nothing remains to refund after this.</translation>
    </message>
    <message>
        <source>%1 remains refundable after this.</source>
        <translation>%1 remains refundable after this.</translation>
    </message>
    <message>
        <source>The whole hold is captured.</source>
        <translation>The whole hold is captured.</translation>
    </message>
    <message>
        <source>%1 of the hold is released and cannot be captured later.</source>
        <translation>%1 of the hold is released and cannot be captured later.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>It may or may not have done this. Trying again is safe: the same request is not done twice.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This payment changed in the meantime</source>
        <translation>This payment changed in the meantime</translation>
    </message>
    <message>
        <source>Nothing was done. Close this and look at the payment again.</source>
        <translation>Nothing was done. Close this and look at the payment again.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, now %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Nothing was done. Check the amount and decide again.</source>
        <translation>Nothing was done. Check the amount and decide again.</translation>
    </message>
    <message>
        <source>Nothing was done. This is no longer possible: %1</source>
        <translation>Nothing was done. This is no longer possible: %1</translation>
    </message>
    <message>
        <source>This payment changed while you were deciding</source>
        <translation>This payment changed while you were deciding</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentDetailPane</name>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>payment ID</source>
        <translation>payment ID</translation>
    </message>
    <message>
        <source>What became of the amount</source>
        <translation>What became of the amount</translation>
    </message>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;Capture…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>&amp;Void…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Refund…</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Timeline, newest first</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Details and timeline</source>
        <translation>Details and timeline</translation>
    </message>
    <message>
        <source>The payment as JSON</source>
        <translation>The payment as JSON</translation>
    </message>
    <message>
        <source>Views of the payment</source>
        <translation>Views of the payment</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No payment chosen</source>
        <translation>No payment chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see what happened to it and what can be done.</source>
        <translation>Choose one in the list to see what happened to it and what can be done.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Payment ID %1</source>
        <translation>Payment ID %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>%1, expires %2</source>
        <translation>%1, expires %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Card network</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Authorization code</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Hold ends</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Void reason</source>
        <translation>Void reason</translation>
    </message>
    <message>
        <source>Refund reason</source>
        <translation>Refund reason</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>Payment intent</translation>
    </message>
    <message>
        <source>Open payment intent %1</source>
        <translation>Open payment intent %1</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>Take the held money, all or part of it</source>
        <translation>Take the held money, all or part of it</translation>
    </message>
    <message>
        <source>Release the hold without taking money</source>
        <translation>Release the hold without taking money</translation>
    </message>
    <message>
        <source>Give money back, all or part of it</source>
        <translation>Give money back, all or part of it</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>Captured %1</translation>
    </message>
    <message>
        <source>Voided; the hold is released</source>
        <translation>Voided; the hold is released</translation>
    </message>
    <message>
        <source>Refunded %1 in all</source>
        <translation>Refunded %1 in all</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentsPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Filter payments by text</source>
        <translation>Filter payments by text</translation>
    </message>
    <message>
        <source>ID, last four digits, e-mail, name, description (/)</source>
        <translation>ID, last four digits, e-mail, name, description (/)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Any currency</source>
        <translation>Any currency</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>All merchants</source>
        <translation>All merchants</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Between two days…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Which end of the list comes first</source>
        <translation>Which end of the list comes first</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Go to date</translation>
    </message>
    <message>
        <source>Go to a date in the list (Ctrl+G)</source>
        <translation>Go to a date in the list (Ctrl+G)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save all payments that match the filters as CSV (Ctrl+E)</source>
        <translation>Save all payments that match the filters as CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>List of payments</source>
        <translation>List of payments</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Export progress</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancel export</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export cancelled</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Move through the list</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen payment</source>
        <translation>Go into the chosen payment</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last payment of the whole list</source>
        <translation>First and last payment of the whole list</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Go to a date</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen payment</source>
        <translation>Copy the ID of the chosen payment</translation>
    </message>
    <message>
        <source>Export what matches as CSV</source>
        <translation>Export what matches as CSV</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Date to go to</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Payments between two days</source>
        <translation>Payments between two days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Reading payments…</source>
        <translation>Reading payments…</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>No payment matches</translation>
    </message>
    <message>
        <source>No payment has all that the filters ask for.</source>
        <translation>No payment has all that the filters ask for.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>No payments yet</translation>
    </message>
    <message>
        <source>Each payment appears here the moment it is made: by your program through the Payment API, or in this window.</source>
        <translation>Each payment appears here the moment it is made: by your program through the Payment API, or in this window.</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>New payment</translation>
    </message>
    <message>
        <source>%1+ payments</source>
        <translation>%1+ payments</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy amount</source>
        <translation>Copy amount</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Capture…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Refund…</translation>
    </message>
    <message>
        <source>Only this status</source>
        <translation>Only this status</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Export payments</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>The file cannot be written</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place.</source>
        <translation>%1: %2. Choose another place.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>Exporting: %1 rows</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n payment(s)</source>
        <translation>
            <numerusform>Exported %n payment</numerusform>
            <numerusform>Exported %n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed; nothing was written</source>
        <translation>The export failed; nothing was written</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestDetailPane</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Answered with what was stored under this idempotency key; nothing was done again.</source>
        <translation>Answered with what was stored under this idempotency key; nothing was done again.</translation>
    </message>
    <message>
        <source>request ID</source>
        <translation>request ID</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copy as &amp;curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copy as curl</translation>
    </message>
    <message>
        <source>A command for the shell that makes this call again; keys and secrets are variables in it (Ctrl+Shift+C)</source>
        <translation>A command for the shell that makes this call again; keys and secrets are variables in it (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Views of the request</source>
        <translation>Views of the request</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Request headers</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Request body</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>Answer headers</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Answer body</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>The answer is the stored one of the first call with this key; nothing was done again.</source>
        <translation>The answer is the stored one of the first call with this key; nothing was done again.</translation>
    </message>
    <message>
        <source>What it made</source>
        <translation>What it made</translation>
    </message>
    <message>
        <source>What it made, newest first</source>
        <translation>What it made, newest first</translation>
    </message>
    <message>
        <source>Calls with this idempotency key</source>
        <translation>Calls with this idempotency key</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>No request chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was asked and what was answered.</source>
        <translation>Choose one in the list to see what was asked and what was answered.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>This request is not in the log any more</source>
        <translation>This request is not in the log any more</translation>
    </message>
    <message>
        <source>The log keeps calls for some days, and fewer when there are very many.</source>
        <translation>The log keeps calls for some days, and fewer when there are very many.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Duration %1</source>
        <translation>Duration %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>Request ID %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>%1, by the share for phones</source>
        <translation>%1, by the share for phones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>%1, over TLS</source>
        <translation>%1, over TLS</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotency key</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>replay</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>not a replay</source>
        <translation>not a replay</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, status, kind</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · this one</source>
        <translation>%1 · this one</translation>
    </message>
    <message>
        <source>Open the request of %1</source>
        <translation>Open the request of %1</translation>
    </message>
    <message>
        <source>This answer holds a secret, so its %1 were not kept.</source>
        <translation>This answer holds a secret, so its %1 were not kept.</translation>
    </message>
    <message>
        <source>The log keeps the beginning of long bodies; this one had %1.</source>
        <translation>The log keeps the beginning of long bodies; this one had %1.</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>The answer had no body.</translation>
    </message>
    <message>
        <source>The request had no body.</source>
        <translation>The request had no body.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestModel</name>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Whether the call carried an idempotency key, or was answered with what was stored under it</source>
        <translation>Whether the call carried an idempotency key, or was answered with what was stored under it</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestsPage</name>
    <message>
        <source>Filter requests by text</source>
        <translation>Filter requests by text</translation>
    </message>
    <message>
        <source>Path, request ID, idempotency key, caller, ID of an object (/)</source>
        <translation>Path, request ID, idempotency key, caller, ID of an object (/)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Any method</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Succeeded (2xx)</source>
        <translation>Succeeded (2xx)</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Refused (4xx)</translation>
    </message>
    <message>
        <source>Failed (5xx)</source>
        <translation>Failed (5xx)</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Any interface</source>
        <translation>Any interface</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Which end of the list comes first</source>
        <translation>Which end of the list comes first</translation>
    </message>
    <message>
        <source>The log gives way so that no payment waits for it. The calls themselves were answered.</source>
        <translation>The log gives way so that no payment waits for it. The calls themselves were answered.</translation>
    </message>
    <message>
        <source>List of requests</source>
        <translation>List of requests</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Move through the list</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen request</source>
        <translation>Go into the chosen request</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last request of the whole list</source>
        <translation>First and last request of the whole list</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen request</source>
        <translation>Copy the ID of the chosen request</translation>
    </message>
    <message>
        <source>Copy the chosen request as a curl command</source>
        <translation>Copy the chosen request as a curl command</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>Reading requests…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>No request matches</translation>
    </message>
    <message>
        <source>No request in the log has all that the filters ask for.</source>
        <translation>No request in the log has all that the filters ask for.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>No requests yet</translation>
    </message>
    <message>
        <source>Each call that a program makes appears here as it is answered, with card data and keys masked. Try one:</source>
        <translation>Each call that a program makes appears here as it is answered, with card data and keys masked. Try one:</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were not recorded while the gateway was busy</source>
        <translation>
            <numerusform>%n call was not recorded while the gateway was busy</numerusform>
            <numerusform>%n calls were not recorded while the gateway was busy</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copy as curl</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>Only this method</source>
        <translation>Only this method</translation>
    </message>
    <message>
        <source>Only this status</source>
        <translation>Only this status</translation>
    </message>
    <message>
        <source>Only this interface</source>
        <translation>Only this interface</translation>
    </message>
    <message>
        <source>Only this idempotency key</source>
        <translation>Only this idempotency key</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ResendDialog</name>
    <message>
        <source>Send deliveries again</source>
        <translation>Send deliveries again</translation>
    </message>
    <message>
        <source>No filter is set: this is about every delivery there is.</source>
        <translation>No filter is set: this is about every delivery there is.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Counting what would be sent again…</source>
        <translation>Counting what would be sent again…</translation>
    </message>
    <message>
        <source>How many would be sent again is not known.</source>
        <translation>How many would be sent again is not known.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing that matches can be sent again. What is held waits for its endpoint, and what is waiting goes out by itself.</source>
        <translation>Nothing that matches can be sent again. What is held waits for its endpoint, and what is waiting goes out by itself.</translation>
    </message>
    <message>
        <source>More than %1 deliveries will be sent again to their endpoints. Each keeps its ID, so a receiver that has seen it can tell.</source>
        <translation>More than %1 deliveries will be sent again to their endpoints. Each keeps its ID, so a receiver that has seen it can tell.</translation>
    </message>
    <message>
        <source>Send more than %1 again</source>
        <translation>Send more than %1 again</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again to their endpoints. Each keeps its ID, so a receiver that has seen it can tell.</source>
        <translation>
            <numerusform>%n delivery will be sent again to its endpoint. It keeps its ID, so a receiver that has seen it can tell.</numerusform>
            <numerusform>%n deliveries will be sent again to their endpoints. Each keeps its ID, so a receiver that has seen it can tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>Send %n again</numerusform>
            <numerusform>Send %n again</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have begun. Trying again is safe: the same request is not done twice.</source>
        <translation>It may or may not have begun. Trying again is safe: the same request is not done twice.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RetentionForm</name>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Of webhook attempts and inbox messages the newest are kept, as long as both bounds hold. Payments, approvals and what is told about them are kept for good.</source>
        <translation>Of webhook attempts and inbox messages the newest are kept, as long as both bounds hold. Payments, approvals and what is told about them are kept for good.</translation>
    </message>
    <message>
        <source>&amp;Attempts: oldest</source>
        <translation>&amp;Attempts: oldest</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Days that attempts are kept</source>
        <translation>Days that attempts are kept</translation>
    </message>
    <message>
        <source>Attempts: most</source>
        <translation>Attempts: most</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>attempts</translation>
    </message>
    <message>
        <source>Number of attempts that are kept</source>
        <translation>Number of attempts that are kept</translation>
    </message>
    <message>
        <source>&amp;Inbox messages: oldest</source>
        <translation>&amp;Inbox messages: oldest</translation>
    </message>
    <message>
        <source>Days that inbox messages are kept</source>
        <translation>Days that inbox messages are kept</translation>
    </message>
    <message>
        <source>Inbox messages: most</source>
        <translation>Inbox messages: most</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>Number of inbox messages that are kept</source>
        <translation>Number of inbox messages that are kept</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Must be 1 to %1.</source>
        <translation>Must be 1 to %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>What is older or more goes little by little.</source>
        <translation>What is older or more goes little by little.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RotateDialog</name>
    <message>
        <source>Rotate the secret</source>
        <translation>Rotate the secret</translation>
    </message>
    <message>
        <source>A new secret for %1.</source>
        <translation>A new secret for %1.</translation>
    </message>
    <message>
        <source>How long both count</source>
        <translation>How long both count</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>New secret</translation>
    </message>
    <message>
        <source>The gateway makes one</source>
        <translation>The gateway makes one</translation>
    </message>
    <message>
        <source>&amp;Both count for</source>
        <translation>&amp;Both count for</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>New &amp;secret</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The endpoint has a new secret</source>
        <translation>The endpoint has a new secret</translation>
    </message>
    <message>
        <source>Put it where the webhooks are received.</source>
        <translation>Put it where the webhooks are received.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>The gateway did not answer</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>It may or may not have done this. Trying again is safe: the same request is not done twice.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Search  Ctrl+K</translation>
    </message>
    <message>
        <source>ID, external ID, last four digits, e-mail or order (Ctrl+K)</source>
        <translation>ID, external ID, last four digits, e-mail or order (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SecretField</name>
    <message>
        <source>The secret</source>
        <translation>The secret</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message numerus="yes">
        <source>It hides again after %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>It hides again after %n s.</numerusform>
            <numerusform>It hides again after %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsPage</name>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>Share with phones…</source>
        <translation>Share with phones…</translation>
    </message>
    <message>
        <source>Share with phones</source>
        <translation>Share with phones</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Shared without encryption</source>
        <translation>Shared without encryption</translation>
    </message>
    <message>
        <source>Whoever is on the network can open the hosted pages, and read along.</source>
        <translation>Whoever is on the network can open the hosted pages, and read along.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Phones on the network can open the hosted pages.</source>
        <translation>Phones on the network can open the hosted pages.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Not shared</translation>
    </message>
    <message>
        <source>Links and QR codes can be opened on this computer alone.</source>
        <translation>Links and QR codes can be opened on this computer alone.</translation>
    </message>
    <message>
        <source>Change or stop sharing…</source>
        <translation>Change or stop sharing…</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>In memory, %1</source>
        <translation>In memory, %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Links begin with</source>
        <translation>Links begin with</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Signed in as</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettlementsPage</name>
    <message>
        <source>Batches, transactions and clients</source>
        <translation>Batches, transactions and clients</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Run settlement…</source>
        <translation>Run settlement…</translation>
    </message>
    <message>
        <source>Run settlement</source>
        <translation>Run settlement</translation>
    </message>
    <message>
        <source>Adds up what succeeded before today, a batch for each client</source>
        <translation>Adds up what succeeded before today, a batch for each client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>All partners</translation>
    </message>
    <message>
        <source>List of batches</source>
        <translation>List of batches</translation>
    </message>
    <message>
        <source>Reading batches…</source>
        <translation>Reading batches…</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>No batch matches</translation>
    </message>
    <message>
        <source>No batch has all that the filters ask for.</source>
        <translation>No batch has all that the filters ask for.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>No batches yet</translation>
    </message>
    <message>
        <source>A settlement adds up each client&apos;s transactions that succeeded before today.</source>
        <translation>A settlement adds up each client's transactions that succeeded before today.</translation>
    </message>
    <message>
        <source>Filter transactions by text</source>
        <translation>Filter transactions by text</translation>
    </message>
    <message>
        <source>Filter…  /</source>
        <translation>Filter…  /</translation>
    </message>
    <message>
        <source>ID, payment intent, reference, e-mail (/)</source>
        <translation>ID, payment intent, reference, e-mail (/)</translation>
    </message>
    <message>
        <source>List of transactions</source>
        <translation>List of transactions</translation>
    </message>
    <message>
        <source>Reading transactions…</source>
        <translation>Reading transactions…</translation>
    </message>
    <message>
        <source>No transaction matches</source>
        <translation>No transaction matches</translation>
    </message>
    <message>
        <source>No transaction has all that the filters ask for.</source>
        <translation>No transaction has all that the filters ask for.</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>No transactions yet</translation>
    </message>
    <message>
        <source>What partners initialize through the Clive interface appears here.</source>
        <translation>What partners initialize through the Clive interface appears here.</translation>
    </message>
    <message>
        <source>List of clients</source>
        <translation>List of clients</translation>
    </message>
    <message>
        <source>Reading clients…</source>
        <translation>Reading clients…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>No clients yet</translation>
    </message>
    <message>
        <source>Partners and their clients come from the setup file, or through the Clive interface.</source>
        <translation>Partners and their clients come from the setup file, or through the Clive interface.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Move through the list</translation>
    </message>
    <message>
        <source>Filter the transactions</source>
        <translation>Filter the transactions</translation>
    </message>
    <message>
        <source>Read the lists again</source>
        <translation>Read the lists again</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>Copy the ID of the chosen row</translation>
    </message>
    <message>
        <source>Of one batch: show all</source>
        <translation>Of one batch: show all</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choose one in the list.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Partner&apos;s state</source>
        <translation>Partner's state</translation>
    </message>
    <message>
        <source>Partner&apos;s review</source>
        <translation>Partner's review</translation>
    </message>
    <message>
        <source>Partner&apos;s fee</source>
        <translation>Partner's fee</translation>
    </message>
    <message>
        <source>Processor&apos;s fee</source>
        <translation>Processor's fee</translation>
    </message>
    <message>
        <source>Clients of the partner</source>
        <translation>Clients of the partner</translation>
    </message>
    <message>
        <source>Sells through</source>
        <translation>Sells through</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copy ID</translation>
    </message>
    <message>
        <source>A batch is made for each client of every partner, of all that succeeded before today (UTC) and is in no batch yet. Nothing is paid out by this.</source>
        <translation>A batch is made for each client of every partner, of all that succeeded before today (UTC) and is in no batch yet. Nothing is paid out by this.</translation>
    </message>
    <message>
        <source>A batch is made for each client of %1, of all that succeeded before today (UTC) and is in no batch yet. Nothing is paid out by this.</source>
        <translation>A batch is made for each client of %1, of all that succeeded before today (UTC) and is in no batch yet. Nothing is paid out by this.</translation>
    </message>
    <message>
        <source>Run the settlement</source>
        <translation>Run the settlement</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nothing to settle</translation>
    </message>
    <message>
        <source>No transaction succeeded before today (UTC) that is in no batch yet.</source>
        <translation>No transaction succeeded before today (UTC) that is in no batch yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) made</source>
        <translation>
            <numerusform>%n batch made</numerusform>
            <numerusform>%n batches made</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is paid out on its own.</source>
        <translation>Each is paid out on its own.</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ShareDialog</name>
    <message>
        <source>Share with phones</source>
        <translation>Share with phones</translation>
    </message>
    <message>
        <source>Start sharing</source>
        <translation>Start sharing</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>any free one</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>&amp;Without encryption</translation>
    </message>
    <message>
        <source>For a phone that refuses the certificate of this gateway</source>
        <translation>For a phone that refuses the certificate of this gateway</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Fingerprint of the certificate (SHA-256)</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Asking the gateway…</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Not shared</translation>
    </message>
    <message>
        <source>Only this computer sees the pages</source>
        <translation>Only this computer sees the pages</translation>
    </message>
    <message>
        <source>Shared without encryption</source>
        <translation>Shared without encryption</translation>
    </message>
    <message>
        <source>Whoever is on the network can read along</source>
        <translation>Whoever is on the network can read along</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Phones on the network see the pages</source>
        <translation>Phones on the network see the pages</translation>
    </message>
    <message>
        <source>Whoever is on this network can open the hosted pages, and read what is typed into them. New links and QR codes begin with this address. It ends when the gateway stops.</source>
        <translation>Whoever is on this network can open the hosted pages, and read what is typed into them. New links and QR codes begin with this address. It ends when the gateway stops.</translation>
    </message>
    <message>
        <source>Phones on this network can open the hosted pages. The gateway made the certificate itself, so a phone asks once whether to trust it; compare the fingerprint. New links and QR codes begin with this address. It ends when the gateway stops.</source>
        <translation>Phones on this network can open the hosted pages. The gateway made the certificate itself, so a phone asks once whether to trust it; compare the fingerprint. New links and QR codes begin with this address. It ends when the gateway stops.</translation>
    </message>
    <message>
        <source>Lets phones on your network open the pages on which customers pay and people accept links: those pages and nothing else. It ends when the gateway stops.</source>
        <translation>Lets phones on your network open the pages on which customers pay and people accept links: those pages and nothing else. It ends when the gateway stops.</translation>
    </message>
    <message>
        <source>Card numbers and secrets of links cross it in the clear. Use test cards alone, on a network you trust.</source>
        <translation>Card numbers and secrets of links cross it in the clear. Use test cards alone, on a network you trust.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stop sharing</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Shell</name>
    <message>
        <source>Simulated clock</source>
        <translation>Simulated clock</translation>
    </message>
    <message>
        <source>Faults are on</source>
        <translation>Faults are on</translation>
    </message>
    <message>
        <source>Open to the network without TLS</source>
        <translation>Open to the network without TLS</translation>
    </message>
    <message>
        <source>Open to the network</source>
        <translation>Open to the network</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>The store cannot be written</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>No keychain</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nothing is kept</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Appearance, language, keys</source>
        <translation>Appearance, language, keys</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>About Countersign</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Gateway address</translation>
    </message>
    <message>
        <source>gateway address</source>
        <translation>gateway address</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (demo)</translation>
    </message>
    <message>
        <source>%1, signed in as %2 (%3)</source>
        <translation>%1, signed in as %2 (%3)</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>Token not accepted</translation>
    </message>
    <message>
        <source>Gateway unreachable</source>
        <translation>Gateway unreachable</translation>
    </message>
    <message numerus="yes">
        <source>%n queued deliveries</source>
        <translation>
            <numerusform>%n queued delivery</numerusform>
            <numerusform>%n queued deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>Store in memory, %1</source>
        <translation>Store in memory, %1</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Store %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Go to a page</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>New payment</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Show these keys</translation>
    </message>
    <message>
        <source>Leave a field, close a dialog</source>
        <translation>Leave a field, close a dialog</translation>
    </message>
    <message>
        <source>Countersign %1
Gateway %2
Store %3

A console for payments and approvals with a gateway of its own. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Countersign %1
Gateway %2
Store %3

A console for payments and approvals with a gateway of its own. Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are held by paused endpoints</source>
        <translation>
            <numerusform>%n more is held by paused endpoints</numerusform>
            <numerusform>%n more are held by paused endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>endpoints</comment>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with phones…</source>
        <translation>Share with phones…</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Sharing…</translation>
    </message>
    <message>
        <source>Change or stop the sharing with phones</source>
        <translation>Change or stop the sharing with phones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignatureView</name>
    <message>
        <source>HMAC-SHA256 over the time, a full stop and the exact body, in lower-case hexadecimal; the header carries the time as t and the digits as v1.</source>
        <translation>HMAC-SHA256 over the time, a full stop and the exact body, in lower-case hexadecimal; the header carries the time as t and the digits as v1.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 over the exact body, in lower-case hexadecimal, after the word sha256=.</source>
        <translation>HMAC-SHA256 over the exact body, in lower-case hexadecimal, after the word sha256=.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 over the exact body, in lower-case hexadecimal, with nothing in front.</source>
        <translation>HMAC-SHA256 over the exact body, in lower-case hexadecimal, with nothing in front.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>What it should be</translation>
    </message>
    <message>
        <source>expected signature</source>
        <translation>expected signature</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>As it was sent</translation>
    </message>
    <message>
        <source>Signature to check</source>
        <translation>Signature to check</translation>
    </message>
    <message>
        <source>The header&apos;s value as it was received</source>
        <translation>The header&apos;s value as it was received</translation>
    </message>
    <message>
        <source>Body to check</source>
        <translation>Body to check</translation>
    </message>
    <message>
        <source>The body as it was received</source>
        <translation>The body as it was received</translation>
    </message>
    <message>
        <source>When it is taken to arrive</source>
        <translation>When it is taken to arrive</translation>
    </message>
    <message>
        <source>as if it arrived when it was sent</source>
        <translation>as if it arrived when it was sent</translation>
    </message>
    <message>
        <source>as if it arrived now</source>
        <translation>as if it arrived now</translation>
    </message>
    <message>
        <source>Put back the signature and the body of the delivery</source>
        <translation>Put back the signature and the body of the delivery</translation>
    </message>
    <message>
        <source>Check what was received</source>
        <translation>Check what was received</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Whose secret</source>
        <translation>Whose secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Secret &amp;of</source>
        <translation>Secret &amp;of</translation>
    </message>
    <message>
        <source>%1, computed again</source>
        <translation>%1, computed again</translation>
    </message>
    <message>
        <source>A secret typed here</source>
        <translation>A secret typed here</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>It could not be checked</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatePanel</name>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Command to run</source>
        <translation>Command to run</translation>
    </message>
    <message>
        <source>command</source>
        <translation>command</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SystemTray</name>
    <message>
        <source>Open Countersign</source>
        <translation>Open Countersign</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>Countersign: %n approval(s) wait</source>
        <translation>
            <numerusform>Countersign: %n approval waits</numerusform>
            <numerusform>Countersign: %n approvals wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TaskRow</name>
    <message>
        <source>Stop sending</source>
        <translation>Stop sending</translation>
    </message>
    <message>
        <source>Progress of sending again</source>
        <translation>Progress of sending again</translation>
    </message>
    <message>
        <source>The gateway does not answer; still asking</source>
        <translation>The gateway does not answer; still asking</translation>
    </message>
    <message>
        <source>Sending again: %1 of %2</source>
        <translation>Sending again: %1 of %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimeBar</name>
    <message>
        <source>Where the time went</source>
        <translation>Where the time went</translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Find the address</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Secure</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Wait for the answer</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Read the answer</translation>
    </message>
    <message>
        <source>Until it was given up</source>
        <translation>Until it was given up</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelineView</name>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n older entries are in the JSON</source>
        <translation>
            <numerusform>%n older entry is in the JSON</numerusform>
            <numerusform>%n older entries are in the JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TransactionDetailPane</name>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Set what became of it</source>
        <translation>Set what became of it</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Timeline, newest first</translation>
    </message>
    <message>
        <source>No transaction chosen</source>
        <translation>No transaction chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see its fees and what became of it.</source>
        <translation>Choose one in the list to see its fees and what became of it.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Amount: %1</translation>
    </message>
    <message>
        <source>Processor&apos;s fee</source>
        <translation>Processor's fee</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Platform&apos;s fee</source>
        <translation>Platform's fee</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>Payment intent</translation>
    </message>
    <message>
        <source>Open the payment intent</source>
        <translation>Open the payment intent</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Open the batch</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>It follows its payment intent</source>
        <translation>It follows its payment intent</translation>
    </message>
    <message>
        <source>Pay, refund or dispute the payment, and the transaction follows.</source>
        <translation>Pay, refund or dispute the payment, and the transaction follows.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TransactionModel</name>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TrayNotices</name>
    <message>
        <source>Ends %1</source>
        <translation>Ends %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new request(s) wait for you</source>
        <translation>
            <numerusform>%n new request waits for you</numerusform>
            <numerusform>%n new requests wait for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that end first are at the top of the list.</source>
        <translation>Those that end first are at the top of the list.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::VerifyDialog</name>
    <message>
        <source>Check a signature</source>
        <translation>Check a signature</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WalkthroughPage</name>
    <message>
        <source>Arrived in the inbox</source>
        <translation>Arrived in the inbox</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>request</source>
        <translation>request</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>A payment that a person approves, with the real requests.</source>
        <translation>A payment that a person approves, with the real requests.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Start the walkthrough again</source>
        <translation>Start the walkthrough again</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Deny</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>The chosen step</source>
        <translation>The chosen step</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The steps before come first</source>
        <translation>The steps before come first</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Walkthrough</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WebhooksPage</name>
    <message>
        <source>Parts of the webhooks</source>
        <translation>Parts of the webhooks</translation>
    </message>
    <message>
        <source>&amp;Deliveries</source>
        <translation>&amp;Deliveries</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>&amp;Endpoints</translation>
    </message>
    <message>
        <source>In&amp;box</source>
        <translation>In&amp;box</translation>
    </message>
    <message>
        <source>Next part: deliveries, endpoints, inbox</source>
        <translation>Next part: deliveries, endpoints, inbox</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Move through the list</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go into the chosen row</source>
        <translation>Go into the chosen row</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Filter the deliveries</translation>
    </message>
    <message>
        <source>Send the chosen delivery again</source>
        <translation>Send the chosen delivery again</translation>
    </message>
    <message>
        <source>Send the chosen delivery now</source>
        <translation>Send the chosen delivery now</translation>
    </message>
    <message>
        <source>Send all that match again</source>
        <translation>Send all that match again</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>Copy the ID of the chosen row</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Window</name>
    <message>
        <source>Starting the gateway…</source>
        <translation>Starting the gateway…</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>The gateway did not start</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Countersign keeps running</source>
        <translation>Countersign keeps running</translation>
    </message>
    <message>
        <source>The gateway works on, and requests for approval show here. Quit is in the menu of this icon.</source>
        <translation>The gateway works on, and requests for approval show here. Quit is in the menu of this icon.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries wait. They are lost with this store, which is in memory.</source>
        <translation>
            <numerusform>%n webhook delivery waits. It is lost with this store, which is in memory.</numerusform>
            <numerusform>%n webhook deliveries wait. They are lost with this store, which is in memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries wait. They go out when Countersign runs again.</source>
        <translation>
            <numerusform>%n webhook delivery waits. It goes out when Countersign runs again.</numerusform>
            <numerusform>%n webhook deliveries wait. They go out when Countersign runs again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Countersign</source>
        <translation>Quit Countersign</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
</TS>
