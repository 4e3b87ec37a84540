"""What is sent to the suppliers of a sourcing: one text, the same for all."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from desktop_app.core.tender import Tender
from desktop_app.core.town_name import as_subject

# Some mail programs and systems cut a longer address.
GREATEST_ADDRESS = 1_900
DAYS_TO_ANSWER = 15


@dataclass(frozen=True, slots=True)
class Message:
    """A subject and a text, for a letter or a mail."""

    subject: str
    text: str


def message(tender: Tender, questions: tuple[str, ...], today: datetime.date) -> Message:
    """Return the text sent to every supplier; it depends on none of them."""
    subject = tender.subject or "achat en préparation"
    until = today + datetime.timedelta(days=DAYS_TO_ANSWER)
    need = f"{tender.need.description.strip()}\n\n" if tender.need.description.strip() else ""
    listed = "\n".join(f"{rank}. {question}" for rank, question in enumerate(questions, 1))
    return Message(
        f"Questions avant consultation\u00a0: {subject}",
        "Madame, Monsieur,\n\n"
        f"{as_subject(tender.buyer.name)} prépare un achat\u00a0: {subject}. Avant d’écrire le"
        " dossier, des entreprises sont interrogées pour connaître ce qui se fait (code de la"
        " commande publique, R2111-1). Les mêmes questions et les mêmes informations sont données"
        " à tous.\n\n"
        f"{need}{listed}\n\n"
        f"Merci de répondre avant le {until:%d/%m/%Y}, et de signaler ce qui relève du secret des"
        " affaires.\n\n"
        "Ce message n’est ni une commande ni une consultation\u00a0: y répondre n’engage personne,"
        " et ne donne ni avantage ni désavantage pour la suite. La consultation sera ouverte dans"
        " les mêmes conditions à tous.\n\n"
        f"{tender.buyer.name}",
    )


def address(
    letter: Message, recipients: Iterable[str] = (), *, hidden: Iterable[str] = ()
) -> tuple[str, bool]:
    """Return the link that opens a mail program, and whether the text is in it.

    The text of a long message is left out, to be pasted.
    """
    to = ",".join(quote(one, safe="@") for one in recipients)
    blind = ",".join(quote(one, safe="@") for one in hidden)
    fields = [f"bcc={blind}"] if blind else []
    fields.append(f"subject={quote(letter.subject)}")
    text = letter.text.replace("\n", "\r\n")
    whole = f"mailto:{to}?{'&'.join([*fields, f'body={quote(text)}'])}"
    if len(whole) <= GREATEST_ADDRESS:
        return whole, True
    return f"mailto:{to}?{'&'.join(fields)}", False
