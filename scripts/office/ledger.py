# Fills in a ledger in LibreOffice as people do: run by its own Python, with a folder for its profile.
"""usage: ledger.py SOURCE.xlsx RESULT.xlsx PROFILE

Opens SOURCE in LibreOffice Calc, writes states, names and remarks into the rows about promises and targets, puts a column of its
own in, sorts the rows by kind, hides a column, leaves a note on a cell, adds a sheet, and saves it as an Excel workbook.
"""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import Locale
from com.sun.star.table import TableSortField

PIPE = f"shinkyu-{os.getpid()}"


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def connected(office):
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(200):
        try:
            context = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if office.poll() is not None:
                sys.exit("ledger.py: LibreOffice did not start")
            time.sleep(0.2)
    sys.exit("ledger.py: LibreOffice does not answer")


def filled_in(document):
    sheet = document.Sheets.getByIndex(0)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last_row, last_column = cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn
    heads = [sheet.getCellByPosition(column, 0).String for column in range(last_column + 1)]
    status, assignee, remark, kind = (heads.index(name) for name in ("対応状況", "担当", "備考", "区分"))
    for row in range(1, last_row + 1):
        name = sheet.getCellByPosition(kind, row).String
        if name.startswith("promise-") or name.startswith("target-"):
            sheet.getCellByPosition(status, row).String = "要対応" if name.endswith(("weakened", "stayed")) else "確認済み"
            sheet.getCellByPosition(assignee, row).String = "企画課" if name.startswith("promise-") else "統計課"
        if name == "promise-weakened":
            sheet.getCellByPosition(remark, row).String = "第１回会議の意見\n次の案で直す"
    date = document.NumberFormats.getStandardFormat(uno.getConstantByName("com.sun.star.util.NumberFormat.DATE"), Locale())
    sheet.Columns.insertByIndex(1, 1)
    sheet.getCellByPosition(1, 0).String = "会議"
    for row in range(1, last_row + 1, 3):
        # A date: it is stored as a number.
        sheet.getCellByPosition(1, row).setFormula("2026-11-24")
        sheet.getCellByPosition(1, row).NumberFormat = date
    field = TableSortField()
    field.Field, field.IsAscending = kind + 1, True
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    sheet.getCellRangeByPosition(0, 0, last_column + 1, last_row).sort(
        (value("SortFields", fields), value("ContainsHeader", True)))
    sheet.Columns.getByIndex(heads.index("確からしさ") + 1).IsVisible = False
    sheet.Annotations.insertNew(sheet.getCellByPosition(2, 1).CellAddress, "次の会議で確かめる")
    document.Sheets.insertNewByName("会議の記録", 1)
    document.Sheets.getByIndex(1).getCellByPosition(0, 0).String = "次回は来月"


def main(source, result, profile):
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"--accept=pipe,name={PIPE};urp;", f"-env:UserInstallation=file://{profile}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    desktop = connected(office)
    try:
        document = desktop.loadComponentFromURL(f"file://{os.path.abspath(source)}", "_blank", 0, (value("Hidden", True),))
        filled_in(document)
        document.storeToURL(f"file://{os.path.abspath(result)}", (value("FilterName", "Calc MS Excel 2007 XML"),))
        document.close(True)
    finally:
        desktop.terminate()
        office.wait(30)


if __name__ == "__main__":
    main(*sys.argv[1:])
