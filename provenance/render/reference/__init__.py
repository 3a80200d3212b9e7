"""References: one entry of a library as a reader of a note wants it.

After the notes of the Chicago Manual of Style, 17th edition (chapter 14): in full the first time, a short form in later
notes. What an entry does not have is left out, except the date. Works of rarer kinds are formatted by Pandoc where it
can be had, see `styled`.
"""

from provenance.render.reference.addresses import archived, web_address
from provenance.render.reference.full import reference
from provenance.render.reference.kinds import kind
from provenance.render.reference.parts import Part, Style
from provenance.render.reference.short import short_reference, speaker
from provenance.render.reference.styled import Styled

__all__ = ["Part", "Style", "Styled", "archived", "kind", "reference", "short_reference", "speaker", "web_address"]
