"""RemoteModel against a server that behaves, and against one that does not: a sentence for everything."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import numpy as np
import pytest
from PIL import Image

from misbehaving_server import ANSWER, Misbehaving, serving
from sightline.chat import Chat
from sightline.conversation import ImageInput, Message, Region, Role
from sightline.engine import remote
from sightline.engine.chat_completions import Hidden, data_uri
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.remote import RemoteModel, list_models
from sightline.errors import AppError, ServerError
from sightline.events import Finished, Progress, StopReason, TextDelta
from sightline.servers import Server
from work import finish

CANARY = "sk-canary-7f3a9b"


@pytest.fixture
def server() -> Iterator[Misbehaving]:
    yield from serving()


@pytest.fixture
def other_server() -> Iterator[Misbehaving]:
    yield from serving()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "BACK_OFF", 0.01)


def at(server: Misbehaving, mode: str = "good", **fields: object) -> Server:
    return replace(Server("test", server.address(mode), "tiny", patience=60.0), **fields)  # type: ignore[arg-type]


def asking(images: list[ImageInput], text: str = "What is this?", **settings: object) -> GenerationRequest:
    return GenerationRequest((Message(Role.USER, text, tuple(images)),), **settings)  # type: ignore[arg-type]


def text_of(events: list[object]) -> str:
    return "".join(event.text for event in events if isinstance(event, TextDelta))


@pytest.mark.parametrize("stream", [True, False])
def test_an_answer_with_its_numbers(server, pictures, images, stream):
    fields = {"stream": stream, "input_price": 2.0, "output_price": 10.0, "currency": "EUR"}
    model = RemoteModel(at(server, **fields), CANARY, pictures)
    events, _ = finish(model.generate(asking(images[:1], max_new_tokens=77)))
    *_, ended = events
    assert text_of(events) == ANSWER
    assert isinstance(ended, Finished)
    assert (ended.reason, ended.prompt_tokens, ended.cached_tokens, ended.new_tokens) == (StopReason.END, 30, 20, 3)
    assert (ended.cost, ended.currency) == (pytest.approx((30 * 2 + 3 * 10) / 1e6), "EUR")
    assert ended.seconds_to_first_token is not None
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("POST", "/good/v1/chat/completions")
    assert asked.headers["authorization"] == f"Bearer {CANARY}"
    assert asked.headers["accept-encoding"] == "identity"
    body = asked.body
    assert (body["model"], body["max_tokens"], body["temperature"]) == ("tiny", 77, 0.0)
    assert body.get("stream", False) == stream
    assert not body.keys() & {"top_p", "seed"}


@pytest.mark.parametrize(
    ("mode", "reason"),
    [("ends_with_the_connection", "length"), ("whole", "end"), ("thinks_aloud", "end"), ("another_charset", "end")],
)
def test_other_ways_to_answer(server, pictures, images, mode, reason):
    events, _ = finish(RemoteModel(at(server, mode), "", pictures).generate(asking(images[:1])))
    assert (text_of(events), events[-1].reason) == (ANSWER, reason)
    assert "authorization" not in server.asked[0].headers
    assert events[-1].cost is None


def test_an_answer_is_over_once_it_has_ended_whatever_the_server_does_then(server, pictures, images, monkeypatch):
    monkeypatch.setattr(remote, "_AFTER_THE_END", 0.2)
    events, _ = finish(RemoteModel(at(server, "says_no_done"), "", pictures).generate(asking(images[:1])))
    assert (text_of(events), events[-1].reason) == (ANSWER, "end")
    assert server.left.wait(60)


def test_pictures_go_in_order_with_their_labels_and_what_was_read_goes_too(server, pictures, images):
    region = replace(images[1], region=Region(0.0, 0.0, 0.5, 0.5))
    earlier = Message(Role.USER, "First?", (images[0],))
    request = GenerationRequest(
        (earlier, Message(Role.ASSISTANT, "One."), Message(Role.USER, "And?", (images[1], region))),
        temperature=0.8,
        top_p=0.9,
        seed=3,
    )
    finish(RemoteModel(at(server), "", pictures).generate(request))
    body = server.asked[0].body
    first, answer, second = body["messages"]
    assert [part["type"] for part in first["content"]] == ["image_url", "text"]
    assert answer == {"role": "assistant", "content": "One."}
    said = [part.get("text", "picture") for part in second["content"]]
    assert said == ["Image 2 (whole):", "picture", "Region 1 of image 2:", "picture", "And?"]
    assert (body["top_p"], body["seed"], body["temperature"]) == (0.9, 3, 0.8)
    for part, image in zip(
        (first["content"][0], second["content"][1], second["content"][3]), (*images[:2], region), strict=True
    ):
        sent = received(part)
        pixels = pictures.pixels(image)
        assert sent.shape == pixels.shape


def test_an_answer_that_goes_on_is_asked_for_as_one(server, pictures, images):
    finish(RemoteModel(at(server), "", pictures).generate(asking(images[:1], prefix="A red")))
    *_, begun, go_on = server.asked[0].body["messages"]
    assert begun == {"role": "assistant", "content": "A red"}
    assert go_on["role"] == "user"


def received(part: dict) -> np.ndarray:
    kind, data = part["image_url"]["url"].split(",")
    assert kind == "data:image/jpeg;base64"
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(data))))


def test_a_picture_is_sent_no_larger_than_the_server_takes_and_stays_as_it_is(server, tmp_path):
    gradient = np.zeros((300, 400, 3), np.uint8)
    gradient[..., 0] = np.linspace(0, 255, 400).astype(np.uint8)
    file = tmp_path / "large.png"
    Image.fromarray(gradient).save(file)
    before = file.read_bytes()
    pictures = Pictures()
    image = pictures.open(file)
    finish(RemoteModel(at(server, picture_side=100), "", pictures).generate(asking([image])))
    sent = received(server.asked[0].body["messages"][0]["content"][0])
    assert sent.shape == (75, 100, 3)
    expected = np.asarray(Image.fromarray(gradient).resize((100, 75), Image.Resampling.LANCZOS)).astype(int)
    assert np.abs(sent.astype(int) - expected).max() < 16
    assert file.read_bytes() == before
    assert np.array_equal(pictures.pixels(image), gradient)


def test_a_line_of_pixels_is_still_a_picture():
    uri = data_uri(np.zeros((1, 5000, 3), np.uint8), 64)
    assert received({"image_url": {"url": uri}}).shape == (1, 64, 3)


def test_reading_ahead_sends_nothing(server, pictures, images):
    model = RemoteModel(at(server), CANARY, pictures)
    events, _ = finish(model.read(asking(images)))
    assert len(events) == 3
    assert server.asked == []
    events, _ = finish(model.generate(asking(images)))
    assert [event.stage for event in events if isinstance(event, Progress) and event.stage == "reading"] == []
    model.close()


def test_the_models_of_a_server(server):
    assert finish(list_models(at(server), CANARY))[1] == ["large", "small"]
    assert (server.asked[0].method, server.asked[0].path) == ("GET", "/good/v1/models")
    for mode in (
        *("web_page", "no_json", "nested", "endless_body", "gzip_bomb", "failing", "redirects", "hangs_up"),
        *("wants_a_login", "redirects_to_itself", "endless_chunk_head", "no_status", "asks_to_wait_until_no_date"),
    ):
        with pytest.raises(ServerError):
            finish(list_models(at(server, mode), CANARY))


def test_settings_that_a_server_refuses_are_left_out_and_not_tried_again(server, pictures, images):
    model = RemoteModel(at(server, "refuses_settings"), "", pictures)
    assert text_of(finish(model.generate(asking(images[:1], max_new_tokens=9)))[0]) == ANSWER
    assert len(server.asked) == 4
    body = server.asked[-1].body
    assert body["max_completion_tokens"] == 9
    assert not body.keys() & {"max_tokens", "temperature", "stream_options"}
    assert text_of(finish(model.generate(asking(images[:1])))[0]) == ANSWER
    assert len(server.asked) == 5


# Misbehaving: mode, what came before it was over, and what is said

ENDS = [
    ("invalid_utf8", "A \ufffd\ufffd square \ufffd here", ""),
    ("wrong_types", "A red", ""),
    ("busy_at_first", ANSWER, ""),
    ("breaks_at_first", ANSWER, ""),
    ("garbage_after_done", ANSWER, ""),
    ("byte_order_mark", ANSWER, ""),
    ("byte_order_mark_and_whole", ANSWER, ""),
    ("lines_end_otherwise", ANSWER, ""),
    ("many_comments", ANSWER, ""),
    ("says_no_reason", ANSWER, ""),
    ("in_parts", ANSWER, ""),
    ("of_old", ANSWER, ""),
    ("false_chunks", "A red", "the connection ended before the answer did"),
    ("false_length", "", "not understood"),
    ("no_status", "", "the connection ended before an answer came"),
    ("other_protocol", "", "the connection ended before an answer came"),
    ("calls_tools", "", "no words"),
    ("names_for_ever", "", "far more than an answer"),
    ("endless_line_of_head", "", "the connection ended before an answer came"),
    ("endless_chunk_head", "", "the connection ended before an answer came"),
    ("asks_to_wait_a_year", "", "asks to wait 8760 hours"),
    ("asks_to_wait_until_no_date", "", "it is busy"),
    ("wants_a_login", "", "does not accept the key."),
    ("redirects_to_itself", "", "sends requests on to /redirects_to_itself/v1/chat/completions; none was sent there"),
    ("cut", "A red", "the connection ended before the answer did"),
    ("cut_in_a_word", "A red", "the connection ended before the answer did"),
    ("hangs_up", "", "the connection ended before an answer came"),
    ("no_http", "", "the connection ended before an answer came"),
    ("no_json", "", "not understood"),
    ("nested", "", "not understood"),
    ("no_choices", "", "not understood"),
    ("web_page", "", "not understood: it is text/html"),
    ("fails_in_the_middle", "A red", "broke the answer off. It says: CUDA out of memory"),
    ("no_words", "", "no words"),
    ("filtered", "A red", "filter"),
    ("endless_event", "", "far more than an answer"),
    ("endless_body", "", "far more than an answer"),
    ("endless_head", "", "the connection ended before an answer came"),
    ("gzip_bomb", "", "compressed"),
    ("endless_refusal", "", "refuses this request"),
    ("failing", "", "has failed (status 500). It says: something broke"),
    ("asks_to_wait", "", "asks to wait 60 minutes"),
    ("wants_a_key", "", "does not accept the key. It says: Incorrect API key provided: •••"),
    ("spent", "", "nothing left"),
    ("forbidden", "", "does not let you use this. It says: not for you"),
    ("unknown_model", "", "no such model"),
    ("too_large", "", "too large"),
    ("cannot_see", "", "refuses this request. It says: image input is not supported"),
    ("redirects", "", "none was sent there"),
    ("tells_the_key", "Your key is •••, and sk", ""),
]


@pytest.mark.parametrize(("mode", "came", "told"), ENDS, ids=[mode for mode, _, _ in ENDS])
def test_misbehaviour_is_a_sentence_and_never_a_second_message(
    server, other_server, pictures, images, mode, came, told
):
    server.elsewhere = other_server.address("good") + "/chat/completions"
    chat = Chat()
    question = chat.ask(Message(Role.USER, "What is this?", tuple(images[:1])))
    model = RemoteModel(at(server, mode), CANARY, pictures)
    error = None
    try:
        finish(chat.answer(model, question))
    except AppError as problem:
        error = problem
    assert (str(error) if error else "") == "" if not told else told in str(error)
    answers = [node for node in chat.conversation.nodes if node.message.role is Role.ASSISTANT]
    assert [node.message.text for node in answers] == ([came] if came else [])
    if told and came:
        assert answers[0].outcome.reason is StopReason.FAILED
        assert len(server.asked) == 1  # never again, once something was shown
    if error is not None:
        assert isinstance(error, ServerError) == (mode not in ("endless_refusal", "too_large", "cannot_see")) or (
            mode in ("no_words", "calls_tools", "filtered")
        )
        assert f"127.0.0.1:{server.port}" in str(error)
        assert CANARY not in str(error)
        assert "\u202e" not in str(error)
    assert other_server.asked == []


SILENT = ["silent", "silent_after_a_word", "half_a_head", "head_for_ever", "goes_on_for_ever", "comments_for_ever"]
SILENT += ["empty_words_for_ever", "empty_lines_for_ever"]


@pytest.mark.parametrize("mode", SILENT)
def test_a_server_that_says_nothing_for_too_long_is_given_up(server, pictures, images, mode):
    model = RemoteModel(at(server, mode, patience=1.0), "", pictures)
    with pytest.raises(ServerError, match="said nothing for 1 seconds"):
        finish(model.generate(asking(images[:1])))
    assert server.left.wait(60)
    assert len(server.asked) == 1


def test_a_server_that_talks_for_ever_is_cut_where_the_answer_was_to_end(server, pictures, images):
    model = RemoteModel(at(server, "talks_for_ever"), "", pictures)
    events, _ = finish(model.generate(asking(images[:1], max_new_tokens=10)))
    assert events[-1].reason is StopReason.LENGTH
    assert len(text_of(events)) == remote._TEXT_PER_TOKEN * 74
    assert server.left.wait(60)


def test_there_are_only_so_many_tries(server, pictures, images):
    with pytest.raises(ServerError):
        finish(RemoteModel(at(server, "failing"), "", pictures).generate(asking(images[:1])))
    assert len(server.asked) == remote.TRIES
    server.asked.clear()
    with pytest.raises(ServerError):
        finish(RemoteModel(at(server, "asks_to_wait"), "", pictures).generate(asking(images[:1])))
    assert len(server.asked) == 1


@pytest.mark.parametrize("mode", [*SILENT, "names_for_ever", "talks_for_ever"])
def test_stopping_closes_the_connection(server, pictures, images, mode):
    model = RemoteModel(at(server, mode), "", pictures)
    answer = model.generate(asking(images[:1], max_new_tokens=100_000))
    while not server.begun.is_set():
        next(answer)
    before = time.perf_counter()
    answer.close()
    print(f"{mode}: stopped in {time.perf_counter() - before:.3f} s")
    assert server.left.wait(60)
    assert len(server.asked) == 1


def test_stopping_while_it_waits_to_try_again(server, pictures, images, monkeypatch):
    monkeypatch.setattr(remote, "BACK_OFF", 3600.0)
    answer = RemoteModel(at(server, "failing"), "", pictures).generate(asking(images[:1]))
    while not server.asked:
        next(answer)
    answer.close()
    assert len(server.asked) == 1


def test_nobody_there(server, pictures, images):
    nowhere = replace(at(server), address="http://127.0.0.1:9/v1")
    with pytest.raises(ServerError, match="nobody takes the connection"):
        finish(RemoteModel(nowhere, "", pictures).generate(asking(images[:1])))


def test_several_answers_at_once(server, pictures, images):
    server.meeting = Barrier(8)  # each waits until all are there
    model = RemoteModel(at(server, at_once=8), CANARY, pictures)
    with ThreadPoolExecutor(8) as threads:
        said = list(threads.map(lambda n: text_of(finish(model.generate(asking(images[n % 3 :][:1])))[0]), range(8)))
    assert said == [ANSWER] * 8
    assert server.most_together == 8


def test_a_proxy_never_sees_what_stays_on_this_computer(server, other_server, pictures, images, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{other_server.port}")
    assert text_of(finish(RemoteModel(at(server), CANARY, pictures).generate(asking(images[:1])))[0]) == ANSWER
    assert other_server.asked == []


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "schlüssel", "tab\t"])
def test_a_key_that_can_be_none_is_refused_without_repeating_it(server, pictures, key):
    with pytest.raises(AppError) as refused:
        RemoteModel(at(server), key, pictures)
    assert key not in str(refused.value)
    with pytest.raises(AppError):
        finish(list_models(at(server), key))
    assert CANARY not in repr(RemoteModel(at(server), CANARY, pictures))


def test_a_certificate_that_nobody_vouches_for_ends_it_before_anything_is_sent(pictures, images, tmp_path):
    context = own_certificate(tmp_path)
    with contextlib.closing(serving(context)) as running:
        server = next(running)
        with pytest.raises(ServerError, match="certificate is not to be trusted"):
            finish(RemoteModel(at(server), CANARY, pictures).generate(asking(images[:1])))
        assert server.asked == []


def test_a_certificate_that_the_system_vouches_for_is_taken(pictures, images, tmp_path, monkeypatch):
    context = own_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    with contextlib.closing(serving(context)) as running:
        server = next(running)
        model = RemoteModel(at(server), CANARY, pictures)
        assert text_of(finish(model.generate(asking(images[:1])))[0]) == ANSWER


def test_a_certificate_of_another_host_ends_it_before_anything_is_sent(pictures, images, tmp_path, monkeypatch):
    context = own_certificate(tmp_path, "127.0.0.2")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    with contextlib.closing(serving(context)) as running:
        server = next(running)
        with pytest.raises(ServerError, match=r"not to be trusted .*127\.0\.0\.1.*nothing was sent"):
            finish(RemoteModel(at(server), CANARY, pictures).generate(asking(images[:1])))
        assert server.asked == []


def own_certificate(folder: Path, address: str = "127.0.0.1"):
    """One for this address that is signed by itself."""
    import datetime
    import ipaddress
    import ssl

    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, address)])
    today = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - datetime.timedelta(days=1))
        .not_valid_after(today + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "certificate.pem"
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    both = folder / "both.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    both.write_bytes(private + file.read_bytes())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return context


def test_what_is_far_too_much_takes_little_memory(server, images):
    program = f"""
import contextlib, json
from pathlib import Path
from sightline.conversation import Message, Role
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.remote import RemoteModel
from sightline.errors import AppError
from sightline.servers import Server

def most():
    # Kilobytes that this program has had so far; not what the one that started it had.
    return int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])

pictures = Pictures()
image = pictures.open(Path({str(images[0].path)!r}))
grown = {{}}
modes = ["good", "endless_event", "endless_body", "endless_refusal", "endless_head", "gzip_bomb", "talks_for_ever"]
modes += ["endless_line_of_head", "endless_chunk_head", "goes_on_for_ever", "empty_lines_for_ever", "names_for_ever"]
for mode in modes:
    before = most()
    address = "http://127.0.0.1:{server.port}/" + mode + "/v1"
    model = RemoteModel(Server("test", address, "tiny", patience=5.0), "", pictures)
    with contextlib.suppress(AppError):
        for _ in model.generate(GenerationRequest((Message(Role.USER, "What?", (image,)),), 500)):
            pass
    grown[mode] = (most() - before) / 1024
del grown["good"]
print(json.dumps(grown))
"""
    if sys.platform != "linux":
        pytest.skip("counts memory as Linux does")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    grown = json.loads(done.stdout)
    print("megabytes:", grown)
    assert sum(grown.values()) < 50


def test_a_key_is_taken_out_of_text_in_whatever_pieces_it_comes():
    text = f"s sk-can {CANARY}{CANARY} sk-canary- {CANARY[:-1]}"
    for size in range(1, len(text)):
        hidden = Hidden(CANARY)
        pieces = [hidden.push(text[start : start + size]) for start in range(0, len(text), size)]
        assert "".join([*pieces, hidden.finish()]) == f"s sk-can •••••• sk-canary- {CANARY[:-1]}"
    short = Hidden("ollama")
    assert short.push("ask ollama") + short.finish() == "ask ollama"
