"""What an address may name beside the sheets of the library, for whoever leads somewhere."""

PAGE, STEP, TENDER, STATE = "page", "step", "tender", "state"
SUPPLIER, LESSON, GESTURE = "supplier", "lesson", "gesture"
NEW, OPEN, YEARLY, DIARY, LEARN = "new", "open", "yearly", "diary", "learn"
ARCHIVE = "archive"
RECENT, SEARCH, PRINT, KEYS, LEAVE = "recent", "search", "print", "keys", "leave"
MESSAGES, ACCESS = "messages", "access"
# Files, by their path: a dossier or a list of suppliers to bring in, an update, a move.
DOSSIER, LIST, UPDATE, MOVE = "dossier-file", "list-file", "update-file", "move-file"
# A step named without the wizard, which the first page does not wait for.
FOLLOW_UP = "FollowUpStep"
