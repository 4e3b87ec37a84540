"""What free texts claim of a contract, held against what the dossier says."""
