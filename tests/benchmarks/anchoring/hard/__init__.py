"""A second family of cases, made of other texts and other kinds of damage than the first.

Statutes, statistical releases, hearings, German, Chinese, Japanese and Arabic, and what the machine has installed, read
when the benchmark runs; pages in columns, misread letters, feet of pages, passages of three words and of four hundred.
What was weighed on the first family alone must hold here too.
"""
