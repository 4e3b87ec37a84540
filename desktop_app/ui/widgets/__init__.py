"""The parts of which pages and dialogs are made."""
