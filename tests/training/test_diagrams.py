"""Flow charts: boxes say what they are said to say, and arrows lead from box to box as told."""

from __future__ import annotations

from pixels import check_words, commonest, is_called, overlap, scenes, words_in
from sightline.training.scenes.canvas import COLOURS, Scene, Thing
from sightline.training.scenes.diagrams import HELD_OUT_STYLES, STYLES, flowchart


def boxes_of(scene: Scene) -> dict[str, Thing]:
    return {thing.label: thing for thing in scene.things if thing.name == "box"}


def joints_of(scene: Scene) -> list[tuple[str, str]]:
    pairs = [thing.label.split(" -> ") for thing in scene.things if thing.name == "connector"]
    assert all(len(pair) == 2 for pair in pairs)
    return [(a, b) for a, b in pairs]


def middle(thing: Thing) -> tuple[float, float]:
    left, top, right, bottom = thing.box
    return (left + right) / 2, (top + bottom) / 2


def test_words_lie_in_the_picture_and_apart():
    check_words(flowchart)


def test_boxes_lie_apart_with_their_words_in_them():
    for held_out in (False, True):
        for scene in scenes(flowchart, range(100), held_out=held_out):
            boxes = boxes_of(scene)
            assert 2 <= len(boxes) <= 8
            things = list(boxes.values())
            assert not any(overlap(a.box, b.box) for i, a in enumerate(things) for b in things[i + 1 :])
            for label, box in boxes.items():
                inside = [text for text in words_in(scene, box) if text.role == "node"]
                assert " ".join(text.text for text in inside) == label


def test_boxes_have_the_colour_they_are_said_to_have():
    named = 0
    for seed, scene in enumerate(scenes(flowchart, range(150))):
        for box in boxes_of(scene).values():
            assert box.colour in ("", *COLOURS)
            if box.colour:
                left, top, right, bottom = box.box
                w, h = (right - left) * 0.28, (bottom - top) * 0.2
                inner = (left + w, top + h, right - w, bottom - h)
                assert is_called(box.colour, commonest(scene, inner)), (seed, scene.style, box)
                named += 1
    assert named > 200


def test_arrows_join_boxes_that_are_there():
    for held_out in (False, True):
        for seed, scene in enumerate(scenes(flowchart, range(100), held_out=held_out)):
            boxes = boxes_of(scene)
            connectors = [thing for thing in scene.things if thing.name == "connector"]
            for connector, (a, b) in zip(connectors, joints_of(scene), strict=True):
                assert a != b
                for end in (boxes[a], boxes[b]):  # the line's box touches both
                    grown = tuple(v + d for v, d in zip(end.box, (-6, -6, 6, 6), strict=True))
                    assert connector.box[0] <= grown[2], (seed, connector)
                    assert connector.box[2] >= grown[0], (seed, connector)
                    assert connector.box[1] <= grown[3], (seed, connector)
                    assert connector.box[3] >= grown[1], (seed, connector)


def test_the_direction_is_the_way_of_the_arrows():
    seen = set()
    for scene in scenes(flowchart, range(200)):
        boxes, joints = boxes_of(scene), joints_of(scene)
        direction = scene.facts["direction"]
        seen.add(direction)
        for a, b in joints:
            (ax, ay), (bx, by) = middle(boxes[a]), middle(boxes[b])
            if direction in ("top to bottom", "tree"):
                assert by > ay
            elif direction == "left to right":
                assert bx > ax
        without = [label for label in boxes if all(b != label for _, b in joints)]
        final = [label for label in boxes if all(a != label for a, _ in joints)]
        assert scene.facts.get("start") == (without[0] if len(without) == 1 else None)
        assert scene.facts.get("end") == (final[0] if len(final) == 1 else None)
        if direction == "cycle":
            assert len(joints) == len(boxes)
            assert not {"start", "end"} & scene.facts.keys()
    assert seen == {"top to bottom", "left to right", "cycle", "tree"}


def test_styles_held_out_are_never_trained_on():
    assert {scene.style for scene in scenes(flowchart, range(150))} == set(STYLES) - set(HELD_OUT_STYLES)
    unseen = [scene.style in HELD_OUT_STYLES for scene in scenes(flowchart, range(100), held_out=True)]
    assert 0.3 < sum(unseen) / len(unseen) < 0.7
