"""A draft with a comment on each statement, for Pandoc to make a Word document of.

`marked` gives the draft with signs where statements begin and end; what Pandoc reads from that, `commented` turns into
a document with comments in the place of the signs.
"""

from provenance.render.annotated.comments import Comment, comments
from provenance.render.annotated.marking import Marked, marked
from provenance.render.annotated.tree import Reference, Signature, commented

__all__ = ["Comment", "Marked", "Reference", "Signature", "commented", "comments", "marked"]
