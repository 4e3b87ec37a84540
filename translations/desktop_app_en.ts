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
    <name>AmountLine</name>
    <message>
        <source>Écrivez un montant en euros, par exemple 120&#xa0;000. Il n’est pas gardé.</source>
        <translation>Enter an amount in euros, for example 120&#xa0;000. It is not kept.</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Agrément ou label</source>
        <translation>Approval or label</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
</context>
<context>
    <name>ApprovalsSheet</name>
    <message>
        <source>Agrément ou label {rang}</source>
        <translation>Approval or label {rang}</translation>
    </message>
    <message>
        <source>Ajouter un agrément ou un label</source>
        <translation>Add an approval or a label</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>L’agrément ou le label a été retiré.</source>
        <translation>The approval or label was removed.</translation>
    </message>
    <message>
        <source>Labels en clair</source>
        <translation>Labels, free text</translation>
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
    <name>Chips</name>
    <message>
        <source>Retirer «&#xa0;{nom}&#xa0;»</source>
        <translation>Remove “{nom}”</translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>{champ}, ajouter</source>
        <translation>{champ}, add</translation>
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
        <source>%n autre(s) clause(s) possible(s)</source>
        <translation>
            <numerusform>%n other possible clause</numerusform>
            <numerusform>%n other possible clauses</numerusform>
        </translation>
    </message>
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
    <name>ClauseShelf</name>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>&amp;Mettre en favori</source>
        <translation>Add to &amp;favourites</translation>
    </message>
    <message>
        <source>&amp;Faire une variante…</source>
        <translation>Make a &amp;variant…</translation>
    </message>
    <message>
        <source>M&amp;odifier…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Retirer des favoris</source>
        <translation>Remove from &amp;favourites</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&amp;Ligne des titres</source>
        <translation>&amp;Heading line</translation>
    </message>
    <message>
        <source>Colonne {rang}</source>
        <translation>Column {rang}</translation>
    </message>
    <message>
        <source>Liste reconnue : {liste}. Vérifiez les colonnes puis continuez.</source>
        <translation>List recognised: {liste}. Check the columns, then continue.</translation>
    </message>
    <message>
        <source>Dites ce que contient chaque colonne ; il faut au moins le nom. Ce choix sera retenu pour les fichiers qui ont les mêmes titres.</source>
        <translation>Say what each column contains; at least the name is needed. This choice will be remembered for files with the same headings.</translation>
    </message>
    <message>
        <source>Donnée propre à cette liste ({champ})</source>
        <translation>Data specific to this list ({champ})</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Nom, raison sociale</source>
        <translation>Name, company name</translation>
    </message>
    <message>
        <source>Enseigne</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Type de structure</source>
        <translation>Type of organisation</translation>
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
        <source>Code INSEE</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>Nom du contact</source>
        <translation>Contact name</translation>
    </message>
    <message>
        <source>Prénom du contact</source>
        <translation>Contact first name</translation>
    </message>
    <message>
        <source>Fonction du contact</source>
        <translation>Contact position</translation>
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
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Code NAF</source>
        <translation>NAF code</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Réseaux</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Étiquettes</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Références</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Fin de l’agrément</source>
        <translation>End of approval</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
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
</context>
<context>
    <name>ContactsSheet</name>
    <message>
        <source>Autre contact {rang}</source>
        <translation>Other contact {rang}</translation>
    </message>
    <message>
        <source>Ajouter un contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Le contact a été retiré.</source>
        <translation>The contact was removed.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>CpvChips</name>
    <message>
        <source>Ajouter un code ou un mot…</source>
        <translation>Add a code or a word…</translation>
    </message>
    <message>
        <source>«&#xa0;{texte}&#xa0;» n’est pas un code CPV&#xa0;: écrivez 8 chiffres, ou choisissez.</source>
        <translation>“{texte}” is not a CPV code: enter 8 digits, or choose one.</translation>
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
    <message numerus="yes">
        <source>%n autre(s) critère(s) possible(s)</source>
        <translation>
            <numerusform>%n other possible criterion</numerusform>
            <numerusform>%n other possible criteria</numerusform>
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
    <name>DayLine</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Écrivez la date ainsi&#xa0;: 31/12/2027. Elle n’est pas gardée.</source>
        <translation>Enter the date like this: 31/12/2027. It is not kept.</translation>
    </message>
</context>
<context>
    <name>DepartmentChips</name>
    <message>
        <source>Ajouter un département…</source>
        <translation>Add a department…</translation>
    </message>
    <message>
        <source>«&#xa0;{texte}&#xa0;» n’est pas un département&#xa0;: écrivez son code, par exemple 76.</source>
        <translation>“{texte}” is not a department: enter its code, for example 76.</translation>
    </message>
</context>
<context>
    <name>DiaryDialog</name>
    <message>
        <source>Suivi des fournisseurs</source>
        <translation>Follow-up of suppliers</translation>
    </message>
    <message>
        <source>Ce qui &amp;finit</source>
        <translation>What &amp;ends</translation>
    </message>
    <message>
        <source>&amp;Qui est consulté</source>
        <translation>&amp;Who is consulted</translation>
    </message>
    <message>
        <source>F&amp;ermer</source>
        <translation>C&amp;lose</translation>
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
    <name>DueTableModel</name>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Dernières nouvelles</source>
        <translation>Last heard from</translation>
    </message>
    <message>
        <source>À revoir depuis</source>
        <translation>To review since</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Doublons possibles</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Avancement de la recherche</source>
        <translation>Search progress</translation>
    </message>
    <message>
        <source>&amp;Arrêter la recherche</source>
        <translation>&amp;Stop the search</translation>
    </message>
    <message>
        <source>&amp;Comparer et fusionner…</source>
        <translation>&amp;Compare and merge…</translation>
    </message>
    <message>
        <source>Ce sont &amp;deux fournisseurs</source>
        <translation>These are &amp;two suppliers</translation>
    </message>
    <message>
        <source>&amp;Relancer la recherche</source>
        <translation>Search &amp;again</translation>
    </message>
    <message>
        <source>Fusions &amp;passées…</source>
        <translation>&amp;Past merges…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Rien n’est fusionné sans vous, et chaque fusion s’annule à tout moment.</source>
        <translation>Nothing is merged without you, and each merge can be undone at any time.</translation>
    </message>
    <message>
        <source>Recherche des doublons dans tout le carnet…</source>
        <translation>Searching the whole book for duplicates…</translation>
    </message>
    <message numerus="yes">
        <source>%n paire(s) à regarder, les plus sûres d’abord.</source>
        <translation>
            <numerusform>%n pair to look at, surest first.</numerusform>
            <numerusform>%n pairs to look at, surest first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun doublon trouvé dans le carnet.</source>
        <translation>No duplicate found in the book.</translation>
    </message>
    <message>
        <source>Les {nombre} premières sont montrées.</source>
        <translation>The first {nombre} are shown.</translation>
    </message>
    <message>
        <source>La recherche a été arrêtée&#xa0;: relancez-la quand vous voulez.</source>
        <translation>The search was stopped: start it again whenever you like.</translation>
    </message>
    <message numerus="yes">
        <source>%n paire(s) encore à regarder.</source>
        <translation>
            <numerusform>%n pair still to look at.</numerusform>
            <numerusform>%n pairs still to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toutes les paires sont décidées.</source>
        <translation>All pairs are decided.</translation>
    </message>
</context>
<context>
    <name>DutyButton</name>
    <message>
        <source>Fiche des devoirs…</source>
        <translation>Duty sheet…</translation>
    </message>
    <message>
        <source>Ce que la loi demande pour cette famille, ce montant, cette date et cette commune : ce qui s’applique, ce qui reste à décider, et pourquoi.</source>
        <translation>What the law asks for this family, this amount, this date and this municipality: what applies, what remains to be decided, and why.</translation>
    </message>
</context>
<context>
    <name>DutySheet</name>
    <message>
        <source>S’applique</source>
        <translation>Applies</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Ne s’applique pas</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Fiche des devoirs</source>
        <translation>Duty sheet</translation>
    </message>
    <message>
        <source>Ce qui a été regardé</source>
        <translation>What was looked at</translation>
    </message>
    <message>
        <source>à renseigner</source>
        <translation>to be given</translation>
    </message>
    <message>
        <source>{montant} HT</source>
        <translation>{montant} excl. VAT</translation>
    </message>
    <message>
        <source>Famille d’achat</source>
        <translation>Purchase family</translation>
    </message>
    <message>
        <source>Montant estimé</source>
        <translation>Estimated amount</translation>
    </message>
    <message>
        <source>Date de lancement</source>
        <translation>Launch date</translation>
    </message>
    <message>
        <source>Population de la commune</source>
        <translation>Population of the municipality</translation>
    </message>
    <message>
        <source>Parc de véhicules</source>
        <translation>Fleet of vehicles</translation>
    </message>
    <message>
        <source>{etat}&#xa0;: {devoir}</source>
        <translation>{etat}: {devoir}</translation>
    </message>
    <message>
        <source>{devoir}. {raison} ({articles})</source>
        <translation>{devoir}. {raison} ({articles})</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;: {raison}</source>
        <translation>Why: {raison}</translation>
    </message>
    <message>
        <source>Votre dossier&#xa0;: {constat}</source>
        <translation>Your dossier: {constat}</translation>
    </message>
    <message>
        <source>Se compte sur l’année&#xa0;: une clause et un suivi sont proposés. Ce marché n’est jamais bloqué pour cela.</source>
        <translation>Counted over the year: a clause and a follow-up are offered. This contract is never blocked for that.</translation>
    </message>
    <message>
        <source>Ce que vous pouvez faire&#xa0;: {proposition}</source>
        <translation>What you can do: {proposition}</translation>
    </message>
    <message>
        <source>Texte&#xa0;: {article}, {titre} ({fiabilite}, vérifié le {jour})</source>
        <translation>Text: {article}, {titre} ({fiabilite}, verified on {jour})</translation>
    </message>
</context>
<context>
    <name>EndingTableModel</name>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Label ou agrément</source>
        <translation>Label or approval</translation>
    </message>
</context>
<context>
    <name>EndingsView</name>
    <message>
        <source>Labels et agréments qui finissent</source>
        <translation>Labels and approvals that end</translation>
    </message>
    <message>
        <source>&amp;Copier la liste</source>
        <translation>&amp;Copy the list</translation>
    </message>
    <message>
        <source>&amp;Période</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lecture du carnet…</source>
        <translation>Reading the book…</translation>
    </message>
    <message>
        <source>La liste est copiée.</source>
        <translation>The list was copied.</translation>
    </message>
    <message>
        <source>Aucun label ni agrément connu ne finit dans cette période.</source>
        <translation>No known label or approval ends in this period.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) ou agrément(s)&#xa0;: pensez à demander le suivant.</source>
        <translation>
            <numerusform>%n label or approval: remember to ask for the next one.</numerusform>
            <numerusform>%n labels or approvals: remember to ask for the next ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) ou agrément(s) finissent avant le lancement du {jour} ou pendant le marché&#xa0;: demandez une preuve à jour.</source>
        <translation>
            <numerusform>%n label or approval ends before the launch on {jour} or during the contract: ask for up-to-date proof.</numerusform>
            <numerusform>%n labels or approvals end before the launch on {jour} or during the contract: ask for up-to-date proof.</numerusform>
        </translation>
    </message>
    <message>
        <source>Les 12 prochains mois</source>
        <translation>The next 12 months</translation>
    </message>
    <message>
        <source>Les 3 prochains mois</source>
        <translation>The next 3 months</translation>
    </message>
    <message>
        <source>Les 24 prochains mois</source>
        <translation>The next 24 months</translation>
    </message>
    <message>
        <source>Finis depuis un an</source>
        <translation>Ended in the past year</translation>
    </message>
    <message>
        <source>Marché&#xa0;: {objet}, lancé le {jour}</source>
        <translation>Contract: {objet}, launched on {jour}</translation>
    </message>
    <message>
        <source>objet à préciser</source>
        <translation>subject to be given</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>EFFACER</source>
        <translation>ERASE</translation>
    </message>
    <message>
        <source>&amp;Effacer pour toujours</source>
        <translation>&amp;Erase for ever</translation>
    </message>
    <message>
        <source>&amp;Confirmation&#xa0;: écrivez {mot}</source>
        <translation>&amp;Confirmation: write {mot}</translation>
    </message>
    <message>
        <source>L’effacement est définitif, sauvegardes du carnet comprises. Les pièces des marchés restent&#xa0;: ce sont des archives. Pour effacer, écrivez {mot}.</source>
        <translation>Erasing is final, backups of the book included. The documents of contracts stay: they are archives. To erase, write {mot}.</translation>
    </message>
    <message>
        <source>La personne est effacée.</source>
        <translation>The person is erased.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) effacée(s).</source>
        <translation>
            <numerusform>%n mention erased.</numerusform>
            <numerusform>%n mentions erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sauvegarde(s) nettoyée(s).</source>
        <translation>
            <numerusform>%n backup cleaned.</numerusform>
            <numerusform>%n backups cleaned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) conservée(s).</source>
        <translation>
            <numerusform>%n mention kept.</numerusform>
            <numerusform>%n mentions kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fichiers illisibles à détruire à la main&#xa0;: {noms}.</source>
        <translation>Unreadable files to destroy by hand: {noms}.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer l’échange&#xa0;: {titre}</source>
        <translation>Remove the exchange: {titre}</translation>
    </message>
    <message>
        <source>Marché&#xa0;: {objet}</source>
        <translation>Contract: {objet}</translation>
    </message>
    <message>
        <source>Avec {nom}</source>
        <translation>With {nom}</translation>
    </message>
</context>
<context>
    <name>ExchangeForm</name>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Ce qui s’est dit</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Enregistrer l’échange</source>
        <translation>Save the exchange</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aucun marché du carnet</source>
        <translation>No contract in the book</translation>
    </message>
    <message>
        <source>Écrivez la date de l’échange.</source>
        <translation>Enter the date of the exchange.</translation>
    </message>
    <message>
        <source>Cette date est à venir&#xa0;: un échange se note une fois passé.</source>
        <translation>This date is in the future: an exchange is noted once it has taken place.</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Exporter des fournisseurs</source>
        <translation>Export suppliers</translation>
    </message>
    <message>
        <source>Ceux que la recherche trouve</source>
        <translation>Those the search finds</translation>
    </message>
    <message>
        <source>Tout le carnet</source>
        <translation>The whole book</translation>
    </message>
    <message>
        <source>Annuaire à imprimer (.pdf)</source>
        <translation>Directory to print (.pdf)</translation>
    </message>
    <message>
        <source>Étiquettes pour lettres, 24 par feuille (.pdf)</source>
        <translation>Address labels, 24 per sheet (.pdf)</translation>
    </message>
    <message>
        <source>Fournisseurs écrits</source>
        <translation>Suppliers written</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Exporter…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Consultation&#xa0;: qui joindre, et pour quoi</source>
        <translation>Consultation: whom to contact, and for what</translation>
    </message>
    <message>
        <source>Étiquettes&#xa0;: nom et adresse</source>
        <translation>Address labels: name and address</translation>
    </message>
    <message>
        <source>Tout, pour une sauvegarde ou un autre carnet</source>
        <translation>Everything, for a backup or another book</translation>
    </message>
    <message>
        <source>Colonnes choisies une à une</source>
        <translation>Columns chosen one by one</translation>
    </message>
    <message>
        <source>&amp;Fournisseurs</source>
        <translation>&amp;Suppliers</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Présentation</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Colonnes</source>
        <translation>C&amp;olumns</translation>
    </message>
    <message>
        <source>L’export est arrêté&#xa0;: un fichier commencé n’est pas gardé.</source>
        <translation>The export is stopped: a file that was begun is not kept.</translation>
    </message>
    <message>
        <source>Cochez au moins une colonne.</source>
        <translation>Tick at least one column.</translation>
    </message>
    <message>
        <source>Ce fichier contiendra des données personnelles&#xa0;: ne le remettez qu’à qui en a besoin, et supprimez-le ensuite.</source>
        <translation>This file will contain personal data: give it only to those who need it, and delete it afterwards.</translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) écrit(s) dans «&#xa0;{fichier}&#xa0;».</source>
        <translation>
            <numerusform>%n supplier written to “{fichier}”.</numerusform>
            <numerusform>%n suppliers written to “{fichier}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Première fiche</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>Seconde fiche</source>
        <translation>Second entry</translation>
    </message>
    <message>
        <source>Gardé</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>(vide)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>= identique</source>
        <translation>= identical</translation>
    </message>
    <message>
        <source>≠ différent</source>
        <translation>≠ different</translation>
    </message>
    <message>
        <source>+ d’un seul côté</source>
        <translation>+ on one side only</translation>
    </message>
    <message>
        <source>le même</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>la première</source>
        <translation>the first</translation>
    </message>
    <message>
        <source>la seconde</source>
        <translation>the second</translation>
    </message>
    <message>
        <source>les deux</source>
        <translation>both</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Chercher dans&#xa0;: {liste}</source>
        <translation>Search in: {liste}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>Toute distance</source>
        <translation>Any distance</translation>
    </message>
    <message>
        <source>31, 2A, 974</source>
        <translation>31, 2A, 974</translation>
    </message>
    <message>
        <source>Toutes les familles</source>
        <translation>All families</translation>
    </message>
    <message>
        <source>Toutes les listes</source>
        <translation>All lists</translation>
    </message>
    <message>
        <source>Toutes les étiquettes</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>Avec ou sans label</source>
        <translation>With or without a label</translation>
    </message>
    <message>
        <source>valable le</source>
        <translation>valid on</translation>
    </message>
    <message numerus="yes">
        <source>Plus de %n mois</source>
        <translation>
            <numerusform>More than %n month</numerusform>
            <numerusform>More than %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Peu importe</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>&amp;Tout effacer</source>
        <translation>&amp;Clear all</translation>
    </message>
    <message>
        <source>Type de structure</source>
        <translation>Type of organisation</translation>
    </message>
    <message>
        <source>Autour de</source>
        <translation>Around</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Famille d’achat</source>
        <translation>Purchase family</translation>
    </message>
    <message>
        <source>Code CPV</source>
        <translation>CPV code</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Label ou agrément</source>
        <translation>Label or approval</translation>
    </message>
    <message>
        <source>Date du label</source>
        <translation>Date of the label</translation>
    </message>
    <message>
        <source>Effectif, au moins</source>
        <translation>Staff, at least</translation>
    </message>
    <message>
        <source>Effectif, au plus</source>
        <translation>Staff, at most</translation>
    </message>
    <message>
        <source>Dernier contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Le lieu de la recherche enregistrée</source>
        <translation>The place of the saved search</translation>
    </message>
    <message>
        <source>Écrivez une commune</source>
        <translation>Enter a municipality</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Chercher un nom, une activité, une commune</source>
        <translation>Search for a name, an activity, a municipality</translation>
    </message>
    <message>
        <source>Chercher un fournisseur</source>
        <translation>Search for a supplier</translation>
    </message>
    <message>
        <source>&amp;Filtres</source>
        <translation>&amp;Filters</translation>
    </message>
    <message>
        <source>Trier par</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Fournisseurs</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Pertinence</source>
        <translation>Relevance</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mise à jour</source>
        <translation>Last update</translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
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
    <message>
        <source>«&#xa0;{title}&#xa0;» n’est plus un critère&#xa0;: c’est un texte de votre main.</source>
        <translation>“{title}” is no longer a criterion: it is a text of your own.</translation>
    </message>
    <message>
        <source>«&#xa0;{title}&#xa0;» n’est plus un critère&#xa0;: c’est un texte de votre main. Il pesait {weight}&#xa0;%&#xa0;: partagez ces points entre les autres critères.</source>
        <translation>“{title}” is no longer a criterion: it is a text of your own. It weighed {weight}%: share these points among the other criteria.</translation>
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
    <name>GroupsSheet</name>
    <message>
        <source>Ajouter une étiquette…</source>
        <translation>Add a tag…</translation>
    </message>
    <message>
        <source>Ajouter à une liste…</source>
        <translation>Add to a list…</translation>
    </message>
    <message>
        <source>Étiquettes</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Un fournisseur peut être dans plusieurs listes.</source>
        <translation>A supplier can be in several lists.</translation>
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
    <name>HistorySection</name>
    <message>
        <source>Échanges et consultations</source>
        <translation>Exchanges and consultations</translation>
    </message>
    <message>
        <source>Ajouter un échange</source>
        <translation>Add an exchange</translation>
    </message>
    <message>
        <source>Donnez d’abord un nom au fournisseur.</source>
        <translation>Give the supplier a name first.</translation>
    </message>
    <message numerus="yes">
        <source>Montrer aussi les %n plus anciens</source>
        <translation>
            <numerusform>Show the %n older one too</numerusform>
            <numerusform>Show the %n older ones too</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun échange noté pour l’instant.</source>
        <translation>No exchange noted yet.</translation>
    </message>
    <message>
        <source>Aucune demande de devis depuis un an.</source>
        <translation>No request for quotes in the past year.</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) de devis depuis un an, la dernière le {jour}.</source>
        <translation>
            <numerusform>%n request for quotes in the past year, the latest on {jour}.</numerusform>
            <numerusform>%n requests for quotes in the past year, the latest on {jour}.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’échange du {jour} a été supprimé.</source>
        <translation>The exchange of {jour} was deleted.</translation>
    </message>
    <message>
        <source>&amp;Annuler la suppression</source>
        <translation>&amp;Undo the deletion</translation>
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
    <name>IdentitySheet</name>
    <message>
        <source>NAF rév. 2, jusqu’à fin 2026</source>
        <translation>NAF rev. 2, until the end of 2026</translation>
    </message>
    <message>
        <source>NAF 2025, à partir de 2027</source>
        <translation>NAF 2025, from 2027</translation>
    </message>
    <message>
        <source>Nom légal</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>Enseigne</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Autres types</source>
        <translation>Other types</translation>
    </message>
    <message>
        <source>Ajouter un type…</source>
        <translation>Add a type…</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Code NAF</source>
        <translation>NAF code</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>Établissement {nic} de l’unité légale {siren}.</source>
        <translation>Establishment {nic} of the legal unit {siren}.</translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message>
        <source>Importer des fournisseurs</source>
        <translation>Import suppliers</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le compte rendu…</source>
        <translation>&amp;Save the report…</translation>
    </message>
    <message>
        <source>&amp;Colonnes…</source>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>Lecture du fichier</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <translation>C&amp;ontinue</translation>
    </message>
    <message>
        <source>Comparaison avec le carnet</source>
        <translation>Comparing with the book</translation>
    </message>
    <message>
        <source>Import dans le carnet</source>
        <translation>Importing into the book</translation>
    </message>
    <message>
        <source>&amp;Importer</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Fournisseurs ajoutés : {ajoutes}, mis à jour : {modifies}.</source>
        <translation>Suppliers added: {ajoutes}, updated: {modifies}.</translation>
    </message>
    <message>
        <source>Enregistrer le compte rendu</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>compte-rendu-{nom}.csv</source>
        <translation>report-{nom}.csv</translation>
    </message>
    <message>
        <source>Fichiers CSV (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Compte rendu enregistré : {chemin}</source>
        <translation>Report saved: {chemin}</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Importer des fournisseurs</source>
        <translation>Import suppliers</translation>
    </message>
    <message>
        <source>Tableaux et carnets d’adresses (*.csv *.tsv *.txt *.xlsx *.ods *.vcf);;Tous les fichiers (*)</source>
        <translation>Tables and address books (*.csv *.tsv *.txt *.xlsx *.ods *.vcf);;All files (*)</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>&amp;Garder telles quelles les fiches modifiées depuis</source>
        <translation>&amp;Keep entries changed since then as they are</translation>
    </message>
    <message>
        <source>&amp;Annuler cet import</source>
        <translation>&amp;Undo this import</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Annuler un import retire ce qu’il a ajouté et remet ce qu’il a changé.</source>
        <translation>Undoing an import removes what it added and restores what it changed.</translation>
    </message>
    <message>
        <source>Aucun import pour l’instant.</source>
        <translation>No import yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) à retirer</source>
        <translation>
            <numerusform>%n supplier to remove</numerusform>
            <numerusform>%n suppliers to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) à remettre</source>
        <translation>
            <numerusform>%n supplier to restore</numerusform>
            <numerusform>%n suppliers to restore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) modifiée(s) depuis</source>
        <translation>
            <numerusform>%n entry changed since</numerusform>
            <numerusform>%n entries changed since</numerusform>
        </translation>
    </message>
    <message>
        <source> ; {nombre} : {noms}</source>
        <translation>; {nombre}: {noms}</translation>
    </message>
    <message>
        <source>Annulation en cours…</source>
        <translation>Undoing…</translation>
    </message>
    <message>
        <source>L’import est annulé.</source>
        <translation>The import was undone.</translation>
    </message>
</context>
<context>
    <name>ImportTableModel</name>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ajoutés</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Mis à jour</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>dans le carnet</source>
        <translation>in the book</translation>
    </message>
    <message>
        <source>annulé le {jour}</source>
        <translation>undone on {jour}</translation>
    </message>
</context>
<context>
    <name>KindsButton</name>
    <message>
        <source>Tous les types</source>
        <translation>All types</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
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
        <source>Version {version}, {jour}&#xa0;: {changement}</source>
        <translation>Version {version}, {jour}: {changement}</translation>
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
        <source>Elle convient à tous les montants.</source>
        <translation>It suits any amount.</translation>
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
        <source>Proportionnalité</source>
        <translation>Proportionality</translation>
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
        <source>Incompatible avec</source>
        <translation>Incompatible with</translation>
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
        <source>Données essentielles (DECP)&#xa0;: {valeur}</source>
        <translation>Essential data (DECP): {valeur}</translation>
    </message>
    <message>
        <source>Avis européen (eForms)&#xa0;: {code}</source>
        <translation>European notice (eForms): {code}</translation>
    </message>
    <message>
        <source>Codes de publication</source>
        <translation>Publication codes</translation>
    </message>
    <message>
        <source>Changements entre les versions</source>
        <translation>Changes between versions</translation>
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
        <source>Structures qui répondent souvent</source>
        <translation>Organisations that often answer</translation>
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
        <source>Voir les clauses de la famille&#xa0;: {nombre}</source>
        <translation>See the clauses of the family: {nombre}</translation>
    </message>
    <message>
        <source>Dans la bibliothèque</source>
        <translation>In the library</translation>
    </message>
    <message>
        <source>{titre} ({articles}), {periode}</source>
        <translation>{titre} ({articles}), {periode}</translation>
    </message>
    <message>
        <source>{devoir}&#xa0;; se compte sur l’année</source>
        <translation>{devoir}; counted over the year</translation>
    </message>
    <message>
        <source>Règles de droit qui visent la famille</source>
        <translation>Rules of law that concern the family</translation>
    </message>
    <message>
        <source>{metier}&#xa0;: environ {part}&#xa0;% de main-d’œuvre. Source&#xa0;: {source}</source>
        <translation>{metier}: about {part}% labour. Source: {source}</translation>
    </message>
    <message>
        <source>Part de main-d’œuvre par métier</source>
        <translation>Share of labour by trade</translation>
    </message>
    <message>
        <source>Insertion et handicap</source>
        <translation>Inclusion and disability</translation>
    </message>
    <message>
        <source>Caractères, qui décident des clauses</source>
        <translation>Traits, which decide the clauses</translation>
    </message>
    <message>
        <source>Durée et main-d’œuvre</source>
        <translation>Duration and labour</translation>
    </message>
    <message>
        <source>Labels qui intéressent la famille</source>
        <translation>Labels relevant to the family</translation>
    </message>
    <message>
        <source>Codes CPV</source>
        <translation>CPV codes</translation>
    </message>
    <message>
        <source>{moyen}&#xa0;: {effet}</source>
        <translation>{moyen}: {effet}</translation>
    </message>
    <message>
        <source>Écolabel de type I, attribué par un tiers</source>
        <translation>Type I ecolabel, awarded by a third party</translation>
    </message>
    <message>
        <source>Autodéclaration de type II, du fabricant</source>
        <translation>Type II self-declaration, by the manufacturer</translation>
    </message>
    <message>
        <source>Déclaration de type III, chiffrée et sans classement</source>
        <translation>Type III declaration, with figures and no ranking</translation>
    </message>
    <message>
        <source>Étiquette réglementaire</source>
        <translation>Regulatory label</translation>
    </message>
    <message>
        <source>Signe officiel de qualité</source>
        <translation>Official quality mark</translation>
    </message>
    <message>
        <source>Label d’un secteur</source>
        <translation>Sector label</translation>
    </message>
    <message>
        <source>Management de l’entreprise</source>
        <translation>Company management</translation>
    </message>
    <message>
        <source>Label social ou équitable</source>
        <translation>Social or fair trade label</translation>
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
        <source>Qui l’attribue</source>
        <translation>Who awards it</translation>
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
        <source>Clauses qui l’admettent</source>
        <translation>Clauses that accept it</translation>
    </message>
    <message>
        <source>Familles concernées</source>
        <translation>Families concerned</translation>
    </message>
    <message>
        <source>Règles de droit, version {version}, en effet depuis le {depuis}&#xa0;; elles couvrent les marchés du {debut} au {fin}.</source>
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
        <source>Montant indicatif</source>
        <translation>Indicative amount</translation>
    </message>
    <message>
        <source>{montant} HT, {periode}&#xa0;: {etat}</source>
        <translation>{montant} excl. VAT, {periode}: {etat}</translation>
    </message>
    <message>
        <source>{montant}, {periode}&#xa0;: {etat}</source>
        <translation>{montant}, {periode}: {etat}</translation>
    </message>
    <message>
        <source>Fixé par&#xa0;: {article}, {titre}</source>
        <translation>Set by: {article}, {titre}</translation>
    </message>
    <message>
        <source>D’après&#xa0;: {article}, {titre}</source>
        <translation>According to: {article}, {titre}</translation>
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
    <message>
        <source>Place dans le marché</source>
        <translation>Place in the contract</translation>
    </message>
    <message>
        <source>Toutes les places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Palier</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Tous les paliers</source>
        <translation>All rungs</translation>
    </message>
    <message>
        <source>Volet</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Tous les volets</source>
        <translation>All aspects</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Label admis</source>
        <translation>Label accepted</translation>
    </message>
    <message>
        <source>Avec ou sans label</source>
        <translation>With or without a label</translation>
    </message>
    <message>
        <source>Famille d’achat</source>
        <translation>Purchase family</translation>
    </message>
    <message>
        <source>Toutes les familles</source>
        <translation>All families</translation>
    </message>
    <message>
        <source>Type d’achat</source>
        <translation>Purchase type</translation>
    </message>
    <message>
        <source>Tous les types d’achat</source>
        <translation>All purchase types</translation>
    </message>
    <message>
        <source>Sorte de label</source>
        <translation>Kind of label</translation>
    </message>
    <message>
        <source>Toutes les sortes de labels</source>
        <translation>All kinds of label</translation>
    </message>
    <message>
        <source>Réservation possible</source>
        <translation>Possible reservation</translation>
    </message>
    <message>
        <source>Avec ou sans réservation</source>
        <translation>With or without reservation</translation>
    </message>
    <message>
        <source>Sans réservation</source>
        <translation>Without reservation</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Règles, textes, seuils et annonces</source>
        <translation>Rules, texts, thresholds and announcements</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Seuils</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Clauses à montrer</source>
        <translation>Clauses to show</translation>
    </message>
    <message>
        <source>Toutes les clauses</source>
        <translation>All clauses</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Clauses de la commune</source>
        <translation>Clauses of the municipality</translation>
    </message>
    <message>
        <source>Aucun favori pour l’instant. Affichez toutes les clauses, ouvrez celle que vous reprenez souvent, puis choisissez «&#xa0;Mettre en favori&#xa0;»&#xa0;: elle sera ici.</source>
        <translation>No favourite yet. Show all clauses, open one that you often reuse, then choose “Add to favourites”: it will be here.</translation>
    </message>
    <message>
        <source>Aucune clause de la commune pour l’instant. Écrivez-en une avec «&#xa0;Nouvelle clause de la commune…&#xa0;», ou ouvrez une clause de la bibliothèque et choisissez «&#xa0;Faire une variante…&#xa0;». Elle restera dans votre carnet&#xa0;: aucune mise à jour ne la remplace.</source>
        <translation>No clause of the municipality yet. Write one with “New clause of the municipality…”, or open a clause of the library and choose “Make a variant…”. It will stay in your book: no update replaces it.</translation>
    </message>
    <message>
        <source>{titre} ({sigle})</source>
        <translation>{titre} ({sigle})</translation>
    </message>
    <message>
        <source>Aucun marché ne peut lui être réservé à ce titre</source>
        <translation>No contract can be reserved for it on this ground</translation>
    </message>
    <message>
        <source>Marchés ou lots réservés&#xa0;: {motifs}</source>
        <translation>Reserved contracts or lots: {motifs}</translation>
    </message>
    <message>
        <source>Ce que c’est</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>À quoi la reconnaître</source>
        <translation>How to recognise it</translation>
    </message>
    <message>
        <source>Comment la vérifier</source>
        <translation>How to verify it</translation>
    </message>
    <message>
        <source>Ce qui peut lui être réservé</source>
        <translation>What can be reserved for it</translation>
    </message>
    <message>
        <source>Ce qu’elle fait d’habitude</source>
        <translation>What it usually does</translation>
    </message>
    <message>
        <source>Familles où elle répond souvent</source>
        <translation>Families where it often answers</translation>
    </message>
    <message>
        <source>Clause de la commune</source>
        <translation>Clause of the municipality</translation>
    </message>
    <message>
        <source>Formulations à revoir</source>
        <translation>Wordings to review</translation>
    </message>
    <message>
        <source>Qui contrôle</source>
        <translation>Who checks</translation>
    </message>
    <message>
        <source>Dans un marché</source>
        <translation>In a contract</translation>
    </message>
    <message>
        <source>À la place&#xa0;: {proposition}</source>
        <translation>Instead: {proposition}</translation>
    </message>
    <message>
        <source>Un critère se recopie à l’étape Critères&#xa0;: son poids et sa notation s’y règlent.</source>
        <translation>A criterion is copied in the Criteria step: its weight and scoring are set there.</translation>
    </message>
    <message>
        <source>À l’étape Conditions d’exécution&#xa0;: «&#xa0;Reprendre une clause de la commune…&#xa0;».</source>
        <translation>In the Performance conditions step: “Reuse a clause of the municipality…”.</translation>
    </message>
    <message>
        <source>À l’étape Exigences&#xa0;: «&#xa0;Reprendre une clause de la commune…&#xa0;».</source>
        <translation>In the Requirements step: “Reuse a clause of the municipality…”.</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Clause d’origine</source>
        <translation>Original clause</translation>
    </message>
    <message>
        <source>«&#xa0;{nom}&#xa0;» n’est plus dans la bibliothèque.</source>
        <translation>“{nom}” is no longer in the library.</translation>
    </message>
    <message>
        <source>{titre}, version {version}</source>
        <translation>{titre}, version {version}</translation>
    </message>
    <message>
        <source>Version {version}, sans résumé des changements.</source>
        <translation>Version {version}, with no summary of the changes.</translation>
    </message>
    <message>
        <source>La clause d’origine a changé depuis&#xa0;:</source>
        <translation>The original clause has changed since:</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Clauses et règles, version {version}. Tout peut être lu et copié.</source>
        <translation>Clauses and rules, version {version}. Everything can be read and copied.</translation>
    </message>
    <message>
        <source>&amp;Nouvelle clause de la commune…</source>
        <translation>&amp;New clause of the municipality…</translation>
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
        <source>Structures</source>
        <translation>Organisations</translation>
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
    <name>MailLine</name>
    <message>
        <source>Un courriel s’écrit nom@domaine.fr. Celui-ci n’est pas gardé.</source>
        <translation>An email address is written name@domain.fr. This one is not kept.</translation>
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
    <name>MapPanel</name>
    <message>
        <source>&amp;Agrandir</source>
        <translation>&amp;Zoom in</translation>
    </message>
    <message>
        <source>&amp;Réduire</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
    <message>
        <source> dans {communes} communes</source>
        <translation> in {communes} municipalities</translation>
    </message>
    <message>
        <source>, le plus proche à {distance}</source>
        <translation>, the nearest at {distance}</translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) sans lieu connu.</source>
        <translation>
            <numerusform>%n supplier with no known place.</numerusform>
            <numerusform>%n suppliers with no known place.</numerusform>
        </translation>
    </message>
    <message>
        <source>{commune} : {nombre}</source>
        <translation>{commune}: {nombre}</translation>
    </message>
</context>
<context>
    <name>MentionTableModel</name>
    <message>
        <source>Fiche «&#xa0;{titre}&#xa0;»</source>
        <translation>Record “{titre}”</translation>
    </message>
    <message>
        <source>Échange avec «&#xa0;{titre}&#xa0;»</source>
        <translation>Exchange with “{titre}”</translation>
    </message>
    <message>
        <source>Copie d’avant fusion de «&#xa0;{titre}&#xa0;»</source>
        <translation>Copy from before the merge of “{titre}”</translation>
    </message>
    <message>
        <source>Copie d’avant import de «&#xa0;{titre}&#xa0;»</source>
        <translation>Copy from before the import of “{titre}”</translation>
    </message>
    <message>
        <source>Recherche «&#xa0;{titre}&#xa0;»</source>
        <translation>Search “{titre}”</translation>
    </message>
    <message>
        <source>Clause «&#xa0;{titre}&#xa0;»</source>
        <translation>Clause “{titre}”</translation>
    </message>
    <message>
        <source>Marché «&#xa0;{titre}&#xa0;»</source>
        <translation>Contract “{titre}”</translation>
    </message>
    <message>
        <source>effacé</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>fiche retirée</source>
        <translation>record removed</translation>
    </message>
    <message>
        <source>conservé</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Si vous effacez</source>
        <translation>If you erase</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>○○○ aucune</source>
        <translation>○○○ none</translation>
    </message>
    <message>
        <source>●○○ possible</source>
        <translation>●○○ possible</translation>
    </message>
    <message>
        <source>●●○ probable</source>
        <translation>●●○ likely</translation>
    </message>
    <message>
        <source>●●● certaine</source>
        <translation>●●● certain</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>Nom commercial</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Autres types</source>
        <translation>Other types</translation>
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
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Code NAF</source>
        <translation>NAF code</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Chiffre d’affaires</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Prestations</source>
        <translation>Services offered</translation>
    </message>
    <message>
        <source>Autres adresses</source>
        <translation>Other addresses</translation>
    </message>
    <message>
        <source>Autres contacts</source>
        <translation>Other contacts</translation>
    </message>
    <message>
        <source>Agréments</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Réseaux</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Pôle territorial (PTCE)</source>
        <translation>Territorial cluster (PTCE)</translation>
    </message>
    <message>
        <source>Cotraitance</source>
        <translation>Joint bidding</translation>
    </message>
    <message>
        <source>Références</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Étiquettes</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Dernier contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>À revoir le</source>
        <translation>To review on</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>«&#xa0;{premiere}&#xa0;» et «&#xa0;{seconde}&#xa0;» ne font plus qu’une fiche.</source>
        <translation>“{premiere}” and “{seconde}” are now one record.</translation>
    </message>
    <message>
        <source>Ann&amp;uler la fusion</source>
        <translation>&amp;Undo the merge</translation>
    </message>
    <message>
        <source>La fusion est annulée&#xa0;: les deux fiches sont revenues comme avant.</source>
        <translation>The merge is undone: both records are back as before.</translation>
    </message>
    <message>
        <source>Mis de côté, à reprendre dans les fusions passées&#xa0;: {champs}.</source>
        <translation>Set aside, to be restored from the past merges: {champs}.</translation>
    </message>
    <message>
        <source>«&#xa0;{premiere}&#xa0;» et «&#xa0;{seconde}&#xa0;» ne seront plus proposés ensemble.</source>
        <translation>“{premiere}” and “{seconde}” will no longer be offered together.</translation>
    </message>
    <message>
        <source>Proposer de n&amp;ouveau</source>
        <translation>Offer a&amp;gain</translation>
    </message>
    <message>
        <source>Les modifications mises de côté sont dans la fiche.</source>
        <translation>The changes that were set aside are in the record.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Fusionner deux fiches</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>Champs des deux fiches</source>
        <translation>Fields of both records</translation>
    </message>
    <message>
        <source>Valeurs entières du champ choisi</source>
        <translation>Full values of the chosen field</translation>
    </message>
    <message>
        <source>&amp;Fusionner</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Ce sont &amp;deux fournisseurs</source>
        <translation>These are &amp;two suppliers</translation>
    </message>
    <message>
        <source>A&amp;nnuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>«&#xa0;{premiere}&#xa0;» et «&#xa0;{seconde}&#xa0;»</source>
        <translation>“{premiere}” and “{seconde}”</translation>
    </message>
    <message>
        <source>Flèche gauche&#xa0;: garder la première fiche. Flèche droite&#xa0;: garder la seconde. Espace&#xa0;: passer de l’une à l’autre, ou aux deux. Les échanges des deux fiches sont gardés. La fusion s’annule à tout moment.</source>
        <translation>Left arrow: keep the first record. Right arrow: keep the second. Space: switch from one to the other, or to both. The exchanges of both records are kept. The merge can be undone at any time.</translation>
    </message>
    <message>
        <source>Ressemblance {degre}.</source>
        <translation>Likeness: {degre}.</translation>
    </message>
    <message>
        <source>(vide)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Première fiche&#xa0;: {une}
Seconde fiche&#xa0;: {autre}
Après la fusion&#xa0;: {apres}</source>
        <translation>First record: {une}
Second record: {autre}
After the merge: {apres}</translation>
    </message>
</context>
<context>
    <name>MergeTableModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Première fiche</source>
        <translation>First record</translation>
    </message>
    <message>
        <source>Seconde fiche</source>
        <translation>Second record</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>annulée le {jour}</source>
        <translation>undone on {jour}</translation>
    </message>
</context>
<context>
    <name>MergesDialog</name>
    <message>
        <source>Fusions passées</source>
        <translation>Past merges</translation>
    </message>
    <message>
        <source>&amp;Annuler la fusion</source>
        <translation>&amp;Undo the merge</translation>
    </message>
    <message>
        <source>Reprendre dans la &amp;première fiche</source>
        <translation>Restore in the &amp;first record</translation>
    </message>
    <message>
        <source>Reprendre dans la &amp;seconde fiche</source>
        <translation>Restore in the &amp;second record</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Aucune fusion pour l’instant.</source>
        <translation>No merge yet.</translation>
    </message>
    <message>
        <source>Les deux fiches sont revenues comme avant.</source>
        <translation>Both records are back as before.</translation>
    </message>
    <message>
        <source>Modifié entre la fusion et son annulation, et mis de côté&#xa0;: {champs}. Vous pouvez le reprendre dans l’une des deux fiches.</source>
        <translation>Changed between the merge and its undoing, and set aside: {champs}. You can restore it in either record.</translation>
    </message>
    <message>
        <source>Annuler remet les deux fiches comme avant, chacune avec ses échanges.</source>
        <translation>Undoing puts both records back as before, each with its exchanges.</translation>
    </message>
    <message>
        <source>Modifié depuis la fusion&#xa0;: {champs}. Annuler remet les deux fiches comme avant&#xa0;; ces modifications seront mises de côté et pourront être reprises ici.</source>
        <translation>Changed since the merge: {champs}. Undoing puts both records back as before; these changes will be set aside and can be restored here.</translation>
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
    <name>MoreButton</name>
    <message>
        <source>&amp;Plus</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>I&amp;mports, pour en annuler un…</source>
        <translation>I&amp;mports, to undo one…</translation>
    </message>
    <message>
        <source>&amp;Doublons…</source>
        <translation>&amp;Duplicates…</translation>
    </message>
    <message>
        <source>É&amp;chéances et tour de rôle…</source>
        <translation>&amp;End dates and rotation…</translation>
    </message>
    <message>
        <source>&amp;Exporter ce qui est trouvé…</source>
        <translation>E&amp;xport what is found…</translation>
    </message>
    <message>
        <source>Données &amp;personnelles…</source>
        <translation>&amp;Personal data…</translation>
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
        <source>Ce que vous avez appris des e&amp;ntreprises</source>
        <translation>What you have learnt from co&amp;mpanies</translation>
    </message>
    <message>
        <source>Ce sourçage reste dans votre dossier&#xa0;: les candidats ne le lisent pas. Les exigences exemplaires ne sont proposées qu’après lui.</source>
        <translation>This market research (sourçage) stays in your dossier: bidders do not read it. Exemplary requirements are offered only after it.</translation>
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
    <name>NeededLine</name>
    <message>
        <source>Ce champ ne peut pas être vide&#xa0;: l’ancien texte est gardé.</source>
        <translation>This field cannot be empty: the old text is kept.</translation>
    </message>
</context>
<context>
    <name>NetworksSheet</name>
    <message>
        <source>Ajouter un réseau…</source>
        <translation>Add a network…</translation>
    </message>
    <message>
        <source>Réseaux</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>PTCE</source>
        <translation>PTCE</translation>
    </message>
    <message>
        <source>Pôle territorial de coopération économique dont il est membre.</source>
        <translation>The territorial cluster for economic cooperation of which it is a member.</translation>
    </message>
    <message>
        <source>Co-traitance</source>
        <translation>Joint bidding</translation>
    </message>
    <message>
        <source>Références</source>
        <translation>References</translation>
    </message>
</context>
<context>
    <name>NoteTableModel</name>
    <message>
        <source>refusée</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>passée</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>N’écrivez que des faits utiles aux achats, sans jugement sur une personne et sans donnée sensible (santé, handicap d’une personne, opinions, origine, syndicat). La personne concernée peut demander à lire ce texte (RGPD, articles 5 et 15).</source>
        <translation>Write only facts that are useful for purchasing, with no judgement on a person and no sensitive data (health, a person’s disability, opinions, origin, trade union). The person concerned may ask to read this text (GDPR, articles 5 and 15).</translation>
    </message>
    <message>
        <source>Notes privées</source>
        <translation>Private notes</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Écrivez un nombre entier, par exemple 12. Il n’est pas gardé.</source>
        <translation>Write a whole number, for example 12. It is not kept.</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Fournitures</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>Services ou travaux</source>
        <translation>Services or works</translation>
    </message>
    <message>
        <source>Mise à disposition de personnel</source>
        <translation>Supply of staff</translation>
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
        <source>Codes CPV</source>
        <translation>CPV codes</translation>
    </message>
    <message>
        <source>Familles d’achat</source>
        <translation>Purchase families</translation>
    </message>
    <message>
        <source>Ajouter une famille…</source>
        <translation>Add a family…</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Area served</translation>
    </message>
</context>
<context>
    <name>OffersSheet</name>
    <message>
        <source>Activité {rang}</source>
        <translation>Activity {rang}</translation>
    </message>
    <message>
        <source>Ajouter une activité</source>
        <translation>Add an activity</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>L’activité a été retirée.</source>
        <translation>The activity was removed.</translation>
    </message>
    <message>
        <source>Activités en clair</source>
        <translation>Activities in plain words</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Le carnet est restauré. L’ancien est gardé&#xa0;: {nom}</source>
        <translation>The book is restored. The former one is kept: {nom}</translation>
    </message>
</context>
<context>
    <name>OriginsSheet</name>
    <message>
        <source>Source de la fiche</source>
        <translation>Source of the record</translation>
    </message>
    <message>
        <source>{champ}&#xa0;: {origine}</source>
        <translation>{champ}: {origine}</translation>
    </message>
    <message>
        <source>source inconnue</source>
        <translation>source unknown</translation>
    </message>
    <message>
        <source>saisi par vous</source>
        <translation>entered by you</translation>
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
        <source>Garder pour d’autres marchés</source>
        <translation>Keep for other contracts</translation>
    </message>
    <message>
        <source>Retirer le texte {title}</source>
        <translation>Remove the text {title}</translation>
    </message>
    <message>
        <source>Garder pour d’autres marchés le texte {title}</source>
        <translation>Keep the text {title} for other contracts</translation>
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
    <name>PairTableModel</name>
    <message>
        <source>Ressemblance</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>Première fiche</source>
        <translation>First record</translation>
    </message>
    <message>
        <source>Seconde fiche</source>
        <translation>Second record</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Dossier d’accès</source>
        <translation>Access file</translation>
    </message>
    <message>
        <source>Notice d’information</source>
        <translation>Information notice</translation>
    </message>
    <message>
        <source>Fiche du registre</source>
        <translation>Register sheet</translation>
    </message>
    <message>
        <source>Reçu de l’effacement</source>
        <translation>Erasure receipt</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Écrit&#xa0;: {noms}.</source>
        <translation>Written: {noms}.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
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
        <source>Choisir la commune…</source>
        <translation>Choose the municipality…</translation>
    </message>
    <message>
        <source>Choisir la commune</source>
        <translation>Choose the municipality</translation>
    </message>
    <message>
        <source>Plusieurs communes sont possibles&#xa0;: choisissez la bonne.</source>
        <translation>Several municipalities are possible: choose the right one.</translation>
    </message>
    <message>
        <source>Commune non reconnue&#xa0;: distance non calculable.</source>
        <translation>Municipality not recognised: the distance cannot be calculated.</translation>
    </message>
    <message>
        <source>Commune {code}&#xa0;: son centre n’est pas connu, distance non calculable.</source>
        <translation>Municipality {code}: its centre is not known, so the distance cannot be calculated.</translation>
    </message>
    <message>
        <source>Commune reconnue, code {code}.</source>
        <translation>Municipality recognised, code {code}.</translation>
    </message>
</context>
<context>
    <name>PlacesSheet</name>
    <message>
        <source>Autre adresse {rang}</source>
        <translation>Other address {rang}</translation>
    </message>
    <message>
        <source>Ajouter une adresse</source>
        <translation>Add an address</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>L’adresse a été retirée.</source>
        <translation>The address was removed.</translation>
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
        <source>&amp;Données personnelles…</source>
        <translation>&amp;Personal data…</translation>
    </message>
    <message>
        <source>Accès, effacement, contacts à revoir, notice et registre.</source>
        <translation>Access, erasure, contacts to review, notice and register.</translation>
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
    <name>ProportionCard</name>
    <message>
        <source>Que retirer d’abord</source>
        <translation>What to remove first</translation>
    </message>
    <message>
        <source>Exigences en proportion&#xa0;: {load} points de charge, l’achat en supporte {capacity}.</source>
        <translation>Requirements in proportion: {load} burden points; the purchase can bear {capacity}.</translation>
    </message>
    <message>
        <source>Exigences un peu chargées&#xa0;: {load} points de charge, l’achat en supporte {capacity}.</source>
        <translation>Requirements a little heavy: {load} burden points; the purchase can bear {capacity}.</translation>
    </message>
    <message>
        <source>Exigences trop lourdes&#xa0;: {load} points de charge, l’achat en supporte {capacity}.</source>
        <translation>Requirements too heavy: {load} burden points; the purchase can bear {capacity}.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer {title}</source>
        <translation>Remove {title}</translation>
    </message>
</context>
<context>
    <name>ProposalTableModel</name>
    <message>
        <source>laisser de côté</source>
        <translation>leave aside</translation>
    </message>
    <message>
        <source>prendre ce que dit le fichier</source>
        <translation>take what the file says</translation>
    </message>
    <message>
        <source>garder ce qui est saisi, compléter le reste</source>
        <translation>keep what was entered, fill in the rest</translation>
    </message>
    <message>
        <source>ajouter comme autre fournisseur</source>
        <translation>add as another supplier</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Fournisseur du carnet</source>
        <translation>Supplier in the book</translation>
    </message>
    <message>
        <source>Ce qui changerait</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>{champ} : « {avant} » devient « {apres} »</source>
        <translation>{champ}: “{avant}” becomes “{apres}”</translation>
    </message>
    <message>
        <source>vide</source>
        <translation>empty</translation>
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
    <message>
        <source>Res&amp;taurer la sauvegarde du {jour}</source>
        <translation>Res&amp;tore the backup of {jour}</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Lignes à regarder</source>
        <translation>Lines to look at</translation>
    </message>
    <message>
        <source>Lignes à décider</source>
        <translation>Lines to decide</translation>
    </message>
    <message>
        <source>Décision pour la ligne choisie</source>
        <translation>Decision for the chosen line</translation>
    </message>
    <message>
        <source>Décider ainsi pour &amp;toutes les lignes</source>
        <translation>Decide the same for &amp;all lines</translation>
    </message>
    <message>
        <source>&amp;Décision</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>Colonnes laissées de côté : {colonnes}</source>
        <translation>Columns left aside: {colonnes}</translation>
    </message>
    <message>
        <source>À décider ({nombre})</source>
        <translation>To decide ({nombre})</translation>
    </message>
    <message>
        <source>À regarder ({nombre})</source>
        <translation>To look at ({nombre})</translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) ajouté(s)</source>
        <translation>
            <numerusform>%n supplier added</numerusform>
            <numerusform>%n suppliers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) mis à jour</source>
        <translation>
            <numerusform>%n supplier updated</numerusform>
            <numerusform>%n suppliers updated</numerusform>
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
    <message numerus="yes">
        <source>%n ligne(s) lue(s)</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message>
        <source>Liste reconnue : {liste}</source>
        <translation>List recognised: {liste}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Contacts à revoir</source>
        <translation>Contacts to review</translation>
    </message>
    <message>
        <source>Recherche des contacts sans nouvelles…</source>
        <translation>Searching for contacts without news…</translation>
    </message>
    <message numerus="yes">
        <source>Contacts sans nouvelles depuis %n an(s), ou dont la date de revue est passée. Rien n’est effacé sans vous&#xa0;; la fiche de l’entreprise reste.</source>
        <translation>
            <numerusform>Contacts without news for %n year, or whose review date is past. Nothing is erased without you; the record of the firm stays.</numerusform>
            <numerusform>Contacts without news for %n years, or whose review date is past. Nothing is erased without you; the record of the firm stays.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Garder plus longtemps</source>
        <translation>&amp;Keep longer</translation>
    </message>
    <message>
        <source>&amp;Effacer ces contacts…</source>
        <translation>&amp;Erase these contacts…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) à revoir.</source>
        <translation>
            <numerusform>%n supplier to review.</numerusform>
            <numerusform>%n suppliers to review.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun contact n’est à revoir.</source>
        <translation>No contact to review.</translation>
    </message>
    <message numerus="yes">
        <source>Effacer pour toujours les contacts de %n fournisseur(s), historique et sauvegardes compris&#xa0;?</source>
        <translation>
            <numerusform>Erase for ever the contacts of %n supplier, history and backups included?</numerusform>
            <numerusform>Erase for ever the contacts of %n suppliers, history and backups included?</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacement du carnet et de ses sauvegardes…</source>
        <translation>Erasing from the book and its backups…</translation>
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
    <name>RightsDialog</name>
    <message>
        <source>Données personnelles</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Recherche dans tout le carnet…</source>
        <translation>Searching the whole book…</translation>
    </message>
    <message>
        <source>Prénom et nom, adresse électronique ou téléphone&#xa0;; plusieurs, par des virgules</source>
        <translation>First name and name, e-mail address or telephone; several, with commas</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Chercher</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Ce qui est détenu</source>
        <translation>What is held</translation>
    </message>
    <message>
        <source>&amp;Dossier d’accès…</source>
        <translation>&amp;Access file…</translation>
    </message>
    <message>
        <source>&amp;Reçu de l’effacement…</source>
        <translation>Erasure &amp;receipt…</translation>
    </message>
    <message>
        <source>{nombre}. Aussi cherchés&#xa0;: {lignes}.</source>
        <translation>{nombre}. Also looked for: {lignes}.</translation>
    </message>
    <message>
        <source>Contacts à re&amp;voir…</source>
        <translation>Contacts to re&amp;view…</translation>
    </message>
    <message>
        <source>&amp;Notice d’information…</source>
        <translation>&amp;Information notice…</translation>
    </message>
    <message>
        <source>Fiche du re&amp;gistre…</source>
        <translation>Re&amp;gister sheet…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Personne</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Le carnet ne contient rien sur cette personne.</source>
        <translation>The book holds nothing about this person.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) trouvée(s)</source>
        <translation>
            <numerusform>%n mention found</numerusform>
            <numerusform>%n mentions found</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacement du carnet et de ses sauvegardes…</source>
        <translation>Erasing from the book and its backups…</translation>
    </message>
</context>
<context>
    <name>RotationNote</name>
    <message>
        <source>«&#xa0;{nom}&#xa0;» consulté trois fois de suite</source>
        <translation>“{nom}” consulted three times running</translation>
    </message>
    <message>
        <source>«&#xa0;{nom}&#xa0;» consulté trois fois de suite pour «&#xa0;{famille}&#xa0;»</source>
        <translation>“{nom}” consulted three times running for “{famille}”</translation>
    </message>
    <message>
        <source>Ne consultez pas toujours les mêmes&#xa0;: sous le seuil de dispense, l’acheteur choisit une offre pertinente, veille au bon emploi des deniers publics et ne retient pas toujours le même opérateur quand plusieurs peuvent répondre (R2122-8, alinéa 2).</source>
        <translation>Do not always consult the same suppliers: below the exemption threshold, the buyer chooses a suitable bid, makes good use of public money and does not always choose the same operator when several can answer (R2122-8, paragraph 2).</translation>
    </message>
    <message>
        <source>Le carnet n’en connaît pas d’autre pour les mêmes activités.</source>
        <translation>The book knows no other for the same activities.</translation>
    </message>
    <message>
        <source>Jamais consultés, tirés au sort parmi ceux qui font la même chose&#xa0;:</source>
        <translation>Never consulted, drawn at random from those who do the same:</translation>
    </message>
</context>
<context>
    <name>SavedSearchesButton</name>
    <message>
        <source>&amp;Recherches</source>
        <translation>&amp;Searches</translation>
    </message>
    <message>
        <source>Aucune recherche enregistrée</source>
        <translation>No saved search</translation>
    </message>
    <message>
        <source>&amp;Enregistrer cette recherche…</source>
        <translation>&amp;Save this search…</translation>
    </message>
    <message>
        <source>&amp;Oublier une recherche</source>
        <translation>&amp;Forget a search</translation>
    </message>
    <message>
        <source>La recherche « {nom} » est enregistrée.</source>
        <translation>The search “{nom}” is saved.</translation>
    </message>
    <message>
        <source>La recherche « {nom} » est oubliée.</source>
        <translation>The search “{nom}” is forgotten.</translation>
    </message>
    <message>
        <source>&amp;La remettre</source>
        <translation>&amp;Put it back</translation>
    </message>
    <message>
        <source>Enregistrer cette recherche</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Nom de la recherche :</source>
        <translation>Name of the search:</translation>
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
        <source>Durée des contacts</source>
        <translation>Contact retention</translation>
    </message>
    <message>
        <source>Années après le dernier contact ; ensuite, leur suppression vous est proposée.</source>
        <translation>Years after the last contact; after that, you are offered their deletion.</translation>
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
    <name>SheetDialog</name>
    <message>
        <source>&amp;Copier le texte</source>
        <translation>&amp;Copy the text</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>&amp;Effacer les filtres</source>
        <translation>C&amp;lear the filters</translation>
    </message>
    <message>
        <source>Fiche&#xa0;: {liste}</source>
        <translation>Entry: {liste}</translation>
    </message>
    <message>
        <source>&amp;Copier le texte</source>
        <translation>&amp;Copy the text</translation>
    </message>
    <message>
        <source>Re&amp;venir à la fiche précédente</source>
        <translation>&amp;Back to the previous entry</translation>
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
    <name>SiretLine</name>
    <message>
        <source>Ce SIRET n’est pas valable&#xa0;: vérifiez ses 14 chiffres. Il n’est pas gardé.</source>
        <translation>This SIRET is not valid: check its 14 digits. It is not kept.</translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Effectif</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Effectif, à la date du</source>
        <translation>Headcount, as at</translation>
    </message>
    <message>
        <source>Chiffre d’affaires</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Chiffre d’affaires, à la date du</source>
        <translation>Turnover, as at</translation>
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
    <name>StatusStrip</name>
    <message>
        <source>Compléter {quoi}</source>
        <translation>Fill in {quoi}</translation>
    </message>
    <message>
        <source>Fiche complète.</source>
        <translation>Record complete.</translation>
    </message>
    <message>
        <source>Fiche complète à {score}&#xa0;%&#xa0;: il manque {quoi}.</source>
        <translation>Record {score}% complete: {quoi} missing.</translation>
    </message>
    <message>
        <source>À jour&#xa0;: dernière information le {jour}.</source>
        <translation>Up to date: latest information on {jour}.</translation>
    </message>
    <message>
        <source>À revoir&#xa0;: rien de neuf depuis le {jour}, plus d’un an.</source>
        <translation>To review: nothing new since {jour}, over a year ago.</translation>
    </message>
    <message>
        <source>Ancienne&#xa0;: rien de neuf depuis le {jour}, plus de trois ans.</source>
        <translation>Old: nothing new since {jour}, over three years ago.</translation>
    </message>
    <message>
        <source>Date des informations inconnue.</source>
        <translation>Date of the information unknown.</translation>
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
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Adresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Contacts et site</source>
        <translation>Contacts and website</translation>
    </message>
    <message>
        <source>Effectif et chiffre d’affaires</source>
        <translation>Headcount and turnover</translation>
    </message>
    <message>
        <source>Agréments et labels</source>
        <translation>Approvals and labels</translation>
    </message>
    <message>
        <source>Réseaux et références</source>
        <translation>Networks and references</translation>
    </message>
    <message>
        <source>Étiquettes et listes</source>
        <translation>Tags and lists</translation>
    </message>
    <message>
        <source>Notes privées</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>D’où vient chaque information</source>
        <translation>Where each piece of information comes from</translation>
    </message>
    <message>
        <source>&amp;Annuler la suppression</source>
        <translation>&amp;Undo the deletion</translation>
    </message>
</context>
<context>
    <name>SupplierMap</name>
    <message>
        <source>Carte des fournisseurs trouvés</source>
        <translation>Map of the suppliers found</translation>
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
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Mise à jour</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>à jour</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>plus d’un an</source>
        <translation>over a year ago</translation>
    </message>
    <message>
        <source>plus de 3 ans</source>
        <translation>over 3 years ago</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>Terminé depuis le {jour}.</source>
        <translation>Ended on {jour}.</translation>
    </message>
    <message>
        <source>Pas encore en vigueur&#xa0;: commence le {jour}.</source>
        <translation>Not yet in force: starts on {jour}.</translation>
    </message>
    <message>
        <source>Date de fin inconnue&#xa0;: à vérifier.</source>
        <translation>End date unknown: to be checked.</translation>
    </message>
    <message>
        <source>Se termine bientôt, le {jour}.</source>
        <translation>Ends soon, on {jour}.</translation>
    </message>
    <message>
        <source>En vigueur jusqu’au {jour}.</source>
        <translation>In force until {jour}.</translation>
    </message>
    <message>
        <source>Nom légal</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>Enseigne</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Autres types</source>
        <translation>Other types</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Code NAF</source>
        <translation>NAF code</translation>
    </message>
    <message>
        <source>Activités en clair</source>
        <translation>Activities in plain words</translation>
    </message>
    <message>
        <source>Activités détaillées</source>
        <translation>Activities in detail</translation>
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
        <source>Position sur la carte</source>
        <translation>Position on the map</translation>
    </message>
    <message>
        <source>Autres adresses</source>
        <translation>Other addresses</translation>
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
        <source>Autres contacts</source>
        <translation>Other contacts</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Chiffre d’affaires</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Labels en clair</source>
        <translation>Labels in plain words</translation>
    </message>
    <message>
        <source>Agréments et labels</source>
        <translation>Approvals and labels</translation>
    </message>
    <message>
        <source>Réseaux</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>PTCE</source>
        <translation>PTCE</translation>
    </message>
    <message>
        <source>Co-traitance</source>
        <translation>Joint bidding</translation>
    </message>
    <message>
        <source>Références</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Étiquettes</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Notes privées</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>le SIRET</source>
        <translation>the SIRET</translation>
    </message>
    <message>
        <source>le type</source>
        <translation>the type</translation>
    </message>
    <message>
        <source>l’activité</source>
        <translation>the activity</translation>
    </message>
    <message>
        <source>la commune</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>la position de la commune</source>
        <translation>the position of the municipality</translation>
    </message>
    <message>
        <source>le courriel</source>
        <translation>the email</translation>
    </message>
    <message>
        <source>le téléphone</source>
        <translation>the telephone</translation>
    </message>
    <message>
        <source>un code CPV</source>
        <translation>a CPV code</translation>
    </message>
    <message>
        <source>l’effectif</source>
        <translation>the headcount</translation>
    </message>
    <message>
        <source>la source</source>
        <translation>the source</translation>
    </message>
    <message>
        <source>Courrier</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Visite ou rencontre</source>
        <translation>Visit or meeting</translation>
    </message>
    <message>
        <source>Demande de devis</source>
        <translation>Request for a quote</translation>
    </message>
    <message>
        <source>Réponse reçue</source>
        <translation>Answer received</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>No answer</translation>
    </message>
</context>
<context>
    <name>SuppliersPage</name>
    <message>
        <source>&amp;Ajouter un fournisseur</source>
        <translation>&amp;Add a supplier</translation>
    </message>
    <message>
        <source>&amp;Importer un fichier…</source>
        <translation>&amp;Import a file…</translation>
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
        <source>Fiche</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Fiche ou carte</source>
        <translation>Record or map</translation>
    </message>
    <message>
        <source>Notez ici les entreprises et les structures d’insertion que vous pourriez consulter. Ajoutez-les une à une, ou importez un tableau (CSV, XLSX, ODS) ou un carnet d’adresses : une ligne par fournisseur, avec au moins le nom.</source>
        <translation>Note here the companies and work-integration organisations that you could consult. Add them one by one, or import a table (CSV, XLSX, ODS) or an address book: one line per supplier, with at least the name.</translation>
    </message>
    <message>
        <source>Le fournisseur « {nom} » a été supprimé.</source>
        <translation>The supplier “{nom}” was deleted.</translation>
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
    <name>TerritorySheet</name>
    <message>
        <source>Toute la France</source>
        <translation>All of France</translation>
    </message>
    <message>
        <source>Rayon en km</source>
        <translation>Radius in km</translation>
    </message>
    <message>
        <source>Départements desservis</source>
        <translation>Departments served</translation>
    </message>
</context>
<context>
    <name>TownClauseDialog</name>
    <message>
        <source>Choisissez la place de la clause dans le marché.</source>
        <translation>Choose the place of the clause in the contract.</translation>
    </message>
    <message>
        <source>Dites si la clause sert l’environnement ou le social.</source>
        <translation>Say whether the clause serves environmental or social aims.</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>&amp;Garder la clause</source>
        <translation>&amp;Keep the clause</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>T&amp;exte</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Une seule obligation, mesurable, liée à ce que la commune achète.</source>
        <translation>A single duty, measurable, linked to what the municipality buys.</translation>
    </message>
    <message>
        <source>&amp;Place dans le marché</source>
        <translation>&amp;Place in the contract</translation>
    </message>
    <message>
        <source>Ce texte &amp;sert</source>
        <translation>This text &amp;serves</translation>
    </message>
    <message>
        <source>&amp;Contrôlé par</source>
        <translation>C&amp;hecked by</translation>
    </message>
    <message>
        <source>Une clause que personne ne vérifie ne sert à rien&#xa0;: nommez une fonction.</source>
        <translation>A clause that nobody checks is useless: name a position.</translation>
    </message>
    <message>
        <source>Abandonner ce que vous avez écrit&#xa0;?</source>
        <translation>Discard what you have written?</translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <translation>&amp;Keep writing</translation>
    </message>
    <message>
        <source>A&amp;bandonner</source>
        <translation>&amp;Discard</translation>
    </message>
</context>
<context>
    <name>TownClauses</name>
    <message>
        <source>Reprendre une clause de la commune…</source>
        <translation>Reuse a clause of the municipality…</translation>
    </message>
    <message>
        <source>Aucune clause de la commune pour cette étape&#xa0;: gardez ici un de vos textes, ou écrivez-en une à la page Bibliothèque.</source>
        <translation>No clause of the municipality for this step: keep one of your texts here, or write one in the Library page.</translation>
    </message>
    <message>
        <source>«&#xa0;{titre}&#xa0;» est déjà gardée avec les clauses de la commune.</source>
        <translation>“{titre}” is already kept with the clauses of the municipality.</translation>
    </message>
    <message>
        <source>«&#xa0;{titre}&#xa0;» est gardée&#xa0;: vous pourrez la reprendre dans un autre marché.</source>
        <translation>“{titre}” is kept: you can reuse it in another contract.</translation>
    </message>
</context>
<context>
    <name>TownDesk</name>
    <message>
        <source>Nouvelle clause de la commune</source>
        <translation>New clause of the municipality</translation>
    </message>
    <message>
        <source>Variante d’une clause de la bibliothèque</source>
        <translation>Variant of a library clause</translation>
    </message>
    <message>
        <source>Clause de la commune</source>
        <translation>Clause of the municipality</translation>
    </message>
    <message>
        <source>«&#xa0;{titre}&#xa0;» est dans vos favoris.</source>
        <translation>“{titre}” is in your favourites.</translation>
    </message>
    <message>
        <source>«&#xa0;{titre}&#xa0;» n’est plus dans vos favoris.</source>
        <translation>“{titre}” is no longer in your favourites.</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>La clause «&#xa0;{titre}&#xa0;» a été supprimée. Les marchés gardent leur texte.</source>
        <translation>The clause “{titre}” was deleted. The contracts keep their text.</translation>
    </message>
    <message>
        <source>&amp;Annuler la suppression</source>
        <translation>&amp;Undo the deletion</translation>
    </message>
    <message>
        <source>La clause «&#xa0;{titre}&#xa0;» est gardée dans votre carnet.</source>
        <translation>The clause “{titre}” is kept in your book.</translation>
    </message>
</context>
<context>
    <name>TurnTableModel</name>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>La dernière</source>
        <translation>Latest</translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message>
        <source>Lecture du carnet…</source>
        <translation>Reading the book…</translation>
    </message>
    <message>
        <source>Fournisseurs consultés</source>
        <translation>Suppliers consulted</translation>
    </message>
    <message numerus="yes">
        <source>Demandes de devis depuis trois ans. %n fournisseur(s) du carnet n’en ont jamais reçu.</source>
        <translation>
            <numerusform>Requests for quotes over the last three years. %n supplier in the book has never received one.</numerusform>
            <numerusform>Requests for quotes over the last three years. %n suppliers in the book have never received one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>{travail}&#xa0;: {nombre} lignes…</source>
        <translation>{travail}: {nombre} lines…</translation>
    </message>
    <message>
        <source>Arrêt en cours&#xa0;: rien ne sera importé.</source>
        <translation>Stopping: nothing will be imported.</translation>
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
    <name>WordChips</name>
    <message>
        <source>«&#xa0;{texte}&#xa0;» n’est pas reconnu.</source>
        <translation>“{texte}” is not recognised.</translation>
    </message>
    <message>
        <source>{champ}, ajouter</source>
        <translation>{champ}, add</translation>
    </message>
</context>
<context>
    <name>WordingCheck</name>
    <message>
        <source>Formulations à revoir</source>
        <translation>Wording to review</translation>
    </message>
    <message>
        <source>Relecture&#xa0;: aucune formulation à revoir.</source>
        <translation>Review: no wording to change.</translation>
    </message>
    <message>
        <source>Le texte est relu pendant que vous l’écrivez.</source>
        <translation>The text is reviewed as you write it.</translation>
    </message>
    <message>
        <source>Relecture&#xa0;: {nombre} à revoir. Vous pouvez garder la clause malgré tout.</source>
        <translation>Review: {nombre} to look at again. You can keep the clause all the same.</translation>
    </message>
    <message>
        <source>Voir «&#xa0;{extrait}&#xa0;»</source>
        <translation>See “{extrait}”</translation>
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
        <source>Coopérative</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mutual society</translation>
    </message>
    <message>
        <source>Fondation</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>Entreprise solidaire d’utilité sociale (ESUS)</source>
        <translation>Solidarity enterprise of social utility (ESUS)</translation>
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
