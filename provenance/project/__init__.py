"""The disk: where a project begins, how it is configured, what is read from it and written to it."""

from provenance.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.project.configuration import Configuration
    from provenance.project.description import schema
    from provenance.project.error import ProjectError
    from provenance.project.loading import load
    from provenance.project.project import Project
    from provenance.project.selectors import canonical_all, one_code

__all__ = ["Configuration", "Project", "ProjectError", "canonical_all", "load", "one_code", "schema"]

__getattr__ = lazy(
    __name__,
    {
        "Configuration": "configuration",
        "Project": "project",
        "ProjectError": "error",
        "canonical_all": "selectors",
        "load": "loading",
        "one_code": "selectors",
        "schema": "description",
    },
)
