<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>A request with curl</source>
        <translation>A request with curl</translation>
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
    <name>countersign::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
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
    <name>countersign::ui::NewPaymentPage</name>
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
        <source>Test cards</source>
        <translation>Test cards</translation>
    </message>
    <message>
        <source>No real card is ever charged. A click fills the form.</source>
        <translation>No real card is ever charged. A click fills the form.</translation>
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
        <source>%1: %2</source>
        <comment>outcome and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
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
    <name>countersign::ui::ObjectDialog</name>
    <message>
        <source>The object as JSON</source>
        <translation>The object as JSON</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Open its payment</source>
        <translation>Open its payment</translation>
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
        <source>More rows could not be read</source>
        <translation>More rows could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Filter payments by text</source>
        <translation>Filter payments by text</translation>
    </message>
    <message>
        <source>Filter…  /</source>
        <translation>Filter…  /</translation>
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
        <source>%1+ new</source>
        <translation>%1+ new</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 payments</source>
        <translation>Show %1 payments</translation>
    </message>
    <message>
        <source>Show them at the top of the list</source>
        <translation>Show them at the top of the list</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copy ID</translation>
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
    <name>countersign::ui::SearchBox</name>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>Payment intent</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
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
        <source>Payment intent</source>
        <translation>Payment intent</translation>
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
</context>
</TS>
