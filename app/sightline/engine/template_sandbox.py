"""TemplateSandbox: where chat templates run, which are strangers' code, with limits to their time and size."""

from __future__ import annotations

import functools
import json
import re
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from jinja2.visitor import NodeTransformer

from sightline.errors import said

LONGEST = 5.0  # seconds of this thread's own work for one prompt; a template needs thousandths of one
MOST = 20_000_000  # letters that all it makes for one prompt may have, or a number to multiply by
LONGEST_SOURCE = 500_000  # letters of a template itself; the longest published has 30,000
_ELEMENT = 16  # an element of a list takes about as much memory as so many letters

# Those that no chat template needs, and of which one call makes far more than it is given.
_WITHOUT_FILTERS = ("batch", "slice", "wordwrap", "urlize", "xmlattr", "pprint")
_WITHOUT_METHODS = ("expandtabs", "translate", "encode", "maketrans")


class TemplateSandbox(ImmutableSandboxedEnvironment):
    """The environment that transformers gives its templates, and an end to what goes on for ever, or grows.

    Every round of a loop and every call looks at the clock. The letters and elements of all that a template joins,
    cuts, writes or calls for are added up, before it is made where it could be far larger than what it is made of.
    """

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=[_Generation, "jinja2.ext.loopcontrols"],
            optimized=False,  # else what is constant in a template would be made as it is read, without a limit
        )
        self._turn = threading.Lock()  # several answers may be asked for at the same time
        self._until = 0.0
        self._made = 0
        self.globals["raise_exception"] = _raise_exception
        self.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
        del self.globals["lipsum"]
        self.filters["tojson"] = _to_json  # jinja2's own would escape for HTML
        for name in _WITHOUT_FILTERS:
            del self.filters[name]
        self.filters = {name: self._limited(name, make) for name, make in self.filters.items()}
        self.filters[_ROUNDS] = self._rounds
        self.filters[_MADE] = self._add
        self.filters[_WRITTEN] = self._write

    def run(self, template: jinja2.Template, **values: Any) -> str:
        """What the template makes of the values. Raises SecurityError beyond the limits, and whatever it raises."""
        with self._turn:
            self._until = time.thread_time() + LONGEST
            self._made = 0
            parts = []
            for part in template.generate(**values):
                self._look_at_the_clock()
                parts.append(part)
            return "".join(parts)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """As the base class says."""
        without = isinstance(obj, str) and attr in _WITHOUT_METHODS
        return not without and bool(super().is_safe_attribute(obj, attr, value))

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """As the base class says."""
        self._look_at_the_clock()
        method = getattr(obj, "__wrapped__", obj)  # jinja2 wraps str.format in a function of its own
        text = getattr(method, "__self__", None)
        if isinstance(text, str):
            _expect(method.__name__, text, *args, *kwargs.values())
        else:
            _refuse_numbers(*args, *kwargs.values())
        return self._add(super().call(context, obj, *args, **kwargs))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """As the base class says."""
        if operator == "*":
            times = [number for number in (left, right) if isinstance(number, int)]
            size = max((len(value) for value in (left, right) if hasattr(value, "__len__")), default=1)
            if times and size * max(times) > MOST:
                raise SecurityError(_TOO_LARGE)
        if operator == "**" and (abs(left) > MOST or abs(right) > 64):
            raise SecurityError(_TOO_LARGE)
        if operator == "%" and isinstance(left, str):
            _expect("format", left, right)
        return self._add(super().call_binop(context, operator, left, right))

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        if len(source) > LONGEST_SOURCE:
            raise SecurityError(said("it is too long"))
        return super()._parse(source, name, filename)

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        limited = _Limits().visit(source)
        limited.set_environment(self)
        return super()._generate(limited, name, filename, defer_init)

    def _limited(self, name: str, make: Callable[..., Any]) -> Callable[..., Any]:
        """A filter that is called only where what it makes cannot be too large."""

        @functools.wraps(make)  # it keeps jinja2's notes on what the filter is given
        def limited(*args: Any, **kwargs: Any) -> Any:
            self._look_at_the_clock()
            given = args[1:] if args and isinstance(args[0], _NOT_FROM_TEMPLATES) else args
            _expect(name, *given, *kwargs.values())
            return self._add(make(*args, **kwargs))

        return limited

    def _rounds(self, values: Iterable[Any]) -> Iterator[Any]:
        for value in values:
            self._look_at_the_clock()
            yield value

    def _write(self, value: Any) -> str:
        """The value as the text that it becomes where it is written or joined."""
        self._made += _letters(value)
        self._look_at_the_size()
        return str(value)

    def _add(self, value: Any) -> Any:
        """The value, which a template has made."""
        if isinstance(value, str):
            self._made += len(value)
        elif isinstance(value, Collection):
            self._made += _ELEMENT * len(value)
        self._look_at_the_size()
        return value

    def _look_at_the_size(self) -> None:
        if self._made > MOST:
            raise SecurityError(_TOO_LARGE)

    def _look_at_the_clock(self) -> None:
        if time.thread_time() > self._until:
            raise SecurityError(said("it goes on for too long"))


_ROUNDS, _MADE, _WRITTEN = "sightline_rounds", "sightline_made", "sightline_written"
_TOO_LARGE = said("what it makes is too large")
_NOT_FROM_TEMPLATES = (Context, jinja2.Environment, nodes.EvalContext)


class _Limits(NodeTransformer):
    """Puts the limits where a template loops, cuts, joins and writes."""

    def visit_For(self, node: nodes.For) -> nodes.Node:
        self.generic_visit(node)
        node.iter = _filtered(node.iter, _ROUNDS)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        node.nodes = [_filtered(part, _WRITTEN) for part in node.nodes]
        return node

    def visit_Output(self, node: nodes.Output) -> nodes.Node:
        self.generic_visit(node)
        node.nodes = [_filtered(part, _WRITTEN) for part in node.nodes]
        return node

    def visit_TemplateData(self, node: nodes.TemplateData) -> nodes.Expr:
        return nodes.Const(node.data, lineno=node.lineno)

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Expr:
        self.generic_visit(node)
        return _filtered(node, _MADE) if isinstance(node.arg, nodes.Slice) and node.ctx == "load" else node


def _filtered(node: nodes.Node, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


class _Generation(Extension):
    """The tags around an assistant's words that transformers uses to mask a loss; here they only pass the words on."""

    tags = {"generation"}  # noqa: RUF012  # jinja2's own interface

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def _expect(name: str, *given: Any) -> None:
    """Refuse a call of a filter or a method with what would make far more than it is given."""
    _refuse_numbers(*given)
    sizes = [_letters(value) for value in given]
    most = sum(sizes)
    first, *others = given or ("",)
    texts = [value for value in others if isinstance(value, str)]
    if name == "replace" and texts:
        most += str(first).count(texts[0]) * sum(map(len, texts[1:]))
    elif name == "join" and isinstance(first, str) and others:  # the method
        most += len(first) * _letters(others[0])
    elif name == "join":
        most += sizes[0] * sum(map(len, texts))
    elif name == "indent":
        most += (str(first).count("\n") + 1) * (_largest(others) + sum(map(len, texts)))
    elif name == "tojson":
        most *= 1 + _largest(others)
    elif name in ("format", "format_map"):
        written = str(first)
        widest = max((int(number[:10]) for number in re.findall(r"\d+", written)), default=0)
        most += (written.count("%") + written.count("{")) * (sum(sizes[1:]) + widest + _largest(others))
    if most > MOST:
        raise SecurityError(_TOO_LARGE)


def _refuse_numbers(*given: Any) -> None:
    if _largest(given) > MOST:
        raise SecurityError(_TOO_LARGE)


def _largest(given: Iterable[Any]) -> int:
    """The largest whole number, one level down too: `"%*d" % (width, number)`."""
    flat: list[Any] = []
    for value in given:
        inside = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else ()
        flat += [value, *inside]
    return max((number for number in flat if isinstance(number, int)), default=0)


def _letters(value: Any) -> int:
    """About how many letters it has as text. What stands in a list twice counts twice. Raises SecurityError."""
    total, waiting = 0, [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            total += len(item)
        elif isinstance(item, Namespace):
            raise SecurityError(said("it writes a namespace"))
        elif isinstance(item, Mapping):
            total += 6 * len(item)
            waiting += [*item.keys(), *item.values()]
        elif isinstance(item, Collection):
            total += 2 * len(item)
            waiting += item
        if total > MOST:
            raise SecurityError(_TOO_LARGE)
    return total


def _raise_exception(message: str) -> None:
    raise jinja2.TemplateError(message)


def _to_json(value: Any, indent: int | None = None, ensure_ascii: bool = False) -> str:
    return json.dumps(value, indent=indent, ensure_ascii=ensure_ascii)
