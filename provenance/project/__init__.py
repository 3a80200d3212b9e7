"""The disk: where a project begins, how it is configured, what is read from it and written to it."""

from provenance.project.configuration import Configuration
from provenance.project.error import ProjectError
from provenance.project.loading import load
from provenance.project.project import Project
from provenance.project.schema import schema
from provenance.project.selectors import canonical_all, one_code

__all__ = ["Configuration", "Project", "ProjectError", "canonical_all", "load", "one_code", "schema"]
