"""Quotations of people who share their surname with somebody else."""
# ruff: noqa: E501 - a paragraph of a source stands on one line

from __future__ import annotations

from tests.rules.voices import Telling

A = """\
The ferry will not run this winter. "Nobody in the harbour was asked about the timetable," said Mary Collins, who has sold tickets since 1998. Collins will lose her post in March.

"We counted nine passengers on the last boat," said Robert Hale, the harbour master.
"""

B = """\
The ferry will not run this winter. "Nobody in the harbour was asked about the timetable," said Mary Collins, who has sold tickets since 1998. Her brother John Collins steers the boat.
"""

C = """\
Ms. Mary Collins: Nobody in the harbour was asked about the timetable.

Mr. William Hale: We counted nine passengers on the last boat.
"""

WRONG = (
    Telling(A, '"Nobody in the harbour was asked about the timetable," said John Collins.'),
    Telling(A, '"Nobody in the harbour was asked about the timetable," John Collins told the Gazette.'),
    Telling(A, 'According to Peter Hale, "we counted nine passengers on the last boat".'),
    Telling(A, 'As the harbour master, Susan Hale, put it: "We counted nine passengers on the last boat."'),
    Telling(A, 'John Collins told the council that "nobody in the harbour was asked about the timetable".'),
)

UNTOLD = (
    Telling(B, '"Nobody in the harbour was asked about the timetable," said John Collins.'),
    Telling(A, '"Nobody in the harbour was asked about the timetable," said Peggy Collins.'),
    Telling(A, '"Nobody in the harbour was asked about the timetable," said Maria Collins.'),
    Telling(A, '"Nobody in the harbour was asked about the timetable," said Siobhan Collins.'),
    Telling(A, '"Nobody in the harbour was asked about the timetable," said John Mary Collins.'),
    Telling(
        A, '"Nobody in the harbour was asked about the timetable," said John Collins, reading out a letter of Mary.'
    ),
)

RIGHT = (
    Telling(A, '"Nobody in the harbour was asked about the timetable," said Mary Collins.'),
    Telling(A, '"Nobody in the harbour was asked about the timetable," said M. Collins.'),
    Telling(A, '"Nobody in the harbour was asked about the timetable," said Collins, who sells tickets.'),
    Telling(A, '"Nobody in the harbour was asked about the timetable," said Ms. Collins.'),
    Telling(A, '"Nobody in the harbour was asked about the timetable," said Mary Ann Collins.'),
    Telling(A, '"We counted nine passengers on the last boat," said Bob Hale.'),
    Telling(A, '"We counted nine passengers on the last boat," said Captain Robert Hale.'),
    Telling(C, '"We counted nine passengers on the last boat," said Bill Hale.', voice=True),
    Telling(C, '"We counted nine passengers on the last boat," said Liam Hale.', voice=True),
    Telling(B, '"Nobody in the harbour was asked about the timetable," said Mary Collins.'),
)
