"""What can be wrong with a library, in the words of somebody who has to mend it."""

from __future__ import annotations

from provenance.model import Diagnostic, Place, Seen
from provenance.named import NamedTuple
from provenance.text.span import Span


class Fault(NamedTuple):
    """Something wrong at a range of a library; `beside` is shown with it, `mend` says what to do."""

    span: Span
    message: str
    mend: str
    beside: tuple[tuple[str, Span], ...] = ()

    def diagnostic(self, path: str) -> Diagnostic:
        """The fault as a finding in the library at `path`."""
        seen = tuple(Seen(text, Place(path, span)) for text, span in self.beside)
        return Diagnostic("PRV902", self.message, Place(path, self.span), seen, (self.mend,))


def open_value(span: Span, key: str, field: str, mark: str, after: Span | None) -> Fault:
    """A value whose opening brace or quotation mark has no partner."""
    name = "closing brace" if mark == "{" else "closing quotation mark"
    message = f'no {name} for the field "{field}" of "{key}": this field and what follows it is not read'
    return Fault(span, message, f"add the {name} at the end of the value", _next_block(after))


def open_entry(span: Span, key: str, after: Span | None) -> Fault:
    """An entry that another one, or the end of the file, cuts off."""
    message = f'the entry "{key}" has no closing brace'
    return Fault(span, message, "add the closing brace after its last field", _next_block(after))


def open_block(span: Span, kind: str, after: Span | None) -> Fault:
    """A comment, a preamble or an abbreviation that is not closed."""
    return Fault(span, f"@{kind} has no closing brace and is not read", "add the closing brace", _next_block(after))


def _next_block(after: Span | None) -> tuple[tuple[str, Span], ...]:
    return (("the next entry begins here", after),) if after else ()


def no_comma(span: Span, key: str, before: str) -> Fault:
    """Two fields, or the key and a field, with no comma between them."""
    what = "the key" if not before else f'the field "{before}"'
    return Fault(span, f'no comma after {what} in the entry "{key}"', f"add a comma after {what}")


def no_field(span: Span, key: str, found: str) -> Fault:
    """Something that is no field where a field is expected."""
    message = f'expected a field ("name = value") in the entry "{key}", found "{found}": the rest of it is not read'
    return Fault(span, message, "write the field as: name = {value}")


def no_value(span: Span, key: str, field: str) -> Fault:
    """A field whose value is missing or not written as one."""
    message = f'the value of the field "{field}" of "{key}" cannot be read; nor is what follows it'
    return Fault(span, message, "put the value in braces")


def no_key(span: Span, kind: str) -> Fault:
    """An entry that nobody can cite."""
    return Fault(span, f"this @{kind} has no key, so it cannot be cited", "write a key and a comma after the brace")


def no_type(span: Span) -> Fault:
    """An entry that does not say what it is."""
    return Fault(span, "this entry has no type and is not read", "write its type after the @: @article, @report, @misc")


def odd_key(span: Span, key: str) -> Fault:
    """A key that Pandoc does not read."""
    return Fault(span, f'the key "{key}" has a blank in it', "write the key as one word")


def second_key(span: Span, key: str, first: Span) -> Fault:
    """Two entries with one key."""
    message = f'the key "{key}" is used twice; the first entry is the one that counts'
    return Fault(span, message, "delete this entry or give it a key of its own", (("the first one", first),))


def second_field(span: Span, key: str, field: str, first: Span) -> Fault:
    """One field given twice in an entry."""
    message = f'the entry "{key}" gives the field "{field}" twice; the first one is the one that counts'
    return Fault(span, message, "keep one of them", (("the first one", first),))


def second_macro(span: Span, name: str, first: Span) -> Fault:
    """One abbreviation defined twice."""
    message = f'the abbreviation "{name}" is defined twice; the first definition is the one that counts'
    return Fault(span, message, "keep one of them", (("the first one", first),))


def unknown_macro(span: Span, name: str) -> Fault:
    """A bare word that no `@string` defines."""
    message = f'"{name}" is neither in braces nor an abbreviation that an @string defines'
    return Fault(span, message, f"put it in braces, {{{name}}}, or define it with @string")


def no_macro(span: Span) -> Fault:
    """An `@string` that defines nothing."""
    return Fault(span, "this @string cannot be read", "write it as: @string{name = {text}}")


def long_macro(span: Span, name: str) -> Fault:
    """An abbreviation that stands for more text than any name of a journal has."""
    return Fault(span, f'the abbreviation "{name}" is too long and is not used', "write the text where it is needed")


def unknown_parent(span: Span, key: str, parent: str) -> Fault:
    """A cross-reference to an entry that is not there."""
    message = f'the entry "{key}" takes fields from "{parent}", which is in no library'
    return Fault(span, message, f'add the entry "{parent}" or correct the cross-reference')


def left_over(span: Span, key: str) -> Fault:
    """Text right after the end of an entry that looks as if it belonged to it."""
    message = f'the entry "{key}" ends before this; what follows is not read'
    return Fault(span, message, "take out the closing brace that is one too many")


def no_brace(span: Span, found: str) -> Fault:
    """An `@word` that opens nothing."""
    return Fault(span, f'"{found}" opens no entry and is not read', f"write it as: {found}{{key, …}}")


def no_at(span: Span, found: str) -> Fault:
    """Something that looks like an entry without its `@`."""
    return Fault(span, f'"{found}" is not read as an entry: it has no @', f"write @{found}")


def no_entry(span: Span, found: str) -> Fault:
    """A field between entries."""
    name = found.partition("=")[0].strip()
    return Fault(
        span, f'the field "{name}" belongs to no entry and is not read', "look at the head of the entry above it"
    )


def odd_brace(span: Span, found: str) -> Fault:
    """A closing brace between entries."""
    return Fault(
        span, f'this "{found}" closes nothing', "take it out, and see whether the entry above it ends too early"
    )
