# A ledger that is filled in in LibreOffice and brought up to date with the next draft: what test-office checks of it.
import os
import shutil
import subprocess
import sys
import zipfile

import openpyxl

OWN = ("会議", "対応状況", "担当", "備考")


def people(path):
    """By fingerprint, what stands in the columns of people's own."""
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    own, fingerprint = [rows[0].index(name) for name in OWN], rows[0].index("指紋")
    return {row[fingerprint]: [row[column] for column in own] for row in rows[1:]}


def check_round(shinkyu, root, folder, check):
    case = os.path.join(root, "corpora", "review-kazami")
    made, filled, updated = (os.path.join(folder, f"{name}.xlsx") for name in ("ledger", "filled", "updated"))
    first = os.path.join(case, "first.txt")

    def update(ledger, draft):
        second = os.path.join(case, draft)
        out = os.path.join(folder, draft + ".out")
        subprocess.run([shinkyu, "compare", first, second, "--output", out, "--format", "json", "--quiet"], check=True)
        return subprocess.run([shinkyu, "review", "update", ledger, os.path.join(out, "comparison.json"), first, second],
                              check=True, stdout=subprocess.PIPE, env={"LC_ALL": "C.UTF-8"}).stdout.decode()

    update(made, "second.txt")
    here = os.path.dirname(os.path.abspath(__file__))
    subprocess.run([sys.executable, os.path.join(here, "ledger.py"), made, filled, os.path.join(folder, "calc")], check=True)
    shutil.copy(filled, updated)
    told = update(updated, "second.txt")
    check("a ledger that LibreOffice saved has every finding in its row", "new 0, unchanged" in told and "conflicts 0" in told, told)
    told = update(updated, "redraft.txt")
    check("and in the next draft what changed", "updated 1" in told and "conflicts 1" in told, told)
    before, after = people(filled), people(updated)
    check("what people wrote there stays", sum(any(row) for row in before.values()) > 20
          and all(row in after.values() for row in before.values()) and len(after) >= len(before))
    with zipfile.ZipFile(filled) as one, zipfile.ZipFile(updated) as other:
        others = {name for name in one.namelist() if one.read(name) != other.read(name)}
        check("all parts but the sheet and the list of names stay", one.namelist() == other.namelist()
              and others == {"xl/workbook.xml", "xl/worksheets/sheet1.xml"}, str(others))
