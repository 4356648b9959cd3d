"""The hub that models are fetched from: its API, its redirects, and the tokens that never leave it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import httpx2

from sightline.errors import DownloadError, said
from sightline.servers import is_loopback

DEFAULT_ENDPOINT = "https://huggingface.co"
MAX_ANSWER_BYTES = 32 << 20  # of the API; the largest repositories list some thousand files
MAX_REDIRECTS = 5
TOLD_HASH = "sightline.told_hash"  # of a response: the SHA-256 or blob of the file behind a redirect, if the hub told
SILENCE = 30.0  # seconds without any byte, after which a connection counts as broken

_REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_WEB_HOSTS = ("huggingface.co", "www.huggingface.co", "hf.co")
_OFF_VALUES = ("", "0", "false", "no", "off")


@dataclass(frozen=True)
class HubFile:
    """A file as the hub lists it; of a small one it knows only git's SHA-1 of the blob, of a large one the SHA-256."""

    path: str  # in the repository, with "/"
    size: int  # bytes
    sha256: str = ""
    blob: str = ""  # SHA-1 of b"blob <size>\0" and the contents


@dataclass(frozen=True)
class Repository:
    """A repository at one commit."""

    name: str  # owner/name
    commit: str
    files: tuple[HubFile, ...]
    licence: str = ""  # as its card names it, such as apache-2.0; untrusted text
    licence_url: str = ""
    languages: tuple[str, ...] = ()
    gated: bool = False


def endpoint() -> str:
    """The hub's address: HF_ENDPOINT, or the hub itself. Raises DownloadError for one that is not safe to use."""
    address = (os.environ.get("HF_ENDPOINT") or DEFAULT_ENDPOINT).rstrip("/")
    try:
        urlsplit(address)  # stricter than the client's own reading
        _check_address(httpx2.URL(address), "HF_ENDPOINT")
    except (httpx2.InvalidURL, ValueError) as error:
        raise DownloadError(
            "HF_ENDPOINT", said("{address} is no address.", address=address), said("Set it to one with https://.")
        ) from error
    return address


def hub_host() -> str:
    """The host of the hub, which a token is kept for. Raises DownloadError."""
    return httpx2.URL(endpoint()).host


def offline(chosen: bool) -> bool:
    """Whether nothing may be fetched: chosen so in the settings, or by HF_HUB_OFFLINE."""
    return chosen or os.environ.get("HF_HUB_OFFLINE", "").lower() not in _OFF_VALUES


def refuse_offline(name: str) -> DownloadError:
    """What is said where something would have to be fetched in offline mode."""
    return DownloadError(
        name,
        said("offline mode is on, so nothing is fetched."),
        said("Switch it off, or install the model from a folder: sightline models get FOLDER"),
    )


def repository_name(text: str) -> str | None:
    """The owner/name that is meant by a name or by the address of a page of the hub; None where neither is given."""
    words = text.strip()
    if "://" in words:
        try:
            url = httpx2.URL(words)
        except httpx2.InvalidURL:
            return None
        known = (*_WEB_HOSTS, httpx2.URL(os.environ.get("HF_ENDPOINT") or DEFAULT_ENDPOINT).host)
        if url.scheme not in ("http", "https") or url.host not in known:
            return None
        words = "/".join(url.path.strip("/").split("/")[:2])
    return words if _REPOSITORY.fullmatch(words) and ".." not in words else None


class Hub:
    """One hub, spoken to from one event loop; `token` goes to it alone, never where it redirects to."""

    def __init__(self, client: httpx2.AsyncClient, token: str = "") -> None:
        self._client = client
        self._token = token
        self._endpoint = endpoint()

    async def repository(self, name: str, revision: str = "main") -> Repository:
        """What the hub says of a repository at a branch, tag or commit. Raises DownloadError, TransportError."""
        url = f"{self._endpoint}/api/models/{name}/revision/{quote(revision, safe='')}?blobs=true"
        answer = await self._read(name, url)
        try:
            return _repository(name, json.loads(answer))
        except (ValueError, RecursionError, TypeError, LookupError, AttributeError) as error:
            problem = said("the answer is not the hub's: perhaps the login page of a network, or a broken mirror.")
            raise DownloadError(name, problem, _ANOTHER_HUB) from error

    async def model_type(self, repository: Repository) -> str:
        """What its config.json says the model is; empty where that is not to be understood. Raises as above."""
        answer = await self._read(repository.name, self.file_url(repository.name, repository.commit, "config.json"))
        try:
            return str(json.loads(answer)["model_type"])
        except (ValueError, RecursionError, TypeError, LookupError):
            return ""

    async def _read(self, name: str, url: str) -> bytes:
        body = b""
        async with self.open(name, url) as response:
            async for chunk in response.aiter_raw():
                body += chunk
                if len(body) > MAX_ANSWER_BYTES:
                    raise DownloadError(name, said("the hub's answer is far too long."), _ANOTHER_HUB)
        return body

    def file_url(self, repository: str, commit: str, path: str) -> str:
        """Where a file's bytes are."""
        return f"{self._endpoint}/{repository}/resolve/{commit}/{quote(path)}"

    @asynccontextmanager
    async def open(
        self, name: str, url: str, headers: Mapping[str, str] | None = None
    ) -> AsyncGenerator[httpx2.Response]:
        """The answer behind all redirects, its body not yet read. Raises DownloadError, TransportError, BusyError."""
        target = home = httpx2.URL(url)
        told = ""
        for _ in range(MAX_REDIRECTS + 1):
            _check_address(target, name)
            ours = (target.scheme, target.host, target.port) == (home.scheme, home.host, home.port)
            secret = {"Authorization": f"Bearer {self._token}"} if self._token and ours else {}
            request = self._client.build_request("GET", target, headers={**(headers or {}), **secret})
            response = await self._client.send(request, stream=True)
            try:
                told = response.headers.get("x-linked-etag", told)
                if response.is_redirect and "location" in response.headers:
                    target = target.join(response.headers["location"])
                    continue
                _check_status(name, response, self._endpoint)
                response.extensions[TOLD_HASH] = told.removeprefix("W/").strip('"')
                yield response
                return
            except httpx2.InvalidURL as error:
                raise DownloadError(name, said("the hub points to an address that is none."), _ANOTHER_HUB) from error
            finally:
                await response.aclose()
        raise DownloadError(name, said("the hub redirects without end."), _ANOTHER_HUB)


class BusyError(Exception):
    """The hub asks to come back; `seconds` after which, where it says so."""

    def __init__(self, status: int, seconds: float | None) -> None:
        super().__init__(f"status {status}")
        self.seconds = seconds


_ANOTHER_HUB = said("Check the connection and HF_ENDPOINT, and try again.")


def _check_address(url: httpx2.URL, name: str) -> None:
    """Nothing is fetched in clear text but from this very computer."""
    if url.scheme == "https" and url.host:
        return
    if url.scheme == "http" and is_loopback(url.host):
        return
    raise DownloadError(
        name,
        said("{reason} is not reached through https.", reason=url.host or said("this address")),
        said("Use a hub or a mirror with https://."),
    )


def _check_status(name: str, response: httpx2.Response, address: str) -> None:
    status = response.status_code
    if status in (200, 206, 416):
        return
    code = response.headers.get("x-error-code", "")
    if status in (408, 425, 429) or status >= 500:
        after = response.headers.get("retry-after", "")
        raise BusyError(status, float(after) if after.isdecimal() else None)
    if status in (401, 403) and code != "RepoNotFound":
        raise DownloadError(
            name,
            said("its owners give it only to people who accepted its terms."),
            said(
                "Accept them at {address}/{name}, and keep an access token of the hub: sightline models token",
                address=address,
                name=name,
            ),
        )
    if status in (401, 404):  # the hub also says 401 where there is no such repository
        problem = (
            said("the hub has no such revision.") if code == "RevisionNotFound" else said("the hub has no such model.")
        )
        raise DownloadError(name, problem, said("Check how it is spelt, as in owner/name."))
    raise DownloadError(name, said("the hub refused with status {status}.", status=status), _ANOTHER_HUB)


def _repository(name: str, answer: dict[str, Any]) -> Repository:
    card = answer.get("cardData") or {}
    languages = card.get("language") or ()
    commit = answer["sha"]
    if not _COMMIT.fullmatch(commit):
        raise ValueError(commit)
    licence = str(card.get("license") or "")
    return Repository(
        name=name,
        commit=commit,
        files=tuple(map(_file, answer["siblings"])),
        licence=str(card.get("license_name") or licence) if licence in ("", "other") else licence,
        licence_url=str(card.get("license_link") or ""),
        languages=tuple(map(str, [languages] if isinstance(languages, str) else languages)),
        gated=bool(answer.get("gated")),
    )


def _file(entry: dict[str, Any]) -> HubFile:
    large = entry.get("lfs") or {}
    size, sha256, blob = large.get("size", entry.get("size")), large.get("sha256", ""), entry.get("blobId") or ""
    if type(size) is not int or size < 0 or (sha256 and not _SHA256.fullmatch(sha256)):
        raise ValueError(entry)
    if not sha256 and not _COMMIT.fullmatch(blob):
        raise ValueError(entry)
    return HubFile(str(entry["rfilename"]), size, sha256, blob)
