"""All briefs of a project as pages, and the page that lists them. Nothing is loaded, nothing runs on the latter."""

from provenance.render.html.site.names import INDEX, page_names
from provenance.render.html.site.site import Site

__all__ = ["INDEX", "Site", "page_names"]
