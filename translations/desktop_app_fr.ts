<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>ClauseList</name>
    <message numerus="yes">
        <source>%n clause(s) masquée(s), et pourquoi</source>
        <translation>
            <numerusform>%n clause masquée, et pourquoi</numerusform>
            <numerusform>%n clauses masquées, et pourquoi</numerusform>
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
</context>
<context>
    <name>DraftCard</name>
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
            <numerusform>Obligations satisfaites,&#xa0;%n point à revoir</numerusform>
            <numerusform>Obligations satisfaites,&#xa0;%n points à revoir</numerusform>
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
    <name>ImportReportDialog</name>
    <message numerus="yes">
        <source>%n ligne(s) lue(s)</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
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
    <name>QuestionRow</name>
    <message numerus="yes">
        <source>%n règle(s) en dépend(ent).</source>
        <translation>
            <numerusform>%n règle en dépend.</numerusform>
            <numerusform>%n règles en dépendent.</numerusform>
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
</context>
<context>
    <name>SuppliersPage</name>
    <message numerus="yes">
        <source>%n fournisseur(s)</source>
        <translation>
            <numerusform>%n fournisseur</numerusform>
            <numerusform>%n fournisseurs</numerusform>
        </translation>
    </message>
</context>
</TS>
