"""What changed between two versions of a dossier, in the words of bidders."""
