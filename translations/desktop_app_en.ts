<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AdviceCard</name>
    <message>
        <source>&amp;Suivre ce conseil</source>
        <translation>&amp;Follow this advice</translation>
    </message>
    <message>
        <source>Pas encore de conseil</source>
        <translation>No advice yet</translation>
    </message>
    <message>
        <source>Conseil&#xa0;: {procedure}</source>
        <translation>Advice: {procedure}</translation>
    </message>
</context>
<context>
    <name>BlanksEditor</name>
    <message>
        <source>Entre {least} et {greatest}.</source>
        <translation>Between {least} and {greatest}.</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Lire la clause</source>
        <translation>Read the clause</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;: {reason}</source>
        <translation>Why: {reason}</translation>
    </message>
    <message>
        <source>Choisie, mais elle n’est plus proposée&#xa0;: {reason}</source>
        <translation>Chosen, but no longer offered: {reason}</translation>
    </message>
</context>
<context>
    <name>ClauseDetails</name>
    <message>
        <source>Variante</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Contrôlé par</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Qui vérifiera, dans la commune&#xa0;: {means}</source>
        <translation>Who will check, in the municipality: {means}</translation>
    </message>
    <message>
        <source>Preuve, {moment}&#xa0;: {document}
Accepté aussi&#xa0;: {equivalent}</source>
        <translation>Proof, {moment}: {document}
Also accepted: {equivalent}</translation>
    </message>
</context>
<context>
    <name>ClauseList</name>
    <message numerus="yes">
        <source>%n clause(s) masquée(s), et pourquoi</source>
        <translation>
            <numerusform>%n hidden clause, and why</numerusform>
            <numerusform>%n hidden clauses, and why</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez la famille d’achat à l’étape Besoin&#xa0;: elle décide.</source>
        <translation>Choose the purchase family in the Need step: it decides.</translation>
    </message>
    <message>
        <source>La bibliothèque n’a pas de clause pour cet achat à cet endroit.</source>
        <translation>The library has no clause for this purchase here.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Erreur du programme</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>Une erreur du programme a interrompu un geste, ou la dernière séance.</source>
        <translation>A fault of the program interrupted a gesture, or the last session.</translation>
    </message>
    <message>
        <source>Ce que vous aviez saisi est enregistré&#xa0;; vous pouvez continuer. Un rapport a été écrit sur cet ordinateur&#xa0;: rien n’est envoyé. Joignez-le à votre demande d’aide.</source>
        <translation>What you had entered is saved; you can go on. A report was written on this computer: nothing is sent. Attach it when you ask for help.</translation>
    </message>
    <message>
        <source>&amp;Copier le rapport</source>
        <translation>&amp;Copy the report</translation>
    </message>
    <message>
        <source>Ouvrir le &amp;dossier</source>
        <translation>Open the &amp;folder</translation>
    </message>
    <message>
        <source>C&amp;ontinuer</source>
        <translation>C&amp;ontinue</translation>
    </message>
</context>
<context>
    <name>CriteriaStep</name>
    <message>
        <source>Ajouter le &amp;prix</source>
        <translation>Add the &amp;price</translation>
    </message>
    <message>
        <source>Ajouter un critère &amp;vide</source>
        <translation>Add an &amp;empty criterion</translation>
    </message>
    <message>
        <source>Critères</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Dites comment vous choisirez la meilleure offre. Deux à quatre critères suffisent, dont un sur l’environnement&#xa0;; leurs poids font 100&#xa0;% au total.</source>
        <translation>Say how you will choose the best bid. Two to four criteria are enough, one of them about the environment; their weights add up to 100%.</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Price</translation>
    </message>
    <message numerus="yes">
        <source>%n critère(s) sans poids.</source>
        <translation>
            <numerusform>%n criterion without a weight.</numerusform>
            <numerusform>%n criteria without a weight.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lot {lot}&#xa0;: </source>
        <translation>Lot {lot}: </translation>
    </message>
    <message>
        <source>Total des poids&#xa0;: {total}&#xa0;%. Le compte y est.</source>
        <translation>Total of the weights: {total}%. That is right.</translation>
    </message>
    <message>
        <source>Total des poids&#xa0;: {total}&#xa0;%. Il manque {rest} points.</source>
        <translation>Total of the weights: {total}%. {rest} points are missing.</translation>
    </message>
    <message>
        <source>Total des poids&#xa0;: {total}&#xa0;%. Il y a {rest} points de trop.</source>
        <translation>Total of the weights: {total}%. That is {rest} points too many.</translation>
    </message>
    <message>
        <source>Ajouter depuis la bibliothèque</source>
        <translation>Add from the library</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Critère {rank}</source>
        <translation>Criterion {rank}</translation>
    </message>
    <message>
        <source>Intitulé du critère {rank}</source>
        <translation>Title of criterion {rank}</translation>
    </message>
    <message>
        <source>Nature du critère {rank}</source>
        <translation>Kind of criterion {rank}</translation>
    </message>
    <message>
        <source>Poids du critère {rank}, en pour cent</source>
        <translation>Weight of criterion {rank}, in per cent</translation>
    </message>
    <message>
        <source>Indicateurs du critère {rank}</source>
        <translation>Indicators of criterion {rank}</translation>
    </message>
    <message>
        <source>Méthode de notation du critère {rank}</source>
        <translation>Scoring method of criterion {rank}</translation>
    </message>
    <message>
        <source>Preuve du critère {rank}</source>
        <translation>Proof of criterion {rank}</translation>
    </message>
    <message>
        <source>Monter le critère {rank}</source>
        <translation>Move criterion {rank} up</translation>
    </message>
    <message>
        <source>Descendre le critère {rank}</source>
        <translation>Move criterion {rank} down</translation>
    </message>
    <message>
        <source>Retirer le critère {rank}</source>
        <translation>Remove criterion {rank}</translation>
    </message>
    <message>
        <source>Détails du critère {rank}</source>
        <translation>Details of criterion {rank}</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Poids</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Ce que vous regarderez dans l’offre.</source>
        <translation>What you will look at in the bid.</translation>
    </message>
    <message>
        <source>Méthode de notation</source>
        <translation>Scoring method</translation>
    </message>
    <message>
        <source>Un niveau par ligne, du plus bas.</source>
        <translation>One level per line, lowest first.</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Le document que l’entreprise joint à son offre.</source>
        <translation>The document that the company attaches to its bid.</translation>
    </message>
    <message>
        <source>Indicateurs, méthode et preuve</source>
        <translation>Indicators, method and proof</translation>
    </message>
</context>
<context>
    <name>CriterionOffer</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ajouter le critère {title}</source>
        <translation>Add the criterion {title}</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;: {reason}</source>
        <translation>Why: {reason}</translation>
    </message>
    <message>
        <source>Lire le critère</source>
        <translation>Read the criterion</translation>
    </message>
</context>
<context>
    <name>CriterionOffers</name>
    <message numerus="yes">
        <source>%n critère(s) masqué(s), et pourquoi</source>
        <translation>
            <numerusform>%n hidden criterion, and why</numerusform>
            <numerusform>%n hidden criteria, and why</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez la famille d’achat à l’étape Besoin&#xa0;: elle décide.</source>
        <translation>Choose the purchase family in the Need step: it decides.</translation>
    </message>
    <message>
        <source>Tous les critères qui conviennent sont déjà dans le marché.</source>
        <translation>Every suitable criterion is already in the contract.</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message>
        <source>Dossiers (*.toml *.json *.pdf);;Tous les fichiers (*)</source>
        <translation>Dossiers (*.toml *.json *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Ouvrir un dossier</source>
        <translation>Open a dossier</translation>
    </message>
    <message>
        <source>Exporter le dossier</source>
        <translation>Export the dossier</translation>
    </message>
    <message>
        <source>Dossier TOML (*.toml)</source>
        <translation>TOML dossier (*.toml)</translation>
    </message>
    <message>
        <source>{objet} (copie)</source>
        <translation>{objet} (copy)</translation>
    </message>
    <message>
        <source>Le marché a été copié.</source>
        <translation>The contract was copied.</translation>
    </message>
    <message>
        <source>Le marché «&#xa0;{objet}&#xa0;» a été supprimé.</source>
        <translation>The contract “{objet}” was deleted.</translation>
    </message>
    <message>
        <source>La commune d’exercice s’ouvre dans une autre fenêtre.</source>
        <translation>The practice municipality opens in another window.</translation>
    </message>
    <message>
        <source>La fenêtre de la commune d’exercice n’a pas pu s’ouvrir&#xa0;: fermez d’autres programmes puis recommencez.</source>
        <translation>The window of the practice municipality could not open: close other programs and try again.</translation>
    </message>
    <message>
        <source>Le dossier a été écrit dans «&#xa0;{nom}&#xa0;».</source>
        <translation>The dossier was written to “{nom}”.</translation>
    </message>
    <message>
        <source>&amp;Annuler la suppression</source>
        <translation>&amp;Undo the deletion</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Objet à préciser</source>
        <translation>Subject to be given</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Reprendre «&#xa0;{objet}&#xa0;»</source>
        <translation>Resume “{objet}”</translation>
    </message>
    <message numerus="yes">
        <source>%n obligation(s) à satisfaire</source>
        <translation>
            <numerusform>%n duty to meet</numerusform>
            <numerusform>%n duties to meet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) attendue(s)</source>
        <translation>
            <numerusform>%n answer awaited</numerusform>
            <numerusform>%n answers awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Obligations satisfaites, %n point(s) à revoir</source>
        <translation>
            <numerusform>Duties met, %n point to review</numerusform>
            <numerusform>Duties met, %n points to review</numerusform>
        </translation>
    </message>
    <message>
        <source>Obligations satisfaites</source>
        <translation>Duties met</translation>
    </message>
    <message>
        <source>Famille à choisir</source>
        <translation>Family to be chosen</translation>
    </message>
    <message>
        <source>{montant} HT</source>
        <translation>{montant} excl. VAT</translation>
    </message>
    <message>
        <source>montant à estimer</source>
        <translation>amount to estimate</translation>
    </message>
    <message>
        <source>lancement prévu le {jour}</source>
        <translation>launch planned on {jour}</translation>
    </message>
    <message>
        <source>date de lancement passée ({jour})</source>
        <translation>launch date passed ({jour})</translation>
    </message>
</context>
<context>
    <name>ExecutionStep</name>
    <message>
        <source>&amp;Ajouter une condition de votre main</source>
        <translation>&amp;Add a condition of your own</translation>
    </message>
    <message>
        <source>&amp;Dispense de condition sociale</source>
        <translation>&amp;Exemption from the social condition</translation>
    </message>
    <message>
        <source>Conditions de la bibliothèque</source>
        <translation>Conditions from the library</translation>
    </message>
    <message>
        <source>Vos propres conditions</source>
        <translation>Your own conditions</translation>
    </message>
    <message>
        <source>Conditions d’exécution</source>
        <translation>Performance conditions</translation>
    </message>
    <message>
        <source>Dites comment le titulaire devra exécuter le marché&#xa0;: produits, déchets, insertion, suivi. Ces conditions s’imposent à toutes les entreprises et ne se notent pas.</source>
        <translation>Say how the contractor must carry out the contract: products, waste, inclusion, follow-up. These conditions bind every company and are not scored.</translation>
    </message>
    <message>
        <source>&amp;Cas de dispense</source>
        <translation>&amp;Case of exemption</translation>
    </message>
    <message>
        <source>Au-dessus du seuil européen, une condition sociale est exigée, sauf dans l’un de ces quatre cas (L2112-2-1).</source>
        <translation>Above the European threshold a social condition is required, except in one of these four cases (L2112-2-1).</translation>
    </message>
    <message>
        <source>&amp;Motif écrit de la dispense</source>
        <translation>Written &amp;reason for the exemption</translation>
    </message>
    <message>
        <source>Il est conservé avec les documents de la procédure.</source>
        <translation>It is kept with the documents of the procedure.</translation>
    </message>
    <message>
        <source>Pas de dispense</source>
        <translation>No exemption</translation>
    </message>
    <message>
        <source>La solution est immédiatement disponible</source>
        <translation>The solution is available at once</translation>
    </message>
    <message>
        <source>Le lien avec l’objet du marché est insuffisant</source>
        <translation>The link with the subject of the contract is too weak</translation>
    </message>
    <message>
        <source>La concurrence serait restreinte, ou l’exécution trop difficile</source>
        <translation>Competition would be restricted, or performance too difficult</translation>
    </message>
    <message>
        <source>Travaux de moins de six mois</source>
        <translation>Works of less than six months</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Écrire les &amp;documents…</source>
        <translation>Write the &amp;documents…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le dossier…</source>
        <translation>&amp;Save the dossier…</translation>
    </message>
    <message>
        <source>Cochez au moins un document.</source>
        <translation>Tick at least one document.</translation>
    </message>
    <message>
        <source>Dans quel dossier écrire les documents&#xa0;?</source>
        <translation>In which folder should the documents be written?</translation>
    </message>
    <message>
        <source>Enregistrer le dossier</source>
        <translation>Save the dossier</translation>
    </message>
    <message>
        <source>Dossier TOML (*.toml)</source>
        <translation>TOML dossier (*.toml)</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) écrit(s) dans «&#xa0;{folder}&#xa0;»&#xa0;:</source>
        <translation>
            <numerusform>%n file written to “{folder}”:</numerusform>
            <numerusform>%n files written to “{folder}”:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) écrit(s).</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({format})</source>
        <translation>{title} ({format})</translation>
    </message>
    <message>
        <source>Écriture des documents</source>
        <translation>Writing the documents</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>{state}, règle à vérifier</source>
        <translation>{state}, rule to be verified</translation>
    </message>
    <message>
        <source>{state}&#xa0;: {title}</source>
        <translation>{state}: {title}</translation>
    </message>
    <message>
        <source>Corriger&#xa0;: {title}</source>
        <translation>Correct: {title}</translation>
    </message>
</context>
<context>
    <name>FindingGestures</name>
    <message>
        <source>Écarter…</source>
        <translation>Dismiss…</translation>
    </message>
    <message>
        <source>Rétablir le contrôle</source>
        <translation>Restore the check</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>{gesture}&#xa0;: {title}</source>
        <translation>{gesture}: {title}</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>%n point(s) respecté(s)</source>
        <translation>
            <numerusform>%n point met</numerusform>
            <numerusform>%n points met</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}&#xa0;: {count}</source>
        <translation>{place}: {count}</translation>
    </message>
</context>
<context>
    <name>FindingGroups</name>
    <message numerus="yes">
        <source>%n règle(s) en attente d’une réponse</source>
        <translation>
            <numerusform>%n rule waiting for an answer</numerusform>
            <numerusform>%n rules waiting for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n règle(s) sans objet pour ce marché</source>
        <translation>
            <numerusform>%n rule that does not apply to this contract</numerusform>
            <numerusform>%n rules that do not apply to this contract</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n point(s) respecté(s)</source>
        <translation>
            <numerusform>%n point met</numerusform>
            <numerusform>%n points met</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce que dit le droit</source>
        <translation>What the law says</translation>
    </message>
    <message>
        <source>Ce que dit le droit, à la date du lancement</source>
        <translation>What the law says on the launch date</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) attendue(s)</source>
        <translation>
            <numerusform>%n answer awaited</numerusform>
            <numerusform>%n answers awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerte(s) à lire</source>
        <translation>
            <numerusform>%n warning to read</numerusform>
            <numerusform>%n warnings to read</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne manque.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n obligation(s) manque(nt)</source>
        <translation>
            <numerusform>%n duty is missing</numerusform>
            <numerusform>%n duties are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Ouverture du carnet…</source>
        <translation>Opening the book…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nouveau marché</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Famille d’achat à choisir</source>
        <translation>Purchase family to choose</translation>
    </message>
    <message>
        <source>{amount} HT</source>
        <translation>{amount} excl. VAT</translation>
    </message>
    <message>
        <source>Montant à estimer</source>
        <translation>Amount to estimate</translation>
    </message>
    <message>
        <source>Lancement le {day}</source>
        <translation>Launch on {day}</translation>
    </message>
    <message>
        <source>Enregistré à {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <source>Annuler le dernier geste</source>
        <translation>Undo the last action</translation>
    </message>
    <message>
        <source>Rétablir le geste annulé</source>
        <translation>Redo the undone action</translation>
    </message>
    <message>
        <source>Montrer ou cacher ce que dit le droit</source>
        <translation>Show or hide what the law says</translation>
    </message>
    <message>
        <source>Fermer le marché</source>
        <translation>Close the contract</translation>
    </message>
    <message>
        <source>Chaque réponse est enregistrée.</source>
        <translation>Every answer is saved.</translation>
    </message>
</context>
<context>
    <name>HiddenClauseTableModel</name>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Pourquoi masquée</source>
        <translation>Why hidden</translation>
    </message>
</context>
<context>
    <name>HiddenClauses</name>
    <message>
        <source>Clauses masquées, et pourquoi</source>
        <translation>Hidden clauses, and why</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>&amp;Nouveau marché</source>
        <translation>&amp;New contract</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un dossier…</source>
        <translation>&amp;Open a dossier…</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ce qui reste à faire, en commençant par le lancement le plus proche.</source>
        <translation>What remains to be done, the nearest launch first.</translation>
    </message>
    <message>
        <source>&amp;Découvrir avec la commune d’exercice</source>
        <translation>&amp;Discover with the practice municipality</translation>
    </message>
    <message>
        <source>Votre premier marché</source>
        <translation>Your first contract</translation>
    </message>
    <message>
        <source>Répondez à quelques questions sur votre besoin&#xa0;: à chaque étape, Clausier montre ce que le droit demande à la date du marché et ce qui manque encore.</source>
        <translation>Answer a few questions about your need: at each step Clausier shows what the law asks on the date of the contract and what is still missing.</translation>
    </message>
    <message>
        <source>Pour essayer sans risque, prenez la commune d’exercice&#xa0;: ses dossiers et ses fournisseurs sont inventés, et elle s’ouvre dans une fenêtre à part.</source>
        <translation>To try without risk, take the practice municipality: its dossiers and suppliers are invented, and it opens in a window of its own.</translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s) dans la page Marchés.</source>
        <translation>
            <numerusform>And %n other in the Contracts page.</numerusform>
            <numerusform>And %n others in the Contracts page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Importer des fournisseurs</source>
        <translation>Import suppliers</translation>
    </message>
    <message>
        <source>Fichiers CSV (*.csv *.tsv *.txt);;Tous les fichiers (*)</source>
        <translation>CSV files (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Fournisseurs ajoutés&#xa0;: {ajoutes}, mis à jour&#xa0;: {modifies}.</source>
        <translation>Suppliers added: {ajoutes}, updated: {modifies}.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Importer des fournisseurs</source>
        <translation>Import suppliers</translation>
    </message>
    <message>
        <source>À regarder dans le fichier&#xa0;:</source>
        <translation>To look at in the file:</translation>
    </message>
    <message>
        <source>À regarder dans le fichier</source>
        <translation>To look at in the file</translation>
    </message>
    <message>
        <source>&amp;Importer</source>
        <translation>&amp;Import</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) lue(s)</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) à ajouter</source>
        <translation>
            <numerusform>%n supplier to add</numerusform>
            <numerusform>%n suppliers to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) à mettre à jour</source>
        <translation>
            <numerusform>%n supplier to update</numerusform>
            <numerusform>%n suppliers to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) déjà à jour</source>
        <translation>
            <numerusform>%n supplier already up to date</numerusform>
            <numerusform>%n suppliers already up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à vérifier</source>
        <translation>
            <numerusform>%n line to check</numerusform>
            <numerusform>%n lines to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) refusée(s)</source>
        <translation>
            <numerusform>%n line refused</numerusform>
            <numerusform>%n lines refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Ligne {numero}&#xa0;: {motif}</source>
        <translation>Line {numero}: {motif}</translation>
    </message>
    <message>
        <source>Colonnes laissées de côté&#xa0;: {colonnes}</source>
        <translation>Columns left aside: {colonnes}</translation>
    </message>
</context>
<context>
    <name>LawChangesCard</name>
    <message>
        <source>J’ai lu</source>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>Le droit a changé depuis le dernier contrôle</source>
        <translation>The law has changed since the last check</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ce que vous réglez</source>
        <translation>What you set</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Niveaux de notation</source>
        <translation>Scoring levels</translation>
    </message>
    <message>
        <source>, de {moins} à {plus}</source>
        <translation>, from {moins} to {plus}</translation>
    </message>
    <message>
        <source>{document}, {moment}.</source>
        <translation>{document}, {moment}.</translation>
    </message>
    <message>
        <source>Texte, variante «&#xa0;{nom}&#xa0;»</source>
        <translation>Text, variant “{nom}”</translation>
    </message>
    <message>
        <source>{points} points sur 100&#xa0;: {description}</source>
        <translation>{points} points out of 100: {description}</translation>
    </message>
    <message>
        <source>{libelle}&#xa0;: {valeur} par défaut</source>
        <translation>{libelle}: {valeur} by default</translation>
    </message>
    <message>
        <source>Accepté à la place&#xa0;: {equivalent}</source>
        <translation>Accepted instead: {equivalent}</translation>
    </message>
    <message>
        <source>{qui}&#xa0;: {moyens}</source>
        <translation>{qui}: {moyens}</translation>
    </message>
    <message>
        <source>Preuve demandée</source>
        <translation>Proof asked for</translation>
    </message>
    <message>
        <source>Qui contrôle, et comment</source>
        <translation>Who checks, and how</translation>
    </message>
    <message>
        <source>Si la clause n’est pas tenue</source>
        <translation>If the clause is not kept</translation>
    </message>
    <message>
        <source>Conseillée à partir de {montant} HT.</source>
        <translation>Advised from {montant} excl. VAT.</translation>
    </message>
    <message>
        <source>Quand ne pas la retenir</source>
        <translation>When not to use it</translation>
    </message>
    <message>
        <source>Labels admis, ou équivalent</source>
        <translation>Labels accepted, or equivalent</translation>
    </message>
    <message>
        <source>À lire aussi</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Clause {nom}, version {version}, relue le {jour}&#xa0;; {fiabilite}.</source>
        <translation>Clause {nom}, version {version}, reviewed on {jour}; {fiabilite}.</translation>
    </message>
    <message>
        <source>Fondement</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Familles d’achat</source>
        <translation>Purchase families</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>{mois} mois en général&#xa0;; main-d’œuvre&#xa0;: environ {part}&#xa0;% du prix.</source>
        <translation>{mois} months in general; labour: about {part}% of the price.</translation>
    </message>
    <message>
        <source>Famille {nom}, version {version}, relue le {jour}&#xa0;; {fiabilite}.</source>
        <translation>Family {nom}, version {version}, reviewed on {jour}; {fiabilite}.</translation>
    </message>
    <message>
        <source>Avant d’acheter</source>
        <translation>Before buying</translation>
    </message>
    <message>
        <source>Questions à se poser</source>
        <translation>Questions to ask</translation>
    </message>
    <message>
        <source>Devoirs propres à la famille</source>
        <translation>Duties of this family</translation>
    </message>
    <message>
        <source>Pièges</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>Insertion et handicap</source>
        <translation>Inclusion and disability</translation>
    </message>
    <message>
        <source>Durée et main-d’œuvre</source>
        <translation>Duration and labour</translation>
    </message>
    <message>
        <source>Codes CPV</source>
        <translation>CPV codes</translation>
    </message>
    <message>
        <source>Vérifié le {jour}&#xa0;; {fiabilite}.</source>
        <translation>Verified on {jour}; {fiabilite}.</translation>
    </message>
    <message>
        <source>{moyen}&#xa0;: {effet}</source>
        <translation>{moyen}: {effet}</translation>
    </message>
    <message>
        <source>Ce qu’il certifie</source>
        <translation>What it certifies</translation>
    </message>
    <message>
        <source>Ce qu’il ne prouve pas</source>
        <translation>What it does not prove</translation>
    </message>
    <message>
        <source>Comment le vérifier</source>
        <translation>How to verify it</translation>
    </message>
    <message>
        <source>Équivalents</source>
        <translation>Equivalents</translation>
    </message>
    <message>
        <source>Règles de droit, version {version}, en effet depuis le {depuis} ; elles couvrent les marchés du {debut} au {fin}.</source>
        <translation>Rules of law, version {version}, in effect since {depuis}; they cover contracts from {debut} to {fin}.</translation>
    </message>
    <message>
        <source>Niveau et dates</source>
        <translation>Level and dates</translation>
    </message>
    <message>
        <source>Ce que dit la règle</source>
        <translation>What the rule says</translation>
    </message>
    <message>
        <source>Quand il manque quelque chose</source>
        <translation>When something is missing</translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Ce qu’il dit</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Adresse du texte officiel</source>
        <translation>Address of the official text</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Seuil</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Aucun montant n’est en vigueur à cette date.</source>
        <translation>No amount is in force on this date.</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Historique, du plus récent au plus ancien</source>
        <translation>History, latest first</translation>
    </message>
    <message>
        <source>{montant} HT, {periode} : {etat}</source>
        <translation>{montant} excl. VAT, {periode}: {etat}</translation>
    </message>
    <message>
        <source>Fixé par : {article}, {titre}</source>
        <translation>Set by: {article}, {titre}</translation>
    </message>
    <message>
        <source>du {debut} au {fin}</source>
        <translation>from {debut} to {fin}</translation>
    </message>
    <message>
        <source>à partir du {debut}</source>
        <translation>from {debut}</translation>
    </message>
    <message>
        <source>jusqu’au {fin}</source>
        <translation>until {fin}</translation>
    </message>
    <message>
        <source>sans limite de date</source>
        <translation>with no date limit</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>n’est plus en vigueur</source>
        <translation>no longer in force</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>{etat}, {periode}.</source>
        <translation>{etat}, {periode}.</translation>
    </message>
    <message>
        <source>Vérifié le {jour} ; {fiabilite}.</source>
        <translation>Verified on {jour}; {fiabilite}.</translation>
    </message>
    <message>
        <source>Fiabilité : {fiabilite}.</source>
        <translation>Reliability: {fiabilite}.</translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Règles concernées</source>
        <translation>Rules concerned</translation>
    </message>
    <message>
        <source>À venir, date inconnue</source>
        <translation>To come, date unknown</translation>
    </message>
    <message>
        <source>À venir, à partir du {jour}</source>
        <translation>To come, from {jour}</translation>
    </message>
    <message>
        <source>Depuis le {jour}</source>
        <translation>Since {jour}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Clauses et règles, version {version}. Tout peut être lu et copié.</source>
        <translation>Clauses and rules, version {version}. Everything can be read and copied.</translation>
    </message>
    <message>
        <source>Bibliothèque</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Familles d’achat</source>
        <translation>Purchase families</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Rayons de la bibliothèque</source>
        <translation>Shelves of the library</translation>
    </message>
    <message>
        <source>Familles</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>Toutes les familles</source>
        <translation>All families</translation>
    </message>
    <message>
        <source>Toutes les places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Tous les paliers</source>
        <translation>All rungs</translation>
    </message>
    <message>
        <source>Environnement et social</source>
        <translation>Environmental and social</translation>
    </message>
    <message>
        <source>Règles, textes, seuils et annonces</source>
        <translation>Rules, texts, thresholds and announcements</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Seuils</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
</context>
<context>
    <name>LotCard</name>
    <message>
        <source>Lot réservé</source>
        <translation>Reserved lot</translation>
    </message>
    <message>
        <source>Réserver ce lot</source>
        <translation>Reserve this lot</translation>
    </message>
    <message>
        <source>Retirer ce lot</source>
        <translation>Remove this lot</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>Lot {number}</translation>
    </message>
    <message>
        <source>Intitulé du lot {number}</source>
        <translation>Title of lot {number}</translation>
    </message>
    <message>
        <source>Montant du lot {number}, en euros hors taxes</source>
        <translation>Amount of lot {number}, in euros excluding VAT</translation>
    </message>
    <message>
        <source>Réserver le lot {number}</source>
        <translation>Reserve lot {number}</translation>
    </message>
    <message>
        <source>Retirer le lot {number}</source>
        <translation>Remove lot {number}</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Montant estimé</source>
        <translation>Estimated amount</translation>
    </message>
    <message>
        <source>€ HT</source>
        <translation>€ excl. VAT</translation>
    </message>
</context>
<context>
    <name>LotsField</name>
    <message>
        <source>Lots concernés</source>
        <translation>Lots concerned</translation>
    </message>
    <message>
        <source>Lots concernés (aucune case cochée&#xa0;: tous les lots)</source>
        <translation>Lots concerned (no box ticked: every lot)</translation>
    </message>
    <message>
        <source>Lot {number}&#xa0;: {title}</source>
        <translation>Lot {number}: {title}</translation>
    </message>
</context>
<context>
    <name>LotsStep</name>
    <message>
        <source>A&amp;jouter un lot</source>
        <translation>A&amp;dd a lot</translation>
    </message>
    <message>
        <source>Réserver tout le marché</source>
        <translation>Reserve the whole contract</translation>
    </message>
    <message>
        <source>Lots et réservation</source>
        <translation>Lots and reservation</translation>
    </message>
    <message>
        <source>Découper un marché en lots l’ouvre aux petites entreprises. Un marché ou un lot peut aussi être réservé&#xa0;: seules certaines structures peuvent alors répondre.</source>
        <translation>Dividing a contract into lots opens it to small companies. A contract or a lot can also be reserved: only certain organisations may then answer.</translation>
    </message>
    <message numerus="yes">
        <source>Le lot {number} est retiré, avec %n demande(s) qui ne valai(en)t que pour lui.</source>
        <translation>
            <numerusform>Lot {number} is removed, with %n demand that applied to it alone.</numerusform>
            <numerusform>Lot {number} is removed, with %n demands that applied to it alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun lot&#xa0;: le marché est d’un seul tenant.</source>
        <translation>No lot: the contract is in one piece.</translation>
    </message>
    <message numerus="yes">
        <source>%n lot(s) sans montant.</source>
        <translation>
            <numerusform>%n lot without an amount.</numerusform>
            <numerusform>%n lots without an amount.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total des lots&#xa0;: {total} HT, comme le montant estimé.</source>
        <translation>Total of the lots: {total} excl. VAT, as the estimated amount.</translation>
    </message>
    <message>
        <source>Total des lots&#xa0;: {total} HT&#xa0;; besoin estimé&#xa0;: {amount} HT.</source>
        <translation>Total of the lots: {total} excl. VAT; estimated need: {amount} excl. VAT.</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>&amp;Pourquoi un seul lot&#xa0;?</source>
        <translation>&amp;Why a single lot?</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: prestations indissociables, site unique, une seule équipe.</source>
        <translation>For example: services that cannot be separated, a single site, a single team.</translation>
    </message>
    <message>
        <source>Handicap et insertion peuvent aller ensemble. Prison ne se cumule ni avec l’une ni avec l’autre (L2113-14). La réservation est annoncée dans l’avis ou dans les documents (R2113-7).</source>
        <translation>Disability and inclusion may go together. Prison goes with neither (L2113-14). The reservation is announced in the notice or in the documents (R2113-7).</translation>
    </message>
    <message>
        <source>Entreprises adaptées et ESAT, dont la moitié au moins des travailleurs sont handicapés (L2113-12).</source>
        <translation>Adapted enterprises and ESAT, at least half of whose workers are disabled (L2113-12).</translation>
    </message>
    <message>
        <source>Structures d’insertion par l’activité économique, dont la moitié au moins des travailleurs sont défavorisés (L2113-13).</source>
        <translation>Work-integration organisations, at least half of whose workers are disadvantaged (L2113-13).</translation>
    </message>
    <message>
        <source>Opérateurs qui produisent en établissement pénitentiaire (L2113-13-1).</source>
        <translation>Operators that produce in prison (L2113-13-1).</translation>
    </message>
    <message>
        <source>Entreprises de l’économie sociale et solidaire, pour les seuls services sociaux que la loi cite, trois ans au plus (L2113-15 et L2113-16).</source>
        <translation>Enterprises of the social and solidarity economy, only for the social services that the law names, three years at most (L2113-15 and L2113-16).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clausier – commune d’exercice</source>
        <translation>Clausier – practice municipality</translation>
    </message>
    <message>
        <source>Commune d’exercice&#xa0;: tout est inventé.</source>
        <translation>Practice municipality: everything is invented.</translation>
    </message>
    <message>
        <source>Enregistré à {heure}</source>
        <translation>Saved at {heure}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Fermer le message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>MotiveForm</name>
    <message>
        <source>Écarter</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Motif, écrit au dossier</source>
        <translation>Reason, written in the dossier</translation>
    </message>
    <message>
        <source>Sans motif, le contrôle reste.</source>
        <translation>Without a reason, the check remains.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{titre} (Ctrl+{rang})</source>
        <translation>{titre} (Ctrl+{rang})</translation>
    </message>
</context>
<context>
    <name>NeedStep</name>
    <message>
        <source>Faut-il acheter&#xa0;?</source>
        <translation>Is buying necessary?</translation>
    </message>
    <message>
        <source>Choisissez d’abord la famille d’achat.</source>
        <translation>Choose the purchase family first.</translation>
    </message>
    <message>
        <source>Date &amp;souhaitée</source>
        <translation>&amp;Wanted date</translation>
    </message>
    <message>
        <source>Ce qu’il faut savoir de cette famille</source>
        <translation>What to know about this family</translation>
    </message>
    <message>
        <source>Besoin</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Dites ce dont la commune a besoin, ce que cela coûtera et quand la consultation partira. Rien n’est bloquant&#xa0;: vous répondez dans l’ordre que vous voulez.</source>
        <translation>Say what the municipality needs, what it will cost and when the consultation will start. Nothing blocks you: answer in any order.</translation>
    </message>
    <message>
        <source>&amp;Objet du marché</source>
        <translation>&amp;Subject of the contract</translation>
    </message>
    <message>
        <source>En quelques mots, par exemple «&#xa0;Nettoyage des locaux communaux&#xa0;».</source>
        <translation>In a few words, for example “Cleaning of municipal premises”.</translation>
    </message>
    <message>
        <source>&amp;Famille d’achat</source>
        <translation>Purchase &amp;family</translation>
    </message>
    <message>
        <source>&amp;Type de marché</source>
        <translation>Contract &amp;type</translation>
    </message>
    <message>
        <source>&amp;Description du besoin</source>
        <translation>&amp;Description of the need</translation>
    </message>
    <message>
        <source>&amp;Prise en compte du développement durable</source>
        <translation>How s&amp;ustainable development is taken into account</translation>
    </message>
    <message>
        <source>Ce que le besoin change pour l’environnement, les personnes et l’économie.</source>
        <translation>What the need changes for the environment, people and the economy.</translation>
    </message>
    <message>
        <source>&amp;Montant estimé</source>
        <translation>Estimated &amp;amount</translation>
    </message>
    <message>
        <source>Tout le besoin&#xa0;: tous les lots, les options et les reconductions.</source>
        <translation>The whole need: every lot, option and renewal.</translation>
    </message>
    <message>
        <source>€ HT</source>
        <translation>€ excl. VAT</translation>
    </message>
    <message>
        <source>D&amp;éjà dépensé pour le même besoin</source>
        <translation>Already spent on the same &amp;need</translation>
    </message>
    <message>
        <source>Depuis douze mois, tous fournisseurs confondus. Zéro si rien.</source>
        <translation>Over the last twelve months, all suppliers together. Zero if nothing.</translation>
    </message>
    <message>
        <source>D&amp;urée</source>
        <translation>Dur&amp;ation</translation>
    </message>
    <message>
        <source>Reconductions comprises.</source>
        <translation>Renewals included.</translation>
    </message>
    <message>
        <source>mois</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Date de &amp;lancement</source>
        <translation>&amp;Launch date</translation>
    </message>
    <message>
        <source>Envoi de l’avis, ou de la consultation s’il n’y a pas d’avis.</source>
        <translation>When the notice is sent, or the consultation if there is no notice.</translation>
    </message>
    <message>
        <source>Début souhaité</source>
        <translation>Wanted start</translation>
    </message>
    <message>
        <source>Le jour où le marché doit commencer&#xa0;: le rétro-calendrier en part. Laissez vide si rien ne presse.</source>
        <translation>The day on which the contract must begin: the retro-calendar is counted back from it. Leave it empty if nothing is urgent.</translation>
    </message>
    <message>
        <source>&amp;Code CPV</source>
        <translation>&amp;CPV code</translation>
    </message>
    <message>
        <source>La nomenclature européenne des achats. La liste propose ceux de la famille.</source>
        <translation>The European nomenclature of purchases. The list offers those of the family.</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>souvent {months}</source>
        <translation>often {months}</translation>
    </message>
</context>
<context>
    <name>OwnTextCard</name>
    <message>
        <source>Simple texte, sans effet sur le contrôle</source>
        <translation>Plain text, with no effect on the check</translation>
    </message>
    <message>
        <source>À préciser</source>
        <translation>To be given</translation>
    </message>
    <message>
        <source>Cahier des clauses particulières</source>
        <translation>Special terms and conditions</translation>
    </message>
    <message>
        <source>Règlement de la consultation</source>
        <translation>Rules of consultation</translation>
    </message>
    <message>
        <source>Retirer ce texte</source>
        <translation>Remove this text</translation>
    </message>
    <message>
        <source>Retirer le texte {title}</source>
        <translation>Remove the text {title}</translation>
    </message>
    <message>
        <source>Ce texte sert</source>
        <translation>This text serves</translation>
    </message>
    <message>
        <source>Contrôlé par</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ce texte compte comme</source>
        <translation>This text counts as</translation>
    </message>
</context>
<context>
    <name>OwnTextList</name>
    <message>
        <source>Un texte de votre main est relu&#xa0;: une préférence locale, une marque ou un label sans «&#xa0;ou équivalent&#xa0;» sont signalés à droite.</source>
        <translation>A text of your own is read: a local preference, a brand, or a label without “or equivalent” is shown on the right.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Marchés</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Fournisseurs</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Bibliothèque</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Préférences</source>
        <translation>Preferences</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Préférences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Ce qui vaut pour tous vos marchés. Chaque réponse est enregistrée aussitôt.</source>
        <translation>What holds for all your contracts. Every answer is saved at once.</translation>
    </message>
    <message>
        <source>«&#xa0;{texte}&#xa0;» n’est pas admis ici&#xa0;; la valeur précédente est remise.</source>
        <translation>“{texte}” is not accepted here; the previous value is put back.</translation>
    </message>
</context>
<context>
    <name>ProcedureStep</name>
    <message>
        <source>Procédure choisie</source>
        <translation>Chosen procedure</translation>
    </message>
    <message>
        <source>Achat &amp;innovant</source>
        <translation>&amp;Innovative purchase</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Publicité</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>Procédure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>La procédure dépend du montant, du type d’achat et de la date. Clausier conseille la plus légère qui soit permise&#xa0;; vous pouvez en choisir une plus exigeante.</source>
        <translation>The procedure depends on the amount, the type of purchase and the date. Clausier advises the lightest one allowed; you may choose a more demanding one.</translation>
    </message>
    <message>
        <source>&amp;Clauses administratives générales (CCAG)</source>
        <translation>General administrative &amp;clauses (CCAG)</translation>
    </message>
    <message>
        <source>Le cahier national auquel le marché renvoie.</source>
        <translation>The national document to which the contract refers.</translation>
    </message>
    <message>
        <source>&amp;Adresse du profil d’acheteur</source>
        <translation>&amp;Address of the buyer profile</translation>
    </message>
    <message>
        <source>La page où les entreprises retirent les documents et déposent leur offre.</source>
        <translation>The page where companies collect the documents and submit their bid.</translation>
    </message>
    <message>
        <source>La commune qui achète</source>
        <translation>The municipality that buys</translation>
    </message>
    <message>
        <source>&amp;Nom de l’acheteur</source>
        <translation>&amp;Name of the buyer</translation>
    </message>
    <message>
        <source>N° SI&amp;RET</source>
        <translation>SI&amp;RET number</translation>
    </message>
    <message>
        <source>Quatorze chiffres.</source>
        <translation>Fourteen digits.</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Population</translation>
    </message>
    <message>
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>Parc de &amp;véhicules</source>
        <translation>Fleet of &amp;vehicles</translation>
    </message>
    <message>
        <source>véhicules</source>
        <translation>vehicles</translation>
    </message>
    <message>
        <source>Code INSEE</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>Achats par an</source>
        <translation>Purchases per year</translation>
    </message>
    <message>
        <source>€ HT</source>
        <translation>€ excl. VAT</translation>
    </message>
    <message>
        <source>La commune agit comme</source>
        <translation>The municipality acts as</translation>
    </message>
    <message>
        <source>Autres renseignements sur l’acheteur</source>
        <translation>More about the buyer</translation>
    </message>
    <message>
        <source>Vous consultez librement, sans avis&#xa0;: quelques devis suffisent.</source>
        <translation>You consult freely, with no notice: a few quotes are enough.</translation>
    </message>
    <message>
        <source>Dite MAPA&#xa0;: vous fixez les règles du jeu, puis vous vous y tenez.</source>
        <translation>Called MAPA: you set the rules, then you keep to them.</translation>
    </message>
    <message>
        <source>Appel d’offres&#xa0;: délais, avis et étapes sont fixés par le code.</source>
        <translation>Call for tenders: time limits, notices and stages are set by the code.</translation>
    </message>
    <message>
        <source>Réservée aux services sociaux et autres services spécifiques.</source>
        <translation>Only for social and other specific services.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Réponses attendues</source>
        <translation>Answers awaited</translation>
    </message>
    <message>
        <source>Le droit ne peut pas répondre sans elles.</source>
        <translation>The law cannot answer without them.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Répondre&#xa0;: {label}</source>
        <translation>Answer: {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n règle(s) en dépend(ent).</source>
        <translation>
            <numerusform>%n rule depends on it.</numerusform>
            <numerusform>%n rules depend on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>&amp;Réessayer</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Le carnet ne peut pas être ouvert</source>
        <translation>The book cannot be opened</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Relecture</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Relisez ce que le droit demande, corrigez ce qui manque, puis écrivez les documents. Vous pouvez les écrire à tout moment, même incomplets, pour les faire relire.</source>
        <translation>Read again what the law asks, correct what is missing, then write the documents. You can write them at any time, even incomplete, to have them read.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Nom de l’acheteur</source>
        <translation>Name of the buyer</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: Commune de Saint-Exemple.</source>
        <translation>For example: Commune de Saint-Exemple.</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Quatorze chiffres&#xa0;; il figure sur les documents.</source>
        <translation>Fourteen digits; it appears on the documents.</translation>
    </message>
    <message>
        <source>Code INSEE</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>Cinq caractères&#xa0;; ce n’est pas le code postal.</source>
        <translation>Five characters; it is not the postcode.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Nombre d’habitants.</source>
        <translation>Number of inhabitants.</translation>
    </message>
    <message>
        <source>Achats annuels</source>
        <translation>Yearly purchases</translation>
    </message>
    <message>
        <source>Euros hors taxes, tous marchés de l’année ensemble.</source>
        <translation>Euros excluding VAT, all the contracts of the year together.</translation>
    </message>
    <message>
        <source>Parc de véhicules</source>
        <translation>Fleet of vehicles</translation>
    </message>
    <message>
        <source>Nombre de véhicules de la commune.</source>
        <translation>Number of vehicles of the municipality.</translation>
    </message>
    <message>
        <source>Profil d’acheteur</source>
        <translation>Buyer profile</translation>
    </message>
    <message>
        <source>Adresse de la plateforme où les entreprises répondent.</source>
        <translation>Address of the platform where companies answer.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Langue de l’écran</source>
        <translation>Language of the screen</translation>
    </message>
    <message>
        <source>Les documents restent en français.</source>
        <translation>The documents stay in French.</translation>
    </message>
    <message>
        <source>Taille des textes</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Chercher dans&#xa0;: {liste}</source>
        <translation>Search in: {liste}</translation>
    </message>
    <message>
        <source>Fiche&#xa0;: {liste}</source>
        <translation>Entry: {liste}</translation>
    </message>
    <message>
        <source>&amp;Copier le texte</source>
        <translation>&amp;Copy the text</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne correspond&#xa0;: enlevez un mot ou un filtre.</source>
        <translation>Nothing matches: remove a word or a filter.</translation>
    </message>
</context>
<context>
    <name>SiretField</name>
    <message>
        <source>Ce n’est pas un SIRET&#xa0;: vérifiez ses quatorze chiffres. Il n’est pas gardé.</source>
        <translation>This is not a SIRET: check its fourteen digits. It is not kept.</translation>
    </message>
</context>
<context>
    <name>SpecificationsStep</name>
    <message>
        <source>&amp;Ajouter un texte de votre main</source>
        <translation>&amp;Add a text of your own</translation>
    </message>
    <message>
        <source>Exigences de la bibliothèque</source>
        <translation>Requirements from the library</translation>
    </message>
    <message>
        <source>Vos propres textes</source>
        <translation>Your own texts</translation>
    </message>
    <message>
        <source>Exigences</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Dites ce que la prestation ou le produit doit être. Cochez ce qui convient, réglez les chiffres, et nommez qui vérifiera&#xa0;: une exigence que personne ne vérifie ne sert à rien.</source>
        <translation>Say what the service or product must be. Tick what suits, set the figures, and name who will check: a requirement that nobody checks is useless.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{rank}. {title}</source>
        <translation>{rank}. {title}</translation>
    </message>
    <message>
        <source>{done} étapes sur {all} sans point ouvert</source>
        <translation>{done} steps out of {all} with no open point</translation>
    </message>
    <message>
        <source>Vérifier et écrire</source>
        <translation>Check and write</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ouvert(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à corriger</source>
        <translation>Nothing to correct</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>SupplierForm</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Ce SIRET n’est pas valable&#xa0;: vérifiez ses 14 chiffres. Il n’est pas gardé.</source>
        <translation>This SIRET is not valid: check its 14 digits. It is not kept.</translation>
    </message>
</context>
<context>
    <name>SupplierTableModel</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Municipality</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message>
        <source>&amp;Ajouter un fournisseur</source>
        <translation>&amp;Add a supplier</translation>
    </message>
    <message>
        <source>&amp;Importer un fichier CSV…</source>
        <translation>&amp;Import a CSV file…</translation>
    </message>
    <message>
        <source>Fournisseurs</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Qui pourrait répondre. Chaque champ est enregistré dès que vous le quittez.</source>
        <translation>Who could answer. Each field is saved as soon as you leave it.</translation>
    </message>
    <message>
        <source>Chercher un nom, une activité, une commune</source>
        <translation>Search for a name, an activity, a municipality</translation>
    </message>
    <message>
        <source>Chercher un fournisseur</source>
        <translation>Search for a supplier</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Aucun fournisseur pour l’instant</source>
        <translation>No supplier yet</translation>
    </message>
    <message>
        <source>Notez ici les entreprises et les structures d’insertion que vous pourriez consulter. Ajoutez-les une à une, ou importez un fichier CSV&#xa0;: une ligne par fournisseur, avec au moins une colonne «&#xa0;nom&#xa0;».</source>
        <translation>Note here the companies and work-integration organisations that you could consult. Add them one by one, or import a CSV file: one line per supplier, with at least a “nom” column.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;{nom}&#xa0;» a été supprimé.</source>
        <translation>The supplier “{nom}” was deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}, les {montres} premiers montrés</source>
        <translation>{total}, the first {montres} shown</translation>
    </message>
    <message>
        <source>&amp;Annuler la suppression</source>
        <translation>&amp;Undo the deletion</translation>
    </message>
</context>
<context>
    <name>TenderTableModel</name>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Famille d’achat</source>
        <translation>Purchase family</translation>
    </message>
    <message>
        <source>Lancement</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message>
        <source>Modifié le</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>Objet à préciser</source>
        <translation>Subject to be given</translation>
    </message>
    <message>
        <source>à estimer</source>
        <translation>to estimate</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to choose</translation>
    </message>
</context>
<context>
    <name>TendersPage</name>
    <message>
        <source>&amp;Nouveau marché</source>
        <translation>&amp;New contract</translation>
    </message>
    <message>
        <source>&amp;Importer un dossier…</source>
        <translation>&amp;Import a dossier…</translation>
    </message>
    <message>
        <source>Marchés</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Chaque réponse est enregistrée au fur et à mesure.</source>
        <translation>Every answer is saved as you go.</translation>
    </message>
    <message>
        <source>Filtrer par objet ou par famille</source>
        <translation>Filter by subject or family</translation>
    </message>
    <message>
        <source>Filtrer les marchés</source>
        <translation>Filter the contracts</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Dupliquer</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>&amp;Exporter…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Aucun marché pour l’instant</source>
        <translation>No contract yet</translation>
    </message>
    <message>
        <source>Un marché se prépare en sept étapes, dans l’ordre que vous voulez. Créez-en un, ou importez un dossier en TOML, en JSON ou un PDF produit par Clausier.</source>
        <translation>A contract is prepared in seven steps, in any order. Create one, or import a dossier in TOML or JSON, or a PDF made by Clausier.</translation>
    </message>
</context>
<context>
    <name>WhyFold</name>
    <message>
        <source>Pourquoi&#xa0;?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;? {title}</source>
        <translation>Why? {title}</translation>
    </message>
    <message>
        <source>Ce que la règle a regardé&#xa0;:</source>
        <translation>What the rule looked at:</translation>
    </message>
    <message>
        <source>Les textes&#xa0;:</source>
        <translation>The texts:</translation>
    </message>
    <message>
        <source>{label}&#xa0;: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}&#xa0;: {value} (attendu&#xa0;: {asked})</source>
        <translation>{label}: {value} (expected: {asked})</translation>
    </message>
    <message>
        <source>{article}, {title} ({confidence}, vérifié le {day})</source>
        <translation>{article}, {title} ({confidence}, verified on {day})</translation>
    </message>
    <message>
        <source>La règle s’applique depuis le {day}.</source>
        <translation>The rule applies since {day}.</translation>
    </message>
    <message>
        <source>La règle s’applique jusqu’au {day}.</source>
        <translation>The rule applies until {day}.</translation>
    </message>
    <message>
        <source>Contrôle à la date du {day}.</source>
        <translation>Check on the date of {day}.</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>Étape précédente</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Alt + flèche gauche</source>
        <translation>Alt + left arrow</translation>
    </message>
    <message>
        <source>Alt + flèche droite</source>
        <translation>Alt + right arrow</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Palier 1&#xa0;: simple et sûr</source>
        <translation>Rung 1: simple and safe</translation>
    </message>
    <message>
        <source>Palier 2&#xa0;: engagé</source>
        <translation>Rung 2: committed</translation>
    </message>
    <message>
        <source>Palier 3&#xa0;: exemplaire</source>
        <translation>Rung 3: exemplary</translation>
    </message>
    <message>
        <source>avec l’offre</source>
        <translation>with the bid</translation>
    </message>
    <message>
        <source>au démarrage</source>
        <translation>at the start</translation>
    </message>
    <message>
        <source>pendant l’exécution</source>
        <translation>during performance</translation>
    </message>
    <message>
        <source>à la fin du marché</source>
        <translation>at the end of the contract</translation>
    </message>
    <message>
        <source>charge faible</source>
        <translation>light burden</translation>
    </message>
    <message>
        <source>charge moyenne</source>
        <translation>medium burden</translation>
    </message>
    <message>
        <source>charge forte</source>
        <translation>heavy burden</translation>
    </message>
    <message>
        <source>sans effet sur le prix</source>
        <translation>no effect on the price</translation>
    </message>
    <message>
        <source>effet faible sur le prix</source>
        <translation>small effect on the price</translation>
    </message>
    <message>
        <source>effet moyen sur le prix</source>
        <translation>medium effect on the price</translation>
    </message>
    <message>
        <source>effet fort sur le prix</source>
        <translation>strong effect on the price</translation>
    </message>
    <message>
        <source>économie attendue</source>
        <translation>saving expected</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Recommandation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>confirmé par une source publique</source>
        <translation>confirmed by a public source</translation>
    </message>
    <message>
        <source>connu, source à confirmer</source>
        <translation>known, source to be confirmed</translation>
    </message>
    <message>
        <source>à vérifier avant usage</source>
        <translation>to be verified before use</translation>
    </message>
    <message>
        <source>Atelier et chantier d’insertion</source>
        <translation>Work-integration workshop</translation>
    </message>
    <message>
        <source>Entreprise d’insertion</source>
        <translation>Work-integration enterprise</translation>
    </message>
    <message>
        <source>Association intermédiaire</source>
        <translation>Intermediary association</translation>
    </message>
    <message>
        <source>Travail temporaire d’insertion</source>
        <translation>Work-integration temporary agency</translation>
    </message>
    <message>
        <source>Insertion par le travail indépendant</source>
        <translation>Inclusion through self-employment</translation>
    </message>
    <message>
        <source>Entreprise adaptée</source>
        <translation>Adapted enterprise</translation>
    </message>
    <message>
        <source>Travail temporaire adapté</source>
        <translation>Adapted temporary agency</translation>
    </message>
    <message>
        <source>Service d’aide par le travail (ESAT)</source>
        <translation>Sheltered workshop (ESAT)</translation>
    </message>
    <message>
        <source>Groupement d’employeurs (GEIQ)</source>
        <translation>Employers’ group (GEIQ)</translation>
    </message>
    <message>
        <source>Travail en détention</source>
        <translation>Work in prison</translation>
    </message>
    <message>
        <source>Économie sociale et solidaire</source>
        <translation>Social and solidarity economy</translation>
    </message>
    <message>
        <source>Coopérative de production (SCOP)</source>
        <translation>Workers’ cooperative (SCOP)</translation>
    </message>
    <message>
        <source>Coopérative d’intérêt collectif (SCIC)</source>
        <translation>Collective-interest cooperative (SCIC)</translation>
    </message>
    <message>
        <source>Petite ou moyenne entreprise</source>
        <translation>Small or medium-sized enterprise</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Claires</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombres</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Normale</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grande</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Très grande</source>
        <translation>Very large</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Fournitures</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Exigence technique</source>
        <translation>Technical requirement</translation>
    </message>
    <message>
        <source>Condition de candidature</source>
        <translation>Condition of participation</translation>
    </message>
    <message>
        <source>Critère</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Condition d’exécution</source>
        <translation>Performance condition</translation>
    </message>
    <message>
        <source>Ne rien acheter</source>
        <translation>Buy nothing</translation>
    </message>
    <message>
        <source>Réparer ou entretenir l’existant</source>
        <translation>Repair or maintain what exists</translation>
    </message>
    <message>
        <source>Réemployer ce que la commune possède</source>
        <translation>Reuse what the municipality owns</translation>
    </message>
    <message>
        <source>Mutualiser avec d’autres</source>
        <translation>Share with others</translation>
    </message>
    <message>
        <source>Louer</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Acheter d’occasion</source>
        <translation>Buy second-hand</translation>
    </message>
    <message>
        <source>Acheter neuf, ou confier la prestation</source>
        <translation>Buy new, or contract the service out</translation>
    </message>
    <message>
        <source>Sans publicité ni mise en concurrence</source>
        <translation>Without publicity or competition</translation>
    </message>
    <message>
        <source>Procédure adaptée</source>
        <translation>Adapted procedure</translation>
    </message>
    <message>
        <source>Procédure formalisée</source>
        <translation>Formal procedure</translation>
    </message>
    <message>
        <source>Procédure adaptée des services sociaux</source>
        <translation>Adapted procedure for social services</translation>
    </message>
    <message>
        <source>Fournitures courantes et services</source>
        <translation>Common supplies and services</translation>
    </message>
    <message>
        <source>Prestations intellectuelles</source>
        <translation>Intellectual services</translation>
    </message>
    <message>
        <source>Techniques de l’information et de la communication</source>
        <translation>Information and communication technology</translation>
    </message>
    <message>
        <source>Maîtrise d’œuvre</source>
        <translation>Architecture and engineering</translation>
    </message>
    <message>
        <source>Marchés industriels</source>
        <translation>Industrial contracts</translation>
    </message>
    <message>
        <source>Aucun CCAG</source>
        <translation>No CCAG</translation>
    </message>
    <message>
        <source>BOAMP, bulletin officiel des annonces</source>
        <translation>BOAMP, official bulletin of notices</translation>
    </message>
    <message>
        <source>Journal d’annonces légales</source>
        <translation>Newspaper of legal notices</translation>
    </message>
    <message>
        <source>Journal officiel de l’Union européenne</source>
        <translation>Official Journal of the European Union</translation>
    </message>
    <message>
        <source>Profil d’acheteur, la plateforme en ligne</source>
        <translation>Buyer profile, the online platform</translation>
    </message>
    <message>
        <source>Presse spécialisée</source>
        <translation>Trade press</translation>
    </message>
    <message>
        <source>Demande de devis à plusieurs entreprises</source>
        <translation>Request for quotes to several companies</translation>
    </message>
    <message>
        <source>Cas ordinaire d’une commune</source>
        <translation>The usual case of a municipality</translation>
    </message>
    <message>
        <source>Réseau d’eau, d’énergie ou de transport</source>
        <translation>Water, energy or transport network</translation>
    </message>
    <message>
        <source>Handicap</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Inclusion</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Prison</translation>
    </message>
    <message>
        <source>Économie sociale</source>
        <translation>Social economy</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Coût global</source>
        <translation>Whole-life cost</translation>
    </message>
    <message>
        <source>Valeur technique</source>
        <translation>Technical merit</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Respecté</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Recommandations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Informations</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Besoin</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Procédure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Publicité</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>Lots et réservation</source>
        <translation>Lots and reservation</translation>
    </message>
    <message>
        <source>Exigences</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Critères</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Conditions d’exécution</source>
        <translation>Performance conditions</translation>
    </message>
    <message>
        <source>Textes rédigés</source>
        <translation>Written texts</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Nouveau marché</source>
        <translation>New contract</translation>
    </message>
</context>
</TS>
