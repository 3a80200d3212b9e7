"""Rows, columns and data sheets: which cell a figure stands in, and whether the statement means that one."""
