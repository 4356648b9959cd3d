"""Chat templates that go on for ever, or make more than there is room for, are stopped; all others run as they did."""

from __future__ import annotations

import jinja2
import pytest
from jinja2.exceptions import SecurityError

from sightline.engine import template_sandbox
from sightline.engine.template_sandbox import TemplateSandbox


def rendered(source: str, **values: object) -> str:
    sandbox = TemplateSandbox()
    return sandbox.run(sandbox.from_string(source), **values)


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% for a in range(99) recursive %}{% if loop.depth < 9 %}{{ loop(range(99)) }}{% endif %}{% endfor %}",
        "{% macro twice(n) %}{% if n %}{{ twice(n - 1) }}{{ twice(n - 1) }}{% endif %}{% endmacro %}{{ twice(100) }}",
        "{% set r = range(99999)|list %}{% for a in r %}{% set b = r|sum %}{% endfor %}",
    ],
)
def test_what_goes_on_for_ever_is_stopped(source, monkeypatch):
    monkeypatch.setattr(template_sandbox, "LONGEST", 0.05)
    with pytest.raises(SecurityError, match="too long"):
        rendered(source)


@pytest.mark.parametrize(
    "source",
    [
        "{% set ns = namespace(x='ab') %}{% for i in range(60) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
        "{% set ns = namespace(x='ab') %}{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
        "{% set ns = namespace(x=[1]) %}{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
        "{{ 'a' * 99999999999 }}",
        "{{ [1] * 99999999999 }}",
        "{{ ('a' * 9999) * 9999 }}",
        "{{ 10 ** 100000000 }}",
        "{{ 'a'.ljust(99999999999) }}",
        "{% set x = 'a' * 99999 %}{% for i in range(9) %}{{ x }}{% endfor %}",
        "{{ 'a'|center(99999999999) }}",
        "{{ 'a'|indent(99999999999, true) }}",
        "{{ ('\n' * 99999)|indent(99999) }}",
        "{{ [1, [2]]|tojson(indent=9999999999) }}",
        "{{ '%9999999999d' % 1 }}",
        "{{ '%*d' % (9999999999, 1) }}",
        "{{ '%9999999999d'|format(1) }}",
        "{{ '{:9999999999}'.format(1) }}",
        "{{ '{:{w}}'.format(1, w=9999999999) }}",
        "{{ '{a:{w}}'.format_map({'a': 1, 'w': 9999999999}) }}",
        "{{ ('{:9999999999}'|attr('format'))(1) }}",
        "{{ (['{:9999999999}']|map(attribute='format')|first)(1) }}",
        "{{ ('{0}' * 99999).format('a' * 99999) }}",
        "{{ ('a' * 99999).replace('a', 'b' * 99999) }}",
        "{{ ('a' * 99999)|replace('a', 'b' * 99999) }}",
        "{{ ('a' * 99999).replace('', 'b' * 99999) }}",
        "{{ ('b' * 99999).join('a' * 99999) }}",
        "{{ ('a' * 99999)|join('b' * 99999) }}",
        "{{ range(99999)|map('replace', '', 'b' * 99999)|list|length }}",
        "{{ ['b', 'c', 'd']|map('center', 199999)|list|length }}",
        "{% set ns = namespace(x=['ab']) %}{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}{{ ns.x }}",
        "{% set ns = namespace(x=['ab']) %}{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}"
        "{{ ns.x|string|length }}",
        "{% set ns = namespace(x=['ab']) %}{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}"
        "{{ (ns.x ~ '')|length }}",
        "{% set ns = namespace(x=['ab']) %}{% for i in range(60) %}{% set ns.x = {'a': ns.x, 'b': ns.x} %}{% endfor %}"
        "{{ ns.x.items() }}",
        "{% set ns = namespace(x=['ab']) %}{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}"
        "{{ ns.x|tojson|length }}",
        "{% set x = 'a' * 9999 %}{% set ns = namespace(kept=[]) %}"
        "{% for i in range(99) %}{% set ns.kept = ns.kept + [x[1:]] %}{% endfor %}",
        "{% set x %}{% for i in range(99999) %}" + "a" * 9999 + "{% endfor %}{% endset %}{{ x|length }}",
        "{% macro more() %}{% for i in range(99999) %}" + "a" * 9999 + "{% endfor %}{% endmacro %}{{ more()|length }}",
    ],
)
def test_what_grows_without_end_is_stopped(source, monkeypatch):
    monkeypatch.setattr(template_sandbox, "LONGEST", 600.0)
    monkeypatch.setattr(template_sandbox, "MOST", 500_000)
    with pytest.raises(SecurityError, match="too large"):
        rendered(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ 'a\tb'.expandtabs(9999999) }}",
        "{{ 'a'.translate({97: 'b'}) }}",
        "{{ 'a'.encode() }}",
        "{% set ns = namespace(a=1) %}{{ ns }}",
        "{{ lipsum(99999) }}",
        "{{ [1]|batch(9999999, 'x')|list }}",
        "a" * (template_sandbox.LONGEST_SOURCE + 1),
    ],
)
def test_what_no_template_needs_is_not_there(source):
    with pytest.raises(jinja2.TemplateError):
        rendered(source)


def test_nothing_is_made_before_it_is_asked_for():
    """What is constant in a template would otherwise be made as it is read."""
    sandbox = TemplateSandbox()
    sandbox.from_string("{{ 'a'|center(99999999999) ~ 'b' }}{{ '%9999999999d' % 1 }}")


def test_what_templates_do_they_still_can():
    source = (
        "{{ tools|tojson(indent=4) }}{{ tools|map(attribute='name')|join(', ') }}{{ '%s: %d' % (name, 1700000) }}"
        "{{ '{:>5}|{}'.format(name, tools|length) }}{{ name.replace('a', 'b')|upper }}{{ words[1:]|list }}"
        "{{ words[::-1] }}{{ words[0] ~ 1 ~ none }}{{ name|indent(4, true) }}{{ 'x'|center(5) }}{{ words.ab }}"
        "{% set caught %}in {{ name }}{% endset %}{{ caught|trim }}{{ name.split('n')[0] }}{{ 'a' * 5 }}{{ [1] + [2] }}"
        "{{ words|reject('equalto', 'a')|list }}{{ {'b': 1, 'a': 2}|dictsort }}{{ words[-1]|default('none') }}"
    )
    values = {"tools": [{"name": "one"}, {"name": "two"}], "name": "anna", "words": ["a", "b", "c"]}
    environment = jinja2.Environment()
    environment.filters["tojson"] = template_sandbox._to_json
    assert rendered(source, **values) == environment.from_string(source).render(**values)


def test_everything_that_a_loop_knows_it_still_knows():
    source = (
        "{% for w in words if w != 'x' %}{{ loop.index }}/{{ loop.length }} {{ loop.previtem }} {{ w }} "
        "{{ loop.nextitem }} {{ loop.first }} {{ loop.last }} {{ loop.revindex }};{% else %}none{% endfor %}"
        "{% for a in [1, 2, 3] %}{% if a == 2 %}{% continue %}{% endif %}{{ a }}{% endfor %}"
        "{% for k, v in {'a': 1}.items() %}{{ k ~ v }}{% endfor %}{% for a in nothing %}{% else %} none{% endfor %}"
    )
    plain = jinja2.Environment(extensions=["jinja2.ext.loopcontrols"]).from_string(source)
    for words in (["a", "x", "b", "c"], []):
        assert rendered(source, words=words) == plain.render(words=words)


def test_each_prompt_has_its_own_time(monkeypatch):
    monkeypatch.setattr(template_sandbox, "LONGEST", 600.0)
    sandbox = TemplateSandbox()
    template = sandbox.from_string("{% for a in range(3) %}{{ a }}{% endfor %}")
    assert sandbox.run(template) == "012"
    sandbox._until = 0.0
    assert sandbox.run(template) == "012"
