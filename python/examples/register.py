"""A register of citizen reception as an office keeps it: what is due next, first things first."""

import csv
from datetime import date
from pathlib import Path

from kntc import Kntc, read_register

REGISTER = Path(__file__).parents[2] / "examples" / "so-tiep-cong-dan.csv"

with open(REGISTER, encoding="utf-8-sig", newline="") as file:
    register = read_register(csv.reader(file, delimiter=";"))
print("Đơn:", len(register.petitions), "| Cột không hiểu:", [title for _, title in register.not_understood])

rows = Kntc().rows([row.petition for row in register.petitions], on=date(2026, 11, 20))
ahead = [row for row in rows if row.due and row.days_left is not None and row.days_left >= 0]
for row in sorted(ahead, key=lambda row: row.due or date.max):
    print(row.ref, row.due, row.next_step, row.article)
