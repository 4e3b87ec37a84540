import threading

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.documents.pages import count_pages, draw_page
from desktop_app.documents.printing import print_document
from desktop_app.documents.sheet_pdf import sheet_outline, sheet_pdf
from desktop_app.paths import shipped
from desktop_app.ui.background import FAULT
from desktop_app.ui.dialogs.files import FileChooser
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.printing.job import PrintWatch, print_pages

CONTROL = Qt.KeyboardModifier.ControlModifier


class Printers:
    """Answers instead of the print dialog of the system: everything goes to a PDF file."""

    def __init__(self, path):
        self.path = path
        self.answer = None
        self.asked = []
        self.is_there = True
        self.first, self.last = 0, 0

    def has_printer(self):
        return self.is_there

    def printer_to_use(self, _parent, title):
        self.asked.append(title)
        return file_printer(self.path, self.first, self.last)

    def file_to_write(self, _parent, title, name, _kinds):
        self.asked.append(f"{title} : {name}")
        return self.answer


def file_printer(path, first=0, last=0):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    if first:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)
    return printer


@pytest.fixture
def printers(session, tmp_path):
    session.files = Printers(tmp_path / "imprime.pdf")
    return session.files


@pytest.fixture
def contract(contract_tender, catalogue):
    return print_document(contract_tender, catalogue, "ccp", "pdf")


@pytest.fixture
def finished(session, qtbot):
    def wait(desk):
        qtbot.waitUntil(lambda: desk.progress is None and session.background.idle)

    return wait


def ink(content, rank):
    """Return where the ink of a page is, in hundredths of its width."""
    picture = draw_page(content, rank, 800)
    image = Image.frombytes("RGB", (picture.width, picture.height), picture.pixels, "raw", "BGRX")
    box = image.convert("L").point(lambda shade: 255 if shade < 200 else 0).getbbox()
    return tuple(round(side * 100 / picture.width, 1) for side in box)


@pytest.mark.usefixtures("qapp")
def test_what_is_printed_stands_where_the_pdf_has_it(contract, tmp_path):
    path, watch = tmp_path / "imprime.pdf", PrintWatch()
    assert print_pages((lambda: contract,), file_printer(path), watch)
    printed = path.read_bytes()
    assert count_pages(printed) == count_pages(contract) == watch.total == watch.done
    for rank in range(count_pages(contract)):
        apart = [abs(a - b) for a, b in zip(ink(contract, rank), ink(printed, rank), strict=True)]
        assert max(apart) <= 0.5, rank


@pytest.mark.usefixtures("qapp")
def test_only_the_wanted_pages_of_all_the_files_are_printed(contract, tmp_path):
    path, watch = tmp_path / "imprime.pdf", PrintWatch()
    printer = file_printer(path, 2, 4)
    print_pages((lambda: contract, lambda: contract), printer, watch)
    assert count_pages(path.read_bytes()) == watch.total == 3
    assert ink(path.read_bytes(), 0) == pytest.approx(ink(contract, 1), abs=0.5)


@pytest.mark.usefixtures("qapp")
def test_a_printing_that_is_stopped_leaves_no_file(contract, tmp_path):
    path, watch = tmp_path / "imprime.pdf", PrintWatch()

    def make():
        threading.Timer(0.2, watch.stop.set).start()
        return contract

    assert not print_pages((make, lambda: contract), file_printer(path), watch)
    assert not path.exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
@pytest.mark.usefixtures("qapp")
def test_a_printer_that_refuses_is_said_in_words(contract, tmp_path):
    printer = file_printer(tmp_path / "absent" / "imprime.pdf")
    with pytest.raises(UserError, match="n’a pas accepté"):
        print_pages((lambda: contract,), printer, PrintWatch())


def test_a_sheet_leaves_out_the_parts_without_lines():
    parts = (("Vide", ("",), True), ("Pleine", ("Une ligne",), False))
    outline = sheet_outline("Fiche", "Quelques mots", parts, "Commune")
    assert len(outline.blocks) == 2
    pdf = sheet_pdf("Fiche", "Quelques mots", parts, "Commune", shipped("resources"))
    assert "Une ligne" in draw_page(pdf, 0, 400).text


@pytest.mark.usefixtures("tenders")
def test_control_p_prints_the_document_of_the_preview(window, session, printers, hand):
    window.open_tender(session.book.tenders.all()[0].identifier)
    window.wizard.header.preview.setChecked(True)
    preview = window.wizard.place.preview
    hand.waits()
    preview.refresh()
    hand.presses(window, Qt.Key.Key_P, CONTROL)
    hand.waits()
    assert printers.asked == ["Imprimer"]
    assert count_pages(printers.path.read_bytes()) > 0
    window.wizard.header.preview.setChecked(False)


def test_control_p_leads_to_the_choice_of_documents(window, session, hand, said, contract_tender):
    session.apply(session.book.tenders.put(contract_tender))
    window.open_tender(session.book.tenders.all()[0].identifier)
    hand.presses(window, Qt.Key.Key_P, CONTROL)
    assert "Cochez les documents" in said[-1].text
    assert window.wizard.step(window.wizard.index).export.print.hasFocus()


def test_the_ticked_documents_are_printed_together(
    window, session, printers, hand, contract_tender
):
    session.apply(session.book.tenders.put(contract_tender))
    window.open_tender(session.book.tenders.all()[0].identifier)
    hand.presses(window, Qt.Key.Key_P, CONTROL)
    card = window.wizard.step(window.wizard.index).export
    for code, box in card.boxes.items():
        box.setChecked(code in {"rc", "ccp"})
    alone = print_document(contract_tender, session.catalogue, "rc", "pdf")
    printers.first = printers.last = count_pages(alone) + 1
    card.print_documents()
    hand.waits()
    assert count_pages(printers.path.read_bytes()) == 1
    for box in card.boxes.values():
        box.setChecked(False)
    card.print_documents()
    assert card.outcome.text() == "Cochez au moins un document."


@pytest.mark.usefixtures("printers")
def test_a_fault_while_printing_does_not_hold_the_window(session, qtbot, finished):
    page = QWidget()
    qtbot.addWidget(page)
    desk = PrintDesk(session, page)
    with qtbot.captureExceptions() as faults:
        desk.print_files("Tout", (lambda: bytes(1 // 0),))
        finished(desk)
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]
    assert desk.question.text() == FAULT
    desk.question.close()


def test_without_a_printer_the_pdf_is_proposed(session, printers, tmp_path, qtbot, finished):
    page = QWidget()
    qtbot.addWidget(page)
    printers.is_there, printers.answer = False, tmp_path / "fiche.pdf"
    desk = PrintDesk(session, page)
    sheet = Sheet("Ma fiche", "Quelques mots", (Part("Titre", ("Ligne",)),))
    desk.print_sheet(sheet)
    assert desk.question.text().startswith("Aucune imprimante")
    write = next(one for one in desk.question.buttons() if "PDF" in one.text())
    write.click()
    finished(desk)
    assert printers.asked == ["Écrire en PDF : ma-fiche.pdf"]
    assert "Ligne" in draw_page(printers.answer.read_bytes(), 0, 400).text
    assert session.habits.recent.all()[0].path == printers.answer


def test_several_files_without_a_printer_are_only_refused(session, printers, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    printers.is_there = False
    desk = PrintDesk(session, page)
    desk.print_files("Tout", (bytes, bytes))
    assert len(desk.question.buttons()) == 1
    desk.question.close()


def test_a_page_with_nothing_to_print_says_so(window, hand, said):
    hand.presses(window, Qt.Key.Key_P, CONTROL)
    assert said[-1].text.startswith("Rien ne s’imprime depuis cette page")


def test_a_lesson_and_a_sheet_of_the_library_are_printed(window, printers, hand):
    window.show_page(4)
    page = window.page(4)
    page.open_lesson(page.lessons.lessons[0].identifier)
    window.ways.follow("gesture:print")
    hand.waits()
    assert count_pages(printers.path.read_bytes()) >= 1
    window.show_page(3)
    hand.waits()
    window.page(3).shelf(0).fill()
    window.ways.follow("gesture:print")
    hand.waits()
    assert printers.asked == ["Imprimer", "Imprimer"]


def test_the_dialog_of_the_system_can_be_left(qapp, qtbot):
    page = QWidget()
    qtbot.addWidget(page)

    def leave():
        dialog = qapp.activeModalWidget()
        if isinstance(dialog, QPrintDialog):
            dialog.reject()

    timer = QTimer(page, interval=20)
    timer.timeout.connect(leave)
    timer.start()
    assert FileChooser().printer_to_use(page, "Imprimer") is None
    assert FileChooser().has_printer() in {True, False}
