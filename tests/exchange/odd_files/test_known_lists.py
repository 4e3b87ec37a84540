import pytest

from desktop_app.core.supplier import SupplierKind

NAMES = {
    "marche-inclusion.csv": "Le marché de l’inclusion",
    "esat.txt": "Liste d’ESAT d’un réseau",
    "hosmoz.csv": "Hosmoz",
    "rge.csv": "Liste des entreprises RGE (ADEME)",
    "sirene.csv": "SIRENE, établissements (INSEE)",
    "sirene-unites-legales.csv": "SIRENE, unités légales (INSEE)",
    "agence-bio.csv": "Agence Bio",
    "fondations.csv": "Registre national des fondations",
    "relations-fournisseurs.csv": "Label Relations fournisseurs et achats responsables",
    "ess-france.csv": "Liste des entreprises de l’ESS (ESS France)",
    "bon.xlsx": "",
}


@pytest.mark.parametrize("name", NAMES)
def test_known_list_is_told_in_the_report(bring, name):
    assert bring(name)[0].recognised == NAMES[name]


def test_partial_diffusion_of_sirene_is_respected(bring):
    for name in ("sirene.csv", "sirene-unites-legales.csv"):
        report, suppliers = bring(name)
        assert "MARTIN" not in repr(suppliers)
        assert "opposée à la diffusion" in report.refused[0].reason
    assert [one.siret for one in suppliers] == ["00000010900017"]


def test_qualifications_of_one_firm_come_together(bring):
    (firm,) = bring("rge.csv")[1]
    assert [(one.label, one.number) for one in firm.profile.approvals] == [
        ("rge", "8621"),
        ("rge", "8632"),
    ]


def test_only_a_certificate_in_force_gives_the_organic_label(bring):
    certified, stopped = bring("agence-bio.csv")[1]
    assert certified.profile.approvals[0].label == "agriculture-biologique"
    assert stopped.profile.approvals == ()


def test_known_list_says_the_kind_of_its_members(bring):
    kinds = {name: bring(name)[1][0].kind for name in ("fondations.csv", "ess-france.csv")}
    assert kinds == {
        "fondations.csv": SupplierKind.FOUNDATION,
        "ess-france.csv": SupplierKind.ESS,
    }


def test_columns_of_the_inclusion_market_are_not_mixed_up(bring):
    (supplier,) = bring("marche-inclusion.csv")[1]
    assert (supplier.name, supplier.trade_name) == ("Ateliers du Cœur", "Le Cœur")
    assert supplier.contact.name == "Camille Exemple"
    (esat,) = bring("hosmoz.csv")[1]
    assert (esat.kind, esat.place.street) == (SupplierKind.ESAT, "1 rue BP 3")
