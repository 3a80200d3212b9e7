"""The command with its subcommands. Each is one file and one line in the table below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import cast

import click

from provenance import __version__
from provenance.cli.streams import CANNOT, cannot, tell
from provenance.project.nearest import proposal, shown

TABLE: Mapping[str, str] = MappingProxyType(
    {
        "init": "provenance.cli.init:init",
        "check": "provenance.cli.check:check",
        "render": "provenance.cli.render:render",
        "add": "provenance.cli.add:add",
        "refresh": "provenance.cli.refresh:refresh",
        "trace": "provenance.cli.trace:trace",
        "who-cites": "provenance.cli.who_cites:who_cites",
        "find": "provenance.cli.find:find",
        "suggest": "provenance.cli.suggest:suggest",
        "pin": "provenance.cli.pin:pin_command",
        "export": "provenance.cli.export:export",
        "explain": "provenance.cli.explain:explain",
        "rules": "provenance.cli.rules:rules",
        "schema": "provenance.cli.schema:schema",
    }
)
"""Subcommand -> "module:function". A module is imported when its command is asked for."""


class Subcommands(click.Group):
    """A group that imports a subcommand only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(TABLE)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in TABLE:
            return None
        module, _, name = TABLE[cmd_name].partition(":")
        return cast(click.Command, getattr(import_module(module), name))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in TABLE and not name.startswith("-"):
            ctx.fail(f'no command is called "{shown(name)}"{proposal(name, TABLE)}')
        return super().resolve_command(ctx, args)


@click.group(cls=Subcommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, expose_value=False, help="Show where provenance itself went wrong.")
def program() -> None:
    """Keep every statement of a policy brief linked to the passage it rests on.

    Exit codes: 0 nothing at error level, 1 findings, 2 the job could not be done, 3 a bug in provenance.
    """


def answer(arguments: Sequence[str], asked: tuple[str, str] | None) -> int:
    """Run the subcommand that `arguments` name; its exit code. Without any arguments the help is shown.

    `asked` is handed to it, see `handler.run`.
    """
    try:
        # Not program.main, which has words of its own for an interruption.
        with program.make_context("provenance", list(arguments) or ["--help"], obj=asked) as context:
            result = program.invoke(context)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.UsageError as error:
        usage = f"{error.ctx.get_usage()}\n" if error.ctx else ""
        tell(f"{usage}provenance: {error.format_message()}\n")
        return CANNOT
    except click.ClickException as error:
        return cannot(error.format_message())
    return result if isinstance(result, int) else 0
