"""Servers that answer instead of a model on this computer: typed fields, what is wrong with them, and their file."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sightline.errors import AppError, said
from sightline.typed_fields import read_json, setting, usable_values, write_json

_COMPLETIONS = "/chat/completions"


@dataclass(frozen=True)
class Server:
    """A server that speaks as OpenAI's does, and how it is to be asked."""

    name: str = setting("", "Name", "What you call it.")
    address: str = setting(
        "", "Address", "Such as https://api.openai.com/v1, or http://localhost:11434/v1 for one on this computer."
    )
    model: str = setting("", "Model", "The model's name on the server.")
    picture_side: int = setting(
        2048,
        "Longest side of pictures",
        "In pixels. Larger pictures are sent smaller; the original stays as it is.",
        bounds=(64, 16384),
    )
    at_once: int = setting(4, "Requests at once", "So many alt texts are drafted at the same time.", bounds=(1, 64))
    patience: float = setting(
        120.0, "Longest silence", "In seconds. After that, an answer is given up.", bounds=(1.0, 3600.0)
    )
    stream: bool = setting(True, "Word by word", "When off, an answer comes all at once.")
    input_price: float = setting(
        0.0,
        "Price of what is sent",
        "Per million tokens; 0 where you do not know it.",
        bounds=(0.0, 1e6),
        step=0.001,
    )
    output_price: float = setting(
        0.0,
        "Price of what is answered",
        "Per million tokens; 0 where you do not know it.",
        bounds=(0.0, 1e6),
        step=0.001,
    )
    currency: str = setting("USD", "Currency", "That of the prices.")

    @property
    def host(self) -> str:
        """Where the pictures go; with the port, where the address has one."""
        return urlsplit(self.address).netloc

    @property
    def account(self) -> str:
        """What its key is kept under: another server, or another address of the same name, never gets it."""
        parts = urlsplit(self.address)
        return f"{self.name} at {parts.scheme}://{parts.netloc}"


def is_loopback(host: str) -> bool:
    """Whether what is sent to this host stays on this very computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def checked_address(text: str) -> str:
    """An address as it is kept, of what a person wrote. Raises AppError for one that cannot be used, or is not safe."""
    example = said("Write it as https://api.openai.com/v1, or http://localhost:11434/v1 for a server on this computer.")
    words = text.strip()
    try:
        if "://" not in words:
            host = urlsplit(f"//{words}").hostname or ""
            words = f"{'http' if is_loopback(host) else 'https'}://{words}"
        parts = urlsplit(words)
        host, _ = parts.hostname or "", parts.port  # which raises ValueError where it is no number
    except ValueError as error:
        raise AppError(said("“{text}” is no address.", text=text.strip()), example) from error
    if not host or any(letter.isspace() or not letter.isprintable() for letter in words) or "\\" in words:
        raise AppError(said("“{text}” is no address.", text=text.strip()), example)
    if parts.username is not None or parts.query or parts.fragment:
        raise AppError(
            said("The address has more in it than an address: a name, a key, or a part behind “?”."), example
        )
    if parts.scheme == "http" and not is_loopback(host):
        problem = said("What is sent to http://{host} could be read on its way.", host=host)
        raise AppError(problem, said("Use an address with https://; http:// is only for a server on this computer."))
    if parts.scheme not in ("http", "https"):
        raise AppError(said("{scheme}:// is not spoken here.", scheme=parts.scheme), example)
    path = parts.path.rstrip("/").removesuffix(_COMPLETIONS) or "/v1"
    return f"{parts.scheme}://{parts.netloc}{path}"


def load_servers(file: Path) -> tuple[Server, ...]:
    """The servers that are kept; those that cannot be used, or are not safe to, are left out."""
    stored = read_json(file)
    servers: dict[str, Server] = {}
    for entry in stored if isinstance(stored, list) else ():
        if not isinstance(entry, dict):
            continue
        server = Server(**usable_values(Server, entry))
        try:
            usable = bool(server.name and server.model) and checked_address(server.address) == server.address
        except AppError:
            usable = False
        if usable:
            servers.setdefault(server.name, server)
    return tuple(servers.values())


def save_servers(servers: Sequence[Server], file: Path) -> None:
    """Write all servers so that a crash leaves the old file or the new one; no key is ever among them."""
    write_json(file, [asdict(server) for server in servers])


def find_server(name: str, file: Path) -> Server:
    """The server of that name. Raises AppError that names those there are."""
    servers = load_servers(file)
    for server in servers:
        if server.name == name:
            return server
    known = ", ".join(server.name for server in servers)
    remedy = said("Choose one of {names}.", names=known) if known else said("Add one in the window: File, Servers.")
    raise AppError(said("There is no server called {name}.", name=name), remedy)
