"""What an address may name beside the sheets of the library, for whoever leads somewhere."""

PAGE, STEP, TENDER, STATE = "page", "step", "tender", "state"
SUPPLIER, LESSON, GESTURE = "supplier", "lesson", "gesture"
NEW, OPEN, YEARLY, DIARY, LEARN = "new", "open", "yearly", "diary", "learn"
ARCHIVE = "archive"
