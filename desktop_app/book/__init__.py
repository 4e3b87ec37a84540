"""The user’s records, tenders and suppliers: the only room with SQL."""
