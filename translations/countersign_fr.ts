<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Waits for a decision; without one it expires and counts as not approved.</source>
        <translation>Attend une décision&#xa0;; sans décision, elle expire et compte comme non approuvée.</translation>
    </message>
    <message>
        <source>Somebody allowed it; the integrator was told. This is final.</source>
        <translation>Quelqu’un l’a autorisée&#xa0;; l’intégrateur a été informé. C’est définitif.</translation>
    </message>
    <message>
        <source>Somebody refused it; the integrator was told. This is final.</source>
        <translation>Quelqu’un l’a refusée&#xa0;; l’intégrateur a été informé. C’est définitif.</translation>
    </message>
    <message>
        <source>Nobody decided in time, so it is not approved. This is final.</source>
        <translation>Personne n’a décidé à temps, elle n’est donc pas approuvée. C’est définitif.</translation>
    </message>
    <message>
        <source>It was withdrawn before anybody decided. This is final.</source>
        <translation>Elle a été retirée avant toute décision. C’est définitif.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>dans la console</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>“%1” by %2, %3, %4</source>
        <comment>decision, person, how, when</comment>
        <translation>«&#xa0;%1&#xa0;» par %2, %3, %4</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>Agent IA</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>Risque critique</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Risque moyen</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risque faible</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Automated action</source>
        <translation>Action automatisée</translation>
    </message>
    <message>
        <source>New payee</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>High amount</source>
        <translation>Montant élevé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>The integrator took the callback.</source>
        <translation>L’intégrateur a reçu le rappel.</translation>
    </message>
    <message>
        <source>The callback is sent now, or tried again.</source>
        <translation>Le rappel est envoyé maintenant ou fait l’objet d’une nouvelle tentative.</translation>
    </message>
    <message>
        <source>The endpoint is paused; the callback goes out when it is resumed.</source>
        <translation>Le point de terminaison est en pause&#xa0;; le rappel partira à sa reprise.</translation>
    </message>
    <message>
        <source>The integrator did not take the callback; it can be sent again on the Webhooks page.</source>
        <translation>L’intégrateur n’a pas reçu le rappel&#xa0;; il peut être renvoyé depuis la page Webhooks.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1&#xa0;: %2, maintenant %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The decisions to choose from are others</source>
        <translation>Les décisions proposées ont changé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Seen by an approver</source>
        <translation>Vue par un approbateur</translation>
    </message>
    <message>
        <source>Expired without a decision</source>
        <translation>Expirée sans décision</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Can be accepted once, by the code or the picture, until it ends.</source>
        <translation>Peut être accepté une seule fois, par le code ou l’image, jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>The subject is connected; approvals go to the person who accepted.</source>
        <translation>Le sujet est associé&#xa0;; les demandes d’approbation vont à la personne qui a accepté.</translation>
    </message>
    <message>
        <source>The person said no; make a new link to ask again.</source>
        <translation>La personne a refusé&#xa0;; créez un nouveau lien pour redemander.</translation>
    </message>
    <message>
        <source>Nobody accepted in time; make a new link.</source>
        <translation>Personne n’a accepté à temps&#xa0;; créez un nouveau lien.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
</context>
<context>
    <name>Hit</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>Intention de paiement</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Marchand</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>the card&apos;s holder could not prove who they are</source>
        <translation>le titulaire de la carte n’a pas pu prouver son identité</translation>
    </message>
    <message>
        <source>the card&apos;s holder left</source>
        <translation>le titulaire de la carte a quitté la page</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>personne n’a répondu à temps</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Requires action</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>It waits to be paid. Next: a card pays it, it is canceled, or its time ends.</source>
        <translation>Elle attend d’être payée. Ensuite : une carte la paie, elle est annulée ou son délai expire.</translation>
    </message>
    <message>
        <source>A card was entered and its holder is asked to prove who they are. Next: they pass, fail or leave.</source>
        <translation>Une carte a été saisie et son titulaire est invité à prouver son identité. Ensuite : il réussit, échoue ou quitte la page.</translation>
    </message>
    <message>
        <source>A card has paid it. What follows, follows on the payment.</source>
        <translation>Une carte l’a payée. La suite se joue sur le paiement.</translation>
    </message>
    <message>
        <source>It was canceled before anybody paid. Nothing can follow.</source>
        <translation>Elle a été annulée avant tout paiement. Rien ne peut suivre.</translation>
    </message>
    <message>
        <source>Its time ended before anybody paid. Nothing can follow.</source>
        <translation>Son délai a expiré avant tout paiement. Rien ne peut suivre.</translation>
    </message>
    <message>
        <source>Every attempt was declined, and there are none left. Nothing can follow.</source>
        <translation>Toutes les tentatives ont été refusées et il n’en reste aucune. Rien ne peut suivre.</translation>
    </message>
    <message>
        <source>This version of the program does not know this state.</source>
        <translation>Cette version du programme ne connaît pas cet état.</translation>
    </message>
    <message>
        <source>Page made</source>
        <translation>Page créée</translation>
    </message>
    <message>
        <source>Attempt declined</source>
        <translation>Tentative refusée</translation>
    </message>
    <message>
        <source>Expired without a payment</source>
        <translation>Expirée sans paiement</translation>
    </message>
    <message>
        <source>Locked: no attempts left</source>
        <translation>Verrouillée : plus aucune tentative</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked</source>
        <translation>Le titulaire de la carte est sollicité</translation>
    </message>
    <message>
        <source>Challenge passed</source>
        <translation>Vérification réussie</translation>
    </message>
    <message>
        <source>Challenge not passed</source>
        <translation>Vérification non réussie</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Asks for a challenge</source>
        <translation>Demande une vérification</translation>
    </message>
    <message>
        <source>%1; passed, it is approved</source>
        <translation>%1 ; si elle réussit, la carte est approuvée</translation>
    </message>
    <message>
        <source>%1; passed, it is declined all the same</source>
        <translation>%1 ; même si elle réussit, la carte est refusée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and reason</comment>
        <translation>%1 : %2</translation>
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
        <translation>Copier l’identifiant</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation>Initialisée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Rétrofacturée</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>The customer has not paid yet. Next: it succeeds, fails or is abandoned.</source>
        <translation>Le client n’a pas encore payé. Ensuite : elle réussit, échoue ou est abandonnée.</translation>
    </message>
    <message>
        <source>The customer has paid. Next: it is settled, refunded or charged back.</source>
        <translation>Le client a payé. Ensuite : elle est réglée, remboursée ou rétrofacturée.</translation>
    </message>
    <message>
        <source>The payment was declined. Next: another attempt may succeed.</source>
        <translation>Le paiement a été refusé. Ensuite : une autre tentative peut réussir.</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>L’argent a été rendu au client.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank took the money back.</source>
        <translation>La banque du client a repris l’argent.</translation>
    </message>
    <message>
        <source>The customer left without paying. Nothing can follow.</source>
        <translation>Le client est parti sans payer. Rien ne peut suivre.</translation>
    </message>
    <message>
        <source>This version of the program does not know this state.</source>
        <translation>Cette version du programme ne connaît pas cet état.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Non réglée</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>Dans un lot</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Versement effectué</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À verser</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non versé</translation>
    </message>
    <message>
        <source>Its transactions are added up. Next: it is paid out to the client.</source>
        <translation>Ses transactions sont additionnées. Ensuite : le lot est versé au client du partenaire.</translation>
    </message>
    <message>
        <source>The net amount went to the client. Nothing can follow.</source>
        <translation>Le montant net a été versé au client du partenaire. Rien ne peut suivre.</translation>
    </message>
    <message>
        <source>The bank did not take it. Next: pay it again.</source>
        <translation>La banque ne l’a pas accepté. Ensuite : verser à nouveau.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>the partner&apos;s</source>
        <translation>ceux du partenaire</translation>
    </message>
    <message>
        <source>Batch made</source>
        <translation>Lot créé</translation>
    </message>
    <message>
        <source>The bank did not take it</source>
        <translation>La banque ne l’a pas accepté</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The amount is more than was authorized.</source>
        <translation>Le montant dépasse ce qui a été autorisé.</translation>
    </message>
    <message>
        <source>The amount is more than can still be refunded.</source>
        <translation>Le montant dépasse ce qui peut encore être remboursé.</translation>
    </message>
    <message>
        <source>The payment was captured already.</source>
        <translation>Le paiement a déjà été capturé.</translation>
    </message>
    <message>
        <source>The hold has expired.</source>
        <translation>La réservation a expiré.</translation>
    </message>
    <message>
        <source>The payment was voided already.</source>
        <translation>Le paiement a déjà été annulé.</translation>
    </message>
    <message>
        <source>Everything captured was refunded already.</source>
        <translation>Tout ce qui a été capturé a déjà été remboursé.</translation>
    </message>
    <message>
        <source>This currency is not offered.</source>
        <translation>Cette devise n’est pas proposée.</translation>
    </message>
    <message>
        <source>This exists already: %1</source>
        <translation>Cela existe déjà : %1</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Le disque est plein ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The amount is held on the card; no money has moved. Next: capture it, or void it before it expires.</source>
        <translation>Le montant est réservé sur la carte ; aucun argent n’a bougé. Ensuite : le capturer, ou l’annuler avant son expiration.</translation>
    </message>
    <message>
        <source>The money has been taken. Next: refund all or part of it.</source>
        <translation>L’argent a été prélevé. Ensuite : le rembourser en tout ou en partie.</translation>
    </message>
    <message>
        <source>Part of the money has been given back. Next: refund some or all of the rest.</source>
        <translation>Une partie de l’argent a été rendue. Ensuite : rembourser tout ou partie du reste.</translation>
    </message>
    <message>
        <source>All the money has been given back. Nothing can follow.</source>
        <translation>Tout l’argent a été rendu. Rien ne peut suivre.</translation>
    </message>
    <message>
        <source>The hold was released before any money moved. Nothing can follow.</source>
        <translation>La réservation a été levée avant tout mouvement d’argent. Rien ne peut suivre.</translation>
    </message>
    <message>
        <source>The payment was declined; no money moved. Nothing can follow.</source>
        <translation>Le paiement a été refusé ; aucun argent n’a bougé. Rien ne peut suivre.</translation>
    </message>
    <message>
        <source>The hold ended without a capture; no money moved. Nothing can follow.</source>
        <translation>La réservation a pris fin sans capture ; aucun argent n’a bougé. Rien ne peut suivre.</translation>
    </message>
    <message>
        <source>This version of the program does not know this status.</source>
        <translation>Cette version du programme ne connaît pas cet état.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>High: declined</source>
        <translation>Élevé : refusé</translation>
    </message>
    <message>
        <source>Medium: worth a look</source>
        <translation>Moyen : à regarder de plus près</translation>
    </message>
    <message>
        <source>Low: approved</source>
        <translation>Faible : accepté</translation>
    </message>
    <message>
        <source>%1 (score %2 of 100)</source>
        <translation>%1 (score %2 sur 100)</translation>
    </message>
    <message>
        <source>The bank declined without a reason (do not honor)</source>
        <translation>La banque a refusé sans motif (do not honor)</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>Provision insuffisante</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>La carte a expiré</translation>
    </message>
    <message>
        <source>The security code does not match</source>
        <translation>Le code de sécurité ne correspond pas</translation>
    </message>
    <message>
        <source>The card network had a processing error</source>
        <translation>Le réseau de cartes a rencontré une erreur de traitement</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>The cardholder must authenticate, which a checkout page can ask for</source>
        <translation>Le titulaire doit s’authentifier, ce qu’une page de paiement peut demander</translation>
    </message>
    <message>
        <source>Too high a risk of fraud</source>
        <translation>Risque de fraude trop élevé</translation>
    </message>
    <message>
        <source>It was captured already</source>
        <translation>Il a déjà été capturé</translation>
    </message>
    <message>
        <source>The hold has expired</source>
        <translation>La réservation a expiré</translation>
    </message>
    <message>
        <source>Only an authorized payment can be captured</source>
        <translation>Seul un paiement autorisé peut être capturé</translation>
    </message>
    <message>
        <source>It was captured; refund it instead</source>
        <translation>Il a été capturé ; remboursez-le plutôt</translation>
    </message>
    <message>
        <source>It was voided already</source>
        <translation>Il a déjà été annulé</translation>
    </message>
    <message>
        <source>Only an authorized payment can be voided</source>
        <translation>Seul un paiement autorisé peut être annulé</translation>
    </message>
    <message>
        <source>All of it was refunded already</source>
        <translation>Tout a déjà été remboursé</translation>
    </message>
    <message>
        <source>Only a captured payment can be refunded</source>
        <translation>Seul un paiement capturé peut être remboursé</translation>
    </message>
    <message>
        <source>Authorized %1</source>
        <translation>%1 autorisés</translation>
    </message>
    <message>
        <source>Authorized and captured</source>
        <translation>Autorisé et capturé</translation>
    </message>
    <message>
        <source>Authorized and captured %1</source>
        <translation>%1 autorisés et capturés</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>%1 capturés</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>%1 remboursés</translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation>Réservation expirée</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>La passerelle ne répond pas</translation>
    </message>
    <message>
        <source>Nothing can be read or done until it is back; the window keeps trying. (%1)</source>
        <translation>Rien ne peut être lu ni fait avant son retour ; la fenêtre continue d’essayer. (%1)</translation>
    </message>
    <message>
        <source>The gateway does not know this token</source>
        <translation>La passerelle ne connaît pas ce jeton</translation>
    </message>
    <message>
        <source>Connect again with a valid operator token.</source>
        <translation>Reconnectez-vous avec un jeton d’opérateur valable.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>Ask somebody with the right role, or sign in as one. (%1)</source>
        <translation>Adressez-vous à une personne qui a le rôle voulu, ou connectez-vous comme telle. (%1)</translation>
    </message>
    <message>
        <source>This does not exist here</source>
        <translation>Cela n’existe pas ici</translation>
    </message>
    <message>
        <source>It may belong to another store, or the ID is mistyped.</source>
        <translation>Cela appartient peut-être à un autre entrepôt de données, ou l’identifiant est mal saisi.</translation>
    </message>
    <message>
        <source>This changed in the meantime</source>
        <translation>Ceci a changé entre-temps</translation>
    </message>
    <message>
        <source>Nothing was done. Look again before you decide.</source>
        <translation>Rien n’a été fait. Regardez de nouveau avant de décider.</translation>
    </message>
    <message>
        <source>The gateway is busy</source>
        <translation>La passerelle est occupée</translation>
    </message>
    <message>
        <source>Wait a moment and try again. (%1)</source>
        <translation>Attendez un instant et réessayez. (%1)</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>La passerelle a refusé</translation>
    </message>
    <message>
        <source>Something went wrong in the gateway</source>
        <translation>Un problème est survenu dans la passerelle</translation>
    </message>
    <message>
        <source>Try again; if it stays, its log says more. (%1)</source>
        <translation>Réessayez ; si cela persiste, son journal en dit plus. (%1)</translation>
    </message>
    <message>
        <source>operator %1</source>
        <translation>opérateur %1</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>la clé d’API %1</translation>
    </message>
    <message>
        <source>the gateway itself</source>
        <translation>la passerelle elle-même</translation>
    </message>
    <message>
        <source>Webhook delivered</source>
        <translation>Webhook livré</translation>
    </message>
    <message>
        <source>Webhook failed, more attempts follow</source>
        <translation>Échec du webhook, d’autres tentatives suivront</translation>
    </message>
    <message>
        <source>Webhook given up, its time ran out</source>
        <translation>Webhook abandonné, son délai est écoulé</translation>
    </message>
    <message>
        <source>Webhook failed for good</source>
        <translation>Échec définitif du webhook</translation>
    </message>
    <message>
        <source>Webhook sent again</source>
        <translation>Webhook renvoyé</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>next attempt: %1</source>
        <translation>prochaine tentative&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Something in the request is missing or wrong; nothing was changed. The answer says what.</source>
        <translation>Un élément de la requête est manquant ou erroné&#xa0;; rien n’a été modifié. La réponse précise lequel.</translation>
    </message>
    <message>
        <source>The key or token was missing or is not known; nothing was changed.</source>
        <translation>La clé ou le jeton manquait ou n’est pas connu&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The card was declined; no money moved.</source>
        <translation>La carte a été refusée&#xa0;; aucun argent n’a été transféré.</translation>
    </message>
    <message>
        <source>The caller is known but may not do this; nothing was changed.</source>
        <translation>L’appelant est connu mais n’a pas le droit de faire cela&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such address, or no such object that the caller may see.</source>
        <translation>Cette adresse n’existe pas, ou aucun objet de ce type n’est visible pour l’appelant.</translation>
    </message>
    <message>
        <source>This address does not take this method.</source>
        <translation>Cette adresse n’accepte pas cette méthode.</translation>
    </message>
    <message>
        <source>The state of the object, or an earlier use of the idempotency key, forbids this.</source>
        <translation>L’état de l’objet, ou une utilisation antérieure de la clé d’idempotence, l’interdit.</translation>
    </message>
    <message>
        <source>The request was larger than the gateway takes.</source>
        <translation>La requête était plus volumineuse que ce que la passerelle accepte.</translation>
    </message>
    <message>
        <source>The gateway does not answer for the host name that was used.</source>
        <translation>La passerelle ne répond pas au nom d’hôte utilisé.</translation>
    </message>
    <message>
        <source>The caller made more calls than its limit allows; the answer says when to come back.</source>
        <translation>L’appelant a fait plus d’appels que sa limite ne le permet&#xa0;; la réponse indique quand revenir.</translation>
    </message>
    <message>
        <source>The gateway could not do it; trying again with the same idempotency key is safe.</source>
        <translation>La passerelle n’a pas pu le faire&#xa0;; réessayer avec la même clé d’idempotence est sans risque.</translation>
    </message>
    <message>
        <source>The gateway refused the call; nothing was changed.</source>
        <translation>La passerelle a refusé l’appel&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The caller was sent to another address.</source>
        <translation>L’appelant a été redirigé vers une autre adresse.</translation>
    </message>
    <message>
        <source>The call did what it asked for.</source>
        <translation>L’appel a fait ce qu’il demandait.</translation>
    </message>
    <message>
        <source>Payment API</source>
        <translation>API de paiement</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Hosted pages</source>
        <translation>Pages hébergées</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un client</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>dans %n s</numerusform>
            <numerusform>dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>dans %n h</numerusform>
            <numerusform>dans %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1 min %2 s</source>
        <translation>dans %1 min %2 s</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>dans %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>Se préparer</translation>
    </message>
    <message>
        <source>An integrator needs an API key, a place where callbacks arrive, and the secret that signs them. The walkthrough borrows the keys of an integrator and of a merchant on this gateway; callbacks arrive in the built-in inbox.</source>
        <translation>Un intégrateur a besoin d’une clé d’API, d’un endroit où arrivent les rappels et du secret qui les signe. Ce parcours emprunte les clés d’un intégrateur et d’un marchand de cette passerelle ; les rappels arrivent dans la boîte de réception intégrée.</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Les rechercher</translation>
    </message>
    <message>
        <source>Link the customer</source>
        <translation>Associer le client</translation>
    </message>
    <message>
        <source>Once for each customer, the integrator asks for a link and shows its code. For a customer who is linked already, the answer is a conflict that names the connection: that is fine.</source>
        <translation>Une fois par client, l’intégrateur demande un lien et affiche son code. Pour un client déjà associé, la réponse est un conflit qui nomme la connexion : c’est normal.</translation>
    </message>
    <message>
        <source>Ask for a link</source>
        <translation>Demander un lien</translation>
    </message>
    <message>
        <source>Accept as the customer</source>
        <translation>Accepter en tant que client</translation>
    </message>
    <message>
        <source>The customer scans the code and accepts. A signed callback tells the integrator, which waits for it before it asks for approvals about this customer.</source>
        <translation>Le client scanne le code et accepte. Un rappel signé en informe l’intégrateur, qui l’attend avant de demander des approbations concernant ce client.</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>Accepter le lien</translation>
    </message>
    <message>
        <source>Hold the amount</source>
        <translation>Réserver le montant</translation>
    </message>
    <message>
        <source>The merchant authorizes the payment. The amount is held on a test card and not taken yet.</source>
        <translation>Le marchand autorise le paiement. Le montant est réservé sur une carte de test et n’est pas encore prélevé.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Réserver %1</translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation>Demander une approbation</translation>
    </message>
    <message>
        <source>The integrator says what is to happen, for how much, who asks and how risky it looks. An ID of its own keeps a repeated request from becoming a second one.</source>
        <translation>L’intégrateur indique ce qui doit se passer, pour quel montant, qui le demande et à quel point cela paraît risqué. Un identifiant qui lui est propre évite qu’une demande répétée en devienne une seconde.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>The person approves or denies, here or on the Approvals page. No money moves by this.</source>
        <translation>La personne approuve ou refuse, ici ou sur la page « Approbations ». Cela ne déplace aucun argent.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Check the callback</source>
        <translation>Vérifier le rappel</translation>
    </message>
    <message>
        <source>The decision arrives as a callback. It counts only when its signature fits its exact body; its delivery ID shows when the same one comes again.</source>
        <translation>La décision arrive sous forme de rappel. Elle ne compte que si sa signature correspond exactement à son corps ; son identifiant de livraison révèle quand le même rappel revient.</translation>
    </message>
    <message>
        <source>Fetch and verify</source>
        <translation>Récupérer et vérifier</translation>
    </message>
    <message>
        <source>Move the money</source>
        <translation>Déplacer l’argent</translation>
    </message>
    <message>
        <source>Only now, after a verified callback, the merchant acts: an approved payment is captured, any other is released.</source>
        <translation>C’est seulement maintenant, après un rappel vérifié, que le marchand agit : un paiement approuvé est capturé, tout autre est libéré.</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capturer %1</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Lever la réservation</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>next</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>Integrator %1 with the key %2, merchant %3. Callbacks arrive in the inbox %4.</source>
        <translation>Intégrateur %1 avec la clé %2, marchand %3. Les rappels arrivent dans la boîte de réception %4.</translation>
    </message>
    <message>
        <source>This customer is linked already, by %1.</source>
        <translation>Ce client est déjà associé, par %1.</translation>
    </message>
    <message>
        <source>The link %1 waits to be accepted.</source>
        <translation>Le lien %1 attend d’être accepté.</translation>
    </message>
    <message>
        <source>Nothing to accept: this customer is linked already.</source>
        <translation>Rien à accepter : ce client est déjà associé.</translation>
    </message>
    <message>
        <source>Connected as %1, and the callback that says so is genuine.</source>
        <translation>Connexion établie sous %1, et le rappel qui l’annonce est authentique.</translation>
    </message>
    <message>
        <source>The payment %1 is now: %2.</source>
        <translation>Le paiement %1 est maintenant : %2.</translation>
    </message>
    <message>
        <source>The request %1 waits for a decision.</source>
        <translation>La demande %1 attend une décision.</translation>
    </message>
    <message>
        <source>The request is now: %1.</source>
        <translation>La demande est maintenant : %1.</translation>
    </message>
    <message>
        <source>The signature is genuine. The delivery %1 says: %2.</source>
        <translation>La signature est authentique. La livraison %1 indique : %2.</translation>
    </message>
    <message>
        <source>No integrator with an active key</source>
        <translation>Aucun intégrateur avec une clé active</translation>
    </message>
    <message>
        <source>Start the demo, or name an integrator in the setup file, and try again.</source>
        <translation>Démarrez la démo, ou nommez un intégrateur dans le fichier de configuration, puis réessayez.</translation>
    </message>
    <message>
        <source>No merchant with an active key</source>
        <translation>Aucun marchand avec une clé active</translation>
    </message>
    <message>
        <source>Make a key on the Developers page and try again.</source>
        <translation>Créez une clé sur la page Développeurs, puis réessayez.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse n’est arrivée</translation>
    </message>
    <message>
        <source>Try again when the gateway is back. (%1)</source>
        <translation>Réessayez quand la passerelle sera de retour. (%1)</translation>
    </message>
    <message>
        <source>The gateway refused this</source>
        <translation>La passerelle a refusé</translation>
    </message>
    <message>
        <source>What it answered says why. (%1)</source>
        <translation>Sa réponse dit pourquoi. (%1)</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>Personne n’a encore décidé</translation>
    </message>
    <message>
        <source>Your role does not decide. Look again when an approver has.</source>
        <translation>Votre rôle ne permet pas de décider. Regardez de nouveau quand un approbateur l’aura fait.</translation>
    </message>
    <message>
        <source>The link cannot be accepted any more</source>
        <translation>Le lien ne peut plus être accepté</translation>
    </message>
    <message>
        <source>Start again to make another.</source>
        <translation>Recommencez pour en créer un autre.</translation>
    </message>
    <message>
        <source>The callback has not arrived</source>
        <translation>Le rappel n’est pas arrivé</translation>
    </message>
    <message>
        <source>The Webhooks page shows what became of it. Then look again.</source>
        <translation>La page Webhooks montre ce qu’il est devenu. Regardez ensuite de nouveau.</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>La signature est incorrecte</translation>
    </message>
    <message>
        <source>The callback does not count. (%1)</source>
        <translation>Le rappel ne compte pas. (%1)</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>Waiting</source>
        <comment>delivery</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>delivery</comment>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>delivery</comment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>delivery</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>It has not arrived yet. Next: the attempt that is due, or send it now.</source>
        <translation>Elle n’est pas encore arrivée. Ensuite&#xa0;: la tentative prévue, ou envoyez-la maintenant.</translation>
    </message>
    <message>
        <source>Its endpoint is paused, so nothing is sent. Next: resume the endpoint and it goes out.</source>
        <translation>Son point de terminaison est en pause, rien n’est donc envoyé. Ensuite&#xa0;: reprenez le point de terminaison et elle partira.</translation>
    </message>
    <message>
        <source>The endpoint answered with success. Nothing follows, but it can be sent again.</source>
        <translation>Le point de terminaison a répondu par un succès. Rien ne suit, mais elle peut être renvoyée.</translation>
    </message>
    <message>
        <source>Every attempt failed. Nothing follows by itself. Next: mend the endpoint and send it again.</source>
        <translation>Toutes les tentatives ont échoué. Rien ne suit automatiquement. Ensuite&#xa0;: réparez le point de terminaison et renvoyez-la.</translation>
    </message>
    <message>
        <source>Its time ran out before it arrived. Nothing follows by itself, but it can be sent again.</source>
        <translation>Son délai s’est écoulé avant son arrivée. Rien ne suit automatiquement, mais elle peut être renvoyée.</translation>
    </message>
    <message>
        <source>This version of the program does not know this state.</source>
        <translation>Cette version du programme ne connaît pas cet état.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>It paused itself after too many failures in a row. New deliveries wait. Next: mend it and resume it.</source>
        <translation>Il s’est mis en pause après trop d’échecs consécutifs. Les nouvelles livraisons attendent. Ensuite&#xa0;: réparez-le et reprenez-le.</translation>
    </message>
    <message>
        <source>An operator paused it. New deliveries wait. Next: resume it and they go out.</source>
        <translation>Un opérateur l’a mis en pause. Les nouvelles livraisons attendent. Ensuite&#xa0;: reprenez-le et elles partiront.</translation>
    </message>
    <message>
        <source>It is gone. What was still waiting for it has failed.</source>
        <translation>Il a été supprimé. Ce qui l’attendait encore a échoué.</translation>
    </message>
    <message>
        <source>Events are sent as they happen. It can be paused, and they wait then.</source>
        <translation>Les événements sont envoyés dès qu’ils surviennent. Le point de terminaison peut être mis en pause&#xa0;; ils attendent alors.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En bon état</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvelle tentative en cours</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Nothing was sent to it so far. Next: send a test event to see whether it answers.</source>
        <translation>Rien ne lui a été envoyé jusqu’ici. Ensuite&#xa0;: envoyer un événement de test pour voir s’il répond.</translation>
    </message>
    <message>
        <source>The last delivery arrived.</source>
        <translation>La dernière livraison est arrivée.</translation>
    </message>
    <message>
        <source>The last attempt failed and is tried again by itself.</source>
        <translation>La dernière tentative a échoué&#xa0;; une nouvelle aura lieu d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries in a row failed for good. Next: mend it, then send them again.</source>
        <translation>
            <numerusform>%n livraison a échoué définitivement. Ensuite&#xa0;: le réparer, puis la renvoyer.</numerusform>
            <numerusform>%n livraisons de suite ont échoué définitivement. Ensuite&#xa0;: le réparer, puis les renvoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>A répondu %1</translation>
    </message>
    <message>
        <source>Answered %1, which is no success</source>
        <translation>A répondu %1, ce qui n’est pas un succès</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>The host name is not known</source>
        <translation>Le nom d’hôte est inconnu</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>Answered with a redirect, which is not followed</source>
        <translation>A répondu par une redirection, qui n’est pas suivie</translation>
    </message>
    <message>
        <source>Not sent: this address is not allowed</source>
        <translation>Non envoyé&#xa0;: cette adresse n’est pas autorisée</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>once resumed</source>
        <translation>à la reprise</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1&#xa0;: accepté</translation>
    </message>
    <message>
        <source>%1: a fault</source>
        <translation>%1&#xa0;: une erreur</translation>
    </message>
    <message>
        <source>%1: a redirect</source>
        <translation>%1&#xa0;: une redirection</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Lentement</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>La signature est correcte</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly this body.</source>
        <translation>Elle a été faite avec ce secret sur exactement ce corps.</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>Il n’y a pas de signature</translation>
    </message>
    <message>
        <source>The header is empty. Read it before something strips it, and mind its exact name.</source>
        <translation>L’en-tête est vide. Lisez-le avant que quelque chose ne le retire, et veillez à son nom exact.</translation>
    </message>
    <message>
        <source>The prefix is missing</source>
        <translation>Le préfixe manque</translation>
    </message>
    <message>
        <source>This format puts a word such as sha256= in front of the digits.</source>
        <translation>Ce format place un mot tel que sha256= devant les chiffres.</translation>
    </message>
    <message>
        <source>The prefix is too much</source>
        <translation>Le préfixe est de trop</translation>
    </message>
    <message>
        <source>This format sends the bare digits, with nothing such as sha256= in front.</source>
        <translation>Ce format envoie les chiffres seuls, sans rien de tel que sha256= devant.</translation>
    </message>
    <message>
        <source>The signature is not hexadecimal</source>
        <translation>La signature n’est pas hexadécimale</translation>
    </message>
    <message>
        <source>It must be 64 digits from 0 to 9 and a to f; Base64 is another spelling.</source>
        <translation>Elle doit compter 64 chiffres de 0 à 9 et de a à f&#xa0;; Base64 est une autre écriture.</translation>
    </message>
    <message>
        <source>The letters are upper case</source>
        <translation>Les lettres sont en majuscules</translation>
    </message>
    <message>
        <source>The digits are right, but this format writes them in lower case.</source>
        <translation>Les chiffres sont corrects, mais ce format les écrit en minuscules.</translation>
    </message>
    <message>
        <source>White space in the body changed</source>
        <translation>Des espaces ont changé dans le corps</translation>
    </message>
    <message>
        <source>The signature is over the exact bytes. Check it before the body is trimmed or parsed.</source>
        <translation>La signature porte sur les octets exacts. Vérifiez-la avant que le corps ne soit rogné ou analysé.</translation>
    </message>
    <message>
        <source>The body was parsed and written again</source>
        <translation>Le corps a été analysé puis réécrit</translation>
    </message>
    <message>
        <source>It means the same but is not the same bytes. Check the raw body, before JSON is parsed.</source>
        <translation>Le sens est le même, mais pas les octets. Vérifiez le corps brut, avant l’analyse du JSON.</translation>
    </message>
    <message>
        <source>Another secret made it</source>
        <translation>Elle a été faite avec un autre secret</translation>
    </message>
    <message>
        <source>The spelling is right, but not for this secret and body. Compare the secrets; one may have been rotated.</source>
        <translation>L’écriture est correcte, mais pas pour ce secret et ce corps. Comparez les secrets&#xa0;; l’un d’eux a peut-être été renouvelé.</translation>
    </message>
    <message>
        <source>It is too old or from the future</source>
        <translation>Elle est trop ancienne ou vient du futur</translation>
    </message>
    <message>
        <source>The digits are right, but its time lies too far from the time it is checked at.</source>
        <translation>Les chiffres sont corrects, mais son heure est trop éloignée de celle de la vérification.</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>La signature ne correspond pas</translation>
    </message>
    <message>
        <source>%1 signs with both secrets during the overlap: receivers that know either one accept what they get. After it only the new secret counts.</source>
        <translation>%1 signe avec les deux secrets pendant la période de chevauchement&#xa0;: les récepteurs qui connaissent l’un ou l’autre acceptent ce qu’ils reçoivent. Ensuite, seul le nouveau secret compte.</translation>
    </message>
    <message>
        <source>%1 has room for one signature only: the new secret signs from the next attempt on, attempts of deliveries that wait included. Let the receiver accept both secrets until it has seen the new one.</source>
        <translation>%1 n’a de place que pour une seule signature&#xa0;: le nouveau secret signe dès la prochaine tentative, y compris celles des livraisons en attente. Laissez le récepteur accepter les deux secrets jusqu’à ce qu’il ait vu le nouveau.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>The endpoint is paused; resume it and this goes out</source>
        <translation>Le point de terminaison est en pause&#xa0;; reprenez-le et ceci partira</translation>
    </message>
    <message>
        <source>It is still waiting for its next attempt; send it now instead</source>
        <translation>La prochaine tentative est encore attendue&#xa0;; envoyez-la plutôt maintenant</translation>
    </message>
    <message>
        <source>Nothing is waiting; send it again instead</source>
        <translation>Rien n’est en attente&#xa0;; renvoyez plutôt</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AmountBar</name>
    <message>
        <source>Captured, kept</source>
        <translation>Capturé, conservé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalDetailPane</name>
    <message>
        <source>Approval request</source>
        <translation>Demande d’approbation</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>The request as it was sent</source>
        <translation>La demande telle qu’elle a été envoyée</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>Cancel the request…</source>
        <translation>Annuler la demande…</translation>
    </message>
    <message>
        <source>Cancel the request as the integrator would</source>
        <translation>Annuler la demande comme le ferait l’intégrateur</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Aucune demande choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to see exactly what is asked, and decide.</source>
        <translation>Choisissez-en une dans la liste pour voir exactement ce qui est demandé, et décider.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This request changed while you were looking</source>
        <translation>Cette demande a changé pendant que vous la consultiez</translation>
    </message>
    <message>
        <source>Nothing was decided. Look again before you do.</source>
        <translation>Rien n’a été décidé. Regardez à nouveau avant de le faire.</translation>
    </message>
    <message>
        <source>This request ended: %1</source>
        <translation>Cette demande a pris fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>Agent IA</translation>
    </message>
    <message>
        <source>A program asks for this by itself, not a person.</source>
        <translation>Un programme le demande de lui-même, non une personne.</translation>
    </message>
    <message>
        <source>What the integrator says about the risk.</source>
        <translation>Ce que l’intégrateur dit du risque.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <translation>Demandé par %1</translation>
    </message>
    <message>
        <source>Asked by %1 (%2)</source>
        <comment>name, kind</comment>
        <translation>Demandé par %1 (%2)</translation>
    </message>
    <message>
        <source>Asked by: %1</source>
        <translation>Demandé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Adressé à</translation>
    </message>
    <message>
        <source>every approver</source>
        <translation>tous les approbateurs</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>none: the subject is not connected to a person</source>
        <translation>aucune&#xa0;: le sujet n’est pas associé à une personne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première consultation</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>prochaine tentative %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Délai écoulé</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Expire %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The time to decide is over, so this is not approved.</source>
        <translation>Le délai de décision est écoulé&#xa0;; la demande n’est donc pas approuvée.</translation>
    </message>
    <message>
        <source>Your role sees requests but does not decide them.</source>
        <translation>Votre rôle permet de voir les demandes, mais pas de les trancher.</translation>
    </message>
    <message>
        <source>Read to the end of the details to decide.</source>
        <translation>Lisez les détails jusqu’au bout pour décider.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have taken the decision. Trying again is safe: it is not taken twice.</source>
        <translation>La décision a peut-être été prise, ou non. Réessayer est sans risque&#xa0;: elle n’est pas prise deux fois.</translation>
    </message>
    <message>
        <source>This request changed in the meantime</source>
        <translation>Cette demande a changé entre-temps</translation>
    </message>
    <message>
        <source>Nothing was decided: %1</source>
        <translation>Rien n’a été décidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>Withdraw “%1” as the integrator would? Nobody can decide it afterwards.</source>
        <translation>Retirer «&#xa0;%1&#xa0;» comme le ferait l’intégrateur&#xa0;? Plus personne ne pourra en décider ensuite.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalModel</name>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé le</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ApprovalsPage</name>
    <message>
        <source>Filter approvals by text</source>
        <translation>Filtrer les demandes d’approbation par texte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>Any integrator</source>
        <translation>Tout intégrateur</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>List of approvals</source>
        <translation>Liste des demandes d’approbation</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Parcourir la liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go into the chosen request</source>
        <translation>Entrer dans la demande choisie</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen request</source>
        <translation>Copier l’identifiant de la demande choisie</translation>
    </message>
    <message>
        <source>Reading approvals…</source>
        <translation>Lecture des demandes d’approbation…</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Rien n’attend de décision</translation>
    </message>
    <message>
        <source>A request appears here the moment an integrator asks for it. Those that were decided are kept.</source>
        <translation>Une demande apparaît ici dès qu’un intégrateur la fait. Celles qui ont été décidées sont conservées.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Aucune demande ne correspond</translation>
    </message>
    <message>
        <source>No approval request has all that the filters ask for.</source>
        <translation>Aucune demande d’approbation n’a tout ce que les filtres demandent.</translation>
    </message>
    <message>
        <source>No approvals yet</source>
        <translation>Pas encore de demandes d’approbation</translation>
    </message>
    <message>
        <source>When an integrator asks for an approval, it appears here for a person to decide. Look at what there is with:</source>
        <translation>Quand un intégrateur demande une approbation, elle apparaît ici pour qu’une personne en décide. Consultez ce qui existe avec&#xa0;:</translation>
    </message>
    <message>
        <source>Copy external ID</source>
        <translation>Copier l’identifiant externe</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>Cet état seulement</translation>
    </message>
    <message>
        <source>Only this integrator</source>
        <translation>Cet intégrateur seulement</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Title, external ID, subject or ID (/)</source>
        <translation>Titre, identifiant externe, sujet ou identifiant (/)</translation>
    </message>
    <message>
        <source>Try it step by step</source>
        <translation>Essayer pas à pas</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AttemptView</name>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>Show what was sent and what came back</source>
        <translation>Afficher ce qui a été envoyé et ce qui a été reçu en retour</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Le %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Request: head</source>
        <translation>Requête&#xa0;: en-tête</translation>
    </message>
    <message>
        <source>request head</source>
        <translation>en-tête de la requête</translation>
    </message>
    <message>
        <source>Request: body</source>
        <translation>Requête&#xa0;: corps</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>corps de la requête</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est arrivée.</translation>
    </message>
    <message>
        <source>Answer: head</source>
        <translation>Réponse&#xa0;: en-tête</translation>
    </message>
    <message>
        <source>answer head</source>
        <translation>en-tête de la réponse</translation>
    </message>
    <message>
        <source>Answer: body, only its beginning</source>
        <translation>Réponse&#xa0;: corps, seulement le début</translation>
    </message>
    <message>
        <source>Answer: body</source>
        <translation>Réponse&#xa0;: corps</translation>
    </message>
    <message>
        <source>answer body</source>
        <translation>corps de la réponse</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AttemptsView</name>
    <message>
        <source>Nothing was sent so far.</source>
        <translation>Rien n’a été envoyé jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchDetailPane</name>
    <message>
        <source>Settlement batch</source>
        <translation>Lot de règlement</translation>
    </message>
    <message>
        <source>Pay it out…</source>
        <translation>Verser…</translation>
    </message>
    <message>
        <source>Let the bank refuse it…</source>
        <translation>Faire refuser par la banque…</translation>
    </message>
    <message>
        <source>For trying: as if the transfer did not go through</source>
        <translation>Pour essayer : comme si le virement n’avait pas abouti</translation>
    </message>
    <message>
        <source>Its transactions</source>
        <translation>Ses transactions</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Chronologie, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>No batch chosen</source>
        <translation>Aucun lot choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it adds up to, and to pay it out.</source>
        <translation>Choisissez-en un dans la liste pour voir son total et le verser.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Net amount: %1</source>
        <translation>Montant net : %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Processor&apos;s fees</source>
        <translation>Frais du processeur</translation>
    </message>
    <message>
        <source>Platform&apos;s fees</source>
        <translation>Frais de la plateforme</translation>
    </message>
    <message>
        <source>Paid over</source>
        <translation>Versé par</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>Send the net amount to the client</source>
        <translation>Envoyer le montant net au client</translation>
    </message>
    <message>
        <source>Let the transfer of %1 to %2 fail, as if the bank had refused it? It can be paid again afterwards.</source>
        <translation>Faire échouer le virement de %1 à %2, comme si la banque l’avait refusé ? Il pourra être versé de nouveau ensuite.</translation>
    </message>
    <message>
        <source>Pay %1 to %2 over %3?</source>
        <translation>Verser %1 à %2 par %3 ?</translation>
    </message>
    <message>
        <source>Pay the batch out</source>
        <translation>Verser le lot</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>Faire échouer</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Verser</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BatchModel</name>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CardTray</name>
    <message>
        <source>Test cards</source>
        <translation>Cartes de test</translation>
    </message>
    <message>
        <source>Test cards and what they do</source>
        <translation>Les cartes de test et leur effet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Reading test cards…</source>
        <translation>Lecture des cartes de test…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckoutPage</name>
    <message>
        <source>Filter payment pages by text</source>
        <translation>Filtrer les pages de paiement par texte</translation>
    </message>
    <message>
        <source>Filter…  /</source>
        <translation>Filtrer…  /</translation>
    </message>
    <message>
        <source>ID, order, description, e-mail (/)</source>
        <translation>Identifiant, commande, description, e-mail (/)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Marchand</translation>
    </message>
    <message>
        <source>All merchants</source>
        <translation>Tous les marchands</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>New payment page…</source>
        <translation>Nouvelle page de paiement…</translation>
    </message>
    <message>
        <source>New payment page</source>
        <translation>Nouvelle page de paiement</translation>
    </message>
    <message>
        <source>Make a page on which a customer pays (Ctrl+Shift+N)</source>
        <translation>Créer une page sur laquelle un client paie (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>List of payment pages</source>
        <translation>Liste des pages de paiement</translation>
    </message>
    <message>
        <source>Reading payment pages…</source>
        <translation>Lecture des pages de paiement…</translation>
    </message>
    <message>
        <source>No payment page matches</source>
        <translation>Aucune page de paiement ne correspond</translation>
    </message>
    <message>
        <source>No payment page has all that the filters ask for.</source>
        <translation>Aucune page de paiement n’a tout ce que les filtres demandent.</translation>
    </message>
    <message>
        <source>No payment pages yet</source>
        <translation>Pas encore de pages de paiement</translation>
    </message>
    <message>
        <source>A payment page is where a customer pays one amount by card. Those that programs make appear here as well.</source>
        <translation>Une page de paiement est l’endroit où un client paie un montant par carte. Celles que créent des programmes apparaissent ici aussi.</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Parcourir la liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go into the chosen payment page</source>
        <translation>Entrer dans la page de paiement choisie</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Open the chosen page in the browser</source>
        <translation>Ouvrir la page choisie dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the link of the chosen page</source>
        <translation>Copier le lien de la page choisie</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>Copier l’identifiant de la ligne choisie</translation>
    </message>
    <message>
        <source>%1+ payment pages</source>
        <translation>Plus de %1 pages de paiement</translation>
    </message>
    <message numerus="yes">
        <source>%n payment page(s)</source>
        <translation>
            <numerusform>%n page de paiement</numerusform>
            <numerusform>%n pages de paiement</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>Cet état seulement</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Encaissement</translation>
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
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ConnectionModel</name>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Associé le</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CoverageView</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Endpoints and what they cover</source>
        <translation>Points de terminaison et ce qu’ils couvrent</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Parameters that work</source>
        <translation>Paramètres pris en charge</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Absents ici</translation>
    </message>
    <message>
        <source>Reading coverage…</source>
        <translation>Lecture de la couverture…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>Toutes les interfaces</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n point de terminaison</numerusform>
            <numerusform>%n points de terminaison</numerusform>
        </translation>
    </message>
    <message>
        <source>Work as in the original</source>
        <translation>Fonctionnent comme dans l’original</translation>
    </message>
    <message>
        <source>Taken, without effect</source>
        <translation>Acceptés, sans effet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveriesPane</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Filter deliveries by text</source>
        <translation>Filtrer les livraisons par texte</translation>
    </message>
    <message>
        <source>ID of a delivery, event or object, part of a URL (/)</source>
        <translation>Identifiant d’une livraison, d’un événement ou d’un objet, partie d’une URL (/)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Tout événement</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Any endpoint</source>
        <translation>Tout point de terminaison</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Resend all matching…</source>
        <translation>Tout renvoyer…</translation>
    </message>
    <message>
        <source>List of deliveries</source>
        <translation>Liste des livraisons</translation>
    </message>
    <message>
        <source>Reading deliveries…</source>
        <translation>Lecture des livraisons…</translation>
    </message>
    <message>
        <source>No delivery matches</source>
        <translation>Aucune livraison ne correspond</translation>
    </message>
    <message>
        <source>No delivery has all that the filters ask for.</source>
        <translation>Aucune livraison n’a tout ce que les filtres demandent.</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Pas encore de livraisons</translation>
    </message>
    <message>
        <source>An endpoint is told what happens to payments, and each event sent to it appears here. There is no endpoint so far.</source>
        <translation>Un point de terminaison est informé de ce qui arrive aux paiements, et chaque événement qui lui est envoyé apparaît ici. Il n’y a pas encore de point de terminaison.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nouveau point de terminaison</translation>
    </message>
    <message>
        <source>Each event that is sent to an endpoint appears here the moment it happens: make, capture or refund a payment, or send a test event.</source>
        <translation>Chaque événement envoyé à un point de terminaison apparaît ici dès qu’il se produit&#xa0;: effectuez, capturez ou remboursez un paiement, ou envoyez un événement de test.</translation>
    </message>
    <message>
        <source>How far the sending got is not known</source>
        <translation>On ne sait pas jusqu’où l’envoi est allé</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1+ deliveries</source>
        <translation>%1+ livraisons</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n livraison</numerusform>
            <numerusform>%n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>Deliveries are being sent again already</source>
        <translation>Des livraisons sont déjà en cours de renvoi</translation>
    </message>
    <message>
        <source>What still waits is not sent again; choose another state</source>
        <translation>Ce qui attend encore n’est pas renvoyé&#xa0;; choisissez un autre état</translation>
    </message>
    <message>
        <source>There is nothing to send again</source>
        <translation>Il n’y a rien à renvoyer</translation>
    </message>
    <message>
        <source>Send every delivery that matches the filters again; first you are told how many (Ctrl+Shift+R)</source>
        <translation>Renvoyer chaque livraison qui correspond aux filtres&#xa0;; leur nombre vous est d’abord indiqué (Ctrl+Shift+R)</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were sent again</source>
        <translation>
            <numerusform>%n livraison a été renvoyée</numerusform>
            <numerusform>%n livraisons ont été renvoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were sent again before that; the others stay as they were.</source>
        <translation>
            <numerusform>%n livraison a été renvoyée avant cela&#xa0;; les autres restent comme elles étaient.</numerusform>
            <numerusform>%n livraisons ont été renvoyées avant cela&#xa0;; les autres restent comme elles étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy event ID</source>
        <translation>Copier l’identifiant de l’événement</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Open the endpoint</source>
        <translation>Ouvrir le point de terminaison</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>Cet état seulement</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>Cet événement seulement</translation>
    </message>
    <message>
        <source>Only this endpoint</source>
        <translation>Ce point de terminaison seulement</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Cet objet seulement</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveryDetailPane</name>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>delivery ID</source>
        <translation>identifiant de la livraison</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Envoyer &amp;maintenant</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Views of the delivery</source>
        <translation>Vues de la livraison</translation>
    </message>
    <message>
        <source>Details and attempts</source>
        <translation>Détails et tentatives</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Facile à lire</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>exact payload</source>
        <translation>contenu exact</translation>
    </message>
    <message>
        <source>No delivery chosen</source>
        <translation>Aucune livraison choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to see every attempt and every byte of it.</source>
        <translation>Choisissez-en une dans la liste pour en voir chaque tentative et chaque octet.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delivery ID %1</source>
        <translation>Identifiant de la livraison %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Open the endpoint %1</source>
        <translation>Ouvrir le point de terminaison %1</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Identifiant de l’événement</translation>
    </message>
    <message>
        <source>%1, format %2</source>
        <translation>%1, format %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>The gateway is being asked</source>
        <translation>La passerelle est interrogée</translation>
    </message>
    <message>
        <source>Send it again under the same ID (Ctrl+R)</source>
        <translation>Renvoyer sous le même identifiant (Ctrl+R)</translation>
    </message>
    <message>
        <source>Do not wait for the next attempt (Ctrl+Enter)</source>
        <translation>Ne pas attendre la prochaine tentative (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 in all; copying takes it as it is sent</source>
        <translation>%1 en tout&#xa0;; la copie le prend tel qu’envoyé</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>Elle l’a peut-être fait, ou peut-être pas. Réessayer est sans risque&#xa0;: la même requête n’est pas exécutée deux fois.</translation>
    </message>
    <message>
        <source>It goes out again</source>
        <translation>Elle repart</translation>
    </message>
    <message>
        <source>It was not sent again</source>
        <translation>Elle n’a pas été renvoyée</translation>
    </message>
    <message>
        <source>It goes out now</source>
        <translation>Elle part maintenant</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Elle n’a pas été envoyée</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>Prochaine tentative %1</translation>
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
        <translation>Afficher toutes les livraisons du paiement</translation>
    </message>
    <message>
        <source>Open the delivery of %1 to %2, %3</source>
        <translation>Ouvrir la livraison de %1 à %2, %3</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>tentatives&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::DeliveryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DenyDialog</name>
    <message>
        <source>Refuse “%1”. This is final.</source>
        <translation>Refuser «&#xa0;%1&#xa0;». C’est définitif.</translation>
    </message>
    <message>
        <source>Refuse “%1” over %2. This is final.</source>
        <translation>Refuser «&#xa0;%1&#xa0;» pour %2. C’est définitif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Told to the integrator (may stay empty)</source>
        <translation>Communiqué à l’intégrateur (peut rester vide)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DevelopersPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Moving the clock makes holds expire and schedules fall due without waiting. It moves for everybody on this gateway.</source>
        <translation>Avancer l’horloge fait expirer les réservations et échoir les tâches prévues sans attendre. Elle avance pour tous sur cette passerelle.</translation>
    </message>
    <message>
        <source>How far to move the clock</source>
        <translation>De combien avancer l’horloge</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Back to real time</source>
        <translation>Revenir à l’heure réelle</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Révéler</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Merchant of the new key</source>
        <translation>Marchand de la nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Nouvelle clé</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>The ID of the store, to confirm</source>
        <translation>L’identifiant de l’entrepôt, pour confirmer</translation>
    </message>
    <message>
        <source>ID of the store</source>
        <translation>Identifiant de l’entrepôt</translation>
    </message>
    <message>
        <source>Empty the store…</source>
        <translation>Vider l’entrepôt…</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>The clock stands still until it is moved or released.</source>
        <translation>L’horloge est arrêtée jusqu’à ce qu’on l’avance ou la relance.</translation>
    </message>
    <message>
        <source>The clock was moved; it runs on from there.</source>
        <translation>L’horloge a été avancée ; elle continue à partir de là.</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Heure réelle</translation>
    </message>
    <message>
        <source>The clock is that of the computer.</source>
        <translation>L’horloge est celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>The clock was not moved</source>
        <translation>L’horloge n’a pas été avancée</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fell due and were done</source>
        <translation>
            <numerusform>%n échéance est arrivée et a été traitée</numerusform>
            <numerusform>%n échéances sont arrivées et ont été traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>Les clés n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>The key was not revealed</source>
        <translation>La clé n’a pas été révélée</translation>
    </message>
    <message>
        <source>Deactivate key</source>
        <translation>Désactiver la clé</translation>
    </message>
    <message>
        <source>Programs that use the key %1 are refused from then on. This cannot be undone.</source>
        <translation>Les programmes qui utilisent la clé %1 seront dès lors refusés. C’est irréversible.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The key was not deactivated</source>
        <translation>La clé n’a pas été désactivée</translation>
    </message>
    <message>
        <source>No key was made</source>
        <translation>Aucune clé n’a été créée</translation>
    </message>
    <message>
        <source>Empties the store %1: every payment and everything else made since the beginning. The store as it is now is kept as a backup beside it. Type the ID of the store to confirm.</source>
        <translation>Vide l’entrepôt %1 : tous les paiements et tout ce qui a été fait depuis le début. L’entrepôt actuel est conservé à côté comme sauvegarde. Saisissez son identifiant pour confirmer.</translation>
    </message>
    <message>
        <source>Empty the store</source>
        <translation>Vider l’entrepôt</translation>
    </message>
    <message>
        <source>Everything in the store %1 goes; a backup stays.</source>
        <translation>Tout ce que contient l’entrepôt %1 disparaît ; une sauvegarde reste.</translation>
    </message>
    <message>
        <source>The store was not emptied</source>
        <translation>L’entrepôt n’a pas été vidé</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>L’entrepôt est vide</translation>
    </message>
    <message>
        <source>The former one was kept as a backup.</source>
        <translation>L’ancien a été conservé comme sauvegarde.</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Développeurs</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>A payment that a person approves, step by step: the link, the request, the decision, the signed callback, and the captured money, with everything that is sent and received.</source>
        <translation>Un paiement approuvé par une personne, étape par étape : le lien, la requête, la décision, le rappel signé et l’argent capturé, avec tout ce qui est envoyé et reçu.</translation>
    </message>
    <message>
        <source>&amp;Open the walkthrough</source>
        <translation>&amp;Ouvrir la visite guidée</translation>
    </message>
    <message>
        <source>Lines of code: %1</source>
        <translation>Lignes de code : %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointDetailPane</name>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>endpoint ID</source>
        <translation>identifiant du point de terminaison</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Ro&amp;tate secret…</source>
        <translation>Re&amp;nouveler le secret…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Supp&amp;rimer…</translation>
    </message>
    <message>
        <source>Show its de&amp;liveries</source>
        <translation>Afficher ses &amp;livraisons</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>Ré&amp;véler</translation>
    </message>
    <message>
        <source>Details of the endpoint</source>
        <translation>Détails du point de terminaison</translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation>Aucun point de terminaison choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it is doing and to change it.</source>
        <translation>Choisissez-en un dans la liste pour voir comment il se porte et le modifier.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Endpoint ID %1</source>
        <translation>Identifiant du point de terminaison %1</translation>
    </message>
    <message>
        <source>The secret ends %1</source>
        <translation>Le secret se termine par %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Former secret</source>
        <translation>Ancien secret</translation>
    </message>
    <message>
        <source>signs as well until %1</source>
        <translation>signe aussi jusqu’au %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Pauses itself</source>
        <translation>Se suspend de lui-même</translation>
    </message>
    <message numerus="yes">
        <source>after %n failed deliveries in a row</source>
        <translation>
            <numerusform>après %n livraison échouée</numerusform>
            <numerusform>après %n livraisons échouées de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n livraison</numerusform>
            <numerusform>%n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>Échecs de suite</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Dernier échec</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Cause de l’échec</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>The endpoint is removed</source>
        <translation>Le point de terminaison est supprimé</translation>
    </message>
    <message>
        <source>The gateway is being asked</source>
        <translation>La passerelle est interrogée</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>What is held goes out</source>
        <translation>Ce qui est retenu part</translation>
    </message>
    <message>
        <source>Hold what is to be sent until it is resumed</source>
        <translation>Retenir ce qui est à envoyer jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Send a sample event, marked as a test</source>
        <translation>Envoyer un exemple d’événement, marqué comme test</translation>
    </message>
    <message>
        <source>Change address, events, name and when it pauses</source>
        <translation>Modifier l’adresse, les événements, le nom et le seuil de suspension</translation>
    </message>
    <message>
        <source>Give it a new secret</source>
        <translation>Lui donner un nouveau secret</translation>
    </message>
    <message>
        <source>Take it away; what waits for it fails</source>
        <translation>Le retirer&#xa0;; ce qui l’attend échoue</translation>
    </message>
    <message>
        <source>Show the secret for half a minute; that it was shown is recorded</source>
        <translation>Afficher le secret pendant une demi-minute&#xa0;; cet affichage est consigné</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: doing it twice changes nothing more.</source>
        <translation>Elle l’a peut-être fait, ou peut-être pas. Réessayer est sans risque&#xa0;: le faire deux fois ne change rien de plus.</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again may do it twice.</source>
        <translation>Elle l’a peut-être fait, ou peut-être pas. Réessayer peut le faire deux fois.</translation>
    </message>
    <message>
        <source>Resumed; what was held goes out</source>
        <translation>Repris&#xa0;; ce qui était retenu part</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>It was not resumed</source>
        <translation>Il n’a pas été repris</translation>
    </message>
    <message>
        <source>It was not paused</source>
        <translation>Il n’a pas été suspendu</translation>
    </message>
    <message>
        <source>No test event was sent</source>
        <translation>Aucun événement de test n’a été envoyé</translation>
    </message>
    <message>
        <source>A test event is on its way</source>
        <translation>Un événement de test est en route</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Afficher la livraison</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more. This cannot be undone.</source>
        <translation>Plus rien n’est envoyé à %1. Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it fail.</source>
        <translation>
            <numerusform>%n livraison en attente pour lui échoue.</numerusform>
            <numerusform>%n livraisons en attente pour lui échouent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Supprimer le point de terminaison</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It was not removed</source>
        <translation>Il n’a pas été supprimé</translation>
    </message>
    <message>
        <source>The secret was not revealed</source>
        <translation>Le secret n’a pas été révélé</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointDialog</name>
    <message>
        <source>a merchant</source>
        <translation>un marchand</translation>
    </message>
    <message>
        <source>an integrator</source>
        <translation>un intégrateur</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>un partenaire</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nouveau point de terminaison</translation>
    </message>
    <message>
        <source>Change endpoint</source>
        <translation>Modifier le point de terminaison</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>What the owner is</source>
        <translation>Type de titulaire</translation>
    </message>
    <message>
        <source>An &amp;address</source>
        <translation>Une &amp;adresse</translation>
    </message>
    <message>
        <source>The built-in &amp;inbox</source>
        <translation>La boîte de réception &amp;intégrée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name of the inbox</source>
        <translation>Nom de la boîte de réception</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Optional, to tell it from others</source>
        <translation>Facultatif, pour le distinguer des autres</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The gateway makes one</source>
        <translation>La passerelle en crée un</translation>
    </message>
    <message>
        <source>Failed deliveries in a row that pause it</source>
        <translation>Livraisons échouées de suite qui le mettent en pause</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> failed deliveries in a row</source>
        <translation> échec(s) de livraison de suite</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Titulaire</translation>
    </message>
    <message>
        <source>Owner &amp;is</source>
        <translation>&amp;Le titulaire est</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>Mettre en &amp;pause après</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Make endpoint</source>
        <translation>Créer le point de terminaison</translation>
    </message>
    <message>
        <source>Signed in the header %1.</source>
        <translation>Signé dans l’en-tête %1.</translation>
    </message>
    <message numerus="yes">
        <source>An answer has %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>La réponse doit arriver en %n&#xa0;s.</numerusform>
            <numerusform>La réponse doit arriver en %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent once.</source>
        <translation>L’envoi n’est fait qu’une fois.</translation>
    </message>
    <message>
        <source>When it fails it is tried again after %1.</source>
        <translation>En cas d’échec, nouvelle tentative après %1.</translation>
    </message>
    <message>
        <source>Say whose endpoint it is.</source>
        <translation>Indiquez à qui appartient le point de terminaison.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Saisissez une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Name the inbox with letters, digits, - and _.</source>
        <translation>Nommez la boîte de réception avec des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Choisissez au moins un événement.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The endpoint is made</source>
        <translation>Le point de terminaison est créé</translation>
    </message>
    <message>
        <source>Put its secret where the webhooks are received. It can be revealed later as well.</source>
        <translation>Placez son secret là où les webhooks sont reçus. Il peut aussi être révélé plus tard.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>Cela a peut-être été fait, ou non. Réessayer est sans risque&#xa0;: la même demande n’est pas exécutée deux fois.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1&#xa0;: %2, à présent %3</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing was saved. Save again to replace what is there now.</source>
        <translation>Rien n’a été enregistré. Enregistrez à nouveau pour remplacer ce qui s’y trouve à présent.</translation>
    </message>
    <message>
        <source>This endpoint changed while you were at it</source>
        <translation>Ce point de terminaison a changé pendant que vous le modifiiez</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointModel</name>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EndpointsPane</name>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>New endpoint…</source>
        <translation>Nouveau point de terminaison…</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Vérifier une signature…</translation>
    </message>
    <message>
        <source>List of endpoints</source>
        <translation>Liste des points de terminaison</translation>
    </message>
    <message>
        <source>Reading endpoints…</source>
        <translation>Lecture des points de terminaison…</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>Aucun point de terminaison pour l’instant</translation>
    </message>
    <message>
        <source>An endpoint is an address that is told what happens. The built-in inbox can be one, so nothing else needs to run.</source>
        <translation>Un point de terminaison est une adresse informée de ce qui se passe. La boîte de réception intégrée peut en être un&#xa0;; rien d’autre n’a donc besoin de fonctionner.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nouveau point de terminaison</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>The formats are still being read</source>
        <translation>Les formats sont encore en cours de lecture</translation>
    </message>
    <message>
        <source>An address that is told what happens</source>
        <translation>Une adresse informée de ce qui se passe</translation>
    </message>
    <message>
        <source>Why a signature that was received does or does not match</source>
        <translation>Pourquoi une signature reçue correspond ou non</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Show its deliveries</source>
        <translation>Afficher ses livraisons</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renouveler le secret…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EventPicker</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>All events, those of later versions too (*)</source>
        <translation>Tous les événements, y compris ceux des versions ultérieures (*)</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>Tout ce qui concerne %1</translation>
    </message>
    <message>
        <source>Told already: a wildcard above holds it</source>
        <translation>Déjà transmis&#xa0;: un joker ci-dessus le couvre</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilterBar</name>
    <message>
        <source>Filter…  /</source>
        <translation>Filtrer…  /</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Bienvenue dans Countersign</translation>
    </message>
    <message>
        <source>This console and its payment gateway run on this computer alone. No real card is ever charged, and nothing is sent anywhere.</source>
        <translation>Cette console et sa passerelle de paiement fonctionnent sur cet ordinateur seul. Aucune vraie carte n’est jamais débitée, et rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Faire d’abord un tour</translation>
    </message>
    <message>
        <source>A demo shop with a small history of payments and keys that are always the same. They fill this empty store, and the Developers page can empty it again.</source>
        <translation>Une boutique de démonstration avec un petit historique de paiements et des clés toujours identiques. Elle remplit cet entrepôt vide, et la page Développeurs peut le vider de nouveau.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>Setting up the demo…</source>
        <translation>Préparation de la démo…</translation>
    </message>
    <message>
        <source>Make the first account</source>
        <translation>Créer le premier compte</translation>
    </message>
    <message>
        <source>Merchant name</source>
        <translation>Nom du marchand</translation>
    </message>
    <message>
        <source>The name of your shop</source>
        <translation>Le nom de votre boutique</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>C&amp;réer le compte</translation>
    </message>
    <message>
        <source>Merchant &amp;name</source>
        <translation>&amp;Nom du marchand</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>The account was not made</source>
        <translation>Le compte n’a pas été créé</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxDialog</name>
    <message>
        <source>Check &amp;without a secret of its own</source>
        <translation>Vérifier sans secret p&amp;ropre</translation>
    </message>
    <message>
        <source>How signatures are checked</source>
        <translation>Vérification des signatures</translation>
    </message>
    <message>
        <source>New inbox</source>
        <translation>Nouvelle boîte de réception</translation>
    </message>
    <message>
        <source>What arrives from an endpoint of this gateway is checked with that endpoint&apos;s secret. For everything else, say the format and the secret here.</source>
        <translation>Ce qui arrive d’un point de terminaison de cette passerelle est vérifié avec le secret de celui-ci. Pour tout le reste, indiquez ici le format et le secret.</translation>
    </message>
    <message>
        <source>Name of the inbox</source>
        <translation>Nom de la boîte de réception</translation>
    </message>
    <message>
        <source>Letters, digits, - and _</source>
        <translation>Lettres, chiffres, - et _</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The one it has stays</source>
        <translation>Le secret actuel est conservé</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Make inbox</source>
        <translation>Créer la boîte de réception</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Boîtes de réception</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>address of the inbox</source>
        <translation>adresse de la boîte de réception</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>How the inbox answers</source>
        <translation>Comment la boîte de réception répond</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>Vérifi&amp;cations…</translation>
    </message>
    <message>
        <source>With which format and secret signatures are checked</source>
        <translation>Format et secret avec lesquels les signatures sont vérifiées</translation>
    </message>
    <message>
        <source>New &amp;inbox…</source>
        <translation>&amp;Nouvelle boîte de réception…</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Vider…</translation>
    </message>
    <message>
        <source>Messages of the inbox</source>
        <translation>Messages de la boîte de réception</translation>
    </message>
    <message>
        <source>Reading messages…</source>
        <translation>Lecture des messages…</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation>Rien n’est arrivé</translation>
    </message>
    <message>
        <source>What is posted to the address of this inbox appears here. Point an endpoint at it, or post something yourself.</source>
        <translation>Ce qui est envoyé par POST à l’adresse de cette boîte de réception apparaît ici. Dirigez-y un point de terminaison, ou envoyez vous-même quelque chose.</translation>
    </message>
    <message>
        <source>The inboxes could not be read</source>
        <translation>Les boîtes de réception n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>endpoints&apos; secrets</source>
        <translation>secrets des points de terminaison</translation>
    </message>
    <message>
        <source>%1, own secret</source>
        <translation>%1, secret propre</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What the sender is told, from now on</source>
        <translation>Ce qui est répondu à l’expéditeur, à partir de maintenant</translation>
    </message>
    <message>
        <source>Take away what arrived</source>
        <translation>Enlever ce qui est arrivé</translation>
    </message>
    <message>
        <source>The answer was not changed</source>
        <translation>La réponse n’a pas été modifiée</translation>
    </message>
    <message>
        <source>Clear the inbox</source>
        <translation>Vider la boîte de réception</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the inbox %1 are taken away.</source>
        <translation>
            <numerusform>%n message de la boîte de réception %1 sera enlevé.</numerusform>
            <numerusform>%n messages de la boîte de réception %1 seront enlevés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>The inbox was not cleared</source>
        <translation>La boîte de réception n’a pas été vidée</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>Open the delivery</source>
        <translation>Ouvrir la livraison</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IntentDetailPane</name>
    <message>
        <source>Payment page</source>
        <translation>Page de paiement</translation>
    </message>
    <message>
        <source>ID of the payment intent</source>
        <translation>Identifiant de l’intention de paiement</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Annuler la page…</translation>
    </message>
    <message>
        <source>The payment intent as JSON</source>
        <translation>L’intention de paiement en JSON</translation>
    </message>
    <message>
        <source>Views of the payment page</source>
        <translation>Vues de la page de paiement</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Payer ici</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked to prove who they are. Answer on their page, or here.</source>
        <translation>Le titulaire de la carte doit prouver son identité. Répondez sur sa page, ou ici.</translation>
    </message>
    <message>
        <source>Open the challenge</source>
        <translation>Ouvrir la vérification</translation>
    </message>
    <message>
        <source>Fail it</source>
        <translation>Faire échouer</translation>
    </message>
    <message>
        <source>Pass it</source>
        <translation>Faire réussir</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>Code QR de la page de paiement</translation>
    </message>
    <message>
        <source>Only this computer can open it: the gateway does not listen to the network.</source>
        <translation>Seul cet ordinateur peut l’ouvrir&amp;#xa0;: la passerelle n’écoute pas sur le réseau.</translation>
    </message>
    <message>
        <source>Share with phones…</source>
        <translation>Partager avec des téléphones…</translation>
    </message>
    <message>
        <source>Share with phones</source>
        <translation>Partager avec des téléphones</translation>
    </message>
    <message>
        <source>link of the payment page</source>
        <translation>lien de la page de paiement</translation>
    </message>
    <message>
        <source>Link and QR code</source>
        <translation>Lien et code QR</translation>
    </message>
    <message>
        <source>No real card is ever charged. A click chooses one.</source>
        <translation>Aucune vraie carte n’est jamais débitée. Un clic en choisit une.</translation>
    </message>
    <message>
        <source>Attempts to pay</source>
        <translation>Tentatives de paiement</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Chronologie, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No payment page chosen</source>
        <translation>Aucune page de paiement choisie</translation>
    </message>
    <message>
        <source>Make one, or choose one in the list to see its link, its picture and what happens to it.</source>
        <translation>Créez-en une, ou choisissez-en une dans la liste pour voir son lien, son image et ce qui lui arrive.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Montant : %1</translation>
    </message>
    <message>
        <source>ID of the payment intent: %1</source>
        <translation>Identifiant de l’intention de paiement : %1</translation>
    </message>
    <message>
        <source>Your role sees what becomes of it, but not its link.</source>
        <translation>Votre rôle voit ce qu’elle devient, mais pas son lien.</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Lien : %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Marchand</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Later, by hand</source>
        <translation>Plus tard, à la main</translation>
    </message>
    <message>
        <source>When the card is approved</source>
        <translation>Lorsque la carte est approuvée</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Success URL</source>
        <translation>URL de succès</translation>
    </message>
    <message>
        <source>Cancel URL</source>
        <translation>URL d’annulation</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Open the payment %1, %2</source>
        <translation>Ouvrir le paiement %1, %2</translation>
    </message>
    <message>
        <source>Your role does not allow making payments.</source>
        <translation>Votre rôle ne permet pas d’effectuer des paiements.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked first.</source>
        <translation>Le titulaire de la carte est d’abord interrogé.</translation>
    </message>
    <message>
        <source>It cannot be paid any more.</source>
        <translation>Elle ne peut plus être payée.</translation>
    </message>
    <message>
        <source>Your role does not see the link.</source>
        <translation>Votre rôle ne voit pas le lien.</translation>
    </message>
    <message>
        <source>Open the page in the browser (Ctrl+O)</source>
        <translation>Ouvrir la page dans le navigateur (Ctrl+O)</translation>
    </message>
    <message>
        <source>Copy the link of the page (Ctrl+L)</source>
        <translation>Copier le lien de la page (Ctrl+L)</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>Nobody can pay it afterwards</source>
        <translation>Personne ne pourra la payer ensuite</translation>
    </message>
    <message>
        <source>Asking the card network…</source>
        <translation>Interrogation du réseau de cartes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card and what happens</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Choose a test card.</source>
        <translation>Choisissez une carte de test.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Payer %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Le délai est écoulé</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Expire %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n tentative restante</numerusform>
            <numerusform>%n tentatives restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>Whoever has it can pay, and see what is to be paid.</source>
        <translation>Quiconque le possède peut payer et voir ce qui est à payer.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is asked</source>
        <translation>Le titulaire de la carte est interrogé</translation>
    </message>
    <message>
        <source>Nothing is charged before they have proved who they are.</source>
        <translation>Rien n’est débité avant qu’il ait prouvé son identité.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Cancel the payment page</source>
        <translation>Annuler la page de paiement</translation>
    </message>
    <message>
        <source>Cancel %1 over %2? Nobody can pay it afterwards.</source>
        <translation>Annuler %1 d’un montant de %2 ? Personne ne pourra la payer ensuite.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuler la page</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have been done. Look again before you repeat it: the same request is not done twice.</source>
        <translation>Cela a peut-être été fait, ou non. Vérifiez avant de répéter l’action : la même requête n’est pas exécutée deux fois.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IntentModel</name>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Description or order</source>
        <translation>Description ou commande</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Marchand</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinkDetailPane</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Only this computer can open it: the gateway does not listen to the network.</source>
        <translation>Seul cet ordinateur peut l’ouvrir&#xa0;: la passerelle n’écoute pas sur le réseau.</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>code court</translation>
    </message>
    <message>
        <source>Refuse as the subject</source>
        <translation>Refuser en tant que sujet</translation>
    </message>
    <message>
        <source>Accept as the subject</source>
        <translation>Accepter en tant que sujet</translation>
    </message>
    <message>
        <source>For trying: you act as the person the link is for.</source>
        <translation>Pour essayer&#xa0;: vous agissez en tant que la personne à qui le lien est destiné.</translation>
    </message>
    <message>
        <source>No link chosen</source>
        <translation>Aucun lien choisi</translation>
    </message>
    <message>
        <source>Make one, or choose one in the list to see its code and picture.</source>
        <translation>Créez-en un, ou choisissez-en un dans la liste pour voir son code et son image.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Short code %1</source>
        <translation>Code court %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Le délai est écoulé</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Expire %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinkModel</name>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ends or made</source>
        <translation>Expiration ou création</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LinksPage</name>
    <message>
        <source>List of connections</source>
        <translation>Liste des connexions</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the chosen connection</source>
        <translation>Révoquer la connexion choisie</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nouveau lien…</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Code court</translation>
    </message>
    <message>
        <source>A code that an integrator shows; accepting it connects its subject to you</source>
        <translation>Un code affiché par un intégrateur&#xa0;; l’accepter connecte son sujet à vous</translation>
    </message>
    <message>
        <source>Accept the code</source>
        <translation>Accepter le code</translation>
    </message>
    <message>
        <source>Links and connections</source>
        <translation>Liens et connexions</translation>
    </message>
    <message>
        <source>List of links</source>
        <translation>Liste des liens</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Parcourir la liste</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>Copier l’identifiant de la ligne choisie</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aucune connexion pour le moment</translation>
    </message>
    <message>
        <source>A connection appears here when somebody accepts a link.</source>
        <translation>Une connexion apparaît ici quand quelqu’un accepte un lien.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Aucun lien pour le moment</translation>
    </message>
    <message>
        <source>A link connects a subject of an integrator to the person who accepts it.</source>
        <translation>Un lien connecte un sujet d’un intégrateur à la personne qui l’accepte.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Association établie</translation>
    </message>
    <message>
        <source>%1 is connected to you now.</source>
        <translation>%1 est maintenant connecté à vous.</translation>
    </message>
    <message>
        <source>No link has this code</source>
        <translation>Aucun lien n’a ce code</translation>
    </message>
    <message>
        <source>It may be mistyped, used already, or over.</source>
        <translation>Il est peut-être mal saisi, déjà utilisé ou expiré.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Trop de codes erronés</translation>
    </message>
    <message>
        <source>Wait a minute before the next attempt.</source>
        <translation>Attendez une minute avant la prochaine tentative.</translation>
    </message>
    <message>
        <source>Revoke the connection</source>
        <translation>Révoquer la connexion</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2? Approvals about this subject do not reach this person afterwards; a new link is needed to connect them again.</source>
        <translation>Déconnecter %1 de %2&#xa0;? Les demandes d’approbation concernant ce sujet ne parviendront plus ensuite à cette personne&#xa0;; il faudra un nouveau lien pour les connecter à nouveau.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Subject, source or ID (/)</source>
        <translation>Sujet, source ou identifiant (/)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>Any integrator</source>
        <translation>Tout intégrateur</translation>
    </message>
    <message>
        <source>Filter links by text</source>
        <translation>Filtrer les liens par texte</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Aucun lien ne correspond</translation>
    </message>
    <message>
        <source>No link has all that the filters ask for.</source>
        <translation>Aucun lien n’a tout ce que les filtres demandent.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filter connections by text</source>
        <translation>Filtrer les connexions par texte</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Aucune connexion ne correspond</translation>
    </message>
    <message>
        <source>No connection has all that the filters ask for.</source>
        <translation>Aucune connexion n’a tout ce que les filtres demandent.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>Cet état seulement</translation>
    </message>
    <message>
        <source>Only this integrator</source>
        <translation>Cet intégrateur seulement</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ListArea</name>
    <message>
        <source>More rows could not be read</source>
        <translation>Les lignes suivantes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Aucun message choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to see its headers, its body and its signature.</source>
        <translation>Choisissez-en un dans la liste pour voir ses en-têtes, son corps et sa signature.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>en-têtes</translation>
    </message>
    <message>
        <source>Body; copying takes it as it came</source>
        <translation>Corps&#xa0;; la copie le reprend tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>The signature was not checked</source>
        <translation>La signature n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>This inbox knows no secret for it. Set one to have what arrives checked.</source>
        <translation>Cette boîte de réception ne connaît pas de secret pour elle. Définissez-en un pour que ce qui arrive soit vérifié.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Open the delivery %1</source>
        <translation>Ouvrir la livraison %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageModel</name>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Signature right</source>
        <translation>Signature correcte</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Signature incorrecte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>Réponse</translation>
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
        <translation>Nouvelle page de paiement</translation>
    </message>
    <message>
        <source>A page on which a customer pays this amount by card. It can be paid for an hour, with five attempts.</source>
        <translation>Une page sur laquelle un client paie ce montant par carte. Elle peut être payée pendant une heure, en cinq tentatives.</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Créer la page</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Marchand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Marchand</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>A&amp;utomatic: the money is taken when the card is approved</source>
        <translation>A&amp;utomatique : l’argent est prélevé lorsque la carte est approuvée</translation>
    </message>
    <message>
        <source>Ma&amp;nual: the card is only held, capture later</source>
        <translation>Ma&amp;nuelle : le montant est seulement réservé sur la carte, à capturer plus tard</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>&amp;Success URL</source>
        <translation>URL de &amp;succès</translation>
    </message>
    <message>
        <source>Success URL</source>
        <translation>URL de succès</translation>
    </message>
    <message>
        <source>Where the browser goes once it is paid: HTTPS, or HTTP on this computer</source>
        <translation>Où va le navigateur une fois la page payée : HTTPS, ou HTTP sur cet ordinateur</translation>
    </message>
    <message>
        <source>Cancel U&amp;RL</source>
        <translation>U&amp;RL d’annulation</translation>
    </message>
    <message>
        <source>Cancel URL</source>
        <translation>URL d’annulation</translation>
    </message>
    <message>
        <source>Optional: where somebody goes who leaves</source>
        <translation>Facultatif : où va la personne qui quitte la page</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Optional: your own number for it</source>
        <translation>Facultatif : votre propre numéro pour elle</translation>
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
        <translation>Facultatif : le client la lit sur la page</translation>
    </message>
    <message>
        <source>Customer &amp;e-mail</source>
        <translation>&amp;E-mail du client</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>E-mail du client</translation>
    </message>
    <message>
        <source>Optional: filled in on the page</source>
        <translation>Facultatif : prérempli sur la page</translation>
    </message>
    <message>
        <source>There is no merchant to pay yet.</source>
        <translation>Il n’y a pas encore de marchand à payer.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Saisissez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>Enter where the browser goes once it is paid.</source>
        <translation>Saisissez où va le navigateur une fois le paiement effectué.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have made the page. Trying again is safe: the same request is not done twice.</source>
        <translation>Elle a peut-être créé la page, ou non. Réessayer est sans risque : la même requête n’est pas exécutée deux fois.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewLinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>A link connects a subject of an integrator to the person who accepts it. Approvals about that subject then go to this person.</source>
        <translation>Un lien associe un sujet d’un intégrateur à la personne qui l’accepte. Les demandes d’approbation sur ce sujet vont ensuite à cette personne.</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>&amp;Integrator</source>
        <translation>&amp;Intégrateur</translation>
    </message>
    <message>
        <source>&amp;Subject ID</source>
        <translation>ID du &amp;sujet</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>ID du sujet</translation>
    </message>
    <message>
        <source>As the integrator knows it: cus_123</source>
        <translation>Tel que l’intégrateur le connaît&#xa0;: cus_123</translation>
    </message>
    <message>
        <source>Subject &amp;name</source>
        <translation>&amp;Nom du sujet</translation>
    </message>
    <message>
        <source>Subject name</source>
        <translation>Nom du sujet</translation>
    </message>
    <message>
        <source>What people read: Ada Lovelace</source>
        <translation>Ce que lisent les personnes&#xa0;: Ada Lovelace</translation>
    </message>
    <message>
        <source>Source &amp;key</source>
        <translation>&amp;Clé de la source</translation>
    </message>
    <message>
        <source>Source key</source>
        <translation>Clé de la source</translation>
    </message>
    <message>
        <source>Optional: merchant:acct_1</source>
        <translation>Facultatif&#xa0;: merchant:acct_1</translation>
    </message>
    <message>
        <source>Source &amp;type</source>
        <translation>&amp;Type de source</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Optional: merchant</source>
        <translation>Facultatif&#xa0;: merchant</translation>
    </message>
    <message>
        <source>Source na&amp;me</source>
        <translation>No&amp;m de la source</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Optional: Blue Shop</source>
        <translation>Facultatif&#xa0;: Blue Shop</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>This subject is linked already</source>
        <translation>Ce sujet est déjà associé</translation>
    </message>
    <message>
        <source>Revoke its connection first to link it to somebody else.</source>
        <translation>Révoquez d’abord sa connexion pour l’associer à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewPaymentPage</name>
    <message>
        <source>Make the payment</source>
        <translation>Effectuer le paiement</translation>
    </message>
    <message>
        <source>Enter on a card</source>
        <translation>Entrée sur une carte</translation>
    </message>
    <message>
        <source>Fill the form with it</source>
        <translation>Remplir le formulaire avec elle</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Marchand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>A&amp;uthorize: hold it, capture later</source>
        <translation>A&amp;utoriser : réserver, capturer plus tard</translation>
    </message>
    <message>
        <source>&amp;Sale: hold and capture at once</source>
        <translation>&amp;Vente : réserver et capturer aussitôt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>E-mail du client</translation>
    </message>
    <message>
        <source>&amp;Merchant</source>
        <translation>&amp;Marchand</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Customer &amp;name</source>
        <translation>&amp;Nom du client</translation>
    </message>
    <message>
        <source>Customer &amp;e-mail</source>
        <translation>&amp;E-mail du client</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Choose a test card, or type its number</source>
        <translation>Choisissez une carte de test, ou saisissez son numéro</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Nom sur la carte</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <translation>Mois d’expiration</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <translation>Année d’expiration</translation>
    </message>
    <message>
        <source>Security code (CVV)</source>
        <translation>Code de sécurité (CVV)</translation>
    </message>
    <message>
        <source>Card n&amp;umber</source>
        <translation>N&amp;uméro de carte</translation>
    </message>
    <message>
        <source>Name on the car&amp;d</source>
        <translation>Nom sur &amp;la carte</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpire</translation>
    </message>
    <message>
        <source>C&amp;VV</source>
        <translation>C&amp;VV</translation>
    </message>
    <message>
        <source>Make the payment (Ctrl+Enter)</source>
        <translation>Effectuer le paiement (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Payment form</source>
        <translation>Formulaire de paiement</translation>
    </message>
    <message>
        <source>No real card is ever charged. A click fills the form.</source>
        <translation>Aucune vraie carte n’est jamais débitée. Un clic remplit le formulaire.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What became of the amount</source>
        <translation>Ce que le montant est devenu</translation>
    </message>
    <message>
        <source>&amp;Open payment</source>
        <translation>&amp;Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for the gateway.</source>
        <translation>En attente de la passerelle.</translation>
    </message>
    <message>
        <source>Your role does not allow making payments.</source>
        <translation>Votre rôle ne permet pas d’effectuer des paiements.</translation>
    </message>
    <message>
        <source>There is no merchant to pay yet.</source>
        <translation>Il n’y a pas encore de marchand à payer.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Saisissez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>Choose a test card, or enter a card number.</source>
        <translation>Choisissez une carte de test, ou saisissez un numéro de carte.</translation>
    </message>
    <message>
        <source>Enter the name on the card.</source>
        <translation>Saisissez le nom inscrit sur la carte.</translation>
    </message>
    <message>
        <source>Enter the security code of the card.</source>
        <translation>Saisissez le code de sécurité de la carte.</translation>
    </message>
    <message>
        <source>Asking the card network…</source>
        <translation>Interrogation du réseau de cartes…</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Débiter %1</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Débiter</translation>
    </message>
    <message>
        <source>Authorize %1</source>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have made the payment. Trying again is safe: the same request is not done twice.</source>
        <translation>Le paiement a peut-être été effectué, ou non. Réessayer est sans risque : la même demande n’est pas exécutée deux fois.</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nouveau paiement</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewRowsPill</name>
    <message>
        <source>Show them at the top of the list</source>
        <translation>Les afficher en haut de la liste</translation>
    </message>
    <message>
        <source>%1+ new</source>
        <translation>%1+ nouvelles</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentActionDialog</name>
    <message>
        <source>Capture payment</source>
        <translation>Capturer le paiement</translation>
    </message>
    <message>
        <source>Void payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>Rembourser le paiement</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why the money goes back (required)</source>
        <translation>Pourquoi l’argent est rendu (obligatoire)</translation>
    </message>
    <message>
        <source>Why the hold is released (required)</source>
        <translation>Pourquoi la réservation est levée (obligatoire)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mo&amp;tif</translation>
    </message>
    <message>
        <source>Take money from %1 for payment %2, which holds %3.</source>
        <translation>Prélever sur %1 pour le paiement %2, qui réserve %3.</translation>
    </message>
    <message>
        <source>Release the hold of %1 on %2 for payment %3. No money has moved, and it cannot be captured afterwards.</source>
        <translation>Lever la réservation de %1 sur %2 pour le paiement %3. Aucun argent n’a bougé, et il ne pourra plus être capturé.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Give money back to %1 for payment %2 over %3.</source>
        <translation>Rendre de l’argent à %1 pour le paiement %2 de %3.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capturer %1</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Enter an amount above zero, at most %1.</source>
        <translation>Saisissez un montant supérieur à zéro, au plus %1.</translation>
    </message>
    <message>
        <source>Too much: at most %1.</source>
        <translation>Trop élevé : au plus %1.</translation>
    </message>
    <message>
        <source>Nothing remains to refund after this.</source>
        <translation>Plus rien ne restera à rembourser ensuite.</translation>
    </message>
    <message>
        <source>%1 remains refundable after this.</source>
        <translation>%1 resteront remboursables ensuite.</translation>
    </message>
    <message>
        <source>The whole hold is captured.</source>
        <translation>Toute la réservation est capturée.</translation>
    </message>
    <message>
        <source>%1 of the hold is released and cannot be captured later.</source>
        <translation>%1 de la réservation sont libérés et ne pourront plus être capturés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>Cela a peut-être été fait, ou non. Réessayer est sans risque : la même demande n’est pas exécutée deux fois.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This payment changed in the meantime</source>
        <translation>Ce paiement a changé entre-temps</translation>
    </message>
    <message>
        <source>Nothing was done. Close this and look at the payment again.</source>
        <translation>Rien n’a été fait. Fermez ceci et regardez de nouveau le paiement.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1 : %2, à présent %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Nothing was done. Check the amount and decide again.</source>
        <translation>Rien n’a été fait. Vérifiez le montant et décidez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was done. This is no longer possible: %1</source>
        <translation>Rien n’a été fait. Ce n’est plus possible : %1</translation>
    </message>
    <message>
        <source>This payment changed while you were deciding</source>
        <translation>Ce paiement a changé pendant que vous décidiez</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentDetailPane</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>payment ID</source>
        <translation>identifiant du paiement</translation>
    </message>
    <message>
        <source>What became of the amount</source>
        <translation>Ce que le montant est devenu</translation>
    </message>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;Capturer…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>&amp;Annuler…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Rembourser…</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Chronologie, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Details and timeline</source>
        <translation>Détails et chronologie</translation>
    </message>
    <message>
        <source>The payment as JSON</source>
        <translation>Le paiement en JSON</translation>
    </message>
    <message>
        <source>Views of the payment</source>
        <translation>Vues du paiement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No payment chosen</source>
        <translation>Aucun paiement choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to see what happened to it and what can be done.</source>
        <translation>Choisissez-en un dans la liste pour voir ce qui lui est arrivé et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Payment ID %1</source>
        <translation>Identifiant du paiement %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>%1, expires %2</source>
        <translation>%1, expire %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
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
        <translation>Marchand</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
    </message>
    <message>
        <source>Card network</source>
        <translation>Réseau de cartes</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Code d’autorisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Fin de réservation</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Void reason</source>
        <translation>Motif d’annulation</translation>
    </message>
    <message>
        <source>Refund reason</source>
        <translation>Motif de remboursement</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>Intention de paiement</translation>
    </message>
    <message>
        <source>Open payment intent %1</source>
        <translation>Ouvrir l’intention de paiement %1</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>Take the held money, all or part of it</source>
        <translation>Prélever l’argent réservé, en tout ou en partie</translation>
    </message>
    <message>
        <source>Release the hold without taking money</source>
        <translation>Lever la réservation sans prélever d’argent</translation>
    </message>
    <message>
        <source>Give money back, all or part of it</source>
        <translation>Rendre l’argent, en tout ou en partie</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>%1 capturés</translation>
    </message>
    <message>
        <source>Voided; the hold is released</source>
        <translation>Annulé ; la réservation est levée</translation>
    </message>
    <message>
        <source>Refunded %1 in all</source>
        <translation>%1 remboursés en tout</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Marchand</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PaymentsPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Filter payments by text</source>
        <translation>Filtrer les paiements par texte</translation>
    </message>
    <message>
        <source>ID, last four digits, e-mail, name, description (/)</source>
        <translation>Identifiant, quatre derniers chiffres, e-mail, nom, description (/)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Any currency</source>
        <translation>Toute devise</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Marchand</translation>
    </message>
    <message>
        <source>All merchants</source>
        <translation>Tous les marchands</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre deux jours…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Which end of the list comes first</source>
        <translation>Quelle extrémité de la liste vient d’abord</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Go to a date in the list (Ctrl+G)</source>
        <translation>Aller à une date dans la liste (Ctrl+G)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save all payments that match the filters as CSV (Ctrl+E)</source>
        <translation>Enregistrer en CSV tous les paiements qui correspondent aux filtres (Ctrl+E)</translation>
    </message>
    <message>
        <source>List of payments</source>
        <translation>Liste des paiements</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export annulé</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Parcourir la liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go into the chosen payment</source>
        <translation>Entrer dans le paiement choisi</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>First and last payment of the whole list</source>
        <translation>Premier et dernier paiement de toute la liste</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen payment</source>
        <translation>Copier l’identifiant du paiement choisi</translation>
    </message>
    <message>
        <source>Export what matches as CSV</source>
        <translation>Exporter en CSV ce qui correspond</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Date où aller</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Payments between two days</source>
        <translation>Paiements entre deux jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Reading payments…</source>
        <translation>Lecture des paiements…</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Aucun paiement ne correspond</translation>
    </message>
    <message>
        <source>No payment has all that the filters ask for.</source>
        <translation>Aucun paiement n’a tout ce que les filtres demandent.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Pas encore de paiements</translation>
    </message>
    <message>
        <source>Each payment appears here the moment it is made: by your program through the Payment API, or in this window.</source>
        <translation>Chaque paiement apparaît ici dès qu’il est fait : par votre programme au moyen de la Payment API, ou dans cette fenêtre.</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nouveau paiement</translation>
    </message>
    <message>
        <source>%1+ payments</source>
        <translation>Plus de %1 paiements</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy amount</source>
        <translation>Copier le montant</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Capturer…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Only this status</source>
        <translation>Cet état seulement</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Exporter les paiements</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place.</source>
        <translation>%1 : %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>Export en cours : %1 lignes</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n payment(s)</source>
        <translation>
            <numerusform>%n paiement exporté</numerusform>
            <numerusform>%n paiements exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed; nothing was written</source>
        <translation>L’export a échoué ; rien n’a été écrit</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestDetailPane</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Réponse rejouée</translation>
    </message>
    <message>
        <source>Answered with what was stored under this idempotency key; nothing was done again.</source>
        <translation>Réponse donnée avec ce qui était conservé sous cette clé d’idempotence&#xa0;; rien n’a été refait.</translation>
    </message>
    <message>
        <source>request ID</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier en &amp;curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>A command for the shell that makes this call again; keys and secrets are variables in it (Ctrl+Shift+C)</source>
        <translation>Une commande pour le shell qui refait cet appel&#xa0;; les clés et les secrets y sont des variables (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Views of the request</source>
        <translation>Vues de la requête</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The answer is the stored one of the first call with this key; nothing was done again.</source>
        <translation>La réponse est celle conservée du premier appel avec cette clé&#xa0;; rien n’a été refait.</translation>
    </message>
    <message>
        <source>What it made</source>
        <translation>Ce qu’elle a produit</translation>
    </message>
    <message>
        <source>What it made, newest first</source>
        <translation>Ce qu’elle a produit, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Calls with this idempotency key</source>
        <translation>Appels avec cette clé d’idempotence</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Aucune requête choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was asked and what was answered.</source>
        <translation>Choisissez-en une dans la liste pour voir ce qui a été demandé et ce qui a été répondu.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This request is not in the log any more</source>
        <translation>Cette requête n’est plus dans le journal</translation>
    </message>
    <message>
        <source>The log keeps calls for some days, and fewer when there are very many.</source>
        <translation>Le journal conserve les appels quelques jours, et moins d’appels lorsqu’ils sont très nombreux.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Duration %1</source>
        <translation>Durée %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>ID de la requête %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>%1, by the share for phones</source>
        <translation>%1, par le partage pour téléphones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1, over TLS</source>
        <translation>%1, par TLS</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Clé d’idempotence</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>réponse rejouée</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>not a replay</source>
        <translation>non rejouée</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, status, kind</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · this one</source>
        <translation>%1 · celle-ci</translation>
    </message>
    <message>
        <source>Open the request of %1</source>
        <translation>Ouvrir la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>This answer holds a secret, so its %1 were not kept.</source>
        <translation>Cette réponse contient un secret&#xa0;; ses %1 n’ont donc pas été conservés.</translation>
    </message>
    <message>
        <source>The log keeps the beginning of long bodies; this one had %1.</source>
        <translation>Le journal conserve le début des corps longs&#xa0;; celui-ci faisait %1.</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>La réponse n’avait pas de corps.</translation>
    </message>
    <message>
        <source>The request had no body.</source>
        <translation>La requête n’avait pas de corps.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestModel</name>
    <message>
        <source>Replay</source>
        <translation>Réponse rejouée</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Whether the call carried an idempotency key, or was answered with what was stored under it</source>
        <translation>Si l’appel portait une clé d’idempotence, ou a reçu en réponse ce qui était conservé sous celle-ci</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequestsPage</name>
    <message>
        <source>Filter requests by text</source>
        <translation>Filtrer les requêtes par texte</translation>
    </message>
    <message>
        <source>Path, request ID, idempotency key, caller, ID of an object (/)</source>
        <translation>Chemin, ID de la requête, clé d’idempotence, appelant, ID d’un objet (/)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Toute méthode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Succeeded (2xx)</source>
        <translation>Réussies (2xx)</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Refusées (4xx)</translation>
    </message>
    <message>
        <source>Failed (5xx)</source>
        <translation>Échouées (5xx)</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Any interface</source>
        <translation>Toute interface</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Which end of the list comes first</source>
        <translation>Quelle extrémité de la liste vient d’abord</translation>
    </message>
    <message>
        <source>The log gives way so that no payment waits for it. The calls themselves were answered.</source>
        <translation>Le journal cède la place pour qu’aucun paiement ne l’attende. Les appels eux-mêmes ont reçu une réponse.</translation>
    </message>
    <message>
        <source>List of requests</source>
        <translation>Liste des requêtes</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Parcourir la liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go into the chosen request</source>
        <translation>Aller dans la requête choisie</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>First and last request of the whole list</source>
        <translation>Première et dernière requête de toute la liste</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen request</source>
        <translation>Copier l’ID de la requête choisie</translation>
    </message>
    <message>
        <source>Copy the chosen request as a curl command</source>
        <translation>Copier la requête choisie en commande curl</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>Lecture des requêtes…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Aucune requête ne correspond</translation>
    </message>
    <message>
        <source>No request in the log has all that the filters ask for.</source>
        <translation>Aucune requête du journal ne réunit tout ce que demandent les filtres.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
    <message>
        <source>Each call that a program makes appears here as it is answered, with card data and keys masked. Try one:</source>
        <translation>Chaque appel d’un programme apparaît ici dès qu’il reçoit sa réponse, données de carte et clés masquées. Essayez-en un&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were not recorded while the gateway was busy</source>
        <translation>
            <numerusform>%n appel n’a pas été enregistré pendant que la passerelle était occupée</numerusform>
            <numerusform>%n appels n’ont pas été enregistrés pendant que la passerelle était occupée</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en commande curl</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Only this method</source>
        <translation>Seulement cette méthode</translation>
    </message>
    <message>
        <source>Only this status</source>
        <translation>Seulement ce statut</translation>
    </message>
    <message>
        <source>Only this interface</source>
        <translation>Seulement cette interface</translation>
    </message>
    <message>
        <source>Only this idempotency key</source>
        <translation>Seulement cette clé d’idempotence</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ResendDialog</name>
    <message>
        <source>Send deliveries again</source>
        <translation>Renvoyer des livraisons</translation>
    </message>
    <message>
        <source>No filter is set: this is about every delivery there is.</source>
        <translation>Aucun filtre n’est défini&#xa0;: cela concerne toutes les livraisons existantes.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Counting what would be sent again…</source>
        <translation>Comptage de ce qui serait renvoyé…</translation>
    </message>
    <message>
        <source>How many would be sent again is not known.</source>
        <translation>On ne sait pas combien de livraisons seraient renvoyées.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing that matches can be sent again. What is held waits for its endpoint, and what is waiting goes out by itself.</source>
        <translation>Rien de ce qui correspond ne peut être renvoyé. Ce qui est retenu attend son point de terminaison, et ce qui est en attente partira de lui-même.</translation>
    </message>
    <message>
        <source>More than %1 deliveries will be sent again to their endpoints. Each keeps its ID, so a receiver that has seen it can tell.</source>
        <translation>Plus de %1 livraisons seront renvoyées à leurs points de terminaison. Chacune garde son identifiant&#xa0;: un récepteur qui l’a déjà vue peut la reconnaître.</translation>
    </message>
    <message>
        <source>Send more than %1 again</source>
        <translation>En renvoyer plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again to their endpoints. Each keeps its ID, so a receiver that has seen it can tell.</source>
        <translation>
            <numerusform>%n livraison sera renvoyée à son point de terminaison. Elle garde son identifiant&#xa0;: un récepteur qui l’a déjà vue peut la reconnaître.</numerusform>
            <numerusform>%n livraisons seront renvoyées à leurs points de terminaison. Chacune garde son identifiant&#xa0;: un récepteur qui l’a déjà vue peut la reconnaître.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>Renvoyer %n livraison</numerusform>
            <numerusform>Renvoyer %n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have begun. Trying again is safe: the same request is not done twice.</source>
        <translation>L’envoi a peut-être commencé, ou non. Réessayer est sans risque&#xa0;: la même demande n’est pas exécutée deux fois.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RetentionForm</name>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Of webhook attempts and inbox messages the newest are kept, as long as both bounds hold. Payments, approvals and what is told about them are kept for good.</source>
        <translation>Parmi les tentatives de webhook et les messages des boîtes de réception, les plus récents sont conservés, tant que les deux limites sont respectées. Les paiements, les demandes d’approbation et ce qui en est dit sont conservés définitivement.</translation>
    </message>
    <message>
        <source>&amp;Attempts: oldest</source>
        <translation>&amp;Tentatives : ancienneté maximale</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Days that attempts are kept</source>
        <translation>Nombre de jours de conservation des tentatives</translation>
    </message>
    <message>
        <source>Attempts: most</source>
        <translation>Tentatives : nombre maximal</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>Number of attempts that are kept</source>
        <translation>Nombre de tentatives conservées</translation>
    </message>
    <message>
        <source>&amp;Inbox messages: oldest</source>
        <translation>&amp;Messages des boîtes de réception : ancienneté maximale</translation>
    </message>
    <message>
        <source>Days that inbox messages are kept</source>
        <translation>Nombre de jours de conservation des messages des boîtes de réception</translation>
    </message>
    <message>
        <source>Inbox messages: most</source>
        <translation>Messages des boîtes de réception : nombre maximal</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>Number of inbox messages that are kept</source>
        <translation>Nombre de messages des boîtes de réception conservés</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Must be 1 to %1.</source>
        <translation>Doit être compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>What is older or more goes little by little.</source>
        <translation>Ce qui est plus ancien ou en surnombre disparaît peu à peu.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RotateDialog</name>
    <message>
        <source>Rotate the secret</source>
        <translation>Renouveler le secret</translation>
    </message>
    <message>
        <source>A new secret for %1.</source>
        <translation>Un nouveau secret pour %1.</translation>
    </message>
    <message>
        <source>How long both count</source>
        <translation>Durée de validité des deux</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>The gateway makes one</source>
        <translation>La passerelle en crée un</translation>
    </message>
    <message>
        <source>&amp;Both count for</source>
        <translation>Les &amp;deux valent pendant</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>Nouveau &amp;secret</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The endpoint has a new secret</source>
        <translation>Le point de terminaison a un nouveau secret</translation>
    </message>
    <message>
        <source>Put it where the webhooks are received.</source>
        <translation>Placez-le là où les webhooks sont reçus.</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>La passerelle n’a pas répondu</translation>
    </message>
    <message>
        <source>It may or may not have done this. Trying again is safe: the same request is not done twice.</source>
        <translation>Cela a peut-être été fait, ou non. Réessayer est sans risque&#xa0;: la même demande n’est pas exécutée deux fois.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Rechercher  Ctrl+K</translation>
    </message>
    <message>
        <source>ID, external ID, last four digits, e-mail or order (Ctrl+K)</source>
        <translation>Identifiant, identifiant externe, quatre derniers chiffres, e-mail ou commande (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SecretField</name>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message numerus="yes">
        <source>It hides again after %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Il se masque de nouveau après %n s.</numerusform>
            <numerusform>Il se masque de nouveau après %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsPage</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Share with phones…</source>
        <translation>Partager avec des téléphones…</translation>
    </message>
    <message>
        <source>Share with phones</source>
        <translation>Partager avec des téléphones</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Shared without encryption</source>
        <translation>Partagée sans chiffrement</translation>
    </message>
    <message>
        <source>Whoever is on the network can open the hosted pages, and read along.</source>
        <translation>Toute personne sur le réseau peut ouvrir les pages hébergées et lire ce qui est échangé.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Phones on the network can open the hosted pages.</source>
        <translation>Les téléphones du réseau peuvent ouvrir les pages hébergées.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Non partagée</translation>
    </message>
    <message>
        <source>Links and QR codes can be opened on this computer alone.</source>
        <translation>Les liens et les codes QR ne peuvent être ouverts que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Change or stop sharing…</source>
        <translation>Modifier ou arrêter le partage…</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>In memory, %1</source>
        <translation>En mémoire, %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Links begin with</source>
        <translation>Les liens commencent par</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
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
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettlementsPage</name>
    <message>
        <source>Batches, transactions and clients</source>
        <translation>Lots, transactions et clients</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
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
        <translation>Lancer le règlement…</translation>
    </message>
    <message>
        <source>Run settlement</source>
        <translation>Lancer le règlement</translation>
    </message>
    <message>
        <source>Adds up what succeeded before today, a batch for each client</source>
        <translation>Additionne ce qui a abouti avant aujourd’hui, un lot par client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Tous les partenaires</translation>
    </message>
    <message>
        <source>List of batches</source>
        <translation>Liste des lots</translation>
    </message>
    <message>
        <source>Reading batches…</source>
        <translation>Lecture des lots…</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>Aucun lot ne correspond</translation>
    </message>
    <message>
        <source>No batch has all that the filters ask for.</source>
        <translation>Aucun lot n’a tout ce que les filtres demandent.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>Pas encore de lots</translation>
    </message>
    <message>
        <source>A settlement adds up each client&apos;s transactions that succeeded before today.</source>
        <translation>Un règlement additionne les transactions de chaque client qui ont abouti avant aujourd’hui.</translation>
    </message>
    <message>
        <source>Filter transactions by text</source>
        <translation>Filtrer les transactions par texte</translation>
    </message>
    <message>
        <source>Filter…  /</source>
        <translation>Filtrer…  /</translation>
    </message>
    <message>
        <source>ID, payment intent, reference, e-mail (/)</source>
        <translation>Identifiant, intention de paiement, référence, e-mail (/)</translation>
    </message>
    <message>
        <source>List of transactions</source>
        <translation>Liste des transactions</translation>
    </message>
    <message>
        <source>Reading transactions…</source>
        <translation>Lecture des transactions…</translation>
    </message>
    <message>
        <source>No transaction matches</source>
        <translation>Aucune transaction ne correspond</translation>
    </message>
    <message>
        <source>No transaction has all that the filters ask for.</source>
        <translation>Aucune transaction n’a tout ce que les filtres demandent.</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>Pas encore de transactions</translation>
    </message>
    <message>
        <source>What partners initialize through the Clive interface appears here.</source>
        <translation>Ce que les partenaires initialisent par l’interface Clive apparaît ici.</translation>
    </message>
    <message>
        <source>List of clients</source>
        <translation>Liste des clients</translation>
    </message>
    <message>
        <source>Reading clients…</source>
        <translation>Lecture des clients…</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Partners and their clients come from the setup file, or through the Clive interface.</source>
        <translation>Les partenaires et leurs clients viennent du fichier de configuration, ou passent par l’interface Clive.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Parcourir la liste</translation>
    </message>
    <message>
        <source>Filter the transactions</source>
        <translation>Filtrer les transactions</translation>
    </message>
    <message>
        <source>Read the lists again</source>
        <translation>Relire les listes</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>Copier l’identifiant de la ligne choisie</translation>
    </message>
    <message>
        <source>Of one batch: show all</source>
        <translation>D’un seul lot : tout afficher</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Partner&apos;s state</source>
        <translation>État du partenaire</translation>
    </message>
    <message>
        <source>Partner&apos;s review</source>
        <translation>Examen du partenaire</translation>
    </message>
    <message>
        <source>Partner&apos;s fee</source>
        <translation>Frais du partenaire</translation>
    </message>
    <message>
        <source>Processor&apos;s fee</source>
        <translation>Frais du processeur</translation>
    </message>
    <message>
        <source>Clients of the partner</source>
        <translation>Clients du partenaire</translation>
    </message>
    <message>
        <source>Sells through</source>
        <translation>Vend par l’intermédiaire de</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>A batch is made for each client of every partner, of all that succeeded before today (UTC) and is in no batch yet. Nothing is paid out by this.</source>
        <translation>Un lot est créé pour chaque client de chaque partenaire, avec tout ce qui a réussi avant aujourd’hui (UTC) et ne figure encore dans aucun lot. Rien n’est versé par cette opération.</translation>
    </message>
    <message>
        <source>A batch is made for each client of %1, of all that succeeded before today (UTC) and is in no batch yet. Nothing is paid out by this.</source>
        <translation>Un lot est créé pour chaque client de %1, avec tout ce qui a réussi avant aujourd’hui (UTC) et ne figure encore dans aucun lot. Rien n’est versé par cette opération.</translation>
    </message>
    <message>
        <source>Run the settlement</source>
        <translation>Lancer le règlement</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>No transaction succeeded before today (UTC) that is in no batch yet.</source>
        <translation>Aucune transaction réussie avant aujourd’hui (UTC) ne reste à mettre dans un lot.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) made</source>
        <translation>
            <numerusform>%n lot créé</numerusform>
            <numerusform>%n lots créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is paid out on its own.</source>
        <translation>Chacun est versé séparément.</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Règlements</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ShareDialog</name>
    <message>
        <source>Share with phones</source>
        <translation>Partager avec des téléphones</translation>
    </message>
    <message>
        <source>Start sharing</source>
        <translation>Démarrer le partage</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>&amp;Sans chiffrement</translation>
    </message>
    <message>
        <source>For a phone that refuses the certificate of this gateway</source>
        <translation>Pour un téléphone qui refuse le certificat de cette passerelle</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <translation>Empreinte du certificat (SHA-256)</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Non partagé</translation>
    </message>
    <message>
        <source>Only this computer sees the pages</source>
        <translation>Seul cet ordinateur voit les pages</translation>
    </message>
    <message>
        <source>Shared without encryption</source>
        <translation>Partagé sans chiffrement</translation>
    </message>
    <message>
        <source>Whoever is on the network can read along</source>
        <translation>Toute personne présente sur le réseau peut lire les échanges</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Phones on the network see the pages</source>
        <translation>Les téléphones du réseau voient les pages</translation>
    </message>
    <message>
        <source>Whoever is on this network can open the hosted pages, and read what is typed into them. New links and QR codes begin with this address. It ends when the gateway stops.</source>
        <translation>Toute personne présente sur ce réseau peut ouvrir les pages hébergées et lire ce qui y est saisi. Les nouveaux liens et codes QR commencent par cette adresse. Le partage prend fin à l’arrêt de la passerelle.</translation>
    </message>
    <message>
        <source>Phones on this network can open the hosted pages. The gateway made the certificate itself, so a phone asks once whether to trust it; compare the fingerprint. New links and QR codes begin with this address. It ends when the gateway stops.</source>
        <translation>Les téléphones de ce réseau peuvent ouvrir les pages hébergées. La passerelle a créé elle-même le certificat ; un téléphone demande donc une fois s’il faut lui faire confiance ; comparez l’empreinte. Les nouveaux liens et codes QR commencent par cette adresse. Le partage prend fin à l’arrêt de la passerelle.</translation>
    </message>
    <message>
        <source>Lets phones on your network open the pages on which customers pay and people accept links: those pages and nothing else. It ends when the gateway stops.</source>
        <translation>Permet aux téléphones de votre réseau d’ouvrir les pages sur lesquelles les clients paient et les personnes acceptent des liens : ces pages et rien d’autre. Le partage prend fin à l’arrêt de la passerelle.</translation>
    </message>
    <message>
        <source>Card numbers and secrets of links cross it in the clear. Use test cards alone, on a network you trust.</source>
        <translation>Les numéros de carte et les secrets des liens y circulent en clair. N’utilisez que des cartes de test, sur un réseau de confiance.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Shell</name>
    <message>
        <source>Simulated clock</source>
        <translation>Horloge simulée</translation>
    </message>
    <message>
        <source>Faults are on</source>
        <translation>Pannes simulées actives</translation>
    </message>
    <message>
        <source>Open to the network without TLS</source>
        <translation>Ouverte au réseau sans TLS</translation>
    </message>
    <message>
        <source>Open to the network</source>
        <translation>Ouverte au réseau</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>L’entrepôt ne peut pas être écrit</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Appearance, language, keys</source>
        <translation>Apparence, langue, touches</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>À propos de Countersign</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adresse de la passerelle</translation>
    </message>
    <message>
        <source>gateway address</source>
        <translation>adresse de la passerelle</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (démo)</translation>
    </message>
    <message>
        <source>%1, signed in as %2 (%3)</source>
        <translation>%1, connecté en tant que %2 (%3)</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>Gateway unreachable</source>
        <translation>Passerelle injoignable</translation>
    </message>
    <message numerus="yes">
        <source>%n queued deliveries</source>
        <translation>
            <numerusform>%n livraison en attente</numerusform>
            <numerusform>%n livraisons en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Store in memory, %1</source>
        <translation>Entrepôt en mémoire, %1</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Entrepôt %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nouveau paiement</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Afficher ces touches</translation>
    </message>
    <message>
        <source>Leave a field, close a dialog</source>
        <translation>Quitter un champ, fermer un dialogue</translation>
    </message>
    <message>
        <source>Countersign %1
Gateway %2
Store %3

A console for payments and approvals with a gateway of its own. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Countersign %1
Passerelle %2
Entrepôt %3

Une console de paiements et d’approbations avec sa propre passerelle. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are held by paused endpoints</source>
        <translation>
            <numerusform>%n autre est retenue par des points de terminaison en pause</numerusform>
            <numerusform>%n autres sont retenues par des points de terminaison en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>endpoints</comment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with phones…</source>
        <translation>Partager avec des téléphones…</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Partage…</translation>
    </message>
    <message>
        <source>Change or stop the sharing with phones</source>
        <translation>Modifier ou arrêter le partage avec des téléphones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignatureView</name>
    <message>
        <source>HMAC-SHA256 over the time, a full stop and the exact body, in lower-case hexadecimal; the header carries the time as t and the digits as v1.</source>
        <translation>HMAC-SHA256 sur l’heure, un point et le corps exact, en hexadécimal minuscule&#xa0;; l’en-tête porte l’heure dans t et les chiffres dans v1.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 over the exact body, in lower-case hexadecimal, after the word sha256=.</source>
        <translation>HMAC-SHA256 sur le corps exact, en hexadécimal minuscule, après le mot sha256=.</translation>
    </message>
    <message>
        <source>HMAC-SHA256 over the exact body, in lower-case hexadecimal, with nothing in front.</source>
        <translation>HMAC-SHA256 sur le corps exact, en hexadécimal minuscule, sans rien devant.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>Ce qu’elle devrait être</translation>
    </message>
    <message>
        <source>expected signature</source>
        <translation>signature attendue</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Comme à l’envoi</translation>
    </message>
    <message>
        <source>Signature to check</source>
        <translation>Signature à vérifier</translation>
    </message>
    <message>
        <source>The header&apos;s value as it was received</source>
        <translation>La valeur de l’en-tête telle qu’elle a été reçue</translation>
    </message>
    <message>
        <source>Body to check</source>
        <translation>Corps à vérifier</translation>
    </message>
    <message>
        <source>The body as it was received</source>
        <translation>Le corps tel qu’il a été reçu</translation>
    </message>
    <message>
        <source>When it is taken to arrive</source>
        <translation>Moment d’arrivée supposé</translation>
    </message>
    <message>
        <source>as if it arrived when it was sent</source>
        <translation>comme s’il était arrivé au moment de l’envoi</translation>
    </message>
    <message>
        <source>as if it arrived now</source>
        <translation>comme s’il arrivait maintenant</translation>
    </message>
    <message>
        <source>Put back the signature and the body of the delivery</source>
        <translation>Rétablir la signature et le corps de la livraison</translation>
    </message>
    <message>
        <source>Check what was received</source>
        <translation>Vérifier ce qui a été reçu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Whose secret</source>
        <translation>À qui est le secret</translation>
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
        <translation>Secret &amp;de</translation>
    </message>
    <message>
        <source>%1, computed again</source>
        <translation>%1, recalculé</translation>
    </message>
    <message>
        <source>A secret typed here</source>
        <translation>Un secret saisi ici</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>La vérification n’a pas pu être faite</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatePanel</name>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Command to run</source>
        <translation>Commande à lancer</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SystemTray</name>
    <message>
        <source>Open Countersign</source>
        <translation>Ouvrir Countersign</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Countersign: %n approval(s) wait</source>
        <translation>
            <numerusform>Countersign : %n demande d’approbation en attente</numerusform>
            <numerusform>Countersign : %n demandes d’approbation en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TaskRow</name>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <source>Progress of sending again</source>
        <translation>Progression du renvoi</translation>
    </message>
    <message>
        <source>The gateway does not answer; still asking</source>
        <translation>La passerelle ne répond pas&#xa0;; nouvelles tentatives en cours</translation>
    </message>
    <message>
        <source>Sending again: %1 of %2</source>
        <translation>Renvoi&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimeBar</name>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
    <message>
        <source>Find the address</source>
        <translation>Trouver l’adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sécuriser</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Attendre la réponse</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Lire la réponse</translation>
    </message>
    <message>
        <source>Until it was given up</source>
        <translation>Jusqu’à l’abandon</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelineView</name>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n older entries are in the JSON</source>
        <translation>
            <numerusform>%n entrée plus ancienne se trouve dans le JSON</numerusform>
            <numerusform>%n entrées plus anciennes se trouvent dans le JSON</numerusform>
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
        <translation>Définir ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Chronologie, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>No transaction chosen</source>
        <translation>Aucune transaction choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to see its fees and what became of it.</source>
        <translation>Choisissez-en une dans la liste pour voir ses frais et ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Montant : %1</translation>
    </message>
    <message>
        <source>Processor&apos;s fee</source>
        <translation>Frais du processeur</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Platform&apos;s fee</source>
        <translation>Frais de la plateforme</translation>
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
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Payment intent</source>
        <translation>Intention de paiement</translation>
    </message>
    <message>
        <source>Open the payment intent</source>
        <translation>Ouvrir l’intention de paiement</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Ouvrir le lot</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>It follows its payment intent</source>
        <translation>Elle suit son intention de paiement</translation>
    </message>
    <message>
        <source>Pay, refund or dispute the payment, and the transaction follows.</source>
        <translation>Payez, remboursez ou contestez le paiement, et la transaction suit.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TransactionModel</name>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
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
        <translation>Expire %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new request(s) wait for you</source>
        <translation>
            <numerusform>%n nouvelle demande vous attend</numerusform>
            <numerusform>%n nouvelles demandes vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that end first are at the top of the list.</source>
        <translation>Celles qui prennent fin en premier sont en haut de la liste.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::VerifyDialog</name>
    <message>
        <source>Check a signature</source>
        <translation>Vérifier une signature</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WalkthroughPage</name>
    <message>
        <source>Arrived in the inbox</source>
        <translation>Arrivé dans la boîte de réception</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>A payment that a person approves, with the real requests.</source>
        <translation>Un paiement qu’une personne approuve, avec les vraies requêtes.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start the walkthrough again</source>
        <translation>Recommencer la visite guidée</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>The chosen step</source>
        <translation>L’étape choisie</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The steps before come first</source>
        <translation>Les étapes précédentes d’abord</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Visite guidée</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WebhooksPage</name>
    <message>
        <source>Parts of the webhooks</source>
        <translation>Parties des webhooks</translation>
    </message>
    <message>
        <source>&amp;Deliveries</source>
        <translation>&amp;Livraisons</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>&amp;Points de terminaison</translation>
    </message>
    <message>
        <source>In&amp;box</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <source>Next part: deliveries, endpoints, inbox</source>
        <translation>Partie suivante&#xa0;: livraisons, points de terminaison, boîte de réception</translation>
    </message>
    <message>
        <source>Move through the list</source>
        <translation>Parcourir la liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go into the chosen row</source>
        <translation>Entrer dans la ligne choisie</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Filtrer les livraisons</translation>
    </message>
    <message>
        <source>Send the chosen delivery again</source>
        <translation>Renvoyer la livraison choisie</translation>
    </message>
    <message>
        <source>Send the chosen delivery now</source>
        <translation>Envoyer maintenant la livraison choisie</translation>
    </message>
    <message>
        <source>Send all that match again</source>
        <translation>Renvoyer tout ce qui correspond</translation>
    </message>
    <message>
        <source>Copy the ID of the chosen row</source>
        <translation>Copier l’identifiant de la ligne choisie</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
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
        <translation>Démarrage de la passerelle…</translation>
    </message>
    <message>
        <source>The gateway did not start</source>
        <translation>La passerelle n’a pas démarré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Countersign keeps running</source>
        <translation>Countersign continue de fonctionner</translation>
    </message>
    <message>
        <source>The gateway works on, and requests for approval show here. Quit is in the menu of this icon.</source>
        <translation>La passerelle reste active et les demandes d’approbation s’affichent ici. « Quitter » se trouve dans le menu de cette icône.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries wait. They are lost with this store, which is in memory.</source>
        <translation>
            <numerusform>%n livraison de webhook est en attente. Elle sera perdue avec cet entrepôt, qui est en mémoire.</numerusform>
            <numerusform>%n livraisons de webhook sont en attente. Elles seront perdues avec cet entrepôt, qui est en mémoire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries wait. They go out when Countersign runs again.</source>
        <translation>
            <numerusform>%n livraison de webhook est en attente. Elle partira quand Countersign fonctionnera de nouveau.</numerusform>
            <numerusform>%n livraisons de webhook sont en attente. Elles partiront quand Countersign fonctionnera de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Countersign</source>
        <translation>Quitter Countersign</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
</TS>
