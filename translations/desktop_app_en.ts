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
    <name>AgendaView</name>
    <message>
        <source>Marchés en préparation</source>
        <translation>Contracts in preparation</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To deal with</translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s) point(s) ensuite.</source>
        <translation>
            <numerusform>And %n other point after that.</numerusform>
            <numerusform>And %n other points after that.</numerusform>
        </translation>
    </message>
    <message>
        <source>Objet à préciser</source>
        <translation>Subject to be given</translation>
    </message>
    <message>
        <source>Ouvrir le suivi</source>
        <translation>Open the follow-up</translation>
    </message>
    <message>
        <source>Preuves en retard&#xa0;: «&#xa0;{objet}&#xa0;»</source>
        <translation>Late proof: “{objet}”</translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) attendue(s) depuis le {jour}.</source>
        <translation>
            <numerusform>%n proof due since {jour}.</numerusform>
            <numerusform>%n proofs due since {jour}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) attendue(s).</source>
        <translation>
            <numerusform>%n proof due.</numerusform>
            <numerusform>%n proofs due.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preuves à recevoir&#xa0;: «&#xa0;{objet}&#xa0;»</source>
        <translation>Proof to come: “{objet}”</translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) à recevoir sous 30 jours, dès le {jour}.</source>
        <translation>
            <numerusform>%n proof due within 30 days, from {jour}.</numerusform>
            <numerusform>%n proofs due within 30 days, from {jour}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le droit a changé&#xa0;: «&#xa0;{objet}&#xa0;»</source>
        <translation>The law has changed: “{objet}”</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) des règles a (ont) changé depuis le dernier contrôle.</source>
        <translation>
            <numerusform>%n answer from the rules has changed since the last check.</numerusform>
            <numerusform>%n answers from the rules have changed since the last check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voir ce qui change</source>
        <translation>See what changes</translation>
    </message>
    <message>
        <source>Ce qu’il faut retenir&#xa0;: «&#xa0;{objet}&#xa0;»</source>
        <translation>What to remember: “{objet}”</translation>
    </message>
    <message>
        <source>Marché fini le {jour}&#xa0;: notez ce qui servira la prochaine fois.</source>
        <translation>Contract ended on {jour}: note what will help next time.</translation>
    </message>
    <message>
        <source>Marché terminé&#xa0;: «&#xa0;{objet}&#xa0;»</source>
        <translation>Contract finished: “{objet}”</translation>
    </message>
    <message>
        <source>Archivez-le&#xa0;: il quitte les listes, la recherche le trouve.</source>
        <translation>Archive it: it leaves the lists, the search still finds it.</translation>
    </message>
    <message>
        <source>Archiver</source>
        <translation>Archive</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) ou agrément(s) de fournisseurs finissent</source>
        <translation>
            <numerusform>%n supplier label or approval ends</numerusform>
            <numerusform>%n supplier labels or approvals end</numerusform>
        </translation>
    </message>
    <message>
        <source>Le premier le {jour}&#xa0;; {noms}.</source>
        <translation>The first on {jour}; {noms}.</translation>
    </message>
    <message>
        <source>Voir les échéances</source>
        <translation>See the end dates</translation>
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
    <name>AnswerRow</name>
    <message>
        <source>Juste</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Faux</source>
        <translation>Wrong</translation>
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
    <name>AttachChoice</name>
    <message>
        <source>&amp;Joindre le dossier aux PDF remis aux candidats</source>
        <translation>&amp;Attach the file to the PDFs given to bidders</translation>
    </message>
    <message>
        <source>Joint, le dossier permet de rouvrir le marché depuis le PDF&#xa0;; mais il contient votre estimation, qu’un candidat pourrait y lire. Le PDF est le même sans lui.</source>
        <translation>Attached, the file lets you reopen the contract from the PDF; but it contains your estimate, which a bidder could read there. The PDF is the same without it.</translation>
    </message>
</context>
<context>
    <name>AwardForm</name>
    <message>
        <source>Notifié</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>Commencé</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Fin connue</source>
        <translation>End known</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Offres reçues</source>
        <translation>Bids received</translation>
    </message>
    <message>
        <source>Titulaire du marché</source>
        <translation>Contractor for the contract</translation>
    </message>
    <message>
        <source>Lot {number} – {name}</source>
        <translation>Lot {number} – {name}</translation>
    </message>
</context>
<context>
    <name>BidCard</name>
    <message>
        <source>Retirer cette offre</source>
        <translation>Remove this bid</translation>
    </message>
    <message>
        <source>À juger</source>
        <translation>To be judged</translation>
    </message>
    <message>
        <source>nouvelle offre</source>
        <translation>new bid</translation>
    </message>
    <message>
        <source>Calculé sur le prix</source>
        <translation>Calculated from the price</translation>
    </message>
    <message>
        <source>Ce qui justifie cette note</source>
        <translation>What justifies this score</translation>
    </message>
    <message>
        <source>{part}&#xa0;: {weight} points</source>
        <translation>{part}: {weight} points</translation>
    </message>
    <message>
        <source>{part}&#xa0;: {weight} points, note sur 100</source>
        <translation>{part}: {weight} points, score out of 100</translation>
    </message>
    <message>
        <source>{part}&#xa0;: {weight} points, montant en euros hors taxes</source>
        <translation>{part}: {weight} points, amount in euros excluding VAT</translation>
    </message>
    <message>
        <source>Candidat, {name}</source>
        <translation>Bidder, {name}</translation>
    </message>
    <message>
        <source>Prix en euros hors taxes, {name}</source>
        <translation>Price in euros excluding VAT, {name}</translation>
    </message>
    <message>
        <source>Motif d’exclusion, {name}</source>
        <translation>Reason for rejection, {name}</translation>
    </message>
    <message>
        <source>Retirer l’offre, {name}</source>
        <translation>Remove the bid, {name}</translation>
    </message>
    <message>
        <source>Écarter l’offre, {name}</source>
        <translation>Reject the bid, {name}</translation>
    </message>
    <message>
        <source>Commentaire, {part}, {name}</source>
        <translation>Comment, {part}, {name}</translation>
    </message>
    <message>
        <source>Note, {part}, {name}</source>
        <translation>Score, {part}, {name}</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Offre irrégulière, inacceptable, inappropriée, ou anormalement basse et non justifiée. Une offre écartée n’est ni comparée ni classée.</source>
        <translation>Irregular, unacceptable or unsuitable bid, or abnormally low bid without justification. A rejected bid is neither compared nor ranked.</translation>
    </message>
    <message>
        <source>Écarter cette offre</source>
        <translation>Reject this bid</translation>
    </message>
    <message>
        <source>Candidat</source>
        <translation>Bidder</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>€ HT</source>
        <translation>€ excl. VAT</translation>
    </message>
    <message>
        <source>offre {rank}</source>
        <translation>bid {rank}</translation>
    </message>
    <message>
        <source>Nom, {title}</source>
        <translation>Name, {title}</translation>
    </message>
    <message>
        <source>Prix en euros hors taxes, {title}</source>
        <translation>Price in euros excluding VAT, {title}</translation>
    </message>
    <message>
        <source>Retirer, {title}</source>
        <translation>Remove, {title}</translation>
    </message>
    <message>
        <source>Notes, {title}</source>
        <translation>Scores, {title}</translation>
    </message>
    <message>
        <source>{part}, {title}</source>
        <translation>{part}, {title}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Prix hors taxes</source>
        <translation>Price excluding VAT</translation>
    </message>
</context>
<context>
    <name>BidList</name>
    <message>
        <source>Ajouter une offre</source>
        <translation>Add a bid</translation>
    </message>
    <message>
        <source>Offres fictives</source>
        <translation>Made-up bids</translation>
    </message>
    <message>
        <source>Offre {rank}</source>
        <translation>Bid {rank}</translation>
    </message>
</context>
<context>
    <name>BidRanking</name>
    <message>
        <source>Classement des offres</source>
        <translation>Ranking of bids</translation>
    </message>
    <message>
        <source>Offre écartée, {name}&#xa0;: {reason}</source>
        <translation>Rejected bid, {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>BidsStep</name>
    <message>
        <source>A&amp;jouter une offre</source>
        <translation>A&amp;dd a bid</translation>
    </message>
    <message>
        <source>Offres reçues</source>
        <translation>Bids received</translation>
    </message>
    <message>
        <source>Après la remise</source>
        <translation>After the bids are in</translation>
    </message>
    <message>
        <source>Après la remise des offres, notez chacune sur les critères annoncés&#xa0;: les points, le classement et les motifs se calculent. Rien de ceci ne part avec le dossier.</source>
        <translation>Once the bids are in, score each one on the published criteria: the points, the ranking and the reasons are worked out for you. None of this goes out with the dossier.</translation>
    </message>
    <message>
        <source>Ajoutez d’abord des critères&#xa0;: les offres se notent sur eux.</source>
        <translation>Add criteria first: bids are scored on them.</translation>
    </message>
    <message>
        <source>Complétez d’abord le dossier&#xa0;: il n’est pas encore enregistré.</source>
        <translation>Complete the dossier first: it is not saved yet.</translation>
    </message>
    <message>
        <source>Lot {number}&#xa0;: {title}</source>
        <translation>Lot {number}: {title}</translation>
    </message>
    <message>
        <source>Offre «&#xa0;{name}&#xa0;» retirée&#xa0;; Ctrl + Z la remet.</source>
        <translation>Bid “{name}” removed; Ctrl + Z puts it back.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Classement et motifs</source>
        <translation>Ranking and reasons</translation>
    </message>
    <message>
        <source>Les offres encore à juger ne sont pas classées.</source>
        <translation>Bids still to be judged are not ranked.</translation>
    </message>
    <message>
        <source>Grille d’analyse</source>
        <translation>Analysis grid</translation>
    </message>
    <message>
        <source>Le même calcul en classeur, à garder ou à remplir hors de Clausier.</source>
        <translation>The same calculation as a spreadsheet, to keep or to fill in outside Clausier.</translation>
    </message>
</context>
<context>
    <name>BlankPlaces</name>
    <message>
        <source>Préférences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Dans le document</source>
        <translation>In the document</translation>
    </message>
</context>
<context>
    <name>BlanksCard</name>
    <message>
        <source>Ces blancs sont surlignés dans les documents. Ce qui est dit de la commune dans les Préférences vaut pour tous les marchés.</source>
        <translation>These blanks are highlighted in the documents. What the Preferences say of the municipality holds for every contract.</translation>
    </message>
    <message>
        <source>&amp;Reprendre les Préférences</source>
        <translation>&amp;Take from the Preferences</translation>
    </message>
    <message>
        <source>Ouvrir les Préférences</source>
        <translation>Open the Preferences</translation>
    </message>
    <message>
        <source>Clausier n’écrit pas ces annexes&#xa0;: donnez-les avec le dossier. Ce qu’un autre document donne déjà, comme le bordereau des prix, n’est pas à refaire.</source>
        <translation>Clausier does not write these annexes: give them with the file. What another document already gives, such as the price schedule, need not be done again.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanc(s) à compléter dans ce que les entreprises liront.</source>
        <translation>
            <numerusform>%n blank to fill in what firms will read.</numerusform>
            <numerusform>%n blanks to fill in what firms will read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun blanc dans ce que les entreprises liront.</source>
        <translation>No blank in what firms will read.</translation>
    </message>
    <message>
        <source>• {lieu}&#xa0;: {blancs}.</source>
        <translation>• {lieu}: {blancs}.</translation>
    </message>
    <message>
        <source>• {annexe} (demandé par {clauses}).</source>
        <translation>• {annexe} (asked for by {clauses}).</translation>
    </message>
    <message>
        <source>À joindre par la mairie&#xa0;:</source>
        <translation>To be added by the town hall:</translation>
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
    <name>Body</name>
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
        <translation>Alt + Left arrow</translation>
    </message>
    <message>
        <source>Alt + flèche droite</source>
        <translation>Alt + Right arrow</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Qui pourrait répondre</source>
        <translation>Who could answer</translation>
    </message>
    <message>
        <source>Mont&amp;rer</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>Pour en choisir plusieurs&#xa0;: Maj ou Ctrl avec les flèches ou la souris.</source>
        <translation>To choose several: Shift or Ctrl with the arrow keys or the mouse.</translation>
    </message>
    <message>
        <source>{name} – {ability}&#xa0;: {reasons}</source>
        <translation>{name} – {ability}: {reasons}</translation>
    </message>
</context>
<context>
    <name>CandidateTableModel</name>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>non calculable</source>
        <translation>cannot be calculated</translation>
    </message>
</context>
<context>
    <name>CentreField</name>
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
    <name>ChartButton</name>
    <message>
        <source>Enregistrer le graphique…</source>
        <translation>Save the chart…</translation>
    </message>
    <message>
        <source>Enregistrer le graphique</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Image (*.png);;Dessin (*.svg);;Page PDF (*.pdf)</source>
        <translation>Image (*.png);;Drawing (*.svg);;PDF page (*.pdf)</translation>
    </message>
    <message>
        <source>Le graphique est enregistré&#xa0;: {nom}.</source>
        <translation>The chart is saved: {nom}.</translation>
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
        <source>Lire la clause {title}</source>
        <translation>Read the clause {title}</translation>
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
        <source>Par exemple&#xa0;: {who}</source>
        <translation>For example: {who}</translation>
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
        <source>Liste reconnue&#xa0;: {liste}. Vérifiez les colonnes puis continuez.</source>
        <translation>List recognised: {liste}. Check the columns, then continue.</translation>
    </message>
    <message>
        <source>Dites ce que contient chaque colonne&#xa0;; il faut au moins le nom. Ce choix sera retenu pour les fichiers qui ont les mêmes titres.</source>
        <translation>Say what each column contains; the name at least is needed. This choice will be remembered for files with the same headings.</translation>
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
    <name>ComparisonCard</name>
    <message>
        <source>&amp;Comparer avec une version…</source>
        <translation>&amp;Compare with a version…</translation>
    </message>
    <message>
        <source>Écrire l’&amp;additif…</source>
        <translation>Write the &amp;addendum…</translation>
    </message>
    <message>
        <source>Ce qui change pour les candidats</source>
        <translation>What changes for bidders</translation>
    </message>
    <message>
        <source>Dossiers (*.toml *.json *.pdf);;Tous les fichiers (*)</source>
        <translation>Dossiers (*.toml *.json *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Choisir la version déjà publiée</source>
        <translation>Choose the version already published</translation>
    </message>
    <message>
        <source>Écrire l’additif</source>
        <translation>Write the addendum</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf);;Document Word (*.docx);;Document OpenDocument (*.odt)</source>
        <translation>PDF document (*.pdf);;Word document (*.docx);;OpenDocument document (*.odt)</translation>
    </message>
    <message>
        <source>Rien ne change pour les candidats.</source>
        <translation>Nothing changes for bidders.</translation>
    </message>
    <message numerus="yes">
        <source>%n changement(s) pour les candidats.</source>
        <translation>
            <numerusform>%n change for bidders.</numerusform>
            <numerusform>%n changes for bidders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Les notes de la mairie n’y figurent pas.</source>
        <translation>The town hall’s notes are not included.</translation>
    </message>
    <message>
        <source>L’additif est écrit&#xa0;: {nom}. Complétez la date limite avant de l’envoyer.</source>
        <translation>The addendum is written: {nom}. Fill in the deadline before sending it.</translation>
    </message>
    <message>
        <source>Si la consultation est déjà lancée&#xa0;: choisissez le dossier ou l’un des PDF publiés, et voyez ce qui change pour les candidats.</source>
        <translation>If the consultation is already under way: choose the dossier or one of the published PDFs, and see what changes for bidders.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Préparer le courr&amp;iel</source>
        <translation>Prepare the ema&amp;il</translation>
    </message>
    <message>
        <source>Copier la le&amp;ttre</source>
        <translation>Copy the le&amp;tter</translation>
    </message>
    <message>
        <source>Les questions ci-dessus leur ont été posées</source>
        <translation>They were asked the questions above</translation>
    </message>
    <message>
        <source>Noter l’éc&amp;hange avec chacun</source>
        <translation>Note the e&amp;xchange with each</translation>
    </message>
    <message>
        <source>Sans adresse électronique&#xa0;: {names}.</source>
        <translation>No email address: {names}.</translation>
    </message>
    <message>
        <source>Aucun programme de messagerie ne s’ouvre&#xa0;: le texte est copié, collez-le dans votre courriel.</source>
        <translation>No email program opens: the text is copied, paste it into your email.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour ce lien&#xa0;: il est copié, collez-le.</source>
        <translation>The text is too long for this link: it is copied, paste it.</translation>
    </message>
    <message>
        <source>La lettre est copiée.</source>
        <translation>The letter is copied.</translation>
    </message>
    <message>
        <source>Écrivez la date de l’échange, aujourd’hui au plus tard.</source>
        <translation>Enter the date of the exchange, today at the latest.</translation>
    </message>
    <message numerus="yes">
        <source>%n échange(s) noté(s).</source>
        <translation>
            <numerusform>%n exchange noted.</numerusform>
            <numerusform>%n exchanges noted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez un ou plusieurs fournisseurs dans la liste.</source>
        <translation>Choose one or more suppliers from the list.</translation>
    </message>
    <message>
        <source>Pour cet échange&#xa0;: {names}</source>
        <translation>For this exchange: {names}</translation>
    </message>
    <message>
        <source>Le courriel s’ouvre dans votre messagerie&#xa0;: rien ne part d’ici. À plusieurs, les adresses sont en copie cachée.</source>
        <translation>The email opens in your email program: nothing is sent from here. With several suppliers, the addresses are in blind copy.</translation>
    </message>
    <message>
        <source>Nature de l’&amp;échange</source>
        <translation>Ki&amp;nd of exchange</translation>
    </message>
    <message>
        <source>&amp;Date de l’échange</source>
        <translation>&amp;Date of the exchange</translation>
    </message>
    <message>
        <source>&amp;Ce qui s’est dit</source>
        <translation>&amp;What was said</translation>
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
    <name>CostTableModel</name>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Coût global</source>
        <translation>Whole-life cost</translation>
    </message>
    <message>
        <source>Payé en tout</source>
        <translation>Total paid</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message numerus="yes">
        <source>%n fournisseur(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun résultat pour «&#xa0;{typed}&#xa0;»&#xa0;; voici ceux pour «&#xa0;{near}&#xa0;»&#xa0;: {count}</source>
        <translation>No result for “{typed}”; here are those for “{near}”: {count}</translation>
    </message>
    <message>
        <source>{found} – non montrés, faute de territoire indiqué&#xa0;: {count}</source>
        <translation>{found} – not shown, as no territory is given: {count}</translation>
    </message>
</context>
<context>
    <name>CpvChips</name>
    <message>
        <source>Ajouter un code ou un mot…</source>
        <translation>Add a code or a word…</translation>
    </message>
    <message>
        <source>Le dernier chiffre de «&#xa0;{texte}&#xa0;» ne va pas avec les huit premiers&#xa0;: serait-ce {code}&#xa0;?</source>
        <translation>The last digit of “{texte}” does not match the first eight: could it be {code}?</translation>
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
        <source>La dernière fois, Clausier s’est arrêté brutalement.</source>
        <translation>Last time, Clausier stopped suddenly.</translation>
    </message>
    <message>
        <source>Une erreur du programme a interrompu ce que vous faisiez.</source>
        <translation>An error of the program interrupted what you were doing.</translation>
    </message>
    <message>
        <source>Ouvrir le &amp;dossier du rapport</source>
        <translation>Open the report &amp;folder</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Ce que vous aviez saisi est enregistré&#xa0;; vous pouvez continuer. Un rapport a été écrit sur cet ordinateur&#xa0;: rien n’est envoyé. Joignez-le à votre demande d’aide.</source>
        <translation>What you had entered is saved; you can go on. A report was written on this computer: nothing is sent. Attach it when you ask for help.</translation>
    </message>
    <message>
        <source>Ce que vous aviez enregistré l’est toujours. Le rapport n’a pas pu être écrit&#xa0;: vérifiez la place sur le disque, copiez le rapport et joignez-le à votre demande d’aide. Rien n’est envoyé.</source>
        <translation>What you had saved is still saved. The report could not be written: check the room on the disk, copy the report and attach it to your request for help. Nothing is sent.</translation>
    </message>
    <message>
        <source>&amp;Copier le rapport</source>
        <translation>&amp;Copy the report</translation>
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
        <source>Critères proposés</source>
        <translation>Proposed criteria</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
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
        <source>Contrôlé par, critère {rank}</source>
        <translation>Checked by, criterion {rank}</translation>
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
        <source>Contrôlé par</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Le service qui vérifie, pendant le marché, que l’offre est tenue.</source>
        <translation>The department that checks, during the contract, that the bid is kept to.</translation>
    </message>
    <message>
        <source>Indicateurs, méthode et preuve</source>
        <translation>Indicators, method and proof</translation>
    </message>
</context>
<context>
    <name>CriterionMarking</name>
    <message>
        <source>Calculer le coût global…</source>
        <translation>Calculate the whole-life cost…</translation>
    </message>
    <message>
        <source>critère {rank}</source>
        <translation>criterion {rank}</translation>
    </message>
    <message>
        <source>Calculer le coût global, {owner}</source>
        <translation>Calculate the whole-life cost, {owner}</translation>
    </message>
    <message>
        <source>Formule du prix</source>
        <translation>Price formula</translation>
    </message>
    <message>
        <source>Niveaux décrits</source>
        <translation>Described levels</translation>
    </message>
    <message>
        <source>Sous-critères</source>
        <translation>Sub-criteria</translation>
    </message>
    <message>
        <source>Un niveau dit ce que l’offre doit montrer pour recevoir une part des points. Du plus bas au plus haut, publiés avec le critère.</source>
        <translation>A level says what the bid must show to receive a share of the points. From lowest to highest, published with the criterion.</translation>
    </message>
    <message>
        <source>Chaque sous-critère a son poids, sa question et sa preuve&#xa0;; ensemble, leurs poids font celui du critère.</source>
        <translation>Each sub-criterion has its weight, its question and its proof; together, their weights make up that of the criterion.</translation>
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
    <message>
        <source>Lire le critère {title}</source>
        <translation>Read the criterion {title}</translation>
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
    <name>DateField</name>
    <message>
        <source>Cette date n’existe pas&#xa0;: c’est le {jour} qui reste gardé.</source>
        <translation>This date does not exist: {jour} is still kept.</translation>
    </message>
    <message>
        <source>Écrivez la date ainsi&#xa0;: 31/12/2027. C’est le {jour} qui reste gardé.</source>
        <translation>Write the date like this: 31/12/2027. {jour} is still kept.</translation>
    </message>
    <message>
        <source>Choisir dans le calendrier (F4)</source>
        <translation>Choose in the calendar (F4)</translation>
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
    <name>DeviceCard</name>
    <message>
        <source>Lot par lot</source>
        <translation>Lot by lot</translation>
    </message>
    <message>
        <source>Ce que vous savez des fournisseurs</source>
        <translation>What you know about the suppliers</translation>
    </message>
    <message>
        <source>Recherche en cours…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Indiquez d’abord la famille d’achat ou le code CPV.</source>
        <translation>First give the purchase family or the CPV code.</translation>
    </message>
    <message>
        <source>Capables d’après le carnet&#xa0;: {able}&#xa0;; à vérifier&#xa0;: {doubtful}, à l’étape Sourcer. Corrigez si vous en savez plus.</source>
        <translation>Able according to the book: {able}; to check: {doubtful}, in the Sourcing step. Correct this if you know more.</translation>
    </message>
    <message>
        <source>Dispositif social conseillé&#xa0;: {device}</source>
        <translation>Social measure advised: {device}</translation>
    </message>
    <message>
        <source>Sans ce choix, le conseil serait&#xa0;: {device}. {reason}</source>
        <translation>Without this choice, the advice would be: {device}. {reason}</translation>
    </message>
    <message>
        <source>Pas encore de conseil</source>
        <translation>No advice yet</translation>
    </message>
    <message>
        <source>Lot {number}&#xa0;: {device}. {reason}</source>
        <translation>Lot {number}: {device}. {reason}</translation>
    </message>
    <message>
        <source>Réserver le marché</source>
        <translation>Reserve the contract</translation>
    </message>
    <message>
        <source>Réserver le lot {number}</source>
        <translation>Reserve lot {number}</translation>
    </message>
    <message>
        <source>Ajouter le critère «&#xa0;{title}&#xa0;»</source>
        <translation>Add the criterion “{title}”</translation>
    </message>
    <message>
        <source>Ajouter la condition «&#xa0;{title}&#xa0;»</source>
        <translation>Add the condition “{title}”</translation>
    </message>
    <message>
        <source>Critère ajouté&#xa0;: donnez-lui un poids à l’étape Critères.</source>
        <translation>Criterion added: give it a weight in the Criteria step.</translation>
    </message>
    <message>
        <source>Condition ajoutée&#xa0;: relisez-la à l’étape Conditions d’exécution.</source>
        <translation>Condition added: read it again in the Performance conditions step.</translation>
    </message>
    <message>
        <source>Ctrl+Z l’annule.</source>
        <translation>Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>C’est réservé. Ctrl+Z l’annule.</source>
        <translation>It is reserved. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>réserver le marché</source>
        <translation>reserve the contract</translation>
    </message>
    <message>
        <source>réserver un lot</source>
        <translation>reserve a lot</translation>
    </message>
    <message>
        <source>un critère social</source>
        <translation>a social criterion</translation>
    </message>
    <message>
        <source>une condition d’exécution sociale</source>
        <translation>a social performance condition</translation>
    </message>
    <message>
        <source>partir de ce que savent faire les structures</source>
        <translation>start from what the organisations can do</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
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
    <name>Door</name>
    <message>
        <source>Une écriture avait été coupée&#xa0;: le carnet est vérifié avant de s’ouvrir…</source>
        <translation>A writing was cut short: the book is checked before it opens…</translation>
    </message>
    <message>
        <source>Le carnet est mis à jour pour cette version&#xa0;; une copie d’avant est gardée…</source>
        <translation>The book is brought up to this version; a copy from before is kept…</translation>
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
        <source>Ouverture de «&#xa0;{nom}&#xa0;»…</source>
        <translation>Opening “{nom}”…</translation>
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
        <source>Le marché a été dupliqué, avec une date à revoir&#xa0;; les offres, le sourçage et le suivi restent au premier.</source>
        <translation>The contract was duplicated, with a date to check; the bids, the market research and the follow-up stay with the first one.</translation>
    </message>
    <message>
        <source>copie de «&#xa0;{objet}&#xa0;»</source>
        <translation>copy of “{objet}”</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la copie</source>
        <translation>&amp;Open the copy</translation>
    </message>
    <message>
        <source>Le marché «&#xa0;{objet}&#xa0;» est de nouveau en cours.</source>
        <translation>The contract “{objet}” is in progress again.</translation>
    </message>
    <message>
        <source>remise en cours de «&#xa0;{objet}&#xa0;»</source>
        <translation>“{objet}” back in progress</translation>
    </message>
    <message>
        <source>Le marché «&#xa0;{objet}&#xa0;» est archivé&#xa0;: la recherche le trouve toujours.</source>
        <translation>The contract “{objet}” is archived: the search still finds it.</translation>
    </message>
    <message>
        <source>archivage de «&#xa0;{objet}&#xa0;»</source>
        <translation>archiving of “{objet}”</translation>
    </message>
    <message>
        <source>&amp;Annuler l’archivage</source>
        <translation>&amp;Undo the archiving</translation>
    </message>
    <message>
        <source>Le marché «&#xa0;{objet}&#xa0;» est un modèle&#xa0;: il sera proposé à chaque nouveau marché.</source>
        <translation>The contract “{objet}” is a template: it will be offered for each new contract.</translation>
    </message>
    <message>
        <source>&amp;Annuler le rangement</source>
        <translation>Undo the &amp;filing</translation>
    </message>
    <message>
        <source>Rien à annuler sur les marchés.</source>
        <translation>Nothing to undo on contracts.</translation>
    </message>
    <message>
        <source>Rien à rétablir sur les marchés.</source>
        <translation>Nothing to redo on contracts.</translation>
    </message>
    <message>
        <source>«&#xa0;{objet}&#xa0;» gardé comme modèle</source>
        <translation>“{objet}” kept as a template</translation>
    </message>
    <message>
        <source>&amp;Ne plus en faire un modèle</source>
        <translation>&amp;No longer make it a template</translation>
    </message>
    <message>
        <source>Le marché «&#xa0;{objet}&#xa0;» a été supprimé.</source>
        <translation>The contract “{objet}” was deleted.</translation>
    </message>
    <message>
        <source>suppression de «&#xa0;{objet}&#xa0;»</source>
        <translation>removal of “{objet}”</translation>
    </message>
    <message>
        <source>Renommer le marché</source>
        <translation>Rename the contract</translation>
    </message>
    <message>
        <source>&amp;Objet du marché</source>
        <translation>&amp;Subject of the contract</translation>
    </message>
    <message>
        <source>Le marché s’appelle maintenant «&#xa0;{objet}&#xa0;».</source>
        <translation>The contract is now called “{objet}”.</translation>
    </message>
    <message>
        <source>nouveau nom «&#xa0;{objet}&#xa0;»</source>
        <translation>new name “{objet}”</translation>
    </message>
    <message>
        <source>&amp;Reprendre l’ancien nom</source>
        <translation>&amp;Take the former name back</translation>
    </message>
    <message>
        <source>Préparation de la commune d’exercice…</source>
        <translation>Preparing the practice municipality…</translation>
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
        <source>Objet à préciser</source>
        <translation>Subject to be stated</translation>
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
    <message>
        <source>Avancement de «&#xa0;{objet}&#xa0;»</source>
        <translation>Progress of “{objet}”</translation>
    </message>
    <message numerus="yes">
        <source>%n étape(s) sur {total}</source>
        <translation>
            <numerusform>%n step out of {total}</numerusform>
            <numerusform>%n steps out of {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Étapes à remplir où il ne reste aucun point ouvert.</source>
        <translation>Steps to fill in where no point is left open.</translation>
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
        <source>Lecture de la famille d’achat…</source>
        <translation>Reading the purchase family…</translation>
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
    <name>Drops</name>
    <message>
        <source>Déposez «&#xa0;{nom}&#xa0;» pour ouvrir ce dossier.</source>
        <translation>Drop “{nom}” to open this file.</translation>
    </message>
    <message>
        <source>Déposez «&#xa0;{nom}&#xa0;» pour importer ces fournisseurs&#xa0;: rien n’est écrit sans vous.</source>
        <translation>Drop “{nom}” to import these suppliers: nothing is written without you.</translation>
    </message>
    <message>
        <source>Déposez «&#xa0;{nom}&#xa0;» pour lire cette mise à jour des règles.</source>
        <translation>Drop “{nom}” to read this update of the rules.</translation>
    </message>
    <message>
        <source>Déposez «&#xa0;{nom}&#xa0;» pour installer le carnet d’un autre ordinateur.</source>
        <translation>Drop “{nom}” to install the book of another computer.</translation>
    </message>
    <message>
        <source>Déposez «&#xa0;{nom}&#xa0;» sur le champ Logo des préférences.</source>
        <translation>Drop “{nom}” on the Logo field of the preferences.</translation>
    </message>
    <message>
        <source>Un fichier à la fois.</source>
        <translation>One file at a time.</translation>
    </message>
    <message>
        <source>«&#xa0;{nom}&#xa0;» n’est pas un fichier que Clausier reprend.</source>
        <translation>“{nom}” is not a file that Clausier takes.</translation>
    </message>
    <message>
        <source>Seul un fichier de cet ordinateur peut être déposé.</source>
        <translation>Only a file of this computer can be dropped.</translation>
    </message>
    <message>
        <source>Se déposent ici&#xa0;: un dossier (TOML, JSON, PDF de Clausier), une liste de fournisseurs (CSV, TSV, TXT, XLSX, ODS, VCF), une mise à jour des règles, un déménagement, ou une image sur le champ Logo.</source>
        <translation>What can be dropped here: a file of a contract (TOML, JSON, PDF by Clausier), a list of suppliers (CSV, TSV, TXT, XLSX, ODS, VCF), an update of the rules, a move, or a picture on the Logo field.</translation>
    </message>
    <message>
        <source>Un dossier (TOML, JSON, PDF de Clausier)&#xa0;: {touches}</source>
        <translation>A file of a contract (TOML, JSON, PDF by Clausier): {touches}</translation>
    </message>
    <message>
        <source>Une liste de fournisseurs&#xa0;: Fournisseurs, «&#xa0;Importer un fichier…&#xa0;»</source>
        <translation>A list of suppliers: Suppliers, “Import a file…”</translation>
    </message>
    <message>
        <source>Une mise à jour&#xa0;: Préférences, «&#xa0;Mettre à jour les règles…&#xa0;»</source>
        <translation>An update: Preferences, “Update the rules…”</translation>
    </message>
    <message>
        <source>Le carnet d’un autre ordinateur&#xa0;: Préférences, «&#xa0;J’avais déjà Clausier sur un autre ordinateur…&#xa0;»</source>
        <translation>The book of another computer: Preferences, “I already had Clausier on another computer…”</translation>
    </message>
    <message>
        <source>Le logo&#xa0;: Préférences, «&#xa0;Choisir une image…&#xa0;»</source>
        <translation>The logo: Preferences, “Choose a picture…”</translation>
    </message>
    <message>
        <source>Ce qui se dépose à la souris, et par où passer au clavier</source>
        <translation>What can be dropped with the mouse, and where the keyboard goes instead</translation>
    </message>
    <message>
        <source>Une image se dépose sur le champ Logo, dans les préférences.</source>
        <translation>A picture is dropped on the Logo field, in the preferences.</translation>
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
        <source>Ce que la loi demande pour cette famille, ce montant, cette date et cette commune&#xa0;: ce qui s’applique, ce qui reste à décider, et pourquoi.</source>
        <translation>What the law asks for this family, this amount, this date and this municipality: what applies, what is still to be decided, and why.</translation>
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
        <source>Écrire en &amp;PDF…</source>
        <translation>Write as &amp;PDF…</translation>
    </message>
    <message>
        <source>I&amp;mprimer…</source>
        <translation>P&amp;rint…</translation>
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
        <source>echeances.pdf</source>
        <translation>end-dates.pdf</translation>
    </message>
    <message>
        <source>Imprimer les échéances</source>
        <translation>Print the end dates</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Échéances&#xa0;: {periode}</source>
        <translation>Deadlines: {periode}</translation>
    </message>
    <message>
        <source>Les échéances sont écrites dans «&#xa0;{fichier}&#xa0;».</source>
        <translation>The end dates are written to “{fichier}”.</translation>
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
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Modifier l’échange&#xa0;: {titre}</source>
        <translation>Edit the exchange: {titre}</translation>
    </message>
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
        <source>Conditions proposées</source>
        <translation>Proposed conditions</translation>
    </message>
    <message>
        <source>Vos propres conditions</source>
        <translation>Your own conditions</translation>
    </message>
    <message>
        <source>Conditions du contrat</source>
        <translation>Conditions of the contract</translation>
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
        <source>&amp;Imprimer…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le dossier…</source>
        <translation>&amp;Save the dossier…</translation>
    </message>
    <message>
        <source>&amp;Prêter à une commune…</source>
        <translation>&amp;Lend to a municipality…</translation>
    </message>
    <message>
        <source>À remettre aux entreprises</source>
        <translation>To give to firms</translation>
    </message>
    <message>
        <source>À garder en mairie</source>
        <translation>To keep at the town hall</translation>
    </message>
    <message>
        <source>À écrire plutôt qu’à imprimer&#xa0;: {noms}.</source>
        <translation>To be written rather than printed: {noms}.</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Contract</translation>
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
    <message numerus="yes">
        <source>Arrêté. %n fichier(s) écrit(s) en entier avant l’arrêt, aucun à moitié.</source>
        <translation>
            <numerusform>Stopped. %n file written whole before the stop, none by halves.</numerusform>
            <numerusform>Stopped. %n files written whole before the stop, none by halves.</numerusform>
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
        <source>Pour une autre commune&#xa0;: ni contact, ni note</source>
        <translation>For another municipality: no contact, no note</translation>
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
    <message>
        <source>Ni personne, ni note&#xa0;: l’autre commune ouvre ce fichier par «&#xa0;Importer&#xa0;»&#xa0;; l’origine et la date de chaque renseignement suivent.</source>
        <translation>No person, no note: the other municipality opens this file with “Import”; the origin and the date of each piece of information go along.</translation>
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
    <name>FieldNote</name>
    <message numerus="yes">
        <source>Et %n autre(s) point(s), à droite.</source>
        <translation>
            <numerusform>And %n other point, on the right.</numerusform>
            <numerusform>And %n other points, on the right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) attend(ent) cette réponse</source>
        <translation>
            <numerusform>%n point waits for this answer</numerusform>
            <numerusform>%n points wait for this answer</numerusform>
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
    <message>
        <source>&amp;Filtres</source>
        <translation>&amp;Filters</translation>
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
        <source>Dessert la commune</source>
        <translation>Serves the municipality</translation>
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
        <source>%n point(s) respecté(s)</source>
        <translation>
            <numerusform>%n point respected</numerusform>
            <numerusform>%n points respected</numerusform>
        </translation>
    </message>
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
    <message>
        <source>Réglé&#xa0;: {titre}.</source>
        <translation>Settled: {titre}.</translation>
    </message>
    <message>
        <source>À régler&#xa0;: {titre}.</source>
        <translation>To settle: {titre}.</translation>
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
    <name>FolderButton</name>
    <message>
        <source>Ou&amp;vrir le dossier des documents</source>
        <translation>&amp;Open the folder of the documents</translation>
    </message>
</context>
<context>
    <name>FollowUpStep</name>
    <message>
        <source>Donnez d’abord un objet au marché&#xa0;: le suivi s’ouvrira avec lui.</source>
        <translation>Give the contract a subject first: the follow-up will open with it.</translation>
    </message>
    <message>
        <source>Ce marché est &amp;terminé&#xa0;: ses leçons serviront</source>
        <translation>This contract is &amp;finished: its lessons will be useful</translation>
    </message>
    <message>
        <source>Suivi du contrat</source>
        <translation>Follow-up of the contract</translation>
    </message>
    <message>
        <source>Après l’attribution</source>
        <translation>After the award</translation>
    </message>
    <message>
        <source>Une fois le marché attribué, notez ici ce qui est reçu et ce qui est fait. Ce suivi reste en mairie&#xa0;: il n’entre ni dans le dossier ni dans les documents.</source>
        <translation>Once the contract is awarded, note here what is received and what is done. This follow-up stays at the town hall: it goes neither into the dossier nor into the documents.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Preuves</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Heures d’insertion faites</source>
        <translation>Inclusion hours done</translation>
    </message>
    <message>
        <source>Pénalités appliquées</source>
        <translation>Penalties applied</translation>
    </message>
    <message>
        <source>Dépenses suivies par la loi</source>
        <translation>Spending tracked by law</translation>
    </message>
    <message>
        <source>Pour le bilan de l’année&#xa0;: réemploi et recyclé par catégorie, denrées de la restauration. Laissez vide une part que vous ne connaissez pas.</source>
        <translation>For the yearly report: reused and recycled goods by category, food for catering. Leave a share empty if you do not know it.</translation>
    </message>
    <message>
        <source>Bilan du marché</source>
        <translation>Summary of the contract</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>&amp;Ce qu’il faut retenir</source>
        <translation>&amp;What to remember</translation>
    </message>
    <message>
        <source>Vous le relirez en ouvrant un marché de la même famille.</source>
        <translation>You will read it again when you open a contract in the same family.</translation>
    </message>
    <message>
        <source>À renseigner</source>
        <translation>To be given</translation>
    </message>
    <message>
        <source>1 – très insatisfait</source>
        <translation>1 – very dissatisfied</translation>
    </message>
    <message>
        <source>2 – insatisfait</source>
        <translation>2 – dissatisfied</translation>
    </message>
    <message>
        <source>3 – moyen</source>
        <translation>3 – average</translation>
    </message>
    <message>
        <source>4 – satisfait</source>
        <translation>4 – satisfied</translation>
    </message>
    <message>
        <source>5 – très satisfait</source>
        <translation>5 – very satisfied</translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <source>Formule du prix</source>
        <translation>Price formula</translation>
    </message>
    <message>
        <source>La formule est publiée avec les critères. Tant que rien n’est choisi, la simulation compte les points au prorata du prix le plus bas.</source>
        <translation>The formula is published with the criteria. Until one is chosen, the simulation counts points in proportion to the lowest price.</translation>
    </message>
    <message>
        <source>Formule du prix, {owner}</source>
        <translation>Price formula, {owner}</translation>
    </message>
    <message>
        <source>{title} (conseillée)</source>
        <translation>{title} (advised)</translation>
    </message>
    <message>
        <source>{title} (à éviter)</source>
        <translation>{title} (to avoid)</translation>
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
    <name>GestureHistory</name>
    <message>
        <source>Annulé&#xa0;: {geste}.</source>
        <translation>Undone: {geste}.</translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Rétabli&#xa0;: {geste}.</source>
        <translation>Redone: {geste}.</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>GestureNames</name>
    <message>
        <source> (ajout)</source>
        <translation> (addition)</translation>
    </message>
    <message>
        <source> (retrait)</source>
        <translation> (removal)</translation>
    </message>
    <message>
        <source>objet</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>type d’achat</source>
        <translation>purchase type</translation>
    </message>
    <message>
        <source>famille d’achat</source>
        <translation>purchase family</translation>
    </message>
    <message>
        <source>code CPV</source>
        <translation>CPV code</translation>
    </message>
    <message>
        <source>montant</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>date de lancement</source>
        <translation>launch date</translation>
    </message>
    <message>
        <source>début souhaité</source>
        <translation>wanted start</translation>
    </message>
    <message>
        <source>durée</source>
        <translation>duration</translation>
    </message>
    <message>
        <source>procédure</source>
        <translation>procedure</translation>
    </message>
    <message>
        <source>CCAG</source>
        <translation>CCAG</translation>
    </message>
    <message>
        <source>réservation</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>innovation</source>
        <translation>innovation</translation>
    </message>
    <message>
        <source>exemption sociale</source>
        <translation>social exemption</translation>
    </message>
    <message>
        <source>motif d’exemption</source>
        <translation>reason for exemption</translation>
    </message>
    <message>
        <source>motif de non-allotissement</source>
        <translation>reason for a single lot</translation>
    </message>
    <message>
        <source>acheteur</source>
        <translation>buyer</translation>
    </message>
    <message>
        <source>besoin</source>
        <translation>need</translation>
    </message>
    <message>
        <source>publicité</source>
        <translation>publicity</translation>
    </message>
    <message>
        <source>conditions du contrat</source>
        <translation>contract terms</translation>
    </message>
    <message>
        <source>lots</source>
        <translation>lots</translation>
    </message>
    <message>
        <source>bordereau des prix</source>
        <translation>price schedule</translation>
    </message>
    <message>
        <source>critères</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>clauses</translation>
    </message>
    <message>
        <source>heures d’insertion</source>
        <translation>insertion hours</translation>
    </message>
    <message>
        <source>textes rédigés</source>
        <translation>written texts</translation>
    </message>
    <message>
        <source>contrôle écarté</source>
        <translation>dismissed check</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>award</translation>
    </message>
    <message>
        <source>preuves</source>
        <translation>proofs</translation>
    </message>
    <message>
        <source>heures faites</source>
        <translation>hours worked</translation>
    </message>
    <message>
        <source>pénalités appliquées</source>
        <translation>penalties applied</translation>
    </message>
    <message>
        <source>dépenses suivies</source>
        <translation>spending followed</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>leçons du marché</source>
        <translation>lessons of the contract</translation>
    </message>
    <message>
        <source>fin du marché</source>
        <translation>end of the contract</translation>
    </message>
    <message>
        <source>offres</source>
        <translation>bids</translation>
    </message>
    <message>
        <source>échanges notés</source>
        <translation>exchanges noted</translation>
    </message>
    <message>
        <source>questions du sourçage</source>
        <translation>sourcing questions</translation>
    </message>
    <message>
        <source>questions posées</source>
        <translation>questions asked</translation>
    </message>
    <message>
        <source>changement du besoin</source>
        <translation>change of the need</translation>
    </message>
    <message>
        <source>durée et prix du coût global</source>
        <translation>length and prices of the life-cycle cost</translation>
    </message>
    <message>
        <source>solutions comparées</source>
        <translation>solutions compared</translation>
    </message>
</context>
<context>
    <name>GridButtons</name>
    <message>
        <source>Enregistrer la grille pour E&amp;xcel…</source>
        <translation>Save the grid for E&amp;xcel…</translation>
    </message>
    <message>
        <source>Enregistrer la grille pour Libre&amp;Office…</source>
        <translation>Save the grid for Libre&amp;Office…</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Classeur LibreOffice (*.ods)</source>
        <translation>LibreOffice spreadsheet (*.ods)</translation>
    </message>
    <message>
        <source>Enregistrer la grille d’analyse</source>
        <translation>Save the analysis grid</translation>
    </message>
    <message>
        <source>La grille est enregistrée.</source>
        <translation>The grid is saved.</translation>
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
    <name>Guide</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ce que c’est</source>
        <translation>What it is</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Apprendre en quelques minutes, s’exercer sans risque, comprendre les mots.</source>
        <translation>Learn in a few minutes, practise without risk, understand the words.</translation>
    </message>
    <message>
        <source>Parties du guide</source>
        <translation>Parts of the guide</translation>
    </message>
    <message>
        <source>Leçons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Parcours d’exercice</source>
        <translation>Practice courses</translation>
    </message>
    <message>
        <source>Abréviations</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>Sur tout écran, la touche F1 explique les abréviations qu’il montre.</source>
        <translation>On any screen, the F1 key explains the abbreviations shown there.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>En bref</source>
        <translation>In brief</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Où en est chaque partie</source>
        <translation>Where each part stands</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Écrire en &amp;PDF…</source>
        <translation>Write as &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Reprendre ce marché</source>
        <translation>&amp;Resume this contract</translation>
    </message>
    <message>
        <source>ou-en-est-on.pdf</source>
        <translation>where-we-are.pdf</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Imprimer où en est le marché</source>
        <translation>Print where the contract stands</translation>
    </message>
    <message>
        <source>La feuille est écrite dans «&#xa0;{fichier}&#xa0;».</source>
        <translation>The sheet is written to “{fichier}”.</translation>
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
        <source>Aperçu</source>
        <translation>Preview</translation>
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
        <source>Annulé&#xa0;: {geste}</source>
        <translation>Undone: {geste}</translation>
    </message>
    <message>
        <source>Rétabli&#xa0;: {geste}</source>
        <translation>Redone: {geste}</translation>
    </message>
    <message>
        <source>{geste}&#xa0;: {nom}</source>
        <translation>{geste}: {nom}</translation>
    </message>
    <message>
        <source>Enregistré à {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <source>Montrer ou cacher le document tel qu’il sera écrit (F9)</source>
        <translation>Show or hide the document as it will be written (F9)</translation>
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
        <source>L’échange du {jour} est modifié.</source>
        <translation>The exchange of {jour} was changed.</translation>
    </message>
    <message>
        <source>&amp;Annuler la modification</source>
        <translation>&amp;Undo the change</translation>
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
        <source>Ici, rien n’est réel&#xa0;: essayez tout. Le parcours montre en dix minutes six erreurs à trouver&#xa0;; «&#xa0;Nouveau marché&#xa0;» commence un dossier à vous.</source>
        <translation>Nothing here is real: try everything. In ten minutes the tour shows six mistakes to find; “New contract” begins one of your own.</translation>
    </message>
    <message>
        <source>&amp;Suivre le parcours d’exercice</source>
        <translation>Take the &amp;practice tour</translation>
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
    <message>
        <source>Aucun marché en cours&#xa0;; les autres sont archivés ou gardés comme modèles.</source>
        <translation>No contract in progress; the others are archived or kept as templates.</translation>
    </message>
</context>
<context>
    <name>HorizonCard</name>
    <message>
        <source> ans</source>
        <translation> years</translation>
    </message>
    <message>
        <source>Ce qui est le même pour toutes les solutions</source>
        <translation>What is the same for all the solutions</translation>
    </message>
    <message>
        <source>Durée comparée</source>
        <translation>Period compared</translation>
    </message>
    <message>
        <source>Durée comparée, en années</source>
        <translation>Period compared, in years</translation>
    </message>
    <message>
        <source>Taux d’actualisation par an</source>
        <translation>Discount rate per year</translation>
    </message>
    <message>
        <source>À 0&#xa0;%, un euro compte autant chaque année.</source>
        <translation>At 0%, one euro counts the same every year.</translation>
    </message>
    <message>
        <source>Prix&#xa0;: {title}</source>
        <translation>Price: {title}</translation>
    </message>
    <message>
        <source>Hausse par an&#xa0;: {title}</source>
        <translation>Increase per year: {title}</translation>
    </message>
    <message>
        <source>Prix à 0&#xa0;: l’entreprise donne un montant en euros, repris tel quel.</source>
        <translation>Price at 0: the company gives an amount in euros, used as it is.</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Calculer les &amp;heures…</source>
        <translation>Calculate the &amp;hours…</translation>
    </message>
    <message>
        <source>Heures d’insertion</source>
        <translation>Insertion hours</translation>
    </message>
    <message>
        <source>Combien d’heures ce marché peut-il donner à des personnes éloignées de l’emploi&#xa0;? Le calcul dit aussi quand il vaut mieux ne pas en demander.</source>
        <translation>How many hours can this contract give to people far from employment? The calculation also says when it is better not to ask for any.</translation>
    </message>
    <message>
        <source>Tout le marché&#xa0;: {hours} heures.</source>
        <translation>Whole contract: {hours} hours.</translation>
    </message>
    <message>
        <source>Lot {number}&#xa0;: {hours} heures.</source>
        <translation>Lot {number}: {hours} hours.</translation>
    </message>
    <message>
        <source>La clause «&#xa0;{title}&#xa0;» n’accepte pas autant d’heures.</source>
        <translation>The clause “{title}” does not accept that many hours.</translation>
    </message>
    <message>
        <source>Heures gardées et écrites dans la clause «&#xa0;{title}&#xa0;».</source>
        <translation>Hours kept and written into the clause “{title}”.</translation>
    </message>
    <message>
        <source>Heures gardées dans le dossier. Retenez aussi une clause d’heures d’insertion, puis reprenez-les&#xa0;: son nombre d’heures se remplira.</source>
        <translation>Hours kept in the dossier. Choose an insertion hours clause as well, then use these hours again: its number of hours will be filled in.</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>Cl&amp;ose</translation>
    </message>
    <message>
        <source>Heures d’insertion</source>
        <translation>Insertion hours</translation>
    </message>
    <message>
        <source>&amp;Reprendre ces {hours} heures</source>
        <translation>&amp;Use these {hours} hours</translation>
    </message>
    <message>
        <source>&amp;Reprendre ces heures</source>
        <translation>&amp;Use these hours</translation>
    </message>
    <message>
        <source>Lot {number}&#xa0;: {title}</source>
        <translation>Lot {number}: {title}</translation>
    </message>
    <message>
        <source>Tout le marché</source>
        <translation>Whole contract</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lot</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Répartir le montant entre les mé&amp;tiers</source>
        <translation>Split the amount between &amp;trades</translation>
    </message>
    <message>
        <source>Valeur des guides retenue depuis le {day}.</source>
        <translation>Value from the guides, used since {day}.</translation>
    </message>
    <message>
        <source>Valeur saisie&#xa0;: notez d’où elle vient.</source>
        <translation>Value entered by you: note where it comes from.</translation>
    </message>
    <message>
        <source>&amp;Montant</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>€ HT</source>
        <translation>€ excl. VAT</translation>
    </message>
    <message>
        <source>&amp;Durée</source>
        <translation>&amp;Duration</translation>
    </message>
    <message>
        <source>mois</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Part de main-d’œu&amp;vre dans le prix</source>
        <translation>La&amp;bour share of the price</translation>
    </message>
    <message>
        <source>Taux d’&amp;effort d’insertion</source>
        <translation>Insertion &amp;effort rate</translation>
    </message>
    <message>
        <source>&amp;Coût chargé d’une heure</source>
        <translation>Full &amp;cost of an hour</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>&amp;Personnel à reprendre</source>
        <translation>&amp;Staff to take over</translation>
    </message>
    <message>
        <source>Convention collective ou L1224-1 du code du travail.</source>
        <translation>Collective agreement or L1224-1 of the Labour Code.</translation>
    </message>
    <message>
        <source>heures par mois</source>
        <translation>hours per month</translation>
    </message>
    <message>
        <source>Répartir le montant entre les métiers</source>
        <translation>Split the amount between trades</translation>
    </message>
    <message>
        <source>Le marché ne demande pas d’heures d’insertion.</source>
        <translation>The contract does not ask for insertion hours.</translation>
    </message>
    <message>
        <source>Des nombres seulement&#xa0;: aucun nom de personne.</source>
        <translation>Numbers only: no names of people.</translation>
    </message>
    <message>
        <source>{demand}&#xa0;: {done} heures faites sur {due}.</source>
        <translation>{demand}: {done} hours done out of {due}.</translation>
    </message>
    <message>
        <source>À ce jour, un rythme régulier en donnerait {hours}.</source>
        <translation>To date, a steady pace would give {hours}.</translation>
    </message>
    <message>
        <source>Il en manque {hours}.</source>
        <translation>{hours} are missing.</translation>
    </message>
    <message>
        <source>À ce rythme, il en manquera {hours} à la fin.</source>
        <translation>At this pace, {hours} will be missing at the end.</translation>
    </message>
    <message>
        <source>Pénalité à prévoir, sauf heures excusées&#xa0;: {amount}.</source>
        <translation>Penalty to expect, except for excused hours: {amount}.</translation>
    </message>
</context>
<context>
    <name>HoursResult</name>
    <message>
        <source>&amp;Qui peut faire ces heures, et comment</source>
        <translation>&amp;Who can do these hours, and how</translation>
    </message>
    <message>
        <source>&amp;Sources et dates des repères</source>
        <translation>Sou&amp;rces and dates of the reference values</translation>
    </message>
    <message>
        <source>{hours} heures conseillées</source>
        <translation>{hours} hours advised</translation>
    </message>
    <message>
        <source>Aucune clause d’heures conseillée</source>
        <translation>No hours clause advised</translation>
    </message>
    <message>
        <source>Soit {job}. Pénalité par heure non réalisée&#xa0;: {penalty} au moins.</source>
        <translation>That is {job}. Penalty per hour not done: at least {penalty}.</translation>
    </message>
    <message>
        <source>Calcul impossible</source>
        <translation>Cannot be calculated</translation>
    </message>
    <message>
        <source>{title}&#xa0;: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{source} – vu le {day}, confiance {confidence}&#xa0;: à vérifier</source>
        <translation>{source} – seen on {day}, confidence {confidence}: to be checked</translation>
    </message>
    <message>
        <source>{source} – vu le {day}, confiance {confidence}</source>
        <translation>{source} – seen on {day}, confidence {confidence}</translation>
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
        <source>L’import est abandonné&#xa0;: rien n’a changé dans le carnet.</source>
        <translation>The import is given up: nothing has changed in the book.</translation>
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
        <source>Fournisseurs ajoutés&#xa0;: {ajoutes}, mis à jour&#xa0;: {modifies}.</source>
        <translation>Suppliers added: {ajoutes}, updated: {modifies}.</translation>
    </message>
    <message>
        <source>Compte rendu enregistré&#xa0;: {chemin}</source>
        <translation>Report saved: {chemin}</translation>
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
        <source>Annulation de l’import</source>
        <translation>Undoing the import</translation>
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
    <message>
        <source>Lecture du carnet…</source>
        <translation>Reading the book…</translation>
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
        <source>&#xa0;; {nombre}&#xa0;: {noms}</source>
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
    <name>KeptDialog</name>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
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
    <name>KeptNote</name>
    <message>
        <source>Ce marché n’est pas encore lancé&#xa0;: le fichier garde son montant, arrondi, et le mois de son lancement.</source>
        <translation>This contract is not launched yet: the file keeps its amount, rounded, and the month of its launch.</translation>
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
    <name>Leaving</name>
    <message>
        <source>Ce marché n’est pas enregistré&#xa0;: si vous le quittez, ses derniers changements sont perdus.</source>
        <translation>This contract is not saved: if you leave it, its last changes are lost.</translation>
    </message>
    <message>
        <source>Quitter sans enregistrer</source>
        <translation>Leave without saving</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Prêter à une commune</source>
        <translation>Lend to a municipality</translation>
    </message>
    <message>
        <source>Retrait des noms, des adresses, des dates et des montants…</source>
        <translation>Removing names, addresses, dates and amounts…</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Textes du dossier à prêter</source>
        <translation>Texts of the file to lend</translation>
    </message>
    <message>
        <source>Texte à relire</source>
        <translation>Text to read again</translation>
    </message>
    <message>
        <source>&amp;Masquer les passages soulignés</source>
        <translation>&amp;Hide the underlined passages</translation>
    </message>
    <message>
        <source>&amp;Accepter ce texte</source>
        <translation>&amp;Accept this text</translation>
    </message>
    <message>
        <source>&amp;Écrire le fichier…</source>
        <translation>&amp;Write the file…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message numerus="yes">
        <source>{place}&#xa0;: %n passage(s) à relire</source>
        <translation>
            <numerusform>{place}: %n passage to read again</numerusform>
            <numerusform>{place}: %n passages to read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) déjà débarrassé(s) de noms et de numéros.</source>
        <translation>
            <numerusform>%n text already freed of names and numbers.</numerusform>
            <numerusform>%n texts already freed of names and numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) à relire&#xa0;: les passages soulignés peuvent dire de qui il s’agit.</source>
        <translation>
            <numerusform>%n text to read again: the underlined passages may tell who it is.</numerusform>
            <numerusform>%n texts to read again: the underlined passages may tell who it is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relisez chaque texte&#xa0;: ce que vous laissez sera lu par l’autre commune.</source>
        <translation>Read each text again: the other municipality will read what you leave.</translation>
    </message>
    <message>
        <source>Tout est relu. Ce que vous laissez sera lu par l’autre commune.</source>
        <translation>All is read. What you leave will be read by the other municipality.</translation>
    </message>
    <message>
        <source>Avant d’écrire, masquez, corrigez ou acceptez chaque texte souligné.</source>
        <translation>Before writing, hide, correct or accept each underlined text.</translation>
    </message>
    <message>
        <source>Dossier TOML (*.toml)</source>
        <translation>TOML file (*.toml)</translation>
    </message>
    <message>
        <source>Le dossier à prêter est écrit dans «&#xa0;{nom}&#xa0;».</source>
        <translation>The file to lend is written in “{nom}”.</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>&amp;Toutes les leçons</source>
        <translation>&amp;All lessons</translation>
    </message>
    <message>
        <source>Leçon &amp;suivante</source>
        <translation>&amp;Next lesson</translation>
    </message>
    <message>
        <source>Ouvrir&#xa0;: {geste}</source>
        <translation>Open: {geste}</translation>
    </message>
    <message>
        <source>Dans la commune d’exercice</source>
        <translation>In the practice municipality</translation>
    </message>
    <message>
        <source>À retenir</source>
        <translation>Key points</translation>
    </message>
    <message>
        <source>Sur quoi cela repose</source>
        <translation>What this is based on</translation>
    </message>
    <message>
        <source>Où le faire</source>
        <translation>Where to do it</translation>
    </message>
    <message>
        <source>Autotest</source>
        <translation>Self-test</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Leçons</source>
        <translation>Lessons</translation>
    </message>
    <message numerus="yes">
        <source>%n leçon(s) lue(s) sur {total}, deux minutes chacune.</source>
        <translation>
            <numerusform>%n lesson of {total} read, two minutes each.</numerusform>
            <numerusform>%n lessons of {total} read, two minutes each.</numerusform>
        </translation>
    </message>
    <message>
        <source>À lire</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Lue, autotest à faire</source>
        <translation>Read, self-test to do</translation>
    </message>
    <message>
        <source>Lue, autotest&#xa0;: {juste} sur {total}</source>
        <translation>Read, self-test: {juste} out of {total}</translation>
    </message>
</context>
<context>
    <name>LessonsNote</name>
    <message>
        <source>Tous les marchés terminés de cette famille</source>
        <translation>All finished contracts of this family</translation>
    </message>
    <message>
        <source>terminé le {day}</source>
        <translation>finished on {day}</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Ajouter un niveau</source>
        <translation>Add a level</translation>
    </message>
    <message>
        <source>Partir des niveaux du modèle</source>
        <translation>Start from the template levels</translation>
    </message>
    <message>
        <source>Ajouter un niveau, {owner}</source>
        <translation>Add a level, {owner}</translation>
    </message>
    <message>
        <source>Partir des niveaux du modèle, {owner}</source>
        <translation>Start from the template levels, {owner}</translation>
    </message>
    <message>
        <source>niveau {rank}, {owner}</source>
        <translation>level {rank}, {owner}</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Ce que l’offre doit montrer</source>
        <translation>What the bid must show</translation>
    </message>
    <message>
        <source>Part des points, {title}</source>
        <translation>Share of points, {title}</translation>
    </message>
    <message>
        <source>De 0 à 100&#xa0;% des points.</source>
        <translation>From 0 to 100% of the points.</translation>
    </message>
    <message>
        <source>Description, {title}</source>
        <translation>Description, {title}</translation>
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
        <source>Ailleurs</source>
        <translation>Elsewhere</translation>
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
        <source>Annexe à écrire par la mairie</source>
        <translation>Annex for the town hall to write</translation>
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
        <source>Vérifié le {jour}&#xa0;; {fiabilite}.</source>
        <translation>Checked on {jour}; {fiabilite}.</translation>
    </message>
    <message>
        <source>Fiabilité&#xa0;: {fiabilite}.</source>
        <translation>Reliability: {fiabilite}.</translation>
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
        <source>Région</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Toutes les régions</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>France entière</source>
        <translation>All of France</translation>
    </message>
    <message>
        <source>Notés par la commune</source>
        <translation>Noted by the municipality</translation>
    </message>
    <message>
        <source>Aucun organisme noté pour l’instant. Choisissez «&#xa0;Ajouter un organisme…&#xa0;»&#xa0;: il restera dans votre carnet, aucune mise à jour ne le remplace.</source>
        <translation>No organisation noted yet. Choose “Add an organisation…”: it will stay in your book, and no update replaces it.</translation>
    </message>
    <message>
        <source>Sorte d’organisme</source>
        <translation>Kind of organisation</translation>
    </message>
    <message>
        <source>Toutes les sortes</source>
        <translation>All kinds</translation>
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
    <message>
        <source>Économie sociale et solidaire (CRESS)</source>
        <translation>Social and solidarity economy (CRESS)</translation>
    </message>
    <message>
        <source>Réseau d’acheteurs publics</source>
        <translation>Network of public buyers</translation>
    </message>
    <message>
        <source>Guichet vert</source>
        <translation>Green purchasing desk</translation>
    </message>
    <message>
        <source>Clause sociale&#xa0;: facilitateurs, maisons de l’emploi, PLIE</source>
        <translation>Social clause: facilitators, maisons de l’emploi, PLIE</translation>
    </message>
    <message>
        <source>Insertion par l’activité économique</source>
        <translation>Work integration (IAE)</translation>
    </message>
    <message>
        <source>ESAT et entreprises adaptées</source>
        <translation>ESAT and adapted enterprises</translation>
    </message>
    <message>
        <source>Autre réseau de l’économie solidaire</source>
        <translation>Other solidarity economy network</translation>
    </message>
    <message>
        <source>Alimentation</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Éco-construction</source>
        <translation>Eco-construction</translation>
    </message>
    <message>
        <source>Ressources et échanges en ligne</source>
        <translation>Online resources and exchanges</translation>
    </message>
    <message>
        <source>Adresse non trouvée&#xa0;: à compléter. Cherchez le nom de l’organisme, puis gardez-la ici avec «&#xa0;Ajouter un organisme…&#xa0;».</source>
        <translation>Address not found: to be completed. Look up the name of the organisation, then keep the address here with “Add an organisation…”.</translation>
    </message>
    <message>
        <source>Ce qu’il fait</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Non trouvé, à compléter&#xa0;: {sorte}</source>
        <translation>Not found, to be completed: {sorte}</translation>
    </message>
    <message>
        <source>Aucune source publique n’a été trouvée pour cette région. Cela ne veut pas dire que rien n’existe.</source>
        <translation>No public source was found for this region. This does not mean that nothing exists.</translation>
    </message>
    <message>
        <source>Demandez à la CRESS, à la Région ou à l’intercommunalité, voyez les réseaux de la France entière, puis gardez ce que vous trouvez avec «&#xa0;Ajouter un organisme…&#xa0;».</source>
        <translation>Ask the CRESS, the Region or the intermunicipal body, look at the networks for all of France, then keep what you find with “Add an organisation…”.</translation>
    </message>
    <message>
        <source>Ce que l’on sait</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Noté par la commune</source>
        <translation>Noted by the municipality</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{libelle}, jusqu’au {jour}, pour une commune de moins de {nombre} habitants&#xa0;: {texte}.</source>
        <translation>{libelle}, until {jour}, for a municipality of fewer than {nombre} inhabitants: {texte}.</translation>
    </message>
    <message>
        <source>{libelle}, pour une commune d’au moins {nombre} habitants&#xa0;: {texte}.</source>
        <translation>{libelle}, for a municipality of at least {nombre} inhabitants: {texte}.</translation>
    </message>
    <message>
        <source>{libelle}, pour une commune de moins de {nombre} habitants&#xa0;: {texte}.</source>
        <translation>{libelle}, for a municipality of fewer than {nombre} inhabitants: {texte}.</translation>
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
        <source>Réseaux d’appui</source>
        <translation>Support networks</translation>
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
    <name>LifeCycleDialog</name>
    <message>
        <source>Calculer le coût global</source>
        <translation>Calculate the whole-life cost</translation>
    </message>
    <message>
        <source>Coût global des solutions</source>
        <translation>Whole-life cost of the solutions</translation>
    </message>
    <message>
        <source>Coût global des solutions, par nature de dépense</source>
        <translation>Whole-life cost of the solutions, by kind of expense</translation>
    </message>
    <message>
        <source>Mettre la méthode et les données dans le critère</source>
        <translation>Put the method and the data in the criterion</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Écrivez le prix d’achat et les dépenses de chaque solution&#xa0;: celle qui coûte le moins à l’usage se voit ici.</source>
        <translation>Write the purchase price and the spending of each solution: the one that costs least in use shows here.</translation>
    </message>
    <message>
        <source>Les solutions les moins coûteuses reviennent au même prix.</source>
        <translation>The least costly solutions come to the same price.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» coûte le moins sur {years} ans&#xa0;: {total}, soit {gap} de moins que la suivante.</source>
        <translation>“{name}” costs the least over {years} years: {total}, which is {gap} less than the next one.</translation>
    </message>
    <message>
        <source>Coût global</source>
        <translation>Whole-life cost</translation>
    </message>
    <message>
        <source>Données à demander aux entreprises</source>
        <translation>Data to ask companies for</translation>
    </message>
    <message>
        <source>Preuve&#xa0;: {proof}</source>
        <translation>Proof: {proof}</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
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
        <source>Monter&#xa0;: {title}</source>
        <translation>Move up: {title}</translation>
    </message>
    <message>
        <source>Descendre&#xa0;: {title}</source>
        <translation>Move down: {title}</translation>
    </message>
    <message>
        <source>Retirer&#xa0;: {title}</source>
        <translation>Remove: {title}</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>&amp;Choisir une image…</source>
        <translation>&amp;Choose an image…</translation>
    </message>
    <message>
        <source>Reti&amp;rer le logo</source>
        <translation>&amp;Remove the logo</translation>
    </message>
    <message>
        <source>Logo actuel</source>
        <translation>Current logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choisir le logo</source>
        <translation>Choose the logo</translation>
    </message>
</context>
<context>
    <name>LotAwardCard</name>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Montant attribué</source>
        <translation>Amount awarded</translation>
    </message>
    <message>
        <source>€ HT</source>
        <translation>€ excl. VAT</translation>
    </message>
    <message>
        <source>Nature du titulaire</source>
        <translation>Kind of contractor</translation>
    </message>
    <message>
        <source>Titulaire, {title}</source>
        <translation>Contractor, {title}</translation>
    </message>
    <message>
        <source>Montant attribué en euros hors taxes, {title}</source>
        <translation>Amount awarded in euros excluding VAT, {title}</translation>
    </message>
    <message>
        <source>Nature du titulaire, {title}</source>
        <translation>Kind of contractor, {title}</translation>
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
        <source>Un lot porte une autre réservation&#xa0;: pour ce lot, la sienne l’emporte&#xa0;; celle du marché vaut pour les autres lots. Les documents le disent.</source>
        <translation>A lot has another reservation: for this lot, its own prevails; that of the contract holds for the other lots. The documents say so.</translation>
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
        <source>Bordereau des prix</source>
        <translation>Price schedule</translation>
    </message>
    <message>
        <source>Quel dispositif social&#xa0;?</source>
        <translation>Which social measure?</translation>
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
    <name>LowPrices</name>
    <message>
        <source>Copier les questions</source>
        <translation>Copy the questions</translation>
    </message>
    <message>
        <source>Questions à poser au candidat</source>
        <translation>Questions to ask the bidder</translation>
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
        <source>Non enregistré à {heure}</source>
        <translation>Not saved at {heure}</translation>
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
        <source>{commune}&#xa0;: {nombre}</source>
        <translation>{commune}: {nombre}</translation>
    </message>
</context>
<context>
    <name>MarketCard</name>
    <message>
        <source>Par sorte de structure</source>
        <translation>By kind of organisation</translation>
    </message>
    <message>
        <source>Ouvrir davantage le marché&#xa0;: les leviers permis</source>
        <translation>Open the contract up further: what is allowed</translation>
    </message>
    <message>
        <source>{circle}&#xa0;: {count}</source>
        <translation>{circle}: {count}</translation>
    </message>
    <message>
        <source>{kind}&#xa0;: capables {able}, à vérifier {doubtful}</source>
        <translation>{kind}: capable {able}, to be checked {doubtful}</translation>
    </message>
    <message>
        <source>Lot {number}, {title}</source>
        <translation>Lot {number}, {title}</translation>
    </message>
    <message>
        <source>Assez de fournisseurs capables.</source>
        <translation>Enough capable suppliers.</translation>
    </message>
    <message>
        <source>ne conviennent pas&#xa0;: {count}</source>
        <translation>not suitable: {count}</translation>
    </message>
    <message>
        <source>plus loin, pas encore examinés&#xa0;: {count}</source>
        <translation>farther away, not examined yet: {count}</translation>
    </message>
    <message>
        <source>Les autres&#xa0;: {parts}.</source>
        <translation>The others: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fournisseur(s) du carnet ont cette activité.</source>
        <translation>
            <numerusform>%Ln supplier of the book has this activity.</numerusform>
            <numerusform>%Ln suppliers of the book have this activity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Examinés&#xa0;: les %Ln plus proches.</source>
        <translation>
            <numerusform>Examined: the nearest one.</numerusform>
            <numerusform>Examined: the %Ln nearest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Distances non calculées&#xa0;: remplissez le code INSEE de la mairie à l’étape Procédure, dans «&#xa0;Autres renseignements sur l’acheteur&#xa0;».</source>
        <translation>Distances not worked out: fill in the INSEE code of the town hall in the Procedure step, under “Other information about the buyer”.</translation>
    </message>
    <message>
        <source>Distances non calculées&#xa0;: vérifiez le code INSEE de la mairie à l’étape Procédure, puis la commune des fournisseurs dans leur fiche.</source>
        <translation>Distances not worked out: check the INSEE code of the town hall in the Procedure step, then the municipality of the suppliers in their records.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fournisseur(s) sans distance&#xa0;: remplissez leur commune dans leur fiche.</source>
        <translation>
            <numerusform>%Ln supplier without a distance: fill in its municipality in its record.</numerusform>
            <numerusform>%Ln suppliers without a distance: fill in their municipality in their records.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}&#xa0;: {reasons}</source>
        <translation>{name}: {reasons}</translation>
    </message>
    <message>
        <source>La distance sert à savoir qui existe&#xa0;: elle ne devient jamais un critère (L3, R2111-7).</source>
        <translation>Distance serves to know who exists: it never becomes a criterion (L3, R2111-7).</translation>
    </message>
    <message>
        <source>{advice} ({articles})</source>
        <translation>{advice} ({articles})</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Le carnet est restauré. L’ancien est gardé&#xa0;: {nom}</source>
        <translation>The book is restored. The former one is kept: {nom}</translation>
    </message>
    <message>
        <source>La restauration est arrêtée&#xa0;: rien n’a changé.</source>
        <translation>The restoration is stopped: nothing has changed.</translation>
    </message>
    <message>
        <source>Restauration de la dernière sauvegarde…</source>
        <translation>Restoring the last backup…</translation>
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
        <source>Réseau d’appui «&#xa0;{titre}&#xa0;»</source>
        <translation>Support network “{titre}”</translation>
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
    <name>MergesLink</name>
    <message>
        <source>Fusions de cette fiche…</source>
        <translation>Merges of this record…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Fermer le message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>C’est annulé.</source>
        <translation>Undone.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Nouveau marché</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Toutes les réponses restent à donner.</source>
        <translation>All the answers are still to be given.</translation>
    </message>
    <message>
        <source>Partir d’un dossier vide</source>
        <translation>Start from an empty dossier</translation>
    </message>
    <message>
        <source>Modèles de la commune</source>
        <translation>Templates of the municipality</translation>
    </message>
    <message>
        <source>&amp;Commencer</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Renoncer</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Objet à préciser</source>
        <translation>Subject to be given</translation>
    </message>
    <message>
        <source>Un modèle apporte ses lots, ses critères et ses clauses. La date, le début souhaité et les contrôles écartés sont à revoir.</source>
        <translation>A template brings its lots, criteria and clauses. The date, the wanted start and the checks set aside must be reviewed.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>Écrivez le mois ainsi&#xa0;: 12/2027. C’est {mois} qui reste gardé.</source>
        <translation>Write the month like this: 12/2027. {mois} is still kept.</translation>
    </message>
</context>
<context>
    <name>MonthList</name>
    <message>
        <source>Ajouter un mois</source>
        <translation>Add a month</translation>
    </message>
</context>
<context>
    <name>MonthRow</name>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Heures</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Mois, {title}</source>
        <translation>Month, {title}</translation>
    </message>
    <message>
        <source>Heures d’insertion faites, {title}</source>
        <translation>Insertion hours done, {title}</translation>
    </message>
    <message>
        <source>Nombre de personnes, {title}</source>
        <translation>Number of people, {title}</translation>
    </message>
    <message>
        <source>Lot, {title}</source>
        <translation>Lot, {title}</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>&amp;Plus</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>I&amp;mports passés…</source>
        <translation>Past i&amp;mports…</translation>
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
        <source>&amp;Exporter la liste affichée…</source>
        <translation>&amp;Export the list shown…</translation>
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
    <name>Motives</name>
    <message>
        <source>Copier ces motifs</source>
        <translation>Copy these reasons</translation>
    </message>
    <message>
        <source>Lettre à</source>
        <translation>Letter to</translation>
    </message>
    <message>
        <source>Motifs</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>MoveInButton</name>
    <message>
        <source>&amp;J’avais déjà Clausier sur un autre ordinateur…</source>
        <translation>I already &amp;had Clausier on another computer…</translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message>
        <source>J’avais déjà Clausier sur un autre ordinateur</source>
        <translation>I already had Clausier on another computer</translation>
    </message>
    <message>
        <source>Donnez la phrase secrète choisie en écrivant ce fichier.</source>
        <translation>Give the passphrase chosen when this file was written.</translation>
    </message>
    <message>
        <source>&amp;Choisir le fichier…</source>
        <translation>C&amp;hoose the file…</translation>
    </message>
    <message>
        <source>Aucun fichier choisi</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Sur l’ancien ordinateur, ouvrez Clausier, puis Préférences, «&#xa0;Changer d’ordinateur…&#xa0;»&#xa0;: il écrit un fichier «&#xa0;{suffix}&#xa0;», à apporter ici. Rien ne change avant que vous ayez vu ce qu’il contient.</source>
        <translation>On the old computer, open Clausier, then Preferences, “Change computers…”: it writes a “{suffix}” file, to be brought here. Nothing changes before you have seen what it contains.</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Ce que contient le fichier, et ce qui va changer</source>
        <translation>What the file contains, and what will change</translation>
    </message>
    <message>
        <source>&amp;Voir ce qu’il contient</source>
        <translation>&amp;See what it contains</translation>
    </message>
    <message>
        <source>Mettre &amp;en place</source>
        <translation>&amp;Put in place</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Phrase secrète</source>
        <translation>Pass&amp;phrase</translation>
    </message>
    <message>
        <source>Déménagement de Clausier (*{suffix})</source>
        <translation>Clausier move (*{suffix})</translation>
    </message>
    <message>
        <source>Ouverture du fichier et vérification du carnet…</source>
        <translation>Opening the file and checking the book…</translation>
    </message>
    <message>
        <source>Fichier ouvert, écrit le {jour}. Rien n’a encore changé.</source>
        <translation>File opened, written on {jour}. Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Fichier ouvert. Rien n’a encore changé.</source>
        <translation>File opened. Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Ce qu’il contient</source>
        <translation>What it contains</translation>
    </message>
    <message>
        <source>Ce qui va se passer ici</source>
        <translation>What will happen here</translation>
    </message>
    <message numerus="yes">
        <source>Carnet&#xa0;: %n fournisseur(s)</source>
        <translation>
            <numerusform>Book: %n supplier</numerusform>
            <numerusform>Book: %n suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carnet&#xa0;: %n marché(s)</source>
        <translation>
            <numerusform>Book: %n contract</numerusform>
            <numerusform>Book: %n contracts</numerusform>
        </translation>
    </message>
    <message>
        <source>acheteur sans nom</source>
        <translation>buyer without a name</translation>
    </message>
    <message>
        <source>Préférences&#xa0;: {nom}</source>
        <translation>Preferences: {nom}</translation>
    </message>
    <message>
        <source>Logo de la commune</source>
        <translation>Logo of the municipality</translation>
    </message>
    <message>
        <source>Les préférences d’ici sont gardées à côté des nouvelles.</source>
        <translation>The preferences of this computer are kept beside the new ones.</translation>
    </message>
    <message>
        <source>L’ancien ordinateur avait les règles {version}, plus récentes que celles d’ici&#xa0;: posez ensuite la même mise à jour des règles.</source>
        <translation>The old computer had rules {version}, newer than those here: install the same update of the rules afterwards.</translation>
    </message>
    <message>
        <source>La fenêtre se rouvre aussitôt. Si quelque chose échoue, rien ne change.</source>
        <translation>The window opens again at once. If anything fails, nothing changes.</translation>
    </message>
    <message>
        <source>Le carnet d’ici est encore vide&#xa0;: il laisse la place.</source>
        <translation>The book here is still empty: it makes room.</translation>
    </message>
    <message>
        <source>Le carnet d’ici (fournisseurs&#xa0;: {fournisseurs}, marchés&#xa0;: {marches}) laisse la place&#xa0;; il est gardé dans les sauvegardes, sous le nom «&#xa0;{nom}&#xa0;».</source>
        <translation>The book here (suppliers: {fournisseurs}, contracts: {marches}) makes room; it is kept among the backups, under the name “{nom}”.</translation>
    </message>
    <message>
        <source>Le déménagement est arrêté&#xa0;: rien n’a changé.</source>
        <translation>The move is stopped: nothing has changed.</translation>
    </message>
    <message>
        <source>Le carnet de l’autre ordinateur est en place.</source>
        <translation>The book of the other computer is in place.</translation>
    </message>
    <message>
        <source>Le carnet d’avant est gardé&#xa0;: {nom}</source>
        <translation>The former book is kept: {nom}</translation>
    </message>
    <message>
        <source>Mise en place du carnet et des préférences…</source>
        <translation>Putting the book and the preferences in place…</translation>
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
        <source>Repris mot pour mot dans les documents remis aux entreprises&#xa0;: rien de personnel ni d’interne.</source>
        <translation>Copied word for word into the documents given to firms: nothing personal or internal.</translation>
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
    <message>
        <source>Les pièges à éviter&#xa0;:</source>
        <translation>Traps to avoid:</translation>
    </message>
    <message>
        <source>Les questions à poser aux entreprises&#xa0;:</source>
        <translation>Questions to ask firms:</translation>
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
    <name>NetworkDesk</name>
    <message>
        <source>Nouvel organisme</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Organisme de la commune</source>
        <translation>Organisation of the municipality</translation>
    </message>
    <message>
        <source>«&#xa0;{nom}&#xa0;» n’est plus dans vos réseaux d’appui.</source>
        <translation>“{nom}” is no longer in your support networks.</translation>
    </message>
    <message>
        <source>&amp;Annuler la suppression</source>
        <translation>&amp;Undo the deletion</translation>
    </message>
    <message>
        <source>«&#xa0;{nom}&#xa0;» est gardé dans votre carnet.</source>
        <translation>“{nom}” is kept in your book.</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>NetworkShelf</name>
    <message>
        <source>Réseaux d’appui</source>
        <translation>Support networks</translation>
    </message>
    <message>
        <source>A&amp;jouter un organisme…</source>
        <translation>&amp;Add an organisation…</translation>
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
        <source>Pour voir d’abord votre région, indiquez le code INSEE de la commune dans les Préférences.</source>
        <translation>To see your region first, enter the INSEE code of the municipality in the Preferences.</translation>
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
        <source>type à vérifier</source>
        <translation>kind to check</translation>
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
    <name>Notices</name>
    <message>
        <source>{heure}&#xa0;: {texte}</source>
        <translation>{heure}: {texte}</translation>
    </message>
    <message>
        <source>{heure}, problème&#xa0;: {texte}</source>
        <translation>{heure}, problem: {texte}</translation>
    </message>
    <message>
        <source>Aucun message depuis l’ouverture de Clausier.</source>
        <translation>No message since Clausier was opened.</translation>
    </message>
    <message>
        <source>Du plus récent au plus ancien, depuis l’ouverture de Clausier.</source>
        <translation>The latest first, since Clausier was opened.</translation>
    </message>
    <message>
        <source>Derniers messages</source>
        <translation>Latest messages</translation>
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
    <name>OfferFields</name>
    <message>
        <source>Compter dans le carnet</source>
        <translation>Count in the book</translation>
    </message>
    <message>
        <source>Combien de fournisseurs de chaque sorte pourraient répondre&#xa0;? Ces nombres restent sur cet écran&#xa0;: le dossier remis aux entreprises ne les contient pas.</source>
        <translation>How many suppliers of each kind could respond? These numbers stay on this screen: the dossier given to companies does not contain them.</translation>
    </message>
    <message>
        <source>Leur chiffre d’affaires médian</source>
        <translation>Their median turnover</translation>
    </message>
    <message>
        <source>La moitié d’entre eux font moins, la moitié font plus.</source>
        <translation>Half of them make less, half make more.</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
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
    <name>Page</name>
    <message>
        <source>Rien ne s’imprime depuis cette page&#xa0;: ouvrez un marché, une fiche ou une leçon, puis recommencez.</source>
        <translation>Nothing is printed from this page: open a contract, a sheet or a lesson, then try again.</translation>
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
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
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
    <name>Palette</name>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Famille</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Réseau d’appui</source>
        <translation>Support network</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Nouveau marché</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Ouvrir un dossier</source>
        <translation>Open a dossier</translation>
    </message>
    <message>
        <source>Bilan de l’année</source>
        <translation>Yearly report</translation>
    </message>
    <message>
        <source>Échéances et tour de rôle des fournisseurs</source>
        <translation>End dates and rotation of suppliers</translation>
    </message>
    <message>
        <source>Découvrir avec la commune d’exercice</source>
        <translation>Discover with the practice municipality</translation>
    </message>
    <message>
        <source>Fichiers récents</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Derniers messages</source>
        <translation>Latest messages</translation>
    </message>
    <message>
        <source>Déclaration d’accessibilité</source>
        <translation>Accessibility statement</translation>
    </message>
    <message>
        <source>Étape du marché ouvert</source>
        <translation>Step of the open contract</translation>
    </message>
    <message>
        <source>Objet à préciser</source>
        <translation>Subject to be given</translation>
    </message>
    <message>
        <source>Marché</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Où en est-on&#xa0;? {objet}</source>
        <translation>Where do things stand? {objet}</translation>
    </message>
    <message>
        <source>Page pour la personne qui reprend</source>
        <translation>Page for the person who takes over</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Leçon du guide</source>
        <translation>Guide lesson</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Tout chercher</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Un marché, un fournisseur, une clause, une page…</source>
        <translation>A contract, a supplier, a clause, a page…</translation>
    </message>
    <message>
        <source>Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer</source>
        <translation>Arrows to choose, Enter to open, Esc to close</translation>
    </message>
    <message>
        <source>Ce qui est trouvé</source>
        <translation>What was found</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s)&#xa0;; Entrée ouvre, Échap ferme.</source>
        <translation>
            <numerusform>%n result; Enter opens, Esc closes.</numerusform>
            <numerusform>%n results; Enter opens, Esc closes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne répond à ces mots&#xa0;: essayez-en un seul, ou un début de mot.</source>
        <translation>Nothing matches these words: try just one, or the start of a word.</translation>
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
    <name>Patience</name>
    <message>
        <source>Arrêté&#xa0;: rien n’a changé.</source>
        <translation>Stopped: nothing has changed.</translation>
    </message>
</context>
<context>
    <name>PenaltyList</name>
    <message>
        <source>Ajouter une pénalité</source>
        <translation>Add a penalty</translation>
    </message>
    <message>
        <source>pénalité {rank}</source>
        <translation>penalty {rank}</translation>
    </message>
</context>
<context>
    <name>PenaltyRow</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Date, {title}</source>
        <translation>Date, {title}</translation>
    </message>
    <message>
        <source>Montant en euros, {title}</source>
        <translation>Amount in euros, {title}</translation>
    </message>
    <message>
        <source>Motif, {title}</source>
        <translation>Reason, {title}</translation>
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
    <message>
        <source>Commune reconnue, code {code}, {intercommunalite}.</source>
        <translation>Municipality recognised, code {code}, {intercommunalite}.</translation>
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
    <name>PlantedCard</name>
    <message>
        <source>Voir un indice, erreur {rang}</source>
        <translation>See a hint, error {rang}</translation>
    </message>
    <message>
        <source>Relire la leçon, erreur {rang}</source>
        <translation>Reread the lesson, error {rang}</translation>
    </message>
    <message>
        <source>Erreur {rang}, trouvée&#xa0;: {titre}</source>
        <translation>Error {rang}, found: {titre}</translation>
    </message>
    <message>
        <source>Erreur {rang}, à trouver</source>
        <translation>Error {rang}, to be found</translation>
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
        <source>Le carnet et les règles</source>
        <translation>The book and the rules</translation>
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
        <source>&amp;Mettre à jour les règles…</source>
        <translation>&amp;Update the rules…</translation>
    </message>
    <message>
        <source>Par un fichier signé de l’éditeur, ou retour aux règles livrées.</source>
        <translation>From a file signed by the publisher, or back to the rules supplied.</translation>
    </message>
    <message>
        <source>Changer d’&amp;ordinateur…</source>
        <translation>Change &amp;computer…</translation>
    </message>
    <message>
        <source>Préférences et carnet emmenés dans un fichier chiffré.</source>
        <translation>Settings and book taken along in an encrypted file.</translation>
    </message>
    <message>
        <source>«&#xa0;{texte}&#xa0;» n’est pas admis ici&#xa0;; la valeur précédente est remise.</source>
        <translation>“{texte}” is not accepted here; the previous value is put back.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Largeur</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Ce marché n’a encore aucun document à montrer.</source>
        <translation>This contract has no document to show yet.</translation>
    </message>
    <message>
        <source>Page {rang} sur {total}</source>
        <translation>Page {rang} of {total}</translation>
    </message>
    <message>
        <source>Aperçu récrit&#xa0;: {page}</source>
        <translation>Preview rewritten: {page}</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Agrandir la page</source>
        <translation>Enlarge the page</translation>
    </message>
    <message>
        <source>Réduire la page</source>
        <translation>Shrink the page</translation>
    </message>
    <message>
        <source>Ajuster la page à la largeur</source>
        <translation>Fit the page to the width</translation>
    </message>
    <message>
        <source>Imprimer ce document (Ctrl+P)</source>
        <translation>Print this document (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>PricePart</name>
    <message>
        <source>Chaque entreprise remplira le même tableau&#xa0;: ni marque, ni prix ici. Les quantités sont une estimation, qui sert à comparer les offres.</source>
        <translation>Every company will fill in the same table: no brand and no price here. The quantities are an estimate, used to compare the bids.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) de prix</source>
        <translation>
            <numerusform>%n price line</numerusform>
            <numerusform>%n price lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrire les lignes de prix</source>
        <translation>Write the price lines</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Quantité estimée</source>
        <translation>Estimated quantity</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Désignation, {title}</source>
        <translation>Description, {title}</translation>
    </message>
    <message>
        <source>Unité, {title}</source>
        <translation>Unit, {title}</translation>
    </message>
    <message>
        <source>Quantité estimée, {title}</source>
        <translation>Estimated quantity, {title}</translation>
    </message>
    <message>
        <source>Lot, {title}</source>
        <translation>Lot, {title}</translation>
    </message>
</context>
<context>
    <name>PriceRows</name>
    <message>
        <source>Ajouter une li&amp;gne de prix</source>
        <translation>Add a price li&amp;ne</translation>
    </message>
    <message>
        <source>Tous les lots</source>
        <translation>All lots</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>Lot {number}</translation>
    </message>
    <message>
        <source>ligne {rank}</source>
        <translation>line {rank}</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>«&#xa0;{nom}&#xa0;» est envoyé à l’impression.</source>
        <translation>“{nom}” is sent to the printer.</translation>
    </message>
    <message>
        <source>L’impression est arrêtée.</source>
        <translation>Printing is stopped.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur&#xa0;: écrivez le document en PDF, il s’imprimera depuis un autre ordinateur.</source>
        <translation>No printer is installed on this computer: write the document as a PDF, it will print from another computer.</translation>
    </message>
    <message>
        <source>Écrire en &amp;PDF…</source>
        <translation>Write as &amp;PDF…</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Écrire en PDF</source>
        <translation>Write as PDF</translation>
    </message>
    <message>
        <source>Le document est écrit dans «&#xa0;{nom}&#xa0;».</source>
        <translation>The document is written in “{nom}”.</translation>
    </message>
</context>
<context>
    <name>PrintOut</name>
    <message>
        <source>Cochez les documents à imprimer, puis «&#xa0;Imprimer…&#xa0;».</source>
        <translation>Tick the documents to print, then “Print…”.</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>Impression</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Impression&#xa0;: {nom}</source>
        <translation>Printing: {nom}</translation>
    </message>
    <message>
        <source>Avancement de l’impression</source>
        <translation>Progress of the printing</translation>
    </message>
    <message>
        <source>&amp;Arrêter l’impression</source>
        <translation>&amp;Stop printing</translation>
    </message>
    <message>
        <source>Arrêt de l’impression…</source>
        <translation>Stopping the printing…</translation>
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
        <source>Le cahier national auquel le marché renvoie. «&#xa0;Fournitures courantes et services&#xa0;» convient à la plupart des achats d’une commune, «&#xa0;Travaux&#xa0;» à un chantier.</source>
        <translation>The national general terms that the contract refers to. “Supplies and services” suits most purchases of a municipality, “Works” a building site.</translation>
    </message>
    <message>
        <source>Procédure adaptée&#xa0;: choisissez librement sous 90&#xa0;000&#xa0;€ HT, souvent le profil d’acheteur&#xa0;; à partir de 90&#xa0;000&#xa0;€, le BOAMP ou un journal d’annonces légales. Procédure formalisée&#xa0;: le BOAMP et le Journal officiel de l’Union européenne (R2131-12, R2131-16).</source>
        <translation>Adapted procedure: choose freely under €90,000 excluding tax, often the buyer profile; from €90,000 on, the BOAMP or a legal gazette. Formal procedure: the BOAMP and the Official Journal of the European Union (R2131-12, R2131-16).</translation>
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
    <name>ProgressBar</name>
    <message>
        <source>%p&#xa0;%</source>
        <translation>%p%</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>&amp;Reçue</source>
        <translation>&amp;Received</translation>
    </message>
    <message>
        <source>Date de réception</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Sans nom de personne.</source>
        <translation>No personal names.</translation>
    </message>
    <message>
        <source>Équivalent admis&#xa0;: {text}</source>
        <translation>Equivalent accepted: {text}</translation>
    </message>
    <message>
        <source>Rythme&#xa0;: {text}</source>
        <translation>Frequency: {text}</translation>
    </message>
    <message>
        <source>Contrôle par&#xa0;: {text}</source>
        <translation>Checked by: {text}</translation>
    </message>
    <message>
        <source>Comment&#xa0;: {text}</source>
        <translation>How: {text}</translation>
    </message>
    <message>
        <source>En cas de manquement&#xa0;: {text}</source>
        <translation>In case of breach: {text}</translation>
    </message>
    <message>
        <source>Réception&#xa0;: {title}</source>
        <translation>Received: {title}</translation>
    </message>
    <message>
        <source>Remarque&#xa0;: {title}</source>
        <translation>Remark: {title}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Aucune exigence du marché n’appelle de preuve pour l’instant.</source>
        <translation>No requirement of the contract calls for proof for now.</translation>
    </message>
    <message>
        <source>Calendrier des preuves</source>
        <translation>Calendar of proofs</translation>
    </message>
    <message numerus="yes">
        <source>Montrer aussi %n échéance(s) plus lointaine(s)</source>
        <translation>
            <numerusform>Also show %n later due date</numerusform>
            <numerusform>Also show %n later due dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) en retard</source>
        <translation>
            <numerusform>%n proof overdue</numerusform>
            <numerusform>%n proofs overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) reçue(s)</source>
        <translation>
            <numerusform>%n proof received</numerusform>
            <numerusform>%n proofs received</numerusform>
        </translation>
    </message>
    <message>
        <source>à suivre le {day}&#xa0;: {demand}</source>
        <translation>next on {day}: {demand}</translation>
    </message>
    <message>
        <source>indiquez le début du marché pour dater les preuves</source>
        <translation>enter the start of the contract to date the proofs</translation>
    </message>
</context>
<context>
    <name>ProofTableModel</name>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Exigence</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reçue le {day}</source>
        <translation>Received on {day}</translation>
    </message>
</context>
<context>
    <name>ProportionCard</name>
    <message>
        <source>Que retirer d’abord</source>
        <translation>What to remove first</translation>
    </message>
    <message numerus="yes">
        <source>Exigences mesurées&#xa0;: %n point(s) de charge, pour {capacity} supportables par cet achat.</source>
        <translation>
            <numerusform>Moderate demands: %n point of burden; this purchase can bear {capacity}.</numerusform>
            <numerusform>Moderate demands: %n points of burden; this purchase can bear {capacity}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exigences un peu chargées&#xa0;: %n point(s) de charge, pour {capacity} supportables par cet achat.</source>
        <translation>
            <numerusform>Rather heavy demands: %n point of burden; this purchase can bear {capacity}.</numerusform>
            <numerusform>Rather heavy demands: %n points of burden; this purchase can bear {capacity}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exigences trop lourdes&#xa0;: %n point(s) de charge, pour {capacity} supportables par cet achat.</source>
        <translation>
            <numerusform>Demands too heavy: %n point of burden; this purchase can bear {capacity}.</numerusform>
            <numerusform>Demands too heavy: %n points of burden; this purchase can bear {capacity}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entreprises du carnet capables de répondre&#xa0;: {able}.</source>
        <translation>Companies in the book able to respond: {able}.</translation>
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
        <source>Une fiche de plus, à côté de celles du même nom.</source>
        <translation>One more record, beside those of the same name.</translation>
    </message>
    <message>
        <source>{champ}&#xa0;: «&#xa0;{avant}&#xa0;» devient «&#xa0;{apres}&#xa0;»</source>
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
    <message>
        <source>Question {rang}</source>
        <translation>Question {rang}</translation>
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
</context>
<context>
    <name>QuizView</name>
    <message>
        <source>&amp;Vérifier mes réponses</source>
        <translation>&amp;Check my answers</translation>
    </message>
    <message>
        <source>&amp;Refaire l’autotest</source>
        <translation>&amp;Retake the self-test</translation>
    </message>
    <message>
        <source>Choisissez d’abord une réponse&#xa0;: question {rangs}.</source>
        <translation>Choose an answer first: question {rangs}.</translation>
    </message>
    <message>
        <source>{juste} sur {total}. Chaque choix est expliqué au-dessus.</source>
        <translation>{juste} out of {total}. Each choice is explained above.</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Classement des offres fictives</source>
        <translation>Ranking of the made-up bids</translation>
    </message>
    <message>
        <source>Aucune alerte sur ce barème.</source>
        <translation>No warning on this scoring scale.</translation>
    </message>
    <message>
        <source>Classement</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>En tête&#xa0;: {names}, avec {total} points.</source>
        <translation>In the lead: {names}, with {total} points.</translation>
    </message>
    <message>
        <source>À égalité en tête&#xa0;: {names}, avec {total} points.</source>
        <translation>Tied in the lead: {names}, with {total} points.</translation>
    </message>
    <message>
        <source>Ajoutez un prix et un critère environnemental pour savoir ce qu’il vaut.</source>
        <translation>Add a price and an environmental criterion to find out what it is worth.</translation>
    </message>
    <message>
        <source>Aucun écart de prix croyable ne dépasse ce que l’environnement fait gagner.</source>
        <translation>No plausible price difference exceeds what the environment gains.</translation>
    </message>
    <message>
        <source>Autour de {lowest}, un point d’environnement compense environ {point} d’écart de prix&#xa0;; {unit} valent {part} point. De la pire à la meilleure note, l’environnement vaut {points} points, soit environ {best}.</source>
        <translation>Around {lowest}, one environment point makes up for a price gap of about {point}; {unit} are worth {part} point. From the worst to the best mark, the environment is worth {points} points, that is about {best}.</translation>
    </message>
</context>
<context>
    <name>RankingTableModel</name>
    <message>
        <source>{part} / {weight}</source>
        <translation>{part} / {weight}</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Offre</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Prix HT</source>
        <translation>Price excl. VAT</translation>
    </message>
</context>
<context>
    <name>RecentButton</name>
    <message>
        <source>Fichiers récents</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>&amp;{rang} {nom} – {dossier}, le {jour}</source>
        <translation>&amp;{rang} {nom} – {dossier}, {jour}</translation>
    </message>
    <message>
        <source>Aucun fichier récent pour l’instant</source>
        <translation>No recent file yet</translation>
    </message>
    <message>
        <source>&amp;Tous les fichiers récents…</source>
        <translation>&amp;All recent files…</translation>
    </message>
    <message>
        <source>&amp;Effacer la liste</source>
        <translation>&amp;Clear the list</translation>
    </message>
</context>
<context>
    <name>RecentDesk</name>
    <message>
        <source>«&#xa0;{nom}&#xa0;» est retiré de la liste&#xa0;; le fichier lui-même n’est pas touché.</source>
        <translation>“{nom}” is removed from the list; the file itself is untouched.</translation>
    </message>
    <message>
        <source>Aucun programme de cet ordinateur n’ouvre «&#xa0;{nom}&#xa0;»&#xa0;: ouvrez-le depuis son dossier, «&#xa0;{dossier}&#xa0;».</source>
        <translation>No program of this computer opens “{nom}”: open it from its folder, “{dossier}”.</translation>
    </message>
    <message>
        <source>«&#xa0;{nom}&#xa0;» n’est plus à sa place&#xa0;: il a été déplacé ou supprimé, ou son lecteur n’est pas branché.</source>
        <translation>“{nom}” is no longer in its place: it was moved or deleted, or its drive is not plugged in.</translation>
    </message>
    <message>
        <source>&amp;Retirer de la liste</source>
        <translation>&amp;Remove from the list</translation>
    </message>
</context>
<context>
    <name>RecentFilesDialog</name>
    <message>
        <source>Fichiers récents</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Les dossiers ouverts, exportés ou prêtés et les documents écrits. Retirer un fichier de la liste ne l’efface pas.</source>
        <translation>The files opened, exported or lent and the documents written. Removing a file from the list does not delete it.</translation>
    </message>
    <message>
        <source>Aucun fichier récent pour l’instant.</source>
        <translation>No recent file yet.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Retirer de la liste</source>
        <translation>&amp;Remove from the list</translation>
    </message>
    <message>
        <source>&amp;Effacer la liste</source>
        <translation>&amp;Clear the list</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>{nom}
{dossier}, le {jour}</source>
        <translation>{nom}
{dossier}, {jour}</translation>
    </message>
    <message>
        <source>{nom} (n’est plus à sa place)
{dossier}, le {jour}</source>
        <translation>{nom} (no longer in its place)
{dossier}, {jour}</translation>
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
        <source>Ces lignes parlent peut-être d’un fournisseur du carnet, ou changeraient ce que vous avez saisi. Sans décision, une ligne est laissée de côté.</source>
        <translation>These lines may be about a supplier of the book, or would change what you typed. Without a decision, a line is left aside.</translation>
    </message>
    <message>
        <source>&amp;Décision</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>Colonnes laissées de côté&#xa0;: {colonnes}</source>
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
        <source>Liste reconnue&#xa0;: {liste}</source>
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
        <source>Avancement</source>
        <translation>Progress</translation>
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
        <source>Changer un dossier déjà publié</source>
        <translation>Change a dossier already published</translation>
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
        <source>La recherche «&#xa0;{nom}&#xa0;» est enregistrée.</source>
        <translation>The search “{nom}” is saved.</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>La recherche «&#xa0;{nom}&#xa0;» est oubliée.</source>
        <translation>The search “{nom}” is forgotten.</translation>
    </message>
    <message>
        <source>Nom de la recherche&#xa0;:</source>
        <translation>Name of the search:</translation>
    </message>
    <message>
        <source>&amp;La remettre</source>
        <translation>&amp;Put it back</translation>
    </message>
    <message>
        <source>Enregistrer cette recherche</source>
        <translation>Save this search</translation>
    </message>
</context>
<context>
    <name>ScoringTools</name>
    <message>
        <source>&amp;Simuler la notation…</source>
        <translation>&amp;Simulate the scoring…</translation>
    </message>
    <message>
        <source>Comparer des coûts &amp;globaux…</source>
        <translation>Compare &amp;whole-life costs…</translation>
    </message>
    <message>
        <source>Coût global</source>
        <translation>Whole-life cost</translation>
    </message>
    <message>
        <source>La méthode et les données à demander sont dans le critère «&#xa0;{name}&#xa0;».</source>
        <translation>The method and the data to ask for are in the criterion “{name}”.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>&amp;Montrer la phrase</source>
        <translation>&amp;Show the passphrase</translation>
    </message>
</context>
<context>
    <name>SensitivityPanel</name>
    <message>
        <source>Total des offres selon le poids d’un critère</source>
        <translation>Total of the bids by weight of a criterion</translation>
    </message>
    <message>
        <source>Classement selon le poids</source>
        <translation>Ranking by weight</translation>
    </message>
    <message>
        <source>Poids de «&#xa0;{part}&#xa0;», en&#xa0;% (trait vertical&#xa0;: poids actuel)</source>
        <translation>Weight of “{part}”, in % (vertical line: current weight)</translation>
    </message>
    <message>
        <source>Total des points</source>
        <translation>Total points</translation>
    </message>
    <message>
        <source>Poids de «&#xa0;{part}&#xa0;»&#xa0;: </source>
        <translation>Weight of “{part}”: </translation>
    </message>
    <message>
        <source>Et si le poids changeait&#xa0;?</source>
        <translation>What if the weight changed?</translation>
    </message>
    <message>
        <source>Poids qui varie</source>
        <translation>Weight that varies</translation>
    </message>
    <message>
        <source>Les autres poids gardent leurs proportions.</source>
        <translation>The other weights keep their proportions.</translation>
    </message>
</context>
<context>
    <name>ServedField</name>
    <message>
        <source>Écrivez une commune</source>
        <translation>Type a municipality</translation>
    </message>
    <message>
        <source>Selon le territoire de chaque offre&#xa0;: rayon autour du fournisseur, départements ou toute la France. Qui n’indique pas de territoire n’est pas montré, mais compté au-dessus de la liste.</source>
        <translation>By the area served of each offer: a radius around the supplier, departments or the whole of France. Suppliers that give no area are not shown, but are counted above the list.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>L’acheteur</source>
        <translation>The buyer</translation>
    </message>
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
        <source>La mairie sur les documents</source>
        <translation>The town hall on the documents</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Numéro et rue de la mairie&#xa0;; elle figure en tête des documents.</source>
        <translation>Number and street of the town hall; it appears at the top of the documents.</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ville de l’adresse</source>
        <translation>Town of the address</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Celui du service qui suit les marchés.</source>
        <translation>That of the department in charge of contracts.</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Celui du service, plutôt que celui d’une personne.</source>
        <translation>That of the department, rather than of a person.</translation>
    </message>
    <message>
        <source>Signataire</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Nom de la personne qui signe les marchés.</source>
        <translation>Name of the person who signs the contracts.</translation>
    </message>
    <message>
        <source>Qualité du signataire</source>
        <translation>Signatory’s capacity</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: maire, ou adjointe déléguée aux marchés.</source>
        <translation>For example: mayor, or deputy mayor for contracts.</translation>
    </message>
    <message>
        <source>Facilitateur de la clause sociale</source>
        <translation>Social clause facilitator</translation>
    </message>
    <message>
        <source>Structure, téléphone et courriel&#xa0;; vide si vous ne le connaissez pas.</source>
        <translation>Organisation, telephone and email; empty if you do not know it.</translation>
    </message>
    <message>
        <source>Comptable assignataire</source>
        <translation>Public accountant</translation>
    </message>
    <message>
        <source>Le service de gestion comptable qui paie les factures.</source>
        <translation>The public accounting office that pays the invoices.</translation>
    </message>
    <message>
        <source>Médiation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Le comité ou le médiateur à saisir en cas de différend.</source>
        <translation>The committee or mediator to turn to in case of dispute.</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Le tribunal administratif compétent, avec son adresse.</source>
        <translation>The competent administrative court, with its address.</translation>
    </message>
    <message>
        <source>Pénalité de retard</source>
        <translation>Late penalty</translation>
    </message>
    <message>
        <source>Euros par jour, proposée dans chaque marché.</source>
        <translation>Euros per day, offered in each contract.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Image PNG ou JPEG, en tête de chaque document.</source>
        <translation>PNG or JPEG image, at the top of each document.</translation>
    </message>
    <message>
        <source>Le carnet</source>
        <translation>The book</translation>
    </message>
    <message>
        <source>Durée des contacts</source>
        <translation>Contact retention</translation>
    </message>
    <message>
        <source>Années après le dernier contact&#xa0;; ensuite, leur suppression vous est proposée.</source>
        <translation>Years after the last contact; their deletion is then offered to you.</translation>
    </message>
    <message>
        <source>L’écran</source>
        <translation>The screen</translation>
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
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Garder chaque message jusqu’à ce que je le ferme</source>
        <translation>Keep each message until I close it</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>{share} (objectif {aim})</source>
        <translation>{share} (target {aim})</translation>
    </message>
    <message>
        <source>objectif atteint</source>
        <translation>target met</translation>
    </message>
    <message>
        <source>objectif non atteint</source>
        <translation>target not met</translation>
    </message>
    <message>
        <source>sans objectif connu</source>
        <translation>no known target</translation>
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
    <message>
        <source>I&amp;mprimer…</source>
        <translation>P&amp;rint…</translation>
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
    <name>Shortcuts</name>
    <message>
        <source>Partout</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Dans un marché</source>
        <translation>In a contract</translation>
    </message>
    <message>
        <source>Dans une page</source>
        <translation>In a page</translation>
    </message>
    <message>
        <source>Dans une liste</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Dans l’aperçu d’un document</source>
        <translation>In the preview of a document</translation>
    </message>
    <message>
        <source>Aller à l’accueil</source>
        <translation>Go to the home page</translation>
    </message>
    <message>
        <source>Aller aux marchés</source>
        <translation>Go to the contracts</translation>
    </message>
    <message>
        <source>Aller aux fournisseurs</source>
        <translation>Go to the suppliers</translation>
    </message>
    <message>
        <source>Aller à la bibliothèque</source>
        <translation>Go to the library</translation>
    </message>
    <message>
        <source>Aller au guide</source>
        <translation>Go to the guide</translation>
    </message>
    <message>
        <source>Aller aux préférences</source>
        <translation>Go to the preferences</translation>
    </message>
    <message>
        <source>Nouveau marché</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Ouvrir un dossier</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Fichiers récents</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Tout chercher</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Savoir ce qui est enregistré</source>
        <translation>Know what is saved</translation>
    </message>
    <message>
        <source>Imprimer ce qui est à l’écran</source>
        <translation>Print what is on screen</translation>
    </message>
    <message>
        <source>Expliquer les abréviations de l’écran</source>
        <translation>Explain the abbreviations on screen</translation>
    </message>
    <message>
        <source>Montrer les raccourcis clavier</source>
        <translation>Show the keyboard shortcuts</translation>
    </message>
    <message>
        <source>Relire les derniers messages</source>
        <translation>Read the latest messages again</translation>
    </message>
    <message>
        <source>Agrandir les textes</source>
        <translation>Make texts larger</translation>
    </message>
    <message>
        <source>Réduire les textes</source>
        <translation>Make texts smaller</translation>
    </message>
    <message>
        <source>Textes à leur taille normale</source>
        <translation>Texts in their normal size</translation>
    </message>
    <message>
        <source>Plein écran, ou retour à la fenêtre</source>
        <translation>Full screen, or back to the window</translation>
    </message>
    <message>
        <source>Annuler le geste</source>
        <translation>Undo the gesture</translation>
    </message>
    <message>
        <source>Quitter Clausier</source>
        <translation>Quit Clausier</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Étape précédente</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Rétablir le geste annulé</source>
        <translation>Redo the gesture undone</translation>
    </message>
    <message>
        <source>Montrer ou cacher l’aperçu du document</source>
        <translation>Show or hide the preview of the document</translation>
    </message>
    <message>
        <source>Passer des étapes aux questions, puis aux constats</source>
        <translation>Move from the steps to the questions, then to the findings</translation>
    </message>
    <message>
        <source>Fermer le marché&#xa0;: tout est enregistré</source>
        <translation>Close the contract: everything is saved</translation>
    </message>
    <message>
        <source>Chercher dans la page</source>
        <translation>Search in the page</translation>
    </message>
    <message>
        <source>Revenir à la fiche précédente</source>
        <translation>Back to the previous sheet</translation>
    </message>
    <message>
        <source>Renommer la ligne</source>
        <translation>Rename the row</translation>
    </message>
    <message>
        <source>Supprimer la ligne</source>
        <translation>Delete the row</translation>
    </message>
    <message>
        <source>Déplacer la colonne vers la gauche</source>
        <translation>Move the column to the left</translation>
    </message>
    <message>
        <source>Déplacer la colonne vers la droite</source>
        <translation>Move the column to the right</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Première page</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>Dernière page</source>
        <translation>Last page</translation>
    </message>
    <message>
        <source>Agrandir la page</source>
        <translation>Make the page larger</translation>
    </message>
    <message>
        <source>Réduire la page</source>
        <translation>Make the page smaller</translation>
    </message>
    <message>
        <source>Ajuster la page à la largeur</source>
        <translation>Fit the page to the width</translation>
    </message>
    <message>
        <source>Tout se fait au clavier&#xa0;; la souris n’est jamais obligatoire.</source>
        <translation>Everything can be done with the keyboard; the mouse is never required.</translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>{touches}&#xa0;: {geste}</source>
        <translation>{touches}: {geste}</translation>
    </message>
    <message>
        <source>Tab&#xa0;: champ suivant&#xa0;; Maj+Tab&#xa0;: champ précédent</source>
        <translation>Tab: next field; Shift+Tab: previous field</translation>
    </message>
    <message>
        <source>Alt et la lettre soulignée&#xa0;: le bouton qui la porte</source>
        <translation>Alt and the underlined letter: the button that bears it</translation>
    </message>
    <message>
        <source>Entrée&#xa0;: ouvrir la ligne choisie&#xa0;; Échap&#xa0;: fermer une fenêtre</source>
        <translation>Enter: open the chosen row; Esc: close a window</translation>
    </message>
    <message>
        <source>Comme partout ailleurs</source>
        <translation>As everywhere else</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Tout chercher</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Mots (F1)</source>
        <translation>Words (F1)</translation>
    </message>
    <message>
        <source>Explique les abréviations de cet écran.</source>
        <translation>Explains the abbreviations of this screen.</translation>
    </message>
    <message>
        <source>Commune d’exercice&#xa0;: tout est inventé.</source>
        <translation>Practice municipality: all is invented.</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Bien</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>SimulatorDialog</name>
    <message>
        <source>Simuler la notation</source>
        <translation>Simulate the scoring</translation>
    </message>
    <message>
        <source>Ajoutez d’abord un critère à cette étape.</source>
        <translation>First add a criterion in this step.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Lot {number}&#xa0;: {title}</source>
        <translation>Lot {number}: {title}</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Ces offres sont inventées&#xa0;: elles montrent ce que font vos poids et votre formule avant de publier. Rien n’en est gardé dans le dossier.</source>
        <translation>These bids are made up: they show what your weights and your formula do before you publish. Nothing of them is kept in the dossier.</translation>
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
    <name>SliderField</name>
    <message>
        <source>{name}, curseur</source>
        <translation>{name}, slider</translation>
    </message>
</context>
<context>
    <name>SolutionList</name>
    <message>
        <source>Ajouter une solution</source>
        <translation>Add a solution</translation>
    </message>
    <message>
        <source>solution {rank}</source>
        <translation>solution {rank}</translation>
    </message>
    <message>
        <source>Solution {letter}</source>
        <translation>Solution {letter}</translation>
    </message>
</context>
<context>
    <name>SolutionRow</name>
    <message>
        <source>Nom, {title}</source>
        <translation>Name, {title}</translation>
    </message>
</context>
<context>
    <name>Sourcing</name>
    <message>
        <source>Peut répondre</source>
        <translation>Can respond</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Ne convient pas</source>
        <translation>Not suitable</translation>
    </message>
    <message>
        <source>jusqu’à 10&#xa0;km</source>
        <translation>up to 10 km</translation>
    </message>
    <message>
        <source>de 10 à 30&#xa0;km</source>
        <translation>10 to 30 km</translation>
    </message>
    <message>
        <source>de 30 à 60&#xa0;km</source>
        <translation>30 to 60 km</translation>
    </message>
    <message>
        <source>au-delà</source>
        <translation>further away</translation>
    </message>
    <message>
        <source>distance non calculable</source>
        <translation>distance cannot be calculated</translation>
    </message>
</context>
<context>
    <name>SourcingStep</name>
    <message>
        <source>Sourcer</source>
        <translation>Sounding</translation>
    </message>
    <message>
        <source>Connaître le marché</source>
        <translation>Know the market</translation>
    </message>
    <message>
        <source>Avant d’écrire, voyez qui pourrait répondre et interrogez le marché&#xa0;: les mêmes questions à tous, sans fausser la concurrence (R2111-1). Rien de ceci ne part avec les documents remis aux candidats.</source>
        <translation>Before you write, see who could answer and ask the market: the same questions to everyone, without distorting competition (R2111-1). None of this goes out with the documents given to bidders.</translation>
    </message>
    <message>
        <source>Choisissez la famille d’achat ou le code CPV à l’étape Besoin.</source>
        <translation>Choose the purchase family or the CPV code in the Need step.</translation>
    </message>
    <message>
        <source>Aucun échange n’est noté pour ce marché.</source>
        <translation>No exchange is noted for this contract.</translation>
    </message>
    <message>
        <source>Un seul fournisseur interrogé&#xa0;: posez les mêmes questions à d’autres, pour ne pas fausser la concurrence (R2111-1).</source>
        <translation>Only one supplier asked: put the same questions to others, so as not to distort competition (R2111-1).</translation>
    </message>
    <message>
        <source>{day} – {name}&#xa0;: {kind}</source>
        <translation>{day} – {name}: {kind}</translation>
    </message>
    <message>
        <source>Qui pourrait répondre</source>
        <translation>Who could answer</translation>
    </message>
    <message>
        <source>Les mêmes questions à tous</source>
        <translation>The same questions to everyone</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>Une question par ligne. Elles viennent de la famille d’achat.</source>
        <translation>One question per line. They come from the purchase family.</translation>
    </message>
    <message>
        <source>Ces questions ont changé depuis le dernier envoi&#xa0;: reposez-les à tous ceux que vous avez déjà interrogés.</source>
        <translation>These questions have changed since they were last sent: ask them again of everyone you have already asked.</translation>
    </message>
    <message>
        <source>Journal des échanges</source>
        <translation>Log of exchanges</translation>
    </message>
    <message>
        <source>Ce que le sourçage change</source>
        <translation>What the market sounding changes</translation>
    </message>
    <message>
        <source>Ce que vous avez appris des entre&amp;prises</source>
        <translation>What you learned from com&amp;panies</translation>
    </message>
    <message>
        <source>Ce sourçage reste dans votre dossier&#xa0;: les candidats ne le lisent pas. Les exigences exemplaires ne sont proposées qu’après lui.</source>
        <translation>This market sounding (sourcing) stays in your dossier: bidders do not read it. Exemplary requirements are offered only after it.</translation>
    </message>
    <message>
        <source>Comment le &amp;besoin a changé</source>
        <translation>How the &amp;need changed</translation>
    </message>
    <message>
        <source>Le compte rendu de sourçage s’écrit à l’étape Relecture.</source>
        <translation>The market sounding report is written in the Review step.</translation>
    </message>
</context>
<context>
    <name>SpecificationsStep</name>
    <message>
        <source>&amp;Ajouter un texte de votre main</source>
        <translation>&amp;Add a text of your own</translation>
    </message>
    <message>
        <source>Exigences proposées</source>
        <translation>Proposed demands</translation>
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
    <name>SpendList</name>
    <message>
        <source>Ajouter une dépense suivie</source>
        <translation>Add a monitored expense</translation>
    </message>
    <message>
        <source>dépense {rank}</source>
        <translation>expense {rank}</translation>
    </message>
</context>
<context>
    <name>SpendRow</name>
    <message>
        <source>Année, {title}</source>
        <translation>Year, {title}</translation>
    </message>
    <message>
        <source>Catégorie, {title}</source>
        <translation>Category, {title}</translation>
    </message>
    <message>
        <source>Dépense totale en euros hors taxes, {title}</source>
        <translation>Total spending in euros excluding VAT, {title}</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Dépense totale</source>
        <translation>Total spending</translation>
    </message>
    <message>
        <source>€ HT</source>
        <translation>€ excl. VAT</translation>
    </message>
</context>
<context>
    <name>StandingModel</name>
    <message>
        <source>{part} / {weight}</source>
        <translation>{part} / {weight}</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Candidat</source>
        <translation>Bidder</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Prix HT</source>
        <translation>Price excl. VAT</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>StatementButton</name>
    <message>
        <source>Acce&amp;ssibilité…</source>
        <translation>Acce&amp;ssibility…</translation>
    </message>
    <message>
        <source>Ce qui a été essayé, ce qui manque, et les touches du clavier.</source>
        <translation>What was tried, what is missing, and the keys.</translation>
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
        <source>Fiche remplie à {score}&#xa0;%&#xa0;: il manque {quoi}.</source>
        <translation>Record {score}% filled in: {quoi} missing.</translation>
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
    <name>StepChooser</name>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{rank}. {title}</source>
        <translation>{rank}. {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n étape(s) sur {all} sans rien à corriger</source>
        <translation>
            <numerusform>%n step out of {all} with nothing to correct</numerusform>
            <numerusform>%n steps out of {all} with nothing to correct</numerusform>
        </translation>
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
        <source>Pas encore rempli</source>
        <translation>Not filled in yet</translation>
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
    <name>StretchTableModel</name>
    <message>
        <source>Poids</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Classement</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>{weight}&#xa0;%</source>
        <translation>{weight}%</translation>
    </message>
    <message>
        <source>De {first} à {last}&#xa0;%</source>
        <translation>From {first} to {last}%</translation>
    </message>
</context>
<context>
    <name>SubCriterionList</name>
    <message>
        <source>Ajouter un sous-critère</source>
        <translation>Add a sub-criterion</translation>
    </message>
    <message>
        <source>Ajouter un sous-critère, {owner}</source>
        <translation>Add a sub-criterion, {owner}</translation>
    </message>
    <message>
        <source>Répartir le reste, {owner}</source>
        <translation>Share out the rest, {owner}</translation>
    </message>
    <message>
        <source>Sous-critères&#xa0;: {total}&#xa0;%. Le critère n’a pas encore de poids.</source>
        <translation>Sub-criteria: {total}%. The criterion has no weight yet.</translation>
    </message>
    <message>
        <source>Sous-critères&#xa0;: {total}&#xa0;% sur {weight}&#xa0;%. Le compte y est.</source>
        <translation>Sub-criteria: {total}% out of {weight}%. That is right.</translation>
    </message>
    <message>
        <source>Sous-critères&#xa0;: {total}&#xa0;% sur {weight}&#xa0;%. Il manque {rest} points.</source>
        <translation>Sub-criteria: {total}% out of {weight}%. {rest} points are missing.</translation>
    </message>
    <message>
        <source>Sous-critères&#xa0;: {total}&#xa0;% sur {weight}&#xa0;%. Il y a {rest} points de trop.</source>
        <translation>Sub-criteria: {total}% out of {weight}%. That is {rest} points too many.</translation>
    </message>
    <message>
        <source>sous-critère {rank}, {owner}</source>
        <translation>sub-criterion {rank}, {owner}</translation>
    </message>
</context>
<context>
    <name>SubCriterionRow</name>
    <message>
        <source>Intitulé, {title}</source>
        <translation>Title, {title}</translation>
    </message>
    <message>
        <source>Poids en pour cent, {title}</source>
        <translation>Weight in per cent, {title}</translation>
    </message>
    <message>
        <source>Question posée, {title}</source>
        <translation>Question asked, {title}</translation>
    </message>
    <message>
        <source>Preuve, {title}</source>
        <translation>Proof, {title}</translation>
    </message>
    <message>
        <source>Question, preuve et niveaux, {title}</source>
        <translation>Question, proof and levels, {title}</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Poids</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Question posée</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>Ce que l’entreprise doit décrire dans son offre.</source>
        <translation>What the company must describe in its bid.</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Niveaux, du plus bas</source>
        <translation>Levels, lowest first</translation>
    </message>
    <message>
        <source>Question, preuve et niveaux</source>
        <translation>Question, proof and levels</translation>
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
    <name>SupplierGestures</name>
    <message>
        <source>ajout de «&#xa0;{nom}&#xa0;»</source>
        <translation>addition of “{nom}”</translation>
    </message>
    <message>
        <source>&amp;Annuler cet ajout</source>
        <translation>&amp;Undo this addition</translation>
    </message>
    <message>
        <source>changement de «&#xa0;{nom}&#xa0;»</source>
        <translation>change of “{nom}”</translation>
    </message>
    <message>
        <source>&amp;Annuler ce changement</source>
        <translation>&amp;Undo this change</translation>
    </message>
    <message>
        <source>suppression de «&#xa0;{nom}&#xa0;»</source>
        <translation>removal of “{nom}”</translation>
    </message>
    <message>
        <source>&amp;Annuler la suppression</source>
        <translation>&amp;Undo the removal</translation>
    </message>
    <message>
        <source>Rien à annuler sur les fournisseurs.</source>
        <translation>Nothing to undo on suppliers.</translation>
    </message>
    <message>
        <source>Rien à rétablir sur les fournisseurs.</source>
        <translation>Nothing to redo on suppliers.</translation>
    </message>
    <message>
        <source>La fiche «&#xa0;{nom}&#xa0;» a changé depuis&#xa0;: elle reste comme elle est.</source>
        <translation>The record “{nom}” has changed since: it stays as it is.</translation>
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
        <source>Liste</source>
        <translation>List</translation>
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
        <source>Notez ici les entreprises et les structures d’insertion que vous pourriez consulter. Ajoutez-les une à une, ou importez un tableau (CSV, XLSX, ODS) ou un carnet d’adresses&#xa0;: une ligne par fournisseur, avec au moins le nom.</source>
        <translation>Note here the companies and work-integration organisations that you could consult. Add them one by one, or import a table (CSV, XLSX, ODS) or an address book: one line per supplier, with at least the name.</translation>
    </message>
    <message>
        <source>«&#xa0;{nom}&#xa0;» est enregistré à {heure}.</source>
        <translation>“{nom}” is saved at {heure}.</translation>
    </message>
    <message>
        <source>Le fournisseur «&#xa0;{nom}&#xa0;» a été supprimé.</source>
        <translation>The supplier “{nom}” has been deleted.</translation>
    </message>
</context>
<context>
    <name>TakeAwayDialog</name>
    <message>
        <source>Changer d’ordinateur</source>
        <translation>Change computer</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Écrire le fichier…</source>
        <translation>&amp;Write the file…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Phrase secrète</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Encore une fois</source>
        <translation>&amp;Once more</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Vos préférences et votre carnet, dans un fichier chiffré. Sur l’autre ordinateur, ouvrez Clausier puis, à l’Accueil ou dans les Préférences, choisissez «&#xa0;J’avais déjà Clausier sur un autre ordinateur&#xa0;». Quatre mots sans rapport font une bonne phrase secrète. Sans elle, personne n’ouvre le fichier, pas même vous&#xa0;: gardez-la ailleurs.</source>
        <translation>Your preferences and your book, in an encrypted file. On the other computer, open Clausier then, on the home page or in the Preferences, choose “I already had Clausier on another computer”. Four unrelated words make a good passphrase. Without it nobody opens the file, not even you: keep it elsewhere.</translation>
    </message>
    <message>
        <source>Les deux phrases secrètes ne sont pas les mêmes&#xa0;: recommencez.</source>
        <translation>The two passphrases are not the same: try again.</translation>
    </message>
    <message>
        <source>Déménagement de Clausier (*{suffix})</source>
        <translation>Clausier move (*{suffix})</translation>
    </message>
    <message>
        <source>Arrêté&#xa0;: aucun fichier n’a été écrit.</source>
        <translation>Stopped: no file was written.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;{nom}&#xa0;» est écrit. Détruisez-le après le déménagement.</source>
        <translation>The file “{nom}” is written. Destroy it after the move.</translation>
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
        <source>Rangement</source>
        <translation>Status</translation>
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
        <source>&amp;Bilan de l’année…</source>
        <translation>&amp;Yearly report…</translation>
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
        <source>Quels marchés montrer</source>
        <translation>Which contracts to show</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Archivés</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Modèles</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>&amp;Plus</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>&amp;Où en est-on&#xa0;?</source>
        <translation>&amp;Where do things stand?</translation>
    </message>
    <message>
        <source>Aucun marché pour l’instant</source>
        <translation>No contract yet</translation>
    </message>
    <message>
        <source>Un marché se prépare étape par étape, dans l’ordre que vous voulez. Créez-en un, ou importez un dossier en TOML, en JSON ou un PDF produit par Clausier.</source>
        <translation>A contract is prepared step by step, in any order you like. Create one, or import a dossier in TOML or JSON, or a PDF made by Clausier.</translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) rangé(s) ailleurs répond(ent) aussi&#xa0;: choisissez «&#xa0;Tous&#xa0;».</source>
        <translation>
            <numerusform>%n contract filed elsewhere also matches: choose “All”.</numerusform>
            <numerusform>%n contracts filed elsewhere also match: choose “All”.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remettre en cours</source>
        <translation>Put &amp;back in progress</translation>
    </message>
    <message>
        <source>&amp;Archiver</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>Ne plus garder comme &amp;modèle</source>
        <translation>Stop keeping as &amp;template</translation>
    </message>
    <message>
        <source>Garder comme &amp;modèle</source>
        <translation>&amp;Keep as template</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Jour fixé</source>
        <translation>Set date</translation>
    </message>
    <message>
        <source>Avance, garanties, pénalité de retard et assurances</source>
        <translation>Advance, guarantees, penalty for delay and insurance</translation>
    </message>
    <message>
        <source>Ce jour ne suit pas le lancement&#xa0;: laissez aux entreprises le temps de préparer leur offre (R2151-1).</source>
        <translation>This day does not follow the launch: give firms the time to prepare their bid (R2151-1).</translation>
    </message>
    <message>
        <source>Ce jour tombe un samedi ou un dimanche&#xa0;: préférez un jour ouvré.</source>
        <translation>This day is a Saturday or a Sunday: prefer a working day.</translation>
    </message>
    <message>
        <source>Forme du prix</source>
        <translation>Type of price</translation>
    </message>
    <message>
        <source>Les lignes de prix s’écrivent à l’étape «&#xa0;Lots et réservation&#xa0;».</source>
        <translation>The price lines are written in the “Lots and reservation” step.</translation>
    </message>
    <message>
        <source>Évolution du prix</source>
        <translation>Price changes</translation>
    </message>
    <message>
        <source>Formule de révision, ou indice d’actualisation</source>
        <translation>Revision formula, or index for updating</translation>
    </message>
    <message>
        <source>Un prix révisable demande une formule ou une référence, et un rythme (R2112-13).</source>
        <translation>A revisable price needs a formula or a reference, and a frequency (R2112-13).</translation>
    </message>
    <message>
        <source>Révision tous les</source>
        <translation>Revision every</translation>
    </message>
    <message>
        <source>mois</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Reconductions</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>0 si le marché n’est pas reconduit.</source>
        <translation>0 if the contract is not renewed.</translation>
    </message>
    <message>
        <source>Lieu d’exécution ou de livraison</source>
        <translation>Place of performance or delivery</translation>
    </message>
    <message>
        <source>Écrit dans la lettre de consultation, le règlement et la note de décision.</source>
        <translation>Written in the consultation letter, the rules of the consultation and the decision note.</translation>
    </message>
    <message>
        <source>Taux de l’avance</source>
        <translation>Advance rate</translation>
    </message>
    <message>
        <source>De 5&#xa0;% à 30&#xa0;%, due au-delà de 50&#xa0;000&#xa0;€ HT et de deux mois.</source>
        <translation>From 5% to 30%, due above €50,000 excl. VAT and two months.</translation>
    </message>
    <message>
        <source>Retenue de garantie</source>
        <translation>Retention money</translation>
    </message>
    <message>
        <source>5&#xa0;% au plus&#xa0;; vide s’il n’y en a pas.</source>
        <translation>5% at most; empty if there is none.</translation>
    </message>
    <message>
        <source>Pénalité par jour de retard</source>
        <translation>Penalty per day late</translation>
    </message>
    <message>
        <source>Vide&#xa0;: celle de la mairie, sinon celle du CCAG.</source>
        <translation>Empty: that of the town hall, otherwise that of the CCAG.</translation>
    </message>
    <message>
        <source>Validité des offres</source>
        <translation>Validity of bids</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Réponses des entreprises au plus tard</source>
        <translation>Replies from companies by</translation>
    </message>
    <message>
        <source>Où le marché s’exécute&#xa0;; jamais où l’entreprise doit être installée.</source>
        <translation>Where the contract is performed; never where the firm must be located.</translation>
    </message>
    <message>
        <source>Assurances exigées</source>
        <translation>Insurance required</translation>
    </message>
    <message>
        <source>En plus de la responsabilité civile&#xa0;; vide s’il n’y en a pas.</source>
        <translation>In addition to civil liability; empty if there is none.</translation>
    </message>
    <message>
        <source>Clause de réexamen</source>
        <translation>Review clause</translation>
    </message>
    <message>
        <source>Ce qui pourra changer, dans quelles limites et comment (R2194-1).</source>
        <translation>What may change, within what limits and how (R2194-1).</translation>
    </message>
    <message>
        <source>Prix unitaires (bordereau)</source>
        <translation>Unit prices (price schedule)</translation>
    </message>
    <message>
        <source>Prix forfaitaire (décomposition)</source>
        <translation>Lump-sum price (breakdown)</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Prix fermes</source>
        <translation>Firm prices</translation>
    </message>
    <message>
        <source>Prix révisables</source>
        <translation>Revisable prices</translation>
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
    <name>TourView</name>
    <message>
        <source>&amp;Ouvrir la commune d’exercice</source>
        <translation>&amp;Open the practice municipality</translation>
    </message>
    <message>
        <source>Le bouton ouvre la commune d’exercice&#xa0;; le parcours vous y attend à l’Accueil.</source>
        <translation>The button opens the practice municipality; the tour awaits you there on the Home page.</translation>
    </message>
    <message>
        <source>Dossier {rang}</source>
        <translation>Dossier {rang}</translation>
    </message>
    <message>
        <source>Ouvrir le dossier {rang}</source>
        <translation>Open dossier {rang}</translation>
    </message>
    <message>
        <source>&amp;Recommencer avec des dossiers neufs</source>
        <translation>&amp;Start again with new dossiers</translation>
    </message>
    <message>
        <source>&amp;Commencer le parcours</source>
        <translation>&amp;Begin the tour</translation>
    </message>
    <message>
        <source>Deux dossiers neufs vous attendent.</source>
        <translation>Two new dossiers are waiting for you.</translation>
    </message>
    <message>
        <source>Tout est trouvé&#xa0;: ces dossiers peuvent être lancés.</source>
        <translation>Everything has been found: these dossiers can be launched.</translation>
    </message>
    <message numerus="yes">
        <source>%n erreur(s) trouvée(s) sur {total}.</source>
        <translation>
            <numerusform>%n mistake found of {total}.</numerusform>
            <numerusform>%n mistakes found of {total}.</numerusform>
        </translation>
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
    <message>
        <source>Ne pas la garder</source>
        <translation>Do not keep it</translation>
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
    <name>TownNetworkDialog</name>
    <message>
        <source>Choisissez la sorte d’organisme.</source>
        <translation>Choose the kind of organisation.</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>&amp;Garder l’organisme</source>
        <translation>&amp;Keep the organisation</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Sorte d’organisme</source>
        <translation>Kind of or&amp;ganisation</translation>
    </message>
    <message>
        <source>Ce qu’il &amp;fait pour vous</source>
        <translation>What it does &amp;for you</translation>
    </message>
    <message>
        <source>Site &amp;internet</source>
        <translation>Web&amp;site</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>Un service ou une adresse générale dure plus qu’un nom de personne.</source>
        <translation>A department or a general address lasts longer than the name of a person.</translation>
    </message>
</context>
<context>
    <name>TradeShares</name>
    <message>
        <source>{trade} (main-d’œuvre&#xa0;: {share}&#xa0;%)</source>
        <translation>{trade} (labour: {share}%)</translation>
    </message>
    <message>
        <source>Somme&#xa0;: 100&#xa0;%. La part de main-d’œuvre en est tirée.</source>
        <translation>Sum: 100%. The labour share is worked out from it.</translation>
    </message>
    <message>
        <source>Somme&#xa0;: {total}&#xa0;%. Elle ne compte qu’à 100&#xa0;%.</source>
        <translation>Sum: {total}%. It counts only at 100%.</translation>
    </message>
</context>
<context>
    <name>TurnNote</name>
    <message>
        <source>Personne n’a encore été consulté pour ces achats depuis trois ans.</source>
        <translation>Nobody has been consulted for these purchases in the last three years.</translation>
    </message>
    <message>
        <source>Consultés depuis trois ans pour ces activités&#xa0;: {noms}.</source>
        <translation>Consulted in the last three years for these activities: {noms}.</translation>
    </message>
    <message>
        <source>Consultés depuis trois ans pour «&#xa0;{famille}&#xa0;»&#xa0;: {noms}.</source>
        <translation>Consulted in the last three years for “{famille}”: {noms}.</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{nom} (%n fois, la dernière le {jour})</source>
        <translation>
            <numerusform>{nom} (%n time, on {jour})</numerusform>
            <numerusform>{nom} (%n times, the last on {jour})</numerusform>
        </translation>
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
    <name>Turns</name>
    <message>
        <source>Ne consultez pas toujours les mêmes&#xa0;: sous le seuil de dispense, l’acheteur choisit une offre pertinente, veille au bon emploi des deniers publics et ne retient pas toujours le même opérateur quand plusieurs peuvent répondre (R2122-8, alinéa&#xa0;2).</source>
        <translation>Do not always consult the same ones: below the exemption threshold, the buyer chooses a relevant bid, makes good use of public money and does not always choose the same operator when several can answer (R2122-8, second paragraph).</translation>
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
    <name>TurnsView</name>
    <message>
        <source>Lecture du carnet…</source>
        <translation>Reading the book…</translation>
    </message>
    <message>
        <source>Fournisseurs consultés</source>
        <translation>Suppliers consulted</translation>
    </message>
    <message>
        <source>Le carnet n’a pas été lu&#xa0;: fermez cette fenêtre puis rouvrez-la.</source>
        <translation>The book was not read: close this window, then open it again.</translation>
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
    <name>UpdateDialog</name>
    <message>
        <source>Mise à jour des règles</source>
        <translation>Update of the rules</translation>
    </message>
    <message>
        <source>Vérification de la signature, puis lecture de chaque fichier…</source>
        <translation>Checking the signature, then reading each file…</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Ce que la mise à jour change</source>
        <translation>What the update changes</translation>
    </message>
    <message>
        <source>&amp;Choisir un fichier…</source>
        <translation>&amp;Choose a file…</translation>
    </message>
    <message>
        <source>&amp;Poser la mise à jour</source>
        <translation>&amp;Install the update</translation>
    </message>
    <message>
        <source>&amp;Revenir à la version livrée</source>
        <translation>&amp;Go back to the supplied version</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Version ouverte&#xa0;: {version}. Une mise à jour est un fichier signé par l’éditeur, reçu par courriel ou sur une clef USB. Vos propres clauses ne changent jamais.</source>
        <translation>Open version: {version}. An update is a file signed by the publisher, received by email or on a USB stick. Your own clauses never change.</translation>
    </message>
    <message>
        <source>Mises à jour de Clausier (*{suffix})</source>
        <translation>Clausier updates (*{suffix})</translation>
    </message>
    <message>
        <source>Choisir une mise à jour</source>
        <translation>Choose an update</translation>
    </message>
    <message>
        <source>Signature vérifiée. Version {version} du {jour}.</source>
        <translation>Signature checked. Version {version} of {jour}.</translation>
    </message>
    <message>
        <source>La version {version} est en usage. Vos propres clauses, vos marchés et votre carnet n’ont pas changé.</source>
        <translation>Version {version} is in use. Your own clauses, your contracts and your book have not changed.</translation>
    </message>
    <message>
        <source>Aucun de vos marchés en cours n’est concerné.</source>
        <translation>None of your contracts in progress is affected.</translation>
    </message>
    <message>
        <source>Annoncé par l’éditeur</source>
        <translation>Announced by the publisher</translation>
    </message>
    <message>
        <source>Vos marchés concernés</source>
        <translation>Your contracts affected</translation>
    </message>
    <message>
        <source>Ce qui change dans la bibliothèque</source>
        <translation>What changes in the library</translation>
    </message>
    <message>
        <source>Écriture de la mise à jour…</source>
        <translation>Writing the update…</translation>
    </message>
    <message>
        <source>Relecture des règles et de la bibliothèque…</source>
        <translation>Reading the rules and the library again…</translation>
    </message>
    <message>
        <source>Clausier utilise de nouveau les règles livrées avec lui. Vos clauses, vos marchés et votre carnet n’ont pas changé.</source>
        <translation>Clausier uses again the rules delivered with it. Your clauses, your contracts and your book have not changed.</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>Un instant</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>A&amp;rrêter</source>
        <translation>S&amp;top</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
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
    <name>WeightSliders</name>
    <message>
        <source>Reprendre ces poids</source>
        <translation>Use these weights</translation>
    </message>
    <message>
        <source>Revenir aux poids du marché</source>
        <translation>Go back to the weights of the contract</translation>
    </message>
    <message>
        <source>Poids&#xa0;: {name}</source>
        <translation>Weight: {name}</translation>
    </message>
    <message>
        <source>Critère {rank}</source>
        <translation>Criterion {rank}</translation>
    </message>
    <message>
        <source>Total des poids&#xa0;: {total}&#xa0;%.</source>
        <translation>Total of the weights: {total}%.</translation>
    </message>
    <message>
        <source>Poids à l’essai&#xa0;: le marché n’a pas encore changé.</source>
        <translation>Trial weights: the contract has not changed yet.</translation>
    </message>
    <message>
        <source>Ce sont les poids du marché.</source>
        <translation>These are the weights of the contract.</translation>
    </message>
    <message>
        <source>Poids des critères</source>
        <translation>Weights of the criteria</translation>
    </message>
</context>
<context>
    <name>WeightSum</name>
    <message>
        <source>Répartir le reste</source>
        <translation>Share out the rest</translation>
    </message>
    <message>
        <source>Les poids deviennent&#xa0;: {weights}&#xa0;%.</source>
        <translation>The weights become: {weights}%.</translation>
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
        <source>Ce qui a été vérifié&#xa0;:</source>
        <translation>What was checked:</translation>
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
    <name>WindowKeys</name>
    <message>
        <source>Tout est déjà enregistré.</source>
        <translation>Everything is already saved.</translation>
    </message>
    <message>
        <source>Tout est déjà enregistré, à {heure}.</source>
        <translation>Everything is already saved, at {heure}.</translation>
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
    <name>WordPanel</name>
    <message>
        <source>Les mots de cet écran</source>
        <translation>The words on this screen</translation>
    </message>
    <message>
        <source>Un sigle ou un mot</source>
        <translation>An acronym or a word</translation>
    </message>
    <message>
        <source>Chercher une abréviation</source>
        <translation>Search for an abbreviation</translation>
    </message>
    <message>
        <source>Abréviations</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>&amp;Raccourcis clavier…</source>
        <translation>&amp;Keyboard shortcuts…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Chercher</source>
        <translation>&amp;Search</translation>
    </message>
    <message numerus="yes">
        <source>%n abréviation(s) trouvée(s)</source>
        <translation>
            <numerusform>%n abbreviation found</numerusform>
            <numerusform>%n abbreviations found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abréviation(s) sur cet écran</source>
        <translation>
            <numerusform>%n abbreviation on this screen</numerusform>
            <numerusform>%n abbreviations on this screen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette abréviation n’est pas dans la liste&#xa0;: essayez un autre mot.</source>
        <translation>This abbreviation is not in the list: try another word.</translation>
    </message>
    <message>
        <source>Cet écran n’a pas d’abréviation. Cherchez-en une au-dessus.</source>
        <translation>This screen has no abbreviation. Search for one above.</translation>
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
        <source>Établissement et service d’accompagnement par le travail (ESAT)</source>
        <translation>Support-through-work establishment (ESAT)</translation>
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
        <source>Détention</source>
        <translation>Prison</translation>
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
        <source>Contraste élevé, fond blanc</source>
        <translation>High contrast, white background</translation>
    </message>
    <message>
        <source>Contraste élevé, fond noir</source>
        <translation>High contrast, black background</translation>
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
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Archivé</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Reçue</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Bientôt due</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Sans date</source>
        <translation>No date</translation>
    </message>
</context>
<context>
    <name>Yearly</name>
    <message>
        <source>Heures d’insertion faites, sur les heures prévues de l’année</source>
        <translation>Integration hours worked, out of the hours planned for the year</translation>
    </message>
    <message>
        <source>Ensemble ESS, SIAE, EA et ESAT</source>
        <translation>ESS, SIAE, EA and ESAT together</translation>
    </message>
    <message>
        <source>Structures d’insertion par l’activité économique (SIAE)</source>
        <translation>Work integration organisations (SIAE)</translation>
    </message>
    <message>
        <source>Entreprises adaptées (EA)</source>
        <translation>Adapted enterprises (EA)</translation>
    </message>
    <message>
        <source>Établissements et services d’accompagnement par le travail (ESAT)</source>
        <translation>Work support establishments and services (ESAT)</translation>
    </message>
    <message>
        <source>Autres entreprises de l’économie sociale et solidaire (ESS)</source>
        <translation>Other enterprises of the social and solidarity economy (ESS)</translation>
    </message>
    <message>
        <source>non connu</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>marchés</source>
        <translation>contracts</translation>
    </message>
    <message>
        <source>heures</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>{part} sur {total}</source>
        <translation>{part} out of {total}</translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>{part} jusqu’en {annee}</source>
        <translation>{part} until {annee}</translation>
    </message>
    <message>
        <source>Un marché compte dans l’année de sa notification, ou de son début quand la notification n’est pas saisie. Une considération est une clause, un critère ou une réservation, sur un lot au moins.</source>
        <translation>A contract counts in the year of its notification, or of its beginning when the notification is not entered. A consideration is a clause, a criterion or a reservation, on one lot at least.</translation>
    </message>
    <message>
        <source>Le bilan compte les marchés du carnet et les dépenses saisies dans leur suivi&#xa0;: ce qui est acheté autrement n’y est pas.</source>
        <translation>The report counts the contracts of the book and the spending entered in their follow-up: what is bought otherwise is not in it.</translation>
    </message>
    <message>
        <source>Aucun objectif national n’est connu pour cette année&#xa0;: le successeur du plan national pour des achats durables est à vérifier.</source>
        <translation>No national aim is known for this year: what follows the national plan for sustainable procurement is to be checked.</translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) lancé(s) en {annee}, sans attribution saisie&#xa0;: les marchés sans attribution ne sont pas comptés.</source>
        <translation>
            <numerusform>%n contract launched in {annee}, with no award entered: contracts without an award are not counted.</numerusform>
            <numerusform>%n contracts launched in {annee}, with no award entered: contracts without an award are not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>{montant}&#xa0;€ dont la part n’est pas saisie</source>
        <translation>€{montant} whose share is not entered</translation>
    </message>
    <message>
        <source>aucune dépense saisie pour cette catégorie</source>
        <translation>no spending entered for this category</translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) illisible(s)</source>
        <translation>
            <numerusform>%n contract that cannot be read</numerusform>
            <numerusform>%n contracts that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) sans montant attribué</source>
        <translation>
            <numerusform>%n contract without an awarded amount</numerusform>
            <numerusform>%n contracts without an awarded amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s) sans montant ou sans nature du titulaire</source>
        <translation>
            <numerusform>%n award without an amount or without the kind of its holder</numerusform>
            <numerusform>%n awards without an amount or without the kind of their holder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) sans durée</source>
        <translation>
            <numerusform>%n contract without a duration</numerusform>
            <numerusform>%n contracts without a duration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) sans heures saisies</source>
        <translation>
            <numerusform>%n contract without hours entered</numerusform>
            <numerusform>%n contracts without hours entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearlyDialog</name>
    <message>
        <source>Graphique du bilan de l’année</source>
        <translation>Chart of the yearly report</translation>
    </message>
    <message>
        <source>Bilan de l’année</source>
        <translation>Yearly report</translation>
    </message>
    <message>
        <source>&amp;Copier le tableau</source>
        <translation>&amp;Copy the table</translation>
    </message>
    <message>
        <source>Écrire en &amp;PDF…</source>
        <translation>Write as &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Imprimer…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Aucune part n’est connue.</source>
        <translation>No share is known.</translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) attribué(s) dans l’année.</source>
        <translation>
            <numerusform>%n contract awarded in the year.</numerusform>
            <numerusform>%n contracts awarded in the year.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans dépense saisie&#xa0;: {names}.</source>
        <translation>No spending entered: {names}.</translation>
    </message>
    <message>
        <source>Le tableau est copié&#xa0;: collez-le où vous voulez.</source>
        <translation>The table is copied: paste it wherever you like.</translation>
    </message>
    <message>
        <source>Écrire le bilan</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Le bilan est écrit&#xa0;: {name}.</source>
        <translation>The report is written: {name}.</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>&amp;Année</source>
        <translation>&amp;Year</translation>
    </message>
</context>
<context>
    <name>YearlyTableModel</name>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Sur quoi</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Ce qui n’est pas connu</source>
        <translation>What is not known</translation>
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
        <source>Non respecté</source>
        <translation>Not met</translation>
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
    <message>
        <source>À renseigner</source>
        <translation>To fill in</translation>
    </message>
    <message>
        <source>Entreprise ordinaire</source>
        <translation>Ordinary company</translation>
    </message>
    <message>
        <source>Structure d’insertion (SIAE)</source>
        <translation>Work-integration organisation (SIAE)</translation>
    </message>
    <message>
        <source>Entreprise adaptée (EA)</source>
        <translation>Adapted enterprise (EA)</translation>
    </message>
    <message>
        <source>Établissement et service d’accompagnement par le travail (ESAT)</source>
        <translation>Support-through-work establishment (ESAT)</translation>
    </message>
    <message>
        <source>Autre entreprise de l’économie sociale</source>
        <translation>Other enterprise of the social economy</translation>
    </message>
    <message>
        <source>{part} en euros, {title}</source>
        <translation>{part} in euros, {title}</translation>
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
