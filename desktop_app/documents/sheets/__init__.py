"""How a workbook becomes the bytes of a spreadsheet file."""
