"""Libraries in CSL-JSON and CSL-YAML, which Zotero and its extension Better BibTeX export.

`from_json` and `from_yaml` each have a `read`. The fields of entries come under the names that biblatex has for them,
so that nobody further on has to know in which format a library is kept.
"""
