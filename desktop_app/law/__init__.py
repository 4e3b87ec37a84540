"""The law: dated texts, amounts and rules, findings, unlawful wording."""
