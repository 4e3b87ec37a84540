<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>AgendaView</name>
    <message numerus="yes">
        <source>Et %n autre(s) point(s) ensuite.</source>
        <translation>
            <numerusform>Et %n autre point ensuite.</numerusform>
            <numerusform>Et %n autres points ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) attendue(s) depuis le {jour}.</source>
        <translation>
            <numerusform>%n preuve attendue depuis le {jour}.</numerusform>
            <numerusform>%n preuves attendues depuis le {jour}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) attendue(s).</source>
        <translation>
            <numerusform>%n preuve attendue.</numerusform>
            <numerusform>%n preuves attendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) à recevoir sous 30 jours, dès le {jour}.</source>
        <translation>
            <numerusform>%n preuve à recevoir sous 30 jours, dès le {jour}.</numerusform>
            <numerusform>%n preuves à recevoir sous 30 jours, dès le {jour}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) des règles a (ont) changé depuis le dernier contrôle.</source>
        <translation>
            <numerusform>%n réponse des règles a changé depuis le dernier contrôle.</numerusform>
            <numerusform>%n réponses des règles ont changé depuis le dernier contrôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) ou agrément(s) de fournisseurs finissent</source>
        <translation>
            <numerusform>%n label ou agrément de fournisseur finit</numerusform>
            <numerusform>%n labels ou agréments de fournisseurs finissent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlanksCard</name>
    <message numerus="yes">
        <source>%n blanc(s) à compléter dans ce que les entreprises liront.</source>
        <translation>
            <numerusform>%n blanc à compléter dans ce que les entreprises liront.</numerusform>
            <numerusform>%n blancs à compléter dans ce que les entreprises liront.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseList</name>
    <message numerus="yes">
        <source>%n autre(s) clause(s) possible(s)</source>
        <translation>
            <numerusform>%n autre clause possible</numerusform>
            <numerusform>%n autres clauses possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) masquée(s), et pourquoi</source>
        <translation>
            <numerusform>%n clause masquée, et pourquoi</numerusform>
            <numerusform>%n clauses masquées, et pourquoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message numerus="yes">
        <source>%n changement(s) pour les candidats.</source>
        <translation>
            <numerusform>%n changement pour les candidats.</numerusform>
            <numerusform>%n changements pour les candidats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message numerus="yes">
        <source>%n échange(s) noté(s).</source>
        <translation>
            <numerusform>%n échange noté.</numerusform>
            <numerusform>%n échanges notés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message numerus="yes">
        <source>%n fournisseur(s)</source>
        <translation>
            <numerusform>%n fournisseur</numerusform>
            <numerusform>%n fournisseurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaStep</name>
    <message numerus="yes">
        <source>%n critère(s) sans poids.</source>
        <translation>
            <numerusform>%n critère sans poids.</numerusform>
            <numerusform>%n critères sans poids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionOffers</name>
    <message numerus="yes">
        <source>%n critère(s) masqué(s), et pourquoi</source>
        <translation>
            <numerusform>%n critère masqué, et pourquoi</numerusform>
            <numerusform>%n critères masqués, et pourquoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) critère(s) possible(s)</source>
        <translation>
            <numerusform>%n autre critère possible</numerusform>
            <numerusform>%n autres critères possibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message numerus="yes">
        <source>%n étape(s) sur {total}</source>
        <translation>
            <numerusform>%n étape sur {total}</numerusform>
            <numerusform>%n étapes sur {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obligation(s) à satisfaire</source>
        <translation>
            <numerusform>%n obligation à satisfaire</numerusform>
            <numerusform>%n obligations à satisfaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) attendue(s)</source>
        <translation>
            <numerusform>%n réponse attendue</numerusform>
            <numerusform>%n réponses attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Obligations satisfaites, %n point(s) à revoir</source>
        <translation>
            <numerusform>Obligations satisfaites, %n point à revoir</numerusform>
            <numerusform>Obligations satisfaites, %n points à revoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n paire(s) à regarder, les plus sûres d’abord.</source>
        <translation>
            <numerusform>%n paire à regarder.</numerusform>
            <numerusform>%n paires à regarder, les plus sûres d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paire(s) encore à regarder.</source>
        <translation>
            <numerusform>%n paire encore à regarder.</numerusform>
            <numerusform>%n paires encore à regarder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingsView</name>
    <message numerus="yes">
        <source>%n label(s) ou agrément(s)&#xa0;: pensez à demander le suivant.</source>
        <translation>
            <numerusform>%n label ou agrément&#xa0;: pensez à demander le suivant.</numerusform>
            <numerusform>%n labels ou agréments&#xa0;: pensez à demander le suivant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) ou agrément(s) finissent avant le lancement du {jour} ou pendant le marché&#xa0;: demandez une preuve à jour.</source>
        <translation>
            <numerusform>%n label ou agrément finit avant le lancement du {jour} ou pendant le marché&#xa0;: demandez une preuve à jour.</numerusform>
            <numerusform>%n labels ou agréments finissent avant le lancement du {jour} ou pendant le marché&#xa0;: demandez une preuve à jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message numerus="yes">
        <source>%n mention(s) effacée(s).</source>
        <translation>
            <numerusform>%n mention effacée.</numerusform>
            <numerusform>%n mentions effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sauvegarde(s) nettoyée(s).</source>
        <translation>
            <numerusform>%n sauvegarde nettoyée.</numerusform>
            <numerusform>%n sauvegardes nettoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) conservée(s).</source>
        <translation>
            <numerusform>%n mention conservée.</numerusform>
            <numerusform>%n mentions conservées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message numerus="yes">
        <source>%n fichier(s) écrit(s) dans «&#xa0;{folder}&#xa0;»&#xa0;:</source>
        <translation>
            <numerusform>%n fichier écrit dans «&#xa0;{folder}&#xa0;»&#xa0;:</numerusform>
            <numerusform>%n fichiers écrits dans «&#xa0;{folder}&#xa0;»&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) écrit(s).</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrêté. %n fichier(s) écrit(s) en entier avant l’arrêt, aucun à moitié.</source>
        <translation>
            <numerusform>Arrêté. %n fichier écrit en entier avant l’arrêt, aucun à moitié.</numerusform>
            <numerusform>Arrêté. %n fichiers écrits en entier avant l’arrêt, aucun à moitié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n fournisseur(s) écrit(s) dans «&#xa0;{fichier}&#xa0;».</source>
        <translation>
            <numerusform>%n fournisseur écrit dans «&#xa0;{fichier}&#xa0;».</numerusform>
            <numerusform>%n fournisseurs écrits dans «&#xa0;{fichier}&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message numerus="yes">
        <source>Et %n autre(s) point(s), à droite.</source>
        <translation>
            <numerusform>Et %n autre point, à droite.</numerusform>
            <numerusform>Et %n autres points, à droite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) attend(ent) cette réponse</source>
        <translation>
            <numerusform>%n point attend cette réponse</numerusform>
            <numerusform>%n points attendent cette réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message numerus="yes">
        <source>Plus de %n mois</source>
        <translation>
            <numerusform>Plus de %n mois</numerusform>
            <numerusform>Plus de %n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>%n point(s) respecté(s)</source>
        <translation>
            <numerusform>%n point respecté</numerusform>
            <numerusform>%n points respectés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingGroups</name>
    <message numerus="yes">
        <source>%n point(s) respecté(s)</source>
        <translation>
            <numerusform>%n point respecté</numerusform>
            <numerusform>%n points respectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n règle(s) en attente d’une réponse</source>
        <translation>
            <numerusform>%n règle en attente d’une réponse</numerusform>
            <numerusform>%n règles en attente d’une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n règle(s) sans objet pour ce marché</source>
        <translation>
            <numerusform>%n règle sans objet pour ce marché</numerusform>
            <numerusform>%n règles sans objet pour ce marché</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n point(s) respecté(s)</source>
        <translation>
            <numerusform>%n point respecté</numerusform>
            <numerusform>%n points respectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) attendue(s)</source>
        <translation>
            <numerusform>%n réponse attendue</numerusform>
            <numerusform>%n réponses attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerte(s) à lire</source>
        <translation>
            <numerusform>%n alerte à lire</numerusform>
            <numerusform>%n alertes à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obligation(s) manque(nt)</source>
        <translation>
            <numerusform>%n obligation manque</numerusform>
            <numerusform>%n obligations manquent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>Montrer aussi les %n plus anciens</source>
        <translation>
            <numerusform>Montrer aussi %n échange plus ancien</numerusform>
            <numerusform>Montrer aussi les %n plus anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) de devis depuis un an, la dernière le {jour}.</source>
        <translation>
            <numerusform>%n demande de devis depuis un an, la dernière le {jour}.</numerusform>
            <numerusform>%n demandes de devis depuis un an, la dernière le {jour}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>Et %n autre(s) dans la page Marchés.</source>
        <translation>
            <numerusform>Et&#xa0;%n autre dans la page Marchés.</numerusform>
            <numerusform>Et&#xa0;%n autres dans la page Marchés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message numerus="yes">
        <source>%n fournisseur(s) à retirer</source>
        <translation>
            <numerusform>%n fournisseur à retirer</numerusform>
            <numerusform>%n fournisseurs à retirer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) à remettre</source>
        <translation>
            <numerusform>%n fournisseur à remettre</numerusform>
            <numerusform>%n fournisseurs à remettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) modifiée(s) depuis</source>
        <translation>
            <numerusform>%n fiche modifiée depuis</numerusform>
            <numerusform>%n fiches modifiées depuis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindsButton</name>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message numerus="yes">
        <source>{place}&#xa0;: %n passage(s) à relire</source>
        <translation>
            <numerusform>{place}&#xa0;: %n passage à relire</numerusform>
            <numerusform>{place}&#xa0;: %n passages à relire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) déjà débarrassé(s) de noms et de numéros.</source>
        <translation>
            <numerusform>%n texte déjà débarrassé de noms et de numéros.</numerusform>
            <numerusform>%n textes déjà débarrassés de noms et de numéros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) à relire&#xa0;: les passages soulignés peuvent dire de qui il s’agit.</source>
        <translation>
            <numerusform>%n texte à relire&#xa0;: les passages soulignés peuvent dire de qui il s’agit.</numerusform>
            <numerusform>%n textes à relire&#xa0;: les passages soulignés peuvent dire de qui il s’agit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n leçon(s) lue(s) sur {total}, deux minutes chacune.</source>
        <translation>
            <numerusform>%n leçon lue sur {total}, deux minutes chacune.</numerusform>
            <numerusform>%n leçons lues sur {total}, deux minutes chacune.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LotsStep</name>
    <message numerus="yes">
        <source>Le lot {number} est retiré, avec %n demande(s) qui ne valai(en)t que pour lui.</source>
        <translation>
            <numerusform>Le lot {number} est retiré, avec&#xa0;%n demande qui ne valait que pour lui.</numerusform>
            <numerusform>Le lot {number} est retiré, avec&#xa0;%n demandes qui ne valaient que pour lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lot(s) sans montant.</source>
        <translation>
            <numerusform>%n lot sans montant.</numerusform>
            <numerusform>%n lots sans montant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message numerus="yes">
        <source>%n fournisseur(s)</source>
        <translation>
            <numerusform>%n fournisseur</numerusform>
            <numerusform>%n fournisseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) sans lieu connu.</source>
        <translation>
            <numerusform>%n fournisseur sans lieu connu.</numerusform>
            <numerusform>%n fournisseurs sans lieu connu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarketCard</name>
    <message numerus="yes">
        <source>%Ln fournisseur(s) du carnet ont cette activité.</source>
        <translation>
            <numerusform>%Ln fournisseur du carnet a cette activité.</numerusform>
            <numerusform>%Ln fournisseurs du carnet ont cette activité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Examinés&#xa0;: les %Ln plus proches.</source>
        <translation>
            <numerusform>Examiné&#xa0;: le plus proche.</numerusform>
            <numerusform>Examinés&#xa0;: les %Ln plus proches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fournisseur(s) sans distance&#xa0;: remplissez leur commune dans leur fiche.</source>
        <translation>
            <numerusform>%Ln fournisseur sans distance&#xa0;: remplissez sa commune dans sa fiche.</numerusform>
            <numerusform>%Ln fournisseurs sans distance&#xa0;: remplissez leur commune dans leur fiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message numerus="yes">
        <source>Carnet&#xa0;: %n fournisseur(s)</source>
        <translation>
            <numerusform>Carnet&#xa0;: %n fournisseur</numerusform>
            <numerusform>Carnet&#xa0;: %n fournisseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carnet&#xa0;: %n marché(s)</source>
        <translation>
            <numerusform>Carnet&#xa0;: %n marché</numerusform>
            <numerusform>Carnet&#xa0;: %n marchés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message numerus="yes">
        <source>%n réponse(s)&#xa0;; Entrée ouvre, Échap ferme.</source>
        <translation>
            <numerusform>%n réponse&#xa0;; Entrée ouvre, Échap ferme.</numerusform>
            <numerusform>%n réponses&#xa0;; Entrée ouvre, Échap ferme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricePart</name>
    <message numerus="yes">
        <source>%n ligne(s) de prix</source>
        <translation>
            <numerusform>%n ligne de prix</numerusform>
            <numerusform>%n lignes de prix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>Montrer aussi %n échéance(s) plus lointaine(s)</source>
        <translation>
            <numerusform>Montrer aussi %n échéance plus lointaine</numerusform>
            <numerusform>Montrer aussi %n échéances plus lointaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) en retard</source>
        <translation>
            <numerusform>%n preuve en retard</numerusform>
            <numerusform>%n preuves en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preuve(s) reçue(s)</source>
        <translation>
            <numerusform>%n preuve reçue</numerusform>
            <numerusform>%n preuves reçues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProportionCard</name>
    <message numerus="yes">
        <source>Exigences mesurées&#xa0;: %n point(s) de charge, pour {capacity} supportables par cet achat.</source>
        <translation>
            <numerusform>Exigences mesurées&#xa0;: %n point de charge, pour {capacity} supportables par cet achat.</numerusform>
            <numerusform>Exigences mesurées&#xa0;: %n points de charge, pour {capacity} supportables par cet achat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exigences un peu chargées&#xa0;: %n point(s) de charge, pour {capacity} supportables par cet achat.</source>
        <translation>
            <numerusform>Exigences un peu chargées&#xa0;: %n point de charge, pour {capacity} supportables par cet achat.</numerusform>
            <numerusform>Exigences un peu chargées&#xa0;: %n points de charge, pour {capacity} supportables par cet achat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exigences trop lourdes&#xa0;: %n point(s) de charge, pour {capacity} supportables par cet achat.</source>
        <translation>
            <numerusform>Exigences trop lourdes&#xa0;: %n point de charge, pour {capacity} supportables par cet achat.</numerusform>
            <numerusform>Exigences trop lourdes&#xa0;: %n points de charge, pour {capacity} supportables par cet achat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message numerus="yes">
        <source>%n fournisseur(s) ajouté(s)</source>
        <translation>
            <numerusform>%n fournisseur ajouté</numerusform>
            <numerusform>%n fournisseurs ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) mis à jour</source>
        <translation>
            <numerusform>%n fournisseur mis à jour</numerusform>
            <numerusform>%n fournisseurs mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) à ajouter</source>
        <translation>
            <numerusform>%n fournisseur à ajouter</numerusform>
            <numerusform>%n fournisseurs à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) à mettre à jour</source>
        <translation>
            <numerusform>%n fournisseur à mettre à jour</numerusform>
            <numerusform>%n fournisseurs à mettre à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) déjà à jour</source>
        <translation>
            <numerusform>%n fournisseur déjà à jour</numerusform>
            <numerusform>%n fournisseurs déjà à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à vérifier</source>
        <translation>
            <numerusform>%n ligne à vérifier</numerusform>
            <numerusform>%n lignes à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) refusée(s)</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) lue(s)</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>Contacts sans nouvelles depuis %n an(s), ou dont la date de revue est passée. Rien n’est effacé sans vous&#xa0;; la fiche de l’entreprise reste.</source>
        <translation>
            <numerusform>Contacts sans nouvelles depuis %n an, ou dont la date de revue est passée. Rien n’est effacé sans vous&#xa0;; la fiche de l’entreprise reste.</numerusform>
            <numerusform>Contacts sans nouvelles depuis %n ans, ou dont la date de revue est passée. Rien n’est effacé sans vous&#xa0;; la fiche de l’entreprise reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fournisseur(s) à revoir.</source>
        <translation>
            <numerusform>%n fournisseur à revoir.</numerusform>
            <numerusform>%n fournisseurs à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Effacer pour toujours les contacts de %n fournisseur(s), historique et sauvegardes compris&#xa0;?</source>
        <translation>
            <numerusform>Effacer pour toujours les contacts de %n fournisseur, historique et sauvegardes compris&#xa0;?</numerusform>
            <numerusform>Effacer pour toujours les contacts de %n fournisseurs, historique et sauvegardes compris&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message numerus="yes">
        <source>%n mention(s) trouvée(s)</source>
        <translation>
            <numerusform>%n mention trouvée</numerusform>
            <numerusform>%n mentions trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n fiche(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n point(s) ouvert(s)</source>
        <translation>
            <numerusform>%n point ouvert</numerusform>
            <numerusform>%n points ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n étape(s) sur {all} sans rien à corriger</source>
        <translation>
            <numerusform>%n étape sur {all} sans rien à corriger</numerusform>
            <numerusform>%n étapes sur {all} sans rien à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TendersPage</name>
    <message numerus="yes">
        <source>%n marché(s) rangé(s) ailleurs répond(ent) aussi&#xa0;: choisissez «&#xa0;Tous&#xa0;».</source>
        <translation>
            <numerusform>%n marché rangé ailleurs répond aussi&#xa0;: choisissez «&#xa0;Tous&#xa0;».</numerusform>
            <numerusform>%n marchés rangés ailleurs répondent aussi&#xa0;: choisissez «&#xa0;Tous&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourView</name>
    <message numerus="yes">
        <source>%n erreur(s) trouvée(s) sur {total}.</source>
        <translation>
            <numerusform>%n erreur trouvée sur {total}.</numerusform>
            <numerusform>%n erreurs trouvées sur {total}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnNote</name>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{nom} (%n fois, la dernière le {jour})</source>
        <translation>
            <numerusform>{nom} (%n fois, le {jour})</numerusform>
            <numerusform>{nom} (%n fois, la dernière le {jour})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message numerus="yes">
        <source>Demandes de devis depuis trois ans. %n fournisseur(s) du carnet n’en ont jamais reçu.</source>
        <translation>
            <numerusform>Demandes de devis depuis trois ans. %n fournisseur du carnet n’en a jamais reçu.</numerusform>
            <numerusform>Demandes de devis depuis trois ans. %n fournisseurs du carnet n’en ont jamais reçu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message numerus="yes">
        <source>%n abréviation(s) trouvée(s)</source>
        <translation>
            <numerusform>%n abréviation trouvée</numerusform>
            <numerusform>%n abréviations trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abréviation(s) sur cet écran</source>
        <translation>
            <numerusform>%n abréviation sur cet écran</numerusform>
            <numerusform>%n abréviations sur cet écran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yearly</name>
    <message numerus="yes">
        <source>%n attribution(s) sans montant ou sans nature du titulaire</source>
        <translation>
            <numerusform>%n attribution sans montant ou sans nature du titulaire</numerusform>
            <numerusform>%n attributions sans montant ou sans nature du titulaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) illisible(s)</source>
        <translation>
            <numerusform>%n marché illisible</numerusform>
            <numerusform>%n marchés illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) sans montant attribué</source>
        <translation>
            <numerusform>%n marché sans montant attribué</numerusform>
            <numerusform>%n marchés sans montant attribué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) sans durée</source>
        <translation>
            <numerusform>%n marché sans durée</numerusform>
            <numerusform>%n marchés sans durée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) sans heures saisies</source>
        <translation>
            <numerusform>%n marché sans heures saisies</numerusform>
            <numerusform>%n marchés sans heures saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marché(s) lancé(s) en {annee}, sans attribution saisie&#xa0;: les marchés sans attribution ne sont pas comptés.</source>
        <translation>
            <numerusform>%n marché lancé en {annee}, sans attribution saisie&#xa0;: les marchés sans attribution ne sont pas comptés.</numerusform>
            <numerusform>%n marchés lancés en {annee}, sans attribution saisie&#xa0;: les marchés sans attribution ne sont pas comptés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearlyDialog</name>
    <message numerus="yes">
        <source>%n marché(s) attribué(s) dans l’année.</source>
        <translation>
            <numerusform>%n marché attribué dans l’année.</numerusform>
            <numerusform>%n marchés attribués dans l’année.</numerusform>
        </translation>
    </message>
</context>
</TS>
