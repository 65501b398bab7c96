"""``respiro settings``: show and change settings by their keys."""

import argparse

from respiro.cli.arguments import add_json
from respiro.cli.show import print_json
from respiro.cli.tools import CliTools
from respiro.cli.working import run_worker
from respiro.domain.errors import InvalidValueError
from respiro.services.settings import KEYS, Settings, as_texts, from_texts, key_named


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    settings = commands.add_parser("settings", help="show and change settings", allow_abbrev=False)
    parts = settings.add_subparsers(required=True, metavar="ACTION")
    listing = parts.add_parser("list", help="list all settings", allow_abbrev=False)
    add_json(listing)
    listing.set_defaults(run=_list)
    getting = parts.add_parser("get", help="show one setting", allow_abbrev=False)
    getting.add_argument("key", metavar="KEY")
    add_json(getting)
    getting.set_defaults(run=_get)
    setting = parts.add_parser("set", help="change settings, together", allow_abbrev=False)
    setting.add_argument("pairs", metavar="KEY VALUE", nargs="+")
    add_json(setting)
    setting.set_defaults(run=_set, parser=setting)


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    texts = as_texts(tools.settings_file.load())
    if options.json:
        print_json(texts)
        return 0
    for name, text in texts.items():
        print(f"{name} = {text}\n    {KEYS[name].help}")
    return 0


def _get(options: argparse.Namespace, tools: CliTools) -> int:
    text = key_named(options.key).show(tools.settings_file.load())
    if options.json:
        print_json({options.key: text})
    else:
        print(text)
    return 0


def _set(options: argparse.Namespace, tools: CliTools) -> int:
    names, values = options.pairs[::2], options.pairs[1::2]
    if len(names) != len(values):
        options.parser.error("each KEY needs a VALUE; an empty one is ''")
    before = tools.settings_file.load()
    changed = from_texts(dict(zip(names, values, strict=True)), before)
    tools.settings_file.save(changed)
    if changed.holidays and changed.holidays != before.holidays:
        _look_holidays_up(tools, changed, before)
    tools.tell("changed settings")
    shown = {name: KEYS[name].show(changed) for name in names}
    if options.json:
        print_json(shown)
    else:
        for name, text in shown.items():
            print(f"{name} = {text}")
    return 0


def _look_holidays_up(tools: CliTools, changed: Settings, before: Settings) -> None:
    """Let the worker, who alone knows, find the holidays of the place. Raises InvalidValueError; all is as before then."""
    if run_worker(tools, ["refresh"])["holiday_place_unknown"]:
        tools.settings_file.save(before)
        raise InvalidValueError("unknown_country", text=changed.holidays)
